// Units as they are pasted from anywhere: a spreadsheet, a table of a document, a list. A figure goes under a code where
// its column's header says so or somebody has chosen; else it is left out, and shown as left out. No line is passed over:
// each is a unit or a printed total.
import { cleanText } from '../../vietnamese/cleanText';
import { decodeCount } from '../cells/decodeCount';
import { textOf } from '../cells/typedText';
import { namesTotal } from '../unitNames/totalNames';
import type { ColumnRoles, FigureName, PastedRow } from './pastedColumns';
import { codeUnder, isHeader, rolesOf } from './pastedColumns';
import { pastedRows } from './pastedRows';

/** By code: the count where there is only one way to read it, else the text as it was pasted. */
type PastedFigures = Readonly<Record<string, number | string>>;

export interface PastedUnit {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly email: string;
  readonly figures: PastedFigures;
}

/** A line that names a total, as it was pasted. */
export interface PastedTotal {
  readonly name: string;
  /** How many units stand before it. */
  readonly after: number;
  readonly figures: PastedFigures;
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
  readonly totals: readonly PastedTotal[];
  readonly columns: readonly PastedColumn[];
  /** The codes that the figures go under, the plan's first; with the words of the header for one that is not the plan's. */
  readonly figures: readonly FigureName[];
}

/** `1. Thôn Đông` in a list that is numbered throughout. */
const withoutNumbers = (names: readonly string[]): readonly string[] => {
  const parts = names.map((name) => /^(\d+)[.)]\s*(\D.*)$/.exec(name));
  return names.length > 1 && parts.every((part, index) => part?.[1] === String(index + 1))
    ? parts.map((part) => part?.[2] ?? '')
    : names;
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

/** The word for a total, in the name's column or merged into that of numbers or codes; null in the line of a unit. */
const totalWordOf = (row: PastedRow, { name, code, numbering }: ColumnRoles): string | null => {
  const said = cleanText(row[name] ?? '');
  if (said !== '') return namesTotal(said) ? said : null;
  const word = [...numbering, code].map((index) => cleanText(row[index] ?? '')).find(namesTotal);
  return word ?? null;
};

const isFilled = ({ name, figures }: PastedUnit): boolean =>
  name !== '' || Object.values(figures).some((figure) => figure !== '');

/**
 * What was pasted, as units. `figures` are those of the plan; `chosen` the codes that somebody chose for the columns with
 * figures, in their order: null where nobody did. A line that lacks its name is asked for it; it is not passed over.
 */
export const readPastedUnits = (
  text: string,
  figures: readonly FigureName[],
  chosen: readonly string[] | null,
): PastedUnits => {
  const rows = pastedRows(text);
  const headed = isHeader(rows, figures);
  const header: PastedRow = headed ? (rows[0] ?? []) : [];
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
  const figuresOf = (row: PastedRow): PastedFigures =>
    Object.fromEntries(
      columns.flatMap(({ index, figure }) =>
        figure === null ? [] : [[figure.code, figureOf(row[index] ?? '')] as const],
      ),
    );
  const ofUnits = body.filter((row) => totalWordOf(row, roles) === null);
  const names = withoutNumbers(ofUnits.map((row) => cleanText(row[roles.name] ?? '')));
  const lines = new Map(
    ofUnits.map((row, index): [PastedRow, PastedUnit] => [
      row,
      {
        name: names[index] ?? '',
        code: textOf(row[roles.code] ?? ''),
        head: textOf(row[roles.head] ?? ''),
        email: textOf(row[roles.email] ?? ''),
        figures: figuresOf(row),
      },
    ]),
  );
  const units: PastedUnit[] = [];
  const totals: PastedTotal[] = [];
  for (const row of body) {
    const unit = lines.get(row);
    if (unit === undefined)
      totals.push({ name: totalWordOf(row, roles) ?? '', after: units.length, figures: figuresOf(row) });
    else if (isFilled(unit)) units.push(unit);
  }
  const others = columns.flatMap(({ figure }) =>
    figure === null || figures.some(({ code }) => code === figure.code) ? [] : [figure],
  );
  return {
    units: withCodes(units),
    totals,
    columns: columns.map(({ header: shown, figure }) => ({ header: shown, code: figure?.code ?? '' })),
    figures: [...figures, ...others],
  };
};
