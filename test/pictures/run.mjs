// Serves the built page on loopback and takes the pictures of README and guide from it.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { servePage } from '../../page/server.mjs';

const outfile = resolve(join('build', 'pictures.mjs'));
await build({
  entryPoints: [join('test', 'pictures', 'pictures.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { takePictures } = await import(pathToFileURL(outfile).href);
const { address, close } = await servePage();
try {
  await takePictures(address);
} finally {
  close();
}
