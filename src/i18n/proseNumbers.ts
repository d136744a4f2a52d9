// Counts, dates and minutes inside sentences, which official papers write differently from tables.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { Language } from '../domain/plan/campaign';
import { showCount, showDate, showMinute, showMonth, showShortDate } from './numbers';

/** A count in a sentence: Vietnamese papers write 1 to 9 with a leading zero (03 thôn). `–` when not known. */
export const inProse = (count: number | null, language: Language): string =>
  language === 'vi' && count !== null && count > 0 && count < 10 ? `0${count}` : showCount(count, language);

/** 05/5/2025 in Vietnamese, where the month takes a zero only for 1 and 2; dd/MM/yyyy in English. */
export const dateInProse = (date: IsoDate, language: Language): string =>
  language === 'vi' ? `${showShortDate(date)}/${date.slice(0, 4)}` : showDate(date);

/** 11 giờ 00 ngày 12/5/2025 in Vietnamese; HH:mm dd/MM/yyyy in English. */
export const minuteInProse = (minute: LocalDateTime, language: Language): string =>
  language === 'vi'
    ? `${minute.slice(11, 13)} giờ ${minute.slice(14, 16)} ngày ${dateInProse(minute.slice(0, 10), language)}`
    : showMinute(minute);

/** ngày 05 tháng 5 năm 2025 (Nghị định 30/2020/NĐ-CP, annex I, II.4: a zero before days below 10, months 1 and 2). */
export const dateInWords = (date: IsoDate): string =>
  `ngày ${date.slice(8, 10)} tháng ${showMonth(Number(date.slice(5, 7)))} năm ${date.slice(0, 4)}`;
