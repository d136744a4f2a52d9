// A suite that reaches local time is on the list, and a listed one reaches it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placesIn, verdictOn } from './verdict';
import { suites, timeZones } from './zonedSuites.json';

const listed = ['test/zoned.test.ts'];
const reached = [{ call: 'Date.getHours()', places: ['at hourOf (src/domain/schedule.ts:3:5)'] }];

describe('the verdict on a suite', () => {
  it('that is listed and reaches local time, or neither, is none', () => {
    expect(verdictOn('test/zoned.test.ts', reached, true, listed)).toBeNull();
    expect(verdictOn('test/other.test.ts', [], true, listed)).toBeNull();
  });

  it('that is not listed names the call, the place and what to do', () => {
    const verdict = verdictOn('test/other.test.ts', reached, false, listed);
    for (const told of [
      'test/other.test.ts',
      'Date.getHours()',
      'schedule.ts:3:5',
      'Use UTC',
      'zonedSuites.json',
    ])
      expect(verdict).toContain(told);
  });

  it('that is listed in vain says so, once all its cases have run', () => {
    expect(verdictOn('test/zoned.test.ts', [], true, listed)).toContain('take it off the list');
    expect(verdictOn('test/zoned.test.ts', [], false, listed)).toBeNull();
  });
});

describe('who reached local time', () => {
  const ours = '    at hourOf (/home/x/src/a.ts:3:5)';
  const ourTest = '    at Object.<anonymous> (/home/x/test/a.test.ts:1:1)';
  it.each([
    ['the project itself', [ours, ourTest], 2],
    [
      'a bundle on the host',
      ['    at f (eval at compileScript (/home/x/host/script.ts:9:9), <anonymous>:1:1)'],
      1,
    ],
    ['a library for the project', ['    at read (/home/x/node_modules/mails/read.js:1:1)', ours], 1],
    [
      'a test framework for a test',
      ['    at show (/home/x/node_modules/pretty-format/a.js:1:1)', ourTest],
      0,
    ],
    ['a test framework by itself', ['    at run (/home/x/node_modules/jest-circus/a.js:1:1)'], 0],
    ['the watch itself', ['    at Object.get (/home/x/test/timeZones/localTime.ts:1:1)'], 0],
  ])('%s', (_who, frames, places) => {
    expect(placesIn(['Error', ...frames].join('\n'), '/home/x/')).toHaveLength(places);
  });
});

it('every listed suite is there, and zones are known', () => {
  expect(suites.filter((suite) => !existsSync(suite))).toEqual([]);
  expect(() => timeZones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }))).not.toThrow();
});

it('jest fails the suite that reaches local time, and no other', () => {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const match = '--testMatch=<rootDir>/test/timeZones/fixtures/*.fixture.ts';
  const { status, stderr } = spawnSync(process.execPath, [jest, '--runInBand', match], { encoding: 'utf8' });
  expect(status).toBe(1);
  for (const told of [
    'FAIL test/timeZones/fixtures/local.fixture.ts',
    'local.fixture.ts reaches local time, and is run in one time zone only',
    'Date.getHours()',
    'local.fixture.ts:5:22',
    'Date.toString()',
    'Date.getDay()',
    'host/runtime/runs/script.ts',
    'PASS test/timeZones/fixtures/universal.fixture.ts',
  ])
    expect(stderr).toContain(told);
});
