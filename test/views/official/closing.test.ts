// The foot of the report: its last sentence, who receives it, who signs, and that these keep together.
import type { CampaignSettings } from '../../../src/domain/plan/campaign';
import { catalogueOf } from '../../../src/i18n';
import { renderOfficialPdfHtml } from '../../../src/views/official/officialReport';
import { madeUpReport } from './madeUpReport';
import { paragraphsOf, styleOf } from './readHtml';

const render = (settings: Partial<CampaignSettings> = {}): string =>
  renderOfficialPdfHtml(madeUpReport({ settings }), catalogueOf('vi'), { date: '2025-05-12' });

const pdf = render();

describe('the closing', () => {
  it('ends the text with ./.', () => {
    const texts = paragraphsOf(pdf, 'text');
    expect(texts[texts.length - 1]).toBe(
      'Trên đây là báo cáo kết quả thực hiện Kế hoạch số 45/KH-UBND ngày 14/4/2025 của Ủy ban nhân dân xã Mẫu Đơn, kính báo cáo Ủy ban nhân dân tỉnh Thí Dụ./.',
    );
  });

  it('lists the recipients with dashes and semicolons, the files last with a full stop', () => {
    expect(paragraphsOf(pdf, 'recipientsLabel')).toEqual(['Nơi nhận:']);
    const recipients = paragraphsOf(pdf, 'recipient');
    expect(recipients[0]).toBe('- Như trên;');
    expect(recipients[recipients.length - 1]).toBe('- Lưu: VT.');
    recipients.slice(0, -1).forEach((line) => expect(line).toMatch(/^- .*;$/));
  });

  it.each([
    ['UBND xã Mẫu Đơn', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['Uỷ ban nhân dân xã Mẫu Đơn', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['Ban Chỉ đạo Đề án 06 xã Mẫu Đơn', ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']],
    ['Tổ công tác', ['TM. TỔ CÔNG TÁC', 'TỔ TRƯỞNG']],
    ['Công an xã Mẫu Đơn', ['TRƯỞNG CÔNG AN']],
    ['Hội đồng Thí Dụ', ['TM. HỘI ĐỒNG THÍ DỤ', '……………………']],
  ])('of “%s” is signed %j, with room and no name', (issuingAuthority, signatory) => {
    const html = render({ issuingAuthority });
    expect(paragraphsOf(html, 'signatory')).toEqual(signatory);
    expect(html).toMatch(/<p class="roomToSign">[^\p{L}\p{N}]*<\/p><\/td><\/tr><\/table><\/div>/u);
  });

  it('is signed, and copied, as the settings say', () => {
    const html = render({
      signingCapacity: 'KT. CHỦ TỊCH',
      signerOffice: 'PHÓ CHỦ TỊCH',
      signer: 'Nguyễn Văn Thí Dụ',
      reportCopies: ['Đảng ủy xã', 'Công an xã'],
    });
    expect(paragraphsOf(html, 'signatory')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Thí Dụ']);
    expect(paragraphsOf(html, 'recipient')).toEqual([
      '- Như trên;',
      '- Đảng ủy xã;',
      '- Công an xã;',
      '- Các thôn;',
      '- Lưu: VT.',
    ]);
  });

  it('keeps with the paragraph before the closing sentence, in one block and by each of its parts', () => {
    const [block = ''] = /<div class="kept">[\s\S]*?<\/div>/.exec(pdf) ?? [];
    expect(paragraphsOf(block, 'toFillIn')).toHaveLength(1);
    expect(paragraphsOf(block, 'text')).toHaveLength(1);
    expect(paragraphsOf(block, 'signatory')).toHaveLength(2);
    expect(styleOf(pdf, 'div.kept').get('page-break-inside')).toBe('avoid');
    expect(block).toContain('<p class="toFillIn" style="page-break-after:avoid;">');
    expect(block).toContain('<p class="text" style="page-break-after:avoid;">');
    expect(block).toMatch(
      /<table class="signing"[^>]*page-break-inside:avoid;[^>]*><tr style="page-break-inside:avoid;">/,
    );
  });
});
