// The 42 cases of a plan by what came of them, made up: typed in columns of their own, told in the tab and the official report.
import { openCommune, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';

const numbersIn = (text: string): number =>
  (text.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);

describe('the sample tu-nghia', () => {
  const commune = openCommune('tu-nghia');

  it('has a column of each outcome right behind that of the cases', () => {
    const [headers = []] = valuesOf(sheetNamed(commune, 'Nhập liệu'));
    const first = headers.indexOf('Điều tra [DTCB]');
    expect(headers.slice(first, first + 6)).toEqual([
      'Điều tra [DTCB]',
      '▸ Trùng [DTCB.TRUNG]',
      '▸ Sai số ĐD [DTCB.SAI]',
      '▸ Đã chết [DTCB.CHET]',
      '▸ Vắng mặt [DTCB.VANG]',
      '▸ Khác [DTCB.KHAC]',
    ]);
  });

  it('tells the outcomes in the tab and the official report; they add up to what is done', () => {
    const { tab } = succeed(commune, 'buildWeeklyReport');
    const shown = textOf(sheetNamed(commune, tab));
    const [line = ''] = /Điều tra, trong đó: .*/.exec(shown) ?? [];
    expect(line).toMatch(
      /trùng thông tin \d+, sai số định danh \d+, đã chết \d+, vắng mặt tại nơi cư trú \d+/,
    );
    const progress = valuesOf(sheetNamed(commune, tab)).find(([name]) => name === 'Điều tra') ?? [];
    expect(progress).toContain(numbersIn(line));
    succeed(commune, 'sendWeeklyEmail');
    const [mail] = commune.mails;
    const [official] = (mail?.attachments ?? []).flatMap(({ name, bytes }) =>
      name.endsWith('.doc') ? [Buffer.from(bytes).toString('utf8')] : [],
    );
    expect(official).toMatch(/Trong đó: trùng thông tin \d+/);
  });
});
