// The plan as it was last read, remembered with the spreadsheet: an edit of one row then needs to read no other tab.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { tabNames } from '../../schema/tabs';
import { forgetText, recallText, rememberText } from './chunks';
import type { MemoryPort } from '../ports/memory';
import type { ZoneOffset } from '../ports/workbookReader';

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
  readonly tabs: Readonly<Record<string, { readonly values: Cell[][]; readonly shown: string[][] }>>;
}

export interface RecalledPlan {
  readonly zone: ZoneOffset;
  readonly grids: WorkbookGrids;
}

/** Remembers the plan's tabs when they differ from what is remembered. */
export const rememberPlan = (memory: MemoryPort, grids: WorkbookGrids, zone: ZoneOffset): void => {
  const tabs = Object.fromEntries(
    planTabs.map((tab) => [
      tab,
      { values: grids.get(tab)?.values ?? [], shown: grids.get(tab)?.shown ?? [] },
    ]),
  );
  const text = JSON.stringify({ zone, tabs });
  if (text.length <= mostLength) rememberText(memory, key, text);
  else forgetText(memory, key);
};

/** The remembered plan; null when there is none, or when it is not whole. */
export const recallPlan = (memory: MemoryPort): RecalledPlan | null => {
  const text = recallText(memory, key);
  if (text === null) return null;
  const { zone, tabs } = JSON.parse(text) as RememberedPlan;
  const grids = new Map<TabKey, TabGrid>(
    planTabs.flatMap((tab) => {
      const remembered = tabs[tab];
      return remembered === undefined
        ? []
        : [[tab, { title: () => tabNames[tab].vi, formulas: [], ...remembered }] as const];
    }),
  );
  return { zone, grids };
};

/** Forgets the plan: somebody has changed it. */
export const forgetPlan = (memory: MemoryPort): void => forgetText(memory, key);
