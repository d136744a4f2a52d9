// Tabs are protected among people as they are: groups, addresses without an account, files of an organisation.
import type { Host } from '../../host/createHost';
import type { PeopleModel } from '../../host/model/workbook';
import { logOf } from '../support/automation';
import { runMenu, sheetNamed, textOf } from '../support/commune';
import { openVillage } from '../support/village';

const clerk = 'can-bo-2@example.vn';
const group = 'nhom-thon@example.vn';
const member = 'truong-thon@example.vn';
const stranger = 'nguoi-khac@example.vn';

/** A village whose clerk is `clerk`, in a file that `editors` may edit too; the owner runs the handler. */
const openAmong = (people: PeopleModel, editors: readonly string[] = [clerk]): Host => {
  const settings = { 'Người lập báo cáo': clerk };
  const host = openVillage({ now: '2025-04-28T11:30', settings, making: { people } });
  host.workbook.editors.push(...editors);
  host.edit('Nhập liệu', 'A2', [['23/04/2025', 'Thôn 1', 3, 2]]);
  return host;
};

const mayEdit = (host: Host, tab: string, user: string): boolean =>
  host.edit(tab, 'A1', 'x', { user }).accepted;

describe.each([
  ['buildWeeklyReport', 'Tuần 02'],
  ['setUpCampaign', 'Chốt số liệu'],
] as const)('%s', (handler, tab) => {
  const run = (host: Host): Host => {
    expect(runMenu(host, handler).result).toMatchObject({ ok: true });
    return host;
  };
  const troubles = (host: Host): string => textOf(sheetNamed(host, 'Nhật ký'));

  it('goes on where a right to edit comes from a group, and names the address in the log', () => {
    const host = run(openAmong({ groups: { [group]: [member] } }, [clerk, group, member, stranger]));
    expect(troubles(host)).toContain(member);
    expect(troubles(host)).not.toContain(stranger);
    expect(mayEdit(host, tab, stranger)).toBe(false);
    expect(mayEdit(host, tab, clerk)).toBe(true);
  });

  it('goes on where an address has no account, and names it in the log', () => {
    const host = run(openAmong({ withoutAccount: [clerk] }, [stranger]));
    expect(troubles(host)).toContain(clerk);
    expect(mayEdit(host, tab, stranger)).toBe(false);
  });

  it('shuts out the organisation that owns the file', () => {
    const colleague = 'phong-khac@xa.example.vn';
    const host = run(openAmong({ domain: 'xa.example.vn' }, [clerk, colleague]));
    expect(mayEdit(host, tab, colleague)).toBe(false);
  });

  it('says nothing where all went well', () => {
    const host = openAmong({}, [clerk, stranger]);
    const before = logOf(host).length;
    run(host);
    const lines = logOf(host).slice(before);
    expect(lines.filter(({ outcome }) => /quyền|khóa/.test(outcome))).toEqual([]);
    expect(mayEdit(host, tab, stranger)).toBe(false);
    expect(mayEdit(host, tab, clerk)).toBe(true);
  });
});

describe('a clerk whose right to edit comes from a group', () => {
  it('builds the report and stays its editor', () => {
    const host = openAmong({ groups: { [group]: [clerk] } }, [group]);
    const { result } = host.run('buildWeeklyReport', { kind: 'menu', user: clerk });
    expect(result).toMatchObject({ ok: true });
    expect(mayEdit(host, 'Tuần 02', clerk)).toBe(true);
  });
});
