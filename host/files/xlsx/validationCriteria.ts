// Google's names of what a data validation asks, beside what .xlsx calls the same.
import type { ValidationOperator, ValidationType } from 'hucre';

export interface Comparison {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
}

/** Criteria that compare with one or two numbers; dates are serial numbers. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  NUMBER_BETWEEN: { type: 'decimal', operator: 'between' },
  NUMBER_NOT_BETWEEN: { type: 'decimal', operator: 'notBetween' },
  NUMBER_EQUAL_TO: { type: 'decimal', operator: 'equal' },
  NUMBER_NOT_EQUAL_TO: { type: 'decimal', operator: 'notEqual' },
  NUMBER_GREATER_THAN: { type: 'decimal', operator: 'greaterThan' },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { type: 'decimal', operator: 'greaterThanOrEqual' },
  NUMBER_LESS_THAN: { type: 'decimal', operator: 'lessThan' },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { type: 'decimal', operator: 'lessThanOrEqual' },
  DATE_BETWEEN: { type: 'date', operator: 'between' },
  DATE_NOT_BETWEEN: { type: 'date', operator: 'notBetween' },
  DATE_EQUAL_TO: { type: 'date', operator: 'equal' },
  DATE_AFTER: { type: 'date', operator: 'greaterThan' },
  DATE_ON_OR_AFTER: { type: 'date', operator: 'greaterThanOrEqual' },
  DATE_BEFORE: { type: 'date', operator: 'lessThan' },
  DATE_ON_OR_BEFORE: { type: 'date', operator: 'lessThanOrEqual' },
};

export interface CustomCriterion {
  readonly criteria: string;
  /** The formula for a file, of the first cell and the quoted text that is asked for. */
  write(cell: string, text: string): string;
  /** Recognises such a formula, also as Sheets itself writes it; the text asked for is its first group. */
  readonly pattern: RegExp;
}

/** Criteria for which .xlsx has no word and a formula must do. */
export const customCriteria: readonly CustomCriterion[] = [
  {
    criteria: 'DATE_IS_VALID_DATE',
    write: (cell) =>
      `OR(NOT(ISERROR(DATEVALUE(${cell}))),AND(ISNUMBER(${cell}),LEFT(CELL("format",${cell}))="D"))`,
    pattern: /^OR\(NOT\(ISERROR\(DATEVALUE\(/i,
  },
  {
    criteria: 'TEXT_IS_VALID_EMAIL',
    write: (cell) => `ISNUMBER(MATCH("*@*.?*",${cell},0))`,
    pattern: /^ISNUMBER\(MATCH\("\*@\*\.\?\*"/i,
  },
  {
    criteria: 'TEXT_IS_VALID_URL',
    write: (cell) => `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://")`,
    pattern: /^OR\(LEFT\([^,]+,7\)="http:\/\/"/i,
  },
  {
    criteria: 'TEXT_CONTAINS',
    write: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
    pattern: /^NOT\(ISERROR\(SEARCH\(\(?("(?:[^"]|"")*")/i,
  },
  {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    write: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
    pattern: /^ISERROR\(SEARCH\(\(?("(?:[^"]|"")*")/i,
  },
  {
    criteria: 'TEXT_EQUAL_TO',
    write: (cell, text) => `EXACT(${cell},${text})`,
    pattern: /^EXACT\([^,]+,\s*("(?:[^"]|"")*")\)$/i,
  },
];

/** A text as a formula quotes it. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const unquotedText = (quoted: string): string => quoted.replace(/^"|"$/g, '').replaceAll('""', '"');
