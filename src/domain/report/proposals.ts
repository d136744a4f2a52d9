// Whom a report proposes for praise or for a reminder. Who signs it decides.
import type { PeriodKind } from '../plan/campaign';
import type { Proposals, UnitResult } from './report';

/** Where nobody has met all main targets, so many of those on track are proposed. */
const mostOnTrack = 3;
/** A unit is reminded from so many periods running on. */
export const enoughForReminder = 2;

/**
 * Units in the total that reported on time, match, and have met all main targets; where none has, the three of highest
 * pace among those on track. Never one that is silent, late, without activity or not matching.
 */
const praised = (units: readonly UnitResult[]): readonly UnitResult[] => {
  const worthy = units.filter(({ inTotal, reporting }) => inTotal && reporting === 'onTime');
  const met = worthy.filter(({ status }) => status === 'met');
  if (met.length > 0) return met;
  return worthy
    .filter(({ status }) => status === 'onTrack')
    .sort((one, other) => (other.pace ?? 0) - (one.pace ?? 0) || one.remaining - other.remaining)
    .slice(0, mostOnTrack);
};

/** Behind or not matching two periods running, or silent; who has met all main targets may be silent, who is asked nothing too. */
const isReminded = ({ asked, reporting, status, streaks }: UnitResult): boolean =>
  asked &&
  (streaks.behind >= enoughForReminder ||
    streaks.notMatching >= enoughForReminder ||
    (reporting === 'notReported' && status !== 'met'));

/** The proposals on the report's units, which come worst first; those of the final report go by the result alone. */
export const proposalsOf = (kind: PeriodKind, units: readonly UnitResult[]): Proposals => {
  const isFinal = kind === 'final';
  const praise = isFinal
    ? units.filter(({ inTotal, outcome }) => inTotal && outcome === 'met')
    : praised(units);
  const reminded = units.filter((unit) => (isFinal ? unit.outcome === 'notMet' : isReminded(unit)));
  return {
    praise: praise.map(({ unit }) => unit),
    reminder: reminded.map(({ unit, reporting, streaks }) => ({
      unit,
      silent: reporting === 'notReported',
      ...streaks,
    })),
  };
};
