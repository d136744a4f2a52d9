// How the units of a campaign are found by what people type: their own words for a unit, and those of any plan.
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../cells/cell';
import type { NamedUnit } from './matchUnit';
import { createUnitMatcher } from './matchUnit';

/** Words that a unit's name may begin with, beside the campaign's own. */
export const unitWords = [
  'thôn',
  'ấp',
  'làng',
  'tổ dân phố',
  'xã',
  'xóm',
  'bản',
  'khu phố',
  'thị trấn',
  'phường',
];

/** The matcher of the units, whose names may begin with the campaign's own word as well. */
export const matcherOf = (units: readonly NamedUnit[], unitWord: string): ((cell: Cell) => UnitMatch) =>
  createUnitMatcher(units, [unitWord, ...unitWords]);
