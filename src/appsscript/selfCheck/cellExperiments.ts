// What becomes of values in cells: texts, dates, numbers and blanks.
import { filledValues, valueOf } from '../sheets/sheetValues';
import { createWallClock, zoneOffsetOf } from '../wallClock';
import type { Experiment } from './experiment';

/** Characters of a reading that is not as it should be. */
const mostShown = 200;

const experiments: readonly Experiment[] = [
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
      return value instanceof Date ? clock.wallTimeAt(value.getTime()) : `${typeof value} ${String(value)}`;
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
  {
    id: 'readsToTheLast',
    expected: 'same',
    observe: (sheet) => {
      const read = JSON.stringify(filledValues(sheet));
      return read === JSON.stringify(sheet.getDataRange().getValues()) ? 'same' : read.slice(0, mostShown);
    },
  },
];

export const cellExperiments = (): readonly Experiment[] => experiments;
