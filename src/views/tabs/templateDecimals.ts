// How finely the columns of a plan count, before anything of it is read from cells.
import { parseBaseExpression } from '../../domain/plan/baseExpression';
import type { Decimals } from '../../domain/plan/decimals';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import { readCeiling } from '../../schema/readers/ceilingCell';
import type { PlanTemplate } from '../../templates';
import type { DecimalsOfCode } from './columnSetups';

/** The decimals of a column under a code, by the plan's indicators, their bases and ceilings. */
export const templateDecimals = ({ indicators }: Pick<PlanTemplate, 'indicators'>): DecimalsOfCode => {
  const counted = indicators.map(({ code, base, cap = '', decimals = 0 }) => ({
    code,
    base: parseBaseExpression(base),
    cap: readCeiling(cap) ?? ({ kind: 'none' } as const),
    decimals,
  }));
  return (code) => decimalsUnder(counted, code);
};

/** As many as the finest of the plan's indicators has: for columns in which all of them stand. */
export const mostDecimals = (indicators: readonly { readonly decimals?: Decimals }[]): Decimals =>
  indicators.reduce<Decimals>((most, { decimals = 0 }) => (decimals > most ? decimals : most), 0);
