// Progress and reports of a run, computed from what it has read.
import { dateOf } from '../../domain/plan/calendar';
import { unitsNotMatching } from '../../domain/checks/comparisons';
import type { Period } from '../../domain/plan/period';
import { lastEndedPeriod } from '../../domain/plan/period';
import type { ProgressRow } from '../../domain/progress/progress';
import { measureProgress } from '../../domain/progress/progress';
import type { ReportingStatus } from '../../domain/progress/reporting';
import { reportingStatusOf } from '../../domain/progress/reporting';
import type { Report } from '../../domain/report/report';
import { buildReport } from '../../domain/report/buildReport';
import { periodTabName } from '../../schema/periodNames';
import { changeFreeTexts, plainText } from '../../views/shared/freeTexts';
import type { CampaignRun } from './campaignRun';

/** Units whose tallies differ, at the end of the period, from the system figures or the guided list. */
const notMatchingIn = (run: CampaignRun, period: Period): ReadonlySet<string> =>
  unitsNotMatching(run.differencesOn(period.to));

/** Every indicator of every unit at the end of today. */
export const progressOf = (run: CampaignRun): readonly ProgressRow[] =>
  measureProgress(run.book.campaign, run.checked.totals, dateOf(run.now));

/** The last period of the usual kind that has ended; null when none has. */
export const periodToReport = (run: CampaignRun): Period | null => {
  const { settings } = run.book.campaign;
  return lastEndedPeriod(settings, settings.periodKind, run.now);
};

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

/** The name that the period's report has borne since it was first built, whatever the language is now; else a new one. */
const titleOf = ({ book, language }: CampaignRun, { kind, number, from, to }: Period): string =>
  book.frozen.find((figure) => figure.kind === kind && figure.from === from && figure.restatedBy === null)
    ?.label ?? periodTabName({ kind, number, from, to }, language);

/** The report on the period as of the cut-off minute, its typed texts on one line each and without unseen marks. */
export const reportOf = (run: CampaignRun, period: Period, cutOff: string): Report => {
  const rowDates = new Map(
    run.book.tallies.entries.flatMap(({ row, date }) =>
      date.reading.kind === 'date' ? [[row, date.reading.date] as const] : [],
    ),
  );
  const report = buildReport(
    {
      campaign: run.book.campaign,
      checked: run.checked,
      frozen: run.book.frozen,
      period,
      title: titleOf(run, period),
      cutOff,
      notMatching: notMatchingIn(run, period),
    },
    rowDates,
  );
  return changeFreeTexts(report, plainText);
};
