// Progress and reports of a run, computed from what it has read.
import { openLinesOf } from '../../domain/followUp/followUp';
import { dateOf } from '../../domain/plan/calendar';
import { pastedRows } from '../../domain/rollUp/pastedRows';
import { unitsNotMatching } from '../../domain/checks/comparisons';
import type { Period } from '../../domain/plan/period';
import { periodToReportAt } from '../../domain/plan/period';
import type { ProgressRow } from '../../domain/progress/progress';
import { measureProgress } from '../../domain/progress/progress';
import type { ReportingStatus } from '../../domain/progress/reporting';
import { reportingStatusOf } from '../../domain/progress/reporting';
import type { Report } from '../../domain/report/report';
import { buildReport } from '../../domain/report/buildReport';
import { buildsIn, buildsOf } from '../../domain/publishedVersions';
import { languageOfTabName, periodTabName } from '../../schema/periodNames';
import { isSourceOf } from '../../schema/readers/followUpTab';
import { changeFreeTexts, plainText } from '../../views/shared/freeTexts';
import type { CampaignRun } from './campaignRun';

/** Units whose tallies differ, at the end of the period, from the system figures or the guided list. */
const notMatchingIn = (run: CampaignRun, period: Period): ReadonlySet<string> =>
  unitsNotMatching(run.differencesOn(period.to));

/** Every indicator of every unit at the end of today. */
export const progressOf = (run: CampaignRun): readonly ProgressRow[] =>
  measureProgress(run.book.campaign, run.checked.totals, dateOf(run.now));

/** What a report made now would be on; null before any period has ended. */
export const periodToReport = (run: CampaignRun): Period | null =>
  periodToReportAt(run.book.campaign.settings, run.now);

/** The reporting status of each unit in the period, by code; empty without a period. */
export const reportingOf = (
  run: CampaignRun,
  period: Period | null,
): ReadonlyMap<string, ReportingStatus> => {
  if (period === null) return new Map();
  const { campaign } = run.book;
  const { tallies, totals } = run.checked;
  const notMatching = notMatchingIn(run, period);
  return new Map(
    campaign.units.map((unit) => [
      unit.code,
      reportingStatusOf(campaign, tallies, totals, unit, period, notMatching),
    ]),
  );
};

/**
 * The name of the report's tab: in the language in which the period's first report was named, whatever the language is
 * now; beside one that was mailed, with its version.
 */
const titleOf = ({ book, language }: CampaignRun, period: Period): string => {
  const builds = buildsOf(buildsIn(book.frozen), period);
  const [first] = builds;
  const named = first === undefined ? null : languageOfTabName(first.label);
  const mailed = builds.filter(({ sentAt }) => sentAt !== null);
  return periodTabName(period, named ?? language, mailed.length + 1);
};

/** The report on the period as of the cut-off minute, its typed texts on one line each and without unseen marks. */
export const reportOf = (run: CampaignRun, period: Period, cutOff: string): Report => {
  const rowDates = new Map([
    ...run.book.tallies.entries.flatMap(({ row, date }) =>
      date.reading.kind === 'date' ? [[row, date.reading.date] as const] : [],
    ),
    ...(run.book.rollUp?.lines ?? []).map(({ row, to }) => [pastedRows + row, to] as const),
  ]);
  const report = buildReport(
    {
      campaign: run.book.campaign,
      checked: run.checked,
      frozen: run.book.frozen,
      period,
      title: titleOf(run, period),
      cutOff,
      followUp: openLinesOf(run.book.followUp, (source) => isSourceOf(source, period), dateOf(run.now)),
      notMatchingOn: (day) => unitsNotMatching(run.differencesOn(day)),
    },
    rowDates,
  );
  return changeFreeTexts(report, plainText);
};
