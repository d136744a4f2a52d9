// The sample kon-chieng: seven làng whose figures add up to the base that the plan's own figures bear out (7.060),
// one row a week with running totals.
import { accumulate, makeTallies } from '../makeTallies.mjs';
import { plantIn, talliesTable, unitsTable } from '../sampleTables.mjs';
import { partsOf, shareOut } from '../shareOut.mjs';

export const id = 'kon-chieng';
export const seed = 20250801;

const figureNames = {
  DS14: 'Công dân từ đủ 14 tuổi',
  'CC.DK': 'Đã thu nhận Căn cước đến ngày số liệu gốc',
  'TK2.DK': 'Tài khoản mức 2 đến ngày số liệu gốc',
  SOTC: 'Tổ chức phải có tài khoản',
  'TKTC.DK': 'Tổ chức đã có tài khoản đến ngày số liệu gốc',
  'TH3.DK': 'Đã có đủ ba loại đến ngày số liệu gốc',
  SCB: 'Cán bộ, công chức, viên chức, người lao động',
  'CBCC.DK': 'Cán bộ đã hoàn thành đến ngày số liệu gốc',
};
const indicatorNames = {
  CC: 'Căn cước',
  TK2: 'Tài khoản cá nhân mức 2',
  TKTC: 'Tài khoản tổ chức',
  TH3: 'Đủ ba loại',
  CBCC: 'Cán bộ',
};

const makeUnits = (random) => {
  const weights = Array.from({ length: 7 }, () => 0.75 + random() * 0.5);
  const adults = shareOut(7060, weights);
  const cards = partsOf(6769, adults, random, 0.03);
  const accounts = partsOf(3310, adults, random, 0.2);
  const organisations = [4, 3, 3, 3, 3, 2, 2];
  const withAccount = [3, 3, 2, 3, 2, 1, 2];
  // The plan prints no figures for the two last: they are made up.
  const complete = partsOf(1985, accounts, random, 0.1);
  return adults.map((people, index) => ({
    code: `LANG_${index + 1}`,
    name: `Làng ${index + 1}`,
    figures: {
      DS14: people,
      'CC.DK': cards[index],
      'TK2.DK': accounts[index],
      SOTC: organisations[index],
      'TKTC.DK': withAccount[index],
      'TH3.DK': complete[index],
      SCB: 14 + index,
      'CBCC.DK': 9 + index,
    },
  }));
};

export const tables = (random) => {
  const units = makeUnits(random);
  const newCounts = makeTallies({
    random,
    units,
    // The last days of the weeks that end before each Thứ Ba.
    days: ['2025-08-04', '2025-08-11', '2025-08-18'],
    indicators: [
      { code: 'CC', need: ({ figures }) => figures.DS14 - figures['CC.DK'], rows: 4.3 },
      { code: 'TK2', need: ({ figures }) => Math.ceil(figures.DS14 * 0.85) - figures['TK2.DK'], rows: 4.3 },
      { code: 'TKTC', need: () => 0, rows: 4.3 },
      { code: 'TH3', need: ({ figures }) => Math.ceil(figures.DS14 * 0.68) - figures['TH3.DK'], rows: 4.3 },
      { code: 'CBCC', need: () => 5, rows: 4.3 },
    ],
    isFree: ({ name }, day) => name === 'Làng 4' && day === '2025-08-18',
  });
  const rows = accumulate(newCounts);
  const plant = plantIn(rows);
  plant('Làng 6', '2025-08-18', {
    obstacle: 'Đường mưa lầy, xe lưu động chưa vào được',
    typed: '19/08/2025 11:30',
  });
  plant('Làng 1', '2025-08-11', { evidence: 'https://example.vn/hinh-anh/lang-1-11-8' });

  // The planted mistakes: a running total that falls, one with two readings, a sum typed among the rows.
  const before = rows.find(({ unit, date }) => unit.name === 'Làng 2' && date === '2025-08-11');
  plant('Làng 2', '2025-08-18', { texts: { CBCC: Math.max(0, before.counts.CBCC - 1) } });
  plant('Làng 3', '2025-08-04', { texts: { TK2: '3,398' } });
  plant('Làng 5', '2025-08-04', { texts: { CC: '~8' } });
  plant('Làng 7', '2025-08-11', { unitText: 'lang 7' });
  const last = rows.filter(({ date }) => date === '2025-08-18');
  const sums = Object.fromEntries(
    Object.keys(indicatorNames).map((code) => [
      code,
      last.reduce((sum, row) => sum + (row.texts[code] ?? row.counts[code]), 0),
    ]),
  );
  rows.push({ ...last[0], unitText: 'Cộng', counts: sums, texts: {}, obstacle: '', evidence: '' });
  return {
    'units.csv': unitsTable(units, figureNames),
    'tallies.csv': talliesTable(rows, indicatorNames),
  };
};
