// What Vietnamese keyboards send arrives whole: Telex as a composition, Unikey with its backspaces.
import type { CDPSession } from 'playwright-core';
import { useBrowser } from './book';
import type { Book } from './book';

const open = useBrowser();

const keyboardOf = (book: Book): Promise<CDPSession> => book.page.context().newCDPSession(book.page);

/** A cell of the obstacles, which are words, on a sheet where nothing is typed into yet. */
const startAt = async (address: string): Promise<Book> => {
  const book = await open({ sample: 'cam-tan' });
  await book.select(address);
  return book;
};

/** Each stage is what the word looks like while it is composed; the last is taken. */
const compose = async (keyboard: CDPSession, stages: readonly string[]): Promise<void> => {
  for (const text of stages) {
    const key = { key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
  await keyboard.send('Input.insertText', { text: stages.at(-1) ?? '' });
};

/** Unikey sends letters as they are struck, then backspaces and the letters with their marks in their stead. */
const strike = async (book: Book, keyboard: CDPSession, strokes: readonly string[]): Promise<void> => {
  for (const stroke of strokes) {
    if (stroke === '←') await book.page.keyboard.press('Backspace');
    else if (/^[ -~]$/.test(stroke)) await book.page.keyboard.press(stroke === ' ' ? 'Space' : stroke);
    else {
      const packet = { key: stroke, windowsVirtualKeyCode: 231 };
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...packet, text: stroke });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...packet });
    }
  }
};

it('a word composed by Telex on a cell that was only selected keeps its first letter', async () => {
  const book = await startAt('H2');
  const keyboard = await keyboardOf(book);
  await compose(keyboard, ['N', 'Nh', 'Nha', 'Nhà']);
  await book.page.keyboard.press('Space');
  await compose(keyboard, ['v', 'va', 'văn']);
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('H2')).toBe('Nhà văn');
});

it('Enter while a word is composed belongs to the composition, and the cell stays open', async () => {
  const book = await startAt('H2');
  const keyboard = await keyboardOf(book);
  await keyboard.send('Input.imeSetComposition', { text: 'hop', selectionStart: 3, selectionEnd: 3 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keyboard.send('Input.insertText', { text: 'họp' });
  await book.page.keyboard.type(' tối');
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('H2')).toBe('họp tối');
});

it('a word typed with Unikey, which sends backspaces, arrives whole', async () => {
  const book = await startAt('H2');
  const keyboard = await keyboardOf(book);
  await strike(book, keyboard, ['C', 'a', '←', 'â', '←', 'ẩ', 'm', ' ', 'T', 'u', '←', 'ú']);
  await book.page.keyboard.press('Enter');
  await book.ready();
  expect(await book.text('H2')).toBe('Cẩm Tú');
});

it('a cell may be opened with F2, gone through with arrows, and left as it was with Escape', async () => {
  const book = await startAt('H2');
  await book.type('H2', 'thiếu mạng');
  await book.select('H2');
  await book.page.keyboard.press('F2');
  await book.page.keyboard.press('Home');
  await book.page.keyboard.type('Xóm 2 ');
  await book.page.keyboard.press('Enter');
  expect(await book.text('H2')).toBe('Xóm 2 thiếu mạng');
  await book.select('H2');
  await book.page.keyboard.press('F2');
  await book.page.keyboard.type(' lâu');
  await book.page.keyboard.press('Escape');
  await book.ready();
  expect(await book.text('H2')).toBe('Xóm 2 thiếu mạng');
});

it('Delete empties a block, and the block beside it stays', async () => {
  const book = await startAt('C3');
  await book.page.keyboard.press('Shift+ArrowDown');
  await book.page.keyboard.press('Delete');
  await book.ready();
  expect([await book.text('C3'), await book.text('C4')]).toEqual(['', '']);
  expect(await book.text('C5')).not.toBe('');
});
