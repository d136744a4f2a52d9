// Set-up of every suite: fails one that reaches local time without being run in every time zone (zonedSuites.json).
// What runs in a process of its own is not seen.
import { join, relative, sep } from 'node:path';
import { watchLocalTime } from './localTime';
import { placesIn, verdictOn, type Reached } from './verdict';

const root = join(__dirname, '..', '..') + sep;
const suite = relative(root, expect.getState().testPath ?? '').replaceAll(sep, '/');
const reached = new Map<string, Reached>();
let isOver = false;

const stackNow = (): string => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = stackTraceLimit;
  return stack;
};

const judge = (): void => {
  const verdict = verdictOn(suite, [...reached.values()], process.env['CAMPAIGN_WHOLE_SUITES'] === '1');
  if (verdict !== null) throw new Error(verdict);
};

watchLocalTime(globalThis, (call) => {
  const places = placesIn(stackNow(), root);
  if (places.length === 0) return;
  const key = `${call} ${places[0] ?? ''}`;
  if (!reached.has(key)) reached.set(key, { call, places: places.slice(0, 5) });
  // What a suite clears up last is judged on the spot.
  if (isOver) judge();
});

afterAll(() => {
  isOver = true;
  judge();
});
