// Serves the built page on loopback and runs the browser tests against it; closes with what they measured and how many
// held. Arguments are handed to jest.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage } from '../../page/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'campaign-e2e-'));
const summary = join(folder, 'summary.json');
const figures = join(folder, 'figures.txt');
const jest = join('node_modules', 'jest', 'bin', 'jest.js');

const { address, close } = await servePage();
const env = { ...process.env, CAMPAIGN_PAGE: address, CAMPAIGN_FIGURES: figures };
const tests = spawn(
  process.execPath,
  [jest, '--config=test/e2e/jest.config.cjs', '--json', `--outputFile=${summary}`, ...process.argv.slice(2)],
  { stdio: ['ignore', 'ignore', 'inherit'], env },
);
const status = await new Promise((resolve) => tests.on('close', resolve));
close();

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const { numPassedTests = 0, numTotalTests = 0 } = JSON.parse(read(summary) || '{}');
const measured = read(figures).trim().split('\n').filter(Boolean);
rmSync(folder, { recursive: true, force: true });
if (measured.length > 0) console.log(`\nThe page on this machine: ${measured.join('; ')}.`);
console.log(`The page in a browser: ${numPassedTests} of ${numTotalTests} tests hold.`);
process.exit(status === 0 && numPassedTests > 0 ? 0 : 1);
