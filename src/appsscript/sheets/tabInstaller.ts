// Adds the tabs and columns of a campaign, and says who may edit them. What is there already is left as it is.
import type { TabKey } from '../../domain/finding';
import { columnIndex, columnLetter } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { WorkbookSetUp } from '../../services/ports/workbookSetUp';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { kindOfTabName } from '../../schema/periodNames';
import { countLook } from '../../views/sheet/looks';
import { arrangeColumns } from './columnArranger';
import type { CoursePlace } from './courseWriter';
import { dressCourse } from './courseWriter';
import type { People } from './protectionEditors';
import { joinNarrowed, leftToDomain } from './protectionEditors';
import type { RangeProtection } from './protections';
import { protectForClerks, protectTab, rangeProtections } from './protections';
import type { SheetFinder } from './sheetFinder';
import { headersOf } from './sheetHeaders';
import { bodyRows } from './sheetRoom';
import type { ChoicesFinder } from './tabWriter';
import { dropDown, writeColumns, writeTabSetup } from './tabWriter';
import type { SheetMaker } from './tableWriter';
import { isTemporaryName } from './wholeSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TabInstaller = Pick<
  WorkbookSetUp,
  | 'addTab'
  | 'addCourse'
  | 'addColumns'
  | 'restoreColumn'
  | 'arrangeColumns'
  | 'setChoices'
  | 'setColumnChoices'
  | 'lookForSetUp'
  | 'showDecimals'
  | 'protect'
  | 'removeBlankSheets'
>;

/** Whoever runs this, and all who may edit the file, asked for when first needed. */
interface FilePeople extends Pick<People, 'self'> {
  readonly editors: () => People['editors'];
}

const nothingLeft = { troubles: [], open: [] } as const;

/** Names of the sheet that a new spreadsheet begins with. */
const blankName = /^(Sheet|Trang tính) ?1$/;

export const createTabInstaller = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  people: FilePeople,
  { find, recorded, record, others }: SheetFinder,
  make: SheetMaker,
  placeBefore: (following: readonly TabKey[]) => number | undefined,
  findCourse: () => CoursePlace,
): TabInstaller => {
  /** As they were before columns or rows were put in: what Google does with what was found before that is not documented. */
  let standing: readonly RangeProtection[] | null = null;
  const rangesStanding = (setups: readonly TabSetup[]): readonly RangeProtection[] =>
    rangeProtections(
      spreadsheet(),
      setups.flatMap(({ tab, protection }) => (protection.kind === 'clerks' ? [] : (find(tab) ?? []))),
    );
  const adopt = (tab: TabKey, sheet: Sheet): void => {
    if (recorded(tab) === null) record(tab, sheet);
  };
  const findChoices: ChoicesFinder = ({ tab, column }) => {
    const sheet = find(tab);
    const at = sheet === null ? undefined : columnsUnder(tab, headersOf(sheet)).get(column);
    return sheet === null || at === undefined ? null : sheet.getRange(2, at, bodyRows(sheet), 1);
  };
  return {
    addTab: (setup, preceding, following) => {
      const there = find(setup.tab);
      if (there !== null) {
        adopt(setup.tab, there);
        return false;
      }
      // Beside its neighbour, wherever people or a run that was cut off left the others.
      const behind = (): number => preceding.reduce((index, tab) => index || (find(tab)?.getIndex() ?? 0), 0);
      const position = (): number => (setup.beforePlan ? placeBefore(following) : undefined) ?? behind();
      make(
        setup.tab,
        setup.title,
        (sheet) => {
          writeTabSetup(sheet, setup, findChoices);
          if (setup.hidden) sheet.hideSheet();
        },
        position,
      );
      return true;
    },
    addCourse: (title, layout, following) => {
      const place = findCourse();
      if (place.kind === 'there') adopt('course', place.sheet);
      if (place.kind !== 'absent') return false;
      make(
        'course',
        title,
        (sheet) => dressCourse(sheet, layout),
        () => placeBefore(following),
      );
      return true;
    },
    addColumns: (tab, before, columns) => {
      const sheet = find(tab);
      if (sheet === null || columns.length === 0) return;
      const at = before === null ? sheet.getLastColumn() + 1 : columnIndex(before) + 1;
      if (before !== null) sheet.insertColumnsBefore(at, columns.length);
      standing = null;
      writeColumns(sheet, at, columns, findChoices);
    },
    arrangeColumns: (setup) => {
      const sheet = find(setup.tab);
      standing = null;
      if (sheet !== null) arrangeColumns(sheet, setup, findChoices);
    },
    restoreColumn: (tab, at, column) => {
      const sheet = find(tab);
      standing = null;
      if (sheet !== null) writeColumns(sheet, at, [column], findChoices);
    },
    setChoices: (tab, column, cells) => {
      const sheet = find(tab);
      if (sheet === null || cells.length === 0) return;
      const first = Math.min(...cells.map(({ row }) => row));
      const last = Math.max(...cells.map(({ row }) => row));
      const range = sheet.getRange(first, columnIndex(column) + 1, last - first + 1, 1);
      const rules = range.getDataValidations();
      for (const { row, choices } of cells)
        rules[row - first] = [choices === null ? null : dropDown(choices, findChoices)];
      range.setDataValidations(rules);
    },
    setColumnChoices: (tab, at, choices, hasRows) => {
      const sheet = find(tab);
      if (sheet === null) return;
      const rule = choices === null ? null : dropDown(choices, findChoices);
      const letter = columnLetter(at - 1);
      if (!hasRows) standing = null;
      // Down to the last row, however many there are: asking would break the burst of writes.
      const body = hasRows
        ? sheet.getRange(`${letter}2:${letter}`)
        : sheet.getRange(2, at, bodyRows(sheet), 1);
      body.setDataValidation(rule);
    },
    showDecimals: (tab, columns, decimals) => {
      const sheet = find(tab);
      if (sheet === null) return;
      sheet
        .getRangeList(columns.map((letter) => `${letter}2:${letter}`))
        .setNumberFormat(countLook(decimals).format);
    },
    lookForSetUp: (setups) => {
      people.editors();
      standing = rangesStanding(setups);
    },
    protect: (setups, clerks, talliesHeaders) => {
      const all = { self: people.self, editors: people.editors(), clerks };
      const domain = { refused: false };
      const ranges = (standing ??= rangesStanding(setups));
      const described = setups.map((setup) => {
        const sheet = find(setup.tab);
        if (sheet === null) return nothingLeft;
        return protectTab(sheet, setup, () => talliesHeaders ?? headersOf(sheet), ranges, all, domain);
      });
      const written = [find('progress'), find('course')].flatMap((sheet) => (sheet === null ? [] : [sheet]));
      const reports = others().flatMap(({ sheet, title }) => (kindOfTabName(title) === null ? [] : [sheet]));
      const narrowed = joinNarrowed([
        ...described,
        ...[...written, ...reports].map((sheet) =>
          protectForClerks(sheet, () => sheet.getName(), all, { stands: true, domain }),
        ),
      ]);
      return [...narrowed.troubles, ...leftToDomain(narrowed.open, people.self)];
    },
    removeBlankSheets: () => {
      for (const { sheet, title } of others())
        if (isTemporaryName(title) || (blankName.test(title) && sheet.getLastRow() === 0))
          spreadsheet().deleteSheet(sheet);
    },
  };
};
