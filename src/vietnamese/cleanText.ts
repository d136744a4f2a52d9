/**
 * Takes out of typed text what nobody typed on purpose: characters without a look of their own, odd spaces,
 * compatibility forms such as full-width digits. What is left reads the same and compares equal.
 */

/** Spaces of every width, tabs and line ends; U+00A0 comes with text pasted from Word. */
const spaces = /[\p{Z}\t\n\v\f\r\u0085]+/gu;

/** Zero-width characters, soft hyphens, bidi marks, controls, variation selectors, and letters that are blank. */
const invisibles = /[\p{Cf}\p{Cc}\p{Variation_Selector}\u115F\u1160\u2800\u3164]|\u034F/gu;

/** U+20E3 makes the key cap of an emoji digit. */
const pictographs = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20E3/gu;

/** ASCII and the composed letters of Vietnamese: no normal form makes anything else of them, and none is invisible. */
const plain = /^[\u0020-\u007EÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/** Whether the text is in plain letters, digits, signs and spaces: most of what people type is. */
export const isPlainText = (text: string): boolean => plain.test(text);

/**
 * Returns the text in NFKC, on one line, trimmed, without invisible characters and with single plain spaces.
 * Cleaning twice gives the same as cleaning once; text that shows nothing becomes ''.
 */
export const cleanText = (text: string): string => {
  if (isPlainText(text)) return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim();
  const visible = foldSpaces(text.normalize('NFKC')).replace(invisibles, '');
  // Once more: what stood on either side of a removed character may now compose, or be a space beside a space.
  return foldSpaces(visible.normalize('NFKC')).trim();
};

/** Returns the clean text without emoji and other pictographs, '' when it is made of nothing else. */
export const dropPictographs = (text: string): string => cleanText(text.replace(pictographs, ''));

const foldSpaces = (text: string): string => text.replace(spaces, ' ');
