// What handlers of the bundle return, as far as the command line shows it. Results come as plain data from code that
// the host does not know, so every member is looked for and none is relied on.

export interface Finding {
  readonly code: string;
  /** Tab and cell or row as people say it: `Nhập liệu C12`; empty when it is about no place. */
  readonly place: string;
  readonly severity: string;
  readonly message: string;
}

export interface ProgressRow {
  readonly unit: string | null;
  readonly indicator: string;
  readonly done: number | null;
  readonly target: number | null;
  readonly remaining: number | null;
  readonly requiredPerDay: number | null;
  /** Basis points. */
  readonly pace: number | null;
  readonly status: string;
}

export interface ReportUnit {
  readonly unit: string;
  readonly reporting: string;
  readonly status: string;
  readonly rank: number | null;
}

export type Members = Readonly<Record<string, unknown>>;

/** The value's members; an empty record for anything that has none. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** The members of each element; an empty list for what is no list. */
export const listOf = (value: unknown): readonly Members[] =>
  Array.isArray(value) ? value.map(membersOf) : [];

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Whether the handler could do nothing because the workbook cannot be used. */
export const isUnusable = (result: unknown): boolean => membersOf(result)['unusable'] === true;

export const findingsOf = (value: unknown): readonly Finding[] =>
  listOf(value).map((item) => ({
    code: textOf(item['code']),
    place: [textOf(item['tab']), `${textOf(item['column'])}${textOf(item['row'])}`].filter(Boolean).join(' '),
    severity: textOf(item['severity']),
    message: textOf(item['message']),
  }));

export const progressOf = (value: unknown): readonly ProgressRow[] =>
  listOf(value).map((item) => ({
    unit: typeof item['unit'] === 'string' ? item['unit'] : null,
    indicator: textOf(item['indicator']),
    done: numberOf(item['done']),
    target: numberOf(item['target']),
    remaining: numberOf(item['remaining']),
    requiredPerDay: numberOf(item['requiredPerDay']),
    pace: numberOf(item['pace']),
    status: textOf(item['status']),
  }));

export const reportUnitsOf = (report: unknown): readonly ReportUnit[] =>
  listOf(membersOf(report)['units']).map((item) => ({
    unit: textOf(item['unit']),
    reporting: textOf(item['reporting']),
    status: textOf(item['status']),
    rank: numberOf(item['rank']),
  }));
