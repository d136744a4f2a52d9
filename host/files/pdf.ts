// Prints HTML to PDF with an installed Chromium. Synchronous, because Apps Script's Blob.getAs is.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const usualFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const timeLimit = 30_000;

/** The page could not be printed; `noChromium` tells that there is nothing to print with. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly noChromium: boolean;

  constructor(message: string, noChromium = false) {
    super(message);
    this.noChromium = noChromium;
  }
}

/** The path of a Chromium or Chrome: what CHROME_PATH names, else the first of the usual names; null without one. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | null => {
  const wanted = environment['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') return isExecutable(wanted) ? wanted : null;
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inFolders = [...onPath, ...usualFolders].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inFolders, ...usualFiles].find(isExecutable) ?? null;
};

/** The page printed as a PDF file, paper and margins by the page's own @page rules; throws PdfError when it can't be. */
export const htmlToPdf = (html: string, chromium: string | null = findChromium()): Uint8Array => {
  if (chromium === null) {
    throw new PdfError('No Chromium was found to print with. Install one, or name it in CHROME_PATH.', true);
  }
  const folder = mkdtempSync(join(tmpdir(), 'emulated-sheets-pdf-'));
  try {
    const page = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(page, lockedDown(html));
    const run = spawnSync(chromium, argumentsFor(page, target, join(folder, 'profile')), {
      timeout: timeLimit,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    return printed(target, run);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
};

/** The page is data: no script of it runs and nothing is fetched for it, as with Google's own conversion. */
const lockedDown = (html: string): string => {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const start = /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?(\s*<head[^>]*>)?/i;
  return html.replace(
    start,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
};

const argumentsFor = (page: string, target: string, profile: string): readonly string[] => {
  return [
    '--headless',
    // Chromium's sandbox refuses to run as root; anyone else keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ];
};

const printed = (
  target: string,
  run: { error?: Error; status: number | null; stderr: string },
): Uint8Array => {
  if (run.error) throw new PdfError(`Printing failed: ${run.error.message}`);
  try {
    const bytes = new Uint8Array(readFileSync(target));
    if (run.status === 0 && bytes.length > 0) return bytes;
  } catch {
    // Told below: no file was written.
  }
  const lastLine = run.stderr.trim().split('\n').at(-1) ?? '';
  throw new PdfError(`Printing failed with status ${run.status ?? 'none'}: ${lastLine}`);
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
