// Sentences that several renderings of a report share, so that all of them say the same.
import { scopeOfLeftOut } from '../../domain/finding';
import type { Correction } from '../../domain/frozenFigures';
import type { Campaign } from '../../domain/plan/campaign';
import { nameOfTyped } from '../../domain/plan/parts';
import type { ProgressRow } from '../../domain/progress/progress';
import type { Breakdown, IndicatorResult, UnitResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { ShownNeed } from '../../i18n/needWords';
import { lowerFirst, upperFirst } from '../../i18n/lowerFirst';
import { showCount, showDate, showRate } from '../../i18n/numbers';
import { plainText } from './freeTexts';
import { headingNameOf } from './indicatorNames';
import { statusLooks } from './palette';
import { isLagging, summaryFactsOf } from './reportGroups';
import { shortenText } from '../../vietnamese/shortenText';

/** Tuần 3 (05/5–11/5/2025). */
export const periodTitle = (report: Report, words: Catalogue): string => {
  const { kind, number, from, to } = report.period;
  return words.period.title(kind, number, from, to);
};

/** The one sentence: on course or not, how many lag, how many are silent. */
export const summarySentence = (report: Report, words: Catalogue): string =>
  words.report.summary(summaryFactsOf(report));

export const cutOffSentence = (report: Report, words: Catalogue): string =>
  `${words.report.cutOff(report.cutOff)} · ${words.report.unitsReported(report.unitsReported, report.headline.units.all, report.campaign.settings.unitWord)}`;

export const indicatorName = (report: Report, code: string): string =>
  nameOfTyped(report.campaign, code) ?? code;

export const unitName = (report: Report, code: string): string =>
  report.campaign.units.find((unit) => unit.code === code)?.name ?? code;

/** Heads the line of all units together, where such lines stand out. */
export const wholeCommune = ({ settings }: Campaign, words: Catalogue): string =>
  words.report.commune(settings.unitWord).toUpperCase();

/** The unit's name; one that is none of the plan's units is told apart. */
export const toldName = ({ name, inTotal }: UnitResult, words: Catalogue): string =>
  inTotal ? name : `${name} (${words.labels.notInTotal})`;

/** What the units are called together: by the plan's word, unless one of them is none of the plan's units. */
export const wordFor = (units: readonly UnitResult[], { campaign }: Report, words: Catalogue): string =>
  units.every(({ inTotal }) => inTotal) ? campaign.settings.unitWord : words.labels.anyUnit;

/** The units' names, or the word for none. */
export const unitNames = (units: readonly UnitResult[], words: Catalogue): string =>
  units.length === 0 ? words.labels.none : units.map((unit) => toldName(unit, words)).join(', ');

/** The day on which the target is reached, or the share reached at the deadline; a dash when nothing is foreseen. */
export const showForecast = ({ forecast }: IndicatorResult, words: Catalogue): string => {
  if (forecast === null) return '–';
  return forecast.reachedOn !== null
    ? showDate(forecast.reachedOn)
    : showRate(forecast.rateAtDeadline, words.language);
};

/** ■ Chậm tiến độ. */
export const showStatus = (status: IndicatorResult['status'], words: Catalogue): string =>
  `${statusLooks[status].sign} ${words.statuses[status]}`;

/** What remains on each indicator on which the unit lags, and what that needs. */
export const laggingFigures = (report: Report, unit: UnitResult, words: Catalogue): readonly string[] => {
  const count = (value: number): string => showCount(value, words.language);
  return unit.results.flatMap((result) => {
    const { indicator, status, outcome, remaining } = result;
    const need = shownNeed(result, count);
    return remaining !== null && need !== null && (isLagging(status) || outcome === 'notMet')
      ? [
          words.report.lagging(headingNameOf(report, indicator), count(remaining), need) +
            missedMilestone(result, words),
        ]
      : [];
  });
};

/** `; trễ mốc 31/12/2022`; '' where no milestone was missed. */
const missedMilestone = ({ milestone }: IndicatorResult, words: Catalogue): string =>
  milestone?.missed === true ? `; ${words.report.missedMilestone(milestone.until)}` : '';

/** What the row needs as sentences take it, until the day that is its own; null where nothing is needed. */
export const shownNeed = (
  { need, deadline }: Pick<ProgressRow, 'need' | 'deadline'>,
  show: (count: number) => string,
): ShownNeed | null => {
  if (need === null || need.kind === 'met') return null;
  return { kind: need.kind, count: show(need.count), from: need.from, deadline };
};

/** More than in the period before, fewer, or as many, in words: tăng 212, giảm 16. */
export const shownChange = (change: number, { dashboard, language }: Catalogue): string =>
  dashboard.changed(change > 0 ? 1 : change < 0 ? -1 : 0, showCount(Math.abs(change), language));

/** A name with its rank: 3. Thôn 5; – Thôn 5 where it has none. */
export const rankedName = ({ rank, name }: Pick<UnitResult, 'rank' | 'name'>): string =>
  rank === null ? `– ${name}` : `${rank}. ${name}`;

/** What the corrected unit is called: now, or when it was reported where it is a unit no more. */
export const correctedName = (report: Report, { unit, unitName: then }: Correction): string =>
  report.campaign.units.some(({ code }) => code === unit) || then === '' ? unitName(report, unit) : then;

/** The plan's word for a unit as headings and sentences have room for it. */
export const shownUnitWord = ({ settings }: Campaign): string =>
  shortenText(plainText(settings.unitWord), 16);

/** Which mail the report replaces, in a sentence; none for one that replaces none. */
export const replacingSentences = ({ replaces }: Report, words: Catalogue): readonly string[] =>
  replaces === null ? [] : [words.report.replaces(replaces)];

/** Corrections, one sentence each. */
export const correctionSentences = (report: Report, words: Catalogue): readonly string[] =>
  report.corrections.map((correction) => {
    const { label, indicator, before, after } = correction;
    return words.report.correction(
      label,
      correctedName(report, correction),
      indicatorName(report, indicator),
      showCount(before, words.language),
      showCount(after, words.language),
    );
  });

/** Why rows and cells were left out of the count: số ghi chưa rõ: 02 ô. */
export const leftOutReasons = ({ reasons }: Report['leftOut'], words: Catalogue): readonly string[] =>
  reasons.map(({ code, count }) =>
    words.report.leftOutReason(words.leftOutReasons[code], count, scopeOfLeftOut(code)),
  );

/**
 * What was left out of the count and why, one line each; the first line says how much, the last what of the plan cannot be
 * read. No lines where nothing was left out.
 */
export const leftOutSentences = (report: Report, words: Catalogue): readonly string[] => {
  const { leftOut, unread } = report;
  return [
    ...(leftOut.rows + leftOut.cells === 0 ? [] : [words.report.leftOut(leftOut.rows, leftOut.cells)]),
    ...leftOutReasons(leftOut, words).map((reason) => `${upperFirst(reason)}.`),
    ...(unread.length === 0
      ? []
      : [words.report.unread(unread.map((code) => indicatorName(report, code)).join('; '))]),
  ];
};

/** Which base each rate uses, one sentence per indicator; then those that move, in one. */
export const baseSentences = (report: Report, words: Catalogue): readonly string[] => [
  ...report.bases.map((base) => {
    const name = indicatorName(report, base.indicator);
    const count = (value: number | null): string => showCount(value, words.language);
    const excluded = base.exclusions
      .map(({ reason, count: people }) => `${reason} ${count(people)}`)
      .join(', ');
    const parts = [
      base.expression === null ? words.labels.noBase : `${base.expression} = ${count(base.base)}`,
      ...(excluded === ''
        ? []
        : [
            `${words.labels.exclusions.toLowerCase()}: ${excluded}`,
            `${words.labels.eligibleBase.toLowerCase()} ${count(base.eligibleBase)}`,
          ]),
    ];
    return `${name}: ${parts.join('; ')}.`;
  }),
  ...movingSentences(report, words),
];

/** Said once of all bases that move. */
const movingSentences = (report: Report, words: Catalogue): readonly string[] => {
  const moving = report.bases.filter((base) => base.moving).map(({ indicator }) => indicator);
  return moving.length === 0
    ? []
    : [words.report.movingBases(moving.map((code) => headingNameOf(report, code)).join(', '))];
};

/** What the commune has done of the indicator, by its parts, as the rendering shows counts; '' where nothing is broken down. */
export const breakdownSentence = (
  report: Report,
  indicator: string,
  words: Catalogue,
  count: (value: number) => string,
): string => {
  const found = report.breakdowns.find((one) => one.indicator === indicator);
  if (found === undefined) return '';
  const named = (parts: Breakdown['parts']): readonly string[] =>
    parts.map(({ name, count: value }) => `${lowerFirst(plainText(name))} ${count(value)}`);
  const unsorted = found.unsorted === null || found.unsorted === 0 ? null : count(found.unsorted);
  return [
    ...(found.parts.length === 0 ? [] : [words.report.breakdown(named(found.parts), unsorted)]),
    ...(found.overlapping.length === 0 ? [] : [words.report.overlapping(named(found.overlapping))]),
  ].join(' ');
};
