// The columns of the tab of units as they were last seen whole: the users name its figures themselves, and only memory
// knows what a header was that is gone.
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { noGrid } from '../../schema/grid';
import type { LostColumn, SeenColumn } from '../../schema/seenColumns';
import { columnsNow, columnsThatLostHeaders } from '../../schema/seenColumns';
import { recallText } from './chunks';
import { fingerprintOf } from './fingerprint';
import type { MemoryPort } from '../ports/memory';
import { areTexts, membersOf } from './rememberedJson';

const key = 'unitColumns';

const seenIn = (memory: MemoryPort): readonly SeenColumn[] => {
  const remembered: unknown = JSON.parse(recallText(memory, key) ?? '[]');
  if (!Array.isArray(remembered)) return [];
  return remembered.map((one: unknown) => {
    const members = membersOf(one);
    const text = (name: string): string =>
      members !== null && areTexts(members, [name]) ? String(members[name]) : '';
    return { header: text('header'), mark: text('mark'), renamed: text('renamed') };
  });
};

const unitsIn = (grids: WorkbookGrids): TabGrid => grids.get('units') ?? noGrid;

/** The columns of the tab of units that have lost their header since they were last seen. */
export const lostUnitColumns = (memory: MemoryPort, grids: WorkbookGrids): readonly LostColumn<'units'>[] =>
  columnsThatLostHeaders('units', seenIn(memory), unitsIn(grids).values, fingerprintOf);

/**
 * What to remember of the columns as they are now, by name; one that has lost its header is remembered by it. Nothing
 * where the tab is not there.
 */
export const unitColumnTexts = (
  memory: MemoryPort,
  grids: WorkbookGrids,
): Readonly<Record<string, string>> => {
  const { values } = unitsIn(grids);
  return values.length === 0
    ? {}
    : { [key]: JSON.stringify(columnsNow('units', seenIn(memory), values, fingerprintOf)) };
};
