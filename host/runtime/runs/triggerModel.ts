// An installed trigger as plain data.

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  /** E-mail of who made it; it runs as that person. */
  readonly creator: string;
  /** Id of the spreadsheet it watches; null for a clock trigger. */
  readonly spreadsheetId: string | null;
  /** How a clock trigger was set, by the builder's method names: `{everyHours: 2}`, `{onWeekDay: 'MONDAY', atHour: 11}`. */
  readonly schedule: Readonly<Record<string, number | string>>;
  /** Time of the host's clock, in milliseconds, before which a trigger that comes once does not; absent for all others. */
  readonly dueAt?: number;
  /** A trigger that comes once has come: it stays on the list, and counts, until it is deleted. */
  readonly spent?: true;
}
