// Links over whole cells: addresses as they are, places inside the workbook as Sheets and as files write them.
import type { Hyperlink } from 'hucre';
import { formatA1 } from '../../model/grid/a1';
import { locationOf, quotedSheetName } from './references';

/** A link of a cell for a file; a place on a tab that is gone leads to the first cell of the file's first tab. */
export const linkForFile = (link: string, sheetNames: ReadonlyMap<number, string>): Hyperlink => {
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  if (inside === null) return { target: link };
  const name = sheetNames.get(Number(inside[1])) ?? [...sheetNames.values()][0] ?? '';
  return { target: '', location: `${quotedSheetName(name)}!${inside[2] ?? 'A1'}` };
};

/** The link in Sheets' terms; null for a place that names no tab of the file. */
export const linkFromFile = (link: Hyperlink, sheetIds: ReadonlyMap<string, number>): string | null => {
  if (link.location === undefined) return link.target === '' ? null : link.target;
  const location = locationOf(link.location);
  const sheetId = location === null ? undefined : sheetIds.get(location.sheet ?? '');
  if (location === null || sheetId === undefined) return null;
  return `#gid=${sheetId}&range=${formatA1(location.area)}`;
};
