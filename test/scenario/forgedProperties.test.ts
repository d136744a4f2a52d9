// What the add-in remembers lies in the document's properties, which whoever edits a bound script can write. Whatever stands
// there, no handler breaks, no figure moves and nobody else gets a mail.
import type { Host } from '../../host/createHost';
import { sheetNamed, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

/** Reported and mailed once, so that everything that is ever remembered is there; then a week more was typed. */
const openRemembering = (): Host => {
  const host = openVillage({ units: ['Thôn 1', 'Thôn 2'], now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  for (const handler of ['buildWeeklyReport', 'sendWeeklyEmail', 'remindSilentUnits', 'installTriggers']) {
    host.run(handler, { kind: 'menu' });
  }
  typeTally(host, 3, '29/04/2025', 'Thôn 2', 12, 5);
  setClock(host, '2025-05-05T11:30');
  return host;
};

const properties = <Result>(
  host: Host,
  use: (store: GoogleAppsScript.Properties.Properties) => Result,
): Result => {
  const run = host.runCode('forge', () => use(host.globals['PropertiesService'].getDocumentProperties()), {
    kind: 'menu',
  });
  if (run.error !== undefined) throw run.error;
  return run.result as Result;
};

const start = openRemembering();
const keys = Object.keys(properties(start, (store) => store.getProperties()));

/** Every property with what the forger makes of it. */
const forgedBy = (forge: (value: string, key: string) => string): Host => {
  const host = start.clone();
  properties(host, (store) => {
    const known = store.getProperties() as Record<string, string>;
    store.setProperties(
      Object.fromEntries(Object.entries(known).map(([key, value]) => [key, forge(value, key)])),
    );
  });
  return host;
};

const handlers = [
  'checkTallies',
  'refreshProgress',
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'onSchedule',
] as const;

/** The figures that count: the running totals of the progress tab, and the new week's frozen lines less their minute. */
const figuresOf = (host: Host): unknown => ({
  progress: valuesOf(sheetNamed(host, 'Tiến độ')).slice(2),
  frozen: valuesOf(sheetNamed(host, 'Chốt số liệu'))
    .slice(1)
    .map((line) => line.filter((cell) => typeof cell !== 'object')),
});

const runAll = (host: Host): readonly (readonly [string, unknown])[] =>
  handlers.map(
    (name) => [name, host.run(name, { kind: name === 'onSchedule' ? 'clock' : 'menu' }).error] as const,
  );

const honest = start.clone();
runAll(honest);
describe.each<[string, (value: string, key: string) => string]>([
  ['nothing', () => ''],
  ['no JSON', () => '{"'],
  ['an empty object', () => '{}'],
  ['a list', () => '[null,{},"",0]'],
  ['a number', () => '9e999'],
  ['half of what was there', (value) => value.slice(0, Math.floor(value.length / 2))],
  ['other types within', (value) => value.replace(/"(:|,)"/g, '"$1 7, "')],
  ['members of an object’s own', () => '{"__proto__":{"ok":true},"constructor":1,"toString":2}'],
  ['a text of 8 KB', () => '9'.repeat(8_000)],
])('%s in every property', (_what, forge) => {
  const host = forgedBy(forge);
  const errors = runAll(host);

  it('stops no handler', () => {
    expect(errors).toEqual(handlers.map((name) => [name, undefined]));
  });

  it('moves no figure', () => {
    expect(figuresOf(host)).toEqual(figuresOf(honest));
  });

  it('mails to nobody but the recipients of the settings and the units', () => {
    const known = new Set(honest.mails.flatMap(({ to, cc }) => [to, cc]));
    expect(host.mails.filter(({ to, cc }) => !known.has(to) || !known.has(cc))).toEqual([]);
  });
});

describe('the properties', () => {
  it('are there to be forged', () => {
    expect(keys.length).toBeGreaterThan(5);
    expect(honest.mails.length).toBeGreaterThan(1);
  });
});
