// What tabs do: rows, rules, merges, charts, names and protections.
import { statusLooks } from '../../views/shared/palette';
import type { Experiment } from './experiment';
import { renamed } from './experiment';

const experiments: readonly Experiment[] = [
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
    id: 'signedRates',
    expected: '■ 69,78%',
    observe: (sheet) => sheet.getRange('F1').setNumberFormat('"■ "0.00%').setValue(0.6978).getDisplayValue(),
  },
  {
    id: 'charts',
    expected: '1',
    observe: (sheet) => {
      const range = sheet.getRange('G1:H2').setValues([
        ['A', '%'],
        ['B', 0.5],
      ]);
      const builder = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range);
      sheet.insertChart(builder.setNumHeaders(1).setPosition(4, 4, 8, 0).setOption('width', 332).build());
      return String(sheet.getCharts().length);
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
  {
    id: 'editorsChanged',
    expected: 'changed',
    observe: (sheet) => {
      const protection = sheet.protect();
      try {
        // As reports and tabs are protected: a group or an address without an account is refused here, by its name.
        protection.addEditor(Session.getEffectiveUser());
        const editors = protection.getEditors();
        if (editors.length > 0) protection.removeEditors(editors);
        return 'changed';
      } finally {
        protection.remove();
      }
    },
  },
  {
    id: 'editorsByAddress',
    expected: 'taken and given',
    observe: (sheet, spreadsheet) => {
      const protection = sheet.protect();
      const addresses = (): string[] => protection.getEditors().map((editor) => editor.getEmail());
      const self = Session.getEffectiveUser();
      try {
        protection.addEditor(self);
        // Neither can lose the right. All others lose this tab and get it back: nobody is given more than they have.
        const staying = [self.getEmail(), spreadsheet.getOwner()?.getEmail() ?? ''];
        const others = addresses().filter((address) => !staying.includes(address));
        if (others.length > 0) protection.removeEditors(others);
        const left = addresses().filter((address) => others.includes(address));
        protection.addEditors([...others, self.getEmail()]);
        const missing = others.filter((address) => !addresses().includes(address));
        if (left.length + missing.length === 0) return 'taken and given';
        return `left ${left.join(', ')}; missing ${missing.join(', ')}`;
      } finally {
        protection.remove();
      }
    },
  },
];

export const sheetExperiments = (): readonly Experiment[] => experiments;
