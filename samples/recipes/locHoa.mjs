// The sample loc-hoa: six ấp that type once a week and report once a month, with the list of people they guided.
import { makeTallies } from '../makeTallies.mjs';
import { daysBetween, isSunday, typedDate } from '../sampleDays.mjs';
import { plantIn, talliesTable, unitsTable } from '../sampleTables.mjs';

export const id = 'loc-hoa';
export const seed = 20250302;

const figureNames = {
  DS14: 'Công dân từ đủ 14 tuổi',
  'TK2.DK': 'Tài khoản mức 2 đã kích hoạt đầu kỳ',
  BHYT: 'Người tham gia bảo hiểm y tế',
  'SKDT.DK': 'Đã tích hợp thẻ bảo hiểm y tế đầu kỳ',
  'GPLX.DK': 'Đã tích hợp giấy phép lái xe đầu kỳ',
  'DKX.DK': 'Đã tích hợp đăng ký xe đầu kỳ',
  SCB: 'Cán bộ, công chức, viên chức, người lao động',
  'CBCC.DK': 'Cán bộ đã tích hợp đủ giấy tờ đầu kỳ',
};
const indicatorNames = {
  TK2: 'Kích hoạt mức 2',
  'TK2.N1': 'Nhóm 1',
  'TK2.N2': 'Nhóm 2',
  'TK2.N3': 'Nhóm 3',
  'TK2.N4': 'Nhóm 4',
  SKDT: 'Thẻ bảo hiểm y tế',
  GPLX: 'Giấy phép lái xe',
  DKX: 'Đăng ký xe',
  CBCC: 'Cán bộ tích hợp đủ',
  MST: 'Mã số thuế',
  NPT: 'Người phụ thuộc',
  GTK: 'Giấy tờ khác',
};
/** What the list of people guided is kept for. */
const listed = ['TK2', 'SKDT', 'GPLX', 'DKX'];
const names = ['Ấp Hòa Bình', 'Ấp Đồng Tâm', 'Ấp Suối Mới', 'Ấp Tân Tiến', 'Ấp 5', 'Ấp 6'];

const makeUnits = (random) =>
  names.map((name, index) => {
    const adults = 620 + Math.floor(random() * 380);
    const accounts = Math.round(adults * (0.755 + random() * 0.02));
    const insured = Math.round(adults * (1.08 + random() * 0.1));
    const officials = 6 + Math.floor(random() * 9);
    return {
      code: `AP_${index + 1}`,
      name,
      figures: {
        DS14: adults,
        'TK2.DK': accounts,
        BHYT: insured,
        'SKDT.DK': Math.round(insured * (0.765 + random() * 0.02)),
        'GPLX.DK': Math.round(accounts * (0.75 + random() * 0.02)),
        'DKX.DK': Math.round(accounts * (0.745 + random() * 0.02)),
        SCB: officials,
        'CBCC.DK': officials - 3,
      },
    };
  });

/** Made-up evidence: who, when, of what kind, and the links; several in one cell, one without a kind, one of no such kind. */
const evidenceGiven = [
  ['Ấp Hòa Bình', '2025-03-09', 'ảnh tuyên truyền', 'anh/hb-1', 'anh/hb-2', 'anh/hb-3'],
  ['Ấp Hòa Bình', '2025-03-23', 'hội nghị', 'hop/hb'],
  ['Ấp Đồng Tâm', '2025-03-09', 'Ảnh tuyên truyền', 'anh/dt-1', 'anh/dt-2', 'anh/dt-2'],
  ['Ấp Đồng Tâm', '2025-03-30', 'tờ rơi', 'to-roi/dt'],
  ['Ấp Suối Mới', '2025-03-16', 'tin bài', 'tin-bai/ap-suoi-moi'],
  ['Ấp Suối Mới', '2025-03-23', 'anh huong dan', 'anh/sm-1', 'anh/sm-2'],
  ['Ấp Tân Tiến', '2025-03-16', 'danh sách', 'danh-sach/tt'],
  ['Ấp 5', '2025-03-09', 'video', 'video/a5'],
  ['Ấp 5', '2025-03-30', 'tin bài', 'tin-bai/a5-1', 'tin-bai/a5-2'],
  ['Ấp 6', '2025-03-16', '', 'anh/a6'],
];

