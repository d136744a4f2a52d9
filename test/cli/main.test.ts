import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fakeBundle } from './fakeBundle';

const project = join(__dirname, '..', '..');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  await build({
    entryPoints: [join(project, 'cli', 'main.ts')],
    outfile: join(folder, 'build', 'host.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'campaign.js'), fakeBundle);
  const scopes = ['spreadsheets.currentonly', 'script.send_mail', 'script.container.ui', 'userinfo.email'];
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(
    join(folder, 'dist', 'appsscript.json'),
    JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', oauthScopes }),
  );
  const sample = join(folder, 'samples', 'cam-thuy');
  mkdirSync(sample, { recursive: true });
  const described = {
    id: 'cam-thuy',
    title: 'Sổ',
    template: 'mau-thu',
    asOf: '2025-05-12T10:30',
    user: 'a@example.com',
    madeUp: 'x',
  };
  writeFileSync(join(sample, 'sample.json'), JSON.stringify(described));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const withChromium = (chromium: string | null, ...words: string[]) => {
  const run = spawnSync(process.execPath, [join(folder, 'build', 'host.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...(chromium === null ? {} : { CHROME_PATH: chromium }) },
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
};

const command = (...words: string[]) => withChromium(null, ...words);

describe('the command line', () => {
  it('ends with 0 and says in Vietnamese where the files lie', () => {
    const run = command('--run', 'checkTallies');
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toMatch(/Kết quả nằm ở\n {2}out\/workbook\.xlsx/);
    expect(run.out).not.toContain('\u001b');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['run.json', 'workbook.html', 'workbook.xlsx']);
  });

  it('speaks English when asked', () => {
    expect(command('--run', 'checkTallies', '--lang', 'en').out).toMatch(/Nothing was found\./);
  });

  it.each([
    ['an unknown option', ['--nope']],
    ['an unknown sample', ['--sample', 'nope', '--run', 'checkTallies']],
    ['an unknown handler', ['--run', 'nope']],
    ['a bad date', ['--as-of', '2025-02-30T10:00']],
  ])('ends with 2 and the usage for %s', (_, words) => {
    const run = command(...words);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.error).toContain('npm start -- [--sample ID | --workbook FILE.xlsx]');
  });

  it('ends with 1 and says how to mend it for a file that is not there, Vietnamese first', () => {
    const run = command('--workbook', 'nope.xlsx', '--run', 'checkTallies', '--out', 'other');
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.error).toMatch(/^Không tìm thấy tệp nope\.xlsx\..*\nThere is no file nope\.xlsx\./);
    expect(readdirSync(join(folder, 'other'))).toEqual(['run.json']);
  });

  it('ends with 1 and says what a handler threw', () => {
    const run = command('--run', 'failAlways', '--out', 'other');
    expect(run.status).toBe(1);
    expect(run.error).toContain('failAlways: hết quyền');
  });

  it('ends with 1 and a sentence when no handler could do anything, and with 0 when one could', () => {
    const run = command('--run', 'refuseAlways,refuseAlways');
    expect(run.status).toBe(1);
    expect(run.out).toContain('refuseAlways: chưa có kỳ nào');
    expect(run.error).toBe('Không việc nào làm được; lý do ghi ở trên.\n');
    expect(command('--run', 'refuseAlways,checkTallies').status).toBe(0);
  });

  it('ends with 1 and a sentence where a folder or a file stands in the way', () => {
    mkdirSync(join(folder, 'thu-muc.xlsx'), { recursive: true });
    writeFileSync(join(folder, 'tep'), 'x');
    const read = command('--workbook', 'thu-muc.xlsx', '--run', 'checkTallies');
    expect([read.status, read.error]).toEqual([1, expect.stringMatching(/^thu-muc\.xlsx là thư mục/)]);
    const write = command('--run', 'checkTallies', '--out', 'tep');
    expect([write.status, write.error]).toEqual([
      1,
      expect.stringMatching(/^Không ghi kết quả vào tep được/),
    ]);
  });

  it.each([
    [[], /^Thư không kèm bản PDF: .*Chromium.*apt install chromium.*CHROME_PATH/m],
    [['--lang', 'en'], /^The mail goes without its PDF: .*Chromium.*apt install chromium.*CHROME_PATH/m],
  ])('says without Chromium that the mail has no PDF and how to get it %j', (language, said) => {
    const run = withChromium('/nowhere', '--run', 'sendWithPdf', ...language);
    expect(run.status).toBe(0);
    expect(run.out).toMatch(said);
  });

  it('says nothing of a PDF where no mail was to have one', () => {
    expect(withChromium('/nowhere', '--run', 'tryToPrint').out).not.toContain('PDF');
  });

  it('shows the usage when asked for help', () => {
    expect(command('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--workbook') });
  });
});
