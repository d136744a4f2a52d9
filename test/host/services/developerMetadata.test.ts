import { openSheet, refusalOf } from './hostSheet';

/** Metadata on the file, on the tab, on row 2 and on column C. */
const openMarked = () => {
  const opened = openSheet();
  const { spreadsheet, sheet, app } = opened;
  spreadsheet.addDeveloperMetadata('sổ', '1', app.DeveloperMetadataVisibility.PROJECT);
  sheet.addDeveloperMetadata('tab', '2');
  sheet.getRange('2:2').addDeveloperMetadata('hàng', '3');
  sheet.getRange('C:C').addDeveloperMetadata('cột', '4');
  return opened;
};

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

const keys = (finder: Finder) => finder.find().map((entry) => entry.getKey());

it('each entry knows where it stands', () => {
  const { spreadsheet } = openMarked();
  const places = spreadsheet
    .createDeveloperMetadataFinder()
    .find()
    .map((entry) => {
      const place = entry.getLocation();
      const line = place.getRow() ?? place.getColumn();
      const file = place.getSpreadsheet()?.getId();
      return [String(place.getLocationType()), file, place.getSheet()?.getIndex(), line?.getA1Notation()];
    });
  expect(places).toEqual([
    ['SPREADSHEET', 'workbook-1', undefined, undefined],
    ['SHEET', undefined, 1, undefined],
    ['ROW', undefined, undefined, '2:2'],
    ['COLUMN', undefined, undefined, 'C:C'],
  ]);
});

it('a finder searches the file, a tab, or the lines of a range', () => {
  const { spreadsheet, sheet } = openMarked();
  expect(keys(spreadsheet.createDeveloperMetadataFinder())).toEqual(['sổ', 'tab', 'hàng', 'cột']);
  expect(keys(sheet.createDeveloperMetadataFinder())).toEqual(['tab', 'hàng', 'cột']);
  expect(keys(sheet.getRange('1:2').createDeveloperMetadataFinder())).toContain('hàng');
  expect(keys(sheet.getRange('A3:A9').createDeveloperMetadataFinder())).toEqual([]);
});

it('a finder asks for key, value, number, visibility and place', () => {
  const { app, spreadsheet } = openMarked();
  const finder = () => spreadsheet.createDeveloperMetadataFinder();
  const [first] = finder().find();
  expect(keys(finder().withKey('tab'))).toEqual(['tab']);
  expect(keys(finder().withValue('4'))).toEqual(['cột']);
  expect(keys(finder().withId(first?.getId() ?? -1))).toEqual(['sổ']);
  expect(keys(finder().withVisibility(app.DeveloperMetadataVisibility.PROJECT))).toEqual(['sổ']);
  expect(keys(finder().withLocationType(app.DeveloperMetadataLocationType.ROW))).toEqual(['hàng']);
  expect(keys(finder().withKey('tab').withValue('9'))).toEqual([]);
});

it('metadata of a row or column moves with it, and goes with it', () => {
  const { spreadsheet, sheet } = openMarked();
  sheet.insertRowsBefore(1, 3);
  sheet.deleteColumn(1);
  expect(sheet.getRange('5:5').getDeveloperMetadata()).toHaveLength(1);
  expect(sheet.getRange('B:B').getDeveloperMetadata()).toHaveLength(1);
  sheet.deleteRow(5);
  sheet.deleteColumn(2);
  expect(keys(spreadsheet.createDeveloperMetadataFinder())).toEqual(['sổ', 'tab']);
});

it('an entry can be changed, moved and removed', () => {
  const { app, spreadsheet, sheet } = openMarked();
  const [entry] = spreadsheet.createDeveloperMetadataFinder().withKey('hàng').find();
  entry?.setKey('k').setValue('v').setVisibility(app.DeveloperMetadataVisibility.PROJECT);
  entry?.moveToRow(sheet.getRange('7:7'));
  expect(
    sheet
      .getRange('7:7')
      .getDeveloperMetadata()
      .map((one) => [one.getKey(), one.getValue()]),
  ).toEqual([['k', 'v']]);
  entry?.moveToSpreadsheet();
  expect(spreadsheet.getDeveloperMetadata().map((one) => one.getKey())).toEqual(['sổ', 'k']);
  entry?.remove();
  expect(keys(spreadsheet.createDeveloperMetadataFinder())).toEqual(['sổ', 'tab', 'cột']);
});

it.each(['A1', 'A1:Z1', '2:3', 'B:C'])('a range %s takes none', (notation) => {
  const { sheet } = openSheet();
  expect(refusalOf(() => sheet.getRange(notation).addDeveloperMetadata('k'))).toMatch(
    /^Exception: Adding developer metadata to arbitrary ranges/,
  );
});
