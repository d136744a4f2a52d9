// Opens the rows of a period at the top of the tab of tallies: one for each unit and day, or week, that has none yet.
import { dayOf, unitOf } from '../../domain/checks/rowChecks';
import type { IsoDate } from '../../domain/plan/calendar';
import { addDays, daysFrom } from '../../domain/plan/calendar';
import type { CampaignSettings, Unit } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { Line } from '../../schema/lines';
import { rememberOpenedPeriod } from '../memory/automation';
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
const rowsToOpen = (run: CampaignRun, period: Period): readonly OpenedRow[] => {
  const { campaign, tallies } = run.book;
  const present = new Set(tallies.entries.map((entry) => `${unitOf(entry) ?? ''} ${dayOf(entry) ?? ''}`));
  return campaign.units.flatMap((unit) =>
    daysToOpen(campaign.settings, period)
      .filter((day) => !present.has(`${unit.code} ${day}`))
      .map((day) => ({ unit, day })),
  );
};

/** Rows under the header that nobody has filled, such as a run that was cut off leaves: they are used first. Null where there are no others. */
const blankRowsOnTop = (run: CampaignRun): number | null => {
  const first = run.book.tallies.entries[0];
  return first === undefined ? null : first.row - 2;
};

/** What was opened: how many rows, and the sentence that says so. */
export interface OpenedPeriod {
  readonly rows: number;
  readonly message: string;
}

/** Opens the rows that are not there yet, logs it, and notes that the period stands open; rows that exist are neither doubled nor moved apart. */
export const openPeriod = (run: CampaignRun, period: Period): OpenedPeriod => {
  const { ports, words } = run;
  const rows = rowsToOpen(run, period);
  ports.workbook.openRows(
    'tallies',
    blankRowsOnTop(run),
    rows.map(({ unit, day }): Line<'tallies'> => ({
      date: { kind: 'date', at: `${day}T00:00` },
      unit: unit.name,
    })),
  );
  rememberOpenedPeriod(ports.memory, period.from);
  const message = words.dialogs.periodOpened(period.from, period.to, rows.length);
  writeLog(run, words.menu.openTallyPeriod, message);
  return { rows: rows.length, message };
};
