// npm run setup | open | push | release: clasp as it is used here, with the ids in a file that git ignores.
import { Refusal } from './commands.mjs';
import { open } from './open.mjs';
import { push } from './push.mjs';
import { release } from './release.mjs';
import { setUp } from './setUp.mjs';

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const acts = { setup: setUp, open, push, release: (words) => release(words, today()) };
const [name, ...words] = process.argv.slice(2);

try {
  if (!Object.hasOwn(acts, name)) throw new Refusal(`One of ${Object.keys(acts).join(', ')}, not: ${name}`);
  acts[name](words);
} catch (error) {
  // parseArgs tells a wrong option with a sentence of its own.
  if (!(error instanceof Refusal) && !String(error?.code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
