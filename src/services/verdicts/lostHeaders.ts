// What a village reads beside its row while the tab lacks a header: which one, and who puts it back.
import type { Finding } from '../../domain/finding';
import { catalogueOf, wordFinding } from '../../i18n/index';
import { textOf } from '../../schema/cells/typedText';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { columnLetter, noGrid } from '../../schema/grid';
import { columnOrder } from '../../schema/lines';
import { columnsWithLostHeaders } from '../../schema/lostHeaders';
import { languages } from '../../schema/settingItems';
import { typedSetting } from '../../schema/readers/settingsTab';
import { choiceOf } from '../../schema/settingValues';
import type { LostColumn } from '../../schema/seenColumns';
import { lostHeader } from '../../schema/seenColumns';
import { readTable } from '../../schema/table';
import { tabNames } from '../../schema/tabs';

/** How many headers are named: the cell is read on a phone. */
const mostNamed = 2;

export interface LostHeaderVerdict {
  /** The letter of the column of verdicts; recognised by its neighbours where its own header is gone. */
  readonly column: string;
  readonly sentence: string;
}

/** `lost` are columns of the tab of units without a header. Null where all headers are there, and where no column can be told to be that of verdicts. */
export const lostHeaderVerdict = (
  grid: TabGrid,
  plan: WorkbookGrids,
  lost: readonly LostColumn<'units'>[],
): LostHeaderVerdict | null => {
  const language = choiceOf(languages, typedSetting(plan.get('settings') ?? noGrid, 'language')) ?? 'vi';
  const codes = readTable('indicators', plan.get('indicators') ?? noGrid).rows.flatMap((row) => {
    const code = textOf(row.cell('code'));
    return code === '' ? [] : [code];
  });
  const table = readTable('tallies', grid, codes);
  const findings: readonly Finding[] = [...table.findings, ...lost.map(lostHeader)].slice(0, mostNamed);
  if (findings.length === 0) return null;
  const order = columnOrder('tallies', codes);
  const at = columnsWithLostHeaders('tallies', order, grid.values[0] ?? []).get('verdict');
  const column = table.letter('verdict') ?? (at === undefined ? null : columnLetter(at - 1));
  if (column === null) return null;
  // Without its cell: the village cannot mend it, and reads on a phone what is amiss.
  const sentences = findings.map((finding) => {
    const sentence = wordFinding({ ...finding, column: null }, language, null);
    return finding.tab === 'tallies' ? sentence : `${tabNames[finding.tab][language]}: ${sentence}`;
  });
  return { column, sentence: `✗ ${[...sentences, catalogueOf(language).dialogs.askClerkToMend].join(' ')}` };
};
