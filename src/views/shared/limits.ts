// Where the words of a target to be reached do not fit: a limit to be kept, and a base that only shares the target out.
import type { BasisPoints } from '../../domain/plan/basisPoints';
import { isDownward, isShareOfBase } from '../../domain/plan/targetRule';
import type { IndicatorResult, Report } from '../../domain/report/report';

type Found = Pick<IndicatorResult, 'indicator' | 'rateOfBase'>;

const ruleOf = ({ campaign }: Report, { indicator }: Found) =>
  campaign.indicators.find(({ code }) => code === indicator);

/** Whether as few as the target, or fewer, are wanted: it is a limit, and what is above it is no work left to do. */
export const isLimit = (report: Report, result: Found): boolean => {
  const indicator = ruleOf(report, result);
  return indicator !== undefined && isDownward(indicator.target);
};

/**
 * What was done as a share of the base; null where the base only shares the target out: đồng are no share of households,
 * and visits at two per house none of houses.
 */
export const shareOfBase = (report: Report, result: Found): BasisPoints | null => {
  const indicator = ruleOf(report, result);
  if (indicator === undefined) return result.rateOfBase;
  const { target, cap } = indicator;
  const sharesOut =
    target.kind === 'multiple' ||
    (isDownward(target) && !isShareOfBase(target)) ||
    (target.kind === 'count' && cap.kind === 'none');
  return sharesOut ? null : result.rateOfBase;
};
