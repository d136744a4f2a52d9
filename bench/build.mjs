// Builds the bench into build/bench.mjs. Packages stay outside the file.
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/main.ts'],
  outfile: 'build/bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
