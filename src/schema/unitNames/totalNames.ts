// Names that stand for the sum of units, and for none.
import { lacksMarksOf } from '../../vietnamese/foldName';
import { readLegacyText } from '../../vietnamese/legacyEncodings';
import type { Cell } from '../cells/cell';
import { isCellDate } from '../cells/cell';
import { nameKey } from './unitNames';

/** Rows so named are no unit (source: the contract of the tab of units). */
const totalNames = ['tổng', 'cộng', 'tổng cộng', 'toàn xã'];

/** The name by which a row may be told for a total, with and without a remark: Tổng (như văn bản) is one too. */
const keysOfTotal = (text: string): readonly string[] => [
  nameKey(text),
  ...(/\)\s*$/.test(text) ? [nameKey(text.replace(/\([^()]*\)\s*$/, ''))] : []),
];

/** Whether the text, a remark apart, names a total with all its marks. */
export const isTotal = (text: string): boolean => keysOfTotal(text).some((key) => totalNames.includes(key));

/** Whether the folded name may be that of a total that lost its diacritics. */
export const mayBeTotalUnmarked = (key: string): boolean =>
  totalNames.some((total) => lacksMarksOf(key, total));

/** Whether the cell names a total, in a tab of which no unit is known yet: diacritics may be lost. */
export const namesTotal = (cell: Cell): boolean => {
  if (isCellDate(cell) || typeof cell === 'boolean') return false;
  const text = String(cell);
  return isTotal(text) || (mayBeTotalUnmarked(nameKey(text)) && readLegacyText(text) === null);
};
