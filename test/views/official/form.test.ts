// The form of the report, point by point of Nghị định 30/2020/NĐ-CP, annex I.
import type { CampaignSettings } from '../../../src/domain/plan/campaign';
import { catalogueOf } from '../../../src/i18n';
import { page } from '../../../src/views/official/pageSetup';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, styleOf, textOf } from './readHtml';

const render = (settings: Partial<CampaignSettings> = {}, date = '2025-05-12'): string => {
  const report = madeUpReport({ settings });
  return renderOfficialPdfHtml(report, catalogueOf('vi'), { date });
};

const wordDocument = (): string => {
  const report = madeUpReport();
  return renderOfficialWordHtml(report, catalogueOf('vi'), {
    date: '2025-05-12',
  });
};

const pdf = render();

describe('the page', () => {
  it.each([
    ['above', page.top, 20, 25],
    ['below', page.bottom, 20, 25],
    ['left', page.left, 30, 35],
    ['right', page.right, 15, 20],
  ])('has a margin %s of %d mm, within %d and %d', (_side, margin, least, most) => {
    expect(margin).toBeGreaterThanOrEqual(least);
    expect(margin).toBeLessThanOrEqual(most);
  });

  it('is A4 upright with those margins, in both renderings', () => {
    expect(pdf).toContain('@page{size:A4 portrait;margin:20mm 15mm 20mm 30mm;');
    expect(wordDocument()).toContain(
      'size:210mm 297mm;mso-page-orientation:portrait;margin:20mm 15mm 20mm 30mm;',
    );
  });

  it('bears its number centred in the top margin from the second page on', () => {
    expect(pdf).toMatch(/@page\{[^{]*@top-center\{content:counter\(page\);[^}]*font-size:13pt;/);
    expect(pdf).toContain('@page:first{@top-center{content:none}}');
  });

  it('numbers the annex by itself', () => {
    expect(pdf).toMatch(
      /@page annex\{size:A4 landscape;counter-increment:annex;@top-center\{content:counter\(annex\);/,
    );
    expect(pdf).toContain('div.annex{page:annex;');
  });

  it('is set in Times New Roman', () => {
    expect(styleOf(pdf, 'p').get('font-family')).toMatch(/^"Times New Roman"/);
  });
});

describe('the letters of each part', () => {
  it.each([
    ['the nation’s name', 'nation', 12, 13, 'bold', undefined],
    ['the motto', 'motto', 13, 14, 'bold', undefined],
    ['the parent authority', 'parent', 12, 13, undefined, undefined],
    ['the issuing authority', 'authority', 12, 13, 'bold', undefined],
    ['number and symbol', 'number', 13, 13, undefined, undefined],
    ['place and date', 'placeAndDate', 13, 14, undefined, 'italic'],
    ['the kind of paper', 'paper', 13, 14, 'bold', undefined],
    ['the title', 'title', 13, 14, 'bold', undefined],
    ['the text', 'text', 13, 14, undefined, undefined],
    ['section titles', 'section', 13, 14, 'bold', undefined],
    ['the signatory’s office', 'signatory', 13, 14, 'bold', undefined],
    ['“Nơi nhận:”', 'recipientsLabel', 12, 12, 'bold', 'italic'],
    ['the recipients', 'recipient', 11, 11, undefined, undefined],
    ['“Phụ lục”', 'annexLabel', 14, 14, 'bold', undefined],
    ['what the annex belongs to', 'attachedTo', 13, 14, undefined, 'italic'],
  ])('%s (%s) is within %d and %d points, weight %s, style %s', (_part, name, least, most, weight, style) => {
    expect(paragraphsOf(pdf, name).length).toBeGreaterThan(0);
    const declared = styleOf(pdf, `p.${name}`);
    const size = Number(declared.get('font-size')?.replace('pt', ''));
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
    expect(declared.get('font-weight')).toBe(weight);
    expect(declared.get('font-style')).toBe(style);
  });

  it('the text is justified, its first line 10 mm in, 6 points between paragraphs', () => {
    const declared = styleOf(pdf, 'p.text');
    expect(declared.get('text-align')).toBe('justify');
    expect(declared.get('text-indent')).toBe('10mm');
    expect(declared.get('margin-bottom')).toBe('6pt');
  });
});

describe('the heading', () => {
  it('names the nation and its motto as the decree writes them', () => {
    expect(paragraphsOf(pdf, 'nation')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(paragraphsOf(pdf, 'motto')).toEqual(['Độc lập - Tự do - Hạnh phúc']);
  });

  it('names the authorities in capitals, the issuing one in full', () => {
    expect(paragraphsOf(pdf, 'parent')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH THÍ DỤ']);
    expect(paragraphsOf(pdf, 'authority')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ MẪU ĐƠN']);
  });

  it('leaves out a parent authority that there is not', () => {
    expect(paragraphsOf(render({ parentAuthority: '' }), 'parent')).toEqual([]);
  });

  it('keeps room for an issuing authority that is not filled in', () => {
    expect(paragraphsOf(render({ issuingAuthority: '' }), 'authority')).toEqual(['……………………']);
  });

  it('rules the motto over its whole length, 60 mm at 14 points, in the middle of 98 mm', () => {
    expect(pdf).toMatch(/Hạnh phúc<\/b><\/p><p class="rule" style="margin:2pt 19mm 0 19mm;/);
  });

  it('rules the title between a third and a half of its lines', () => {
    const [, inset] = /class="title" style="margin-left:(\d+)mm/.exec(pdf) ?? [];
    const [, side] =
      /<\/p><p class="rule" style="margin:2pt ([\d.]+)mm[^>]*>[^<]*<\/p><p class="addressee"/.exec(pdf) ?? [];
    const share = (165 - 2 * Number(side)) / (165 - 2 * Number(inset));
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it.each([
    ['UBND xã Mẫu Đơn', '', 'Số: …/BC-UBND'],
    ['Ban Chỉ đạo Đề án 06', '', 'Số: …/BC-BCĐ'],
    ['Hội đồng Thí Dụ', '', 'Số: …/BC-…'],
    ['Ban Chỉ đạo Đề án 06', 'BC-BCĐĐA06', 'Số: …/BC-BCĐĐA06'],
  ])('leaves the number of %s blank, with the symbol “%s” of the settings: %s', (issuing, symbol, line) => {
    const html = render({ issuingAuthority: issuing, reportSymbol: symbol });
    expect(paragraphsOf(html, 'number')).toEqual([line]);
  });

  it.each([
    ['2025-05-12', 'Mẫu Đơn, ngày 12 tháng 5 năm 2025'],
    ['2025-05-05', 'Mẫu Đơn, ngày 05 tháng 5 năm 2025'],
    ['2026-01-09', 'Mẫu Đơn, ngày 09 tháng 01 năm 2026'],
    ['2026-02-10', 'Mẫu Đơn, ngày 10 tháng 02 năm 2026'],
    ['2026-03-01', 'Mẫu Đơn, ngày 01 tháng 3 năm 2026'],
    ['2025-12-31', 'Mẫu Đơn, ngày 31 tháng 12 năm 2025'],
  ])('writes the date %s as “%s”', (date, expected) => {
    expect(paragraphsOf(render({}, date), 'placeAndDate')).toEqual([expected]);
  });

  it('names the kind of paper, what it is about, and whom it is for', () => {
    expect(paragraphsOf(pdf, 'paper')).toEqual(['BÁO CÁO']);
    expect(paragraphsOf(pdf, 'title')).toEqual([
      'Kết quả thực hiện Kế hoạch số 45/KH-UBND ngày 14/4/2025 của Ủy ban nhân dân xã Mẫu Đơn về đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
    ]);
    expect(paragraphsOf(pdf, 'period')).toEqual([
      '(tuần 4, từ ngày 05/5/2025 đến ngày 11/5/2025; số liệu chốt lúc 11 giờ 00 ngày 12/5/2025)',
    ]);
    expect(paragraphsOf(pdf, 'addressee')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh Thí Dụ.']);
  });

  it.each([
    ['Đợt cao điểm', 'đợt cao điểm'],
    ['VNeID cho mọi nhà', 'VNeID cho mọi nhà'],
    ['BHYT toàn dân', 'BHYT toàn dân'],
  ])('names the plan’s subject “%s” as “%s”', (name, subject) => {
    expect(paragraphsOf(render({ name }), 'title')[0]).toMatch(new RegExp(`về ${subject}$`));
  });

  it.each([
    ['UBND xã Mẫu Đơn', 'Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân xã Mẫu Đơn về'],
    ['Ban Chỉ đạo Đề án 06', 'Kế hoạch số …/KH-… ngày … của Ban Chỉ đạo Đề án 06 về'],
    ['', 'Kế hoạch số …/KH-UBND ngày … của … về'],
  ])('keeps room for what is not known of the plan of “%s”', (planIssuer, plan) => {
    expect(paragraphsOf(render({ planNumber: '', planDate: null, planIssuer }), 'title')[0]).toContain(plan);
  });

  it('lists several addressees, and says nothing of none', () => {
    const several = render({ addressees: ['Huyện ủy', 'Công an huyện'] });
    expect(paragraphsOf(several, 'addressee')).toEqual(['Kính gửi:']);
    expect(paragraphsOf(several, 'oneAddressee')).toEqual(['- Huyện ủy;']);
    expect(paragraphsOf(several, 'lastAddressee')).toEqual(['- Công an huyện.']);
    expect(textOf(render({ addressees: [] }))).not.toMatch(/Kính gửi|kính báo cáo|Như trên/);
  });
});

describe('the sections', () => {
  it('stand in the order of the form', () => {
    expect(paragraphsOf(pdf, 'section')).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. TỒN TẠI, KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN TỚI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
    expect(paragraphsOf(pdf, 'clause').slice(0, 5)).toEqual([
      '1. Kết quả chung',
      '2. Kết quả theo từng chỉ tiêu',
      '3. Kết quả theo thôn',
      '1. Tồn tại',
      '2. Khó khăn, vướng mắc và nguyên nhân',
    ]);
  });

  it('leave visible lines for what only the clerk knows', () => {
    const lines = paragraphsOf(pdf, 'toFillIn');
    expect(lines).toHaveLength(4);
    lines.forEach((line) => expect(line).toMatch(/^…+ \(cán bộ lập báo cáo bổ sung/));
  });

  it('name praise and blame as proposals only', () => {
    const text = textOf(pdf);
    expect(text).toContain('Đề xuất biểu dương: Thôn Suối Đá.');
    expect(text).toContain('Đề xuất nhắc nhở, đôn đốc: Thôn Đồng Mít');
    expect(text.replace(/Đề xuất (biểu dương|nhắc nhở)/g, '')).not.toMatch(
      /biểu dương|nhắc nhở|phê bình|khen thưởng/i,
    );
  });

  it('group what the units wrote, each wording once with all its units', () => {
    expect(textOf(pdf)).toContain('- Mạng yếu, hay mất kết nối (Thôn Bến Đò, Thôn Đồi Chè)');
    expect(textOf(pdf)).toContain('- Nhiều người đi làm ăn xa (Thôn Gò Sim)');
  });

  it('keep silent, late, idle and not matching units apart', () => {
    const text = textOf(pdf);
    expect(text).toContain('- Chưa báo cáo: Thôn Đồng Mít.');
    expect(text).toContain('- Báo cáo muộn: Thôn Gò Sim.');
    expect(text).toContain('- Chưa phát sinh số liệu: Thôn Cây Thị.');
    expect(text).toContain('- Số liệu không khớp: Thôn Rừng Thông Thượng Nguồn Suối Lớn.');
  });

  it('tell corrections and what was left out', () => {
    const text = textOf(pdf);
    expect(text).toContain('- Tuần 3: Thôn Gò Sim, Thu nhận hồ sơ mức 2: đã báo cáo 31, nay là 33.');
    expect(text).toContain('Chưa tính 01 dòng và 01 ô số liệu do chưa hợp lệ (chi tiết ở Phụ lục).');
    expect(text).toMatch(/\nSố liệu chưa tính: .*không phải số: 01 ô/);
  });
});
