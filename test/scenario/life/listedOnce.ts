// Whether every tally that changed after its period was reported is listed once, or still to be listed: computed from
// the lines of `Chốt số liệu` and the rows that people typed, by these rules alone.
//
// Reports that stand are those that were mailed, and of a period without a mail the last one built; of those whose tab a
// later one took, the figures stand and the list is gone. Read in the order in which they were built they tell of each
// figure (kind, period, unit, indicator) first itself and then corrections. A correction that tells what was told before
// it lists a change twice. A tally that is not what was last told must have changed after every standing report of a
// later period of its kind was built: else it was left out. A version's list of what changed against the mail that it
// replaces is another list.
import type { CellValue } from '../../../host/model/workbook';
import type { FrozenLine, NamedRow } from './book';
import type { LifePlan } from './plans';

const dayInMilliseconds = 86_400_000;
/** Days from 30/12/1899, from which sheets count, to 1/1/1970. */
const daysBefore1970 = 25_569;

const isoOf = (cell: CellValue | undefined): string =>
  typeof cell === 'number' && cell > 0 && cell < 100_000
    ? new Date((Math.floor(cell) - daysBefore1970) * dayInMilliseconds).toISOString().slice(0, 10)
    : '';

/** No village types so many by right; a larger number is a slip, and above what its unit has. */
const mostTyped = 1_000;

interface Counted {
  readonly unit: string;
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The rows that count: of a unit and a day of the campaign up to today, the first in which any count is typed. */
const countedRows = (rows: readonly NamedRow[], plan: LifePlan, today: string): readonly Counted[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const cells = Object.entries(row).filter(([header]) => header.endsWith(']'));
    const unit = plan.unitCodes[String(row['Đơn vị'] ?? '')];
    const date = isoOf(row['Ngày']);
    const isPlaced = unit !== undefined && date >= plan.start && date <= plan.end && date <= today;
    if (!isPlaced || cells.every(([, cell]) => (cell ?? '') === '') || seen.has(`${unit} ${date}`)) return [];
    seen.add(`${unit} ${date}`);
    const counts = cells.flatMap(([header, cell]) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell < mostTyped
        ? [[header.replace(/^.*\[(.*)\]$/, '$1'), cell] as const]
        : [],
    );
    return [{ unit, date, counts: Object.fromEntries(counts) }];
  });
};

type Period = Pick<Report, 'from' | 'to'>;

/** What the unit has gained in the period. */
const gainedIn = (
  rows: readonly Counted[],
  plan: LifePlan,
  { from, to }: Period,
  unit: string,
  indicator: string,
): number => {
  const own = rows.filter((row) => row.unit === unit && row.counts[indicator] !== undefined);
  const sum = (some: readonly Counted[]): number =>
    some.reduce((total, { counts }) => total + (counts[indicator] ?? 0), 0);
  if (!plan.isCumulative) return sum(own.filter(({ date }) => date >= from && date <= to));
  const lastOf = (some: readonly Counted[]): number =>
    sum([...some].sort((one, other) => (one.date < other.date ? -1 : 1)).slice(-1));
  return lastOf(own.filter(({ date }) => date <= to)) - lastOf(own.filter(({ date }) => date < from));
};

interface Figure {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly indicator: string;
  readonly gained: number;
  readonly isRestated: boolean;
}

interface Report {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly isMailed: boolean;
  readonly step: number;
  readonly figures: readonly Figure[];
}

const keyOf = ({ kind, from, to, unit, indicator }: Figure): string =>
  [kind, from, to, unit, indicator].join(' ');
const isOnSame = (one: Period & { kind: string }, other: Period & { kind: string }): boolean =>
  one.kind === other.kind && one.from === other.from && one.to === other.to;

