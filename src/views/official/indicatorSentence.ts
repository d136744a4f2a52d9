// The sentence on one indicator at commune level: the period, the total, the target, the pace.
import { modeOf } from '../../domain/counting/modes';
import type { Indicator } from '../../domain/plan/campaign';
import { isDownward } from '../../domain/plan/targetRule';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { CountPhrases } from '../../i18n/officialWords';
import { showRate, showRateNumber, showTenths } from '../../i18n/numbers';
import { shareOfBase } from '../shared/limits';
import { measureOf, needOf, needsFrom } from './officialForm';

/** 100% in basis points. */
const wholeOfBase = 10_000;

export interface SentenceInput {
  readonly report: Report;
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  /** Counted in the period less counted in the period before; null when there was none. */
  readonly change: number | null;
  readonly words: Catalogue;
}

/** How what was counted is told: as sums, or as what is there now. */
const countPhrases = ({ report, indicator, words }: SentenceInput): CountPhrases =>
  words.official.indicator.counted(modeOf(report.campaign, indicator) === 'state');

const gainedPart = (input: SentenceInput): string => {
  const { report, result, indicator, words } = input;
  const phrases = countPhrases(input);
  const during = words.official.indicator.during[report.period.kind];
  const measure = measureOf(indicator, words);
  if (result.gained === 0) return phrases.noneGained(during, measure);
  const count = words.prose.count(Math.abs(result.gained));
  return result.gained < 0 ? phrases.fell(during, count, measure) : phrases.gained(during, count, measure);
};

const changePart = ({ report, change, words }: SentenceInput): string | null => {
  const phrases = words.official.indicator;
  if (change === null) return null;
  const before = phrases.before[report.period.kind];
  const count = words.prose.count(Math.abs(change));
  if (change === 0) return phrases.asMany(before);
  return change > 0 ? phrases.more(count, before) : phrases.fewer(count, before);
};

const donePart = (input: SentenceInput): string => {
  const { report, result, indicator, words } = input;
  const phrases = countPhrases(input);
  const date = words.prose.date(report.period.to);
  if (result.done === null) return phrases.doneUnknown(date);
  const done = words.prose.count(result.done);
  const rateOfBase = shareOfBase(report, result);
  if (result.base === null || rateOfBase === null)
    return phrases.done(date, done, measureOf(indicator, words));
  const ofBase = phrases.doneOfBase(
    date,
    done,
    words.prose.count(result.base),
    showRate(rateOfBase, words.language),
  );
  return result.eligibleBase === result.base || result.rateOfEligibleBase === null
    ? ofBase
    : `${ofBase}, ${words.official.indicator.ofEligible(words.prose.count(result.eligibleBase), showRate(result.rateOfEligibleBase, words.language))}`;
};

/** The share that the plan asks for, as it types it: ≥95%, >50%; null for a rule that is none. */
const shareOf = ({ target }: Indicator, words: Catalogue): string | null => {
  if (target.kind !== 'atLeast' && target.kind !== 'above') return null;
  const sign = target.kind === 'above' ? '>' : target.rate === wholeOfBase ? '' : '≥';
  return `${sign}${target.rate % 100 === 0 ? String(target.rate / 100) : showRateNumber(target.rate, words.language)}%`;
};

const targetPart = ({ result, indicator, words }: SentenceInput): string => {
  const phrases = words.official.indicator;
  if (isDownward(indicator.target) && result.target !== null && result.done !== null) {
    const limit = words.prose.count(result.target);
    const over = needOf(result, indicator, words);
    if (over !== null) return phrases.aboveLimit(limit, over);
    return result.untold > 0 ? phrases.limitUnproven(limit) : phrases.withinLimit(limit);
  }
  if (result.target === null || result.remaining === null) {
    const share = result.base === null ? shareOf(indicator, words) : null;
    return share === null ? phrases.noTarget : phrases.shareOfUnknown(share);
  }
  const target = words.prose.count(result.target);
  const rate = showRate(result.rateOfTarget, words.language);
  if (result.remaining === 0) return phrases.met(target, rate);
  const toTarget = phrases.toTarget(
    target,
    rate,
    words.prose.count(result.remaining),
    measureOf(indicator, words),
  );
  return result.outcome === 'notMet' ? `${toTarget}${phrases.notMet}` : toTarget;
};

/** A whole average reads as counts in prose do, 09; another with its decimal, 8,8. */
const averageInProse = (tenths: number, words: Catalogue): string =>
  tenths % 10 === 0 ? words.prose.count(tenths / 10) : showTenths(tenths, words.language);

/** Null when the period brought nothing: there is no average of it to tell. The plan's quota stands behind it. */
const averagePart = ({ result, indicator, words }: SentenceInput): string | null => {
  const phrases = words.official.indicator;
  if (result.gained <= 0) return null;
  const measure = measureOf(indicator, words);
  const { againstQuota } = result;
  const tenths = againstQuota?.averageTenths ?? result.averagePerDayTenths;
  const average =
    tenths === 0 ? phrases.averageBelowOne(measure) : phrases.average(averageInProse(tenths, words), measure);
  return againstQuota === null
    ? average
    : `${average}${phrases.quota(words.prose.count(againstQuota.perDay))}`;
};

const requiredPart = ({ report, result, indicator, words }: SentenceInput): string | null => {
  const phrases = words.official.indicator;
  const need = needOf(result, indicator, words);
  // What is too much has been said against the limit.
  if (need === null || report.period.kind === 'final' || isDownward(indicator.target)) return null;
  if (result.status === 'notStarted') return phrases.notStarted(words.prose.date(indicator.from));
  return phrases.required(need, needsFrom(report, words));
};

const joined = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/**
 * One sentence with the figures of the model as they are shown in prose; what is not known is said in words.
 * Its form: "Trong tuần … hồ sơ, tăng … so với tuần trước; lũy kế đến ngày … đạt …/… (…%); so với chỉ tiêu …
 * còn … hồ sơ; bình quân … hồ sơ/ngày, từ ngày … cần … hồ sơ/ngày để hoàn thành đúng hạn."
 */
export const indicatorSentence = (input: SentenceInput): string =>
  `${joined(
    [
      joined([gainedPart(input), changePart(input)], ', '),
      donePart(input),
      targetPart(input),
      joined([averagePart(input), requiredPart(input)], ', '),
    ],
    '; ',
  )}.`;
