/**
 * Finds the unit that a cell names. Each step allows one more thing to be missing; at the first step where units
 * fit, one is the match and several are an ambiguity. Nothing is taken for being near.
 */
import type { UnitMatch } from '../domain/tally';
import type { Cell } from './cell';
import { isCellDate } from './cell';
import { cleanText } from './cleanText';
import { readLegacyText } from './legacyEncodings';
import { nearestNames } from './nearestNames';
import { readUnmarkedNumberWords } from './numberWords';
import type { WrittenName } from './unitNames';
import { createNameReader } from './unitNames';
import { lacksMarksOf, stripDiacritics } from './vietnameseText';

/** A unit as far as its names go. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A unit with its names taken apart. */
interface KnownUnit extends NamedUnit {
  readonly codeRead: WrittenName;
  /** The name first, then the aliases. */
  readonly namesRead: readonly WrittenName[];
}

/** Rows so named are no unit (source: the contract of the tab of units). */
const totalNames = ['tổng', 'cộng', 'tổng cộng', 'toàn xã'];

/**
 * Returns a function that says which unit a cell names. `unitWords` are the words that names may begin with
 * (thôn, ấp…). Such a word may be left out on either side, but a different one is a different place.
 */
export function createUnitMatcher(
  units: readonly NamedUnit[],
  unitWords: readonly string[],
): (cell: Cell) => UnitMatch {
  const read = createNameReader(unitWords);
  const readUnmarked = createNameReader([...unitWords, ...unitWords.map(stripDiacritics)]);
  const known = units.map((unit) => ({
    ...unit,
    codeRead: read(unit.code),
    namesRead: [unit.name, ...unit.aliases].map(read).filter(({ key }) => key !== ''),
  }));

  return (cell) => {
    const text = isCellDate(cell) || typeof cell === 'boolean' ? null : String(cell);
    if (text === null) return { kind: 'unknown', suggestions: [] };
    if (cleanText(text) === '') return { kind: 'blank' };
    const typed = read(text);
    if (totalNames.includes(typed.key) || totalNames.includes(withoutRemark(text))) return { kind: 'total' };
    return (
      matchWhole(text, typed, known) ??
      matchOne(known.filter(isNamedApartFromWord(typed))) ??
      matchLegacy(text) ??
      matchUnmarked(typed, readUnmarked(text), known) ?? { kind: 'unknown', suggestions: suggest(typed, known) }
    );
  };

  /** Tổng (như văn bản) is a total too. */
  function withoutRemark(text: string): string {
    return read(text.replace(/\([^()]*\)\s*$/, '')).key;
  }
}

/**
 * The whole name, alias or code. A code may look like the short form of another unit's name (T5), so that it
 * only decides when no name fits.
 */
function matchWhole(text: string, typed: WrittenName, known: readonly KnownUnit[]): UnitMatch | null {
  const named = known.filter(({ namesRead }) => namesRead.some(({ key }) => key === typed.key));
  const coded = known.filter(({ codeRead }) => typed.key !== '' && codeRead.key === typed.key);
  const fitting = union(named, coded, named.length > 0 ? [] : known.filter(isNamedApartFromWord(typed)));
  const [unit] = fitting;
  if (unit === undefined || (named.length === 0 && coded.length === 0)) return null;
  const exact = fitting.length === 1 && (text === unit.name || text === unit.code);
  return exact ? { kind: 'exact', code: unit.code } : matchOne(fitting);
}

/** The same name but for the unit word, and for numbers in digits or words. */
const isNamedApartFromWord =
  (typed: WrittenName) =>
  ({ namesRead }: KnownUnit): boolean =>
    namesRead.some((name) => wordsAgree(typed, name) && restsOf(name).some((rest) => restsOf(typed).includes(rest)));

/** The same name with diacritics lost, or the number spelled without any. */
function matchUnmarked(typed: WrittenName, unmarked: WrittenName, known: readonly KnownUnit[]): UnitMatch | null {
  const number = stripDiacritics(typed.key) === typed.key ? readUnmarkedNumberWords(unmarked.rest) : null;
  const fits = (name: WrittenName): boolean =>
    lacksMarksOf(typed.key, name.key) ||
    (wordsAgreeUnmarked(unmarked, name) &&
      (restsOf(name).some((rest) => lacksMarksOf(unmarked.rest, rest)) ||
        (number !== null && name.restInDigits === String(number))));
  const fitting = typed.key === '' ? [] : known.filter(({ namesRead }) => namesRead.some(fits));
  const isTotal = totalNames.some((total) => lacksMarksOf(typed.key, total));
  if (!isTotal) return matchOne(fitting);
  return fitting.length === 0 ? { kind: 'total' } : { kind: 'ambiguous', suggestions: shownNames(fitting) };
}

function matchLegacy(text: string): UnitMatch | null {
  const reading = readLegacyText(text);
  return reading === null ? null : { kind: 'legacy', reading };
}

function matchOne(fitting: readonly KnownUnit[]): UnitMatch | null {
  const [unit, ...others] = fitting;
  if (unit === undefined) return null;
  return others.length === 0
    ? { kind: 'normalised', code: unit.code }
    : { kind: 'ambiguous', suggestions: shownNames(fitting) };
}

/** Units of one name are told apart by their codes. */
const shownNames = (units: readonly KnownUnit[]): readonly string[] =>
  units.map(({ name, code }) => (units.filter((unit) => unit.name === name).length > 1 ? `${name} (${code})` : name));

const restsOf = ({ rest, restInDigits }: WrittenName): readonly string[] =>
  rest === '' ? [] : rest === restInDigits ? [rest] : [rest, restInDigits];

const wordsAgree = (one: WrittenName, other: WrittenName): boolean =>
  one.words.length === 0 || other.words.length === 0 || one.words.some((word) => other.words.includes(word));

const wordsAgreeUnmarked = (typed: WrittenName, name: WrittenName): boolean =>
  typed.words.length === 0 ||
  name.words.length === 0 ||
  typed.words.some((word) => name.words.some((other) => lacksMarksOf(word, other)));

const suggest = (typed: WrittenName, known: readonly KnownUnit[]): readonly string[] =>
  nearestNames(
    typed.rest,
    known.map(({ name, namesRead }) => ({ name, forms: namesRead.map(({ rest }) => rest) })),
  );

const union = (...groups: readonly (readonly KnownUnit[])[]): readonly KnownUnit[] => [...new Set(groups.flat())];
