// How a report shows evidence: a table in its tab and in the annex, a sentence in section II, and nothing where nobody
// gave any.
import type { Report } from '../../src/domain/report/report';
import { catalogueOf } from '../../src/i18n';
import { madeUpReport } from './official/madeUpReport';
import { renderings } from './renderings';

const vi = catalogueOf('vi');
const en = catalogueOf('en');
const report = madeUpReport();

const shown = (name: string, one: Report, words = vi): string => renderings[name]?.(one, words) ?? '';

describe('evidence of a period', () => {
  it('is a sentence of the official report, kind by kind', () => {
    expect(shown('the official report as PDF', report)).toContain(
      'Minh chứng: 25 ảnh tuyên truyền, 03 tin bài, 01 khác, 02 chưa ghi loại.',
    );
    expect(shown('the official report as PDF', report, en)).toContain(
      'Evidence: 25 ảnh tuyên truyền, 3 tin bài, 1 other, 2 no kind given.',
    );
  });

  it('is a table of the tab: units and kinds that have any, and what they come to', () => {
    const lines = shown('the tab', report).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Minh chứng |'));
    const cells = lines.slice(at, at + 7).map((line) => line.replace(/( \| )+$/, '').split(' | '));
    expect(cells).toEqual([
      ['Minh chứng', 'Tổng số', 'Ảnh tuyên truyền', 'Tin bài', 'Khác', 'Chưa ghi loại'],
      ['Tổng số', '31', '25', '3', '1', '2'],
      ['Thôn Đồi Chè', '12', '12', '0', '0', '0'],
      ['Thôn Gò Sim', '3', '0', '3', '0', '0'],
      ['Thôn Suối Đá', '1', '0', '0', '1', '0'],
      ['Thôn Ao Sen (đơn vị khác)', '13', '13', '0', '0', '0'],
      ['Thôn Rừng Thông Thượng Nguồn Suối Lớn', '2', '0', '0', '0', '2'],
    ]);
  });

  it('is a number of links where the plan asks for no kinds', () => {
    const plain: Report = {
      ...report,
      campaign: { ...report.campaign, settings: { ...report.campaign.settings, evidenceKinds: [] } },
      evidence: {
        kinds: [{ kind: 'unnamed' }],
        units: [{ unit: 'T1', counts: [4], total: 4 }],
        totals: [4],
        total: 4,
      },
    };
    expect(shown('the official report as PDF', plain)).toContain('Minh chứng: 04 đường dẫn (Thôn Đồi Chè).');
    // One line needs no table of its own.
    expect(shown('the official report as PDF', plain)).not.toContain('Minh chứng trong kỳ');
    expect(shown('the tab', plain)).toMatch(
      /\nMinh chứng \| Đường dẫn \|.*\nTổng số \| 4 \|.*\nThôn Đồi Chè \| 4 \|/,
    );
  });

  it.each(Object.keys(renderings))('is not spoken of in %s where there is none', (name) => {
    const none: Report = { ...report, evidence: { kinds: [], units: [], totals: [], total: 0 } };
    expect(shown(name, none)).not.toMatch(/minh chứng/i);
  });

  it('has more kinds than fit side by side in parts', () => {
    const names = Array.from({ length: 11 }, (_none, index) => `loại thứ ${'abcdefghijk'.charAt(index)}`);
    const many: Report = {
      ...report,
      evidence: {
        kinds: names.map((name) => ({ kind: 'listed', name })),
        units: ['T1', 'T2'].map((unit) => ({ unit, counts: names.map(() => 1), total: 11 })),
        totals: names.map(() => 2),
        total: 22,
      },
    };
    const text = shown('the official report for Word', many);
    for (const name of names) expect(text).toContain(`L${name.slice(1)}`);
  });
});
