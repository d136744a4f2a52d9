// Samples whose every figure was thought up by hand: nothing in them is drawn, each row is there to show something.
import { typedDate } from './sampleDays.mjs';
import { headerOf, talliesTable } from './sampleTables.mjs';

/**
 * The tables of a sample of hand-typed lines. Units are `[code, name, figure …]` in the order of `figureNames`; lines are
 * `[day, unit, count …, obstacle?]` in the order of `indicatorNames`, typed one minute after the other at `hourOf(day)`.
 */
export const handTypedTables = ({ figureNames, indicatorNames, units, lines, hourOf = () => '18' }) => {
  const codes = Object.keys(indicatorNames);
  const rows = lines.map(([date, name, ...rest], index) => ({
    date,
    unit: { name },
    counts: Object.fromEntries(codes.map((code, place) => [code, rest[place]])),
    texts: {},
    obstacle: rest[codes.length] ?? '',
    evidence: '',
    typed: `${typedDate(date)} ${hourOf(date)}:0${index % 10}`,
  }));
  return {
    'units.csv': [['Mã', 'Tên đơn vị', ...Object.entries(figureNames).map(headerOf)], ...units],
    'tallies.csv': talliesTable(rows, indicatorNames),
  };
};
