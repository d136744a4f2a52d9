// Documents that name tests name tests that are there, and no claim of the threat model goes without one.
import { existsSync, readFileSync } from 'node:fs';

const security = readFileSync('docs/security.md', 'utf8');
const lines = security.split('\n');

/** Paths of tests that a document names, each once. */
const testsIn = (text: string): readonly string[] => [...new Set(text.match(/test\/[\w./-]+\.test\.tsx?/g))];

describe('the threat model', () => {
  it.each(testsIn(security))('names %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true);
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
