import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether the tests in a browser can run; says so where they cannot. */
export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.warn(`${CHROMIUM} is absent: the tests in a browser are skipped (apt-get install chromium)`);

/** A browser that knows nothing of earlier ones, with what went wrong in its pages. */
export interface TestBrowser {
  /** Opens a page; its console errors, uncaught errors, failed requests and requests to other hosts go to `complaints`. */
  open(url: string, options?: { colorScheme?: 'light' | 'dark' }): Promise<Page>;
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'nieuwsgraaf-web-'));
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: 1440, height: 1000 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request to ${request.url()}`);
  });
  return {
    complaints,
    async open(url, { colorScheme = 'light' } = {}) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
