// Reads a cell of `Định mức/ngày`: a count for each unit, or one for all of them together.
import type { Quota } from '../../domain/plan/quota';
import type { CountNotation } from '../../domain/plan/measure';
import { wholeCounts } from '../../domain/plan/measure';
import type { Cell } from '../cells/cell';
import { decodeCount } from '../cells/decodeCount';
import { foldHeader } from '../foldHeader';

/** What may be typed, as a sentence quotes it. */
export const quotaExamples = '30; 7 toàn xã';

/** Folded, so without spaces and marks; the column speaks of days already. */
const quotaPattern =
  /^([\d.,]+)(?:\/?(toan(?:xa|phuong|dackhu|thitran|huyen|diaban)|inall|altogether)|\/?(?:moidonvi|donvi|perunit))?(?:\/ngay|moingay|aday|perday)?$/;

/**
 * The quota of the cell; null where it is blank, 'unclear' for what is neither a count nor a count for all (`7 toàn xã`,
 * `7/toàn xã`, `7 in all`).
 */
export const readQuota = (cell: Cell, notation: CountNotation = wholeCounts): Quota | null | 'unclear' => {
  const [, number = '', forAll] =
    (typeof cell === 'string' ? quotaPattern.exec(foldHeader(cell)) : null) ?? [];
  const reading = decodeCount(number === '' ? cell : number, '', notation);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'count'
    ? { count: reading.count, scope: forAll === undefined ? 'unit' : 'commune' }
    : 'unclear';
};
