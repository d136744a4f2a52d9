// The pictures of README and guide, taken from the page, so that they cannot go stale.
import { Book } from '../e2e/book';
import type { Screen } from '../e2e/browser';
import { openWindow, startBrowser } from '../e2e/browser';

interface Picture {
  /** Where it is linked from README or the guide. */
  readonly file: string;
  readonly sample: string;
  readonly screen: Screen;
  /** Brings the page to where it is taken. */
  readonly prepare: (book: Book) => Promise<void>;
}

const desk = 'Bàn làm việc';
const setUp = 'Tạo sổ từng bước';

/** Lists as a clerk copies them from a spreadsheet; made up. */
const copiedUnits = [
  'TT\tTên thôn\tTừ đủ 14 tuổi [DS14]',
  '1\tThôn Vạc 1\t812',
  '2\tThôn Vạc 2\t640',
  '3\tThôn Bái\t498',
  '\tTổng\t1950',
].join('\n');

const pictures: readonly Picture[] = [
  {
    file: 'docs/images/page.png',
    sample: 'cam-tan',
    screen: 'desk',
    prepare: async (book) => {
      await book.choose('Lập báo cáo tuần');
      await book.accept();
    },
  },
  {
    file: 'docs/huong-dan/anh/dien-thoai.png',
    sample: 'cam-thuy',
    screen: 'phone',
    prepare: async (book) => {
      await book.tap('C4');
      await book.page.keyboard.insertText('~12');
      await book.page.keyboard.press('Enter');
      await book.ready();
      await book.select('C4');
    },
  },
  {
    file: 'docs/huong-dan/anh/cau-kiem-tra.png',
    sample: 'cam-thuy',
    screen: 'phone',
    prepare: async (book) => {
      await book.tap('C4');
      await book.page.keyboard.insertText('~12');
      await book.page.keyboard.press('Enter');
      await book.ready();
      await book.select('E4');
    },
  },
  {
    file: 'docs/huong-dan/anh/ban-lam-viec.png',
    sample: 'cam-tan',
    screen: 'desk',
    prepare: async (book) => {
      await book.choose(desk);
      await book.sidebar(desk).locator('h1').waitFor();
    },
  },
  {
    file: 'docs/huong-dan/anh/tao-so.png',
    sample: 'blank',
    screen: 'desk',
    prepare: async (book) => {
      await book.choose('Thiết lập', setUp);
      const dialog = book.window(setUp);
      await dialog.locator('[data-key=tu-nghia]').click();
      await dialog.locator('textarea').fill(copiedUnits);
      await dialog.locator('textarea').blur();
      await dialog.getByText('3 đơn vị').waitFor();
      await dialog.locator('#preview').scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'docs/huong-dan/anh/xem-thu.png',
    sample: 'cam-tan',
    screen: 'desk',
    prepare: async (book) => {
      await book.choose(desk);
      await book.sidebar(desk).getByRole('button', { name: 'Lập báo cáo' }).click();
      await book.sidebar(desk).locator('#panel iframe').waitFor({ timeout: 30_000 });
    },
  },
];

/** Takes all pictures from the page at the address; throws where the page had any trouble. */
export const takePictures = async (address: string): Promise<void> => {
  const browser = await startBrowser();
  try {
    for (const { file, sample, screen, prepare } of pictures) {
      const { context, troubles } = await openWindow(browser, address, screen);
      const page = await context.newPage();
      await page.goto(`${address}?sample=${sample}`);
      const book = new Book(page);
      await book.ready();
      await prepare(book);
      await book.ready();
      await page.screenshot({ path: file });
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
      await context.close();
      console.log(file);
    }
  } finally {
    await browser.close();
  }
};
