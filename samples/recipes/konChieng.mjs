// The sample kon-chieng: seven làng whose figures add up to the base that the plan's own figures bear out (7.060),
// one row a week with running totals; the organisations as a unit of their own, a youth union beside them all.
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
  DS2011: 'Công dân sinh năm 2011',
  'BHYT.DK': 'Đã tích hợp thẻ bảo hiểm y tế đến ngày số liệu gốc',
  'SKDT.DK': 'Đã có Sổ sức khỏe điện tử đến ngày số liệu gốc',
  'CKS.DK': 'Đã có chữ ký số đến ngày số liệu gốc',
};
const indicatorNames = {
  CC: 'Căn cước',
  TK2: 'Tài khoản cá nhân mức 2',
  TKTC: 'Tài khoản tổ chức',
  TH3: 'Đủ ba loại',
  CBCC: 'Cán bộ',
  S2011: 'Sinh năm 2011',
  BHYT: 'Thẻ bảo hiểm y tế',
  SKDT: 'Sổ sức khỏe',
  CKS: 'Chữ ký số',
};
const blankCounts = Object.fromEntries(Object.keys(indicatorNames).map((code) => [code, '']));
/** Who has one of the three papers: all who have the three, and such a share of the other accounts. */
const shareOfOthers = { BHYT: 0.6, SKDT: 0.3, CKS: 0.1 };
const holdersOf = (complete, accounts) =>
  Object.fromEntries(
    Object.entries(shareOfOthers).map(([code, share]) => [
      code,
      complete + Math.floor((accounts - complete) * share),
    ]),
  );
const noFigures = Object.fromEntries(Object.keys(figureNames).map((code) => [code, 0]));
/** No làng has a share of the plan's 20 organisations. */
const organisations = {
  code: 'TO_CHUC',
  name: 'Tổ chức trên địa bàn xã',
  figures: { ...noFigures, SOTC: 20, 'TKTC.DK': 16 },
};
/** What it does is counted by the làng, too. */
const youthUnion = {
  code: 'DTN',
  name: 'Đoàn thanh niên xã',
  inTotal: 'Không',
  figures: {
    ...noFigures,
    DS14: 240,
    'CC.DK': 232,
    'TK2.DK': 140,
    'TH3.DK': 80,
    'BHYT.DK': 110,
    'SKDT.DK': 98,
    'CKS.DK': 86,
  },
};
const weeks = ['2025-08-04', '2025-08-11', '2025-08-18'];

const makeUnits = (random) => {
  const weights = Array.from({ length: 7 }, () => 0.75 + random() * 0.5);
  const adults = shareOut(7060, weights);
  const cards = partsOf(6769, adults, random, 0.03);
  const accounts = partsOf(3310, adults, random, 0.2);
  const bornIn2011 = shareOut(352, weights);
  // The plan prints no figures for the two last: they are made up.
  const complete = partsOf(1985, accounts, random, 0.1);
  return adults.map((people, index) => ({
    code: `LANG_${index + 1}`,
    name: `Làng ${index + 1}`,
    figures: {
      DS14: people,
      'CC.DK': cards[index],
      'TK2.DK': accounts[index],
      SOTC: 0,
      'TKTC.DK': 0,
      'TH3.DK': complete[index],
      SCB: 14 + index,
      'CBCC.DK': 9 + index,
      DS2011: bornIn2011[index],
      ...Object.fromEntries(
        Object.entries(holdersOf(complete[index], accounts[index])).map(([code, count]) => [
          `${code}.DK`,
          count,
        ]),
      ),
    },
  }));
};

/** The row with those born in 2011 who have been guided, and with the holders of each paper, in running totals. */
const withPapers = (row) => {
  const { figures } = row.unit;
  const { TH3, TK2 } = row.counts;
  const holders = holdersOf(figures['TH3.DK'] + TH3, figures['TK2.DK'] + TK2);
  const papers = Object.entries(holders).map(([code, count]) => [code, count - figures[`${code}.DK`]]);
  const guided = Math.floor(figures.DS2011 * [0.22, 0.5, 0.78][weeks.indexOf(row.date)]);
  return { ...row, counts: { ...row.counts, S2011: guided, ...Object.fromEntries(papers) } };
};

