import { openSheet } from './hostSheet';

it('the first cell of the tab in front is active until another is marked', () => {
  const { app, sheet } = openSheet();
  expect([app.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation()]).toEqual(['A1', 'A1']);
  sheet.getRange('B2:C3').activate();
  expect([app.getActiveRange().getA1Notation(), app.getCurrentCell()?.getA1Notation()]).toEqual([
    'B2:C3',
    'B2',
  ]);
});

it('marking cells brings their tab to the front', () => {
  const { spreadsheet, sheet } = openSheet();
  const other = spreadsheet.insertSheet('Khác');
  spreadsheet.setActiveRange(sheet.getRange('D4'));
  expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
  other.setActiveSelection('E5:F6');
  expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('E5:F6');
  expect(sheet.getActiveRange()?.getA1Notation()).toBe('D4');
});

it('several ranges may be marked, the last of them is the current one', () => {
  const { app, sheet } = openSheet();
  sheet.getRangeList(['A1:A2', 'C3:D4']).activate();
  const selection = app.getSelection();
  expect(
    selection
      .getActiveRangeList()
      ?.getRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A1:A2', 'C3:D4']);
  expect([selection.getActiveRange()?.getA1Notation(), selection.getCurrentCell()?.getA1Notation()]).toEqual([
    'C3:D4',
    'C3',
  ]);
});

it('what is marked ends with the grid', () => {
  const { sheet } = openSheet();
  sheet.getRange('Y990:Z1000').activate();
  sheet.deleteRows(995, 6);
  expect(sheet.getActiveRange()?.getA1Notation()).toBe('Y990:Z994');
});
