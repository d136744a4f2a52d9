// Periods found by walking the campaign day by day and beginning a new one where the kind says so.
import { dateOf, dayOf, weekdayOf } from './days';
import type { PlainCampaign, PlainDeadline, PlainPeriodKind } from './plainCampaign';

export interface PlainPeriod {
  readonly kind: PlainPeriodKind;
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

type PeriodCampaign = Pick<PlainCampaign, 'start' | 'end' | 'deadline' | 'otherDeadlines'>;

/** The deadline of the kind's own, else that of the usual kind. */
export const deadlineFor = (campaign: PeriodCampaign, kind: PlainPeriodKind): PlainDeadline =>
  campaign.otherDeadlines?.get(kind) ?? campaign.deadline;

const begins: Readonly<Record<PlainPeriodKind, (day: number, campaign: PeriodCampaign) => boolean>> = {
  week: (day, campaign) => weekdayOf(day) === (deadlineFor(campaign, 'week').weekday ?? 1),
  month: (day) => dateOf(day).endsWith('-01'),
  quarter: (day) => ['-01-01', '-04-01', '-07-01', '-10-01'].some((end) => dateOf(day).endsWith(end)),
  day: () => true,
  final: () => false,
};

/** All periods of the kind, from the campaign's first day to its last. */
export const plainPeriods = (campaign: PeriodCampaign, kind: PlainPeriodKind): readonly PlainPeriod[] => {
  const periods: PlainPeriod[] = [];
  for (let day = dayOf(campaign.start); day <= dayOf(campaign.end); day += 1) {
    const last = periods.at(-1);
    if (last === undefined || begins[kind](day, campaign))
      periods.push({ kind, number: periods.length + 1, from: dateOf(day), to: dateOf(day) });
    else periods[periods.length - 1] = { ...last, to: dateOf(day) };
  }
  return periods;
};

/** The last period of the kind whose last day has passed on the given day; null before the first has. */
export const lastEnded = (
  campaign: PeriodCampaign,
  kind: PlainPeriodKind,
  today: string,
): PlainPeriod | null => plainPeriods(campaign, kind).findLast(({ to }) => to < today) ?? null;
