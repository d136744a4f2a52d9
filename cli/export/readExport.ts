// Reads a workbook into the facts to export, or says why it cannot be exported.
import type { WorkbookModel } from '../../host/model/workbook';
import { checkTallies } from '../../src/domain/checks/checkTallies';
import { toldNow } from '../../src/domain/corrections';
import type { LocalDateTime } from '../../src/domain/plan/calendar';
import { dateOf } from '../../src/domain/plan/calendar';
import { readCampaignBook } from '../../src/schema/campaignBook';
import { textOf } from '../../src/schema/cells/typedText';
import type { TabGrid } from '../../src/schema/grid';
import { noGrid } from '../../src/schema/grid';
import { settingItemNamed } from '../../src/schema/settingItems';
import { readTable } from '../../src/schema/table';
import type { Bilingual } from '../../src/schema/tabs';
import type { Fact } from './fact';
import { factsOf } from './factsOf';
import { readRecord } from './recordRows';
import type { CodeKey } from './refusals';
import { codeRefused, findingRefused, nothingFrozen, rowsDoubled, rowsUnread } from './refusals';
import { workbookGrids } from './workbookGrids';

export type ExportReading =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'refused'; readonly problems: readonly Bilingual[] };

/** What is wrong with the code: what stands in its cell, and where. */
const codeProblem = (grid: TabGrid, key: CodeKey): Bilingual => {
  const table = readTable('settings', grid);
  const row = table.rows.find((one) => settingItemNamed(textOf(one.cell('item')))?.key === key);
  return row === undefined
    ? codeRefused(key, '', null)
    : codeRefused(key, row.cell('value'), `${table.letter('value') ?? ''}${row.row}`);
};

/** The facts of the workbook as of the minute; everything that keeps it from being exported, otherwise. */
export const readExport = (workbook: WorkbookModel, exportedAt: LocalDateTime): ExportReading => {
  const grids = workbookGrids(workbook);
  const refused = (...problems: readonly Bilingual[]): ExportReading => ({ kind: 'refused', problems });
  const reading = readCampaignBook(grids);
  if (!reading.usable)
    return refused(
      ...reading.findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => findingRefused(finding, reading.titleOf(finding.tab))),
    );
  const { campaign, tallies } = reading.book;
  const { campaignCode, communeCode } = campaign.settings;
  const settings = grids.get('settings') ?? noGrid;
  const codeProblems = (['campaignCode', 'communeCode'] as const)
    .filter((key) => campaign.settings[key] === null)
    .map((key) => codeProblem(settings, key));
  const tab = grids.get('frozenFigures') ?? noGrid;
  const record = tab.values.length === 0 ? null : readRecord(tab);
  const recordProblems: readonly Bilingual[] =
    record === null
      ? [nothingFrozen]
      : [
          ...(record.unreadRows.length > 0 ? [rowsUnread(record.unreadRows)] : []),
          ...(record.doubledRows.length > 0 ? [rowsDoubled(record.doubledRows)] : []),
          ...(record.figures.length + record.unreadRows.length === 0 ? [nothingFrozen] : []),
        ];
  if (record === null || campaignCode === null || communeCode === null || recordProblems.length > 0)
    return refused(...codeProblems, ...recordProblems);
  const frozen = record.figures;
  const told = toldNow(campaign, frozen);
  const { totals } = checkTallies(campaign, tallies.entries, dateOf(exportedAt), told);
  return {
    kind: 'facts',
    facts: factsOf({ campaign, totals, frozen, campaignCode, communeCode, exportedAt }),
  };
};
