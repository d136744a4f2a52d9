// The Word file as LibreOffice Writer opens it: where Writer is installed, it prints the file and the print is looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { catalogueOf } from '../../../src/i18n';
import { showCount } from '../../../src/i18n/numbers';
import { renderOfficialWordHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';

const isInstalled = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const needed = ['soffice', 'pdftotext'].filter((program) => !isInstalled(program));
const where = needed.length === 0 ? it : it.skip;
const skipped = needed.length === 0 ? '' : ` (skipped: no ${needed.join(', no ')})`;

/** A word on the page, in points from the upper left corner. */
interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The pages that Writer prints: their text as it runs, and their words with where they stand. */
const print = (
  html: string,
): { readonly texts: readonly string[]; readonly words: readonly PrintedWord[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const run = (program: string, ...options: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8', timeout: 100_000 });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  };
  try {
    const file = join(folder, 'report.doc');
    writeFileSync(file, html);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, file);
    const pdf = join(folder, 'report.pdf');
    const boxes = run('pdftotext', '-bbox', pdf, '-');
    return {
      texts: run('pdftotext', '-layout', pdf, '-')
        .split('\f')
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== ''),
      words: [...boxes.matchAll(/<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(
        ([, left = '', right = '', text = '']) => ({ text, left: Number(left), right: Number(right) }),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe.each([
  ['a week', madeUpReport()],
  ['the whole campaign', madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' })],
])('the Word file on %s as Writer prints it', (_kind, report) => {
  where(
    `is whole, upright, nothing beyond the margins, the signature with its sentence${skipped}`,
    () => {
      const { texts, words } = print(
        renderOfficialWordHtml(report, catalogueOf('vi'), { date: '2025-05-12' }),
      );
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(texts.length).toBeLessThanOrEqual(6);
      // 30 mm left and 15 mm right of 210 mm, in points, and a hair.
      for (const { left, right } of words) {
        expect(left).toBeGreaterThanOrEqual(84);
        expect(right).toBeLessThanOrEqual(554);
      }
      const [signing = ''] = texts.filter((text) => text.includes('Nơi nhận:'));
      for (const part of [
        'cán bộ lập báo cáo bổ sung kiến nghị',
        'Trên đây là báo cáo',
        'CHỦ TỊCH',
        'Lưu: VT.',
      ])
        expect(signing).toContain(part);
      const [annex = ''] = texts.filter((text) => text.includes('Phụ lục KẾT QUẢ'));
      for (const unit of report.units)
        for (const { done } of unit.results) expect(annex).toContain(showCount(done, 'vi'));
      expect(texts.join(' ')).not.toContain('mso');
    },
    120_000,
  );
});
