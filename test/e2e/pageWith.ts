// The page with code of a test behind the bundle: esbuild's modules are not jest's, so another process builds it.
import { execFileSync } from 'node:child_process';

const build = `
import { pageScript } from './page/pageScript.mjs';
process.stdout.write(await pageScript(process.argv[1]));
`;

/** The text of the page's script. */
export const pageWith = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', build, code], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
