// Starts other commands: clasp, npm, git. Nothing else in this folder starts anything.
import { spawnSync } from 'node:child_process';

/** What a person is told, and no stack with it. */
export class Refusal extends Error {}

const onWindows = process.platform === 'win32';
/** On Windows npm's commands are batch files, which only a shell can start; it takes words apart at spaces. */
const quoted = (words) => (onWindows ? words.map((word) => `"${word.replaceAll('"', '')}"`) : words);

/**
 * Runs the command here and returns what it printed where `keep` asks for that; else the person sees it. A status other
 * than 0 is refused with the command's name.
 */
export const run = (name, words, { keep = false } = {}) => {
  const { status, stdout, error } = spawnSync(name, quoted(words), {
    stdio: ['inherit', keep ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: onWindows,
  });
  if (error) throw new Refusal(`${name} cannot be started: ${error.message}`);
  if (status !== 0) throw new Refusal(`${name} ${words.join(' ')}: failed, nothing further was done.`);
  return stdout ?? '';
};

/**
 * Runs clasp with --json and returns the value that it printed. clasp ends with status 0 after some refusals ("Project
 * file already exists."), and prints nothing where it skipped a push: no value is a failure.
 */
export const runClasp = (words) => {
  const printed = run('clasp', [...words, '--json'], { keep: true });
  try {
    return JSON.parse(printed);
  } catch {
    throw new Refusal(`clasp ${words.join(' ')}: did nothing. It said: ${printed.trim() || '(nothing)'}`);
  }
};

/** Builds dist/ anew: what is there, clasp's own Code.js and manifest among it, is taken away. */
export const build = () => void run('npm', ['run', '--silent', 'build']);
