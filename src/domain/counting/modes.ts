// How an indicator is typed: as what is new, as a running total, or as what is there now.
import type { Campaign, Indicator, IndicatorMode } from '../plan/campaign';
import { startCode } from '../plan/campaign';
import { typedOf } from '../plan/parts';
import { isDownward } from '../plan/targetRule';
import { hasTarget } from '../progress/mainIndicators';
import type { AddingUp, RunningTotals, SeriesWay } from './runningTotals';
import { addUp, startAddingUp } from './runningTotals';
import type { Tally } from './tally';

type Plan = Pick<Campaign, 'settings' | 'indicators'>;

/** The indicator's own way, else the campaign's. */
export const modeOf = ({ settings }: Pick<Plan, 'settings'>, { counting }: Indicator): IndicatorMode =>
  counting ?? settings.countingMode;

/** True for an indicator of that code that is typed as what is there now. */
export const isState = (plan: Plan, code: string): boolean =>
  plan.indicators.some((one) => one.code === code && modeOf(plan, one) === 'state');

/** Whether a day without more is worth a word: not where nothing is wanted, or less, or where a state is told. */
export const isToRise = (
  plan: Pick<Campaign, 'settings' | 'indicators' | 'figureCodes'>,
  indicator: Indicator,
): boolean =>
  hasTarget(plan, indicator) && modeOf(plan, indicator) !== 'state' && !isDownward(indicator.target);

/** How counts of a unit on an indicator, or a part of one, add up in the campaign. */
const wayIn = (campaign: Campaign): ((unit: string, indicator: string) => SeriesWay) => {
  const modes = new Map(
    campaign.indicators.flatMap((indicator) =>
      typedOf(indicator).map(({ code }) => [code, modeOf(campaign, indicator)] as const),
    ),
  );
  const units = new Map(campaign.units.map((unit) => [unit.code, unit]));
  return (unit, indicator) => ({
    mode: modes.get(indicator) ?? campaign.settings.countingMode,
    start: units.get(unit)?.figures.get(startCode(indicator)) ?? null,
  });
};

/** The tallies added up, each indicator in its own way. */
export const totalsOf = (campaign: Campaign, tallies: readonly Tally[]): RunningTotals =>
  addUp(tallies, wayIn(campaign));

/** Sums of the campaign without a count yet. */
export const startTotals = (campaign: Campaign): AddingUp => startAddingUp(wayIn(campaign));