/** The reports on record, in the order in which they were built. */
const reportsIn = (frozen: readonly FrozenLine[], stepOf: (line: number) => number): readonly Report[] => {
  const builds = new Map<string, number[]>();
  frozen.forEach(({ row }, line) => {
    const by = String(row['Kỳ']).split(' ← ').pop() ?? '';
    const key = JSON.stringify([by, row['Bản'], row['Chốt lúc']]);
    builds.set(key, [...(builds.get(key) ?? []), line]);
  });
  return [...builds.values()].flatMap((lines) => {
    const figures = lines.flatMap((line): readonly Figure[] => {
      const row = frozen[line]?.row ?? {};
      const label = String(row['Kỳ']);
      return [
        {
          kind: label.split(' ')[0] ?? '',
          from: isoOf(row['Từ ngày']),
          to: isoOf(row['Đến ngày']),
          unit: String(row['Đơn vị']),
          indicator: String(row['Chỉ tiêu']),
          gained: Number(row['Trong kỳ']),
          isRestated: label.includes(' ← '),
        },
      ];
    });
    const own = figures.find(({ isRestated }) => !isRestated);
    if (own === undefined) return [];
    const isMailed = lines.some((line) => (frozen[line]?.sentAt ?? '') !== '');
    return [{ kind: own.kind, from: own.from, to: own.to, isMailed, step: stepOf(lines[0] ?? 0), figures }];
  });
};

/** The reports that stand, each with what of it stands. */
const standing = (reports: readonly Report[]): readonly Report[] =>
  reports.flatMap((report, index) => {
    if (report.isMailed) return [report];
    if (reports.slice(0, index).some((one) => isOnSame(one, report) && one.isMailed)) return [];
    const later = reports.slice(index + 1);
    const replaced = later.findIndex((one) => isOnSame(one, report));
    if (replaced < 0) return [report];
    const isPublished = later
      .slice(0, replaced)
      .some(({ kind, from }) => kind === report.kind && from > report.from);
    return isPublished
      ? [{ ...report, figures: report.figures.filter(({ isRestated }) => !isRestated) }]
      : [];
  });

/** Follows a book from step to step; each call says what is listed twice, and what was left out. */
export const followListing = (
  plan: LifePlan,
): ((
  frozen: readonly FrozenLine[],
  tallies: readonly NamedRow[],
  today: string,
  step: number,
) => readonly string[]) => {
  const stepsOfLines: number[] = [];
  const tallied = new Map<string, { readonly now: number; readonly since: number }>();
  return (frozen, tallies, today, step) => {
    while (stepsOfLines.length < frozen.length) stepsOfLines.push(step);
    const reports = standing(reportsIn(frozen, (line) => stepsOfLines[line] ?? step));
    const rows = countedRows(tallies, plan, today);
    const told = new Map<string, Figure>();
    const wrong: string[] = [];
    for (const report of reports)
      for (const figure of report.figures) {
        const key = keyOf(figure);
        if (figure.isRestated && isOnSame(figure, report)) continue;
        if (figure.isRestated && told.get(key)?.gained === figure.gained) wrong.push(`listed twice: ${key}`);
        told.set(key, figure);
      }
    for (const { step: built, figures } of reports)
      for (const figure of built === step ? figures : []) {
        if (!plan.indicators.includes(figure.indicator)) continue;
        const now = gainedIn(rows, plan, figure, figure.unit, figure.indicator);
        if (now !== figure.gained) wrong.push(`told wrongly: ${keyOf(figure)}, ${figure.gained}, not ${now}`);
      }
    for (const [key, figure] of told) {
      if (!plan.indicators.includes(figure.indicator)) continue;
      const now = gainedIn(rows, plan, figure, figure.unit, figure.indicator);
      const before = tallied.get(key);
      const since = before === undefined || before.now === now ? (before?.since ?? -1) : step;
      tallied.set(key, { now, since });
      if (now === figure.gained) continue;
      const passed = reports.some(
        ({ kind, from, step: built }) => kind === figure.kind && from > figure.from && built > since,
      );
      if (passed) wrong.push(`left out: ${key}, told ${figure.gained}, now ${now}`);
    }
    return wrong;
  };
};
