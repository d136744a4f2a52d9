// Runs the whole suite once in each time zone that has caught a date mistake before, and closes with one
// line that adds the runs up. Arguments are handed to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const timeZones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Phoenix'];
const folder = mkdtempSync(join(tmpdir(), 'campaign-tests-'));
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
let passed = 0;
let failed = 0;
let broken = false;

for (const timeZone of timeZones) {
  const summary = join(folder, `${timeZone.replace('/', '-')}.json`);
  console.log(`\nTime zone ${timeZone}`);
  const run = spawnSync(
    process.execPath,
    [jest, '--json', `--outputFile=${summary}`, ...process.argv.slice(2)],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TZ: timeZone } },
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
