// The hourly trigger of whoever runs this.

export interface TriggerPort {
  /** One hourly trigger of the user's that calls `onSchedule`, in place of all there were; none when Google allows no more. */
  readonly installHourly: () => 'installed' | 'tooMany';
  /** Removes the user's own triggers of `onSchedule`; how many there were. Nobody can remove another's. */
  readonly removeOwn: () => number;
}
