// Which period a report is on: the usual one, or another that the clerk picks.
import { dateOf, earlierOf } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import { lastEndedPeriod, periodsOf } from '../../domain/plan/period';
import type { CampaignRun } from '../run/campaignRun';

/** How many ended periods of the usual kind are offered: an older report may have to be built again. */
const usualOffered = 3;

const kinds: readonly PeriodKind[] = ['week', 'month', 'day'];

/** The whole campaign as far as it has come: a final report may be due before the last day is over. */
const finalUntilNow = (run: CampaignRun): readonly Period[] => {
  const { settings } = run.book.campaign;
  const today = dateOf(run.now);
  return today < settings.start
    ? []
    : periodsOf(settings, 'final').map((period) => ({ ...period, to: earlierOf(period.to, today) }));
};

/** The periods to choose from, the usual one first; empty before any has ended. */
export const periodsToChoose = (run: CampaignRun): readonly Period[] => {
  const { settings } = run.book.campaign;
  const usual = lastEndedPeriod(settings, settings.periodKind, run.now);
  if (usual === null) return [];
  const earlier = periodsOf(settings, settings.periodKind)
    .filter((period) => period.number < usual.number)
    .reverse()
    .slice(0, usualOffered - 1);
  const others = kinds
    .filter((kind) => kind !== settings.periodKind)
    .flatMap((kind) => lastEndedPeriod(settings, kind, run.now) ?? []);
  return [usual, ...earlier, ...others, ...finalUntilNow(run)];
};

/** The period of that kind that begins on that day; null when there is none, or when it has not ended yet. */
export const periodNamed = (
  run: CampaignRun,
  { kind, from }: Pick<Period, 'kind' | 'from'>,
): Period | null => {
  const ended =
    kind === 'final'
      ? finalUntilNow(run)
      : periodsOf(run.book.campaign.settings, kind).filter(({ to }) => to < dateOf(run.now));
  return ended.find((period) => period.from === from) ?? null;
};

/** The chosen period, the first when nobody is there to choose; null when the clerk cancels or types none of the list. */
export const choosePeriod = (run: CampaignRun, periods: readonly Period[]): Period | null => {
  const { ports, words } = run;
  const usual = periods[0] ?? null;
  if (!ports.dialogs.attended() || usual === null) return usual;
  const list = periods
    .map(({ kind, number, from, to }, index) => `${index + 1}. ${words.period.title(kind, number, from, to)}`)
    .join('\n');
  const typed = ports.dialogs.ask(words.menu.buildWeeklyReport, `${words.dialogs.choosePeriod}\n\n${list}`);
  if (typed === null) return null;
  return typed.trim() === '' ? usual : (periods[Number(typed.trim()) - 1] ?? null);
};
