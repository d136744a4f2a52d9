// One figure of one build of a report, as a line of the export, and the schema that says what each field is.
import type { IsoDate, LocalDateTime } from '../../src/domain/plan/calendar';
import type { PeriodKind } from '../../src/domain/plan/campaign';

export interface Fact {
  readonly campaign_id: string;
  readonly commune_code: string;
  /** '' for the commune's own line. */
  readonly unit_code: string;
  readonly indicator_code: string;
  readonly period_kind: PeriodKind;
  readonly period_start: IsoDate;
  readonly period_end: IsoDate;
  readonly report_version: number;
  /** The report that restated the figure later, by its name; '' for the figure as its own report told it. */
  readonly restated_by: string;
  readonly frozen_at: LocalDateTime;
  readonly mailed_at: LocalDateTime | null;
  readonly published: boolean;
  readonly gained: number | null;
  readonly done: number | null;
  readonly base: number | null;
  readonly target: number | null;
  readonly target_is_ceiling: boolean | null;
  readonly counts_in_total: boolean | null;
  readonly exported_at: LocalDateTime;
}

export type FactField = keyof Fact;

/** A field as BigQuery's schema files describe one. */
export interface SchemaField {
  readonly name: FactField;
  readonly type: 'STRING' | 'DATE' | 'DATETIME' | 'INT64' | 'NUMERIC' | 'BOOL';
  readonly mode: 'REQUIRED' | 'NULLABLE';
  readonly description: string;
}

type FieldWords = readonly [SchemaField['type'], SchemaField['mode'], string];

/** In the order of the fields. Codes are texts: `01` is not `1`. Dates and minutes are those of the book's wall clock. */
const fields = {
  campaign_id: ['STRING', 'REQUIRED', 'Code of the campaign, as the settings of the book say'],
  commune_code: ['STRING', 'REQUIRED', 'Code of the commune, as the settings of the book say'],
  unit_code: ['STRING', 'REQUIRED', 'Code of the unit when it was reported; empty: the commune itself'],
  indicator_code: ['STRING', 'REQUIRED', 'Code of the indicator in the plan'],
  period_kind: ['STRING', 'REQUIRED', 'week, month, quarter, day or final'],
  period_start: ['DATE', 'REQUIRED', 'First day of the period'],
  period_end: ['DATE', 'REQUIRED', 'Last day of the period, inclusive'],
  report_version: ['INT64', 'REQUIRED', 'Which build of the report the line is of, from 1'],
  restated_by: [
    'STRING',
    'REQUIRED',
    'Name of the later report that corrected the figure; empty: as first told',
  ],
  frozen_at: ['DATETIME', 'REQUIRED', 'When the report was built'],
  mailed_at: ['DATETIME', 'NULLABLE', 'When that build was mailed; null: it was not'],
  published: ['BOOL', 'REQUIRED', 'Whether that build was mailed, or stood when the next period was built'],
  gained: ['NUMERIC', 'NULLABLE', 'Counted in the period, in the measure of the indicator'],
  done: [
    'NUMERIC',
    'NULLABLE',
    'Reached at the end of the period, start value included; null in a correction',
  ],
  base: ['NUMERIC', 'NULLABLE', 'What the target is a share of; null: none, or in a correction'],
  target: ['NUMERIC', 'NULLABLE', 'What is to be reached; null: none, or in a correction'],
  target_is_ceiling: [
    'BOOL',
    'NULLABLE',
    'The target is met at or below it; null: no such indicator any more',
  ],
  counts_in_total: ['BOOL', 'NULLABLE', 'Part of the commune’s sum; null: no such unit any more'],
  exported_at: ['DATETIME', 'REQUIRED', 'When the line was exported; of the same key the latest stands'],
} as const satisfies Readonly<Record<FactField, FieldWords>>;

/** The schema to load the facts with: types are said, never detected. */
export const factSchema: readonly SchemaField[] = Object.entries<FieldWords>(fields).map(
  // Object.entries forgets which keys an object has.
  ([name, [type, mode, description]]) => ({ name: name as FactField, type, mode, description }),
);

/** The value as the field's type is written: BigQuery reads no minute without its seconds. */
const written = ({ name, type }: SchemaField, fact: Fact): Fact[FactField] => {
  const value = fact[name];
  return type === 'DATETIME' && typeof value === 'string' ? `${value}:00` : value;
};

/** The facts as newline-delimited JSON: one on a line, every field on each, in the order of the schema. */
export const factLines = (facts: readonly Fact[]): string =>
  facts
    .map((fact) => {
      const entries = factSchema.map((field) => [field.name, written(field, fact)] as const);
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join('');

/** What makes a line of a book one fact and no other: of a key there is one line in a book. */
export const keyOf = (fact: Fact): string =>
  JSON.stringify([
    fact.campaign_id,
    fact.commune_code,
    fact.unit_code,
    fact.indicator_code,
    fact.period_kind,
    fact.period_start,
    fact.report_version,
    fact.restated_by,
    fact.frozen_at,
  ]);
