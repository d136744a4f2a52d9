// What was gained in a period, and where it no longer is what reports have said of it.
import { gainedIn } from './gains';
import { everyCode } from './parts';
import type { PlainPeriod } from './periods';
import type { PlainCampaign } from './plainCampaign';
import { behindOn } from './report';

/** What a report says of a period: what the unit gained in it on the indicator. */
export interface SaidGain {
  readonly period: PlainPeriod;
  readonly unit: string;
  readonly indicator: string;
  readonly gained: number;
}

export interface PlainCorrection {
  readonly from: string;
  readonly to: string;
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
  /** Units that were behind on a main indicator by its figures. */
  readonly behind: ReadonlySet<string>;
  readonly mailed: boolean;
  /** By its mail, or since the next period of its kind was built while it stood. */
  readonly published: boolean;
}

const keyOf = ({ kind, from, to }: PlainPeriod, unit: string, indicator: string): string =>
  `${kind} ${from} ${to} ${unit} ${indicator}`;

export const isOf = (period: PlainPeriod, report: Pick<BuiltReport, 'period'>): boolean =>
  report.period.kind === period.kind && report.period.from === period.from && report.period.to === period.to;

const isMailed = (reports: readonly BuiltReport[], period: PlainPeriod): boolean =>
  reports.some((report) => isOf(period, report) && report.mailed);

/** The reports once a later period is about to be built: the unmailed ones that stand are published. */
export const publishedBefore = (
  reports: readonly BuiltReport[],
  period: PlainPeriod,
): readonly BuiltReport[] =>
  reports.map((report, index) => {
    const standsLast = !reports.slice(index + 1).some((later) => isOf(report.period, later));
    const isEarlier = report.period.kind === period.kind && report.period.from < period.from;
    const besideAMail = isMailed(reports.slice(0, index), report.period);
    return standsLast && isEarlier && !besideAMail ? { ...report, published: true } : report;
  });

/**
 * What was told of each period, unit and indicator, in the order in which the reports were built, the last counts: by
 * the published ones, and by those that stand on other periods than the one that is about to be built.
 */
const lastToldIn = (reports: readonly BuiltReport[], building: PlainPeriod): readonly SaidGain[] => {
  const last = new Map<string, SaidGain>();
  const lastMail = reports.map((report) => isOf(building, report) && report.mailed).lastIndexOf(true);
  let isFirst = lastMail < 0;
  reports.forEach(({ period, gains, corrections, published }, index) => {
    const isLast = !reports.slice(index + 1).some((later) => isOf(period, later));
    const stands = isLast && !isMailed(reports.slice(0, index), period) && !isOf(building, { period });
    if (!published && !stands) return;
    const makesWay = isOf(building, { period }) && index > lastMail;
    if (makesWay && !isFirst) return;
    for (const gain of gains) last.set(keyOf(gain.period, gain.unit, gain.indicator), gain);
    if (makesWay) {
      isFirst = false;
      return;
    }
    for (const { from, to, unit, indicator, after } of corrections) {
      const key = keyOf({ ...period, from, to }, unit, indicator);
      const said = last.get(key);
      if (said !== undefined) last.set(key, { ...said, gained: after });
    }
  });
  return [...last.values()];
};

/**
 * The reports once one on the period is built on top of those given; it is the last. The reading taken of "a tally
 * whose value changed": what a unit gained on an indicator in an earlier period of the same kind, or in this one where
 * a version of it is published, is not what was last told of it. Hence a mended running total corrects its own period
 * and the next one.
 */
export const withReportOn = (
  campaign: PlainCampaign,
  given: readonly BuiltReport[],
  period: PlainPeriod,
): readonly BuiltReport[] => {
  const reports = publishedBefore(given, period);
  const told = lastToldIn(reports, period).filter(
    ({ period: { kind, from, to } }) =>
      kind === period.kind && (to < period.from || (from === period.from && to === period.to)),
  );
  const corrections = told.flatMap(({ period: { from, to }, unit, indicator, gained }) => {
    const after = gainedIn(campaign, unit, indicator, { from, to });
    return after === gained ? [] : [{ from, to, unit, indicator, before: gained, after }];
  });
  const gains = campaign.units.flatMap(({ code: unit }) =>
    everyCode(campaign).map((indicator) => ({
      period,
      unit,
      indicator,
      gained: gainedIn(campaign, unit, indicator, period),
    })),
  );
  const behind = behindOn(campaign, period.to);
  return [...reports, { period, gains, corrections, behind, mailed: false, published: false }];
};

/** The reports once the last one is mailed. */
export const withLastMailed = (reports: readonly BuiltReport[]): readonly BuiltReport[] =>
  reports.map((report, index) =>
    index === reports.length - 1 ? { ...report, mailed: true, published: true } : report,
  );
