// Mở kỳ nhập liệu: a row per unit and day (or week) of the current period, at the top of the tab.
import type { IsoDate } from '../domain/plan/calendar';
import { dateOf } from '../domain/plan/calendar';
import type { Campaign } from '../domain/plan/campaign';
import type { Period } from '../domain/plan/period';
import { periodAt, periodsOf } from '../domain/plan/period';
import { openPeriod } from './automation/openPeriod';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { ownLinksOf, talliesLink } from './ownRows/ownLinks';
import { writeWaysIn } from './ownRows/writeWaysIn';
import type { Ports } from './ports';
import type { PeriodArgument } from './run/arguments';
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

/** The week of today; before the campaign its first, after it none, and none in a book whose figures are pasted. */
export const weekToOpen = ({ settings, rollsUp }: Campaign, today: IsoDate): Period | null => {
  if (rollsUp === true) return null;
  return today < settings.start
    ? (periodsOf(settings, 'week')[0] ?? null)
    : periodAt(settings, 'week', today);
};

/**
 * How many rows were opened, of the week of today or of that of the argument; rows that exist are neither doubled nor moved
 * apart. Refused once the campaign is over, and in a book whose figures are pasted: nobody types them there.
 */
export const openTallyPeriod = (ports: Ports, argument: PeriodArgument | null): OpeningResult =>
  withCampaign(
    ports,
    (run: CampaignRun): OpeningResult => {
      const { words, book, now } = run;
      const { settings, rollsUp } = book.campaign;
      const asked = argument?.period ?? null;
      const named =
        asked === null ? null : periodsOf(settings, 'week').find(({ from }) => from === asked.from);
      if (named === undefined) return { ok: false, message: words.arguments.noWeek(asked?.from ?? '') };
      const refused = (message: string): OpeningResult => {
        ports.dialogs.tell(words.menu.openTallyPeriod, message);
        return { ok: false, message };
      };
      if (rollsUp === true) return refused(words.dialogs.figuresPasted);
      const period = named ?? weekToOpen(book.campaign, dateOf(now));
      if (period === null) return refused(words.dialogs.campaignOver);
      const tab = book.units.wayIn === null ? '' : talliesLink(run);
      const opening = openPeriod(run, period);
      if (!opening.ok) return refused(opening.message);
      const { rows, message, standing } = opening;
      if (standing !== null) writeWaysIn(run, ownLinksOf(run, standing, tab));
      ports.dialogs.note(message);
      return { ok: true, message, period, rows };
    },
    { record: 'figures' },
  );
