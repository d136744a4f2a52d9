// By which indicators a campaign judges.
import type { PlainCampaign } from './plainCampaign';

/** The marked ones; without any mark, all that have a target by the rule or by what is assigned to units. */
export const mainCodesOf = ({ indicators, units }: PlainCampaign): readonly string[] => {
  const marked = indicators.filter(({ main }) => main);
  const assigned = (code: string): boolean => units.some(({ figures }) => figures.has(`${code}.CT`));
  const judged =
    marked.length > 0
      ? marked
      : indicators.filter(({ code, target }) => target !== 'unread' && (target !== null || assigned(code)));
  return judged.map(({ code }) => code);
};
