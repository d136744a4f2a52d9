// Rows that come out of another spreadsheet program arrive as if each had been typed.
import { displayText } from '../../host/model/showing/displayText';
import { cellAt } from '../../host/model/grid/cells';
import { choose, openCommune, sheetNamed } from '../support/commune';
import { useBrowser } from './book';
import { clipboardOfLibreOffice } from './clipboardOfLibreOffice';

const open = useBrowser();
const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
const verdict = 'G';

/** Two hundred made-up rows, with mistakes that people make in a few of them. */
const rows: readonly (readonly string[])[] = Array.from({ length: 200 }, (_, index) => {
  const day = `${String(6 + Math.floor(index / 17)).padStart(2, '0')}/11/2024`;
  const mistakes: Readonly<Record<number, string>> = {
    20: '1 hồ sơ',
    50: '~12',
    80: 'hai mươi',
    110: '-5',
    140: '1.234',
    170: 'mười\nhai',
  };
  return [day, `Thôn ${(index % 17) + 1}`, mistakes[index] ?? String(index % 4), '2', '0', String(index % 3)];
});

/** The same rows typed cell by cell on the host, then checked: texts of the cells, and of the verdicts. */
const typedByHand = (): { readonly cells: string[][]; readonly verdicts: string[] } => {
  const host = openCommune('cam-tan');
  host.workbook.linkAccess = 'edit';
  rows.forEach((texts, index) =>
    texts.forEach((text, column) =>
      host.edit('Nhập liệu', `${letters[column] ?? ''}${index + 2}`, text, { user: null }),
    ),
  );
  choose(host, 'checkTallies');
  const sheet = sheetNamed(host, 'Nhập liệu');
  const textAt = (row: number, column: number): string =>
    displayText(cellAt(sheet, row, column), host.workbook).trim();
  return {
    cells: rows.map((_, index) => letters.map((_letter, column) => textAt(index + 2, column + 1))),
    verdicts: rows.map((_, index) => textAt(index + 2, 7)),
  };
};

it('two hundred rows from LibreOffice are checked at once, and stand there as if typed', async () => {
  const byHand = typedByHand();
  const book = await open({ sample: 'cam-tan' });
  await book.paste('A2', clipboardOfLibreOffice(rows));
  const last = rows.length + 1;
  expect(await book.block(2, last, letters)).toEqual(byHand.cells);
  const verdicts = (await book.block(2, last, [verdict])).flat();
  expect(verdicts.filter((text) => !/^[✓✗!]/.test(text))).toEqual([]);
  await book.choose('Kiểm tra số liệu');
  expect((await book.block(2, last, [verdict])).flat()).toEqual(byHand.verdicts);
});

it('a block that was copied is pasted elsewhere as it was', async () => {
  const book = await open({ sample: 'cam-tan' });
  const before = await book.block(2, 3, ['C', 'D']);
  await book.select('C2');
  await book.page.keyboard.press('Shift+ArrowDown');
  await book.page.keyboard.press('Shift+ArrowRight');
  const copied = await book.copy();
  await book.paste('C20', copied);
  expect(await book.block(20, 21, ['C', 'D'])).toEqual(before);
});
