// Sorts the rows of tallies out: which can count, and what of them counts.
import { totalsOf } from '../counting/modes';
import type { Tally, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import { scopeOf } from '../finding';
import type { ReportedFigure } from '../frozenFigures';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { limitToBase } from './overBase';
import { withParts } from './parts';
import type { ColumnOf, TallyEvidence } from './tallyCheck';
import { checkDate, checkDuplicates, checkUnit, dayOf, isFilled, unitOf } from './rowChecks';

const isTotalRow = (entry: TallyEntry): boolean => entry.unit.reading.kind === 'total';

const tallyOf = (entry: TallyEntry): readonly Tally[] => {
  const unit = unitOf(entry);
  const date = dayOf(entry);
  if (unit === null || date === null) return [];
  const counts = new Map<string, number>();
  for (const [indicator, { reading }] of entry.counts)
    if (reading.kind === 'count') counts.set(indicator, reading.count);
  return [{ row: entry.row, unit, date, counts, typedAt: entry.typedAt }];
};

const columnsOf = (rows: readonly TallyEntry[]): ColumnOf => {
  const byRow = new Map(rows.map((entry) => [entry.row, entry]));
  return (row, code) => {
    const entry = byRow.get(row);
    return (entry?.counts.get(code) ?? entry?.parts?.get(code))?.column ?? null;
  };
};

/** Sorts the rows out on the day `today`: a row counts when its date and unit can be told and no earlier row says them. */
export const gatherEvidence = (
  campaign: Campaign,
  entries: readonly TallyEntry[],
  today: IsoDate,
  told: readonly ReportedFigure[],
): TallyEvidence => {
  const filled = entries.filter(isFilled);
  const rows = filled.filter((entry) => !isTotalRow(entry));
  // A link in a row without counts is held to the same: one whose unit or day cannot be told is not lost unseen.
  const linked = entries.filter(
    (entry) => !isFilled(entry) && !isTotalRow(entry) && entry.evidence.links > 0,
  );
  const said = new Map<TallyEntry, readonly Finding[]>(
    [...rows, ...linked].map((entry) => [
      entry,
      [...checkDate(campaign, entry, today), ...checkUnit(campaign, entry)],
    ]),
  );
  const isPlaced = (entry: TallyEntry): boolean =>
    !said.get(entry)?.some((finding) => scopeOf(finding) === 'row');
  const placed = rows.filter(isPlaced);
  const duplicates = checkDuplicates(campaign, placed);
  const columnOf = columnsOf(rows);
  const counted = placed.filter((entry) => !duplicates.has(entry));
  const countable = counted.flatMap(tallyOf);
  const limited = limitToBase(campaign, countable, columnOf);
  const tallies = withParts(campaign, counted, limited.tallies);
  return {
    campaign,
    told,
    entries,
    rows,
    totalRows: entries.filter((entry) => isTotalRow(entry) && (isFilled(entry) || entry.evidence.links > 0)),
    rowFindings: [...[...said.values()].flat(), ...duplicates.values()],
    overBase: limited.findings,
    tallies,
    // The sums of the counts that stand are known by then; parts come on top of them.
    totals: tallies === limited.tallies ? limited.totals : totalsOf(campaign, tallies),
    withEvidence: [...counted, ...linked.filter(isPlaced)].filter(({ evidence }) => evidence.links > 0),
    columnOf,
  };
};
