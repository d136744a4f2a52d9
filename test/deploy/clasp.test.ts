// What clasp makes of the settings it is given here: a script can be made, and of dist/ two files are pushed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as Readonly<Record<string, unknown>>;
const command = resolve('node_modules/@google/clasp/build/src/index.js');
let folder: string;

// Starting clasp takes a second, and more on a busy machine.
jest.setTimeout(60_000);

/** Runs clasp in the folder as somebody who has never logged in. */
const clasp = (...words: readonly string[]): string => {
  const env = { ...process.env, HOME: folder, USERPROFILE: folder };
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  for (const name of ['.clasp.json', '.claspignore']) copyFileSync(name, join(folder, name));
  mkdirSync(join(folder, 'dist', 'old'), { recursive: true });
  for (const name of ['campaign.js', 'appsscript.json', 'notes.js', 'page.html', 'old/campaign.js']) {
    writeFileSync(join(folder, 'dist', name), '{}');
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings of clasp', () => {
  it('name the folder that is pushed, and no script: the key alone keeps clasp from making one', () => {
    expect(settings['rootDir']).toBe('dist');
    expect(settings).not.toHaveProperty('scriptId');
  });

  it('let a script be made: what is missing is a login', () => {
    expect(clasp('create-script', '--type', 'sheets', '--title', 'Sổ', '--rootDir', 'dist')).toMatch(
      /^No credentials found/,
    );
  });

  it('push the bundle and the manifest of dist/ and nothing else', () => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'made-by-clasp' }));
    const { filesToPush } = JSON.parse(clasp('show-file-status', '--json')) as { filesToPush: string[] };
    expect(filesToPush.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'dist/appsscript.json',
      'dist/campaign.js',
    ]);
  });
});
