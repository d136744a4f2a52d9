// What documents name is there: files, headings, npm scripts, items of the menu. No picture that nobody has made.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { viHelp } from '../../src/i18n/vi/help';
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

/** Texts of the screen: what stands between quotation marks in the sources that say them. */
const onScreen = ['src/i18n/vi', 'src/schema', 'src/templates']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .flatMap((source) => [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)])
  .map(([, quoted, built]) => quoted ?? built ?? '');

/** Google's own words, which no source of ours holds. */
const ofGoogle = [
  ...['Chia sẻ', 'Tệp', 'Tải xuống', 'Microsoft Excel (.xlsx)', 'Xem', 'Trang tính ẩn', 'Google Trang tính'],
  ...['Nâng cao', 'Đi tới …', 'Cho phép', 'Cho phép truy cập'],
];

/** Set in bold since they matter, and nothing to look for on the screen. */
const emphasised = [
  ...[
    'Nên dùng tài khoản chung của xã',
    'Không bao giờ',
    'Không',
    'Tiêu đề',
    'Đầu thư',
    'Tỷ lệ giảm mà số vẫn tăng',
  ],
  ...['Mất mạng', 'Không gõ được', 'Không thấy dòng của thôn mình'],
];

/** What the page sets in bold and begins with a capital, each step of a path by itself. */
const boldIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\*\*([^*]+)\*\*|<b>([^<]+)<\/b>/g)]
    .flatMap(([, marked, tagged]) => (marked ?? tagged ?? '').replace(/\s+/g, ' ').split(' ▸ '))
    .filter((text) => /^\p{Lu}/u.test(text));

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

  it.each([...guide, 'docs/huong-dan/truong-thon-in.html'].filter((page) => !page.includes('maintainer')))(
    '%s names buttons, tabs, columns and settings as the screen does',
    (page) => {
      const isShown = (name: string): boolean =>
        onScreen.some((text) => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name} $`));
      expect(
        boldIn(page).filter(
          (name) => !isShown(name) && !ofGoogle.includes(name) && !emphasised.includes(name),
        ),
      ).toEqual([]);
    },
  );

  it('help holds the core of the clerk’s page, which no commune can reach from its sheet', () => {
    const named = boldIn('docs/huong-dan/can-bo.md').filter((name) => items.includes(name));
    const help = viHelp.steps.clerk.join(' ');
    const elsewhere = [viMenu.title, viMenu.setUp, viMenu.showHelp, viMenu.refreshProgress];
    expect(new Set(named.filter((name) => !help.includes(name) && !elsewhere.includes(name)))).toEqual(
      new Set(),
    );
  });

  it.each(guide)('%s names items of the menu as the menu does', (page) => {
    const paths = [...textOf(page).matchAll(/\*\*((?:Chiến dịch|Thiết lập) ▸ [^*]+)\*\*/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.flatMap((path) => path.split(' ▸ ')).filter((item) => !items.includes(item))).toEqual([]);
  });
});
