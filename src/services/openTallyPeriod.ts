// Mở kỳ nhập liệu: a row per unit and day (or week) of the current period, at the top of the tab.
import type { IsoDate } from '../domain/plan/calendar';
import { addDays, dateOf, daysFrom } from '../domain/plan/calendar';
import type { CampaignSettings, Unit } from '../domain/plan/campaign';
import { dayOf, unitOf } from '../domain/checks/rowChecks';
import type { Period } from '../domain/plan/period';
import { periodAt, periodsOf } from '../domain/plan/period';
import type { Line } from '../schema/lines';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { writeLog } from './run/logLine';
import type { Ports } from './ports';
import type { NotDone } from './run/results';

export type OpeningResult =
  | {
      readonly ok: true;
      readonly message: string;
      readonly period: Period;
      /** How many were opened. */
      readonly rows: number;
    }
  | NotDone;

/** The week of today; before the campaign its first, after it none. */
const periodToOpen = (settings: CampaignSettings, today: IsoDate): Period | null =>
  today < settings.start ? (periodsOf(settings, 'week')[0] ?? null) : periodAt(settings, 'week', today);

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

/** How many rows were opened; rows that exist are neither doubled nor moved apart. */
export const openTallyPeriod = (ports: Ports): OpeningResult =>
  withCampaign(ports, (run): OpeningResult => {
    const { words, book, now } = run;
    const period = periodToOpen(book.campaign.settings, dateOf(now));
    if (period === null) {
      ports.dialogs.tell(words.menu.openTallyPeriod, words.dialogs.campaignOver);
      return { ok: false, message: words.dialogs.campaignOver };
    }
    const rows = rowsToOpen(run, period);
    ports.workbook.openRows(
      'tallies',
      blankRowsOnTop(run),
      rows.map(({ unit, day }): Line<'tallies'> => ({
        date: { kind: 'date', at: `${day}T00:00` },
        unit: unit.name,
      })),
    );
    const message = words.dialogs.periodOpened(period.from, period.to, rows.length);
    writeLog(run, words.menu.openTallyPeriod, message);
    ports.dialogs.note(message);
    return { ok: true, message, period, rows: rows.length };
  });
