// The plan's quota of a day: how many, and whether for each unit or for all of them together.
import type { Parts } from './decimals';

export interface Quota {
  readonly count: Parts;
  /** `unit`: each unit does so many a day; `commune`: all units together do. */
  readonly scope: 'unit' | 'commune';
}

/** What all units together do in a day by the quota, that many of them. */
export const quotaOfAll = ({ count, scope }: Quota, units: number): Parts =>
  scope === 'commune' ? count : count * units;
