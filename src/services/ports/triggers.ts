// The triggers of whoever runs this: the hourly one, and the one of edits.

export interface TriggerPort {
  /**
   * One hourly trigger of the user's that calls `onSchedule` and one of edits that calls `onTallyEdit`, in place of all
   * there were; none of them when Google allows no more.
   */
  readonly install: () => 'installed' | 'tooMany';
  /** Whether the user's own trigger of the clock is there; nobody can see another's. */
  readonly hasOwnClock: () => boolean;
  /** Removes the user's own triggers of both; how many there were. Nobody can remove another's. */
  readonly removeOwn: () => number;
}
