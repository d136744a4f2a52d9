// Reads the plan's own tabs, once for whoever asks first which rows an edit can touch and then computes on the book.
import type { UnitMatch } from '../../domain/counting/tally';
import type { CampaignSettings } from '../../domain/plan/campaign';
import type { Finding } from '../../domain/finding';
import type { Cell } from '../cells/cell';
import type { WorkbookGrids } from '../grid';
import { noGrid } from '../grid';
import type { PersonalCell } from '../personalCells';
import { maskPersonalCells } from '../personalCells';
import type { IndicatorsReading } from './indicatorsTab';
import { readIndicators } from './indicatorsTab';
import { readSettings } from './settingsTab';
import type { UnitsReading } from './unitsTab';
import { readUnits } from './unitsTab';
import type { NotationOf } from '../planCodes';
import { notationsOf } from '../planCodes';
import { planTabs } from '../tabs';
import { matcherOf } from '../unitNames/campaignUnits';

export interface PlanReading {
  /** The plan's tabs without personal data, which stood in the cells of `personal`. */
  readonly grids: WorkbookGrids;
  readonly personal: readonly PersonalCell[];
  readonly settingFindings: readonly Finding[];
  /** Null where the settings cannot be read: nothing else says anything without them. */
  readonly read: {
    readonly settings: CampaignSettings;
    readonly plan: IndicatorsReading;
    readonly units: UnitsReading;
    readonly matchUnit: (cell: Cell) => UnitMatch;
    readonly notationOfCode: NotationOf;
  } | null;
}

/** What the plan's tabs say; of a tab that is not there, as if nothing stood in it. */
export const readPlan = (typed: WorkbookGrids): PlanReading => {
  const { grids, personal } = maskPersonalCells(
    new Map(
      planTabs.flatMap((tab) => {
        const grid = typed.get(tab);
        return grid === undefined ? [] : [[tab, grid] as const];
      }),
    ),
  );
  const { settings, findings: settingFindings } = readSettings(grids.get('settings') ?? noGrid);
  if (settings === null) return { grids, personal, settingFindings, read: null };
  const plan = readIndicators(grids.get('indicators') ?? noGrid, settings);
  const notationOfCode = notationsOf(plan.indicators);
  const units = readUnits(grids.get('units') ?? noGrid, notationOfCode);
  const matchUnit = matcherOf(units.units, settings.unitWord);
  return { grids, personal, settingFindings, read: { settings, plan, units, matchUnit, notationOfCode } };
};
