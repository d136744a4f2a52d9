// The sentence on one indicator at commune level: the period, the total, the target, the pace.
import type { Indicator, Language } from '../../domain/plan/campaign';
import type { IndicatorResult, Report } from '../../domain/report/report';
import { showRate, showTenths } from '../../i18n/numbers';
import type { IndicatorPhrases } from '../../i18n/officialWords';
import { dateInProse, inProse } from '../../i18n/proseNumbers';

export interface SentenceInput {
  readonly report: Report;
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  /** Counted in the period less counted in the period before; null when there was none. */
  readonly change: number | null;
  readonly phrases: IndicatorPhrases;
  readonly language: Language;
}

/** What one count of the indicator is; the phrases' own word where the plan names none. */
export const measureOf = (indicator: Indicator, phrases: IndicatorPhrases): string =>
  indicator.measure || phrases.anyMeasure;

const gainedPart = ({ report, result, indicator, phrases, language }: SentenceInput): string => {
  const during = phrases.during[report.period.kind];
  const measure = measureOf(indicator, phrases);
  if (result.gained === 0) return phrases.noneGained(during, measure);
  const count = inProse(Math.abs(result.gained), language);
  return result.gained < 0 ? phrases.fell(during, count, measure) : phrases.gained(during, count, measure);
};

const changePart = ({ report, change, phrases, language }: SentenceInput): string | null => {
  if (change === null) return null;
  const before = phrases.before[report.period.kind];
  const count = inProse(Math.abs(change), language);
  if (change === 0) return phrases.asMany(before);
  return change > 0 ? phrases.more(count, before) : phrases.fewer(count, before);
};

const donePart = ({ report, result, indicator, phrases, language }: SentenceInput): string => {
  const date = dateInProse(report.period.to, language);
  if (result.done === null) return phrases.doneUnknown(date);
  const done = inProse(result.done, language);
  if (result.base === null || result.rateOfBase === null)
    return phrases.done(date, done, measureOf(indicator, phrases));
  const ofBase = phrases.doneOfBase(
    date,
    done,
    inProse(result.base, language),
    showRate(result.rateOfBase, language),
  );
  return result.eligibleBase === result.base || result.rateOfEligibleBase === null
    ? ofBase
    : `${ofBase}, ${phrases.ofEligible(inProse(result.eligibleBase, language), showRate(result.rateOfEligibleBase, language))}`;
};

const targetPart = ({ result, phrases, language }: SentenceInput): string => {
  if (result.target === null || result.remaining === null) return phrases.noTarget;
  const target = inProse(result.target, language);
  const rate = showRate(result.rateOfTarget, language);
  return result.remaining === 0
    ? phrases.met(target, rate)
    : phrases.toTarget(target, rate, inProse(result.remaining, language));
};

/** A whole average reads as counts in prose do, 09; another with its decimal, 8,8. */
const averageInProse = (tenths: number, language: Language): string =>
  tenths % 10 === 0 ? inProse(tenths / 10, language) : showTenths(tenths, language);

/** Null when the period brought nothing: there is no average of it to tell. */
const averagePart = ({ result, indicator, phrases, language }: SentenceInput): string | null => {
  if (result.gained <= 0) return null;
  const measure = measureOf(indicator, phrases);
  return result.averagePerDayTenths === 0
    ? phrases.averageBelowOne(measure)
    : phrases.average(averageInProse(result.averagePerDayTenths, language), measure);
};

const requiredPart = ({ result, indicator, phrases, language }: SentenceInput): string | null => {
  if (result.remaining === null || result.remaining === 0) return null;
  if (result.status === 'notStarted') return phrases.notStarted(dateInProse(indicator.from, language));
  const deadline = dateInProse(indicator.deadline, language);
  return result.requiredPerDay === null
    ? phrases.deadlineOver(deadline)
    : phrases.required(inProse(result.requiredPerDay, language), measureOf(indicator, phrases), deadline);
};

const joined = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/**
 * One sentence with the figures of the model as they are shown in prose; what is not known is said in words.
 * Its form: "Trong tuần … hồ sơ, tăng … so với tuần trước; lũy kế đến ngày … đạt …/… (…%); so với chỉ tiêu …
 * còn … trường hợp; bình quân … hồ sơ/ngày, cần … hồ sơ/ngày để hoàn thành đúng hạn."
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
