// What is said of a unit beside its figures, where there is something to say: periods running behind, days without gain, and
// averages below the plan's quota. The last two are the plan's daily rules.
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { lowerFirst } from '../../i18n/lowerFirst';
import { showTenths } from '../../i18n/numbers';
import { headingNameOf } from './indicatorNames';
import { toldName, unitNames } from './reportText';

/** A single period is what the status says already. */
const fewestRunning = 2;

/** 03 tuần liền chậm; '' where it is not the second at least. */
export const behindRunning = ({ streaks }: UnitResult, { period }: Report, words: Catalogue): string =>
  streaks.behind < fewestRunning ? '' : words.lag.behindRunning(period.kind, streaks.behind);

/** What has gone on for two periods running at least: behind, figures that do not match; '' where nothing has. */
export const streaksOf = (unit: UnitResult, report: Report, words: Catalogue): string =>
  [
    behindRunning(unit, report, words),
    unit.streaks.notMatching < fewestRunning
      ? ''
      : words.lag.notMatchingRunning(report.period.kind, unit.streaks.notMatching),
  ]
    .filter((text) => text !== '')
    .join('; ');

/** 4/7 ngày không tăng; '' where every day had some. */
export const withoutGain = ({ daysWithoutGain }: UnitResult, words: Catalogue): string =>
  daysWithoutGain === null || daysWithoutGain.days === 0
    ? ''
    : words.lag.withoutGain(daysWithoutGain.days, daysWithoutGain.of);

/** The averages that are below the plan's quota for the unit, one sentence an indicator. */
export const belowQuota = (unit: UnitResult, report: Report, words: Catalogue): readonly string[] =>
  unit.results.flatMap(({ indicator, againstQuota }) =>
    againstQuota === null || againstQuota.reached
      ? []
      : [
          words.lag.belowQuota(
            headingNameOf(report, indicator),
            showTenths(againstQuota.averageTenths, words.language),
            words.prose.count(againstQuota.perDay),
          ),
        ],
  );

/** Why the unit is proposed for a reminder: 03 tuần liền chậm; '' in the final report, which goes by the result alone. */
export const reminderReasons = (unit: UnitResult, report: Report, words: Catalogue): string => {
  const { period, proposals } = report;
  const proposed = proposals.reminder.find((one) => one.unit === unit.unit);
  if (proposed === undefined || period.kind === 'final') return '';
  const { behind, notMatching, silent } = proposed;
  return [
    ...(behind < fewestRunning ? [] : [words.lag.behindRunning(period.kind, behind)]),
    ...(silent ? [lowerFirst(words.reporting.notReported)] : []),
    ...(notMatching < fewestRunning ? [] : [words.lag.notMatchingRunning(period.kind, notMatching)]),
  ].join(', ');
};

/** A list of units under a label, of which a rendering names the first `most`. */
export interface UnitList {
  readonly label: string;
  readonly units: readonly UnitResult[];
  readonly named: (most: number) => string;
}

/** Whoever is silent or had nothing to count is named as such: all of its days are without gain. */
const hasCounts = ({ reporting }: UnitResult): boolean => reporting !== 'notReported' && reporting !== 'zero';

/** Có ngày không tăng: 2/7 ngày: Thôn 1; 1/7 ngày: Thôn 3, Thôn 6. Most days first. */
const idleList = (report: Report, words: Catalogue): UnitList => {
  const { label, days: shown } = words.lag.unitsWithoutGain;
  const idle = report.units
    .filter(hasCounts)
    .filter(({ daysWithoutGain }) => (daysWithoutGain?.days ?? 0) > 0)
    .sort((one, other) => (other.daysWithoutGain?.days ?? 0) - (one.daysWithoutGain?.days ?? 0));
  const daysOf = ({ daysWithoutGain }: UnitResult): string =>
    shown(daysWithoutGain?.days ?? 0, daysWithoutGain?.of ?? 0);
  return {
    label,
    units: idle,
    named: (most) => {
      const first = idle.slice(0, most);
      return [...new Set(first.map(daysOf))]
        .map(
          (days) =>
            `${days}: ${unitNames(
              first.filter((unit) => daysOf(unit) === days),
              words,
            )}`,
        )
        .join('; ');
    },
  };
};

/** Bình quân dưới định mức 30/ngày (Mức 2): Thôn 3 (1), Thôn 6 (2,7). */
const belowQuotaList = (report: Report, code: string, words: Catalogue): UnitList => {
  const againstOf = (unit: UnitResult) =>
    unit.results.find(({ indicator }) => indicator === code)?.againstQuota ?? null;
  const below = report.units.filter((unit) => hasCounts(unit) && againstOf(unit)?.reached === false);
  const [first] = below;
  const perDay = first === undefined ? 0 : (againstOf(first)?.perDay ?? 0);
  return {
    label: words.lag.unitsBelowQuota(headingNameOf(report, code), words.prose.count(perDay)),
    units: below,
    named: (most) =>
      below
        .slice(0, most)
        .map(
          (unit) =>
            `${toldName(unit, words)} (${showTenths(againstOf(unit)?.averageTenths ?? 0, words.language)})`,
        )
        .join(', '),
  };
};

/** Units with days without gain, then for each indicator with a quota those below it; no list that names nobody. */
export const dailyRuleLists = (report: Report, words: Catalogue): readonly UnitList[] =>
  [
    idleList(report, words),
    ...report.campaign.indicators.map(({ code }) => belowQuotaList(report, code, words)),
  ].filter(({ units }) => units.length > 0);
