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
