// A maintainer's folder with stand-ins for clasp and npm on the PATH, in which the scripts of cli/clasp run.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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

/** A command that was called, by its words; `files` are those of dist/ as clasp met them. */
export interface Called {
  readonly name: string;
  readonly words: readonly string[];
  readonly files?: readonly string[];
}

export interface Outcome {
  readonly status: number | null;
  readonly said: string;
  readonly called: readonly Called[];
}

export interface Workshop {
  /** Runs `npm run NAME -- WORDS`. */
  readonly run: (words: readonly string[], env?: Readonly<Record<string, string>>) => Outcome;
  readonly git: (...words: readonly string[]) => string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly has: (file: string) => boolean;
  readonly away: () => void;
}

const main = resolve('cli/clasp/main.mjs');
const standIns = resolve('test/deploy/standIns');

/** A new folder with the project's own clasp settings in it, and no script yet. */
export const openWorkshop = (): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  const commands = mkdtempSync(join(tmpdir(), 'commands-'));
  const log = join(commands, 'log');
  for (const name of ['clasp', 'npm']) {
    copyFileSync(join(standIns, `${name}.cjs`), join(commands, name));
    chmodSync(join(commands, name), 0o755);
  }
  for (const name of ['.clasp.json', '.claspignore', '.gitignore']) copyFileSync(name, join(folder, name));
  const env = {
    ...process.env,
    PATH: [commands, process.env['PATH']].join(delimiter),
    STAND_IN_LOG: log,
    GIT_CONFIG_GLOBAL: join(commands, 'none'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const start = (name: string, words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    spawnSync(name, words, { cwd: folder, encoding: 'utf8', env: { ...env, ...more } });
  mkdirSync(join(folder, 'dist'));
  return {
    run: (words, more) => {
      writeFileSync(log, '');
      const { status, stdout, stderr } = start(process.execPath, [main, ...words], more);
      const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
      return { status, said: `${stdout}${stderr}`, called: lines.map((line) => JSON.parse(line) as Called) };
    },
    git: (...words) => {
      const { status, stdout, stderr } = start('git', words);
      if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
      return stdout.trim();
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    has: (file) => existsSync(join(folder, file)),
    away: () => [folder, commands].forEach((one) => rmSync(one, { recursive: true, force: true })),
  };
};

/** The commands that were called, each as one line without the words that all of them have. */
export const linesOf = ({ called }: Outcome): readonly string[] =>
  called.map(({ name, words }) =>
    [name, ...words.filter((word) => !['--project', '.clasp.local.json', '--json'].includes(word))].join(' '),
  );
