// What is wrong with a suite, seen from the local time that it reached.
import { suites } from './zonedSuites.json';

/** A call that depends on the machine's time zone, and where it was made. */
export interface Reached {
  readonly call: string;
  /** Lines of the stack within the project, innermost first. */
  readonly places: readonly string[];
}

const list = 'test/timeZones/zonedSuites.json';

/** The test frameworks' own modules: what they print for themselves is no suite's doing. */
const frameworks = /[\\/]node_modules[\\/](@jest|jest[-\w]*|expect|pretty-format|@?fast-check)[\\/]/;

/**
 * The lines of a stack that lie within the project, innermost first, this folder's watch aside; none when nobody of
 * the project asked, or a test framework did on its own account. What a library does for the project counts.
 */
export const placesIn = (stack: string, root: string): readonly string[] => {
  const frames = stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at ') && !/[\\/]timeZones[\\/](localTime|guard)\.ts/.test(line));
  const isOurs = (line: string): boolean => line.includes(root) && !line.includes('node_modules');
  const first = frames.findIndex(isOurs);
  if (first < 0 || frames.slice(0, first).some((line) => frameworks.test(line))) return [];
  return frames.filter(isOurs).map((line) => line.replaceAll(root, ''));
};

/** What to say of a suite, path from the project's root; null when it is where it belongs. */
export const verdictOn = (
  suite: string,
  reached: readonly Reached[],
  /** Whether all its cases were run: only then is it known that it never reaches local time. */
  isWhole: boolean,
  listed: readonly string[] = suites,
): string | null => {
  const isListed = listed.includes(suite);
  if (isListed && reached.length === 0 && isWhole)
    return `${suite} never reaches local time: take it off the list in ${list}.`;
  if (isListed || reached.length === 0) return null;
  return [
    `${suite} reaches local time, and is run in one time zone only:`,
    ...reached.flatMap(({ call, places }) => [`  ${call}`, ...places.map((place) => `    ${place}`)]),
    'Use UTC (getUTC…, Date.UTC, a text that ends in Z, a timeZone), or add the suite to the list in',
    `${list}, and it is run in every time zone.`,
  ].join('\n');
};
