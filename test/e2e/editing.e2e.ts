// The sheet is worked on as Google Sheets is: taken back, cut, filled, ticked, picked, looked through, typed into above.
import type { Book } from './book';
import { useBrowser } from './book';

const open = useBrowser();

/** A made-up list at the foot of the tab, where nothing stands. */
const atFoot = async (): Promise<Book> => {
  const book = await open({ sample: 'cam-tan' });
  await book.openTab('Đơn vị');
  return book;
};

const press = async (book: Book, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await book.page.keyboard.press(key);
  await book.ready();
};

const address = (book: Book): Promise<string> => book.page.locator('.formula .address').innerText();

describe('taking back', () => {
  it('a count goes with its verdict, comes back with it, and the cell is selected', async () => {
    const book = await open({ sample: 'cam-thuy' });
    const before = await book.text('C4');
    await book.type('C4', '12/5');
    expect(await book.text('E4')).toMatch(/^✗/);
    await book.select('D20');
    await press(book, 'Control+z');
    expect([await book.text('C4'), await book.text('E4')]).toEqual([before, '']);
    expect(await address(book)).toBe('C4');
    await press(book, 'Control+y');
    expect(await book.text('E4')).toMatch(/^✗/);
  });

  it('a paste over many cells is one step', async () => {
    const book = await open({ sample: 'cam-thuy' });
    const before = await book.block(2, 4, ['C', 'D']);
    await book.paste('C2', { 'text/plain': '1\t2\n3\t4\n5\t6' });
    expect(await book.block(2, 4, ['C', 'D'])).not.toEqual(before);
    await press(book, 'Control+z');
    expect(await book.block(2, 4, ['C', 'D'])).toEqual(before);
  });
});

describe('blocks', () => {
  const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Excel 15">
<style>td{mso-number-format:General}</style></head><body link="#0563C1"><table border=0 cellpadding=0>
<!--StartFragment--><col width=64><tr height=20><td height=20 class=xl65>Thôn   A
  (giả)</td><td align=right>1.234</td></tr><tr><td colspan=2>một<br>
  hai</td></tr><!--EndFragment--></table></body></html>`;
  const google = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
<tr><td data-sheets-value="{&quot;1&quot;:2}">Thôn A (giả)</td><td>1.234</td></tr><tr><td rowspan="1" colspan="2">một<br/>hai</td></tr></tbody></table></google-sheets-html-origin>`;

  it.each([
    ['Excel', excel],
    ['Google Sheets', google],
  ])('a table from %s is pasted as its values', async (_, html) => {
    const book = await atFoot();
    await book.paste('A60', { 'text/html': html });
    expect(await book.block(60, 61, ['A', 'B'])).toEqual([
      ['Thôn A (giả)', '1.234'],
      ['một\nhai', ''],
    ]);
  });

  it('a page that is no table is pasted as its text', async () => {
    const book = await atFoot();
    await book.paste('A60', { 'text/html': '<p>Thôn <b>A</b> (giả)</p>', 'text/plain': 'Thôn A (giả)' });
    expect(await book.text('A60')).toBe('Thôn A (giả)');
  });

  it('one value fills all cells that are selected', async () => {
    const book = await atFoot();
    await book.type('A60', 'giả');
    await book.select('A60');
    const copied = await book.copy();
    expect(copied['text/html']).toContain('<td>giả</td>');
    await book.select('A61');
    await press(book, 'Shift+ArrowDown', 'Shift+ArrowRight');
    await book.pasteHere(copied);
    expect(await book.block(60, 63, ['A', 'B'])).toEqual([
      ['giả', ''],
      ['giả', 'giả'],
      ['giả', 'giả'],
      ['', ''],
    ]);
  });

  it('what is cut stays until it is pasted, and is then gone from where it was', async () => {
    const book = await atFoot();
    await book.paste('A60', { 'text/plain': 'một\nhai' });
    await press(book, 'Escape');
    const cut = await book.cut();
    expect(await book.text('A60')).toBe('một');
    await book.select('A61');
    await book.pasteHere(cut);
    expect(await book.block(60, 62, ['A'])).toEqual([[''], ['một'], ['hai']]);
    await press(book, 'Control+z');
    expect(await book.block(60, 62, ['A'])).toEqual([['một'], ['hai'], ['']]);
  });
});

it('typing the same count again is an edit, opening and leaving a cell is none', async () => {
  const book = await open({ sample: 'cam-thuy' });
  const count = await book.text('C4');
  await book.select('C4');
  await press(book, 'F2', 'Enter');
  expect(await book.text('E4')).toBe('');
  await book.type('C4', count);
  expect(await book.text('E4')).toMatch(/^✓/);
});

