// Nhắc đơn vị chưa báo cáo: a mail to each unit that owes the period that is due.
import { periodsToRemind } from '../domain/schedule';
import type { ReminderOutcome, ReminderPreview } from './automation/remindUnits';
import { previewReminders, remindUnitsOf } from './automation/remindUnits';
import type { Period } from '../domain/plan/period';
import type { Ports } from './ports';
import type { ReminderArgument } from './run/arguments';
import { withCampaign } from './run/campaignRun';
import { reportingOf } from './run/measureRun';
import type { NotDone } from './run/results';

export type ReminderResult = ReminderOutcome | ReminderPreview | NotDone;

/** Codes of the units mailed, and of those that could not be. Refused before the campaign, and a week after its last deadline. */
export const remindSilentUnits = (ports: Ports, argument: ReminderArgument | null): ReminderResult =>
  withCampaign(ports, (run): ReminderResult => {
    const periods = periodsToRemind(run.book.campaign.settings, run.now);
    const isOwed = (period: Period): boolean =>
      [...reportingOf(run, period).values()].includes('notReported');
    const period = periods.find(isOwed) ?? periods[0];
    if (period !== undefined)
      return argument?.preview === true ? previewReminders(run, period) : remindUnitsOf(run, period);
    const message = run.words.automation.noPeriodToRemind;
    ports.dialogs.tell(run.words.menu.remindSilentUnits, message);
    return { ok: false, message };
  });
