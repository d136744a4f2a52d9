// A book on its way out of the sheet: every frozen figure is one line, and a book that is not whole is refused.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExport } from '../../../cli/export/readExport';
import { runExport } from '../../../cli/export/exportCommand';
import type { Fact } from '../../../cli/export/fact';
import type { Host } from '../../../host/createHost';
import { writeXlsx } from '../../../host/files/xlsx';
import { createWorkbook } from '../../../host/model/createWorkbook';
import type { CellValue } from '../../../host/model/workbook';
import { openCommune, sheetNamed, succeed, valuesOf } from '../../support/commune';
import { openPrepared } from '../../support/prepared';

const now = new Date('2025-05-19T05:00:00Z');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'export-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const rowOf = (host: Host, tab: string, text: string): number =>
  valuesOf(sheetNamed(host, tab)).findIndex(([first]) => first === text) + 1;

const typeCode = (host: Host, item: string, typed: CellValue | string): void => {
  host.edit('Cấu hình', `B${rowOf(host, 'Cấu hình', item)}`, [[typed]]);
};

/** A commune with its codes, one mailed report, and one that was built after a village had mended a count. */
const reported = (): Host =>
  openPrepared('exported', () => {
    const host = openCommune('cam-thuy');
    typeCode(host, 'Mã chiến dịch', "'01");
    typeCode(host, 'Mã xã', "'00123");
    succeed(host, 'buildWeeklyReport');
    succeed(host, 'sendWeeklyEmail');
    const [headers = [], line = []] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
    const [from, to] = ['Từ ngày', 'Đến ngày'].map((name) => Number(line[headers.indexOf(name)]));
    const isOfPeriod = (day: CellValue): boolean =>
      typeof day === 'number' && day >= (from ?? 0) && day <= (to ?? 0);
    const row = valuesOf(sheetNamed(host, 'Nhập liệu')).findIndex(
      ([day = null, , count]) => isOfPeriod(day) && typeof count === 'number' && count > 0,
    );
    if (row < 0) throw new Error('no count of the period to mend');
    host.edit('Nhập liệu', `C${row + 1}`, [[0]]);
    host.clock.advance(7 * 24 * 60 * 60 * 1000);
    succeed(host, 'buildWeeklyReport');
    return host;
  });

const factsIn = (path: string): readonly Fact[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);

describe('a book that is exported', () => {
  const host = reported();
  const out = () => join(folder, 'out');
  const facts = () => factsIn(join(out(), 'facts-01-00123.ndjson'));

  it('leaves its facts and their schema, and nothing else', async () => {
    const workbook = join(folder, 'book.xlsx');
    writeFileSync(workbook, await writeXlsx(host.workbook));
    expect(await runExport({ workbook, out: out() }, now)).toMatchObject({ kind: 'done' });
    expect(readdirSync(out()).sort()).toEqual(['facts-01-00123.ndjson', 'facts.schema.json']);
  }, 60_000);

  it('becomes one fact for each line of the record, and the commune’s own beside them', () => {
    const [headers = [], ...lines] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
    const at = (name: string): number => headers.indexOf(name);
    const told = (values: readonly unknown[]): string => JSON.stringify(values);
    expect(
      facts()
        .filter(({ unit_code }) => unit_code !== '')
        .map((fact) =>
          told([
            fact.restated_by !== '',
            fact.report_version,
            fact.unit_code,
            fact.indicator_code,
            fact.gained,
            fact.done,
            fact.base,
            fact.target,
            fact.mailed_at !== null,
          ]),
        ),
    ).toEqual(
      lines.map((line) =>
        told([
          String(line[at('Kỳ')]).includes('←'),
          ...['Bản', 'Đơn vị', 'Chỉ tiêu', 'Trong kỳ', 'Lũy kế', 'Mẫu số', 'Mục tiêu'].map(
            (name) => line[at(name)] ?? null,
          ),
          (line[at('Gửi lúc')] ?? null) !== null,
        ]),
      ),
    );
    expect(new Set(facts().map(({ campaign_id, commune_code }) => `${campaign_id} ${commune_code}`))).toEqual(
      new Set(['01 00123']),
    );
    expect(new Set(facts().map(({ exported_at }) => exported_at))).toEqual(new Set(['2025-05-19T12:00:00']));
    expect(facts().some(({ restated_by }) => restated_by !== '')).toBe(true);
    expect(facts().some(({ published }) => published) && facts().some(({ published }) => !published)).toBe(
      true,
    );
  });

  it('says of the commune what its report said', () => {
    const { progress } = succeed(host.clone(), 'refreshProgress');
    const last = facts().slice(-1)[0]?.period_start;
    const own = facts().filter(({ unit_code, period_start }) => unit_code === '' && period_start === last);
    const wanted = progress.filter(({ unit }) => unit === null);
    expect(own.map(({ indicator_code, base, target }) => [indicator_code, base, target])).toEqual(
      wanted.map(({ indicator, base, target }) => [indicator, base, target]),
    );
    expect(own.every(({ counts_in_total }) => counts_in_total === false)).toBe(true);
  });

  it('has a schema file that names the type of every field', () => {
    const schema = JSON.parse(readFileSync(join(out(), 'facts.schema.json'), 'utf8')) as {
      name: string;
      type: string;
    }[];
    const [fact] = facts();
    expect(Object.keys(fact ?? {})).toEqual(schema.map(({ name }) => name));
    expect(schema.filter(({ name }) => name.endsWith('_code') || name.endsWith('_id'))).toMatchObject(
      Array.from({ length: 4 }, () => ({ type: 'STRING', mode: 'REQUIRED' })),
    );
  });
});

