// Daily reports pile up: the tabs of days older than a week are hidden, and stay.
import { addDays, dateOf } from '../../domain/plan/calendar';
import { periodsOf } from '../../domain/plan/period';
import { periodTabName } from '../../schema/periodNames';
import type { CampaignRun } from '../run/campaignRun';

/** How many days a daily report stays in sight. */
const daysShown = 7;

/** Hides the tabs of daily reports on days more than a week ago, later versions of them included. A day of another year that bears the name of a recent one stays. */
export const hideOldDays = ({ ports, book, language, now }: CampaignRun): void => {
  const oldest = addDays(dateOf(now), -daysShown);
  const days = periodsOf(book.campaign.settings, 'day');
  const namesOf = (isWanted: (day: string) => boolean): readonly string[] =>
    days.filter(({ from }) => isWanted(from)).map((period) => periodTabName(period, language));
  const recent = new Set(namesOf((day) => day >= oldest));
  ports.workbook.hideReports(namesOf((day) => day < oldest).filter((name) => !recent.has(name)));
};
