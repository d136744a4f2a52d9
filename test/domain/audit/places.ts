// Stand-ins for cells: the audits only hand places on, so a name is enough to tell them apart.
import type { PlanPlaces } from '../../../src/domain/audit/planPlaces';

export const places: PlanPlaces = {
  setting: (item) => ({ tab: 'settings', column: item }),
  indicator: (indicator, column) => ({ tab: 'indicators', column: `${indicator} ${column}` }),
  figure: (unit, figure) => ({ tab: 'units', column: figure, unit }),
  figureLetters: new Map(),
};

/** A day before every campaign of the tests: nothing has passed yet. */
export const beforeStart = '2025-04-01';

export const nothingStated = { numerator: null, base: null, rate: null, remaining: null } as const;
