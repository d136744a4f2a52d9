// Reminds the silent units of a period: asks where somebody can be asked, mails, and says who was mailed and who was not.
import { catalogueOf } from '../../i18n';
import type { Unit } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { ReminderOutcome as ReminderNames } from '../../i18n/automationWords';
import { showMinute } from '../../i18n/numbers';
import { renderReminderPanel } from '../../views/desk/ReminderPanel';
import type { OwnLinks } from '../ownRows/ownLinks';
import { ownLinksOf } from '../ownRows/ownLinks';
import type { CampaignRun } from '../run/campaignRun';
import { writeLog } from '../run/logLine';
import type { EitherWay } from '../run/results';
import { eitherWay } from '../run/results';
import type { ReminderPlan, SentReminders } from './sendReminders';
import { planReminders, sendReminders } from './sendReminders';

/** Units by their codes. */
interface RemindedUnits {
  readonly message: string;
  readonly period: Period;
  readonly mailed: readonly string[];
  readonly unreachable: readonly string[];
  readonly overQuota: readonly string[];
  readonly failed: readonly string[];
}

/** Nobody was mailed: all have reported, the user said no, or somebody else is at it. */
interface NobodyReminded {
  readonly message: string;
  readonly period: Period;
  readonly mailed: readonly [];
}

/** Who would be mailed, by code; nothing was sent. */
export interface ReminderPreview {
  readonly ok: true;
  readonly preview: true;
  readonly message: string;
  readonly period: Period;
  readonly toMail: readonly string[];
  readonly unreachable: readonly string[];
  readonly mailed: readonly [];
  /** What a page shows of it. */
  readonly html: string;
}

/** Not `ok` when a mail failed, and when nobody was mailed who should have been. */
export type ReminderOutcome = EitherWay<RemindedUnits> | EitherWay<NobodyReminded>;

const namesOf = (units: readonly Unit[]): string => units.map((unit) => unit.name).join(', ');
const codesOf = (units: readonly Unit[]): readonly string[] => units.map((unit) => unit.code);

const titleOf = ({ words }: CampaignRun, { kind, number, from, to }: Period): string =>
  words.period.title(kind, number, from, to);

/** Who will be mailed, who cannot be, and who was reminded before. */
const questionOf = (run: CampaignRun, plan: ReminderPlan): string => {
  const { language } = run;
  const ownWords = catalogueOf(language).automation;
  const mailed = plan.toMail.map((unit) => {
    const before = plan.known?.get(unit.code);
    return before === undefined ? unit.name : ownWords.remindedAt(unit.name, showMinute(before));
  });
  const outcome: ReminderNames = {
    mailed: mailed.join(', '),
    unreachable: namesOf(plan.unreachable),
    overQuota: namesOf(plan.overQuota),
    failed: '',
  };
  return ownWords.confirmReminders(titleOf(run, plan.period), showMinute(plan.deadline), outcome);
};

/** Shows who would be mailed of the period's silent units by a call. */
export const previewReminders = (run: CampaignRun, period: Period): ReminderPreview => {
  const { words, language } = run;
  const plan = planReminders(run, period);
  const silent = [...plan.toMail, ...plan.unreachable, ...plan.overQuota];
  const message =
    silent.length === 0
      ? catalogueOf(language).automation.allReported(titleOf(run, period))
      : plan.toMail.length === 0
        ? words.desk.nobodyToMail(namesOf(silent))
        : questionOf(run, plan);
  return {
    ok: true,
    preview: true,
    message,
    period,
    toMail: codesOf(plan.toMail),
    unreachable: codesOf(plan.unreachable),
    mailed: [],
    html: renderReminderPanel(message, plan.toMail.length, words),
  };
};

/** Tells and logs who was mailed and who was not, by the units' names: an address stays in its tab. */
const finish = (run: CampaignRun, plan: ReminderPlan, { mailed, failed }: SentReminders): ReminderOutcome => {
  const { ports, words, language } = run;
  const { unreachable, overQuota, known } = plan;
  const message = catalogueOf(language).automation.reminded(titleOf(run, plan.period), {
    mailed: namesOf(mailed),
    unreachable: namesOf(unreachable),
    overQuota: namesOf(overQuota),
    failed: namesOf(failed),
  });
  const attended = ports.dialogs.attended();
  // The same silence is met hour after hour: unattended, only news goes into the log.
  if (attended || known === null || mailed.length > 0 || failed.length > 0)
    writeLog(run, words.menu.remindSilentUnits, message);
  if (attended) ports.dialogs.tell(words.menu.remindSilentUnits, message);
  return eitherWay(failed.length === 0, {
    message,
    period: plan.period,
    mailed: codesOf(mailed),
    unreachable: codesOf(unreachable),
    overQuota: codesOf(overQuota),
    failed: codesOf(failed),
  });
};

/** Reminds the period's silent units, each with the link to its own rows; asks first where somebody is there to answer. */
export const remindUnitsOf = (
  run: CampaignRun,
  period: Period,
  links: OwnLinks = ownLinksOf(run),
): ReminderOutcome => {
  const { ports, words, language } = run;
  const title = words.menu.remindSilentUnits;
  const plan = planReminders(run, period);
  const silent = [...plan.toMail, ...plan.unreachable, ...plan.overQuota];
  if (silent.length === 0) {
    const message = catalogueOf(language).automation.allReported(titleOf(run, period));
    ports.dialogs.tell(title, message);
    return { ok: true, message, period, mailed: [] };
  }
  if (
    plan.toMail.length > 0 &&
    ports.dialogs.attended() &&
    !ports.dialogs.confirm(title, questionOf(run, plan))
  )
    return { ok: false, message: words.dialogs.cancelled, period, mailed: [] };
  const locked = ports.lock.alone(() => sendReminders(run, plan, links));
  if (locked === null) {
    ports.dialogs.tell(title, words.dialogs.busy);
    return { ok: false, message: words.dialogs.busy, period, mailed: [] };
  }
  return finish(run, plan, locked.result);
};
