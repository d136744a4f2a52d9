// What handlers of the bundle return, as far as the command line shows it. Results come as plain data from code that
// the host does not know, so every member is looked for and none is relied on; their names are the add-in's.
import type { HandlerResults, ProgressEntry, ReportSummary, WordedFinding } from '../src/handlers';

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

/** A result of the shape as far as it can be trusted: members by its names, their values unknown. */
type Unchecked<Shape> = { readonly [Name in keyof Shape]?: unknown };

/** The value's members; an empty record for anything that has none. */
export const membersOf = <Shape = Members>(value: unknown): Unchecked<Shape> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unchecked<Shape>) : {};

/** The members of each element; an empty list for what is no list. */
const listOf = <Shape>(value: unknown): readonly Unchecked<Shape>[] =>
  Array.isArray(value) ? value.map((item) => membersOf<Shape>(item)) : [];

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Whether the handler could do nothing because the workbook cannot be used. */
export const isUnusable = (result: unknown): boolean =>
  membersOf<Extract<HandlerResults['checkTallies'], { unusable: true }>>(result).unusable === true;

/** Whether the handler says that it did not do what it was asked to. */
export const isRefused = (result: unknown): boolean =>
  membersOf<HandlerResults['checkTallies']>(result).ok === false;

export const findingsOf = (value: unknown): readonly Finding[] =>
  listOf<WordedFinding>(value).map((item) => ({
    code: textOf(item.code),
    place: [textOf(item.tab), `${textOf(item.column)}${textOf(item.row)}`].filter(Boolean).join(' '),
    severity: textOf(item.severity),
    message: textOf(item.message),
  }));

export const progressOf = (value: unknown): readonly ProgressRow[] =>
  listOf<ProgressEntry>(value).map((item) => ({
    unit: typeof item.unit === 'string' ? item.unit : null,
    indicator: textOf(item.indicator),
    done: numberOf(item.done),
    target: numberOf(item.target),
    remaining: numberOf(item.remaining),
    requiredPerDay: numberOf(item.requiredPerDay),
    pace: numberOf(item.pace),
    status: textOf(item.status),
  }));

export const reportUnitsOf = (report: unknown): readonly ReportUnit[] =>
  listOf<ReportSummary['units'][number]>(membersOf<ReportSummary>(report).units).map((item) => ({
    unit: textOf(item.unit),
    reporting: textOf(item.reporting),
    status: textOf(item.status),
    rank: numberOf(item.rank),
  }));