describe('a book that is not exported', () => {
  const withEdit = (edit: (host: Host) => void): Host => {
    const host = reported();
    edit(host);
    return host;
  };
  const record = (host: Host) => sheetNamed(host, 'Chốt số liệu');
  const column = (host: Host, name: string): number => (valuesOf(record(host))[0] ?? []).indexOf(name) + 1;
  const spoil = (host: Host, row: number, name: string, value: CellValue): void => {
    record(host).rows.get(row)?.set(column(host, name), { value });
  };

  it.each<[string, () => Host, RegExp, RegExp]>([
    [
      'without a code',
      () => withEdit((host) => typeCode(host, 'Mã xã', '')),
      /chưa điền “Mã xã”.*ô B\d+.*'00123/,
      /no “Commune code”.*cell B\d+/,
    ],
    [
      'whose code became a number',
      () =>
        withEdit((host) => {
          const row = sheetNamed(host, 'Cấu hình').rows.get(rowOf(host, 'Cấu hình', 'Mã xã'));
          row?.set(2, { value: 1 });
        }),
      /“Mã xã” ở trang “Cấu hình” đang là số 1/,
      /is the number 1: a zero/,
    ],
    [
      'whose code is words',
      () => withEdit((host) => typeCode(host, 'Mã chiến dịch', 'đợt một')),
      /ghi “đợt một”/,
      /says “đợt một”/,
    ],
    [
      'made before there were codes',
      () =>
        withEdit((host) => host.edit('Cấu hình', `A${rowOf(host, 'Cấu hình', 'Mã xã')}`, 'ghi chú riêng')),
      /chưa có dòng “Mã xã”.*Tạo sổ chiến dịch/,
      /no line “Commune code”/,
    ],
    [
      'without a report',
      () => withEdit((host) => record(host).rows.clear()),
      /chưa có số liệu nào/,
      /no figures yet/,
    ],
    [
      'with a count that is no number',
      () => withEdit((host) => spoil(host, 3, 'Trong kỳ', 'mười')),
      /“Chốt số liệu”, dòng 3:/,
      /row 3:/,
    ],
    [
      'with a total that is no number',
      () => withEdit((host) => spoil(host, 4, 'Lũy kế', '1.234?')),
      /dòng 4:/,
      /row 4:/,
    ],
    ['with a line of no unit', () => withEdit((host) => spoil(host, 5, 'Đơn vị', '')), /dòng 5:/, /row 5:/],
    [
      'with a minute that is none',
      () => withEdit((host) => spoil(host, 6, 'Gửi lúc', 'hôm qua')),
      /dòng 6:/,
      /row 6:/,
    ],
    [
      'with a line that stands twice',
      () =>
        withEdit((host) => {
          const rows = record(host).rows;
          rows.set(Math.max(...rows.keys()) + 1, new Map(rows.get(2) ?? []));
        }),
      /lặp lại số liệu/,
      /says again/,
    ],
    [
      'whose record lost a header',
      () => withEdit((host) => spoil(host, 1, 'Trong kỳ', '')),
      /Chốt số liệu.*Trong kỳ/,
      /In the period/,
    ],
    [
      'whose plan has no dates',
      () => withEdit((host) => typeCode(host, 'Ngày bắt đầu', '')),
      /Ngày bắt đầu/,
      /Start date/,
    ],
  ])('%s', (_name, host, vi, en) => {
    const reading = readExport(host().workbook, '2025-05-19T12:00');
    const problems = reading.kind === 'refused' ? reading.problems : [];
    expect(problems.map((problem) => problem.vi).join('\n')).toMatch(vi);
    expect(problems.map((problem) => problem.en).join('\n')).toMatch(en);
  });

  it('leaves nothing behind, whatever is wrong with its files', async () => {
    const [workbook, notes, out] = ['book.xlsx', 'notes.xlsx', 'elsewhere'].map((name) => join(folder, name));
    if (workbook === undefined || notes === undefined || out === undefined) throw new Error('no paths');
    writeFileSync(notes, 'no workbook');
    const bare = join(folder, 'bare.xlsx');
    writeFileSync(bare, await writeXlsx(createWorkbook({ name: '' })));
    const tried = await Promise.all([
      runExport({ workbook: join(folder, 'nowhere.xlsx'), out }, now),
      runExport({ workbook: folder, out }, now),
      runExport({ workbook: notes, out }, now),
      runExport({ workbook: bare, out }, now),
      runExport({ workbook, out: notes }, now),
    ]);
    expect(tried.map((one) => (one.kind === 'refused' ? one.problems[0]?.vi : ''))).toEqual(
      [
        /Không tìm thấy tệp/,
        /là thư mục/,
        /không phải sổ .xlsx/,
        /Không tìm thấy trang/,
        /Không ghi kết quả/,
      ].map((words) => expect.stringMatching(words) as string),
    );
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(notes, 'utf8')).toBe('no workbook');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  }, 60_000);
});
