// One concern of the audit: what it reads, and what it finds.
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Finding } from '../finding';
import type { PlanPlaces } from './planPlaces';

/** The findings on the plan, in the order of its cells. `setUpOn` is the day on which the workbook was set up. */
export type PlanAudit = (campaign: Campaign, places: PlanPlaces, setUpOn: IsoDate) => readonly Finding[];
