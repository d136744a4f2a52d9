// Set-up, failing at one service call after another: run again it finishes the work, and nothing stands there twice.
import type { Host } from '../../host/createHost';
import type { Fault } from '../../host/runtime/calls/faults';
import { createSheet } from '../../host/model/createWorkbook';
import { createFaultPlan } from '../../host/runtime/calls/faults';
import { sheetNamed, valuesOf } from '../support/commune';
import { columnOf, openBlank, openVillage } from '../support/village';

/** Rows that nobody has filled are all alike: the first of them stand for the rest. */
const rowsCompared = 30;

const inOrder = (host: Host): Host['workbook']['sheets'] => [
  ...host.workbook.sheets.filter(({ name }) => name !== 'Nhật ký'),
  sheetNamed(host, 'Nhật ký'),
];

/** A tab as people meet it, without the numbers that Google gives to things. */
const looksOf = (host: Host): unknown =>
  JSON.parse(
    JSON.stringify(
      // A failure may have made the log before its turn, so that it stands elsewhere.
      inOrder(host).map((sheet) => ({
        name: sheet.name,
        // The log tells of failures, and of nothing else here.
        size: [sheet.name === 'Nhật ký' ? 0 : sheet.rowCount, sheet.columnCount],
        values: valuesOf(sheet).slice(0, sheet.name === 'Nhật ký' ? 1 : undefined),
        cells:
          sheet.name === 'Nhật ký'
            ? []
            : [...sheet.rows]
                .filter(([row]) => row <= rowsCompared)
                .map(([row, cells]) => [row, [...cells].sort(([one], [other]) => one - other)]),
        protections: sheet.protections,
        widths: [...sheet.columnWidths],
        rules: sheet.conditionalFormats,
        frozen: [sheet.frozenRows, sheet.frozenColumns],
      })),
    ),
    (key, value: unknown) => (key === 'id' || key === 'sheetId' ? undefined : value),
  );

const openForeign = (): Host => {
  const host = openBlank();
  host.workbook.sheets.push(createSheet(77, 'Danh sách'));
  host.edit('Danh sách', 'A1', [['Họ tên'], ['Nguyễn Văn A (giả)']]);
  host.workbook.locale = 'en_US';
  return host;
};

/** Months later: a new indicator, an item, a tab and two headers that are gone, a new clerk. */
const openWorn = (): Host => {
  const host = openVillage({ settings: { 'Người lập báo cáo': 'can-bo-2@example.vn' } });
  host.workbook.editors.push('can-bo-2@example.vn', 'truong-thon@example.vn');
  host.edit('Chỉ tiêu', 'A4', [['SKDT', 'Sổ sức khỏe', '', '', 'sổ', 'DS14', '50%']]);
  const settings = sheetNamed(host, 'Cấu hình');
  settings.rows.delete(valuesOf(settings).length);
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Danh sách')), 1);
  host.edit('Nhập liệu', `${columnOf(host, 'Nhập liệu', 'Đơn vị')}1`, '');
  host.edit('Nhập liệu', `${columnOf(host, 'Nhập liệu', 'KH')}1`, '');
  return host;
};

const faults: readonly Omit<Fault, 'at'>[] = [
  { kind: 'spreadsheetTimedOut', moment: 'before' },
  { kind: 'spreadsheetTimedOut', moment: 'after' },
  { kind: 'outOfTime', moment: 'before' },
  { kind: 'internalError', moment: 'after' },
];

/** Every call takes minutes (`npm run test:faults`); among the other tests every so many calls are tried. */
const stride = process.env['CAMPAIGN_FAULTS'] ? 1 : 131;

describe.each([
  ['a new spreadsheet', openForeign],
  ['a campaign that has worn', openWorn],
])('set-up of %s', (_what, open) => {
  const start = open();
  // The copies are made in no time.
  for (const sheet of start.workbook.sheets) sheet.rowCount = Math.max(40, valuesOf(sheet).length);
  const undisturbed = start.clone();
  const result = undisturbed.run('setUpCampaign', { kind: 'menu' }).result;
  const outcome = looksOf(undisturbed);

  it('does its work when nothing fails, and a second time nothing', () => {
    expect(result).toMatchObject({ ok: true });
    expect(undisturbed.clone().run('setUpCampaign', { kind: 'menu' }).result).toMatchObject({ added: [] });
  });

  it.each(faults)('ends the same after %j at call after call', (fault) => {
    let tried = 0;
    for (let at = 0; ; at += stride) {
      const plan = createFaultPlan({ ...fault, at });
      const host = start.clone({ onCall: plan });
      host.run('setUpCampaign', { kind: 'menu' });
      if (plan.struck() === null) break;
      tried += 1;
      host.run('setUpCampaign', { kind: 'menu' });
      expect({ at, looks: looksOf(host) }).toEqual({ at, looks: outcome });
    }
    expect(tried).toBeGreaterThan(1);
  });
});
