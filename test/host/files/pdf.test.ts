import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, htmlToPdf, PdfError } from '../../../host/files/pdf';

describe('finding Chromium', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the one that CHROME_PATH names, and no other', () => {
    const path = join(folder, 'mine');
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    expect(findChromium({ CHROME_PATH: path, PATH: '' })).toBe(path);
    expect(findChromium({ CHROME_PATH: join(folder, 'gone'), PATH: folder })).toBeNull();
    expect(findChromium({ CHROME_PATH: folder, PATH: folder })).toBeNull();
  });

  it('looks along PATH', () => {
    const path = join(folder, 'chromium-browser');
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    expect(findChromium({ PATH: folder })).toBe(path);
  });

  it('tells what failed when the program prints nothing', () => {
    const path = join(folder, 'broken');
    writeFileSync(path, '#!/bin/sh\necho "no display" >&2\nexit 3\n');
    chmodSync(path, 0o755);
    expect(() => htmlToPdf('<p>x</p>', path)).toThrow(
      new PdfError('Printing failed with status 3: no display'),
    );
  });

  it('tells how to mend a machine without Chromium', () => {
    expect(() => htmlToPdf('<p>x</p>', null)).toThrow(/CHROME_PATH/);
  });
});

// Where no Chromium is installed there is nothing to print with.
const withChromium = findChromium() === null ? it.skip : it;

describe('printing', () => {
  withChromium(
    'makes a PDF of the paper that the page asks for',
    () => {
      const html = '<meta charset="utf-8"><style>@page{size:A4 portrait;margin:20mm}</style><h1>BÁO CÁO</h1>';
      const text = Buffer.from(htmlToPdf(html)).toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      // A4 is 595 by 842 points.
      expect(text).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
    },
    60_000,
  );
});
