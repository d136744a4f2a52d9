// The tab of the course, as a type: every unit through all periods.

/** How the last period compares with the one before, a day's gain with a day's gain. */
export type Trend = 'faster' | 'steady' | 'slower' | 'still' | 'met';

export interface CourseWords {
  readonly title: (indicator: string) => string;
  /** What colours, signs and figures of the cells are, a sentence each. */
  readonly legend: (indicator: string) => readonly string[];
  /** Why a period has no figure at all. */
  readonly unreported: string;
  readonly behindRunning: string;
  readonly trend: string;
  readonly trends: Readonly<Record<Trend, string>>;
  /** Stands there before the first report. */
  readonly nothingYet: string;
}
