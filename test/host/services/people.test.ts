// What Google knows of people beyond the lists of a file: groups, addresses without an account, organisations, and
// people who are not signed in.
import { createHost } from '../../../host/createHost';
import { createWorkbook } from '../../../host/model/createWorkbook';
import type { PeopleModel } from '../../../host/model/workbook';
import { moment, openSheet, owner, refusalOf, village } from './hostSheet';

const group = 'can-bo-xa@example.com';
const member = 'canbo2@example.com';

const openShared = (people: PeopleModel, editors: readonly string[] = []) =>
  openSheet({ people, editors }, { user: owner });

const emailsOf = (protection: GoogleAppsScript.Spreadsheet.Protection): readonly string[] =>
  protection.getEditors().map((user) => user.getEmail());

describe('a right to edit that comes from a group', () => {
  const people = { groups: { [group]: [member] } };

  it('lets its members edit the file and what the group may edit', () => {
    const host = createHost({ workbook: createWorkbook({ owner, people, editors: [group] }), now: moment });
    host.globals.SpreadsheetApp.getActiveSheet().protect();
    expect(host.edit('Trang tính1', 'A1', 1, { user: member }).accepted).toBe(true);
    expect(host.edit('Trang tính1', 'A1', 1, { user: village }).accepted).toBe(false);
  });

  it('cannot be taken from a member, and then nobody is removed', () => {
    const { sheet } = openShared(people, [group, village]);
    const protection = sheet.protect();
    expect(refusalOf(() => protection.removeEditors([village, member]))).toContain(member);
    expect(emailsOf(protection)).toEqual([group, village]);
  });

  it('can be taken from the group, but not by who has no other right', () => {
    const { host, sheet } = openShared(people, [group]);
    const protection = sheet.protect();
    const asMember = (code: () => unknown) =>
      host.runCode('remove', code, { kind: 'menu', user: member }).error?.message ?? null;
    expect(asMember(() => protection.removeEditors([group]))).toContain(group);
    expect(asMember(() => protection.addEditor(member).removeEditors([group]))).toBeNull();
    expect(emailsOf(protection)).toEqual([member]);
  });
});

it('an address without an account is refused, and then nobody is added', () => {
  const { sheet } = openShared({ withoutAccount: ['khong-co@example.com'] });
  const protection = sheet.protect();
  expect(refusalOf(() => protection.addEditors([village, 'khong-co@example.com']))).toBe(
    'Exception: Invalid email: khong-co@example.com',
  );
  expect(emailsOf(protection)).toEqual([]);
});

describe('a file of an organisation', () => {
  const people = { domain: 'xa.example.vn' };
  const colleague = 'dong-nghiep@xa.example.vn';

  it('lets all its people pass a fresh protection, until they are shut out', () => {
    const { host, sheet } = openShared(people);
    const protection = sheet.protect();
    expect(protection.canDomainEdit()).toBe(true);
    expect(host.edit('Trang tính1', 'A1', 1, { user: colleague }).accepted).toBe(true);
    protection.setDomainEdit(false);
    expect(protection.canDomainEdit()).toBe(false);
    expect(host.edit('Trang tính1', 'A1', 1, { user: colleague }).accepted).toBe(false);
  });

  it('is asked only by who may edit what is protected', () => {
    const { host, sheet } = openShared(people);
    const protection = sheet.protect();
    const run = host.runCode('ask', () => protection.canDomainEdit(), { kind: 'menu', user: village });
    expect(run.error?.message).toMatch(/^You are trying to edit a protected cell/);
  });

  it('a consumer account has none to let in', () => {
    const protection = openShared({}).sheet.protect();
    expect(protection.canDomainEdit()).toBe(false);
    expect(refusalOf(() => protection.setDomainEdit(false))).toContain('documents within a domain');
  });
});

describe('a person who is not signed in', () => {
  const source = `function onOpen() { return 'simple' }
    function onEdit() { return 'simple' }
    function onTallyEdit(e) { return 'installed ' + e.user.getEmail() + Session.getEffectiveUser().getEmail() }`;
  const host = createHost({ workbook: createWorkbook({ owner, linkAccess: 'edit' }), now: moment });
  host.load(source);
  const { ScriptApp, SpreadsheetApp } = host.globals;
  ScriptApp.newTrigger('onTallyEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  const results = (user: string | null): readonly unknown[] =>
    host.edit('Trang tính1', 'A1', 1, { user }).runs.map(({ result }) => result);

  it('fires no simple trigger, only what others have installed', () => {
    expect(host.open({ user: null })).toEqual([]);
    expect(results(null)).toEqual([`installed ${owner}`]);
    expect(results(village)).toEqual(['simple', `installed ${village}${owner}`]);
  });

  it('may not edit a file that is not open to all by its link', () => {
    const closed = createHost({ workbook: createWorkbook({ owner }), now: moment });
    expect(closed.edit('Trang tính1', 'A1', 1, { user: null }).accepted).toBe(false);
  });
});
