// The sample cam-thuy-gop: the district of the annex puts the published figures of its communes together. Communes and their
// figures are those of the printed annex; villages, weeks and every count are MADE UP, slips included.
import { readFileSync } from 'node:fs';
import { typedDate } from '../sampleDays.mjs';
import { shareOut } from '../shareOut.mjs';

export const id = 'cam-thuy-gop';
export const seed = 20241202;

/** The annex as the sample cam-thuy has it. */
const [header, ...annex] = readFileSync(new URL('../cam-thuy/units.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const figureOf = (values, code) => Number(values[header.findIndex((column) => column.endsWith(`[${code}]`))]);
const communes = annex
  .filter(([code]) => code !== '')
  .map((values) => ({
    name: values[1],
    need: { KH: figureOf(values, 'KH.CT'), TN2: figureOf(values, 'TN2.CT') },
  }));

/** The weeks of the campaign until the report: from Wednesday, then Monday to Sunday. */
const weeks = [
  { label: 'Tuần 01', from: '2024-11-06', to: '2024-11-10', monday: '2024-11-11' },
  { label: 'Tuần 02', from: '2024-11-11', to: '2024-11-17', monday: '2024-11-18' },
  { label: 'Tuần 03', from: '2024-11-18', to: '2024-11-24', monday: '2024-11-25' },
  { label: 'Tuần 04', from: '2024-11-25', to: '2024-12-01', monday: '2024-12-02' },
];
/** How much of what is wanted a diligent commune does in each week. */
const shares = { KH: [0.18, 0.27, 0.28, 0.26], TN2: [0.09, 0.13, 0.13, 0.12] };

const codes = ['KH', 'TN2'];
const columns = [
  'Xã',
  'Kỳ',
  'Từ ngày',
  'Đến ngày',
  'Bản',
  'Chốt lúc',
  'Gửi lúc',
  'Đơn vị',
  'Chỉ tiêu',
  'Trong kỳ',
  'Lũy kế',
  'Mẫu số',
  'Mục tiêu',
  'Tên đơn vị',
  'Tính vào tổng',
];

const minute = (day, hour, minutes) => `${typedDate(day)} ${hour}:${String(minutes).padStart(2, '0')}`;

/** The record of one commune: a line for each week, village and indicator, as its own book has frozen them. */
const recordOf = (commune, random) => {
  const villages = 3 + Math.floor(random() * 3);
  const weights = Array.from({ length: villages }, () => 0.7 + random() * 0.6);
  const diligence = 0.72 + random() * 0.42;
  const done = new Map();
  return weeks.map((week, at) => {
    const at8 = Math.floor(random() * 50);
    const lines = codes.flatMap((code) => {
      const left =
        commune.need[code] - [...done].reduce((sum, [key, n]) => sum + (key.endsWith(code) ? n : 0), 0);
      const wanted = Math.round(commune.need[code] * shares[code][at] * diligence * (0.85 + random() * 0.3));
      return shareOut(Math.min(left, wanted), weights).map((gained, village) => {
        const key = `${village} ${code}`;
        done.set(key, (done.get(key) ?? 0) + gained);
        return {
          ...week,
          commune: commune.name,
          version: 1,
          frozenAt: minute(week.monday, '08', at8),
          sentAt: minute(week.monday, '09', at8),
          unit: `THON_${village + 1}`,
          unitName: `Thôn ${village + 1}`,
          code,
          gained,
          done: done.get(key),
          inTotal: '',
        };
      });
    });
    return lines;
  });
};

const cellsOf = (line) => [
  line.commune,
  line.label,
  typedDate(line.from),
  typedDate(line.to),
  line.version,
  line.frozenAt,
  line.sentAt,
  line.unit,
  line.code,
  line.gained,
  line.done,
  '',
  '',
  line.unitName,
  line.inTotal,
];

export const tables = (random) => {
  const records = new Map(communes.map((commune) => [commune.name, recordOf(commune, random)]));
  const of = (name) => records.get(name);
  // Nothing of Cẩm Lương has come; of Cẩm Yên, nothing of the last week.
  records.delete('Cẩm Lương');
  of('Cẩm Yên').pop();
  // Cẩm Long mailed after the deadline, Cẩm Giang not at all yet.
  for (const line of of('Cẩm Long')[3]) line.sentAt = minute('2024-12-02', '11', 9);
  for (const line of of('Cẩm Giang')[3]) line.sentAt = '';
  // Cẩm Quý mailed a second version of its third week, in which one village had forgotten some.
  const again = of('Cẩm Quý')[2].map((line, index) => ({
    ...line,
    version: 2,
    frozenAt: minute('2024-11-26', '14', 5),
    sentAt: minute('2024-11-26', '14', 20),
    gained: line.gained + (index === 0 ? 4 : 0),
    done: line.done + (index === 0 ? 4 : 0),
  }));
  for (const line of of('Cẩm Quý')[3]) if (line.unit === 'THON_1' && line.code === 'KH') line.done += 4;
  of('Cẩm Quý').splice(3, 0, again);
  // Cẩm Bình corrected its second week in its third report: three fewer.
  const [mistaken] = of('Cẩm Bình')[1];
  for (const line of [...of('Cẩm Bình')[2], ...of('Cẩm Bình')[3]])
    if (line.unit === mistaken.unit && line.code === mistaken.code) line.done -= 3;
  of('Cẩm Bình')[2].push({
    ...mistaken,
    label: 'Tuần 02 ← Tuần 03',
    frozenAt: of('Cẩm Bình')[2][0].frozenAt,
    sentAt: '',
    gained: mistaken.gained - 3,
    done: '',
  });
  // The youth union of Cẩm Tân is counted in the villages, too; its book says so.
  for (const [at, week] of of('Cẩm Tân').entries())
    week.push({
      ...week[0],
      unit: 'DTN',
      unitName: 'Đoàn Thanh niên xã',
      code: 'KH',
      gained: 6,
      done: 6 * (at + 1),
      inTotal: 'Không',
    });
  // Cẩm Vân has taken files back that the system refused: its last running total is below the one before.
  const before = of('Cẩm Vân')[2].find(({ code }) => code === 'TN2');
  const refused = of('Cẩm Vân')[3].find(({ code }) => code === 'TN2');
  const fallen = 60;
  Object.assign(refused, {
    gained: refused.gained - fallen * 3,
    done: before.done + refused.gained - fallen * 3,
  });
  // Cẩm Phú follows a thing of its own.
  of('Cẩm Phú')[3].push({ ...of('Cẩm Phú')[3][0], code: 'LUU_TRU', gained: 9, done: 31 });
  const rows = [...records.values()].flatMap((record) => record.flat().map(cellsOf));
  // A name as another typed it, a commune that is none, a table pasted with its header, and one week pasted twice.
  const rowsOfCommune = (name) => rows.filter(([commune]) => commune === name);
  for (const row of rowsOfCommune('Cẩm Châu')) row[0] = 'cam chau';
  rows.push(['Cẩm Sơn', ...of('Cẩm Tâm')[0].map(cellsOf)[0].slice(1)]);
  const headerAt = rows.findIndex(([commune]) => commune === 'Cẩm Tú');
  rows.splice(headerAt, 0, columns);
  rows.push(...of('Cẩm Ngọc')[3].map(cellsOf));
  const figures = [columns, ...rows];
  return {
    // Its printed Tổng row, which does not add up, is told by the sample cam-thuy.
    'units.csv': [header, ...annex.filter(([code]) => code !== '')],
    'commune-figures.csv': figures,
    'tallies.csv': [
      ['Ngày', 'Đơn vị', 'Kích hoạt [KH]', 'Mức 2 [TN2]', 'Vướng mắc', 'Nhập lúc'],
      ['01/12/2024', 'Cẩm Thành', '', '', 'Mất sóng di động tại 3 thôn vùng cao', '02/12/2024 08:40'],
      ['01/12/2024', 'Cẩm Lương', 12, 40, 'Máy thu nhận hỏng, chưa lập được báo cáo', '02/12/2024 10:20'],
    ],
  };
};
