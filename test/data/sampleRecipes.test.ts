// What a recipe makes is what stands in its sample: none drifts from the other.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const made = spawnSync(process.execPath, [join('samples', 'makeSamples.mjs'), '--check'], {
  encoding: 'utf8',
});

/** cam-thuy stands on a printed annex and has a script of its own. */
const samples = readdirSync('samples').filter(
  (name) => name !== 'cam-thuy' && existsSync(join('samples', name, 'sample.json')),
);

it.each(samples)('the recipe of %s makes its units and its tallies, as they stand', (sample) => {
  const lines = made.stdout.split('\n').filter((line) => line.startsWith(`${sample}/`));
  const files = lines.map((line) => line.split(':')[0]);
  expect(files).toEqual(expect.arrayContaining([`${sample}/units.csv`, `${sample}/tallies.csv`]));
  expect(lines.filter((line) => line.includes('not what'))).toEqual([]);
});

it('the check of the recipes ends well', () => {
  expect(made.status).toBe(0);
});
