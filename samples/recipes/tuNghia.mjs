// The sample tu-nghia: 11 thôn whose figures add up to the plan's, a youth union beside them, daily tallies.
import { makeTallies } from '../makeTallies.mjs';
import { daysBetween, isSunday } from '../sampleDays.mjs';
import { plantIn, talliesTable, unitsTable } from '../sampleTables.mjs';
import { partsOf, shareOut } from '../shareOut.mjs';

export const id = 'tu-nghia';
export const seed = 20250418;

const figureNames = {
  DS14: 'Công dân thường trú từ đủ 14 tuổi',
  'TN2.DK': 'Tài khoản mức 2 đến ngày số liệu gốc',
  TN16: 'Tài khoản mức 2 thu nhận ngày 16 và 17/4 (trước ngày đầu của sổ)',
  'KH.DK': 'Tài khoản mức 2 đã kích hoạt đến ngày số liệu gốc',
  NK: 'Tổng số nhân khẩu thường trú',
  'SKDT.DK': 'Đã có Sổ sức khỏe điện tử đến ngày số liệu gốc',
  CTCC: 'Từ đủ 14 tuổi chưa thu nhận hồ sơ Căn cước',
};
const indicatorNames = {
  TN2: 'Thu nhận mức 2',
  KH: 'Kích hoạt mức 2',
  KHM: 'Kích hoạt, tích hợp sau thu nhận',
  SKDT: 'Tích hợp Sổ sức khỏe',
  DTCB: 'Điều tra cơ bản',
  'DTCB.TRUNG': 'Trùng thông tin',
  'DTCB.SAI': 'Sai số định danh',
  'DTCB.CHET': 'Đã chết',
  'DTCB.VANG': 'Vắng mặt',
  'DTCB.KHAC': 'Khác',
};

/** What comes of the cases in turn: most are away, few are dead. */
const outcomes = ['DTCB.VANG', 'DTCB.TRUNG', 'DTCB.VANG', 'DTCB.SAI', 'DTCB.VANG', 'DTCB.TRUNG', 'DTCB.CHET'];

/** Breaks the cases of each row down by outcome; rows in which something else was typed say nothing of it. */
const addOutcomes = (rows) => {
  let next = 0;
  for (const { counts, texts } of rows) {
    if (texts.DTCB !== undefined) continue;
    for (let done = 0; done < counts.DTCB; done += 1) {
      const outcome = outcomes[next % outcomes.length];
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      next += 1;
    }
  }
};

const makeUnits = (random) => {
  const weights = Array.from({ length: 11 }, () => 0.75 + random() * 0.5);
  const adults = shareOut(13308, weights);
  const enrolled = partsOf(11511, adults, random);
  const activated = partsOf(10704, enrolled, random);
  // The plan prints neither residents nor health books: both totals are made up.
  const residents = adults.map((people) => Math.round(people * (1.27 + random() * 0.08)));
  const books = partsOf(6730, residents, random);
  const unknown = shareOut(42, weights);
  const villages = adults.map((people, index) => ({
    code: `THON_${String(index + 1).padStart(2, '0')}`,
    name: `Thôn ${index + 1}`,
    figures: {
      DS14: people,
      'TN2.DK': enrolled[index],
      TN16: 3,
      'KH.DK': activated[index],
      NK: residents[index],
      'SKDT.DK': books[index],
      CTCC: unknown[index],
    },
  }));
  const youth = {
    code: 'DTN',
    name: 'Đoàn thanh niên',
    aliases: 'Đoàn TN; ĐTN',
    inTotal: 'Không',
    figures: { DS14: 412, 'TN2.DK': 371, TN16: 1, 'KH.DK': 349, NK: 412, 'SKDT.DK': 190, CTCC: 0 },
  };
  return [...villages, youth];
};

/** What is not activated yet; those enrolled during the campaign come on top. */
const backlog = ({ figures }) => figures['TN2.DK'] - figures['KH.DK'];

export const tables = (random) => {
  const units = makeUnits(random);
  const rows = makeTallies({
    random,
    units,
    days: daysBetween('2025-04-18', '2025-05-11'),
    indicators: [
      { code: 'TN2', need: ({ figures }) => Math.ceil(figures.DS14 * 0.95) - figures['TN2.DK'], rows: 53 },
      {
        code: 'KH',
        need: (unit) => backlog(unit) + 30,
        most: (unit, doneOf) => backlog(unit) + doneOf('TN2'),
        rows: 22,
      },
      { code: 'KHM', need: ({ figures }) => Math.ceil((figures.DS14 - figures['TN2.DK']) / 2), rows: 60 },
      { code: 'SKDT', need: ({ figures }) => Math.ceil(figures.NK / 2) - figures['SKDT.DK'], rows: 53 },
      { code: 'DTCB', need: ({ figures }) => figures.CTCC, rows: 9, until: '2025-05-04' },
    ],
    // Sundays are free; Thôn 7 has sent nothing in the last week.
    isFree: ({ name }, day) => isSunday(day) || (name === 'Thôn 7' && day >= '2025-05-05'),
  });
  const plant = plantIn(rows);
  for (const row of rows.filter(({ unit, date }) => unit.name === 'Thôn 4' && date >= '2025-05-09'))
    row.typed = '12/05/2025 14:20';
  plant('Thôn 2', '2025-05-10', { obstacle: 'Nhiều người đi làm xa, hẹn cuối tuần' });
  plant('Thôn 9', '2025-05-08', { obstacle: 'Máy thu nhận hỏng, đang chờ sửa' });
  plant('Thôn 6', '2025-05-09', { evidence: 'https://example.vn/hinh-anh/thon-6-09-5' });

  // The planted mistakes.
  plant('Thôn 5', '2025-04-22', { unitText: 'thôn Năm' });
  plant('Đoàn thanh niên', '2025-04-24', { unitText: 'đoàn thanh niên' });
  plant('Thôn 8', '2025-04-29', { texts: { TN2: 'l2' } });
  plant('Thôn 10', '2025-05-02', { texts: { SKDT: '4 người' } });
  plant('Thôn 3', '2025-05-03', { texts: { DTCB: 60 } });
  plant('Thôn 11', '2025-05-06', { obstacle: 'Trùng số định danh 000000000012, chờ xác minh' });
  plant('Thôn 1', '2025-05-07', { unitText: 'Thôn 12' });
  addOutcomes(rows);
  const again = rows.find(({ unit, date }) => unit.name === 'Thôn 2' && date === '2025-05-08');
  rows.push({ ...again, typed: '09/05/2025 07:50' });
  return {
    'units.csv': unitsTable(units, figureNames),
    'tallies.csv': talliesTable(rows, indicatorNames),
  };
};
