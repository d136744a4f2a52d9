/**
 * The two encodings of Vietnamese from before Unicode that old Word files still hold. Their text arrives as the
 * Western characters of the same bytes: `Th«n` (TCVN3, the .Vn fonts) and `Thoân` (VNI).
 */

/** The characters of a row of consecutive code points, keyed by character. */
const rowFrom = (first: number, letters: string): readonly (readonly [string, string])[] =>
  Array.from(letters).map((letter, index) => [String.fromCharCode(first + index), letter] as const);

/** TCVN 5712:1993, its third form (also ABC), which has no capitals with tones: those are a matter of the font. */
export const tcvn3: ReadonlyMap<string, string> = new Map([
  ...rowFrom(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...rowFrom(0xb5, 'àảãáạ'),
  ...rowFrom(0xbb, 'ằẳẵắ'),
  ...rowFrom(0xc6, 'ặầẩẫấậè'),
  ...rowFrom(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...rowFrom(0xdc, 'ĩíịò'),
  ...rowFrom(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...rowFrom(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

/** VNI for Windows: what the accent after a plain vowel makes of it, in the order of `vniAccents`. */
const vniAccents = 'ùøûõïâáàåãäêéèúüë';
const vniVowels: Readonly<Record<string, string>> = {
  a: 'áàảãạâấầẩẫậăắằẳẵặ',
  e: 'éèẻẽẹêếềểễệ',
  o: 'óòỏõọôốồổỗộ',
  u: 'úùủũụ',
  y: 'ýỳỷỹ',
  ô: 'ớờởỡợ',
  ö: 'ứừửữự',
};

/** VNI letters that stand by themselves. */
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const vniPairs = Object.entries(vniVowels).flatMap(([vowel, letters]) =>
  Array.from(letters).map((letter, index) => [vowel + vniAccents.charAt(index), letter] as const),
);

/** A capital vowel is followed by a capital accent or, typed in haste, by a small one. */
const withCapitals = (pair: string, letter: string): readonly (readonly [string, string])[] => [
  [pair, letter],
  [pair.toUpperCase(), letter.toUpperCase()],
  [pair.charAt(0).toUpperCase() + pair.slice(1), letter.toUpperCase()],
];

/** Sequences of one or two characters; the longer one is to be tried first. */
export const vni: ReadonlyMap<string, string> = new Map(
  [...vniPairs, ...Object.entries(vniLetters)].flatMap(([pair, letter]) => withCapitals(pair, letter)),
);
