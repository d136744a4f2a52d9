// Units as they are pasted from anywhere: a spreadsheet, a table of a document, a list. Nothing is guessed of figures: a
// column goes under a code where its header says so or somebody has chosen; else it is left out, and shown as left out.
import { cleanText } from '../vietnamese/cleanText';
import { decodeCount } from './cells/decodeCount';
import { textOf } from './cells/typedText';
import { foldHeader } from './foldHeader';
import { readHeader } from './lines';
import { pastedRows } from './pastedRows';
import { namesTotal } from './unitNames/totalNames';

/** A code of the plan's, and what its column is called. */
export interface FigureName {
  readonly code: string;
  readonly name: string;
}

export interface PastedUnit {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly email: string;
  /** By code: the count where there is only one way to read it, else the text as it was pasted. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** A column with figures in it. */
export interface PastedColumn {
  /** Its header, else its first figure. */
  readonly header: string;
  /** The code that its figures go under; '' where they are left out. */
  readonly code: string;
}

export interface PastedUnits {
  readonly units: readonly PastedUnit[];
  /** Of the line that names a total; null without one. */
  readonly totals: Readonly<Record<string, number | string>> | null;
  readonly columns: readonly PastedColumn[];
  /** The codes that the figures go under, the plan's first; with the words of the header for one that is not the plan's. */
  readonly figures: readonly FigureName[];
}

type Row = readonly string[];

/** Headers that people give to the columns that we need, beside the names of our own. */
const numbering = ['tt', 'stt', 'sott', 'no', 'no.'];
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

/** The code that the header names: in brackets, by the plan's words for it, or by itself. */
const codeUnder = (header: string, figures: readonly FigureName[]): FigureName | null => {
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
    numbering.includes(folded) ||
    nameHeaders.includes(folded)
  );
};

/** The first row is a header where a cell of it is known as one, or where words stand above columns of figures. */
const isHeader = ([first = [], ...rest]: readonly Row[], figures: readonly FigureName[]): boolean =>
  first.some((cell) => isKnownHeader(cell, figures)) ||
  first.some(
    (cell, index) =>
      cell !== '' &&
      !hasDigits(cell) &&
      rest.length > 0 &&
      rest.every((row) => row[index] === '' || !hasLetters(row[index] ?? '')) &&
      rest.some((row) => hasDigits(row[index] ?? '')),
  );

/** Whether the cells count 1, 2, 3 … down, a total at the end aside. */
const isNumbered = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => cell !== '');
  return (
    numbers.length > 0 && numbers.every((cell, index) => cell.replace(/[.)]$/, '') === String(index + 1))
  );
};

/** `1. Thôn Đông` in a list that is numbered throughout. */
const withoutNumbers = (names: readonly string[]): readonly string[] => {
  const parts = names.map((name) => /^(\d+)[.)]\s*(\D.*)$/.exec(name));
  return names.length > 1 && parts.every((part, index) => part?.[1] === String(index + 1))
    ? parts.map((part) => part?.[2] ?? '')
    : names;
};

interface Roles {
  readonly code: number;
  readonly name: number;
  readonly head: number;
  readonly email: number;
  readonly figures: readonly number[];
}

const rolesOf = (header: Row, body: readonly Row[]): Roles => {
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
    (numbering.includes(foldHeader(header[index] ?? '')) || (index === 0 && isNumbered(cells(0))));
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
  return { code, name, head, email, figures: all.filter(isFigures) };
};

/** A figure with one reading is that number; whatever else was pasted stands there to be mended. */
const figureOf = (text: string): number | string => {
  const reading = decodeCount(text, '');
  return reading.kind === 'count' ? reading.count : reading.kind === 'blank' ? '' : text;
};

const codeNumbered = (number: number): string => `DV${String(number).padStart(2, '0')}`;

/** Each with a code: its own, else one that no other has. */
const withCodes = (units: readonly PastedUnit[]): readonly PastedUnit[] => {
  const taken = new Set(units.map(({ code }) => code));
  const free = Array.from({ length: units.length * 2 }, (_, index) => codeNumbered(index + 1)).filter(
    (code) => !taken.has(code),
  );
  let used = 0;
  return units.map((unit) => (unit.code === '' ? { ...unit, code: free[used++] ?? '' } : unit));
};

/** Of two columns under one code the first counts: the other is left out, and shown so. */
const eachOnce = <Column extends { readonly figure: FigureName | null }>(
  columns: readonly Column[],
): readonly Column[] =>
  columns.map((column, index) =>
    columns.slice(0, index).some(({ figure }) => figure !== null && figure.code === column.figure?.code)
      ? { ...column, figure: null }
      : column,
  );

/**
 * What was pasted, as units. `figures` are those of the plan; `chosen` the codes that somebody chose for the columns with
 * figures, in their order: null where nobody did.
 */
export const readPastedUnits = (
  text: string,
  figures: readonly FigureName[],
  chosen: readonly string[] | null,
): PastedUnits => {
  const rows = pastedRows(text);
  const headed = isHeader(rows, figures);
  const header: Row = headed ? (rows[0] ?? []) : [];
  const body = headed ? rows.slice(1) : rows;
  const roles = rolesOf(header, body);
  const columns = eachOnce(
    roles.figures.map((index, order) => {
      const title = header[index] ?? '';
      const byHeader = codeUnder(title, figures);
      const picked = chosen?.[order];
      const figure =
        picked === undefined
          ? byHeader
          : (figures.find(({ code }) => code === picked) ?? (byHeader?.code === picked ? byHeader : null));
      const shown = title || (body.find((row) => (row[index] ?? '') !== '')?.[index] ?? '');
      return { index, header: cleanText(shown), figure };
    }),
  );
  const names = withoutNumbers(body.map((row) => cleanText(row[roles.name] ?? '')));
  const lines = body.map((row, index) => ({
    name: names[index] ?? '',
    code: textOf(row[roles.code] ?? ''),
    head: textOf(row[roles.head] ?? ''),
    email: textOf(row[roles.email] ?? ''),
    figures: Object.fromEntries(
      columns.flatMap(({ index: at, figure }) =>
        figure === null ? [] : [[figure.code, figureOf(row[at] ?? '')] as const],
      ),
    ),
  }));
  const isFilled = (line: PastedUnit): boolean =>
    line.name !== '' || Object.values(line.figures).some((figure) => figure !== '');
  // A line that lacks its name is asked for it; it is not passed over.
  const units = lines.filter((line) => isFilled(line) && !namesTotal(line.name));
  const others = columns.flatMap(({ figure }) =>
    figure === null || figures.some(({ code }) => code === figure.code) ? [] : [figure],
  );
  return {
    units: withCodes(units),
    totals: lines.find(({ name }) => name !== '' && namesTotal(name))?.figures ?? null,
    columns: columns.map(({ header: shown, figure }) => ({ header: shown, code: figure?.code ?? '' })),
    figures: [...figures, ...others],
  };
};
