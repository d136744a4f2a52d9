/**
 * Turns what somebody put into a count cell into a count, or says why it can't be one. Nothing is guessed: a
 * value with two readings is refused, and what it may have meant is only suggested.
 */
import type { CountReading } from '../../domain/counting/tally';
import { dayNumber, isIsoDate, serialOfEpoch } from '../../domain/plan/calendar';
import type { Decimals } from '../../domain/plan/decimals';
import { inParts, partsOfOne, told } from '../../domain/plan/decimals';
import type { CountNotation } from '../../domain/plan/measure';
import { wholeCounts } from '../../domain/plan/measure';
import { cleanText, dropPictographs } from '../../vietnamese/cleanText';
import type { Cell } from './cell';
import { isCellDate } from './cell';
import type { WrittenCount } from './countReading';
import { ambiguous, normalised, refused } from './countReading';
import { readCountText } from './countText';

/**
 * Returns the count that the cell holds, in smallest parts of the notation; 'blank' for a cell that shows nothing, or the
 * reason why it holds none with the counts it may have meant. `formula` is the cell's formula, '' when it has none; its value
 * counts and is noted. What is above the greatest of the notation is no count, nor what has more decimals.
 */
export const decodeCount = (
  cell: Cell,
  formula: string,
  notation: CountNotation = wholeCounts,
): CountReading => {
  const isFormula = formula !== '';
  const written = withShown(
    withinBounds(readCell(cell, notation, isFormula), notation.greatest),
    isFormula ? formula : cell,
    notation,
  );
  const reading = inPartsOf(written, notation.decimals);
  return reading.kind === 'count' && isFormula ? { ...reading, note: 'FORMULA_IN_CELL' } : reading;
};

/** From here on a count is whole. */
const inPartsOf = (written: WrittenCount, decimals: Decimals): CountReading => {
  if (written.kind !== 'count') return written;
  const count = inParts(written.count, decimals);
  return count === null ? refused('COUNT_FRACTION') : { ...written, count };
};

const readCell = (cell: Cell, notation: CountNotation, isFormula: boolean): WrittenCount => {
  if (isCellDate(cell)) {
    const small = smallNumberOf(cell);
    return small === null ? refused('COUNT_IS_DATE') : normalised(small);
  }
  if (typeof cell === 'number') return readNumber(cell, notation.decimals, isFormula);
  if (typeof cell === 'boolean') return refused('COUNT_NOT_NUMBER');
  if (cleanText(cell) === '') return { kind: 'blank' };
  // NFKC would make 12² of a footnote 122: superscripts, circled numbers and fractions are no digits.
  return /\p{No}/u.test(cell) ? refused('COUNT_NOT_NUMBER') : readCountText(dropPictographs(cell), notation);
};

/** Days beyond this one were meant as days. */
const firstDateMeant = '1928-01-01';
/** Before 1911 clocks in Viet Nam were minutes off, and midnight comes back as one of them. */
const minutesOff = 30;

/**
 * The number that was typed into a cell with a date format: 12 shows as 11/01/1900 there. Null for a date that was
 * meant as one, and for a number with a fraction. A cell that reads as such a number should get a number format back.
 */
export const smallNumberOf = (cell: Cell): number | null => {
  if (!isCellDate(cell) || cell.at >= firstDateMeant || !isIsoDate(cell.at.slice(0, 10))) return null;
  const minutes = Number(cell.at.slice(11, 13)) * 60 + Number(cell.at.slice(14, 16));
  if (minutes > minutesOff && minutes < 1440 - minutesOff) return null;
  const days = dayNumber(cell.at.slice(0, 10)) + serialOfEpoch + (minutes > minutesOff ? 1 : 0);
  return days >= 0 ? days : null;
};

/**
 * 1.234 to 999.999 with exactly three decimals may be thousands whose separator the spreadsheet's locale took
 * for a decimal mark, whatever decimals the column has; what a formula comes to was not typed. Where counts are whole, one or
 * two decimals are taken for a rate or a share in the wrong column: 1,5 and 45,25 would otherwise suggest 1500 and 45250.
 */
const readNumber = (value: number, decimals: Decimals, isFormula: boolean): WrittenCount => {
  if (!Number.isFinite(value)) return refused('COUNT_NOT_NUMBER');
  if (value < 0) return refused('COUNT_NEGATIVE');
  const plain = { kind: 'count', count: value === 0 ? 0 : value, note: null } as const;
  if (Number.isInteger(value)) return plain;
  const fits = inParts(value, decimals) !== null;
  // The shortest digits that give this number are those that were typed; arithmetic would not be exact.
  const [, whole, fraction] = /^([1-9]\d{0,2})\.(\d{3})$/.exec(String(value)) ?? [];
  if (whole === undefined || (isFormula && fits)) return fits ? plain : refused('COUNT_FRACTION');
  return ambiguous(...(fits ? [value] : []), Number(`${whole}${fraction}`));
};

/**
 * With what the cell shows, where that is another number: its format has the decimals of its column. A share of one may be a
 * percentage and show as such, so nothing is said of what it shows.
 */
const withShown = (
  reading: WrittenCount,
  cell: Cell,
  { decimals, greatest }: CountNotation,
): WrittenCount => {
  if (reading.kind !== 'refused' || typeof cell !== 'number' || inParts(cell, decimals) !== null)
    return reading;
  const size = Math.abs(cell);
  const shown = told(Math.round(size * partsOfOne(decimals)), decimals);
  return size > 1 && size <= greatest ? { ...reading, shows: Math.sign(cell) * shown } : reading;
};

/** Refuses counts beyond the greatest, and does not suggest them either. */
const withinBounds = (reading: WrittenCount, greatest: number): WrittenCount => {
  if (reading.kind === 'count' && reading.count > greatest) return refused('COUNT_NOT_NUMBER');
  if (reading.kind !== 'refused') return reading;
  return { ...reading, suggestions: reading.suggestions.filter((count) => count <= greatest) };
};
