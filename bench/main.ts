// Measures what the add-in costs, beside others who do the same work: prints tables, writes out/bench.json, and with
// --document docs/performance.md. With `core` it measures the core alone, for the process that started it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readProject } from '../cli/project';
import { measureBundle } from './bundle';
import type { CoreCost } from './core';
import { measureCore } from './core';
import { documentOf } from './document';
import { measureEdits } from './edits';
import { measureHandlers } from './handlers';
import type { Measured } from './measured';
import { measureSummaries } from './summaries';

const largest = { units: 200, days: 365, indicators: 10 };

/** In a process of its own: what was measured before must not count as its memory. */
const coreApart = (): CoreCost => {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'core'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The core could not be measured.');
  // Written by this very file, below.
  return JSON.parse(stdout) as CoreCost;
};

const measureAll = (): Measured => {
  const project = readProject(process.cwd());
  const say = (what: string): void => {
    console.error(`measuring ${what} …`);
  };
  say('the bundle');
  const bundle = measureBundle(project);
  say('summaries, beside peers');
  const summaries = measureSummaries(project);
  say('every handler');
  const handlers = measureHandlers(project);
  say('edits');
  const edits = measureEdits(project);
  say('the core');
  const core = coreApart();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
    bundle,
    summaries,
    handlers,
    edits,
    core,
  };
};

if (process.argv.includes('core')) console.log(JSON.stringify(measureCore(largest)));
else {
  const measured = measureAll();
  mkdirSync('out', { recursive: true });
  writeFileSync('out/bench.json', `${JSON.stringify(measured, null, 2)}\n`);
  const text = documentOf(measured);
  console.log(text);
  if (process.argv.includes('--document')) writeFileSync('docs/performance.md', text);
}
