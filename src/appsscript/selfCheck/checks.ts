// The behaviours of Google Sheets that the add-in relies on, each as a small experiment on a scratch tab. The same
// code runs on live Google and on emulated services.
import type { SelfCheckResult } from '../../services/ports';
import { statusLooks } from '../../views/palette';
import { valueOf } from '../sheetValues';
import { createWallClock, zoneOffsetOf } from '../wallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Experiment {
  readonly id: SelfCheckResult['id'];
  /** What is relied on; null where any answer will do and is only shown. */
  readonly expected: string | null;
  readonly observe: (sheet: Sheet, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string;
}

/** The name that the scratch tab bears while it is renamed. */
export const renamed = (name: string): string => `${name} 2`;

const textExperiments: readonly Experiment[] = [
  {
    id: 'textStaysText',
    expected: 'string 1.234',
    observe: (sheet) => {
      const value: unknown = sheet.getRange('A1').setNumberFormat('@').setValue('1.234').getValue();
      return `${typeof value} ${String(value)}`;
    },
  },
  {
    id: 'formulaTextStaysText',
    expected: '"=1+1" ""',
    observe: (sheet) => {
      const range = sheet.getRange('A2').setNumberFormat('@').setValue(valueOf('=1+1'));
      return JSON.stringify(range.getValue()) + ' ' + JSON.stringify(range.getFormula());
    },
  },
  {
    id: 'dateKeepsItsDay',
    expected: '2025-05-12T11:30',
    observe: (sheet, spreadsheet) => {
      const range = sheet.getRange('A3').setNumberFormat('dd/MM/yyyy HH:mm');
      const value: unknown = range.setValue(valueOf({ kind: 'date', at: '2025-05-12T11:30' })).getValue();
      const clock = createWallClock(zoneOffsetOf(spreadsheet.getSpreadsheetTimeZone()));
      return value instanceof Date ? clock.wallTimeOf(value) : `${typeof value} ${String(value)}`;
    },
  },
  {
    id: 'vietnameseNumbers',
    expected: 'vi_VN 1234',
    observe: (sheet, spreadsheet) => {
      const value: unknown = sheet.getRange('A4').setNumberFormat('#,##0').setValue('1.234').getValue();
      return `${spreadsheet.getSpreadsheetLocale()} ${String(value)}`;
    },
  },
  {
    id: 'emptyReadsBlank',
    expected: '""',
    observe: (sheet) => JSON.stringify(sheet.getRange('Z9').getValue()),
  },
];

const sheetExperiments: readonly Experiment[] = [
  {
    id: 'sheetFoundById',
    expected: 'true',
    observe: (sheet, spreadsheet) => {
      const found = spreadsheet.getSheetById(sheet.getSheetId());
      return String(found !== null && found.getName() === sheet.getName());
    },
  },
  {
    id: 'rowsInsertedOnTop',
    expected: 'dd/MM/yyyy, moved 7',
    observe: (sheet) => {
      sheet.getRange('B2').setNumberFormat('dd/MM/yyyy').setValue(7);
      sheet.insertRowsBefore(2, 1);
      const below = sheet.getRange('B3');
      below.copyTo(sheet.getRange('B2'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      const moved = below.setNumberFormat('0').getValue() as unknown;
      return `${sheet.getRange('B2').getNumberFormat()}, moved ${String(moved)}`;
    },
  },
  {
    id: 'rulesColour',
    expected: 'TEXT_STARTS_WITH',
    observe: (sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith('✓')
        .setBackground(statusLooks.onTrack.background)
        .setRanges([sheet.getRange('C1:C5')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return sheet
        .getConditionalFormatRules()
        .map((one) => String(one.getBooleanCondition()?.getCriteriaType()))
        .join();
    },
  },
  {
    id: 'mergedAcross',
    expected: 'D1:E1,D2:E2',
    observe: (sheet) => {
      const range = sheet.getRange('D1:E2').mergeAcross();
      return range
        .getMergedRanges()
        .map((one) => one.getA1Notation())
        .join();
    },
  },
  {
    id: 'reportSwapped',
    expected: 'renamed',
    observe: (sheet, spreadsheet) => {
      const name = sheet.getName();
      sheet.setName(renamed(name));
      const gone = spreadsheet.getSheetByName(name) === null;
      sheet.setName(name);
      return gone ? 'renamed' : 'both names';
    },
  },
  {
    id: 'protection',
    expected: 'set and removed',
    observe: (sheet) => {
      const protection = sheet.protect();
      const removable = protection.canEdit();
      protection.remove();
      return removable ? 'set and removed' : 'set, not removable';
    },
  },
];

const accountExperiments: readonly Experiment[] = [
  {
    id: 'memory',
    expected: 'kept',
    observe: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('selfCheck', 'kept');
      const kept = properties.getProperty('selfCheck');
      properties.deleteProperty('selfCheck');
      return String(kept);
    },
  },
  {
    id: 'lock',
    expected: 'true',
    observe: () => {
      const lock = LockService.getDocumentLock();
      const got = lock.tryLock(1_000);
      if (got) lock.releaseLock();
      return String(got);
    },
  },
  {
    id: 'pdf',
    expected: 'application/pdf',
    observe: () =>
      Utilities.newBlob('<p>✓</p>', 'text/html', 'x.html').getAs('application/pdf').getContentType() ?? '',
  },
  { id: 'mailQuota', expected: null, observe: () => String(MailApp.getRemainingDailyQuota()) },
  { id: 'ownTriggers', expected: null, observe: () => String(ScriptApp.getProjectTriggers().length) },
  {
    id: 'userTold',
    expected: 'told',
    observe: () => (Session.getEffectiveUser().getEmail() === '' ? 'blank' : 'told'),
  },
];

export const experiments: readonly Experiment[] = [
  ...textExperiments,
  ...sheetExperiments,
  ...accountExperiments,
];
