// What was gained in a period, and where it no longer is what reports have said of it.
import { countedBy } from './done';
import { daysAfter } from './days';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';

/** What a report says of a period: what the unit gained in it on the indicator. */
export interface SaidGain {
  readonly period: PlainPeriod;
  readonly unit: string;
  readonly indicator: string;
  readonly gained: number;
}

export interface PlainCorrection {
  readonly from: string;
  readonly unit: string;
  readonly indicator: string;
  readonly before: number;
  readonly after: number;
}

/** A report that was built: its own figures, and the earlier ones that it corrected. */
export interface BuiltReport {
  readonly period: PlainPeriod;
  readonly gains: readonly SaidGain[];
  readonly corrections: readonly PlainCorrection[];
}

/** What the unit added within the period, first and last day included. */
export const gainedIn = (
  campaign: PlainCampaign,
  unit: string,
  indicator: string,
  { from, to }: Pick<PlainPeriod, 'from' | 'to'>,
): number =>
  countedBy(campaign, unit, indicator, to) - countedBy(campaign, unit, indicator, daysAfter(from, -1));

const keyOf = (from: string, unit: string, indicator: string): string => `${from} ${unit} ${indicator}`;

/** What the reports, in the order in which they were built, have last said of each period, unit and indicator. */
const lastSaidIn = (reports: readonly BuiltReport[]): readonly SaidGain[] => {
  const last = new Map<string, SaidGain>();
  for (const { gains, corrections } of reports) {
    for (const gain of gains) last.set(keyOf(gain.period.from, gain.unit, gain.indicator), gain);
    for (const { from, unit, indicator, after } of corrections) {
      const key = keyOf(from, unit, indicator);
      const said = last.get(key);
      if (said !== undefined) last.set(key, { ...said, gained: after });
    }
  }
  return [...last.values()];
};

const isOf = (period: PlainPeriod, report: BuiltReport): boolean =>
  report.period.kind === period.kind && report.period.from === period.from;

/**
 * The reports that stand once one on the period is built on top of those given: it takes the place of its own earlier
 * build, and it is the last. The reading taken of "a tally whose value changed": what a unit gained on an indicator in
 * an earlier period of the same kind is not what was last said of it. Hence a mended running total corrects its own
 * period and the next one.
 */
export const withReportOn = (
  campaign: PlainCampaign,
  reports: readonly BuiltReport[],
  period: PlainPeriod,
): readonly BuiltReport[] => {
  const others = reports.filter((report) => !isOf(period, report));
  const ofKind = others.filter((report) => report.period.kind === period.kind);
  const earlier = lastSaidIn(ofKind).filter((said) => said.period.to < period.from);
  const corrections = earlier.flatMap(({ period: { from, to }, unit, indicator, gained }) => {
    const after = gainedIn(campaign, unit, indicator, { from, to });
    return after === gained ? [] : [{ from, unit, indicator, before: gained, after }];
  });
  const gains = campaign.units.flatMap(({ code: unit }) =>
    campaign.indicators.map(({ code: indicator }) => ({
      period,
      unit,
      indicator,
      gained: gainedIn(campaign, unit, indicator, period),
    })),
  );
  return [...others, { period, gains, corrections }];
};
