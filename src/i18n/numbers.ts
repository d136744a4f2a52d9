// Numbers and dates as people read them. No Intl: Apps Script does not promise it.
import type { BasisPoints } from '../domain/plan/basisPoints';
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { Language } from '../domain/plan/campaign';

const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A count with its thousands grouped, a true minus before it: 1.234 in Vietnamese, 1,234 in English; `–` when it is not known. */
export const showCount = (count: number | null, language: Language): string => {
  if (count === null) return '–';
  const grouped = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, separators[language].group);
  return count < 0 ? `−${grouped}` : grouped;
};

/** Tenths with one decimal, whole numbers without: 12,5 and 12. */
export const showTenths = (tenths: number, language: Language): string =>
  tenths % 10 === 0
    ? showCount(tenths / 10, language)
    : `${tenths < 0 && tenths > -10 ? '−' : ''}${showCount(Math.trunc(tenths / 10) || 0, language)}${separators[language].decimal}${Math.abs(tenths) % 10}`;

/** A change with its sign: +12, −3, 0. */
export const showChange = (change: number, language: Language): string =>
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
