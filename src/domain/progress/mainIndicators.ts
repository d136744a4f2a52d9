// By which indicators units and commune are judged.
import type { Campaign, Indicator } from '../plan/campaign';

/** Those marked as main in the plan's order; where none is marked, all that set a target. */
export const mainIndicators = ({ indicators }: Pick<Campaign, 'indicators'>): readonly Indicator[] => {
  const marked = indicators.filter(({ main }) => main);
  return marked.length > 0 ? marked : indicators.filter(({ target }) => target.kind !== 'none');
};
