// What automation will do with this campaign, told before it is turned on.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { dateOf } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import { communeDeadlineOf, deadlineOf } from '../../domain/plan/deadlines';
import type { Period } from '../../domain/plan/period';
import { periodsOf } from '../../domain/plan/period';
import {
  buildMinuteOf,
  dueReport,
  handledKinds,
  isAtWork,
  refreshHours,
  reminderHours,
} from '../../domain/schedule';
import type { OutlinedReport } from '../../i18n/automationWords';
import { showMinute } from '../../i18n/numbers';
import { isAddress } from '../../schema/cells/addresses';
import type { CampaignRun } from '../run/campaignRun';
import { reportRecordOf } from './automationRecord';

const shown = (minute: LocalDateTime | null): string => (minute === null ? '' : showMinute(minute));

/** The next report of the kind that is still to be built; null when none is left. */
const upcomingOf = ({ book, now }: CampaignRun, kind: PeriodKind): Period | null =>
  periodsOf(book.campaign.settings, kind).find(
    (period) => now < buildMinuteOf(book.campaign.settings, period),
  ) ?? null;

const titleOf = ({ words }: CampaignRun, { kind, number, from, to }: Period): string =>
  words.period.title(kind, number, from, to);

/** The reports to come, the next of each kind with its times. */
const upcomingReports = (run: CampaignRun): readonly OutlinedReport[] => {
  const { settings } = run.book.campaign;
  return handledKinds(settings).flatMap((kind) => {
    const period = upcomingOf(run, kind);
    if (period === null) return [];
    return {
      title: titleOf(run, period),
      villageDeadline: kind === 'final' ? '' : shown(deadlineOf(settings, period)),
      builtAt: shown(buildMinuteOf(settings, period)),
      communeDeadline: shown(communeDeadlineOf(settings, period)),
    };
  });
};

/** The jobs, each with its next time, and what is due already and will be made up for within the hour. */
export const automationOutline = (run: CampaignRun): string => {
  const { book, now, words, user } = run;
  const { settings, units, rollsUp } = book.campaign;
  const record = reportRecordOf(run);
  const due = isAtWork(settings, now, record)
    ? handledKinds(settings).map((kind) => dueReport(settings, kind, now, record))
    : [];
  const titlesOf = (periods: readonly (Period | null)[]): string =>
    periods.flatMap((period) => (period === null ? [] : titleOf(run, period))).join(', ');
  const opened =
    rollsUp === true ? undefined : periodsOf(settings, 'week').find(({ from }) => from > dateOf(now));
  return words.automation.outline({
    user,
    refreshFrom: refreshHours.from,
    refreshUntil: refreshHours.until,
    reminderHours,
    unitsWithAddress: units.filter((unit) => isAddress(unit.email)).length,
    units: units.length,
    nextOpening: opened === undefined ? '' : titleOf(run, opened),
    reports: upcomingReports(run),
    recipients: [...settings.recipients, ...settings.copies].join(', '),
    overdueReport: titlesOf(due.map(({ build }) => build)),
    overdueMail: settings.recipients.length === 0 ? '' : titlesOf(due.map(({ mail }) => mail)),
  });
};
