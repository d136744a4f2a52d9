// The sample cam-tan: 17 villages whose figures add up to the commune's row of the annex, reconciled with the
// national system.
import { makeTallies } from '../makeTallies.mjs';
import { daysBetween, isSunday, typedDate } from '../sampleDays.mjs';
import { countedUntil, plantIn, talliesTable, unitsTable } from '../sampleTables.mjs';
import { partsOf, shareOut } from '../shareOut.mjs';

export const id = 'cam-tan';
export const seed = 20241107;

const figureNames = {
  CTN: 'Chưa thu nhận mức 2',
  M1K: 'Mức 1 đã kích hoạt',
  M1C: 'Mức 1 chưa kích hoạt',
  M2K: 'Mức 2 đã kích hoạt',
  M2C: 'Mức 2 chưa kích hoạt',
  'TN2.CT': 'Chỉ tiêu cấp mức 2',
  'KH.CT': 'Chỉ tiêu kích hoạt mức 1 và 2',
  SCB: 'Cán bộ, công chức, viên chức, đoàn viên, hội viên chưa có tài khoản mức 2',
  SNT: 'Người thân cư trú tại xã chưa có tài khoản mức 2',
};
const indicatorNames = { KH: 'Kích hoạt', TN2: 'Thu nhận mức 2', CBCC: 'Cán bộ, hội viên', NT: 'Người thân' };
const lastDay = '2024-11-24';

const makeUnits = (random) => {
  const weights = Array.from({ length: 17 }, () => 0.7 + random() * 0.6);
  const without = shareOut(2073, weights);
  const level1 = shareOut(881, weights);
  const level2 = shareOut(2412, weights);
  const idle1 = partsOf(84, level1, random, 0.6);
  const idle2 = partsOf(306, level2, random, 0.4);
  return without.map((people, index) => ({
    code: `THON_${String(index + 1).padStart(2, '0')}`,
    name: `Thôn ${index + 1}`,
    figures: {
      CTN: people,
      M1K: level1[index],
      M1C: idle1[index],
      M2K: level2[index],
      M2C: idle2[index],
      'TN2.CT': Math.floor(people / 2) + 1,
      'KH.CT': idle1[index] + idle2[index],
      SCB: 12,
      SNT: 25,
    },
  }));
};

const totalOf = (units) => ({
  code: '',
  name: 'Tổng',
  figures: Object.fromEntries(
    Object.keys(figureNames).map((code) => [
      code,
      units.reduce((total, { figures }) => total + figures[code], 0),
    ]),
  ),
});

const exclusions = [
  ['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú'],
  ['Thôn 2', 'CTN', 'đi nước ngoài', 6, ''],
  ['Thôn 5', 'CTN', 'người già không sử dụng điện thoại', 9, 'Đã lập danh sách'],
  ['Thôn 5', 'CTN', 'vắng mặt không rõ nơi đến', 2, ''],
  ['Thôn 11', 'CTN', 'đang chấp hành án phạt tù', 1, ''],
];

export const tables = (random) => {
  const units = makeUnits(random);
  const rows = makeTallies({
    random,
    units,
    days: daysBetween('2024-11-06', lastDay),
    indicators: [
      { code: 'KH', need: ({ figures }) => figures['KH.CT'], rows: 22 },
      { code: 'TN2', need: ({ figures }) => figures['TN2.CT'], rows: 48 },
      { code: 'CBCC', need: ({ figures }) => figures.SCB, rows: 48 },
      { code: 'NT', need: ({ figures }) => figures.SNT, rows: 48 },
    ],
    isFree: ({ name }, day) => isSunday(day) || (name === 'Thôn 13' && day >= '2024-11-18'),
  });
  const plant = plantIn(rows);
  plant('Thôn 3', '2024-11-22', { obstacle: 'Người cao tuổi chưa có điện thoại thông minh' });
  plant('Thôn 16', '2024-11-23', { obstacle: 'Mạng yếu, phải lưu động ban đêm' });

  // The planted mistakes: one not understood, one understood, one day that is none, evidence without a link.
  plant('Thôn 4', '2024-11-09', { texts: { TN2: 'hai mươi' } });
  const inWords = rows.find(({ unit, date }) => unit.name === 'Thôn 8' && date === '2024-11-14');
  plant('Thôn 8', '2024-11-14', { texts: { TN2: `${inWords.counts.TN2} hồ sơ` }, understood: ['TN2'] });
  plant('Thôn 12', '2024-11-16', { dateText: '31/11/2024' });
  plant('Thôn 1', '2024-11-20', { evidence: 'ảnh đã gửi trong nhóm' });
  const counted = (unit, code) =>
    countedUntil(
      rows.filter((row) => row.dateText === undefined),
      unit,
      code,
      lastDay,
    );
  // The system has what the villages counted, but for Thôn 9, where three files were refused.
  const system = units.map((unit) => [
    typedDate(lastDay),
    unit.name,
    counted(unit, 'KH'),
    counted(unit, 'TN2') - (unit.name === 'Thôn 9' ? 3 : 0),
  ]);
  return {
    'units.csv': unitsTable([...units, totalOf(units)], figureNames),
    'exclusions.csv': exclusions,
    'tallies.csv': talliesTable(rows, indicatorNames),
    'system-figures.csv': [['Ngày', 'Đơn vị', 'Kích hoạt [KH]', 'Thu nhận mức 2 [TN2]'], ...system],
  };
};
