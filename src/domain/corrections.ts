// What has changed in reported figures since they were last told.
import type { RunningTotals } from './counting/runningTotals';
import type { Correction, FrozenFigure } from './frozenFigures';
import { findUnitNow } from './frozenUnits';
import type { Campaign } from './plan/campaign';
import { decimalsUnder } from './plan/codeDecimals';
import { told } from './plan/decimals';
import type { Period } from './plan/period';
import { buildsIn, figuresStanding, figuresTold, isSamePeriod } from './publishedVersions';

/** The last of the lines on each period, unit and indicator, each by the code that its unit has now. */
export const lastTold = (
  campaign: Campaign,
  frozen: readonly FrozenFigure[],
  lines: readonly FrozenFigure[],
): readonly FrozenFigure[] => {
  const unitNow = findUnitNow(campaign, frozen);
  const latest = new Map<string, FrozenFigure>();
  for (const line of lines) {
    const unit = unitNow(line) ?? line.unit;
    latest.set(`${line.kind} ${line.from} ${line.to} ${unit} ${line.indicator}`, { ...line, unit });
  }
  return [...latest.values()];
};

/** What the reports that stand have last said of each figure, each by the code that its unit has now. */
export const toldNow = (campaign: Campaign, frozen: readonly FrozenFigure[]): readonly FrozenFigure[] =>
  lastTold(campaign, frozen, figuresStanding(buildsIn(frozen)));

/**
 * What the report on the period has to correct: counts of earlier periods of its kind, and of its own where a version
 * of it is published already, that differ from what was last told of them. A unit that is gone counts nothing now. In
 * the order of the frozen figures.
 */
export const findCorrections = (
  campaign: Campaign,
  frozen: readonly FrozenFigure[],
  totals: RunningTotals,
  period: Period,
): readonly Correction[] =>
  lastTold(campaign, frozen, figuresTold(buildsIn(frozen), period))
    .filter((line) => line.kind === period.kind && (line.to < period.from || isSamePeriod(line, period)))
    .flatMap(({ label, from, to, unit, unitName, indicator, gained: before }) => {
      const now = totals.gained(unit, indicator, from, to);
      const after = told(now, decimalsUnder(campaign.indicators, indicator));
      return after === before ? [] : [{ label, from, to, unit, unitName, indicator, before, after }];
    });
