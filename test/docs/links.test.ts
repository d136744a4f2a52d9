// What documents name is there: files, headings, npm scripts, items of the menu. No picture that nobody has made.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { viMenu } from '../../src/i18n/vi/menu';

const pages = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const textOf = (page: string): string => readFileSync(page, 'utf8');

/** As code hosts make an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Targets of links and pictures within the project. */
const targetsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !target.startsWith('http'));

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => {
    const broken = targetsOf(page).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      return !existsSync(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...textOf(page).matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });
});

describe('the guide', () => {
  const guide = pages.filter((page) => page.includes('huong-dan'));
  const items = [...Object.values(viMenu), 'Bàn làm việc', 'Tạo sổ từng bước'];

  it('has a page for each role, and is linked from README', () => {
    expect(guide.map((page) => page.split('/').at(-1)).sort()).toEqual([
      'README.md',
      'can-bo.md',
      'chu-tich.md',
      'maintainer.md',
      'truong-thon.md',
    ]);
    expect(targetsOf('README.md')).toContain('docs/huong-dan/README.md');
  });

  it.each(guide)('%s names items of the menu as the menu does', (page) => {
    const paths = [...textOf(page).matchAll(/\*\*((?:Chiến dịch|Thiết lập) ▸ [^*]+)\*\*/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.flatMap((path) => path.split(' ▸ ')).filter((item) => !items.includes(item))).toEqual([]);
  });
});
