// Where the plan's figures stand in the workbook, so that each finding names its cell.
import type { CampaignSettings } from '../plan/campaign';
import type { FindingPlace } from '../finding';

/** The columns of the tab of indicators that an audit can be about. */
export type PlanColumn =
  'base' | 'target' | 'from' | 'deadline' | 'quota' | 'statedBase' | 'statedRate' | 'statedRemaining';

/** Each gives the cell; what the workbook lacks is left out of the place. */
export interface PlanPlaces {
  readonly setting: (item: keyof CampaignSettings) => FindingPlace;
  readonly indicator: (indicator: string, column: PlanColumn) => FindingPlace;
  /** The cell of a figure, such as `TN2.CT`, in the row of a unit. */
  readonly figure: (unit: string, figure: string) => FindingPlace;
  /** The letter of each figure's column on the tab of units. */
  readonly figureLetters: ReadonlyMap<string, string>;
}
