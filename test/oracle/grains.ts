// Quantities that are no whole numbers. The oracle counts in grains, the smallest quantity that its indicator knows: a tenth of
// a triệu đồng, a hundredth of a ha; and it tells them by their digits.
import { floorOf } from './exact';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';

type Plan = Pick<PlainCampaign, 'indicators'>;

/**
 * Digits behind the comma of what stands under the code. Of a figure of the units: as few as the coarsest indicator has that is
 * measured on it, or held under it.
 */
export const digitsOf = ({ indicators }: Plan, code: string): number => {
  const own = indicators.find((one) => one.code === code.split('.')[0]);
  if (own !== undefined) return own.digits ?? 0;
  const measured = indicators.filter(
    ({ base, ceiling }) => ceiling === code || (base ?? []).some((term) => term.code === code),
  );
  return measured.length === 0 ? 0 : Math.min(...measured.map(({ digits = 0 }) => digits));
};

/** So many grains of the code, in those of the indicator, which are no coarser. */
export const inGrainsOf = (plan: Plan, indicator: PlainIndicator, code: string, count: number): number => {
  let grains = count;
  for (let digits = digitsOf(plan, code); digits < (indicator.digits ?? 0); digits += 1) grains *= 10;
  return grains;
};

/** The grains of a number in a cell, which has no more digits behind the comma. */
export const grainsOf = (number: number, digits: number): number => {
  const [whole = '0', behind = ''] = String(Math.abs(number)).split('.');
  if (behind.length > digits) throw new Error(`${number} has more than ${digits} digits behind the comma`);
  const grains = Number(`${whole}${behind.padEnd(digits, '0')}`);
  return number < 0 ? -grains : grains;
};

/** The digits with the comma put in: 1251 grains of a tenth are 125.1. */
export const written = (grains: number, digits: number): number => {
  const text = String(Math.abs(grains)).padStart(digits + 1, '0');
  const number = Number(`${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`);
  return grains < 0 ? -number : number;
};

/** The same of a count that may not be known. */
export const writtenIfKnown = (grains: number | null, digits: number): number | null =>
  grains === null ? null : written(grains, digits);

/** What a day brought, in tenths: half up to one digit behind the comma, or to as many as the indicator has. */
export const averageTenths = (gained: number, days: number, digits: number): number => {
  const kept = Math.max(1, digits);
  const scale = 10n ** BigInt(kept - digits);
  const rounded = floorOf(2n * BigInt(gained) * scale + BigInt(days), 2n * BigInt(days));
  return written(Number(rounded), kept - 1);
};

type Counted = Readonly<Record<string, unknown>>;

/** The fields of a row that are counts of its indicator. */
const counts = [
  'base',
  'eligible',
  'start',
  'done',
  'target',
  'remaining',
  'requiredPerDay',
  'recent',
  'gained',
  'change',
  'quota',
  'perDay',
  'count',
] as const;

const writtenIn = (row: Counted, digits: number): Counted =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'number' && counts.some((one) => one === name))
        return [name, written(value, digits)];
      const isNested = ['need', 'milestone', 'againstQuota'].includes(name) && value !== null;
      return [name, isNested ? writtenIn(value as Counted, digits) : value];
    }),
  );

/** The row as people read it. */
export const told = <Row extends { readonly indicator: string }>(plan: Plan, row: Row): Row =>
  // The same names with other numbers.
  writtenIn(row as unknown as Counted, digitsOf(plan, row.indicator)) as unknown as Row;
