// Made the tallies of the sample cam-thuy, once: `node samples/makeCamThuy.mjs`. Units and figures are those of
// the printed annex (units.csv); every tally is MADE UP by the seeded generator below, mistakes included.
import { readFileSync, writeFileSync } from 'node:fs';
import { csvText } from './csvText.mjs';
import { daysBetween, eveningOf, isSunday, typedDate } from './sampleDays.mjs';
import { seededRandom } from './seededRandom.mjs';

const folder = new URL('./cam-thuy/', import.meta.url);
const random = seededRandom(20241106);
const [header, ...lines] = readFileSync(new URL('units.csv', folder), 'utf8').trim().split('\n');
const columns = header.split(',');
const at = (values, code) => Number(values[columns.findIndex((column) => column.endsWith(`[${code}]`))]);
const units = lines
  .map((line) => line.split(','))
  .filter((values) => values[0] !== '')
  .map((values) => ({ name: values[1], activate: at(values, 'KH.CT'), enrol: at(values, 'TN2.CT') }));

/** How diligent each unit is, as a share of the pace that it needs. */
const diligence = units.map(() => 0.62 + random() * 0.55);
const rows = [];
const done = units.map(() => ({ activate: 0, enrol: 0 }));
for (const day of daysBetween('2024-11-06', '2024-12-01')) {
  units.forEach((unit, index) => {
    // Two units fall silent in the last week, and Sundays are free.
    if (isSunday(day) || (index === 5 && day >= '2024-11-25')) return;
    const share = diligence[index] * (0.7 + random() * 0.6);
    const activate = Math.min(unit.activate - done[index].activate, Math.round((unit.activate / 20) * share));
    const enrol = Math.max(1, Math.round((unit.enrol / 48) * share));
    done[index].activate += activate;
    done[index].enrol += enrol;
    rows.push({
      day,
      unit: unit.name,
      KH: activate,
      TN2: enrol,
      obstacle: '',
      evidence: '',
      typed: eveningOf(day, random),
    });
  });
}

const rowOf = (unit, day) => rows.find((row) => row.unit === unit && row.day === day);
const plant = (unit, day, change) => Object.assign(rowOf(unit, day), change);

// A unit with nothing to show in the last week, and one whose rows came late.
for (const row of rows.filter(({ unit, day }) => unit === 'Cẩm Yên' && day >= '2024-11-25'))
  Object.assign(row, { KH: 0, TN2: 0, obstacle: 'Nhiều hộ đi làm ăn xa, chưa về địa phương' });
for (const row of rows.filter(({ unit, day }) => unit === 'Cẩm Long' && day >= '2024-11-29'))
  row.typed = '02/12/2024 11:40';
plant('Cẩm Thành', '2024-11-30', { obstacle: 'Mất sóng di động tại 3 thôn vùng cao' });
plant('Cẩm Giang', '2024-11-29', { obstacle: 'Thiết bị thu nhận hỏng, đang chờ sửa' });
plant('Cẩm Tâm', '2024-11-28', { evidence: 'https://example.vn/hinh-anh/cam-tam-28-11' });

// The planted mistakes, each of another kind.
plant('TT Phong Sơn', '2024-11-08', { TN2: '3,398' });
plant('Cẩm Quý', '2024-11-12', { TN2: '12/5' });
plant('Cẩm Lương', '2024-11-13', { KH: '~12' });
plant('Cẩm Thạch', '2024-11-14', { TN2: 'mười hai' });
plant('Cẩm Liên', '2024-11-15', { KH: -5 });
plant('Cẩm Bình', '2024-11-16', { TN2: '45,5%' });
plant('Cẩm Tú', '2024-11-18', { unit: 'Cẩm Tú'.normalize('NFD') });
plant('Cẩm Châu', '2024-11-19', { unit: 'cam chau' });
plant('Cẩm Ngọc', '2024-11-20', { day: '2024-11-31', typedDay: '31/11/2024' });
plant('Cẩm Long', '2024-11-21', { TN2: '24 hồ sơ' });
plant('Cẩm Tân', '2024-11-22', { obstacle: 'Liên hệ anh A số 0900 000 012' });
plant('Cẩm Phú', '2024-11-23', { unit: 'Cẩm Sơn' });
plant('Cẩm Vân', '2024-11-26', { evidence: 'có ảnh trong nhóm' });
plant('Cẩm Vân', '2024-11-27', { KH: 5090 });
rows.push({ ...rowOf('Cẩm Tâm', '2024-11-27'), typed: eveningOf('2024-11-28', random) });
const ofDay = rows.filter((row) => row.day === '2024-11-28' && typeof row.KH === 'number');
const sum = (code) => ofDay.reduce((total, row) => total + row[code], 0);
rows.push({
  day: '2024-11-28',
  unit: 'Tổng',
  KH: sum('KH'),
  TN2: sum('TN2'),
  obstacle: '',
  evidence: '',
  typed: eveningOf('2024-11-28', random),
});

const tallies = [
  [
    'Ngày',
    'Đơn vị',
    'Kích hoạt tài khoản [KH]',
    'Thu nhận mức 2 [TN2]',
    'Vướng mắc',
    'Minh chứng',
    'Nhập lúc',
  ],
  ...rows.map((row) => [
    row.typedDay ?? typedDate(row.day),
    row.unit,
    row.KH,
    row.TN2,
    row.obstacle,
    row.evidence,
    row.typed,
  ]),
];
writeFileSync(new URL('tallies.csv', folder), csvText(tallies));
console.log(`${rows.length} rows of made-up tallies`);
