// Lets columns that are there show the decimals of their counts, once the plan has given its indicators some.
import { everyDecimals } from '../../domain/plan/decimals';
import type { WorkbookGrids } from '../../schema/grid';
import { columnLetter } from '../../schema/grid';
import { codeInHeader } from '../../schema/lines';
import type { PlanTemplate } from '../../templates';
import { templateDecimals } from '../../views/tabs/templateDecimals';
import type { Ports } from '../ports';

const tabsOfCounts = ['tallies', 'units', 'systemFigures'] as const;

/** Gives the columns of counts the format of their decimals; whole numbers are shown as they were, and cost nothing. */
export const dressCounts = ({ workbook }: Ports, plan: PlanTemplate, grids: WorkbookGrids): void => {
  const decimalsOfCode = templateDecimals(plan);
  for (const tab of tabsOfCounts) {
    const columns = (grids.get(tab)?.values[0] ?? []).flatMap((header, index) => {
      const code = typeof header === 'string' ? codeInHeader(header) : null;
      return code === null ? [] : [{ letter: columnLetter(index), decimals: decimalsOfCode(code) }];
    });
    for (const decimals of everyDecimals.filter((one) => one > 0)) {
      const letters = columns.filter((column) => column.decimals === decimals).map(({ letter }) => letter);
      if (letters.length > 0) workbook.showDecimals(tab, letters, decimals);
    }
  }
};
