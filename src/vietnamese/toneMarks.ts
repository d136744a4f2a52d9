/**
 * Puts the tone mark of a Vietnamese syllable on the letter where it belongs. Keyboards disagree (Hoà and Hòa,
 * Thuý and Thúy, Hòan and Hoàn), and Unicode normalisation does not bring the two together.
 */

/** Grave, acute, tilde, hook above, dot below: the five marks that are tones. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Circumflex, breve, horn: the marks that make another vowel. */
const vowelQuality = /[\u0302\u0306\u031B]/;

/** Initial, vowels and final of one syllable whose marks have been taken off. */
const syllable = /^(qu(?=[aeioy])|gi(?=[aeiouy])|[bcdđghklmnprstvx]*)([aeiouy]{1,3})([cghmnpt]*)$/;

/**
 * Returns the text in NFC with every syllable that bears exactly one tone rewritten with the tone in its
 * traditional place: hòa, thúy, khỏe, quý, giá, hoàn. Words that are no Vietnamese syllable are left alone.
 */
export const placeTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, placeTone)
    .normalize('NFC');

const placeTone = (word: string): string => {
  const tones = word.match(tone) ?? [];
  const [mark] = tones;
  if (mark === undefined || tones.length > 1) return word;
  const letters = word.replace(tone, '').match(/\p{L}\p{M}*/gu) ?? [];
  const bearer = toneBearer(letters);
  if (bearer === null) return word;
  return letters.map((letter, index) => (index === bearer ? letter + mark : letter)).join('');
};

/** The index of the letter that bears the tone, null when the letters are no Vietnamese syllable. */
const toneBearer = (letters: readonly string[]): number | null => {
  const bare = letters.map((letter) => letter.charAt(0)).join('');
  const parts = syllable.exec(bare.toLowerCase());
  if (!parts) return null;
  const [, initial = '', vowels = '', final = ''] = parts;
  const marked = lastIndex(letters, (letter) => vowelQuality.test(letter));
  if (marked >= initial.length) return marked;
  if (vowels.length === 1) return initial.length;
  const secondVowel = vowels.length === 3 || final !== '';
  return initial.length + (secondVowel ? 1 : 0);
};

const lastIndex = (letters: readonly string[], test: (letter: string) => boolean): number => {
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    if (test(letters[index] ?? '')) return index;
  }
  return -1;
};
