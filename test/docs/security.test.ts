// Documents that name tests name tests that are there, and no claim of the threat model goes without one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const security = readFileSync('docs/security.md', 'utf8');
const lines = security.split('\n');

/** Paths of tests that a document names, each once. */
const testsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/test\/[\w./-]+\.(?:test|e2e)\.tsx?/g)),
];

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'host/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

it.each(documents)('%s names tests that are there', (path) => {
  expect(testsIn(readFileSync(path, 'utf8')).filter((test) => !existsSync(test))).toEqual([]);
});

describe('the threat model', () => {
  it.each([
    ['the global functions', 'test/bundle/globals.test.ts'],
    ['generated forged calls', 'test/scenario/forgedCalls.test.ts'],
    ['who may act', 'test/scenario/whoMayAct.test.ts'],
    ['forged properties', 'test/scenario/forgedProperties.test.ts'],
  ])('has a row of its own for %s', (_what, path) => {
    const rows = lines.filter((line) => line.startsWith('|') && line.includes(path));
    expect(rows.some((row) => /\| holds +\|/.test(row))).toBe(true);
  });

  it('proves each claim by a test, or says that Google alone holds it', () => {
    const claims = lines.filter((line) => /^\|.*\| holds +\|/.test(line));
    expect(claims.length).toBeGreaterThan(15);
    expect(claims.filter((line) => testsIn(line).length === 0 && !line.includes('_Google_'))).toEqual([]);
  });

  it('says of each line of its tables whether it holds', () => {
    const rows = lines.filter(
      (line) => line.startsWith('|') && !/^\| (claim|can try|forged) |^\| -/.test(line),
    );
    expect(rows.filter((line) => !/\| (holds|\*\*does not hold\*\*) +\|/.test(line))).toEqual([]);
  });
});
