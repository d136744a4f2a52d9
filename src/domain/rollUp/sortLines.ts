// Which of a commune's pasted lines can be counted: each once, of this book's kind of period and of its days.
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { decimalsOf, told } from '../plan/decimals';
import { indicatorOfPart, typedOf } from '../plan/parts';
import type { CommuneLine } from './communeLine';
import { grouped, rowsIn } from './communeLine';
import { placeOf, setAside } from './foundIn';

/** Two rows that say different things of one figure: nobody can tell which is right. */
export interface Conflict {
  readonly first: CommuneLine;
  readonly other: CommuneLine;
}

export interface SortedLines {
  /** In the order in which they were made, whatever the order of the rows. */
  readonly lines: readonly CommuneLine[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
}

/** By the minute in which the report was built, then its version; rows of one report stay in the order of the tab. */
const byMaking = (one: CommuneLine, other: CommuneLine): number => {
  if (one.frozenAt !== other.frozenAt) return one.frozenAt < other.frozenAt ? -1 : 1;
  return one.version - other.version || one.row - other.row;
};

const figureKey = (line: CommuneLine): string =>
  [
    line.kind,
    line.label,
    line.restatedBy ?? '',
    line.version,
    line.frozenAt,
    line.from,
    line.to,
    line.unit,
    line.indicator,
  ].join('\n');

/** A record that was pasted twice: the later paste may know of a mail that the earlier does not. */
const eachOnce = (lines: readonly CommuneLine[]): SortedLines => {
  const kept: CommuneLine[] = [];
  const repeated: CommuneLine[] = [];
  const conflicts: Conflict[] = [];
  const findings: Finding[] = [];
  for (const [first, ...others] of grouped(lines, figureKey).values()) {
    if (first === undefined) continue;
    const same = others.filter(({ done, gained }) => done === first.done && gained === first.gained);
    const differing = others.filter((other) => !same.includes(other));
    repeated.push(...same);
    const found = differing.map((other) => ({ first, other }));
    if (found.length > 0 && first.restatedBy !== null) {
      findings.push(...conflictOf([first], found));
      continue;
    }
    conflicts.push(...found);
    const sentAt = [first, ...others].find((line) => line.sentAt !== null)?.sentAt ?? null;
    kept.push({ ...first, sentAt });
  }
  return { lines: kept, conflicts, findings: [...findings, ...setAside('repeated', repeated)] };
};

/** ROLLUP_CONFLICT: what the rows belong to is not known, so that none of them counts. */
export const conflictOf = (
  lines: readonly CommuneLine[],
  [conflict, ...others]: readonly Conflict[],
): readonly Finding[] => {
  if (conflict === undefined) return [];
  const { first, other } = conflict;
  const rows = rowsIn([...lines, other, ...others.map((one) => one.other)]);
  return [
    findingOf(
      'ROLLUP_CONFLICT',
      { tab: 'communeFigures', row: other.row, unit: first.commune },
      {
        received: told(other.done ?? other.gained, decimalsOf(other)),
        expected: told(first.done ?? first.gained, decimalsOf(first)),
        details: {
          rows,
          label: first.label,
          part: first.unitName || first.unit,
          indicator: first.indicator,
          first: first.row,
        },
      },
    ),
  ];
};

/** ROLLUP_PERIOD_OUTSIDE for the lines of a period that does not lie in this book's days, or that has not ended. */
const outside = (
  { settings: { start, end } }: Campaign,
  lines: readonly CommuneLine[],
  today: IsoDate,
): readonly Finding[] =>
  [
    ...grouped(lines, ({ commune, label, from, to }) => [commune, label, from, to].join('\n')).values(),
  ].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, to, label, commune } = first;
    const isFuture = from >= start && to <= end && to > today;
    const rows = rowsIn(group);
    const details = { rows, from, to, isFuture };
    return [findingOf('ROLLUP_PERIOD_OUTSIDE', placeOf(rows, commune), { received: label, details })];
  });

/** A paste or a CSV file takes the zero from a village's code: `01` and `1` of one commune are one village, not two. */
const withoutZero = (line: CommuneLine): CommuneLine => ({
  ...line,
  unit: line.unit.replace(/^0+(?=\d+$)/, ''),
});

/** The lines of one commune that may count on the day `today`, and what is to be said of the others. */
export const sortLines = (
  campaign: Campaign,
  pasted: readonly CommuneLine[],
  today: IsoDate,
): SortedLines => {
  const { start, end, periodKind } = campaign.settings;
  const codes = new Set(
    campaign.indicators.flatMap((indicator) => typedOf(indicator).map(({ code }) => code)),
  );
  const isDetail = ({ indicator }: CommuneLine): boolean =>
    !codes.has(indicator) && codes.has(indicatorOfPart(indicator) ?? '');
  const details = pasted.filter(isDetail);
  const known = pasted.filter(({ indicator }) => codes.has(indicator)).map(withoutZero);
  const ofKind = known.filter(({ kind }) => kind === periodKind);
  const otherKind = known.filter(({ kind }) => kind !== periodKind);
  const isInside = ({ from, to }: CommuneLine): boolean => from >= start && to <= end && to <= today;
  const { lines, conflicts, findings } = eachOnce([...ofKind.filter(isInside)].sort(byMaking));
  return {
    lines,
    conflicts,
    findings: [
      ...setAside('otherKind', otherKind),
      ...setAside('part', details),
      ...outside(
        campaign,
        ofKind.filter((line) => !isInside(line)),
        today,
      ),
      ...findings,
    ],
  };
};
