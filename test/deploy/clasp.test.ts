// What the real clasp makes of our settings, as somebody who never logged in and without a network: a script can be made, and
// of dist/ two files are pushed. What the stand-in of the other suites imitates is held here where it needs no login.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

type Settings = Readonly<Record<string, unknown>>;

const own = '.clasp.local.json';
const claspFile = resolve('node_modules/@google/clasp/build/src/index.js');
const ourScripts = resolve('cli/clasp/main.mjs');
let folder: string;

// Starting clasp takes a second, and more on a busy machine.
jest.setTimeout(60_000);

const start = (words: readonly string[]): { readonly status: number | null; readonly said: string } => {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, HOME: folder, USERPROFILE: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};
const clasp = (...words: readonly string[]): ReturnType<typeof start> =>
  start([claspFile, '--project', own, ...words]);
const create = (): ReturnType<typeof start> =>
  clasp('create-script', '--type', 'sheets', '--title', 'Sổ', '--rootDir', 'dist');
const give = (ids: Settings): void =>
  writeFileSync(join(folder, own), JSON.stringify({ rootDir: 'dist', ...ids }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  copyFileSync('.claspignore', join(folder, '.claspignore'));
  writeFileSync(join(folder, '.clasp.json'), '{"rootDir":"dist"}');
  mkdirSync(join(folder, 'dist', 'old'), { recursive: true });
  for (const name of ['campaign.js', 'appsscript.json', 'Code.js', 'page.html', 'old/campaign.js']) {
    writeFileSync(join(folder, 'dist', name), '{}');
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings that are tracked', () => {
  // As it is committed: clasp used without our scripts writes its ids into the file, and that is nobody's fault.
  const text = existsSync('.git')
    ? execFileSync('git', ['show', ':.clasp.json'], { encoding: 'utf8' })
    : readFileSync('.clasp.json', 'utf8');

  it('name the folder that is pushed, and no script: the key alone keeps clasp from making one', () => {
    const settings = JSON.parse(text) as Settings;
    expect(settings['rootDir']).toBe('dist');
    expect(settings).not.toHaveProperty('scriptId');
  });
});

describe('clasp itself', () => {
  it('is asked by npm run setup to make a script, up to the login that is missing', () => {
    const { status, said } = start([ourScripts, 'setup']);
    expect(said).toMatch(/^No credentials found/m);
    expect(status).toBe(1);
  });

  it('is asked by npm run push to push, up to the login that is missing', () => {
    give({ scriptId: 'S' });
    const { status, said } = clasp('push', '--force', '--json');
    expect(said).toMatch(/^No credentials found/);
    expect(status).toBe(1);
  });

  it('takes an empty id for a script that is there, and then for none', () => {
    give({ scriptId: '' });
    expect(create()).toMatchObject({
      status: 0,
      said: expect.stringContaining('Project file already exists.') as string,
    });
    expect(clasp('push', '--force').said).toContain('Project settings not found.');
  });

  it('ends with 0 after a refusal of its own, so that a status proves nothing', () => {
    give({ scriptId: 'S' });
    expect(create()).toMatchObject({ status: 0, said: expect.stringContaining('already exists') as string });
    expect(clasp('open-container')).toMatchObject({
      status: 0,
      said: expect.stringContaining('unable') as string,
    });
  });

  it('wants the project file to be there before it writes into it', () => {
    expect(create().said).toContain('Invalid --project path');
  });

  it('pushes the bundle and the manifest of dist/ and nothing else, not even the Code.js that it pulled', () => {
    give({ scriptId: 'S' });
    const { filesToPush } = JSON.parse(clasp('show-file-status', '--json').said) as { filesToPush: string[] };
    expect(filesToPush.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'dist/appsscript.json',
      'dist/campaign.js',
    ]);
  });
});
