// What a row still needs, on the indicators on which it lags: `Mức 2: còn 72, cần 2/ngày`.
import type { Indicator } from '../../domain/plan/campaign';
import type { ProgressRow } from '../../domain/progress/progress';
import type { Catalogue } from '../../i18n';
import { showCount } from '../../i18n/numbers';
import { shortName } from './resultCells';
import { isLagging } from '../shared/reportGroups';
import { shownNeed } from '../shared/reportText';

/** One sentence for each of the indicators, in their order, on which the unit lags or whose target it has not met. */
export const laggingNeeds = (
  indicators: readonly Indicator[],
  rows: readonly (ProgressRow & { readonly outcome?: 'met' | 'notMet' | null })[],
  words: Catalogue,
): readonly string[] => {
  const count = (value: number): string => showCount(value, words.language);
  return indicators.flatMap((indicator) =>
    rows
      .filter((row) => row.indicator === indicator.code)
      .flatMap((row) => {
        const need = shownNeed(row, count);
        if (need === null || row.remaining === null) return [];
        if (!isLagging(row.status) && row.outcome !== 'notMet') return [];
        return words.verdict.standing({
          indicator: shortName(indicator),
          remaining: count(row.remaining),
          kind: need.kind,
          need: need.count,
          deadline: need.deadline,
        });
      }),
  );
};
