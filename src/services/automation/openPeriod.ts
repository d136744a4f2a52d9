// Opens the rows of a period at the top of the tab of tallies: one for each unit and day, or week, that has none yet.
import { dayOf, unitOf } from '../../domain/checks/rowChecks';
import type { IsoDate } from '../../domain/plan/calendar';
import { addDays, daysFrom } from '../../domain/plan/calendar';
import type { Campaign, CampaignSettings, Unit } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { TallyEntry } from '../../domain/counting/tally';
import type { OwnedRow } from '../../domain/ownRows';
import type { Line } from '../../schema/lines';
import { readTallies } from '../../schema/readers/talliesTab';
import { matcherOf } from '../../schema/unitNames/campaignUnits';
import { recallOpenedPeriod, rememberOpenedPeriod } from '../memory/automation';
import type { CampaignRun } from '../run/campaignRun';
import { writeLog } from '../run/logLine';

/** Every day of the period; in a weekly campaign its first day, which is never in the future when villages type. */
const daysToOpen = (settings: CampaignSettings, { from, to }: Period): readonly IsoDate[] =>
  settings.cadence === 'week'
    ? [from]
    : Array.from({ length: daysFrom(from, to) + 1 }, (_, index) => addDays(from, index));

interface OpenedRow {
  readonly unit: Unit;
  readonly day: IsoDate;
}

/** The rows that are not there yet: by unit in the order of the tab, so that a village finds its own in one place. */
const rowsToOpen = (
  { units, settings }: Campaign,
  entries: readonly TallyEntry[],
  period: Period,
): readonly OpenedRow[] => {
  const present = new Set(entries.map((entry) => `${unitOf(entry) ?? ''} ${dayOf(entry) ?? ''}`));
  return units.flatMap((unit) =>
    daysToOpen(settings, period)
      .filter((day) => !present.has(`${unit.code} ${day}`))
      .map((day) => ({ unit, day })),
  );
};

/** How many rows of the period are not there, as far as this run has looked. */
export const rowsMissing = ({ book }: CampaignRun, period: Period): number =>
  rowsToOpen(book.campaign, book.tallies.entries, period).length;

/** Rows under the header that nobody has filled, such as a run that was cut off leaves: they are used first. Null where there are no others. */
const blankRowsOnTop = ([first]: readonly TallyEntry[]): number | null =>
  first === undefined ? null : first.row - 2;

/** The rows of the tab once these were opened over the `blank` ones: those that stood there go down by what was inserted. */
const rowsAfter = (
  entries: readonly TallyEntry[],
  blank: number | null,
  opened: readonly OpenedRow[],
): readonly OwnedRow[] => {
  const inserted = Math.max(0, opened.length - (blank ?? 0));
  return [
    ...opened.map(({ unit, day }, index): OwnedRow => ({
      row: 2 + index,
      date: { column: '', shown: day, reading: { kind: 'date', date: day } },
      unit: { column: '', shown: unit.name, reading: { kind: 'exact', code: unit.code } },
    })),
    ...entries.map(({ row, date, unit }): OwnedRow => ({ row: row + inserted, date, unit })),
  ];
};

/**
 * What was opened: how many rows, the sentence that says so, and how the rows stand by now, null where that is not known.
 * Else why nothing was.
 */
export type PeriodOpening =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly message: string;
      readonly standing: readonly OwnedRow[] | null;
    }
  | { readonly ok: false; readonly message: string };

/** The rows as they stand now; null where the tab has lost a header since this run looked: every row would seem new. */
const entriesNow = ({ ports, book }: CampaignRun): readonly TallyEntry[] | null => {
  const { units, settings, indicators } = book.campaign;
  const grid = ports.workbook.readTalliesAgain();
  if (grid === null) return null;
  const codes = indicators.map(({ code }) => code);
  const { entries, findings } = readTallies(grid, matcherOf(units, settings.unitWord), codes);
  return findings.length > 0 ? null : entries;
};

const openAlone = (run: CampaignRun, period: Period): PeriodOpening => {
  const { ports, words, book } = run;
  const entries = entriesNow(run);
  if (entries === null) return { ok: false, message: words.dialogs.cannotUse };
  const rows = rowsToOpen(book.campaign, entries, period);
  const blank = blankRowsOnTop(entries);
  ports.workbook.lookForLog();
  ports.workbook.openRows(
    'tallies',
    blank,
    rows.map(({ unit, day }): Line<'tallies'> => ({
      date: { kind: 'date', at: `${day}T00:00` },
      unit: unit.name,
    })),
  );
  rememberOpenedPeriod(ports.memory, period.from);
  const message = words.dialogs.periodOpened(period.from, period.to, rows.length);
  writeLog(run, words.menu.openTallyPeriod, message);
  return { ok: true, rows: rows.length, message, standing: rowsAfter(entries, blank, rows) };
};

/**
 * Opens the rows that are not there yet, logs it, and notes that the period stands open; rows that exist are neither
 * doubled nor moved apart. It works alone, on the rows as they stand then: another clerk or the clock may have opened
 * some since this run looked. Not `ok` where another run holds the lock for too long, and where the tab cannot be read.
 */
export const openPeriod = (run: CampaignRun, period: Period): PeriodOpening =>
  run.ports.lock.alone(() => openAlone(run, period))?.result ?? {
    ok: false,
    message: run.words.dialogs.busy,
  };

/** The same by the clock: a period that somebody has opened since this run looked is left without a word. */
export const openDuePeriod = (run: CampaignRun, period: Period): PeriodOpening => {
  const { memory, lock } = run.ports;
  const locked = lock.alone((): PeriodOpening => {
    memory.reload();
    return recallOpenedPeriod(memory) === period.from
      ? { ok: true, rows: 0, message: '', standing: entriesNow(run) }
      : openAlone(run, period);
  });
  return locked?.result ?? { ok: false, message: run.words.dialogs.busy };
};
