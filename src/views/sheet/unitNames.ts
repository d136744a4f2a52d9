// What units are called on the pages, as short as their cells are.
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { shownUnitWord, toldName } from '../shared/reportText';
import { shortenText } from '../../vietnamese/shortenText';

/** Letters of a unit's name. */
const longestName = 40;

/** The name of the unit, shortened; one that is none of the plan's units is told apart. */
export const briefName = (unit: UnitResult, words: Catalogue, name = unit.name): string =>
  toldName({ ...unit, name: shortenText(name, longestName) }, words);

/** The first of the names; those that have no room are counted: Thôn 3, Thôn 8, … và 12 thôn khác. */
export const listNames = (
  names: readonly string[],
  most: number,
  { campaign }: Report,
  words: Catalogue,
): string => {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [words.dashboard.andMore(more, shownUnitWord(campaign))] : [])].join(', ');
};
