/**
 * Finds the unit that a cell names. Each step allows one more thing to be missing; at the first step where units
 * fit, one is the match and several are an ambiguity. Nothing is taken for being near.
 */
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../cells/cell';
import { isCellDate } from '../cells/cell';
import { cleanText } from '../../vietnamese/cleanText';
import { readLegacyText } from '../../vietnamese/legacyEncodings';
import { nearestNames } from './nearestNames';
import type { TypedName } from './sameName';
import { isPlain, isSameApartFromWord, isSameWithoutMarks } from './sameName';
import { isTotal, mayBeTotalUnmarked } from './totalNames';
import type { WrittenName } from './unitNames';
import { createNameReader } from './unitNames';
import { foldName, stripDiacritics } from '../../vietnamese/foldName';

/** A unit as far as its names go. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A name taken apart; `alias` is the name itself where it is one of the unit's other names. */
interface KnownName {
  readonly written: WrittenName;
  readonly alias: string | null;
}

/** A unit with its names taken apart. */
interface KnownUnit extends NamedUnit {
  /** The name first, then the aliases. */
  readonly namesRead: readonly KnownName[];
}

/** The units, and those of each name and each code as they are folded: a whole name is looked up, not looked for. */
interface KnownUnits {
  readonly all: readonly KnownUnit[];
  readonly named: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly coded: ReadonlyMap<string, readonly KnownUnit[]>;
}

/** The units under each of their keys, in their order; the key '' is none. */
const unitsByKey = (
  units: readonly KnownUnit[],
  keysOf: (unit: KnownUnit) => readonly string[],
): ReadonlyMap<string, readonly KnownUnit[]> => {
  const found = new Map<string, KnownUnit[]>();
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      const there = found.get(key);
      if (key === '') continue;
      if (there === undefined) found.set(key, [unit]);
      else there.push(unit);
    }
  return found;
};

/**
 * Returns a function that says which unit a cell names. `unitWords` are the words that names may begin with
 * (thôn, ấp…). Such a word may be left out on either side, but a different one is a different place.
 */
export const createUnitMatcher = (
  units: readonly NamedUnit[],
  unitWords: readonly string[],
): ((cell: Cell) => UnitMatch) => {
  const read = createNameReader(unitWords);
  const readUnmarked = createNameReader([...unitWords, ...unitWords.map(stripDiacritics)]);
  const all = units.map((unit) => ({
    ...unit,
    namesRead: [
      { written: read(unit.name), alias: null },
      ...unit.aliases.map((alias) => ({ written: read(alias), alias })),
    ].filter(({ written }) => written.key !== ''),
  }));
  const known: KnownUnits = {
    all,
    named: unitsByKey(all, ({ namesRead }) => namesRead.map(({ written }) => written.key)),
    coded: unitsByKey(all, ({ code }) => [foldName(code)]),
  };

  const match = (text: string): UnitMatch => {
    if (cleanText(text) === '') return { kind: 'blank' };
    if (isTotal(text)) return { kind: 'total' };
    const typed = { asTyped: read(text), unmarked: readUnmarked(text) };
    return (
      matchWhole(text, typed, known) ??
      matchApartFromWord(typed, known.all) ??
      matchLegacy(text) ??
      matchUnmarked(typed, known.all) ?? { kind: 'unknown', suggestions: suggest(typed.asTyped, known.all) }
    );
  };

  // A name comes back with every row of its unit; looking it up once is enough.
  const answers = new Map<string, UnitMatch>();
  return (cell) => {
    if (isCellDate(cell) || typeof cell === 'boolean') return { kind: 'unknown', suggestions: [] };
    const text = String(cell);
    const answer = answers.get(text) ?? match(text);
    answers.set(text, answer);
    return answer;
  };
};

/**
 * The whole name, alias or code. A code may look like the short form of another unit's name (T5): then both fit,
 * and the one who typed it must say which.
 */
