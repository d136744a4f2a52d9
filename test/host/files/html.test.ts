import fc from 'fast-check';
import { renderWorkbookHtml } from '../../../host/files/html';
import { createSheet, createWorkbook } from '../../../host/model/createWorkbook';
import type { CellModel, ChartModel, SheetModel } from '../../../host/model/workbook';

const pageOf = (fill: (sheet: SheetModel) => void, name = 'Sổ thử'): string => {
  const workbook = createWorkbook({ name });
  fill(workbook.sheets[0]!);
  return renderWorkbookHtml(workbook);
};

const put = (sheet: SheetModel, row: number, column: number, cell: CellModel): void => {
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, cells.set(column, cell));
};

const cellsOf = (page: string) => [...page.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((match) => match[1]);
const cssOf = (page: string, className: string) =>
  new RegExp(`\\.grid td\\.${className}\\{([^}]*)\\}`).exec(page)?.[1];

describe('the page', () => {
  it('leads from its navigation to every tab', () => {
    const workbook = createWorkbook({ name: 'Sổ' });
    workbook.sheets.push(createSheet(7, 'Đơn vị'), { ...createSheet(8, 'Nhật ký'), hidden: true });
    const page = renderWorkbookHtml(workbook);
    for (const { sheetId } of workbook.sheets) {
      expect(page).toContain(`href="#gid-${sheetId}"`);
      expect(page).toContain(`<section id="gid-${sheetId}"`);
    }
    expect(page).toContain('trang ẩn');
  });

  it('lets no text of the workbook become markup', () => {
    const hostile = fc.constantFrom(
      '<script>x()</script>',
      '"><img src=x onerror=x()>',
      "' onclick='x()",
      '</style><b>',
      '&lt;i&gt;',
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (first, second, third) => {
        const page = pageOf((sheet) => {
          sheet.name = first;
          put(sheet, 1, 1, {
            value: second,
            note: third,
            link: `https://example.com/${first}`,
            style: { fontFamily: second, numberFormat: third },
          });
          put(sheet, 2, 1, { value: 3, style: { numberFormat: '0' } });
          put(sheet, 2, 2, { value: first, style: { background: `red;}${second}`, fontColor: third } });
        }, third);
        const bare = page.replace(/<style>.*?<\/style>/s, '');
        // Once every well-formed tag of the page's own kinds is taken away, no bracket is left.
        const tag =
          /<\/?(!DOCTYPE html|html|head|meta|title|body|header|h1|h2|p|nav|ul|li|a|main|section|div|table|colgroup|col|thead|tbody|tr|th|td)( (lang|charset|name|content|http-equiv|aria-label|aria-labelledby|id|href|rel|class|style|title|tabindex|role|scope)="[^"]*")*>/g;
        expect(bare.replace(tag, '')).not.toMatch(/[<>]/);
        const css = /<style>(.*?)<\/style>/s
          .exec(page)?.[1]
          ?.split('@page{size:A4 landscape;margin:10mm}}')[1];
        expect(css?.trim()).toMatch(/^(\.grid td\.s\d+\{[\w\s#:;,'-]*\}\s*)*$/);
      }),
    );
  });

  it.each([
    ['https://example.com/a?b=1&c=2', 'https://example.com/a?b=1&amp;c=2'],
    ['mailto:canbo@example.com', 'mailto:canbo@example.com'],
    ['#gid=7&range=B2', '#gid-7'],
  ])('follows the link %s', (link, target) => {
    expect(pageOf((sheet) => put(sheet, 1, 1, { value: 'tới', link }))).toContain(`<a href="${target}"`);
  });

  it.each(['javascript:x()', 'data:text/html,x', 'vbscript:x', ' javascript:x()'])(
    'follows no %s',
    (link) => {
      const [cell] = cellsOf(pageOf((sheet) => put(sheet, 1, 1, { value: 'tới', link })));
      expect(cell).toContain('tới');
      expect(cell).not.toContain('<a');
    },
  );

  it('shows values as the spreadsheet does', () => {
    const page = pageOf((sheet) => {
      put(sheet, 1, 1, { value: 1234.5, style: { numberFormat: '#,##0.0' } });
      put(sheet, 1, 2, { value: 45_789.4375, style: { numberFormat: 'dd/MM/yyyy HH:mm' } });
      put(sheet, 1, 3, { value: 0.8649, style: { numberFormat: '0.00%' } });
      put(sheet, 1, 4, { value: true });
      put(sheet, 1, 5, {
        value: false,
        validation: {
          criteria: 'CHECKBOX',
          values: [],
          showDropdown: true,
          allowInvalid: false,
          helpText: null,
        },
      });
    });
    expect(cellsOf(page)).toEqual(['1.234,5', '12/05/2025 10:30', '86,49%', 'TRUE', '☐']);
  });

  it('colours a cell by the first rule that holds, over its own style', () => {
    const page = pageOf((sheet) => {
      put(sheet, 1, 1, { value: '✗ lỗi', style: { background: '#ffffff', bold: true } });
      sheet.conditionalFormats = [
        {
          areas: [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
          criteria: 'TEXT_STARTS_WITH',
          values: ['✗'],
          style: { background: '#fbdcd9' },
        },
        {
          areas: [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
          criteria: 'CELL_NOT_EMPTY',
          values: [],
          style: { background: '#00ff00' },
        },
      ];
    });
    expect(cssOf(page, 's1')).toBe('background:#fbdcd9;font-weight:700');
  });

  it('draws the line between two cells once', () => {
    const line = { style: 'SOLID', color: '#d0d7de' } as const;
    const page = pageOf((sheet) => {
      put(sheet, 1, 1, { value: 'a', style: { bottom: line, right: line } });
      put(sheet, 1, 2, { value: 'b', style: { left: line } });
      put(sheet, 2, 1, { value: 'c', style: { top: line, bottom: line } });
    });
    expect(page.match(/border-\w+:1px solid #d0d7de/g)).toEqual([
      'border-right:1px solid #d0d7de',
      'border-bottom:1px solid #d0d7de',
      'border-bottom:1px solid #d0d7de',
    ]);
  });

  it('names the rules that it cannot evaluate', () => {
    const page = pageOf((sheet) => {
      sheet.conditionalFormats = [
        {
          areas: [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
          criteria: 'CUSTOM_FORMULA',
          values: ['=A1>1'],
          style: { bold: true },
        },
      ];
    });
    expect(page).toContain('CUSTOM_FORMULA');
  });

  it('spans merged cells and leaves hidden rows and columns out', () => {
    const page = pageOf((sheet) => {
      put(sheet, 1, 1, { value: 'gộp' });
      put(sheet, 2, 1, { value: 'hàng ẩn' });
      put(sheet, 3, 4, { value: 'góc' });
      sheet.merges = [{ row: 1, column: 1, lastRow: 1, lastColumn: 3 }];
      sheet.hiddenColumns = new Set([2]);
      sheet.hiddenRows = new Set([2]);
    });
    expect(page).toContain('colspan="2"');
    expect(page).not.toContain('hàng ẩn');
    expect(page).not.toContain('>B</th>');
    expect(page).toContain('góc');
  });

  it('lets a text flow as far as the cells at its right are empty', () => {
    const page = pageOf((sheet) => {
      put(sheet, 1, 1, { value: 'một dòng chữ dài hơn ô của nó' });
      put(sheet, 1, 4, { value: 'chặn' });
      put(sheet, 2, 1, { value: 'một dòng chữ dài hơn ô của nó' });
      for (const column of [2, 3, 4]) put(sheet, 2, column, { value: 'chặn' });
    });
    expect(page.match(/class="spill" style="max-width:(\d+)px"/)?.[1]).toBe('292');
    expect(page.match(/class="spill"[^>]*>một dòng/g)).toHaveLength(1);
  });

  it('lets it flow beyond the last column that is shown, up to the last of the tab', () => {
    const page = pageOf((sheet) => {
      sheet.columnCount = 3;
      put(sheet, 1, 1, { value: 'một dòng chữ dài hơn ô của nó' });
    });
    expect(page).not.toContain('>B</th>');
    expect(page).toContain('class="spill" style="max-width:292px"');
  });
});

describe('a chart', () => {
  const chart = (type: string, options: Record<string, unknown> = {}): ChartModel => ({
    chartId: 1,
    type,
    ranges: [{ sheetId: 0, area: { row: 1, column: 1, lastRow: 4, lastColumn: 3 } }],
    anchor: { row: 6, column: 1, offsetX: 0, offsetY: 0 },
    options: { title: 'Kết quả <thôn>', width: 400, height: 300, ...options },
    headerCount: 1,
  });
  const drawn = (made: ChartModel): string =>
    pageOf((sheet) => {
      ['Thôn', 'Chỉ tiêu', 'Đã làm'].forEach((text, index) => put(sheet, 1, index + 1, { value: text }));
      [
        ['Đông', 40, 10],
        ['Tây', 40, 20],
        ['Nam', 40, null],
      ].forEach((values, row) =>
        values.forEach((value, column) => put(sheet, row + 2, column + 1, { value })),
      );
      sheet.charts = [made];
    });
  const numbers = (page: string, pattern: RegExp) =>
    [...page.matchAll(pattern)].map((match) => Number(match[1]));

  it('draws columns as high as their values', () => {
    const page = drawn(chart('COLUMN', { colors: ['#9aa1ab', '#1a5fb4'] }));
    const heights = numbers(page, /<rect [^>]*height="([\d.]+)"[^>]*fill="#1a5fb4"/g).slice(1);
    expect(heights).toHaveLength(2);
    expect(heights[1]! / heights[0]!).toBeCloseTo(2, 1);
  });

  it('draws bars as long as their values', () => {
    const page = drawn(chart('BAR', { colors: ['#9aa1ab', '#1a5fb4'] }));
    const widths = numbers(page, /<rect [^>]*width="([\d.]+)"[^>]*fill="#1a5fb4"/g).slice(1);
    expect(widths[1]! / widths[0]!).toBeCloseTo(2, 1);
  });

  it('breaks a line where a value is missing', () => {
    const page = drawn(chart('LINE', { colors: ['#9aa1ab', '#1a5fb4'] }));
    expect(page.match(/<polyline points="([^"]*)"[^>]*#9aa1ab/)?.[1]?.split(' ')).toHaveLength(3);
    expect(page.match(/<polyline points="([^"]*)"[^>]*#1a5fb4/)?.[1]?.split(' ')).toHaveLength(2);
  });

  it('combines columns with a line by the series options, dotted or nested', () => {
    for (const options of [{ 'series.0.type': 'line' }, { series: { 0: { type: 'line' } } }]) {
      const page = drawn(chart('COMBO', { colors: ['#9aa1ab', '#1a5fb4'], ...options }));
      expect(page.match(/<polyline [^>]*#9aa1ab/g)).toHaveLength(1);
      expect(page.match(/<rect [^>]*#1a5fb4/g)).toHaveLength(3);
    }
  });

  it('says its title and values in words', () => {
    const page = drawn(chart('COLUMN'));
    expect(page).toContain('<title>Kết quả &lt;thôn&gt;</title>');
    expect(page).toContain('Đã làm: Đông 10; Tây 20');
  });

  it('says so when it is of a kind that is not drawn', () => {
    expect(drawn(chart('PIE'))).toContain('PIE: Kết quả &lt;thôn&gt;');
  });
});
