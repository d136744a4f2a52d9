// Builds the page into build/page/: one script with the bundle and the samples inside, so that any static host will do.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const samples = readdirSync('samples')
  .filter((id) => existsSync(join('samples', id, 'sample.json')))
  .map((id) => ({
    id,
    files: Object.fromEntries(
      readdirSync(join('samples', id)).map((file) => [file, readFileSync(join('samples', id, file), 'utf8')]),
    ),
  }));

/** Gives the module that page/session/embedded.d.ts declares. */
const embedded = {
  name: 'embedded',
  setup(building) {
    building.onResolve({ filter: /^embedded:project$/ }, ({ path }) => ({ path, namespace: 'embedded' }));
    building.onLoad({ filter: /.*/, namespace: 'embedded' }, () => ({
      loader: 'json',
      contents: JSON.stringify({
        bundle: readFileSync('dist/campaign.js', 'utf8'),
        manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
        samples,
      }),
    }));
  },
};

mkdirSync('build/page', { recursive: true });
await build({
  entryPoints: ['page/main.tsx'],
  outfile: 'build/page/page.js',
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  plugins: [embedded],
  logLevel: 'warning',
});
for (const file of ['index.html', 'page.css']) copyFileSync(join('page', file), join('build/page', file));