const matchWhole = (text: string, typed: TypedName, known: KnownUnits): UnitMatch | null => {
  const named = known.named.get(typed.asTyped.key) ?? [];
  const coded = known.coded.get(foldName(text)) ?? [];
  if (named.length === 0 && coded.length === 0) return null;
  const fitting = named.length > 0 ? union(named, coded) : union(coded, unitsApartFromWord(typed, known.all));
  const [unit] = fitting;
  if (unit === undefined) return null;
  const exact = fitting.length === 1 && (text === unit.name || text === unit.code);
  return exact ? { kind: 'exact', code: unit.code } : matchOne(fitting, typed);
};

/** Plain text may have lost diacritics: ba is Thôn 3, unless there is a Bà as well; then it may be either. */
const matchApartFromWord = (typed: TypedName, known: readonly KnownUnit[]): UnitMatch | null => {
  const fitting = unitsApartFromWord(typed, known);
  const mayHaveLostMarks = fitting.length > 0 && isPlain(typed.asTyped);
  return matchOne(mayHaveLostMarks ? union(fitting, unitsWithoutMarks(typed, known)) : fitting, typed);
};

/** A total that lost its diacritics may be a unit too (cong: Cộng, Thôn Cống). */
const matchUnmarked = (typed: TypedName, known: readonly KnownUnit[]): UnitMatch | null => {
  const fitting = unitsWithoutMarks(typed, known);
  if (!mayBeTotalUnmarked(typed.asTyped.key)) return matchOne(fitting, typed);
  return fitting.length === 0 ? { kind: 'total' } : { kind: 'ambiguous', suggestions: shownNames(fitting) };
};

const matchLegacy = (text: string): UnitMatch | null => {
  const reading = readLegacyText(text);
  return reading === null ? null : { kind: 'legacy', reading };
};

const matchOne = (fitting: readonly KnownUnit[], typed: TypedName): UnitMatch | null => {
  const [unit, ...others] = fitting;
  if (unit === undefined) return null;
  if (others.length > 0) return { kind: 'ambiguous', suggestions: shownNames(fitting) };
  const alias = aliasTyped(unit, typed);
  return { kind: 'normalised', code: unit.code, ...(alias === null ? {} : { alias }) };
};

/** The other name that was typed; null for what may be the unit's own name or its code, spelt in whatever way. */
const aliasTyped = ({ namesRead }: KnownUnit, typed: TypedName): string | null =>
  namesRead.find(
    ({ written }) =>
      written.key === typed.asTyped.key ||
      isSameApartFromWord(typed, written) ||
      isSameWithoutMarks(typed, written),
  )?.alias ?? null;

/** Units of one name are told apart by their codes. */
const shownNames = (units: readonly KnownUnit[]): readonly string[] =>
  units.map(({ name, code }) =>
    units.filter((unit) => unit.name === name).length > 1 ? `${name} (${code})` : name,
  );

/** The units of which some name, alias included, passes the test. */
const unitsNamed = (
  known: readonly KnownUnit[],
  test: (name: WrittenName) => boolean,
): readonly KnownUnit[] => known.filter(({ namesRead }) => namesRead.some(({ written }) => test(written)));

const unitsApartFromWord = (typed: TypedName, known: readonly KnownUnit[]): readonly KnownUnit[] =>
  unitsNamed(known, (name) => isSameApartFromWord(typed, name));

const unitsWithoutMarks = (typed: TypedName, known: readonly KnownUnit[]): readonly KnownUnit[] =>
  unitsNamed(known, (name) => isSameWithoutMarks(typed, name));

const suggest = (typed: WrittenName, known: readonly KnownUnit[]): readonly string[] =>
  nearestNames(
    typed.rest,
    known.map(({ name, namesRead }) => ({ name, forms: namesRead.map(({ written }) => written.rest) })),
  );

const union = (...groups: readonly (readonly KnownUnit[])[]): readonly KnownUnit[] => [
  ...new Set(groups.flat()),
];
