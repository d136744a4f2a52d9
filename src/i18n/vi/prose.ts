// Counts, dates and minutes as Vietnamese papers write them in sentences.
import type { IsoDate } from '../../domain/plan/calendar';
import { showCount, showMonth, showSlashDate } from '../numbers';
import type { ProseForms } from '../proseForms';

export const viProse: ProseForms = {
  // 1 to 9 take a leading zero: 03 thôn; 2,5 ha does not.
  count: (count) =>
    count !== null && Number.isInteger(count) && count > 0 && count < 10
      ? `0${count}`
      : showCount(count, 'vi'),
  // The month takes a zero only for 1 and 2.
  date: showSlashDate,
  minute: (minute) =>
    `${minute.slice(11, 13)} giờ ${minute.slice(14, 16)} ngày ${showSlashDate(minute.slice(0, 10))}`,
};

/** ngày 05 tháng 5 năm 2025 (Nghị định 30/2020/NĐ-CP, annex I, II.4: a zero before days below 10, months 1 and 2). */
export const viDateInWords = (date: IsoDate): string =>
  `ngày ${date.slice(8, 10)} tháng ${showMonth(Number(date.slice(5, 7)))} năm ${date.slice(0, 4)}`;

/** As many digits, points among them, as stand in a narrow column with `/tuần` behind them. */
const narrow = 9;

/** A need as a table has room for it: 243/tuần; 37.513.637 /tuần, which may break before the stroke and nowhere else. */
export const everyWeek = (count: string): string => `${count}${count.length > narrow ? ' ' : ''}/tuần`;
