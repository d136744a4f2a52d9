import { openSheet, owner, village } from './hostSheet';

const refused =
  'Exception: You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

type Protected = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown;

/** What a village head's script gets for writing on a tab that the owner has prepared. */
const villageWrites = (prepare: Protected, write: Protected): string | null => {
  const { host, sheet } = openSheet();
  prepare(sheet);
  const { error } = host.runCode('write', () => write(sheet), { kind: 'simpleEdit', user: village });
  return error ? `${error.name}: ${error.message}` : null;
};

it.each<[string, Protected]>([
  ['values', (sheet) => sheet.getRange('A1').setValue(1)],
  ['colours', (sheet) => sheet.getRange('A1').setBackground('red')],
  ['notes', (sheet) => sheet.getRange('A1').setNote('x')],
  ['rules', (sheet) => sheet.getRange('A1').clearDataValidations()],
  ['the name', (sheet) => sheet.setName('x')],
  ['rows', (sheet) => sheet.deleteRow(1)],
  ['widths', (sheet) => sheet.setColumnWidth(1, 50)],
  ['everything', (sheet) => sheet.clear()],
  ['appended rows', (sheet) => sheet.appendRow([1])],
])('a protected tab refuses others who change %s', (_name, write) => {
  expect(villageWrites((sheet) => sheet.protect(), write)).toBe(refused);
});

it('reading a protected tab is free', () => {
  expect(
    villageWrites(
      (sheet) => sheet.protect(),
      (sheet) => sheet.getRange('A1').getValues(),
    ),
  ).toBeNull();
});

it.each<[string, Protected]>([
  ['a warning', (sheet) => sheet.protect().setWarningOnly(true)],
  ['an open range', (sheet) => sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B2')])],
  ['a protected range elsewhere', (sheet) => sheet.getRange('C3').protect()],
  ['an editor', (sheet) => sheet.protect().addEditor(village)],
  ['a protection that was removed', (sheet) => sheet.protect().remove()],
])('%s lets others write', (_name, prepare) => {
  expect(villageWrites(prepare, (sheet) => sheet.getRange('A1:B2').setValue(1))).toBeNull();
});

it('a block that touches one protected cell is refused whole', () => {
  const { host, sheet } = openSheet();
  sheet.getRange('B2').protect();
  host.runCode('write', () => sheet.getRange('A1:B2').setValue(1), { kind: 'simpleEdit', user: village });
  expect(sheet.getLastRow()).toBe(0);
});

it('a fresh protection lists no owner, though the owner may edit', () => {
  const { app, sheet, spreadsheet } = openSheet();
  const protection = sheet.protect().setDescription('Khóa');
  expect([protection.getEditors(), protection.canEdit(), protection.getDescription()]).toEqual([
    [],
    true,
    'Khóa',
  ]);
  expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
  expect(spreadsheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
  expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
});

it('a fresh protection mirrors who may edit the file, until they are removed', () => {
  const { sheet, spreadsheet } = openSheet();
  spreadsheet.addEditor(village);
  const protection = sheet.protect();
  expect(protection.getEditors().map((user) => user.getEmail())).toEqual([village]);
  protection.removeEditors(protection.getEditors());
  expect(protection.getEditors()).toEqual([]);
});

it('neither the owner nor the person who runs can be removed', () => {
  const { host, sheet } = openSheet();
  const protection = sheet.protect().addEditor(village);
  host.runCode('remove', () => protection.removeEditors([owner, village]), { kind: 'menu', user: village });
  expect(protection.getEditors().map((user) => user.getEmail())).toEqual([village]);
});

it('who may not edit the protection cannot change it', () => {
  const { host, sheet } = openSheet();
  const protection = sheet.protect();
  const run = host.runCode('remove', () => protection.remove(), { kind: 'menu', user: village });
  expect(run.error?.message).toMatch(/^You are trying to edit a protected cell/);
});

it('the range of a protected tab is the whole grid, with no notation', () => {
  const { sheet } = openSheet();
  const range = sheet.protect().getRange();
  expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual(['', 1000, 26]);
});

it('open ranges keep their notation', () => {
  const { sheet } = openSheet();
  const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('C2:D9')]);
  expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['C2:D9']);
});
