// A district's book from set-up to the mail: what its communes have published is pasted, checked and reported.
import type { Host } from '../../host/createHost';
import { createHost } from '../../host/createHost';
import { createSheet, createWorkbook } from '../../host/model/createWorkbook';
import { openSample } from '../../cli/campaign/openCampaign';
import { readSample } from '../../cli/campaign/sampleFolder';
import { readProject } from '../../cli/project';
import type { CsvTable } from '../../host/files/csv';
import { fireAt } from '../support/automation';
import { choose, openCommune, runMenu, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';

const sample = 'cam-thuy-gop';
const tabName = 'Số liệu các xã';

describe('the sample of a district', () => {
  const host = openCommune(sample);
  const { issues } = succeed(host, 'checkTallies');
  const { report } = succeed(host, 'buildWeeklyReport');
  const codes = issues.map(({ code, unit }) => `${code} ${unit ?? ''}`.trim());

  it('tells who is missing, whole or for a week, and who was late', () => {
    expect(codes).toContain('ROLLUP_COMMUNE_MISSING CAM_LUONG');
    expect(codes).toContain('ROLLUP_PERIOD_MISSING CAM_YEN');
    expect(codes).toContain('ROLLUP_UNSENT CAM_GIANG');
    const reporting = new Map(report.units.map((one) => [one.unit, one.reporting]));
    expect(
      ['CAM_LUONG', 'CAM_YEN', 'CAM_GIANG', 'CAM_LONG', 'CAM_TAN'].map((unit) => reporting.get(unit)),
    ).toEqual(['notReported', 'notReported', 'notReported', 'late', 'onTime']);
    expect(report.unitsReported).toBe(14);
  });

  it('names every slip that was pasted, in a sentence with the row and what to do', () => {
    for (const code of [
      'ROLLUP_COMMUNE_UNKNOWN',
      'ROLLUP_COMMUNE_MATCHED CAM_CHAU',
      'ROLLUP_INDICATOR_UNKNOWN CAM_PHU',
      'ROLLUP_FALLS CAM_VAN',
      'ROLLUP_TYPED_TOO CAM_LUONG',
      'ROLLUP_SET_ASIDE CAM_QUY',
      'ROLLUP_SET_ASIDE CAM_TAN',
      'ROLLUP_SET_ASIDE CAM_NGOC',
    ])
      expect(codes).toContain(code);
    const unsent = issues.find(({ code }) => code === 'ROLLUP_UNSENT');
    expect(unsent?.message).toMatch(/^Cẩm Giang: Tuần 04 lập lúc .* chưa gửi.* Đề nghị xã gửi email báo cáo/);
  });

  it('gives the typed row beside it its verdict', () => {
    expect(textOf(sheetNamed(host, 'Nhập liệu'))).toMatch(/✗ Sổ này cộng số từ trang Số liệu các xã/);
  });

  it('leaves the pasted tab as it was', () => {
    expect(valuesOf(sheetNamed(host, tabName))).toEqual(valuesOf(sheetNamed(openCommune(sample), tabName)));
  });

  it('tells the district in tab and mail, with the words of its communes', () => {
    const tab = textOf(sheetNamed(host, 'Tuần 04'));
    expect(tab).toMatch(/11\/17 xã chậm; 03 xã chưa báo cáo/);
    expect(tab).toMatch(/Báo cáo của xã chưa gửi: 10 dòng/);
    succeed(host, 'sendWeeklyEmail');
    const mail = host.mails.at(-1);
    expect(mail?.subject).toBe('[Huyện Cẩm Thủy] Tuần 4 (25/11–01/12): 11 xã chậm, 3 chưa báo cáo');
    expect(mail?.body).toMatch(/Báo cáo muộn: Cẩm Long/);
    expect(mail?.body).toMatch(/“Máy thu nhận hỏng, chưa lập được báo cáo”/);
    expect(mail?.body).toMatch(/Chưa tính 13 dòng có lỗi; chạy Kiểm tra số liệu để xem từng dòng/);
  });

  it('answers whoever types a count there afterwards that it is not counted', () => {
    host.edit('Nhập liệu', 'A4', [['01/12/2024', 'Cẩm Tâm', 5, 5]]);
    const row = valuesOf(sheetNamed(host, 'Nhập liệu'))[3] ?? [];
    expect(row.map(String).join(' ')).toMatch(/✗ Sổ này cộng số từ trang Số liệu các xã/);
  });
});

it('opens no rows, neither when asked nor by itself, and says so: nobody types tallies there', () => {
  const host = openCommune(sample);
  const datesAndNames = (): readonly unknown[] =>
    valuesOf(sheetNamed(host, 'Nhập liệu')).map((row) => row.slice(0, 2));
  const before = datesAndNames();
  const { result } = runMenu(host, 'openTallyPeriod');
  expect(result).toMatchObject({ ok: false });
  expect(JSON.stringify(result)).toMatch(/Số liệu các xã, không mở kỳ/);
  choose(host, 'installTriggers');
  expect(JSON.stringify(host.dialogs)).not.toMatch(/mở kỳ nhập liệu; kỳ tới/);
  fireAt(host, '2024-12-03T08:10');
  expect(datesAndNames()).toEqual(before);
});

/** The district with the villages of each commune pasted so many times over, under other codes. */
const districtOf = (times: number): Host => {
  const project = readProject(process.cwd());
  const described = readSample(`${project.samplesFolder}/${sample}`);
  const tables = described.tables.map(({ tab, table }) => ({
    tab,
    table: tab === 'communeFigures' ? repeated(table, times) : table,
  }));
  return openSample({ ...described, tables }, project, described.asOf, {});
};

const repeated = ({ headers, rows }: CsvTable, times: number): CsvTable => {
  const at = (name: string): number => headers.indexOf(name);
  const village = at('Đơn vị');
  const numbers = [at('Trong kỳ'), at('Lũy kế')];
  return {
    headers,
    rows: Array.from({ length: times }, (_, time) =>
      rows.map((row) =>
        time === 0
          ? row
          : row.map((cell, column) =>
              column === village ? `${cell}_${time}` : numbers.includes(column) ? '0' : cell,
            ),
      ),
    ).flat(),
  };
};

it('costs no more calls for two thousand pasted rows than for five hundred, within the budget of any report', () => {
  const costs = [1, 4].map((times) => {
    const host = districtOf(times);
    return ['first', 'again'].map(() => {
      const { error, serviceCalls } = runMenu(host, 'buildWeeklyReport');
      expect(error).toBeUndefined();
      return serviceCalls;
    });
  });
  expect(costs[1]).toEqual(costs[0]);
  const [first, again] = costs[0] ?? [];
  expect(first?.total).toBeLessThanOrEqual(147);
  expect(again?.total).toBeLessThanOrEqual(121);
  expect(again?.roundTrips).toBeLessThanOrEqual(20);
});

describe('set-up', () => {
  const emptyHost = (): Host => {
    const project = readProject(process.cwd());
    const workbook = createWorkbook({ name: 'Sổ', owner: 'can-bo@example.vn', timeZone: 'Asia/Ho_Chi_Minh' });
    const host = createHost({ workbook, now: new Date('2025-04-01T01:00:00Z'), manifest: project.manifest });
    host.load(project.bundle);
    return host;
  };
  const hasTab = (host: Host): boolean => host.workbook.sheets.some(({ name }) => name === tabName);
  const consent = { setRegion: true, renameForeign: true };

  it('makes the tab where the plan asks for it, and in no other book', () => {
    const district = emptyHost();
    succeed(district, 'setUpCampaign', { template: 'gop-nhieu-so', ...consent });
    expect(hasTab(district)).toBe(true);
    // What people paste: the clerks' own, as the plan is.
    expect(sheetNamed(district, tabName)).toMatchObject({ hidden: false, protections: [{ kind: 'SHEET' }] });
    const commune = emptyHost();
    succeed(commune, 'setUpCampaign', { template: 'blank', ...consent });
    expect(hasTab(commune)).toBe(false);
  });

  it('adds it to a book that has a plan, which stays', () => {
    const host = openCommune('cam-thuy');
    const { added } = succeed(host, 'setUpCampaign', { template: 'gop-nhieu-so', ...consent });
    expect(added).toContain(tabName);
    const again = succeed(host, 'setUpCampaign', { template: 'blank', ...consent });
    expect(again.added).toEqual([]);
  });

  it('sets a tab of that name aside which is somebody else’s, though every other tab is known', () => {
    const host = openCommune('cam-thuy');
    succeed(host, 'setUpCampaign');
    const rows = [['Cây cầu (riêng của xã)'], ['Cầu Treo']];
    host.workbook.sheets.push(createSheet(900, tabName));
    host.edit(tabName, 'A1', rows);
    const again = succeed(host, 'setUpCampaign', { template: 'gop-nhieu-so', ...consent });
    expect(again.added).toContain(tabName);
    expect(valuesOf(sheetNamed(host, `${tabName} (cũ)`))).toEqual(rows);
    expect(textOf(sheetNamed(host, tabName))).not.toMatch(/Cầu Treo/);
  });
});
