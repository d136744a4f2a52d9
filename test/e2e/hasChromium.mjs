// Ends with 0 where the browser tests will find a Chromium, asked of the very code that they ask.
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['host/files/pdf.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { findChromium } = await import(`data:text/javascript;base64,${code}`);
process.exit(findChromium() === null ? 1 : 0);
