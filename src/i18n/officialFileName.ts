// The name of a report's files, the same in both languages: who changes the language finds the same file.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';
import { periodNumeral } from './periodWords';

const kinds: Readonly<Record<PeriodKind, string>> = {
  week: 'tuan',
  month: 'thang',
  quarter: 'quy',
  day: 'ngay',
  final: 'tong-ket',
};

/**
 * Bao-cao-tuan-04-2025-05-05, without its ending: letters, digits and dashes, which every system takes for a file. The
 * first day is part of it, since a period is known by its kind and dates.
 */
export const officialFileName = (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate): string => {
  const numeral = periodNumeral(kind, number, to);
  return ['Bao-cao', kinds[kind], ...(numeral === '' ? [] : [numeral.padStart(2, '0')]), from].join('-');
};
