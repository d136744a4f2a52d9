// What a commune has published, added up over its own units: one sum for each of its reports and each indicator.
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import type { Build } from '../publishedVersions';
import { buildsIn, isSamePeriod, publishedAmong } from '../publishedVersions';
import type { CommuneLine } from './communeLine';
import { grouped, rowsIn } from './communeLine';
import { placeOf, setAside } from './foundIn';
import type { Restatement } from './restatements';
import { doneNow, restatementsIn } from './restatements';
import type { Conflict, SortedLines } from './sortLines';
import { conflictOf, sortLines } from './sortLines';

export interface IndicatorSum {
  /** By the end of the report's last day, what there was at the start included. */
  readonly done: Parts;
  /** What there was before the report's own period, as it was told. */
  readonly before: Parts;
  /** The first of the rows that it is made of. */
  readonly row: number;
}

/** The report of a commune that stands, on one of its periods. */
export interface PublishedReport {
  readonly commune: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** When the period was first published: a second version does not make it late. */
  readonly publishedAt: LocalDateTime;
  readonly sums: ReadonlyMap<string, IndicatorSum>;
  readonly row: number;
}

export interface CommuneReports {
  /** In the order of their last days. */
  readonly reports: readonly PublishedReport[];
  readonly findings: readonly Finding[];
}

type Made = Build<CommuneLine>;

/** The minute of its mail; of what went unmailed, that of the next report, which published it. */
const publishedAt = (build: Made, builds: readonly Made[]): LocalDateTime =>
  build.sentAt ??
  builds.find(({ frozenAt, from }) => frozenAt >= build.frozenAt && from > build.from)?.frozenAt ??
  build.frozenAt;

/** What is to be said of a build that nobody has published: a later one stands in its place, or it still waits for its mail. */
const unpublished = (build: Made, later: readonly Made[]): readonly Finding[] => {
  const lines = [...build.own, ...build.restated];
  const next = later.find((one) => isSamePeriod(one, build));
  const [first] = lines;
  if (next !== undefined) return setAside('replaced', lines, next.version);
  if (first === undefined) return [];
  const rows = rowsIn(lines);
  const details = { rows, version: build.version, frozenAt: build.frozenAt };
  return [findingOf('ROLLUP_UNSENT', placeOf(rows, first.commune), { received: build.label, details })];
};

type Summed = { readonly sum: IndicatorSum } | { readonly finding: Finding };

/** The lines of one indicator added up, or why that cannot be done. */
const addUpLines = (
  lines: readonly CommuneLine[],
  told: readonly Restatement[],
  conflicts: readonly Conflict[],
): Summed => {
  const rows = rowsIn(lines);
  const keys = new Set(lines.map(({ row }) => row));
  const [conflict] = conflictOf(
    lines,
    conflicts.filter(({ first }) => keys.has(first.row)),
  );
  if (conflict !== undefined) return { finding: conflict };
  let done = 0;
  let before = 0;
  for (const line of lines) {
    const own = doneNow(line, told);
    if (own === null) {
      const details = { rows, part: line.unitName || line.unit, indicator: line.indicator };
      const place = { tab: 'communeFigures', row: line.row, unit: line.commune } as const;
      return { finding: findingOf('ROLLUP_FIGURE_MISSING', place, { received: line.label, details }) };
    }
    done += own;
    before += (line.done ?? own) - line.gained;
  }
  return { sum: { done, before, row: rows[0] ?? 0 } };
};

const reportOf = (
  build: Made,
  builds: readonly Made[],
  first: Made,
  told: readonly Restatement[],
  conflicts: readonly Conflict[],
): { readonly report: PublishedReport; readonly findings: readonly Finding[] } => {
  const { label, from, to, own } = build;
  const findings: Finding[] = [];
  const sums = new Map<string, IndicatorSum>();
  for (const [indicator, lines] of grouped(
    own.filter(({ apart }) => apart !== true),
    (line) => line.indicator,
  )) {
    const summed = addUpLines(lines, told, conflicts);
    if ('sum' in summed) sums.set(indicator, summed.sum);
    else findings.push(summed.finding);
  }
  const commune = own[0]?.commune ?? '';
  const row = rowsIn(own)[0] ?? 0;
  return {
    report: { commune, label, from, to, publishedAt: publishedAt(first, builds), sums, row },
    findings,
  };
};

/** Lines that correct something in the name of a report that is not here. */
const withoutReport = (lines: readonly CommuneLine[], builds: readonly Made[]): readonly CommuneLine[] => {
  const found = new Set(builds.flatMap(({ own, restated }) => [...own, ...restated]));
  return lines.filter((line) => !found.has(line));
};

/** Rows that say otherwise than a row which counts nowhere: they are of a version that another has replaced. */
const inNoSum = (conflicts: readonly Conflict[], standing: readonly Made[]): readonly CommuneLine[] => {
  const summed = new Set(
    standing.flatMap(({ own }) => own.filter(({ apart }) => apart !== true).map(({ row }) => row)),
  );
  return conflicts.filter(({ first }) => !summed.has(first.row)).map(({ other }) => other);
};

/** What stands of the sorted lines of a commune. */
const reportsIn = (campaign: Campaign, { lines, conflicts, findings }: SortedLines): CommuneReports => {
  const builds = buildsIn(lines);
  const publishedSet = publishedAmong(builds, null);
  const published = builds.filter((build) => publishedSet.has(build));
  const { told, unused } = restatementsIn(campaign, published);
  // A day ends one period alone: where the dates of a plan have moved, the later report says how far the commune has come.
  const versions = [...grouped(published, ({ to }) => to).values()];
  const standing = versions.flatMap((all) => {
    const [last] = all.slice(-1);
    const [first] = all;
    return last === undefined || first === undefined ? [] : [{ all, last, first }];
  });
  const built = standing.map(({ last, first }) => reportOf(last, builds, first, told, conflicts));
  return {
    reports: built.map(({ report }) => report).sort((one, other) => (one.to < other.to ? -1 : 1)),
    findings: [
      ...findings,
      ...builds.flatMap((build, index) =>
        publishedSet.has(build) ? [] : unpublished(build, builds.slice(index + 1)),
      ),
      ...standing.flatMap(({ all, last }) =>
        all.filter((one) => one !== last).flatMap(({ own }) => setAside('replaced', own, last.version)),
      ),
      ...built.flatMap((one) => one.findings),
      ...standing.flatMap(({ last }) =>
        setAside(
          'apart',
          last.own.filter(({ apart }) => apart === true),
        ),
      ),
      ...setAside('restated', [...unused, ...withoutReport(lines, builds)]),
      ...setAside(
        'replaced',
        inNoSum(
          conflicts,
          standing.map(({ last }) => last),
        ),
      ),
    ],
  };
};

/** What the commune's pasted lines say on the day `today`: every line is in a sum, in a correction, or in a finding. */
export const publishedReports = (
  campaign: Campaign,
  pasted: readonly CommuneLine[],
  today: IsoDate,
): CommuneReports => reportsIn(campaign, sortLines(campaign, pasted, today));
