// Runs the examples of the host's README: what stands behind an arrow must be what the line gives.
import { readFileSync } from 'node:fs';
import { createHost } from '../../host/createHost';

const readme = readFileSync('host/README.md', 'utf8');
const arrow = /^(.+); \/\/ → (.+)$/gm;

it.each([
  ['bundle', 3],
  ['example', 6],
])('the %s in the README does what it says, in %i lines or more', (name, least) => {
  const [, example = ''] = new RegExp(`\`\`\`js ${name}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  const pairs: [unknown, unknown][] = [];
  const code = example.replace(/^import .*$/gm, '').replace(arrow, 'note($1, $2);');
  const note = (found: unknown, promised: unknown) => pairs.push([found, promised]);
  new Function('createHost', 'note', code)(createHost, note);
  expect(pairs).toHaveLength([...example.matchAll(arrow)].length);
  expect(pairs.length).toBeGreaterThanOrEqual(least);
  expect(pairs.map(([found]) => found)).toEqual(pairs.map(([, promised]) => promised));
});
