// What the units wrote under Vướng mắc, each wording once with the units that wrote it.
import type { UnitResult } from '../../domain/report/report';

export interface ObstacleGroup {
  /** As the first unit wrote it, tidied into one line. */
  readonly text: string;
  /** Names, in the order of the units. */
  readonly units: readonly string[];
}

/** On one line, without the stop at its end, the first letter a capital. */
const tidied = (text: string): string => {
  const line = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
};

/**
 * Notes that are the same but for case, blanks and the full stop stand together, those of most units first.
 * Notes that are merely alike stay apart: what they mean is not guessed.
 */
export const groupObstacles = (units: readonly UnitResult[]): readonly ObstacleGroup[] => {
  const groups = new Map<string, { readonly text: string; readonly units: string[] }>();
  for (const unit of units)
    for (const text of unit.obstacles) {
      const line = tidied(text);
      const group = groups.get(line.toLowerCase()) ?? { text: line, units: [] };
      if (!group.units.includes(unit.name)) group.units.push(unit.name);
      groups.set(line.toLowerCase(), group);
    }
  return [...groups.values()].sort((one, other) => other.units.length - one.units.length);
};
