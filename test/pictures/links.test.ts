// README and docs link pictures that exist, none lies about unlinked, and `npm run pictures` makes linked ones only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const folder = 'docs/images';

const pagesIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? pagesIn(inside) : inside.endsWith('.md') ? [inside] : [];
  });

/** Every picture that a page links, by its path from the project's folder. */
const linked = ['README.md', 'CONTRIBUTING.md', 'host/README.md', ...pagesIn('docs')].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)|<img[^>]*\bsrc="([^"]+)"/g)]
    .map(([, written, tagged]) => written ?? tagged ?? '')
    .filter((address) => !/^https?:/.test(address))
    .map((address) => normalize(join(dirname(page), address))),
);

it('every picture that a page links exists', () => {
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

it('every picture is linked', () => {
  const there = readdirSync(folder).map((name) => `${folder}/${name}`);
  expect(there.filter((path) => !linked.includes(path))).toEqual([]);
});

it('the pictures that are made anew are linked', () => {
  const made = readFileSync('test/pictures/pictures.ts', 'utf8').match(/docs\/[\w/-]+\.png/g) ?? [];
  expect(made).not.toEqual([]);
  expect(made.filter((path) => !linked.includes(path))).toEqual([]);
});
