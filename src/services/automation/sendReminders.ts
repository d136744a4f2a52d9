// Who is to be reminded of a period, and the mails themselves: one to each unit, so that none sees another's address.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { dateOf } from '../../domain/plan/calendar';
import type { Unit } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import { deadlineOf } from '../../domain/plan/deadlines';
import { unitsThatMet } from '../../domain/progress/ranking';
import { renderReminder } from '../../views/mail/ReminderMail';
import type { OwnLinks } from '../ownRows/ownLinks';
import type { CampaignRun } from '../run/campaignRun';
import { reportingOf } from '../run/measureRun';
import { isAddress } from '../../schema/cells/addresses';
import type { Reminders } from '../memory/reminders';
import { recallReminders, rememberReminders } from '../memory/reminders';

export interface ReminderPlan {
  readonly period: Period;
  readonly deadline: LocalDateTime;
  readonly toMail: readonly Unit[];
  /** Silent, and without an address that can be mailed. */
  readonly unreachable: readonly Unit[];
  /** Silent, and more than can be mailed today. */
  readonly overQuota: readonly Unit[];
  /** What was known when the plan was made; null when nobody had looked at the period before. */
  readonly known: Reminders | null;
}

/** The units without a row in the period, those that have met all their targets aside; those reminded of it before are left out when nobody can be asked. */
export const planReminders = (run: CampaignRun, period: Period): ReminderPlan => {
  const { ports, book } = run;
  const { settings, units } = book.campaign;
  const reporting = reportingOf(run, period);
  const known = recallReminders(ports.memory, period);
  const met = unitsThatMet(book.campaign, run.checked.totals, dateOf(run.now));
  const silent = units.filter((unit) => reporting.get(unit.code) === 'notReported' && !met.has(unit.code));
  const reachable = silent.filter(
    (unit) => isAddress(unit.email) && (ports.dialogs.attended() || !known?.has(unit.code)),
  );
  const left = reachable.length === 0 ? 0 : Math.max(0, ports.mail.remaining());
  return {
    period,
    deadline: deadlineOf(settings, period),
    toMail: reachable.slice(0, left),
    unreachable: silent.filter((unit) => !isAddress(unit.email)),
    overQuota: reachable.slice(left),
    known,
  };
};

export interface SentReminders {
  readonly mailed: readonly Unit[];
  readonly failed: readonly Unit[];
}

/**
 * Mails the units of the plan; to be called alone. A unit that somebody else has reminded since the plan was made is
 * passed over. Each is noted before its mail goes, so that a run cut off reminds nobody twice; the note is taken back
 * when the mail has surely not left.
 */
export const sendReminders = (run: CampaignRun, plan: ReminderPlan, links: OwnLinks): SentReminders => {
  const { ports, now, book, words } = run;
  const { period, deadline, known } = plan;
  ports.memory.reload();
  const reminders = new Map(recallReminders(ports.memory, period) ?? []);
  const remember = (): void => rememberReminders(ports.memory, period, reminders);
  const mailed: Unit[] = [];
  const failed: Unit[] = [];
  if (known === null) remember();
  for (const unit of plan.toMail) {
    const before = known?.get(unit.code);
    if (reminders.get(unit.code) !== before) continue;
    const mail = renderReminder(
      {
        settings: book.campaign.settings,
        unitName: unit.name,
        period,
        deadline,
        now,
        rows: links.to(unit, period),
      },
      words,
    );
    reminders.set(unit.code, now);
    remember();
    const { kind } = ports.mail.send({ to: [unit.email], cc: [], documents: [], ...mail });
    (kind === 'sent' ? mailed : failed).push(unit);
    if (kind !== 'surelyNotSent') continue;
    if (before === undefined) reminders.delete(unit.code);
    else reminders.set(unit.code, before);
    remember();
  }
  return { mailed, failed };
};
