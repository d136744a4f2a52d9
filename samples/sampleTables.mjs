// The tables of a made-up sample, in the columns of the workbook's contract.
import { typedDate } from './sampleDays.mjs';

/** Code, name, and one column per figure, for the tab of units. */
export const unitsTable = (units, figureNames) => {
  const optional = [
    ['Tên khác', 'aliases'],
    ['Tính vào tổng', 'inTotal'],
  ];
  return [
    ['Mã', 'Tên đơn vị', ...optional.map(([header]) => header), ...Object.entries(figureNames).map(headerOf)],
    ...units.map((unit) => [
      unit.code,
      unit.name,
      ...optional.map(([, key]) => unit[key] ?? ''),
      ...Object.keys(figureNames).map((code) => unit.figures[code]),
    ]),
  ];
};

/** The header of a data column: its name, its code in brackets. */
export const headerOf = ([code, name]) => `${name} [${code}]`;

/** Rows of tallies; a planted text stands where it was put instead of the count; kinds of evidence where a row has one. */
export const talliesTable = (rows, indicatorNames) => {
  const asksKinds = rows.some(({ evidenceKind }) => evidenceKind !== undefined);
  const kindOf = ({ evidenceKind = '' }) => (asksKinds ? [evidenceKind] : []);
  return talliesLines(rows, indicatorNames, kindOf);
};

const talliesLines = (rows, indicatorNames, kindOf) => [
  [
    'Ngày',
    'Đơn vị',
    ...Object.entries(indicatorNames).map(headerOf),
    'Vướng mắc',
    'Minh chứng',
    ...kindOf({ evidenceKind: 'Loại minh chứng' }),
    'Nhập lúc',
  ],
  ...rows.map((row) => [
    row.dateText ?? typedDate(row.date),
    row.unitText ?? row.unit.name,
    ...Object.keys(indicatorNames).map((code) => row.texts[code] ?? row.counts[code] ?? ''),
    row.obstacle,
    row.evidence,
    ...kindOf(row),
    row.typed,
  ]),
];

/** Finds the row to plant something in; throws when there is none, so that no mistake is lost unseen. */
export const plantIn = (rows) => (name, date, change) => {
  const row = rows.find((one) => one.unit.name === name && one.date === date);
  if (row === undefined) throw new Error(`no row of ${name} on ${date}`);
  Object.assign(row, change);
};

/**
 * What the add-in counts of the unit until the day. A planted text is no count, unless the row says that it is
 * understood (`understood` lists the codes) as the count that stood there.
 */
export const countedUntil = (rows, unit, code, day) =>
  rows
    .filter((row) => row.unit === unit && row.date <= day)
    .filter((row) => row.texts[code] === undefined || row.understood?.includes(code))
    .reduce((sum, row) => sum + row.counts[code], 0);
