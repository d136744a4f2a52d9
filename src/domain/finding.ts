// A finding as data, without prose: what was found, where, what was received and what was expected.
// The wording of both languages lives in i18n, keyed by the code.
import type { AuditContents } from './findings/auditContents';
import type { BookContents } from './findings/bookContents';
import type { FindingScope, LeftOutCode, Severity } from './findings/kinds';
import { findingKinds } from './findings/kinds';
import type { RollUpContents } from './findings/rollUpContents';
import type { TallyContents } from './findings/tallyContents';

export type { LeftOutCode, Severity } from './findings/kinds';

/** The tabs of a campaign workbook, by their place in the contract, not by their name. */
export type TabKey =
  | 'settings'
  | 'indicators'
  | 'units'
  | 'exclusions'
  | 'tallies'
  | 'systemFigures'
  | 'guidedList'
  | 'communeFigures'
  | 'progress'
  | 'course'
  | 'followUp'
  | 'frozenFigures'
  | 'log';

/** What a finding says beside its place, by code: a sentence that names what the code does not have does not compile. */
export interface FindingContents extends BookContents, TallyContents, RollUpContents, AuditContents {}

export type FindingCode = keyof FindingContents;

/** Where something was found. */
export interface FindingPlace {
  readonly tab: TabKey;
  /** As people count rows: the header is row 1. Null when the finding is about the whole tab. */
  readonly row?: number | null;
  /** The column's letter; null when the finding is about the whole row. */
  readonly column?: string | null;
  /** The unit's code, where one is known. */
  readonly unit?: string | null;
}

interface FindingHead<Code extends FindingCode> extends Required<FindingPlace> {
  readonly code: Code;
  readonly severity: Severity;
}

/** A finding of one code, or of any of several: a union whose `code` tells which. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [Each in Code]: FindingHead<Each> & FindingContents[Each];
}[Code];

/** The finding with the severity that its code carries. */
export const findingOf = <Code extends FindingCode>(
  code: Code,
  { tab, row = null, column = null, unit = null }: FindingPlace,
  content: FindingContents[Code],
): FindingHead<Code> & FindingContents[Code] => ({
  code,
  severity: findingKinds[code][0],
  tab,
  row,
  column,
  unit,
  ...content,
});

/** What a finding of the code keeps out of the count, while it is an error. */
export const scopeOfLeftOut = (code: LeftOutCode): 'row' | 'cell' => findingKinds[code][1];

/** The finding where it leaves nothing out: counted, and told. */
export const asWarning = <Found extends Finding>(finding: Found): Found => ({
  ...finding,
  severity: 'warning',
});

/** What the finding takes out of the count: a cell, a row, the whole tab, or nothing. */
export const scopeOf = ({ code, severity }: Finding): FindingScope =>
  severity === 'error' ? findingKinds[code][1] : 'none';

/** The tabs whose rows count: what is kept out of the count there is said in every report. */
const countedTabs: readonly TabKey[] = ['tallies', 'communeFigures'];

/** True for a finding about tallies that keeps a cell or a row out of the count. */
export const leavesOut = (finding: Finding): finding is Finding<LeftOutCode> =>
  countedTabs.includes(finding.tab) && ['cell', 'row'].includes(scopeOf(finding));

/** Every row that the finding is about: most are about the one that they stand at. */
export const rowsOf = (finding: Finding): readonly number[] =>
  'details' in finding && 'rows' in finding.details
    ? finding.details.rows
    : finding.row === null
      ? []
      : [finding.row];

/** What a program reads of the finding: counts as digits, several suggestions between semicolons, '' for nothing. */
type Quoted = string | number | readonly (string | number)[] | undefined;

const textOf = (quoted: Quoted): string =>
  quoted === undefined ? '' : typeof quoted === 'object' ? quoted.join('; ') : String(quoted);

/** What stood there, as text. */
export const receivedText = (finding: Finding): string =>
  textOf('received' in finding ? finding.received : undefined);

/** What should stand there, as text. */
export const expectedText = (finding: Finding): string =>
  textOf('expected' in finding ? finding.expected : undefined);
