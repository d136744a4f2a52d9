// The browser of a suite, and pages of it that reach nothing but the server of the page.
import { appendFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../host/files/pdf';

/** Starts the Chromium that is installed; throws a sentence that says what to do where none is. */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      'No Chromium was found to test the page with. Install one (Debian: apt-get install chromium), or name it in CHROME_PATH.',
    );
  }
  // Chromium's sandbox refuses to run as root; anyone else keeps it.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
};

/** Screens that the page is looked at on. */
export const screens = {
  desk: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;

export type Screen = keyof typeof screens;

/** The browser stands in another time zone than the commune: what the sheet shows must not depend on it. */
const farAway = 'America/Los_Angeles';

export interface Window {
  readonly context: BrowserContext;
  /** What a page asked of anything but the server, and errors that no code caught. */
  readonly troubles: readonly string[];
}

/** A fresh window without memory; requests that leave the server at `address` are refused and noted. */
export const openWindow = async (browser: Browser, address: string, screen: Screen): Promise<Window> => {
  const troubles: string[] = [];
  const context = await browser.newContext({ ...screens[screen], locale: 'vi-VN', timezoneId: farAway });
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url.startsWith(address)) return route.continue();
    troubles.push(`asked for ${url}`);
    return route.abort();
  });
  context.on('weberror', (error) => troubles.push(`error ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console ${message.text()}`);
  });
  return { context, troubles };
};

/** Where the runner serves the page. */
export const pageAddress = (): string => {
  const address = process.env['CAMPAIGN_PAGE'];
  if (address === undefined) throw new Error('These tests need the page: npm run test:e2e');
  return address;
};

/** Hands a measurement to the runner, which prints it; nothing depends on it. */
export const report = (figure: string): void => {
  const file = process.env['CAMPAIGN_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${figure}\n`);
};
