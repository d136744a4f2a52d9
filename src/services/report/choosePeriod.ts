// Which period a report is on: the usual one, or another that the clerk picks.
import { dateOf } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import { periodKinds } from '../../domain/plan/campaign';
import { scheduledKinds } from '../../domain/plan/deadlines';
import type { Period } from '../../domain/plan/period';
import {
  finalUntil,
  lastEndedPeriod,
  periodToReportAt,
  periodsOf,
  runningPeriod,
} from '../../domain/plan/period';
import type { CampaignRun } from '../run/campaignRun';

/** How many ended periods of the usual kind are offered: an older report may have to be built again. */
const usualOffered = 3;

/** The periods to choose from, the usual one first, each once, and last, for who is there to choose it, the one that goes on; empty before any has ended. */
export const periodsToChoose = (run: CampaignRun): readonly Period[] => {
  const { settings } = run.book.campaign;
  const first = periodToReportAt(settings, run.now);
  if (first === null) return [];
  const usual = periodsOf(settings, settings.periodKind)
    .filter(({ to }) => to < dateOf(run.now))
    .reverse()
    .slice(0, usualOffered);
  const scheduled: readonly PeriodKind[] = scheduledKinds(settings);
  const others = [...scheduled, ...periodKinds.filter((kind) => !scheduled.includes(kind))]
    .filter((kind) => kind !== settings.periodKind && kind !== 'final')
    .flatMap((kind) => lastEndedPeriod(settings, kind, run.now) ?? []);
  const whole = finalUntil(settings, run.now);
  const running = runningPeriod(settings, settings.periodKind, run.now);
  return [
    first,
    ...[...usual, ...others, ...(whole === null ? [] : [whole])].filter(
      ({ kind, from }) => kind !== first.kind || from !== first.from,
    ),
    ...(running === null || !run.ports.dialogs.attended() ? [] : [running]),
  ];
};

/** The period of that kind that begins on that day; null when there is none, or when it has not ended yet. */
export const periodNamed = (
  run: CampaignRun,
  { kind, from }: Pick<Period, 'kind' | 'from'>,
): Period | null => {
  const { settings } = run.book.campaign;
  const whole = kind === 'final' ? finalUntil(settings, run.now) : null;
  const ended = periodsOf(settings, kind).filter(({ to }) => kind !== 'final' && to < dateOf(run.now));
  return [...(whole === null ? [] : [whole]), ...ended].find((period) => period.from === from) ?? null;
};

/** A period that goes on is told apart, with the minute that its report would be of. */
const nameOf = ({ kind, number, from, to, running }: Period, { words, now }: CampaignRun): string => {
  const title = words.period.title(kind, number, from, to);
  return running === true ? words.dialogs.flashReport(title, now) : title;
};

/** The chosen period, the first when nobody is there to choose; null when the clerk cancels or types none of the list. */
export const choosePeriod = (run: CampaignRun, periods: readonly Period[]): Period | null => {
  const { ports, words } = run;
  const usual = periods[0] ?? null;
  if (!ports.dialogs.attended() || usual === null) return usual;
  const list = periods.map((period, index) => `${index + 1}. ${nameOf(period, run)}`).join('\n');
  const typed = ports.dialogs.ask(words.menu.buildWeeklyReport, `${words.dialogs.choosePeriod}\n\n${list}`);
  if (typed === null) return null;
  return typed.trim() === '' ? usual : (periods[Number(typed.trim()) - 1] ?? null);
};