it('what stands half typed in a cell is kept when a menu is opened', async () => {
  const book = await open({ sample: 'cam-tan' });
  const row = await book.row('Th 7 23/11', 'Thôn 5');
  await book.select(`C${row}`);
  await book.page.keyboard.type('9');
  await book.page.locator('.menus').getByRole('menuitem').first().click();
  await press(book, 'Escape');
  expect(await book.text(`C${row}`)).toBe('9');
});

it('a toast goes away and does not come back after the next question', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.choose('Mở kỳ nhập liệu');
  expect(await book.told()).toContain('Đã mở 119 dòng');
  await book.page.locator('.toast').waitFor({ state: 'detached' });
  await book.choose('Thiết lập', 'Tạo sổ chiến dịch');
  await book.accept();
  expect(await book.told()).toBeNull();
});

describe('check boxes and drop-downs', () => {
  const atWork = async (): Promise<Book> => {
    const book = await open({ sample: 'cam-tan' });
    await book.choose('Lập báo cáo tuần');
    await book.accept();
    await book.openTab('Việc cần làm');
    return book;
  };

  it('a box is ticked by a click on it and by the space bar, several at once', async () => {
    const book = await atWork();
    await book.select('E2');
    expect(await book.text('E2')).toBe('☑');
    await press(book, 'Space');
    expect(await book.text('E2')).toBe('☐');
    await press(book, 'Shift+ArrowDown', 'Space');
    expect([await book.text('E2'), await book.text('E3')]).toEqual(['☑', '☑']);
  });

  it('choices open by Alt and down, by the arrow, by typing; one is taken by Enter or a click', async () => {
    const book = await atWork();
    const options = book.page.locator('.choices').getByRole('option');
    await book.select('A12');
    expect(await options.count()).toBe(0);
    await press(book, 'Alt+ArrowDown', 'ArrowDown', 'Enter');
    expect(await book.text('A12')).toBe('Thôn 2');
    const box = await (await book.cell('A13')).boundingBox();
    await book.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 6, (box?.y ?? 0) + 10);
    await options.filter({ hasText: /^Thôn 3$/ }).click();
    await book.ready();
    expect(await book.text('A13')).toBe('Thôn 3');
    await book.select('A14');
    await book.page.keyboard.type('17');
    expect(await options.allInnerTexts()).toEqual(['Thôn 17']);
    await press(book, 'ArrowDown', 'Enter');
    expect(await book.text('A14')).toBe('Thôn 17');
    expect(await address(book)).toBe('A15');
  });
});

it('the formula bar is typed into, and the cell shows it meanwhile', async () => {
  const book = await atFoot();
  await book.type('A60', 'Thôn');
  await book.select('A60');
  await book.page.locator('.formula .content').click();
  await book.page.keyboard.type(' giả');
  expect(await book.page.locator('.mirrored').innerText()).toBe('Thôn giả');
  await press(book, 'Enter');
  expect(await book.text('A60')).toBe('Thôn giả');
});

it('a note is read when the mouse is over its cell, and when that is selected', async () => {
  const book = await open({ sample: 'cam-thuy' });
  expect(await book.page.getByRole('note').count()).toBe(0);
  await (await book.cell('B1')).hover();
  const note = await book.page.getByRole('note').innerText();
  expect(note).not.toBe('');
  await (await book.cell('H6')).hover();
  expect(await book.page.getByRole('note').count()).toBe(0);
  await book.select('B2');
  await press(book, 'ArrowUp');
  await book.page.mouse.move(600, 500);
  expect(await book.page.getByRole('note').innerText()).toBe(note);
});

it('Ctrl+F counts, goes from one to the next and back, and Escape returns to the sheet', async () => {
  const book = await open({ sample: 'cam-thuy' });
  await press(book, 'Control+f');
  await book.page.keyboard.type('phong sơn');
  const count = book.page.locator('.find output');
  expect(await count.innerText()).toMatch(/^1\/\d+$/);
  await press(book, 'Enter');
  expect(await count.innerText()).toMatch(/^2\/\d+$/);
  await press(book, 'Shift+Enter');
  expect(await address(book)).toBe('B2');
  await press(book, 'Escape', 'ArrowRight');
  expect(await address(book)).toBe('C2');
});

it('keys go to the ends and mark what lies between', async () => {
  const book = await open({ sample: 'cam-thuy' });
  await book.select('C3');
  await press(book, 'Control+ArrowUp');
  expect(await address(book)).toBe('C1');
  await press(book, 'Control+Shift+ArrowDown');
  expect(await address(book)).toMatch(/^C1:C\d{2,}$/);
  await press(book, 'Control+Home');
  expect(await address(book)).toBe('A1');
  await press(book, 'PageDown');
  expect(Number((await address(book)).slice(1))).toBeGreaterThan(10);
  await press(book, 'Control+a');
  expect(await address(book)).toMatch(/^A1:/);
});
