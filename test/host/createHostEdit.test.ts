import { createHost, type Host } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import { moment, owner, village } from './services/hostSheet';

const bundle = `
function describe(e) {
  return {
    authMode: String(e.authMode), user: e.user.getEmail(), trigger: e.triggerUid || null,
    range: e.range.getSheet().getName() + '!' + e.range.getA1Notation(), source: e.source.getName(),
    value: e.value, oldValue: e.oldValue, active: Session.getActiveUser().getEmail(),
    effective: Session.getEffectiveUser().getEmail(),
  };
}
function onEdit(e) { return describe(e) }
function onTallyEdit(e) { return describe(e) }
function onEdited(e) { return e.changeType }
`;

const tab = 'Trang tính1';

const load = (source = bundle): Host => {
  const host = createHost({
    workbook: createWorkbook({ owner, name: 'Sổ', linkAccess: 'edit' }),
    now: moment,
  });
  host.load(source);
  return host;
};

it('typing one value tells the simple trigger what and where, but not who', () => {
  const outcome = load().edit(tab, 'B2', '1.234', { user: village });
  expect(outcome.accepted).toBe(true);
  expect(outcome.runs.map(({ result }) => result)).toEqual([
    {
      authMode: 'LIMITED',
      user: '',
      trigger: null,
      range: 'Trang tính1!B2',
      source: 'Sổ',
      value: '1234',
      oldValue: undefined,
      active: '',
      effective: '',
    },
  ]);
});

it('the old value is told when there was one', () => {
  const host = load();
  host.edit(tab, 'B2', '5');
  const [run] = host.edit(tab, 'B2', 'x').runs;
  expect(run?.result).toMatchObject({ value: 'x', oldValue: '5' });
});

it('clearing a cell tells only the old value', () => {
  const host = load();
  host.edit(tab, 'B2', '5');
  const [run] = host.edit(tab, 'B2', null).runs;
  expect(run?.result).toMatchObject({ value: undefined, oldValue: '5' });
});

it.each([[[['5']]], [[['5', '6']]]])('a paste of %j tells neither value', (block) => {
  const [run] = load().edit(tab, 'B2', block).runs;
  expect(run?.result).toMatchObject({ value: undefined, oldValue: undefined });
});

it('a paste covers its block, parses each cell, and the grid grows', () => {
  const host = load();
  const [run] = host.edit(tab, 'A1000', [
    ['12/5', 'a'],
    ['=10+5', true],
  ]).runs;
  expect(run?.result).toMatchObject({ range: 'Trang tính1!A1000:B1001' });
  const { sheets } = host.workbook;
  expect(sheets[0]?.rowCount).toBe(1001);
  expect(sheets[0]?.rows.get(1000)?.get(1)).toEqual({ value: 45_789, style: { numberFormat: 'dd/MM/yyyy' } });
  expect(sheets[0]?.rows.get(1001)?.get(1)).toEqual({ value: 15, formula: '=10+5' });
});

it('an installed trigger runs as its creator, after the simple one', () => {
  const host = load();
  const { ScriptApp, SpreadsheetApp } = host.globals;
  ScriptApp.newTrigger('onTallyEdit').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  const { runs } = host.edit(tab, 'B2', '5', { user: village });
  expect(runs.map(({ name }) => name)).toEqual(['onEdit', 'onTallyEdit']);
  expect(runs[1]?.result).toMatchObject({
    authMode: 'FULL',
    trigger: host.triggers[0]?.id,
    user: village,
    value: '5',
    effective: owner,
  });
});

it('a trigger on changes is told the kind of change', () => {
  const host = load();
  const { ScriptApp, SpreadsheetApp } = host.globals;
  ScriptApp.newTrigger('onEdited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
  expect(host.edit(tab, 'B2', '5').runs[1]?.result).toBe('EDIT');
});

it('what a script writes fires no trigger', () => {
  const host = load(
    'function onEdit() { throw new Error("must not run") } function write() { ' +
      "SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setValue(1) }",
  );
  expect(host.run('write').error).toBeUndefined();
});

it('a protected cell refuses the person, and no trigger runs', () => {
  const host = load();
  host.globals.SpreadsheetApp.getActiveSpreadsheet().getRange('B2').protect();
  const outcome = host.edit(tab, 'A2:B2', [['x', 'y']], { user: village });
  expect(outcome).toMatchObject({ accepted: false, runs: [] });
  expect(outcome.refusal).toMatch(/^You are trying to edit a protected cell or object\./);
  expect(host.workbook.sheets[0]?.rows.size).toBe(0);
  expect(host.edit(tab, 'B2', 'x').accepted).toBe(true);
});

it('a rule that refuses, refuses the person', () => {
  const host = load();
  const { SpreadsheetApp } = host.globals;
  const rule = SpreadsheetApp.newDataValidation()
    .requireNumberGreaterThanOrEqualTo(0)
    .setAllowInvalid(false)
    .build();
  SpreadsheetApp.getActiveSpreadsheet().getRange('B2').setDataValidation(rule);
  expect(host.edit(tab, 'B2', '-5')).toMatchObject({
    accepted: false,
    refusal: 'The data you entered in cell B2 violates the data validation rules set on this cell.',
  });
  expect(host.edit(tab, 'B2', '5').accepted).toBe(true);
});

it('a simple trigger cannot write where the person may not', () => {
  const host = load("function onEdit(e) { e.range.offset(0, 1).setValue('✓') }");
  const protection = host.globals.SpreadsheetApp.getActiveSpreadsheet().getRange('C1:C9').protect();
  expect(host.edit(tab, 'B2', '5', { user: village }).runs[0]?.error?.message).toMatch(
    /^You are trying to edit/,
  );
  protection.setWarningOnly(true);
  expect(host.edit(tab, 'B2', '5', { user: village }).runs[0]?.error).toBeUndefined();
});

it('a place that is not there is a mistake of the caller', () => {
  expect(() => load().edit('Không có', 'A1', '5')).toThrow('No cell A1 on a tab "Không có".');
  expect(() => load().edit(tab, '?', '5')).toThrow(RangeError);
});
