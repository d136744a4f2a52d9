// Files and folders that cannot be used: each is refused in both languages, with what to do, and soon. Made-up files.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { runCommand } from '../../cli/command';
import { createPdfPrinter } from '../../cli/pdfPrinter';
import { readOptions } from '../../cli/options';
import { htmlToPdf } from '../../host/files/pdf';
import { zipOf } from '../host/files/xlsx/zip';
import { fakeBundle } from './fakeBundle';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'unusable-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const project = () => ({
  bundle: fakeBundle,
  manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: [] },
  samplesFolder: join(folder, 'samples'),
});

const run = async (workbook: string, out = join(folder, 'out')) => {
  const reading = readOptions(['--workbook', workbook, '--run', 'checkTallies', '--out', out]);
  if (reading.kind !== 'options') throw new Error('wrong options in the test');
  return runCommand(reading.options, project(), new Date('2025-06-01T00:00:00Z'));
};

/** A file with one tab that holds these rows, as small as the format allows. */
const fileOf = (rows: string): Uint8Array => {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
};

const cell = '<c><v>1</v></c>';

describe('a workbook that cannot be read', () => {
  it.each<[string, string, RegExp, () => Promise<Uint8Array> | Uint8Array]>([
    [
      'with a row 130.000 cells long',
      'FILE_TOO_LARGE',
      /50\.000 dòng và 2\.000 cột/,
      () => fileOf(`<row>${cell.repeat(130_000)}</row>`),
    ],
    [
      'of a million rows',
      'FILE_TOO_LARGE',
      /50\.000 dòng và 2\.000 cột/,
      () => fileOf(`<row>${cell}</row>`.repeat(1_000_000)),
    ],
    [
      'with a password',
      'FILE_ENCRYPTED',
      /có đặt mật khẩu.*bỏ mật khẩu/,
      () => writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], encryption: { password: 'x', spinCount: 10 } }),
    ],
  ])('%s is refused', async (_what, code, said, bytes) => {
    const path = join(folder, 'so.xlsx');
    writeFileSync(path, await bytes());
    const started = performance.now();
    const outcome = await run(path);
    expect(outcome).toMatchObject({ kind: 'unusable', problem: { vi: expect.stringMatching(said) } });
    expect(JSON.parse(readFileSync(join(folder, 'out', 'run.json'), 'utf8')).issues[0].code).toBe(code);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('that is tall, and within the bounds, is read', async () => {
    const path = join(folder, 'so.xlsx');
    writeFileSync(path, fileOf(`<row>${cell}</row>`.repeat(49_000)));
    expect(await run(path).catch((error: unknown) => String(error))).not.toMatchObject({
      record: { issues: [{ code: 'FILE_TOO_LARGE' }] },
    });
  });

  it('because it is a folder is refused', async () => {
    const path = join(folder, 'so.xlsx');
    mkdirSync(path);
    expect(await run(path)).toMatchObject({
      kind: 'unusable',
      problem: { vi: expect.stringContaining('là thư mục'), en: expect.stringContaining('is a folder') },
    });
  });
});

describe('a folder for the results that cannot be used', () => {
  it.each(['ket-qua.txt', 'ket-qua.txt/trong'])(
    'because %s is a file is refused, and nothing is run',
    async (name) => {
      writeFileSync(join(folder, 'ket-qua.txt'), 'của tôi');
      const outcome = await run(join(folder, 'so.xlsx'), join(folder, name));
      expect(outcome).toMatchObject({
        kind: 'unusable',
        problem: { vi: expect.stringContaining('--out'), en: expect.stringContaining('--out') },
        files: [],
      });
      expect(readFileSync(join(folder, 'ket-qua.txt'), 'utf8')).toBe('của tôi');
      expect(existsSync(join(folder, 'out'))).toBe(false);
    },
  );
});

describe('printing the PDF of a mail', () => {
  it('without Chromium is remembered as that', () => {
    const printer = createPdfPrinter((html) => htmlToPdf(html, null));
    expect(() => printer.print('<p>x</p>')).toThrow();
    expect(printer.trouble()).toBe('noChromium');
  });

  it('that goes well the second time is no trouble', () => {
    let failed = false;
    const printer = createPdfPrinter(() => {
      if (failed) return new Uint8Array(1);
      failed = true;
      throw new Error('thử');
    });
    expect(() => printer.print('<p>x</p>')).toThrow('thử');
    expect(printer.trouble()).toBe('failed');
    printer.print('<p>x</p>');
    expect(printer.trouble()).toBeNull();
  });
});
