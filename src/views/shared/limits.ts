// Where the words of sums and of targets to be reached do not fit: what is there now, a limit to be kept, and a base that only
// shares the target out.
import { isState } from '../../domain/counting/modes';
import type { BasisPoints } from '../../domain/plan/basisPoints';
import { isDownward, isShareOfBase } from '../../domain/plan/targetRule';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';

type Found = Pick<IndicatorResult, 'indicator'>;

const ruleOf = ({ campaign }: Pick<Report, 'campaign'>, { indicator }: Found) =>
  campaign.indicators.find(({ code }) => code === indicator);

/** Whether as few as the target, or fewer, are wanted: it is a limit, and what is above it is no work left to do. */
export const isLimit = (report: Pick<Report, 'campaign'>, result: Found): boolean => {
  const indicator = ruleOf(report, result);
  return indicator !== undefined && isDownward(indicator.target);
};

/** Whether the indicator is typed as what is there now: then nothing of it is a sum. */
export const isCurrent = ({ campaign }: Pick<Report, 'campaign'>, { indicator }: Found): boolean =>
  isState(campaign, indicator);

/** How the period compares with the one before; null of what is there now, whose changes are no work to be compared. */
export const changeOf = (
  report: Pick<Report, 'campaign'>,
  result: Pick<IndicatorResult, 'indicator' | 'change'>,
): number | null => (isCurrent(report, result) ? null : result.change);

/** The word for all, for none, or for some of them. */
const oneOfThree = (found: readonly boolean[], all: string, none: string, some: string): string =>
  found.every((one) => one) ? all : found.some((one) => one) ? some : none;

/** What heads a column of what the indicators have come to: Lũy kế, Hiện có, or both. */
export const doneHeading = (
  report: Pick<Report, 'campaign'>,
  results: readonly Found[],
  { labels }: Catalogue,
): string =>
  oneOfThree(
    results.map((result) => isCurrent(report, result)),
    labels.current,
    labels.done,
    labels.doneOrCurrent,
  );

/** What heads a column of what is wanted: Mục tiêu, Tối đa, or both. */
export const targetHeading = (
  report: Pick<Report, 'campaign'>,
  results: readonly Found[],
  { labels }: Catalogue,
): string =>
  oneOfThree(
    results.map((result) => isLimit(report, result)),
    labels.limit,
    labels.target,
    labels.targetOrLimit,
  );

/**
 * What was done as a share of the base; null where the base only shares the target out: đồng are no share of households,
 * and visits at two per house none of houses.
 */
export const shareOfBase = (
  report: Report,
  result: Pick<IndicatorResult, 'indicator' | 'rateOfBase'>,
): BasisPoints | null => {
  const indicator = ruleOf(report, result);
  if (indicator === undefined) return result.rateOfBase;
  const { target, cap } = indicator;
  const sharesOut =
    target.kind === 'multiple' ||
    (isDownward(target) && !isShareOfBase(target)) ||
    (target.kind === 'count' && cap.kind === 'none');
  return sharesOut ? null : result.rateOfBase;
};
