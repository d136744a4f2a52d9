// How fast the page is on this machine: measured and printed; a time is no reason to fail.
import { report } from './browser';
import { useBrowser } from './book';

const open = useBrowser();
/** The sample with the most tallies. */
const largest = 'cam-thuy';

it('the largest sample opens', async () => {
  const book = await open({ sample: largest });
  const milliseconds = await book.page.evaluate(
    () => performance.getEntriesByName('open')[0]?.duration ?? NaN,
  );
  report(`the largest sample opens in ${(milliseconds / 1000).toFixed(1)} s`);
  expect(milliseconds).toBeGreaterThan(0);
});

it('a verdict follows an edit', async () => {
  const book = await open({ sample: largest });
  await book.select('C4');
  await book.page.keyboard.type('12/5');
  // Set up before the key is pressed: a page is asked and typed into by two channels.
  await book.page.evaluate(() => {
    const verdict = (): string =>
      document.querySelector('[aria-rowindex="4"] > [aria-colindex="5"]')?.textContent.trim() ?? '';
    document.addEventListener(
      'keydown',
      () => {
        performance.mark('typed');
        const look = (): void => {
          if (verdict() === '') requestAnimationFrame(look);
          else performance.measure('verdict', 'typed');
        };
        look();
      },
      { capture: true, once: true },
    );
  });
  await book.page.keyboard.press('Enter');
  await book.page.waitForFunction(() => performance.getEntriesByName('verdict').length > 0);
  const milliseconds = await book.page.evaluate(
    () => performance.getEntriesByName('verdict')[0]?.duration ?? NaN,
  );
  report(`a verdict follows an edit in ${milliseconds.toFixed(0)} ms`);
  expect(await book.text('E4')).toMatch(/^✗/);
});

it('ten thousand rows scroll', async () => {
  const book = await open({ sample: 'cam-tan' });
  await book.workAs('Người chưa đăng nhập');
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `06/11/2024\tThôn ${(index % 17) + 1}\t1\t2\t0\t1`,
  );
  await book.paste('A2', { 'text/plain': rows.join('\n') });
  expect(await book.text('B10001')).toBe('Thôn 4');
  const frames = await book.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const grid = document.querySelector('[role=grid]');
        if (grid === null) throw new Error('There is no sheet.');
        grid.scrollTop = 0;
        const started = performance.now();
        let count = 0;
        const next = (): void => {
          const seconds = (performance.now() - started) / 1000;
          if (seconds >= 3) return resolve(count / seconds);
          count += 1;
          grid.scrollTop = (grid.scrollHeight / 3) * seconds;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
  report(`ten thousand rows scroll at ${frames.toFixed(0)} frames a second`);
  expect(frames).toBeGreaterThan(0);
});
