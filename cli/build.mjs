// Builds the command lines: the local host's into build/host.mjs, the export's into build/export.mjs. Packages stay outside.
import { build } from 'esbuild';

await build({
  entryPoints: { host: 'cli/main.ts', export: 'cli/export/main.ts' },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
