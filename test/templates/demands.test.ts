// What the five plans demand has its place in their templates, and in the samples that show them. `docs/plans.md` lists it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../host/files/csv';
import type { Campaign } from '../../src/domain/plan/campaign';
import { templates } from '../../src/templates';
import { scheduledKinds } from '../../src/domain/plan/deadlines';
import { openCommune, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';
import { campaignOf, gridsOf } from './templateGrids';

const planOf = (id: string): Campaign => {
  const plan = templates.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return campaignOf(gridsOf(plan));
};

const indicatorOf = (id: string, code: string) => planOf(id).indicators.find((one) => one.code === code);

describe('Kon Chiêng', () => {
  it('counts insurance cards, health books and digital signatures apart, and who has all three against the target', () => {
    for (const code of ['BHYT', 'SKDT', 'CKS'])
      expect(indicatorOf('kon-chieng', code)?.target.kind).toBe('none');
    expect(indicatorOf('kon-chieng', 'TH3')?.target).toMatchObject({ kind: 'atLeast', rate: 8_000 });
  });

  it('follows the 352 born in 2011 by themselves, of whom nobody counts twice', () => {
    expect(indicatorOf('kon-chieng', 'S2011')).toMatchObject({
      target: { count: 352 },
      cap: { kind: 'code', code: 'DS2011' },
    });
  });

  it('shares the 20 organisations out among no village: one unit has all of them', () => {
    const { headers, rows } = readCsv(readFileSync(join('samples', 'kon-chieng', 'units.csv'), 'utf8'));
    const column = headers.findIndex((header) => header.endsWith('[SOTC]'));
    expect(rows.filter((row) => row[column] !== '0').map((row) => [row[1], row[column]])).toEqual([
      ['Tổ chức trên địa bàn xã', '20'],
    ]);
  });

  it('says once in its official report which bases grow with results', () => {
    const host = openCommune('kon-chieng');
    succeed(host, 'buildWeeklyReport');
    succeed(host, 'sendWeeklyEmail');
    const paper = (host.mails[0]?.attachments ?? []).find(({ name }) => name.endsWith('.doc'));
    const text = Buffer.from(paper?.bytes ?? []).toString('utf8');
    expect(text.match(/tăng theo kết quả/g)).toHaveLength(1);
    expect(text).toMatch(/Mẫu số của [^.]+(, [^.]+){3} tăng theo kết quả/);
  });

  it('measures 17 of 20 organisations for the commune, and shows each paper and those born in 2011 in the report', () => {
    const host = openCommune('kon-chieng');
    const { progress } = succeed(host, 'refreshProgress');
    const organisations = progress.find(({ unit, indicator }) => unit === null && indicator === 'TKTC');
    expect(organisations).toMatchObject({ done: 17, target: 20 });
    const { tab } = succeed(host, 'buildWeeklyReport');
    const report = textOf(sheetNamed(host, tab));
    for (const shown of [
      'Tổ chức',
      'Thẻ BHYT',
      'Sổ sức khỏe',
      'Chữ ký số',
      'Sinh 2011',
      'Đoàn thanh niên xã',
    ])
      expect(report).toContain(shown);
  });
});

describe('Tư Nghĩa', () => {
  it('wants all of those enrolled after 15/4: those of the campaign, and of the two days before it', () => {
    expect(indicatorOf('tu-nghia', 'KHM')).toMatchObject({
      base: [
        { sign: 1, code: 'TN2' },
        { sign: -1, code: 'TN2.DK' },
        { sign: 1, code: 'TN16' },
      ],
      target: { kind: 'atLeast', rate: 10_000 },
    });
  });

  it('measures them in its sample, unit by unit', () => {
    const { progress } = succeed(openCommune('tu-nghia'), 'refreshProgress');
    const enrolled = progress.find(({ unit, indicator }) => unit === null && indicator === 'TN2');
    const those = progress.find(({ unit, indicator }) => unit === null && indicator === 'KHM');
    const before = progress.filter(({ indicator, base }) => indicator === 'KHM' && base === null);
    expect(before).toEqual([]);
    // 33 on 16 and 17/4, made up.
    expect(those?.target).toBe((enrolled?.done ?? 0) - 11_511 + 33);
  });
});

describe('Tân Ninh', () => {
  const host = openCommune('tan-ninh');

  it('has its final report before 15/7/2026, once the year that the plan prints is mended', () => {
    expect(planOf('tan-ninh').settings.finalReportDue).toBe('2025-07-14T23:59');
    const settings = valuesOf(sheetNamed(host, 'Cấu hình'));
    const due = settings.find(([item]) => item === 'Hạn báo cáo tổng kết')?.[1];
    expect(due).toBe('14/07/2026 23:59');
  });

  it('measures organisations by their members, beside the thôn and outside of their sum', () => {
    const { progress } = succeed(host, 'refreshProgress');
    const { report } = succeed(host, 'buildWeeklyReport');
    for (const unit of ['DTN', 'HPN'])
      expect(progress.find((row) => row.unit === unit && row.indicator === 'CBCC')).toMatchObject({
        target: expect.any(Number),
        done: expect.any(Number),
      });
    const others = report.headline.others;
    expect(others.all).toBe(2);
    const commune = progress.find(({ unit, indicator }) => unit === null && indicator === 'CBCC');
    expect(commune?.target).toBe(472);
  });
});

it('Lộc Hòa has a report of each day, to be typed into the software of the province', () => {
  expect(scheduledKinds(planOf('loc-hoa').settings)).toEqual(['month', 'day']);
  const host = openCommune('loc-hoa');
  const { tab } = succeed(host, 'buildWeeklyReport', { period: { kind: 'day', from: '2025-03-30' } });
  expect(textOf(sheetNamed(host, tab))).toMatch(/Trong ngày/);
});

it('Cẩm Tân measures officials and relatives, all of them, on bases that the commune gives', () => {
  for (const [code, base] of [
    ['CBCC', 'SCB'],
    ['NT', 'SNT'],
  ] as const)
    expect(indicatorOf('cam-tan', code)).toMatchObject({
      base: [{ sign: 1, code: base }],
      target: { kind: 'atLeast', rate: 10_000 },
    });
});

it('Cẩm Tân has its result before 27/12', () => {
  expect(planOf('cam-tan').settings.finalReportDue).toBe('2024-12-26T23:59');
});

it('Lộc Hòa counts people guided by every kind of paper that its plan names', () => {
  const { indicators } = planOf('loc-hoa');
  expect(indicators.map(({ code }) => code)).toEqual([
    'TK2',
    'SKDT',
    'GPLX',
    'DKX',
    'CBCC',
    'MST',
    'NPT',
    'GTK',
  ]);
});

it.each([
  ['tu-nghia', ['Chủ tịch Ủy ban nhân dân xã', 'Giám đốc Công an tỉnh']],
  ['cam-tan', ['Ủy ban nhân dân huyện Cẩm Thủy']],
  ['tan-ninh', ['Ủy ban nhân dân tỉnh Thanh Hóa', 'Công an tỉnh Thanh Hóa']],
  ['kon-chieng', ['Ủy ban nhân dân tỉnh Gia Lai', 'Công an tỉnh Gia Lai']],
])('the report of %s goes to those whom its plan names', (id, addressees) => {
  expect(planOf(id).settings.addressees).toEqual(addressees);
});

it('Tư Nghĩa wants 30 a day of each village, Kon Chiêng 7, 77 and 2 of all together', () => {
  const quotas = (id: string) =>
    planOf(id).indicators.flatMap(({ quota }) => (quota === null ? [] : [quota]));
  expect(quotas('tu-nghia')).toEqual([{ count: 30, scope: 'unit' }]);
  expect(quotas('kon-chieng').map(({ count, scope }) => [count, scope])).toEqual([
    [7, 'commune'],
    [77, 'commune'],
    [2, 'commune'],
  ]);
});
