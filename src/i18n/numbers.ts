// Numbers and dates as people read them. No Intl: Apps Script does not promise it.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { Language } from '../domain/plan/campaign';
import type { Decimals, Told } from '../domain/plan/decimals';

const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A count has no more of them, and an average is told with as many. */
const mostDecimals = 3;

/**
 * A count in the measure of its indicator, its thousands grouped, a true minus before it, with the decimals that it has: 1.234 and
 * 12,5 in Vietnamese, 1,234 and 12.5 in English; `–` when it is not known. What is counted in smallest parts is not taken.
 */
export const showCount = (count: Told | null, language: Language): string => {
  if (count === null) return '–';
  const { group, decimal } = separators[language];
  const [whole = '', fraction] = plainDigits(Math.abs(count)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${count < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
};

/** The same with all decimals of its indicator, so that the figures of a column stand in line: 12,0 above 12,5. */
export const showInColumn = (count: Told | null, decimals: Decimals, language: Language): string => {
  const shown = showCount(count, language);
  if (count === null || decimals === 0) return shown;
  const [whole = '', fraction = ''] = shown.split(separators[language].decimal);
  return `${whole}${separators[language].decimal}${fraction.padEnd(decimals, '0')}`;
};

/** The digits of a count from 0 up without trailing zeros, a point before its decimals. */
const plainDigits = (count: number): string =>
  Number.isInteger(count) ? String(count) : count.toFixed(mostDecimals).replace(/\.?0+$/, '');

/** A count as it is typed into the book, whose marks are Vietnamese whatever language it speaks: 1234 and 12,5. */
export const typedCount = (count: Told): string =>
  `${count < 0 ? '-' : ''}${plainDigits(Math.abs(count)).replace('.', separators.vi.decimal)}`;

/** Tenths as a count, with one decimal or as many as they need, whole numbers without: 12,5 and 12. */
export const showTenths = (tenths: number, language: Language): string => showCount(tenths / 10, language);

/** A change with its sign: +12, −3, 0. */
export const showChange = (change: Told, language: Language): string =>
  `${change > 0 ? '+' : ''}${showCount(change, language)}`;

/** A rate with two decimals and no percent sign: 86,49; `–` when there is none. */
export const showRateNumber = (rate: BasisPoints | null, language: Language): string =>
  rate === null
    ? '–'
    : `${showCount(Math.trunc(rate / 100), language)}${separators[language].decimal}${String(Math.abs(rate) % 100).padStart(2, '0')}`;

/** A rate with two decimals: 86,49%; `–` when there is none. */
export const showRate = (rate: BasisPoints | null, language: Language): string =>
  rate === null ? '–' : `${showRateNumber(rate, language)}%`;

/** dd/MM/yyyy. */
export const showDate = (date: IsoDate): string => date.split('-').reverse().join('/');

/** d/M as a subject line has room for: 05/5. The month takes a zero only for 1 and 2, as official papers write it. */
export const showShortDate = (date: IsoDate): string => {
  const [, month = '', day = ''] = date.split('-');
  return `${day}/${showMonth(Number(month))}`;
};

/** d/M/yyyy as sentences write it: 12/5/2025, 05/02/2025. */
export const showSlashDate = (date: IsoDate): string => `${showShortDate(date)}/${date.slice(0, 4)}`;

/** The month's number as Nghị định 30/2020/NĐ-CP writes it: 01, 02, 3 … 12. */
export const showMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month));

/** HH:mm d/M as tables and short lines write a minute of the campaign's year: 11:15 12/5. */
export const showClock = (minute: LocalDateTime): string =>
  `${minute.slice(11, 16)} ${showShortDate(minute.slice(0, 10))}`;

/** HH:mm dd/MM/yyyy. */
export const showMinute = (minute: LocalDateTime): string =>
  `${minute.slice(11, 16)} ${showDate(minute.slice(0, 10))}`;
