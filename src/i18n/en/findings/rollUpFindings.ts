// Findings about the figures of communes that a district puts together, in English: one short sentence each.
import type { RollUpCell, SetAside } from '../../../domain/findings/rollUpContents';
import type { RollUpSentences } from '../../findingSentences';
import { upperFirst } from '../../lowerFirst';
import { showMinute } from '../../numbers';
import { count, date, quoted, suggestion, unitWord } from './quoting';

const cells: Readonly<Record<RollUpCell, readonly [string, string]>> = {
  period: ['Period', 'Week 01'],
  from: ['From', '05/05/2025'],
  to: ['To', '11/05/2025'],
  version: ['Version', '1'],
  frozenAt: ['Frozen at', '12/05/2025 11:15'],
  unit: ['Unit', 'THON_1'],
  gained: ['In the period', '25'],
  done: ['Cumulative', '120'],
};

/** `row 5`, `3 rows (from row 5)`. */
const rowsOf = ({ rows }: { readonly rows: readonly number[] }): string =>
  rows.length === 1 ? `row ${rows[0] ?? ''}` : `${count(rows.length)} rows (from row ${rows[0] ?? ''})`;

const asideSentences: Readonly<
  Record<SetAside, (label: string, version: number, standing: number) => string>
> = {
  header: () => 'a header that was pasted along, passed over.',
  repeated: (label) => `${label} pasted twice, counted once.`,
  replaced: (label, version, standing) =>
    `${label}, version ${version}, which version ${standing} replaces; version ${standing} counts.`,
  apart: (label) => `${label}, a unit that is not in the commune’s total, not added.`,
  otherKind: (label) => `${label}, another kind of period than this book reports on, not added.`,
  part: (label) => `${label}, a detail that this book does not follow, not added.`,
  restated: (label) =>
    `a correction of ${label} that adds to nothing: the figure it corrects is not here, or is of what there is now.`,
};

const notImported = /^#|^loading/i;

export const rollUpFindings: RollUpSentences = {
  ROLLUP_CELL_UNREAD: ({ received, details }, names) => {
    const [header, example] = cells[details.cell];
    const where = `${names.unit}: the column ${header} in ${rowsOf(details)}`;
    return notImported.test(received)
      ? `${where} shows “${received}”: nothing has come from the commune’s book. Open the cell with IMPORTRANGE and allow access, or paste the values.`
      : `${where} ${received === '' ? 'is blank' : `says “${received}”, which cannot be read`}; not counted. Paste it again from the commune’s frozen figures; the cell looks like: ${example}.`;
  },
  ROLLUP_COMMUNE_UNKNOWN: (finding, names) =>
    finding.received === ''
      ? `The column Commune is blank in ${rowsOf(finding.details)}: nobody can tell whose they are; not counted. Fill in the name of the ${unitWord(names)}.`
      : `The column Commune says ${quoted(finding)} in ${rowsOf(finding.details)}, which is not on the tab of units; not counted.${suggestion(finding.expected)} Write the name or the code; where IMPORTRANGE shows an error, allow access.`,
  ROLLUP_COMMUNE_MATCHED: (finding) =>
    finding.details.zeros
      ? `The column Commune says ${quoted(finding)} in ${rowsOf(finding.details)}: the code has lost its zeros, read as ${finding.expected}. Make the column plain text and write it again.`
      : `The column Commune says ${quoted(finding)} in ${rowsOf(finding.details)}, read as ${finding.expected}.`,
  ROLLUP_INDICATOR_UNKNOWN: (finding, names) =>
    `${names.unit}: ${rowsOf(finding.details)} with the indicator code ${quoted(finding)}, which this book does not have; not counted. Codes here: ${finding.expected.join('; ')}. Agree on the codes with the commune.`,
  ROLLUP_PERIOD_OUTSIDE: ({ received, details }, names) =>
    details.isFuture
      ? `${names.unit}: ${received} (${date(details.from)} – ${date(details.to)}) has not ended; ${rowsOf(details)} not counted. Look at the dates again.`
      : `${names.unit}: ${received} (${date(details.from)} – ${date(details.to)}) lies outside this book’s campaign; ${rowsOf(details)} not counted. Look at the dates in both books.`,
  ROLLUP_UNSENT: ({ received, details }, names) =>
    `${names.unit}: ${received}${details.version > 1 ? ` (version ${details.version})` : ''} was built at ${showMinute(details.frozenAt)} and not sent, so it may still change; ${rowsOf(details)} not counted. Ask the commune to mail its report, then paste again.`,
  ROLLUP_CONFLICT: ({ received, expected, row, details }, names) =>
    `${names.unit}: ${details.label}, ${details.indicator} of ${details.part} is ${count(expected)} in row ${details.first} and ${count(received)} in row ${row ?? ''}; nobody can tell which is right, so ${rowsOf(details)} of the indicator are not counted. Delete the older paste.`,
  ROLLUP_FIGURE_MISSING: ({ received, details }, names) =>
    `${names.unit}: ${received} has no cumulative ${details.indicator} of ${details.part}, so it cannot be added up; ${rowsOf(details)} not counted. Ask the commune to fill in the start value and build its report again.`,
  ROLLUP_TYPED_TOO: () =>
    'This book adds up the tab of communes, so what is typed here is not counted. Clear the counts of this row; obstacles may stay.',
  ROLLUP_SET_ASIDE: ({ received, details }, names) =>
    `${names.unit === '' ? upperFirst(rowsOf(details)) : `${names.unit}: ${rowsOf(details)}`}: ${asideSentences[details.reason](received, details.version, details.standing)}`,
  ROLLUP_PERIOD_SHIFTED: ({ received, details }, names) =>
    `${names.unit}: ${received} runs from ${date(details.from)} to ${date(details.to)}, this book’s period from ${date(details.own.from)} to ${date(details.own.to)}. Counted until ${date(details.to)}. Set the same village deadline in both books.`,
  ROLLUP_COMMUNE_MISSING: (_finding, names) =>
    `There are no figures of ${names.unit} yet. Paste its tab of frozen figures, with its name in the column Commune.`,
  ROLLUP_PERIOD_MISSING: ({ details }, names) =>
    `${names.unit} lacks ${details.periods.length === 1 ? 'the period' : `${details.periods.length} periods:`} ${details.periods
      .slice(0, 4)
      .map(({ from, to }) => `${date(from)} – ${date(to)}`)
      .join('; ')}${details.periods.length > 4 ? '…' : ''}. Ask for its report, then paste it.`,
  ROLLUP_INDICATOR_MISSING: ({ received, details }, names) =>
    `${names.unit}: ${received} says nothing of ${details.indicator}, so what is shown is of the period before, or 0. Ask the commune.`,
  ROLLUP_FALLS: (finding, names) =>
    `${names.unit}: cumulative ${finding.details.indicator} in ${finding.details.label} is ${count(finding.received)}, below ${count(finding.expected)} in ${finding.details.before}. Counted. Ask the commune why it fell.`,
  ROLLUP_START_DIFFERS: (finding, names) =>
    `${names.unit}: the start value of ${finding.details.indicator} is ${count(finding.received)} here and ${count(finding.expected)} by the commune’s first report, so the first period’s gain is off. Write ${count(finding.expected)} into the column [${finding.details.figure}] of the tab of units.`,
};
