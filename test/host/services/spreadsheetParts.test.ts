import { openSheet, refusalOf } from './hostSheet';

it.each(['1A', 'A1', 'AB12', 'R1C1', 'TRUE', 'có dấu cách', 'a-b', '', 'x'.repeat(251)])(
  'a range cannot be called %j',
  (name) => {
    const { spreadsheet, sheet } = openSheet();
    expect(refusalOf(() => spreadsheet.setNamedRange(name, sheet.getRange('A1')))).toBe(
      'Exception: The name given to this range is invalid.',
    );
  },
);

it('a name that is taken moves to the new range', () => {
  const { spreadsheet, sheet } = openSheet();
  spreadsheet.setNamedRange('SO_LIEU', sheet.getRange('A1'));
  spreadsheet.setNamedRange('SO_LIEU', sheet.getRange('B2:C3'));
  expect(spreadsheet.getNamedRanges()).toHaveLength(1);
  expect(spreadsheet.getRangeByName('SO_LIEU')?.getA1Notation()).toBe('B2:C3');
  expect(spreadsheet.getRangeByName('KHAC')).toBeNull();
});

it('metadata of a range that is no whole row or column is refused', () => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange('A1:B2').addDeveloperMetadata('khóa'))).toBe(
    'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may ' +
      'only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
});

it('metadata of the tab and the spreadsheet is visible to the document unless told', () => {
  const { app, sheet, spreadsheet } = openSheet();
  sheet.addDeveloperMetadata('vai trò', 'tallies');
  spreadsheet.addDeveloperMetadata('phiên bản', '1', app.DeveloperMetadataVisibility.PROJECT);
  const [ofSheet] = sheet.getDeveloperMetadata();
  const [ofBook] = spreadsheet.getDeveloperMetadata();
  expect([ofSheet?.getKey(), ofSheet?.getValue(), String(ofSheet?.getVisibility())]).toEqual([
    'vai trò',
    'tallies',
    'DOCUMENT',
  ]);
  expect(String(ofBook?.getVisibility())).toBe('PROJECT');
  expect(sheet.getRange('A1').getDeveloperMetadata()).toEqual([]);
});

it('a second filter on a tab is refused', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1:C9').createFilter();
  expect(refusalOf(() => sheet.getRange('E1:F9').createFilter())).toBe(
    "Exception: You can't create a filter in a sheet that already has a filter.",
  );
  sheet.getFilter()?.remove();
  expect(sheet.getFilter()).toBeNull();
});

it('a chart stands where it was put, can be changed, and goes', () => {
  const { host, sheet } = openSheet();
  const { Charts } = host.globals;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange('A1:B5'))
    .setPosition(7, 2, 3, 4)
    .setOption('title', 'Tiến độ')
    .setNumHeaders(1)
    .build();
  sheet.insertChart(chart);
  const [inserted] = sheet.getCharts();
  const info = inserted!.getContainerInfo();
  expect([info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]).toEqual([
    7, 2, 3, 4,
  ]);
  expect(host.workbook.sheets[0]?.charts[0]).toMatchObject({ type: 'BAR', options: { title: 'Tiến độ' } });
  sheet.updateChart(inserted!.modify().setChartType(Charts.ChartType.LINE).build());
  expect(host.workbook.sheets[0]?.charts.map(({ type }) => type)).toEqual(['LINE']);
  sheet.removeChart(sheet.getCharts()[0]!);
  expect(sheet.getCharts()).toEqual([]);
});

it('locale and time zone are taken when they exist', () => {
  const { spreadsheet } = openSheet();
  spreadsheet.setSpreadsheetLocale('en_US');
  spreadsheet.setSpreadsheetTimeZone('UTC');
  expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
    'en_US',
    'UTC',
  ]);
  expect(refusalOf(() => spreadsheet.setSpreadsheetTimeZone('Hanoi'))).toMatch(/^Exception: /);
  expect(refusalOf(() => spreadsheet.setSpreadsheetLocale('xx_XX'))).toBe(
    'Error: The spreadsheet locale xx_XX is not emulated.',
  );
});

it('Range.copyTo copies values, look and rules, or values alone', () => {
  const { sheet } = openSheet();
  sheet.getRange('A1').setValue(5).setBackground('#ff0000');
  sheet.getRange('A1').copyTo(sheet.getRange('B1'));
  sheet.getRange('A1').copyTo(sheet.getRange('C1'), { contentsOnly: true });
  expect(sheet.getRange('B1:C1').getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
  expect(sheet.getRange('B1:C1').getValues()).toEqual([[5, 5]]);
});
