// Offers to put the columns of tallies in the order of a new workbook: one that was set up earlier keeps working as it is.
import type { Catalogue } from '../../i18n';
import { movesIntoOrder } from '../../schema/columnOrder';
import type { WorkbookGrids } from '../../schema/grid';
import type { TabSetup } from '../../views/tabs/tabSetup';
import type { Ports } from '../ports';
import type { SetUpArgument } from '../run/arguments';
import { columnsToAskFor } from './columnsToAskFor';
import { headersOnceBack } from './lostColumns';

/** The yes or no of the clerk, or of the argument; nobody is asked where they stand in order, and refused for a no. */
export const askToArrange = (
  ports: Ports,
  argument: SetUpArgument | null,
  setup: TabSetup,
  grids: WorkbookGrids,
  words: Catalogue,
): boolean => {
  const grid = grids.get(setup.tab);
  if (grid === undefined) return false;
  const order = setup.columns.map(({ key }) => key);
  const headers = headersOnceBack(ports.memory, setup, grid);
  // Nothing is moved while a column may stand there without its header.
  if (columnsToAskFor(setup, grid, headers).length > 0) return false;
  if (movesIntoOrder(setup.tab, order, headers).length === 0) return false;
  return argument === null
    ? ports.dialogs.confirm(words.menu.setUpCampaign, words.dialogs.askArrange)
    : argument.arrangeTallies;
};
