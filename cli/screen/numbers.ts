// Numbers, dates and sizes as the two languages write them.
import type { Language } from '../../src/domain/plan/campaign';
import { periodKinds } from '../../src/domain/plan/campaign';
import { catalogueOf } from '../../src/i18n';
import { showCount, showDate, showRate } from '../../src/i18n/numbers';
import { periodNumeral } from '../../src/i18n/periodWords';
import type { Members } from '../handlerResults';
import { numberOf, textOf } from '../handlerResults';

/** 1.234, or nothing for no number. */
export const number = (value: number | null, language: Language): string =>
  value === null ? '' : showCount(value, language);

/** Basis points as 86,50%. */
export const percent = (basisPoints: number | null, language: Language): string =>
  basisPoints === null ? '' : showRate(basisPoints, language);

/** `2025-05-12T10:30` as 10:30 12/05/2025 or 12 May 2025, 10:30; other text as it is. */
export const showMinute = (minute: string, language: Language): string => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(minute);
  if (match === null) return minute;
  const [, day = '', time = ''] = match;
  return language === 'vi' ? `${time} ngày ${showDay(day, language)}` : `${showDay(day, language)}, ${time}`;
};

export const showDay = (day: string, language: Language): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return day;
  if (language === 'vi') return showDate(day);
  const [, year = '', , date = ''] = match;
  const name = new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return `${Number(date)} ${name} ${year}`;
};

/** Tuần 3 (05/05/2025 – 11/05/2025), Quý 1 (…), Ngày 07/05/2025, as the report's own title has it; empty when no report was built. */
export const showPeriod = (period: Members, language: Language): string => {
  const kind = periodKinds.find((one) => one === period['kind']);
  if (kind === undefined) return '';
  const days = [period['from'], period['to']].map((day) => showDay(textOf(day), language));
  const numeral = periodNumeral(kind, numberOf(period['number']) ?? 0, textOf(period['to']));
  const name = catalogueOf(language).period.kind[kind];
  return kind === 'day' ? `${name} ${days[0] ?? ''}` : `${`${name} ${numeral}`.trim()} (${days.join(' – ')})`;
};

/** Bytes as B, KB or MB. */
export const showSize = (bytes: number, language: Language): string => {
  const units = ['B', 'KB', 'MB'];
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const size = bytes / 1024 ** step;
  return `${size.toLocaleString(language, { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step] ?? ''}`;
};
