// One commit, one bundle: on any day, with git and without, whatever clasp left in dist/. It says which edition it is.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editionIn } from '../../cli/project';

interface Edition {
  readonly version: string;
  readonly committed: string | null;
}

const webpack = resolve('node_modules/webpack/bin/webpack.js');
const folders: string[] = [];
jest.setTimeout(120_000);

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds the project as it stands into a folder of its own. */
const build = (output: string): string => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [webpack, '--config', 'webpack.config.cjs', '--output-path', output],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(output, 'campaign.js'), 'utf8');
};

/** What the files of the folder say of themselves, asked in a process of its own. */
const toldBy = (folder: string): Edition => {
  const ask = `console.log(JSON.stringify(require('./cli/edition.cjs').editionOf(process.cwd())))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8' }),
  ) as Edition;
};

/** The files that tell the edition, in a folder without git. */
const unpacked = (): string => {
  const folder = newFolder();
  mkdirSync(join(folder, 'cli'));
  for (const file of ['cli/edition.cjs', '.gitattributes']) copyFileSync(file, join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
  return folder;
};

/** The same, committed on the day. */
const committedOn = (day: string): string => {
  const folder = unpacked();
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: `${day}T12:00:00+07:00`,
    GIT_CONFIG_GLOBAL: join(folder, 'none'),
  };
  const author = ['-c', 'user.name=M', '-c', 'user.email=m@example.com'];
  for (const words of [
    ['init', '--quiet'],
    ['add', '.'],
    [...author, 'commit', '--quiet', '-m', 'First'],
  ]) {
    execFileSync('git', words, { cwd: folder, env });
  }
  return folder;
};

describe('the build', () => {
  it('makes the same two files twice, whatever clasp had pulled into the folder', () => {
    const [first, second] = [newFolder(), newFolder()];
    writeFileSync(join(second, 'Code.js'), 'function myFunction() {}');
    writeFileSync(join(second, 'appsscript.json'), '{"timeZone":"America/New_York"}');
    expect(build(second)).toBe(build(first));
    expect(readdirSync(second).sort()).toEqual(['appsscript.json', 'campaign.js']);
    expect(readFileSync(join(second, 'appsscript.json'), 'utf8')).toBe(
      readFileSync('appsscript.json', 'utf8'),
    );
  });

  it('says on its first line which edition it is, and the command line reads it there', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const bundle = readFileSync('dist/campaign.js', 'utf8');
    expect(editionIn(bundle)).toEqual({ version, committed: toldBy(resolve('.')).committed });
  });

  it('leaves no word of the build in the bundle', () => {
    expect(readFileSync('dist/campaign.js', 'utf8')).not.toMatch(/CAMPAIGN_(VERSION|COMMITTED)/);
  });
});

describe('the edition', () => {
  it('has the day of the commit, in a clone and in what git archive packs', () => {
    const clone = committedOn('2026-02-03');
    const archive = newFolder();
    execFileSync('sh', ['-c', `git archive HEAD | tar -x -C '${archive}'`], { cwd: clone });
    expect([clone, archive].map(toldBy)).toEqual([
      { version: '1.2.3', committed: '2026-02-03' },
      { version: '1.2.3', committed: '2026-02-03' },
    ]);
  });

  it('has no day where nothing tells it, not that of a repository around it', () => {
    const outer = committedOn('2026-02-03');
    const inner = join(outer, 'inner');
    mkdirSync(join(inner, 'cli'), { recursive: true });
    for (const file of ['cli/edition.cjs', 'package.json'])
      copyFileSync(join(outer, file), join(inner, file));
    expect([inner, unpacked()].map(toldBy)).toEqual([
      { version: '1.2.3', committed: null },
      { version: '1.2.3', committed: null },
    ]);
  });

  it.each([
    ['// Sổ chiến dịch 1.2.3 (2026-02-03): made by', { version: '1.2.3', committed: '2026-02-03' }],
    ['// Sổ chiến dịch 1.2.3: made by', { version: '1.2.3', committed: null }],
    ['function onOpen() {}', { version: null, committed: null }],
  ])('is read back from: %s', (bundle, edition) => {
    expect(editionIn(bundle)).toEqual(edition);
  });
});
