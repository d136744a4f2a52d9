import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { runCommand } from '../../cli/command';
import { readOptions } from '../../cli/options';
import type { Project } from '../../cli/project';
import { readXlsx } from '../../host/files/xlsx';
import type { WorkbookModel } from '../../host/model/workbook';
import { fakeBundle } from './fakeBundle';

const now = new Date('2025-06-01T00:00:00Z');
let folder: string;
let out: string;
let project: Project;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  out = join(folder, 'out');
  const sample = join(folder, 'samples', 'thu');
  mkdirSync(sample, { recursive: true });
  writeFileSync(
    join(sample, 'sample.json'),
    JSON.stringify({
      id: 'thu',
      title: 'Sổ thử',
      template: 'mau-thu',
      asOf: '2025-05-12T10:30',
      user: 'canbo@example.com',
      madeUp: 'Tất cả',
    }),
  );
  writeFileSync(
    join(sample, 'units.csv'),
    'Mã,TÊN ĐƠN VỊ,Công dân [DS14]\nT1,Thôn Đông,"1.050"\nT2,Thôn Tây,980\n',
  );
  writeFileSync(
    join(sample, 'tallies.csv'),
    'Ngày,Đơn vị,Số khác tên [TN2],Nhập lúc\n05/05/2025,Thôn Đông,12,05/05/2025 17:05\n06/05/2025,Thôn Tây,12 người,06/05/2025 18:00\n',
  );
  writeFileSync(join(sample, 'settings.csv'), 'Mục,Giá trị\nTên chiến dịch,Cao điểm thử\n');
  project = {
    bundle: fakeBundle,
    manifest: {
      timeZone: 'Asia/Ho_Chi_Minh',
      oauthScopes: [
        'spreadsheets.currentonly',
        'script.send_mail',
        'script.container.ui',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    },
    samplesFolder: join(folder, 'samples'),
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: string[]) => {
  const reading = readOptions([...words, '--out', out]);
  if (reading.kind !== 'options') throw new Error('wrong options in the test');
  return runCommand(reading.options, project, now);
};

const record = () => JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));

const grid = (workbook: WorkbookModel, name: string): unknown[][] => {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return [...(sheet?.rows ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => {
      const values: unknown[] = [];
      for (const [column, cell] of cells) values[column - 1] = cell.value;
      return values;
    });
};

describe('running a sample', () => {
  it('writes workbook, page, mails and record', async () => {
    const outcome = await run('--sample', 'thu', '--run', 'checkTallies,sendWeeklyEmail');
    expect(outcome).toMatchObject({ kind: 'done', names: { title: 'Cao điểm thử' } });
    expect(readdirSync(out).sort()).toEqual(['mail-1.eml', 'run.json', 'workbook.html', 'workbook.xlsx']);
    expect(record()).toMatchObject({
      asOf: '2025-05-12T10:30',
      timeZone: 'Asia/Ho_Chi_Minh',
      handlers: [
        { name: 'checkTallies', result: { ok: true, counts: { issues: 1 } } },
        { name: 'sendWeeklyEmail', result: { sent: 1 }, serviceCalls: { total: expect.any(Number) } },
      ],
      issues: [{ code: 'COUNT_NOT_NUMBER', message: 'không phải số: 12 người' }],
      mails: [{ to: 'chutich@example.com', subject: 'Báo cáo tuần', attachments: [] }],
      dialogs: [],
    });
    const mail = await PostalMime.parse(readFileSync(join(out, 'mail-1.eml')));
    expect([mail.subject, mail.date]).toEqual(['Báo cáo tuần', '2025-05-12T03:30:00.000Z']);
  });

  it('pastes tables as a clerk would, without a trigger', async () => {
    await run('--sample', 'thu', '--run', 'checkTallies');
    const workbook = await readXlsx(readFileSync(join(out, 'workbook.xlsx')));
    expect(grid(workbook, 'Đơn vị')).toEqual([
      ['Mã', 'Tên đơn vị', 'Công dân [DS14]'],
      ['T1', 'Thôn Đông', 1050],
      ['T2', 'Thôn Tây', 980],
    ]);
    expect(grid(workbook, 'Nhập liệu')[1]).toEqual([
      45_782,
      'Thôn Đông',
      12,
      undefined,
      45_782 + 1025 / 1440,
    ]);
    expect(grid(workbook, 'Nhập liệu')[2]?.[2]).toBe('12 người');
  });

  it('sets up the morning before the start and runs at the moment asked for', async () => {
    await run(
      '--sample',
      'thu',
      '--run',
      'whoAndWhen',
      '--as-of',
      '2025-05-20T09:15',
      '--user',
      'khac@example.com',
    );
    expect(record().handlers[0].result).toEqual({ user: 'khac@example.com', at: '2025-05-20T09:15' });
    const workbook = await readXlsx(readFileSync(join(out, 'workbook.xlsx')));
    expect(grid(workbook, 'Nhật ký')[1]).toEqual([45_781 + 8 / 24]);
  });

  it('takes what an earlier run left out of the folder', async () => {
    mkdirSync(out);
    for (const name of ['mail-7.eml', 'của tôi.txt']) writeFileSync(join(out, name), 'cũ');
    await run('--sample', 'thu', '--run', 'checkTallies');
    expect(readdirSync(out)).toContain('của tôi.txt');
    expect(readdirSync(out)).not.toContain('mail-7.eml');
  });

  it('types the language into the settings first', async () => {
    await run('--sample', 'thu', '--run', 'readLanguage', '--lang', 'en');
    expect(record().handlers[0].result).toEqual({ language: 'English' });
  });

  it('comes out the same when it is run again', async () => {
    const read = () =>
      readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString('base64')]);
    await run('--sample', 'thu', '--run', 'sendWeeklyEmail');
    const first = read();
    await run('--sample', 'thu', '--run', 'sendWeeklyEmail');
    expect(read()).toEqual(first);
  });
});

