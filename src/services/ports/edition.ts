// Which edition of the add-in runs.
import type { IsoDate } from '../../domain/plan/calendar';

export interface Edition {
  /** As package.json has it: 1.2.3. */
  readonly version: string;
  /** The day of the commit that was built; null where the build could not know it. */
  readonly committed: IsoDate | null;
}
