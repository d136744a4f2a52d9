// Cells of layouts: counts, rates, statuses and texts, each in its look.
import type { BasisPoints } from '../../domain/plan/basisPoints';
import type { Decimals, Told } from '../../domain/plan/decimals';
import type { Catalogue } from '../../i18n';
import { sheetCount, sheetRate } from '../../i18n/sheetNumbers';
import type { LayoutCell, Look } from './layout';
import { inStatus, looks } from './looks';
import type { StatusLook } from '../shared/palette';

export const textCell = (value: string, look: Look = looks.plain): LayoutCell => ({ value, look });

/** What is not known, never 0. */
export const unknownSign = '–';

const unknown = (look: Look): LayoutCell => ({ value: unknownSign, look: { ...look, format: '@' } });

/** The count of an indicator with so many decimals as a number; a dash where none is known. */
export const countCell = (
  count: Told | null,
  decimals: Decimals,
  { language }: Catalogue,
  look: Look = looks.count,
): LayoutCell => {
  if (count === null) return unknown(look);
  const { value, format } = sheetCount(count, decimals, language);
  return { value, look: { ...look, format } };
};

/** The rate as a number that shows as a percentage with two decimals; a dash where there is none. */
export const rateCell = (
  rate: BasisPoints | null,
  { language }: Catalogue,
  look: Look = looks.rate,
  sign = '',
): LayoutCell => {
  if (rate === null) return unknown(look);
  const { value, format } = sheetRate(rate, language, sign);
  return { value, look: { ...look, format } };
};

/** The rate in the colours of its status, with the sign before it: ■ 69,78%. */
export const signedRateCell = (
  rate: BasisPoints | null,
  status: StatusLook,
  words: Catalogue,
  look: Look = looks.rate,
): LayoutCell => rateCell(rate, words, inStatus(look, status), status.sign);
