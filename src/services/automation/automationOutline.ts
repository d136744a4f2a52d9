// What automation will do with this campaign, told before it is turned on.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { dateOf } from '../../domain/plan/calendar';
import { deadlineOf, periodsOf } from '../../domain/plan/period';
import type { Period } from '../../domain/plan/period';
import {
  communeDeadlineOf,
  dueWork,
  periodToRemind,
  refreshHours,
  reminderHours,
} from '../../domain/schedule';
import { showMinute } from '../../i18n/numbers';
import { reportRecordOf } from './automationRecord';
import type { CampaignRun } from '../run/campaignRun';
import { isAddress } from '../../schema/cells/addresses';

const shown = (minute: LocalDateTime | null): string => (minute === null ? '' : showMinute(minute));

/** The jobs, each with its next time, and what is due already and will be made up for within the hour. */
export const automationOutline = (run: CampaignRun): string => {
  const { book, now, words, user } = run;
  const { settings, units } = book.campaign;
  const next = periodToRemind(settings, now);
  // Before the first day the first period is the one to come.
  const upcoming =
    next ?? (dateOf(now) < settings.start ? (periodsOf(settings, settings.periodKind)[0] ?? null) : null);
  const due = dueWork(settings, now, reportRecordOf(run));
  const titleOf = (period: Period | null): string =>
    period === null ? '' : words.period.title(period.kind, period.number, period.from, period.to);
  const communeDeadline = upcoming === null ? null : communeDeadlineOf(settings, upcoming);
  return words.automation.outline({
    user,
    refreshFrom: refreshHours.from,
    refreshUntil: refreshHours.until,
    reminderHours,
    unitsWithAddress: units.filter((unit) => isAddress(unit.email)).length,
    units: units.length,
    villageDeadline: upcoming === null ? '' : shown(deadlineOf(settings, upcoming)),
    communeDeadline: shown(communeDeadline),
    recipients: [...settings.recipients, ...settings.copies].join(', '),
    overdueReport: titleOf(due.build),
    overdueMail: settings.recipients.length === 0 ? '' : titleOf(due.mail),
  });
};
