// Runs every suite in the first time zone of timeZones/zonedSuites.json, and those listed there, which reach local
// time, in the others too; closes with one line that adds the runs up. Arguments are handed to jest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { timeZones, suites } = JSON.parse(readFileSync('test/timeZones/zonedSuites.json', 'utf8'));
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'campaign-tests-'));
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const listedOnly = ['--passWithNoTests', ...suites.map((suite) => `--testMatch=<rootDir>/${suite}`)];
let passed = 0;
let failed = 0;
let broken = false;

for (const suite of suites.filter((one) => !existsSync(one))) {
  console.error(`test/timeZones/zonedSuites.json lists ${suite}, which is not there.`);
  broken = true;
}

for (const [index, timeZone] of timeZones.entries()) {
  const summary = join(folder, `${index}.json`);
  console.log(`\nTime zone ${timeZone}`);
  // With arguments only some cases of a suite may run, and the guard cannot tell that it never reaches local time.
  const env = { ...process.env, TZ: timeZone, CAMPAIGN_WHOLE_SUITES: asked.length === 0 ? '1' : '' };
  const run = spawnSync(
    process.execPath,
    [jest, ...asked, '--json', `--outputFile=${summary}`, ...(index === 0 ? [] : listedOnly)],
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  );
  if (run.status !== 0) broken = true;
  try {
    const result = JSON.parse(readFileSync(summary, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  } catch {
    broken = true;
  }
}

rmSync(folder, { recursive: true, force: true });
if (broken && failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
