// How wide a text is in a font like Arial, by kinds of letters.

/** Em of the widest letter that is reckoned with. */
export const widestLetter = 1.1;
/** Bold letters are wider by so much. */
const boldness = 1.1;

/** Em by the letters that are so wide, in Arial rather than narrower ones. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 0.23],
  [/[\sftI.,:;/![\]]/, 0.28],
  [/[r()-]/, 0.34],
  [/[ckJsvxyz]/, 0.5],
  [/[ơư]/, 0.67],
  [/[CDHNRUw]/, 0.73],
  [/[GOQ]/, 0.78],
  [/[mMƠƯ]/, 0.85],
  [/[W@%✓✗…—]/, 1],
];

const known = new Map<string, number>();
const knownWords = new Map<string, number>();

const letterWidth = (letter: string): number => {
  const width = known.get(letter);
  if (width !== undefined) return width;
  // A letter is as wide as without its marks, but for the horn.
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300-\u0309\u0323\u0302\u0306]/g, '')
    .normalize('NFC');
  const kind = kinds.find(([letters]) => letters.test(bare));
  const found = kind?.[1] ?? (/\p{Lu}/u.test(bare) ? 0.68 : /[\p{Ll}\p{N}]/u.test(bare) ? 0.56 : 0.7);
  known.set(letter, found);
  return found;
};

/** Em of the text; sheets repeat their words, so each is measured once. */
export const textWidth = (text: string, bold: boolean): number => {
  let width = knownWords.get(text);
  if (width === undefined) {
    width = 0;
    for (const letter of text.normalize('NFC')) width += letterWidth(letter);
    // A sheet has few words; a file of texts without end must not fill the memory.
    if (knownWords.size > 20_000) knownWords.clear();
    knownWords.set(text, width);
  }
  return bold ? width * boldness : width;
};
