// The head of a report as counts and names: how the commune's indicators stand, and how its units reported.
import type { PeriodKind } from '../plan/campaign';
import { isLate, statusesFromWorst, worstOf } from '../progress/status';
import type { Headline, IndicatorResult, Outcome, UnitCounts, UnitResult } from './report';

const countUnits = (units: readonly UnitResult[]): UnitCounts => {
  const silent = units.filter(({ reporting }) => reporting === 'notReported').length;
  const all = units.filter(({ reporting }) => reporting !== 'notAsked').length;
  return {
    all,
    reported: all - silent,
    silent,
    behind: units.filter(({ behind }) => behind).length,
  };
};

/** `commune` has the commune's results in the plan's order, `main` the codes that decide its status. */
export const headlineOf = (
  kind: PeriodKind,
  commune: readonly IndicatorResult[],
  units: readonly UnitResult[],
  main: ReadonlySet<string>,
): Headline => {
  const inStatus = statusesFromWorst.map((status) => ({
    status,
    results: commune.filter((result) => result.status === status),
  }));
  const countOf = (wanted: Outcome): number => commune.filter(({ outcome }) => outcome === wanted).length;
  return {
    status: worstOf(commune.filter(({ indicator }) => main.has(indicator)).map(({ status }) => status)),
    byStatus: inStatus
      .filter(({ results }) => results.length > 0)
      .map(({ status, results }) => ({
        status,
        count: results.length,
        indicators: results.map(({ indicator }) => indicator),
      })),
    outcomes: kind === 'final' ? { met: countOf('met'), notMet: countOf('notMet') } : null,
    late: inStatus
      .flatMap(({ results }) => results)
      .filter(({ status, outcome }) => (kind === 'final' ? outcome === 'notMet' : isLate(status)))
      .map(({ indicator, status, remaining }) => ({
        indicator,
        status,
        remaining: remaining ?? 0,
        main: main.has(indicator),
      })),
    units: countUnits(units.filter(({ inTotal }) => inTotal)),
    others: countUnits(units.filter(({ inTotal }) => !inTotal)),
  };
};
