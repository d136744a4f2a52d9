// The sample tan-ninh: nine thôn, people left out for the plan's reasons, daily tallies.
import { makeTallies } from '../makeTallies.mjs';
import { daysBetween, isSunday, typedDate } from '../sampleDays.mjs';
import { plantIn, talliesTable, unitsTable } from '../sampleTables.mjs';

export const id = 'tan-ninh';
export const seed = 20260518;

const figureNames = {
  DDK: 'Công dân đủ điều kiện cấp tài khoản mức 2',
  'TN2.DK': 'Đã có tài khoản mức 2 đầu kỳ',
  SCB: 'Cán bộ, hội viên, đoàn viên, người lao động',
  'CBCC.DK': 'Cán bộ, hội viên đã tích hợp đầu kỳ',
  TPL: 'Tổ phải lập',
};
const indicatorNames = {
  TN2: 'Thu nhận mức 2',
  CBCC: 'Cán bộ, hội viên',
  KH: 'Kích hoạt',
  ASXH: 'An sinh xã hội',
  TO: 'Tổ lưu động',
};

const makeUnits = (random) =>
  Array.from({ length: 9 }, (_unit, index) => {
    const eligible = 560 + Math.floor(random() * 340);
    const members = 40 + Math.floor(random() * 35);
    return {
      code: `THON_${index + 1}`,
      name: `Thôn ${index + 1}`,
      figures: {
        DDK: eligible,
        'TN2.DK': Math.round(eligible * (0.86 + random() * 0.05)),
        SCB: members,
        'CBCC.DK': Math.round(members * (0.4 + random() * 0.2)),
        TPL: 1,
      },
    };
  });

const exclusions = [
  ['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú'],
  ['Thôn 1', 'DDK', 'chưa có tài khoản ngân hàng', 7, ''],
  ['Thôn 3', 'DDK', 'người già không sử dụng điện thoại', 12, 'Đã lập danh sách'],
  ['Thôn 4', 'DDK', 'đi nước ngoài', 5, ''],
  ['Thôn 8', 'DDK', 'cắt khẩu đi nơi khác', 3, ''],
  ['Thôn 8', 'DDK', 'đang ở cơ sở chữa bệnh, giáo dục, trường giáo dưỡng', 1, ''],
];

/** Two organisations measured by their members, who are counted in the thôn, too: "100% cán bộ, hội viên, đoàn viên". */
const organisations = [
  {
    code: 'DTN',
    name: 'Đoàn Thanh niên xã',
    aliases: 'Đoàn TN; ĐTN',
    inTotal: 'Không',
    figures: { DDK: 0, 'TN2.DK': 0, SCB: 58, 'CBCC.DK': 31, TPL: 0 },
  },
  {
    code: 'HPN',
    name: 'Hội Liên hiệp Phụ nữ xã',
    aliases: 'Hội PN; Hội Phụ nữ',
    inTotal: 'Không',
    figures: { DDK: 0, 'TN2.DK': 0, SCB: 74, 'CBCC.DK': 36, TPL: 0 },
  },
];

/** What they told on Saturdays: members alone. */
const organisationRows = [
  ['2026-05-23', 5, 4],
  ['2026-05-30', 4, 7],
  ['2026-06-06', 6, 2],
  ['2026-06-13', 3, 5],
].flatMap(([date, ...members]) =>
  organisations.map((unit, index) => ({
    date,
    unit,
    counts: { CBCC: members[index] },
    texts: {},
    obstacle: '',
    evidence: '',
    typed: `${typedDate(date)} 17:${30 + index}`,
  })),
);

/** The first thôn set their team up on the first days; Thôn 9 has not yet. */
const setUpTeams = (rows, units) =>
  units.slice(0, 8).forEach((unit, index) => {
    rows.filter((row) => row.unit === unit)[index].counts.TO = 1;
  });

export const tables = (random) => {
  const units = makeUnits(random);
  const rows = makeTallies({
    random,
    units,
    days: daysBetween('2026-05-18', '2026-06-14'),
    indicators: [
      { code: 'TN2', need: ({ figures }) => figures.DDK - figures['TN2.DK'], rows: 50 },
      { code: 'CBCC', need: ({ figures }) => figures.SCB - figures['CBCC.DK'], rows: 50 },
      { code: 'KH', need: () => 190, rows: 50 },
      { code: 'ASXH', need: () => 150, rows: 50 },
      { code: 'TO', need: () => 0, rows: 50 },
    ],
    isFree: (_unit, day) => isSunday(day),
  });
  setUpTeams(rows, units);
  const plant = plantIn(rows);
  // Thôn 6 has had nothing to show since 8/6.
  for (const row of rows.filter(({ unit, date }) => unit.name === 'Thôn 6' && date >= '2026-06-08'))
    Object.assign(row, {
      counts: Object.fromEntries(Object.keys(row.counts).map((code) => [code, 0])),
      obstacle: 'Tổ lưu động chưa có máy',
    });
  plant('Thôn 2', '2026-06-12', { obstacle: 'Nhiều người chưa mở tài khoản ngân hàng' });

  // The planted mistakes: an old font, a fraction, words for a count, a day that has not come, a team too many.
  plant('Thôn 3', '2026-05-27', { unitText: 'Th«n 3' });
  plant('Thôn 7', '2026-06-03', { texts: { KH: '45,5%' } });
  plant('Thôn 5', '2026-06-05', { texts: { ASXH: 'năm người' } });
  plant('Thôn 1', '2026-06-10', { dateText: '10/07/2026' });
  plant('Thôn 2', '2026-06-11', { texts: { TO: 1 } });
  rows.push(...organisationRows);
  return {
    'units.csv': unitsTable([...units, ...organisations], figureNames),
    'exclusions.csv': exclusions,
    'tallies.csv': talliesTable(rows, indicatorNames),
  };
};
