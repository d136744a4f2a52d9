// The plan as it was last read, and what was reported, remembered with the spreadsheet: an edit of one row then needs to
// read no other tab.
import type { TabKey } from '../../domain/finding';
import type { ReportedFigure } from '../../domain/frozenFigures';
import type { Cell } from '../../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import { tabNames } from '../../schema/tabs';
import { forgetText, forgottenText, recallText, rememberTexts } from './chunks';
import { unitColumnTexts } from './unitColumns';
import type { MemoryPort } from '../ports/memory';
import type { ZoneOffset } from '../ports/workbookReader';
import type { PackedFigures } from './packedFigures';
import { packFigures, unpackFigures } from './packedFigures';

/** The tabs that the checks of a row rest on. */
export const planTabs = [
  'settings',
  'indicators',
  'units',
  'exclusions',
] as const satisfies readonly TabKey[];

/** All properties together take 500 KB; a longer plan is not remembered, and is read anew at every edit. */
const mostLength = 120_000;
const key = 'plan';

interface RememberedPlan {
  readonly zone: ZoneOffset;
  readonly reported: PackedFigures;
  readonly countFormulas: boolean;
  readonly tabs: Readonly<
    Record<
      string,
      { readonly values: readonly (readonly Cell[])[]; readonly shown: readonly (readonly string[])[] }
    >
  >;
}

export interface RecalledPlan {
  readonly zone: ZoneOffset;
  readonly grids: WorkbookGrids;
  /** What reports have last said of periods: counts are held against it. */
  readonly told: readonly ReportedFigure[];
  /** Whether any count of the tallies was a formula: reading formulas costs a round trip that hardly any edit needs. */
  readonly countFormulas: boolean;
}

/** Whether a formula stands under the header of a count. */
export const hasCountFormulas = (tallies: TabGrid | undefined): boolean =>
  tallies !== undefined &&
  [...columnsUnder('tallies', tallies.values[0] ?? [])].some(
    ([key, column]) =>
      key.startsWith('[') &&
      tallies.formulas.some((row, index) => index > 0 && (row[column - 1] ?? '') !== ''),
  );

/**
 * Remembers the plan's tabs, the columns of its units and what was reported when they differ from what is remembered, in
 * one write.
 */
export const rememberPlan = (
  memory: MemoryPort,
  grids: WorkbookGrids,
  zone: ZoneOffset,
  told: readonly ReportedFigure[],
): void => {
  const tabs = Object.fromEntries(
    planTabs.map((tab) => [
      tab,
      { values: grids.get(tab)?.values ?? [], shown: grids.get(tab)?.shown ?? [] },
    ]),
  );
  const remembered: RememberedPlan = {
    zone,
    reported: packFigures(told),
    countFormulas: hasCountFormulas(grids.get('tallies')),
    tabs,
  };
  const text = JSON.stringify(remembered);
  const columns = unitColumnTexts(memory, grids);
  if (text.length > mostLength) forgetText(memory, key);
  rememberTexts(memory, text.length > mostLength ? columns : { ...columns, [key]: text });
};

/** The remembered plan; null when there is none, or when it is not whole. */
export const recallPlan = (memory: MemoryPort): RecalledPlan | null => {
  const text = recallText(memory, key);
  if (text === null) return null;
  const { zone, tabs, reported, countFormulas } = JSON.parse(text) as Partial<RememberedPlan>;
  // Remembered by an earlier version of the add-in.
  if (zone === undefined || tabs === undefined || reported === undefined) return null;
  const grids = new Map<TabKey, TabGrid>(
    planTabs.flatMap((tab) => {
      const remembered = tabs[tab];
      return remembered === undefined
        ? []
        : [[tab, { title: () => tabNames[tab].vi, formulas: [], ...remembered }] as const];
    }),
  );
  return { zone, grids, told: unpackFigures(reported), countFormulas: countFormulas === true };
};

/** What to remember in place of a plan that is forgotten. */
export const forgottenPlan: Readonly<Record<string, string>> = forgottenText(key);

/** Forgets the plan: somebody has changed it. */
export const forgetPlan = (memory: MemoryPort): void => forgetText(memory, key);