/** The unit's rows, a week each, with what stands in them; the obstacle is told in the last. */
const weeksOf = (unit, counts, obstacle = '') =>
  weeks.map((date, index) => ({
    date,
    unit,
    // What the unit has nothing to do with stays blank.
    counts: { ...blankCounts, ...counts[index] },
    texts: {},
    obstacle: index === weeks.length - 1 ? obstacle : '',
    evidence: '',
    typed: `${date.slice(8)}/08/2025 17:${10 + index}`,
  }));

export const tables = (random) => {
  const units = makeUnits(random);
  const newCounts = makeTallies({
    random,
    units,
    // The last days of the weeks that end before each Thứ Ba.
    days: weeks,
    indicators: [
      { code: 'CC', need: ({ figures }) => figures.DS14 - figures['CC.DK'], rows: 4.3 },
      { code: 'TK2', need: ({ figures }) => Math.ceil(figures.DS14 * 0.85) - figures['TK2.DK'], rows: 4.3 },
      { code: 'TKTC', need: () => 0, rows: 4.3 },
      { code: 'TH3', need: ({ figures }) => Math.ceil(figures.DS14 * 0.68) - figures['TH3.DK'], rows: 4.3 },
      { code: 'CBCC', need: () => 5, rows: 4.3 },
    ],
    isFree: ({ name }, day) => name === 'Làng 4' && day === '2025-08-18',
  });
  const rows = accumulate(newCounts).map(withPapers);
  const plant = plantIn(rows);
  plant('Làng 6', '2025-08-18', {
    obstacle: 'Đường mưa lầy, xe lưu động chưa vào được',
    typed: '19/08/2025 11:30',
  });
  plant('Làng 1', '2025-08-11', { evidence: 'https://example.vn/hinh-anh/lang-1-11-8' });

  // The planted mistakes: a running total that falls, one with two readings, a sum typed among the rows.
  const before = rows.find(({ unit, date }) => unit.name === 'Làng 2' && date === '2025-08-11');
  plant('Làng 2', '2025-08-18', { texts: { CBCC: Math.max(0, before.counts.CBCC - 1) } });
  // Its accounts are not counted that week: papers beyond those of before would be too many.
  plant('Làng 3', '2025-08-04', { texts: { TK2: '3,398', BHYT: 85, SKDT: 150 } });
  plant('Làng 5', '2025-08-04', { texts: { CC: '~8' } });
  plant('Làng 7', '2025-08-11', { unitText: 'lang 7' });
  const last = rows.filter(({ date }) => date === '2025-08-18');
  const sums = Object.fromEntries(
    Object.keys(indicatorNames).map((code) => [
      code,
      last.reduce((sum, row) => sum + (row.texts[code] ?? row.counts[code]), 0),
    ]),
  );
  rows.push(
    ...weeksOf(
      organisations,
      [{ TKTC: 0 }, { TKTC: 0 }, { TKTC: 1 }],
      'Một tổ chức đã ngừng hoạt động, chưa đóng mã số thuế',
    ),
  );
  rows.push(
    ...weeksOf(youthUnion, [
      { CC: 2, TK2: 11, TH3: 6, BHYT: 9, SKDT: 8, CKS: 7 },
      { CC: 3, TK2: 26, TH3: 17, BHYT: 22, SKDT: 20, CKS: 18 },
      { CC: 5, TK2: 44, TH3: 31, BHYT: 38, SKDT: 35, CKS: 33 },
    ]),
  );
  sums.TKTC = 1;
  rows.push({ ...last[0], unitText: 'Cộng', counts: sums, texts: {}, obstacle: '', evidence: '' });
  return {
    'units.csv': unitsTable([...units, organisations, youthUnion], figureNames),
    'tallies.csv': talliesTable(rows, indicatorNames),
  };
};
