// Where new tabs go among those that stand there, and what was found of it together with other things.
import type { TabKey } from '../domain/finding';
import type { CoursePlace } from './sheets/courseWriter';
import { placeOfCourse } from './sheets/courseWriter';
import type { SheetFinder } from './sheets/sheetFinder';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabPlaces {
  /** Asks for the places that a report needs, before anything is written; for its own where it `asksPlace`. */
  readonly lookForReport: (asksPlace: boolean) => void;
  /** How many tabs stand before the reports: the tab of progress, or of tallies, is the last of them. */
  readonly reports: () => number;
  /** The tab of the course as it stands now. */
  readonly course: () => CoursePlace;
  /** That tab as it was last looked for; once, since it may be made in between. */
  readonly courseAsFound: () => CoursePlace;
  /** The place before the first of the tabs that is there, though never before the tallies; none: at the end. */
  readonly before: (following: readonly TabKey[]) => number | undefined;
}

/** The places of one run; no service is asked before one of them is. */
export const createTabPlaces = (
  spreadsheet: () => Spreadsheet,
  { find, recorded }: Pick<SheetFinder, 'find' | 'recorded'>,
): TabPlaces => {
  let reportsAt: number | null = null;
  let courseFound: CoursePlace | null = null;
  // A tab of progress is never looked for where there is none yet.
  const placeOfReports = (): number => (recorded('progress') ?? find('tallies'))?.getIndex() ?? 0;
  const course = (): CoursePlace => placeOfCourse(spreadsheet(), recorded('course'));
  return {
    lookForReport: (asksPlace) => {
      if (asksPlace) reportsAt = placeOfReports();
      courseFound = course();
    },
    reports: () => (reportsAt ??= placeOfReports()),
    course,
    courseAsFound: () => {
      const place = courseFound ?? course();
      courseFound = null;
      return place;
    },
    before: (following) => {
      const first = following.reduce<Sheet | null>((sheet, tab) => sheet ?? find(tab), null);
      return first === null ? undefined : Math.max(first.getIndex() - 1, find('tallies')?.getIndex() ?? 0);
    },
  };
};
