// Runs the example of docs/fidelity.md: what stands behind an arrow must be what the line gives.
import { readFileSync } from 'node:fs';
import { createHost } from '../../host/createHost';

const [, example = ''] = /```js example\n([\s\S]*?)```/.exec(readFileSync('docs/fidelity.md', 'utf8')) ?? [];
const arrow = /^(.+); \/\/ → (.+)$/gm;

it('the example of the documentation does what it says', () => {
  const pairs: [unknown, unknown][] = [];
  const code = example.replace(/^import .*$/gm, '').replace(arrow, 'note($1, $2);');
  const note = (found: unknown, promised: unknown) => pairs.push([found, promised]);
  new Function('createHost', 'note', code)(createHost, note);
  expect(pairs).toHaveLength([...example.matchAll(arrow)].length);
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.map(([found]) => found)).toEqual(pairs.map(([, promised]) => promised));
});
