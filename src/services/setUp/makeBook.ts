// Makes the tabs of the book, one person at a time: two who press at once would mix two plans into one book.
import type { Language } from '../../domain/plan/campaign';
import type { Catalogue } from '../../i18n';
import { addressesOf } from '../../schema/cells/addresses';
import type { WorkbookGrids } from '../../schema/grid';
import { noGrid } from '../../schema/grid';
import { typedSetting } from '../../schema/readers/settingsTab';
import { languages } from '../../schema/settingItems';
import { choiceOf } from '../../schema/settingValues';
import { planTabs, tabNames } from '../../schema/tabs';
import type { PlanTemplate } from '../../templates';
import { emptyCourse } from '../../views/sheet/courseLayout';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { dressCounts } from '../dressCounts';
import { rememberTexts } from '../memory/chunks';
import { forgetPlan } from '../memory/plan';
import { unitColumnTexts } from '../memory/unitColumns';
import type { Ports } from '../ports';
import type { ForeignTab } from '../ports/workbookSetUp';
import { logProtectionTroubles } from '../run/logProtection';
import type { SetUpChanges } from './addMissing';
import { addMissing } from './addMissing';

/** The workbook as set-up finds it. */
export interface Found {
  /** Tabs of the users' own that bear names of ours. */
  readonly foreign: readonly ForeignTab[];
  readonly grids: WorkbookGrids;
  readonly language: Language;
  readonly clerks: readonly string[];
}

/** Reads all tabs. */
export const lookAt = ({ workbook }: Ports): Found => {
  const foreign = workbook.foreignTabs();
  const grids = new Map(
    [...workbook.readForSetUp()].filter(([tab]) => !foreign.some((one) => one.tab === tab)),
  );
  const settings = grids.get('settings') ?? noGrid;
  return {
    foreign,
    grids,
    language: choiceOf(languages, typedSetting(settings, 'language')) ?? 'vi',
    clerks: addressesOf(typedSetting(settings, 'clerks')),
  };
};

/** Which tabs and headers there are: whoever sets up meanwhile changes them. */
const outlineOf = ({ foreign, grids }: Found): string =>
  JSON.stringify([foreign, [...grids].map(([tab, { values }]) => [tab, values[0] ?? []])]);

/** What was looked at, asked and chosen before anything is made. */
export interface Decided {
  readonly found: Found;
  readonly region: boolean;
  readonly plan: PlanTemplate;
  readonly setups: readonly TabSetup[];
  /** Whether columns of tallies are put in order. */
  readonly arranges: boolean;
}

/** What was made. */
export interface Made extends SetUpChanges {
  /** The tabs, where they stand as they were read: nothing was put in, and all protections are as they should be. */
  readonly known: WorkbookGrids | null;
}

/** Makes what the workbook lacks; to be called alone. Answers what was made, and the headers that the clerk has to type. */
export const make = (
  ports: Ports,
  { found, region, plan, setups, arranges }: Decided,
  words: Catalogue,
): Made => {
  const { workbook } = ports;
  const { grids, language, clerks } = found;
  if (region) workbook.setRegion();
  workbook.setAside(found.foreign);
  workbook.lookForSetUp(setups);
  // Before columns are added, which come dressed and move the others.
  dressCounts(ports, plan, grids);
  const { added: missing, asked } = addMissing(ports, setups, grids);
  const courseTitle = tabNames.course[language];
  const following = ['followUp', ...planTabs] as const;
  const added = workbook.addCourse(courseTitle, emptyCourse(words), following)
    ? [...missing, courseTitle]
    : missing;
  const tallies = setups.find(({ tab }) => tab === 'tallies');
  if (arranges && tallies !== undefined) workbook.arrangeColumns(tallies);
  rememberTexts(ports.memory, unitColumnTexts(ports.memory, grids));
  // No edit tells of what a script writes: the next one reads the plan anew.
  forgetPlan(ports.memory);
  workbook.removeBlankSheets();
  const isAsRead = added.length === 0 && !arranges;
  const troubles = workbook.protect(
    setups,
    clerks,
    isAsRead ? (grids.get('tallies')?.values[0] ?? null) : null,
  );
  if (troubles.length > 0)
    logProtectionTroubles(
      { ports, user: ports.user.email(), language, now: workbook.now() },
      words.menu.setUpCampaign,
      troubles,
    );
  return { added, asked, known: isAsRead && !region && troubles.length === 0 ? grids : null };
};

/** The same, unless another person makes it at this time, or has since the workbook was looked at; then a sentence says so. */
export const makeAlone = (ports: Ports, decided: Decided, words: Catalogue): Made | string => {
  const locked = ports.lock.alone((): Made | null => {
    ports.memory.reload();
    const found = lookAt(ports);
    return outlineOf(found) === outlineOf(decided.found) ? make(ports, { ...decided, found }, words) : null;
  });
  return locked === null ? words.dialogs.busy : (locked.result ?? words.dialogs.setUpMeanwhile);
};
