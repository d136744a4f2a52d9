// The answer to each row of tallies: ✓ and where the unit stands, or what is wrong and what to type instead; and which of
// its cells are wrong, since on a phone the eye is on the cell.
import type { Finding, Severity } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import { isFilled, dayOf, unitOf } from '../../domain/checks/rowChecks';
import type { TallyEntry } from '../../domain/counting/tally';
import type { IsoDate } from '../../domain/plan/calendar';
import type { Language, Unit } from '../../domain/plan/campaign';
import { typedOf } from '../../domain/plan/parts';
import type { UnitStanding } from '../../domain/progress/standing';
import { standingsOf } from '../../domain/progress/standing';
import { wordFinding } from '../../i18n/index';
import { showCount } from '../../i18n/numbers';
import type { CampaignRun } from '../run/campaignRun';

/** Errors first, then warnings, then what was understood. */
const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, fixed: 2 };
const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', fixed: '✓' };

/** How many sentences fit into a cell that is read on a phone. */
const mostSentences = 2;

/** What is to be seen of a wrong cell. */
export type Mark = Exclude<Severity, 'fixed'>;

export interface RowAnswer {
  /** '' for a row that nobody has filled. */
  readonly verdict: string;
  /** By the letters of columns; the column of units bears the worst of the row. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What the answers are drawn from. */
export type VerdictSource = Pick<CampaignRun, 'book' | 'checked' | 'language' | 'words'>;
/** What the answers of a tab that is not counted are drawn from. */
type ElsewhereSource = Pick<VerdictSource, 'book' | 'words'>;

const unfilled: RowAnswer = { verdict: '', marks: new Map() };

const isMark = (severity: Severity): severity is Mark => severity !== 'fixed';

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((one, other) => order[one.severity] - order[other.severity]);

/** Short names of indicators by code: no village need know a letter of a column, or a code. */
const namesOf = ({ book }: ElsewhereSource): ReadonlyMap<string, string> =>
  new Map(
    book.campaign.indicators.flatMap((indicator) =>
      typedOf(indicator).map(({ code, shortName }) => [code, shortName] as const),
    ),
  );

/** The finding in a sentence, led by the indicator of its cell. */
const sentenceOf = (finding: Finding, run: VerdictSource, names: ReadonlyMap<string, string>): string => {
  const code = 'details' in finding && 'indicator' in finding.details ? finding.details.indicator : null;
  const name = code === null ? undefined : names.get(code);
  const sentence = wordFinding(finding, run.language, run.book.campaign);
  return name === undefined ? sentence : `${name}: ${sentence}`;
};

const standingSentence = (standing: UnitStanding, { language, words }: VerdictSource): string => {
  if (standing === null) return '';
  if (standing === 'met') return words.verdict.met;
  const { indicator, remaining, need } = standing;
  if (need.kind === 'met') return words.verdict.met;
  return words.verdict.standing({
    indicator: indicator.shortName,
    remaining: showCount(remaining, language),
    kind: need.kind,
    need: showCount(need.count, language),
    deadline: indicator.deadline,
  });
};

/** The cells that the verdict speaks of: while something is wrong, what is doubtful waits. */
const marksOf = (findings: readonly Finding[], unitColumn: string): ReadonlyMap<string, Mark> => {
  const severity = worstFirst(findings)[0]?.severity ?? 'fixed';
  if (!isMark(severity)) return new Map();
  const columns = findings.flatMap((finding) =>
    finding.severity === severity && finding.column !== null ? [finding.column] : [],
  );
  return new Map([...columns, unitColumn].map((column) => [column, severity]));
};

const verdictOf = (
  findings: readonly Finding[],
  standing: string,
  run: VerdictSource,
  names: ReadonlyMap<string, string>,
): string => {
  const sorted = worstFirst(findings);
  const severity = sorted[0]?.severity ?? 'fixed';
  const told = sorted.filter((finding) => finding.severity === severity);
  const rest = told.length - mostSentences;
  return [
    signs[severity],
    ...told.slice(0, mostSentences).map((finding) => sentenceOf(finding, run, names)),
    ...(rest > 0 ? [run.words.verdict.more(rest)] : []),
    ...(severity === 'fixed' && standing !== '' ? [standing] : []),
  ].join(' ');
};

/** The answers by row, in the order of the tab. */
export type RowAnswers = ReadonlyMap<number, RowAnswer>;

/** The answers to the rows; for null to each from row 2 down to the tab's last. */
export const answersOf = (run: VerdictSource, rows: ReadonlySet<number> | null = null): RowAnswers => {
  const { campaign } = run.book;
  const byRow = new Map<number, Finding[]>();
  for (const finding of run.checked.findings)
    if (finding.row !== null && finding.tab === 'tallies')
      byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const names = namesOf(run);
  const units = new Map(campaign.units.map((unit) => [unit.code, unit]));
  const standingOf = standingsOf(campaign, run.checked.totals);
  const placeOf = (entry: TallyEntry): readonly [Unit, IsoDate] | null => {
    const unit = units.get(unitOf(entry) ?? '');
    const day = dayOf(entry);
    return unit === undefined || day === null ? null : [unit, day];
  };
  return perRow(run, rows, (row, entry) => {
    const findings = byRow.get(row) ?? [];
    if (entry === null && findings.length === 0) return unfilled;
    const place = entry === null ? null : placeOf(entry);
    const isRight = !findings.some(({ severity }) => isMark(severity));
    const standing = place !== null && isRight ? standingSentence(standingOf(place[0], place[1]), run) : '';
    return {
      verdict: verdictOf(findings, standing, run, names),
      marks: marksOf(findings, run.book.tallies.unitColumn ?? ''),
    };
  });
};

/** What a row says in a book that puts communes together, before the whole of it is checked. */
export const sentenceOfTypedToo = (language: Language): string =>
  wordFinding(findingOf('ROLLUP_TYPED_TOO', { tab: 'tallies' }, {}), language, null);

/** The same of a tab that is not the campaign's own: a ✓ there would promise that the row counts. */
export const answersElsewhere = (
  run: ElsewhereSource,
  sentence: string,
  rows: ReadonlySet<number> | null = null,
): RowAnswers =>
  perRow(run, rows, (_row, entry) =>
    entry === null ? unfilled : { verdict: `${signs.error} ${sentence}`, marks: new Map() },
  );

/** `entry` is null where nobody has filled the row. */
const perRow = (
  { book }: ElsewhereSource,
  rows: ReadonlySet<number> | null,
  answer: (row: number, entry: TallyEntry | null) => RowAnswer,
): RowAnswers => {
  const { entries, lastRow } = book.tallies;
  const filled = new Map(entries.filter(isFilled).map((entry) => [entry.row, entry]));
  const asked =
    rows === null
      ? Array.from({ length: Math.max(0, lastRow - 1) }, (_, index) => index + 2)
      : [...rows].filter((row) => row >= 2 && row <= lastRow).sort((one, other) => one - other);
  return new Map(asked.map((row) => [row, answer(row, filled.get(row) ?? null)]));
};
