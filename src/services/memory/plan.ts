// The plan as it was last read, and what was reported, remembered with the spreadsheet: an edit of one row then needs to
// read no other tab.
import type { TabKey } from '../../domain/finding';
import type { ReportedFigure } from '../../domain/frozenFigures';
import type { Cell } from '../../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import { planTabs, tabNames } from '../../schema/tabs';
import { changesFor, forgetText, forgottenText, recallText, rememberTexts } from './chunks';
import { unitColumnTexts } from './unitColumns';
import type { MemoryPort } from '../ports/memory';
import type { ZoneOffset } from '../ports/workbookReader';
import type { PackedFigures } from './packedFigures';
import { packFigures, unpackFigures } from './packedFigures';

/** All properties together take 500 KB; a longer plan is not remembered, and is read anew at every edit. */
const mostLength = 120_000;
const key = 'plan';
/** Apart from the plan, which people may have changed since it was read, when a report says something new. */
const toldKey = 'told';
const waysKey = 'reading';

interface RememberedPlan {
  readonly tabs: Readonly<
    Record<
      string,
      { readonly values: readonly (readonly Cell[])[]; readonly shown: readonly (readonly string[])[] }
    >
  >;
}

/** How cells are read: remembered apart from the plan, since no edit of the plan changes it. */
export interface ReadingWays {
  readonly zone: ZoneOffset;
  /** Whether any count of the tallies was a formula: reading formulas costs a round trip that hardly any edit needs. */
  readonly countFormulas: boolean;
  /** Whether the book puts communes together: what is typed counts nothing there. Absent: it does not. */
  readonly rollsUp?: boolean;
}

export interface RecalledPlan {
  readonly grids: WorkbookGrids;
  /** What reports have last said of periods: counts are held against it. */
  readonly told: readonly ReportedFigure[];
}

/** Whether a formula stands under the header of a count. */
export const hasCountFormulas = (tallies: TabGrid | undefined): boolean =>
  tallies !== undefined &&
  [...columnsUnder('tallies', tallies.values[0] ?? [])].some(
    ([key, column]) =>
      key.startsWith('[') &&
      tallies.formulas.some((row, index) => index > 0 && (row[column - 1] ?? '') !== ''),
  );

/** The tab's values without the links that the add-in writes there: they say nothing of the plan, and change with the rows. */
const planValues = (tab: TabKey, grids: WorkbookGrids): TabGrid['values'] => {
  const values = grids.get(tab)?.values ?? [];
  const links = tab === 'units' ? columnsUnder('units', values[0] ?? []).get('wayIn') : undefined;
  return links === undefined
    ? values
    : values.map((row, at) => (at === 0 ? row : row.map((cell, index) => (index === links - 1 ? '' : cell))));
};

const toldText = (told: readonly ReportedFigure[]): string => JSON.stringify(packFigures(told));

/**
 * Remembers the plan's tabs, the columns of its units, what was reported and how cells are read when they differ from what
 * is remembered, in one write. `told` is null where the record is yet to be read: what is remembered of it stands.
 */
export const rememberPlan = (
  memory: MemoryPort,
  grids: WorkbookGrids,
  told: readonly ReportedFigure[] | null,
  ways: ReadingWays,
): void => {
  const tabs = Object.fromEntries(
    planTabs.map((tab) => [tab, { values: planValues(tab, grids), shown: grids.get(tab)?.shown ?? [] }]),
  );
  const remembered: RememberedPlan = { tabs };
  const reported = told === null ? recallText(memory, toldKey) : toldText(told);
  const texts = {
    [key]: JSON.stringify(remembered),
    ...(reported === null ? {} : { [toldKey]: reported }),
  };
  const isTooLong = lengthOf(Object.values(texts)) > mostLength;
  if (isTooLong) forgetText(memory, key);
  rememberTexts(memory, {
    ...unitColumnTexts(memory, grids),
    [waysKey]: JSON.stringify(ways),
    ...(isTooLong ? {} : texts),
  });
};

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/**
 * What to remember once reports have told this, together with other things: the plan stands as it is, which is forgotten
 * where both would be too long.
 */
export const toldAnew = (
  memory: MemoryPort,
  told: readonly ReportedFigure[],
): Readonly<Record<string, string>> => {
  const text = toldText(told);
  return lengthOf([recallText(memory, key) ?? '', text]) > mostLength
    ? forgottenText(key)
    : changesFor(memory, toldKey, text);
};

/** The remembered plan; null when there is none, or when it is not whole. */
export const recallPlan = (memory: MemoryPort): RecalledPlan | null => {
  const text = recallText(memory, key);
  // An earlier version of the add-in remembered what was told within the plan.
  const reported = recallText(memory, toldKey);
  if (text === null || reported === null) return null;
  const { tabs } = JSON.parse(text) as Partial<RememberedPlan>;
  if (tabs === undefined) return null;
  const grids = new Map<TabKey, TabGrid>(
    planTabs.flatMap((tab) => {
      const remembered = tabs[tab];
      return remembered === undefined
        ? []
        : [[tab, { title: () => tabNames[tab].vi, formulas: [], ...remembered }] as const];
    }),
  );
  return { grids, told: unpackFigures(JSON.parse(reported) as PackedFigures) };
};

/** How cells were read when the whole workbook was read last; null where it never was. */
export const recallWays = (memory: MemoryPort): ReadingWays | null => {
  const { zone, countFormulas, rollsUp } = JSON.parse(
    recallText(memory, waysKey) ?? '{}',
  ) as Partial<ReadingWays>;
  return zone === undefined
    ? null
    : { zone, countFormulas: countFormulas === true, rollsUp: rollsUp === true };
};

/** Forgets the plan: somebody has changed it. */
export const forgetPlan = (memory: MemoryPort): void => forgetText(memory, key);
