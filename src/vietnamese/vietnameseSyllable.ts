/**
 * Knows how a Vietnamese syllable is built, so that text in another encoding can be told from text that is
 * merely unusual: the names of villages of many peoples are not Vietnamese syllables.
 */
import { placeTones } from './toneMarks';

/** The finals that each group of vowels takes, separated by slashes; an empty one stands for none. */
const finalsOfVowels: Readonly<Record<string, string>> = {
  a: '/c/ch/i/m/n/ng/nh/o/p/t/u/y',
  ă: 'c/m/n/ng/p/t',
  â: 'c/m/n/ng/p/t/u/y',
  e: '/c/m/n/ng/o/p/t',
  ê: '/ch/m/n/nh/p/t/u',
  i: '/a/ch/m/n/nh/p/t/u',
  iê: 'c/m/n/ng/p/t/u',
  o: '/c/i/m/n/ng/p/t',
  oa: '/c/ch/i/n/ng/nh/o/t/y',
  oă: 'c/m/n/ng/t',
  oe: '/n/o/t',
  oo: 'c/ng',
  ô: '/c/i/m/n/ng/p/t',
  ơ: '/i/m/n/p/t',
  u: '/a/c/i/m/n/ng/p/t',
  uâ: 'n/ng/t/y',
  uê: '/ch/nh',
  uô: 'c/i/m/n/ng/t',
  uơ: '',
  uy: '/a/ch/n/nh/p/t/u',
  uyê: 'n/t',
  ư: '/a/c/i/m/n/ng/t/u',
  ươ: 'c/i/m/n/ng/p/t/u',
  y: '/ch/n/nh/p/t',
  yê: 'm/n/ng/t/u',
};

/** c, g and ng are written k, gh and ngh before e, ê, i and y; gi, giêng are g and i, iêng. */
const anyInitial = '|b|ch|d|đ|h|kh|l|m|n|nh|p|ph|r|s|t|th|tr|v|x';
const beforeFrontVowel = `(?:${anyInitial}|g(?=i)|gh|k|ngh|qu)(?=[eêiy])`;
const beforeBackVowel = `(?:${anyInitial}|c|g|gi|ng|qu)(?![eêiy])`;

const rhymes = Object.entries(finalsOfVowels).flatMap(([vowels, finals]) =>
  finals.split('/').map((final) => vowels + final),
);
const syllable = new RegExp(`^(?:${beforeFrontVowel}|${beforeBackVowel})(?:${rhymes.join('|')})$`);

/** A word that is one group of vowels between consonants, be they foreign ones: Krông, Klũh. */
const oneVowelGroup = /^[b-df-hj-np-tv-xzđ]*?(?:(?<=q)u)?([aăâeêioôơuưy]+)([b-df-hj-np-tv-xzđ]*)$/;
const finalConsonants = /^(?:c|ch|m|n|ng|nh|p|t)?$/;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const withoutTone = (word: string): string => word.normalize('NFD').replace(tones, '').normalize('NFC');
const toneOf = (word: string): string => (word.normalize('NFD').match(tones) ?? []).join('');

/** Tells whether the word, in any case, is spelled by the rules of Vietnamese, wherever its tone stands. */
export const isVietnameseSyllable = (word: string): boolean => {
  const folded = word.toLowerCase();
  const tone = toneOf(folded);
  // A syllable closed by a stop bears the acute or the dot below.
  const allowed = /(?:c|ch|p|t)$/.test(folded) ? /^[\u0301\u0323]$/ : /^[\u0300\u0301\u0303\u0309\u0323]?$/;
  return allowed.test(tone) && syllable.test(withoutTone(folded));
};

/**
 * Tells whether the word may have been meant as it stands in Unicode: in Vietnamese, by either habit of placing
 * tones, or as a name of another people written with Vietnamese letters. In doubt the answer is yes.
 */
export const couldBeVietnamese = (word: string): boolean => {
  const folded = word.toLowerCase().normalize('NFC');
  const bare = withoutTone(folded);
  if (!/^[a-zăâđêôơư]+$/.test(bare) || toneOf(folded).length > 1) return false;
  const toneInPlace = placeTones(folded) === folded || /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/.test(folded);
  return toneInPlace && (isVietnameseSyllable(folded) || couldBeForeign(bare));
};

/** Unknown consonants are taken for foreign ones; vowels must go together as they do in Vietnamese. */
const couldBeForeign = (bare: string): boolean => {
  const [, vowels = '', final = ''] = oneVowelGroup.exec(bare) ?? [];
  if (vowels === '') return true;
  return finalConsonants.test(final)
    ? rhymes.includes(vowels + final)
    : rhymes.some((rhyme) => rhyme.startsWith(vowels));
};