/** By group: each person has an account already or has none, and may be old, or away at work, besides. */
const addGroups = (rows) => {
  for (const { counts } of rows) {
    const withAccount = Math.ceil(counts.TK2 * 0.6);
    counts['TK2.N1'] = withAccount;
    counts['TK2.N2'] = counts.TK2 - withAccount;
    counts['TK2.N3'] = Math.floor(counts.TK2 / 4);
    counts['TK2.N4'] = Math.floor(counts.TK2 / 3);
  }
};

/** One line per success, and now and then one for a person who has to come again. Every name is a number. */
const makeList = (rows, random) => {
  const lines = rows
    .flatMap((row) =>
      listed.flatMap((code) => Array.from({ length: row.counts[code] }, () => ({ row, code }))),
    )
    .flatMap((line) => [
      { ...line, result: 'thành công' },
      ...(random() < 0.06 ? [{ ...line, result: 'không thành công' }] : []),
    ]);
  return lines.map(({ row, code, result }, index) => [
    typedDate(row.date),
    row.unit.name,
    `Người Thử ${String(index + 1).padStart(3, '0')}`,
    row.unit.name,
    code,
    result,
  ]);
};

export const tables = (random) => {
  const units = makeUnits(random);
  const share = (base, rate, start) => Math.max(0, Math.ceil(base * rate) - start);
  const rows = makeTallies({
    random,
    units,
    days: daysBetween('2025-03-02', '2025-03-30').filter(isSunday),
    indicators: [
      { code: 'TK2', need: ({ figures }) => share(figures.DS14, 0.802, figures['TK2.DK']), rows: 13 },
      { code: 'SKDT', need: ({ figures }) => share(figures.BHYT, 0.8, figures['SKDT.DK']), rows: 13 },
      { code: 'GPLX', need: ({ figures }) => share(figures['TK2.DK'], 0.81, figures['GPLX.DK']), rows: 13 },
      { code: 'DKX', need: ({ figures }) => share(figures['TK2.DK'], 0.81, figures['DKX.DK']), rows: 13 },
      { code: 'CBCC', need: () => 3, rows: 13 },
    ],
  });
  // The kinds of paper without a target: a few a week.
  rows.forEach(({ counts }, index) =>
    Object.assign(counts, { MST: 2 + (index % 4), NPT: 1 + (index % 3), GTK: (index * 2) % 5 }),
  );
  addGroups(rows);
  const list = makeList(rows, random);
  const plant = plantIn(rows);
  for (const [name, date, evidenceKind, ...files] of evidenceGiven)
    plant(name, date, {
      evidenceKind,
      evidence: files.map((file) => `https://example.vn/${file}`).join('\n'),
    });
  plant('Ấp 6', '2025-03-30', { obstacle: 'Công nhân đi ca, chỉ gặp được buổi tối' });

  // The planted mistakes: other spellings of names that are understood, a password, and two people too many.
  plant('Ấp Hòa Bình', '2025-03-09', { unitText: 'Ấp Hoà Bình' });
  plant('Ấp Đồng Tâm', '2025-03-16', { unitText: 'Ấp \u00d0ồng Tâm' });
  plant('Ấp 5', '2025-03-23', { unitText: 'ấp năm' });
  plant('Ấp 5', '2025-03-16', { obstacle: 'Phần mềm: tài khoản thu, mật khẩu: matkhau-gia-123' });
  const tooMany = rows.find(({ unit, date }) => unit.name === 'Ấp Tân Tiến' && date === '2025-03-23');
  tooMany.texts = { TK2: tooMany.counts.TK2 + 2 };
  return {
    'units.csv': unitsTable(units, figureNames),
    'tallies.csv': talliesTable(rows, indicatorNames),
    'guided-list.csv': [['Ngày', 'Đơn vị', 'Họ tên', 'Địa chỉ', 'Nội dung', 'Kết quả'], ...list],
  };
};
