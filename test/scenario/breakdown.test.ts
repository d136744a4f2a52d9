// The 42 cases of a plan by what came of them, made up: typed in columns of their own, told in the tab and the official report.
import type { Host } from '../../host/createHost';
import { columnLetter } from '../../src/schema/grid';
import { isoDate } from '../oracle/sheetCells';
import { setClock } from '../support/village';
import { openCommune, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';

const numbersIn = (text: string): number =>
  (text.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);

/** The lines of Chốt số liệu on a code, newest last: unit, in the period, since the start. */
const frozenOf = (host: Host, code: string) => {
  const [headers = [], ...lines] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
  const at = (header: string): number => headers.indexOf(header);
  return lines
    .filter((line) => line[at('Chỉ tiêu')] === code)
    .map((line) => [line[at('Kỳ')], line[at('Đơn vị')], line[at('Trong kỳ')], line[at('Lũy kế')]]);
};

describe('what is frozen of a breakdown', () => {
  const host = openCommune('tu-nghia');
  const { report, tab } = succeed(host, 'buildWeeklyReport');

  it('is each part of each unit, and adds up to what the report says', () => {
    const lines = ['TRUNG', 'SAI', 'CHET', 'VANG', 'KHAC'].flatMap((part) => frozenOf(host, `DTCB.${part}`));
    expect(lines).toHaveLength(5 * report.units.length);
    const told = numbersIn(/Điều tra, trong đó: [^.]*/.exec(textOf(sheetNamed(host, tab)))?.[0] ?? '');
    const whole = frozenOf(host, 'DTCB').reduce((sum, [, , , done]) => sum + Number(done), 0);
    expect(told).toBe(whole);
  });

  it('is corrected by the next report, which names the part', () => {
    const sheet = sheetNamed(host, 'Nhập liệu');
    const [headers = [], ...rows] = valuesOf(sheet);
    const columnOf = (code: string): number => headers.findIndex((one) => String(one).endsWith(`[${code}]`));
    const earlier = succeed(host, 'buildWeeklyReport', { period: { kind: 'week', from: '2025-04-28' } });
    const { from, to } = earlier.report.period;
    const index = rows.findIndex(
      (row) =>
        Number(row[columnOf('DTCB.VANG')] ?? 0) > 0 && isoDate(row[0]) >= from && isoDate(row[0]) <= to,
    );
    const [name, away] = [rows[index]?.[1], Number(rows[index]?.[columnOf('DTCB.VANG')])];
    const cell = (code: string): string => `${columnLetter(columnOf(code))}${index + 2}`;
    host.edit('Nhập liệu', cell('DTCB.VANG'), away - 1);
    host.edit('Nhập liệu', cell('DTCB.KHAC'), Number(rows[index]?.[columnOf('DTCB.KHAC')] ?? 0) + 1);
    setClock(host, '2025-05-19T11:30');
    const next = succeed(host, 'buildWeeklyReport');
    expect(next.report.corrections.map(({ indicator }) => indicator).sort()).toEqual([
      'DTCB.KHAC',
      'DTCB.VANG',
    ]);
    expect(textOf(sheetNamed(host, next.tab))).toMatch(
      new RegExp(`${String(name)}.*Điều tra cơ bản.*, vắng mặt tại nơi cư trú`, 'i'),
    );
  });
});

describe('groups that overlap, in the sample loc-hoa', () => {
  it('are told in the tab beside what is done, and no row is found fault with', () => {
    const host = openCommune('loc-hoa');
    const { tab, issues } = succeed(host, 'buildWeeklyReport');
    expect(textOf(sheetNamed(host, tab))).toMatch(
      /Mức 2, theo nhóm \(một trường hợp có thể thuộc nhiều nhóm\): nhóm 1: .* \d+, nhóm 2: .* \d+/,
    );
    expect(issues.filter(({ code }) => code === 'PARTS_DIFFER')).toEqual([]);
  });
});

describe('the sample tu-nghia', () => {
  const commune = openCommune('tu-nghia');

  it('has a column of each outcome right behind that of the cases', () => {
    const [headers = []] = valuesOf(sheetNamed(commune, 'Nhập liệu'));
    const first = headers.indexOf('Điều tra [DTCB]');
    expect(headers.slice(first, first + 6)).toEqual([
      'Điều tra [DTCB]',
      '▸ Trùng [DTCB.TRUNG]',
      '▸ Sai số ĐD [DTCB.SAI]',
      '▸ Đã chết [DTCB.CHET]',
      '▸ Vắng mặt [DTCB.VANG]',
      '▸ Khác [DTCB.KHAC]',
    ]);
  });

  it('tells the outcomes in the tab and the official report; they add up to what is done', () => {
    const { tab } = succeed(commune, 'buildWeeklyReport');
    const shown = textOf(sheetNamed(commune, tab));
    const [line = ''] = /Điều tra, trong đó: .*/.exec(shown) ?? [];
    expect(line).toMatch(
      /trùng thông tin \d+, sai số định danh \d+, đã chết \d+, vắng mặt tại nơi cư trú \d+/,
    );
    const progress = valuesOf(sheetNamed(commune, tab)).find(([name]) => name === 'Điều tra') ?? [];
    expect(progress).toContain(numbersIn(line));
    succeed(commune, 'sendWeeklyEmail');
    const [mail] = commune.mails;
    const [official] = (mail?.attachments ?? []).flatMap(({ name, bytes }) =>
      name.endsWith('.doc') ? [Buffer.from(bytes).toString('utf8')] : [],
    );
    expect(official).toMatch(/Trong đó: trùng thông tin \d+/);
  });
});
