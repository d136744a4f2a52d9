// Which column of what was pasted is what: by its header, else by what stands in it. Nothing is guessed of figures: their
// columns go under a code where a header says so or somebody has chosen.
import { cleanText } from '../../vietnamese/cleanText';
import { foldHeader } from '../foldHeader';
import { readHeader } from '../lines';
import { namesTotal } from '../unitNames/totalNames';

/** A code of the plan's, and what its column is called. */
export interface FigureName {
  readonly code: string;
  readonly name: string;
}

export type PastedRow = readonly string[];

/** Headers that people give to the columns that we need, beside the names of our own. */
const numberingHeaders = ['tt', 'stt', 'sott', 'no', 'no.'];
const nameHeaders = [
  'ten',
  'thon',
  'tenthon',
  'ap',
  'tenap',
  'donvi',
  'tendonvi',
  'todanpho',
  'khu',
  'xa',
  'name',
  'unit',
];

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const hasDigits = (text: string): boolean => /\d/.test(text);

/** The code that the header names: in brackets, by the plan's words for it, or by itself; null for none. */
export const codeUnder = (header: string, figures: readonly FigureName[]): FigureName | null => {
  const reading = readHeader('units', header);
  if (reading.kind === 'data') {
    const known = figures.find(({ code }) => code === reading.code);
    return (
      known ?? { code: reading.code, name: cleanText(header.replace(/\[[^\]]*\]\s*$/, '')) || reading.code }
    );
  }
  const folded = foldHeader(header);
  return (
    figures.find(
      ({ code, name }) => folded !== '' && [foldHeader(code), foldHeader(name)].includes(folded),
    ) ?? null
  );
};

const isKnownHeader = (cell: string, figures: readonly FigureName[]): boolean => {
  const folded = foldHeader(cell);
  return (
    readHeader('units', cell).kind !== 'own' ||
    codeUnder(cell, figures) !== null ||
    numberingHeaders.includes(folded) ||
    nameHeaders.includes(folded)
  );
};

/** Whether the first row is a header: a cell of it is known as one, or words stand above columns of figures. */
export const isHeader = (
  [first = [], ...rest]: readonly PastedRow[],
  figures: readonly FigureName[],
): boolean =>
  first.some((cell) => isKnownHeader(cell, figures)) ||
  first.some(
    (cell, index) =>
      cell !== '' &&
      !hasDigits(cell) &&
      rest.length > 0 &&
      rest.every((row) => row[index] === '' || !hasLetters(row[index] ?? '')) &&
      rest.some((row) => hasDigits(row[index] ?? '')),
  );

/** Whether the cells count 1, 2, 3 … down; the word for a total may stand among them, merged over the name's column. */
const isNumbered = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => cell !== '' && !namesTotal(cell));
  return (
    numbers.length > 0 && numbers.every((cell, index) => cell.replace(/[.)]$/, '') === String(index + 1))
  );
};

export interface ColumnRoles {
  /** -1 for a column that was not pasted. */
  readonly code: number;
  readonly name: number;
  readonly head: number;
  readonly email: number;
  /** Columns that count the rows. */
  readonly numbering: readonly number[];
  readonly figures: readonly number[];
}

/** What each column of the body holds, by its place from 0. */
export const rolesOf = (header: PastedRow, body: readonly PastedRow[]): ColumnRoles => {
  const width = Math.max(0, header.length, ...body.map((row) => row.length));
  const all = Array.from({ length: width }, (_, index) => index);
  const cells = (index: number): readonly string[] => body.map((row) => row[index] ?? '');
  const under = (key: string): number =>
    all.find((index) => {
      const reading = readHeader('units', header[index] ?? '');
      return reading.kind === 'fixed' && reading.key === key;
    }) ?? -1;
  const isNumbering = (index: number): boolean =>
    width > 1 &&
    (numberingHeaders.includes(foldHeader(header[index] ?? '')) || (index === 0 && isNumbered(cells(0))));
  const words = all.filter((index) => !isNumbering(index) && cells(index).some(hasLetters));
  const titled = all.find((index) => nameHeaders.includes(foldHeader(header[index] ?? '')));
  const [code, head] = [under('code'), under('head')];
  const email =
    under('email') >= 0
      ? under('email')
      : (words.find((index) => cells(index).some((cell) => cell.includes('@'))) ?? -1);
  const free = words.filter((index) => ![code, head, email].includes(index));
  const name = under('name') >= 0 ? under('name') : (titled ?? free[0] ?? 0);
  const fixed = [code, name, head, email];
  const isFigures = (index: number): boolean =>
    !fixed.includes(index) &&
    !isNumbering(index) &&
    (readHeader('units', header[index] ?? '').kind === 'data' ||
      (readHeader('units', header[index] ?? '').kind === 'own' && cells(index).some(hasDigits)));
  return { code, name, head, email, numbering: all.filter(isNumbering), figures: all.filter(isFigures) };
};
