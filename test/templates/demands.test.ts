// What the five plans demand has its place in their templates, and in the samples that show them. `docs/plans.md` lists it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../host/files/csv';
import type { Campaign } from '../../src/domain/plan/campaign';
import { templates } from '../../src/templates';
import { openCommune, sheetNamed, succeed, textOf } from '../support/commune';
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
