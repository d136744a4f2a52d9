// Cells of layouts: counts, rates, statuses and texts, each in its look.
import type { BasisPoints } from '../../domain/plan/basisPoints';
import type { ProgressStatus } from '../../domain/progress/status';
import type { Catalogue } from '../../i18n';
import type { LayoutCell, Look } from './layout';
import { inStatus, looks } from './looks';
import { statusLooks } from '../shared/palette';

export const textCell = (value: string, look: Look = looks.plain): LayoutCell => ({ value, look });

/** The count as a number; a dash where none is known, never 0. */
export const countCell = (count: number | null, look: Look = looks.count): LayoutCell =>
  count === null ? { value: '–', look: { ...look, format: '@' } } : { value: count, look };

/** The rate as a number that shows as a percentage with two decimals; a dash where there is none. */
export const rateCell = (rate: BasisPoints | null, look: Look = looks.rate): LayoutCell =>
  rate === null ? { value: '–', look: { ...look, format: '@' } } : { value: rate / 10_000, look };

/** The rate in the colours of its status, with the sign before it: ■ 69,78%. */
export const signedRateCell = (rate: BasisPoints | null, status: ProgressStatus): LayoutCell =>
  rateCell(rate, inStatus({ ...looks.rate, format: `"${statusLooks[status].sign} "0.00%` }, status));

/** The status as sign and word, in its colours. */
export const statusCell = (
  status: ProgressStatus,
  words: Catalogue,
  look: Look = looks.label,
): LayoutCell => ({
  value: `${statusLooks[status].sign} ${words.statuses[status]}`,
  look: inStatus(look, status),
});