describe('running a workbook', () => {
  const earlier = async () => {
    await run('--sample', 'thu', '--run', 'checkTallies');
    const path = join(folder, 'so.xlsx');
    writeFileSync(path, readFileSync(join(out, 'workbook.xlsx')));
    return path;
  };

  it('takes the file that an earlier run wrote', async () => {
    const outcome = await run(
      '--workbook',
      await earlier(),
      '--run',
      'checkTallies',
      '--as-of',
      '2025-05-13T08:00',
    );
    expect(outcome.kind).toBe('done');
    expect(record()).toMatchObject({ asOf: '2025-05-13T08:00', issues: [{ code: 'COUNT_NOT_NUMBER' }] });
  });

  it('goes on at the minute of the run that wrote the file when no time is said', async () => {
    await run('--workbook', await earlier(), '--run', 'whoAndWhen');
    expect(record()).toMatchObject({
      asOf: '2025-05-12T10:30',
      handlers: [{ result: { at: '2025-05-12T10:30' } }],
    });
  });

  it.each([
    ['that is not there', 'FILE_MISSING', null],
    ['that is no workbook', 'FILE_NOT_XLSX', 'Ngày,Đơn vị\n'],
  ])('refuses a file %s in both languages, and writes the record alone', async (_, code, text) => {
    const path = join(folder, 'sai.xlsx');
    if (text !== null) writeFileSync(path, text);
    const outcome = await run('--workbook', path, '--run', 'checkTallies');
    expect(outcome).toMatchObject({
      kind: 'unusable',
      problem: { vi: expect.stringContaining('.xlsx'), en: expect.stringContaining('.xlsx') },
    });
    expect(readdirSync(out)).toEqual(['run.json']);
    expect(record()).toMatchObject({
      handlers: [],
      issues: [{ code, received: path, message: expect.any(String) }],
    });
  });
});

describe('a run that cannot go on', () => {
  it('writes the record alone when the workbook cannot be used', async () => {
    writeFileSync(join(folder, 'samples', 'thu', 'tallies.csv'), 'Đơn vị\nThôn Đông\n');
    project = { ...project, bundle: fakeBundle.replace("[['Ngày', 'Đơn vị',", "[['Ngay?', 'Đơn vị',") };
    const outcome = await run('--sample', 'thu', '--run', 'checkTallies,sendWeeklyEmail');
    expect(outcome.kind).toBe('unusable');
    expect(readdirSync(out)).toEqual(['run.json']);
    expect(record()).toMatchObject({
      handlers: [{ name: 'checkTallies' }],
      issues: [{ code: 'HEADER_MISSING' }],
      mails: [],
    });
  });

  it('writes the record alone when a handler throws', async () => {
    const outcome = await run('--sample', 'thu', '--run', 'failAlways,checkTallies');
    expect(outcome.kind).toBe('unusable');
    expect(record().handlers).toEqual([expect.objectContaining({ name: 'failAlways', error: 'hết quyền' })]);
  });

  it.each([
    ['sample', ['--sample', 'khong-co'], 'thu'],
    ['handler', ['--sample', 'thu', '--run', 'khongCo'], 'checkTallies'],
  ])('does nothing for an unknown %s but name those there are', async (_, words, known) => {
    const outcome = await run(...words);
    expect(outcome).toMatchObject({
      kind: 'wrong',
      problem: { vi: expect.stringContaining(known), en: expect.stringContaining(known) },
    });
    expect(readdirSync(folder)).toEqual(['samples']);
  });

  it.each([
    ['units.csv', 'Mã,Cột lạ\nT1,x\n', /Cột lạ/],
    ['settings.csv', 'Mục,Giá trị\nMục lạ,1\n', /Mục lạ/],
    [
      'sample.json',
      '{"id":"thu","title":"x","template":"lạ","asOf":"2025-05-12T10:30","user":"a@example.com","madeUp":"x"}',
      /không có mẫu lạ/,
    ],
    ['sample.json', '{"id":"thu"}', /asOf is missing/],
  ])('says what in %s does not fit', async (name, text, said) => {
    writeFileSync(join(folder, 'samples', 'thu', name), text);
    await expect(run('--sample', 'thu', '--run', 'checkTallies')).rejects.toThrow(said);
  });
});
