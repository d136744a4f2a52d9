// Lối vào: the column of the tab of units from which each opens its own rows.
import type { CampaignRun } from '../run/campaignRun';
import { runsOf } from '../verdicts/runs';
import type { ColumnBlock } from '../ports/cellBlocks';
import type { OwnLinks } from './ownLinks';

/**
 * Writes the links that are others now; nothing where all still hold, and where the tab has no such column. Rows between
 * the units, such as the plan's totals, are left alone.
 */
export const writeWaysIn = (run: CampaignRun, links: OwnLinks): void => {
  const { campaign, units } = run.book;
  const { wayIn, rows } = units;
  if (wayIn === null) return;
  const lines = campaign.units.flatMap((unit) => {
    const row = rows.get(unit.code);
    return row === undefined ? [] : [{ unit, row, link: links.now(unit)?.url ?? '' }];
  });
  const linkAt = new Map(lines.map(({ row, link }) => [row, link]));
  const changed = lines.filter(({ unit, link }) => link !== (wayIn.links.get(unit.code) ?? ''));
  const changedRows = changed.map(({ row }) => row);
  const first = Math.min(...changedRows);
  const last = Math.max(...changedRows);
  // From the first that differs to the last: a block for each run of units, however many of them differ.
  const written = lines.map(({ row }) => row).filter((row) => first <= row && row <= last);
  const blocks = runsOf(written).map(([from, to]): ColumnBlock => ({
    column: wayIn.letter,
    firstRow: from,
    values: Array.from({ length: to - from + 1 }, (_, index) => linkAt.get(from + index) ?? ''),
  }));
  if (blocks.length > 0) run.ports.workbook.writeBlocks('units', blocks, []);
};
