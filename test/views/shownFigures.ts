// Every form in which a figure of the model may be shown, gathered from the model itself; and a model in which no
// figure follows from another, so that a rendering that computes one gives itself away.
import type { Language } from '../../src/domain/plan/campaign';
import type { Report } from '../../src/domain/report/report';
import { showCount, showRate, showTenths } from '../../src/i18n/numbers';
import { summaryFactsOf } from '../../src/views/shared/reportGroups';

type Show = (figure: number, language: Language) => readonly string[];

/** Counts plain and with the zero of prose: 64, 5.673, 08. */
const asCount: Show = (figure, language) => [
  showCount(Math.abs(figure), language),
  ...(figure < 10 ? [`0${Math.abs(figure)}`] : []),
];

/** How the figure under that name is shown: rates with two decimals, averages with one. */
const showOf = (name: string): Show => {
  if (/^rate|^pace$/.test(name)) return (figure, language) => [showRate(Math.abs(figure), language)];
  return name.endsWith('Tenths')
    ? (figure, language) => [
        showTenths(Math.abs(figure), language),
        ...asCount(Math.trunc(figure / 10), language),
      ]
    : asCount;
};

/** The parts of a report that hold its figures. */
const figuresOf = ({
  indicators,
  units,
  course,
  corrections,
  leftOut,
  bases,
  evidence,
  unitsReported,
  headline,
  proposals,
}: Report) => ({
  headline,
  proposals,
  indicators,
  units,
  course,
  corrections,
  leftOut,
  bases,
  evidence,
  unitsReported,
});

const formsIn = (value: unknown, name: string, language: Language): readonly string[] => {
  if (typeof value === 'number') return showOf(name)(value, language);
  if (Array.isArray(value)) return value.flatMap((one) => formsIn(one, name, language));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => formsIn(one, key, language))
    : [];
};

export const shownFigures = (report: Report, language: Language): ReadonlySet<string> =>
  new Set([
    ...formsIn(figuresOf(report), '', language),
    ...formsIn(summaryFactsOf(report), '', language),
    ...asCount(report.units.length, language),
  ]);

/** Numbers of units and of indicators, which never reach four digits. */
const ofUnits: readonly string[] = [
  ...['rank', 'unitsReported', 'all', 'reported', 'silent', 'behind', 'count', 'met', 'notMet'],
];

/** The report with every figure replaced by one of its own, of five digits, or three for units; null stays null. */
export const scrambled = (report: Report): Report => {
  let next = 10_007;
  let nextUnit = 200;
  const replaced = (value: unknown, name: string): unknown => {
    if (typeof value === 'number') return ofUnits.includes(name) ? (nextUnit += 1) : (next += 97);
    if (Array.isArray(value)) return value.map((one) => replaced(one, name));
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, key)]))
      : value;
  };
  // The shape of the parts is kept: only numbers are replaced.
  return { ...report, ...(replaced(figuresOf(report), '') as ReturnType<typeof figuresOf>) };
};

/** The numbers of a text as they stand there, without signs. */
export const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? [];
