import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html';
import { ARTICLE, NASTY, NASTY_TEXT, TEXT } from '../formats/sample';
import { hasBrowser, startBrowser, type TestBrowser } from './browser';

describe.skipIf(!hasBrowser)('the html output in a browser', { timeout: 60_000 }, () => {
  let folder: string;
  let browser: TestBrowser;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nieuwsgraaf-html-'));
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      toHtml([
        { id: 'bakkers', source: 'in/bakkers.txt', text: TEXT, article: ARTICLE },
        { id: 'kwaad', source: '<script>alert(1)</script>', text: NASTY_TEXT, article: NASTY },
      ]),
    );
    url = pathToFileURL(file).href;
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    browser.complaints.length = 0;
    page = await browser.open(url);
  });
  afterEach(async () => {
    await page.close();
    expect(browser.complaints).toEqual([]);
  });

  const cards = (): Promise<string[]> =>
    page
      .locator('#view, .view')
      .locator('.card:visible')
      .evaluateAll((all) => all.map(({ id }) => id));

  it('filters by type, status and company, and shows all again', async () => {
    const all = await cards();
    expect(all).toEqual(expect.arrayContaining(['d1-e1', 'd1-e2']));
    await page.locator('select[name=type]').selectOption('acquisition');
    expect(await cards()).toContain('d1-e1');
    expect(await cards()).not.toContain('d1-e2');
    await page.locator('select[name=type]').selectOption('');
    await page.locator('select[name=status]').selectOption('rumoured');
    expect(await cards()).toContain('d1-e2');
    expect(await cards()).not.toContain('d1-e1');
    await page.locator('select[name=company]').selectOption('Molen & Zn.');
    expect(await cards()).toEqual([]);
    expect(await page.locator('.doc:visible').count()).toBe(0);
    expect(await page.locator('output').textContent()).toBe(`0 of ${all.length} events`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.card:not([hidden])').length === count,
      all.length,
    );
    expect(await cards()).toEqual(all);
  });

  it('lights up the words of the event under the pointer or the focus, and the other way round', async () => {
    const lit = (): Promise<string[]> => page.locator('mark.lit').allTextContents();
    await page.locator('#d1-e1').hover();
    expect(await lit()).toEqual(expect.arrayContaining(['De Vries Bakkers', 'neemt', 'Molen & Zn.']));
    await page.locator('h1').hover();
    expect(await lit()).toEqual([]);
    await page.locator('#d1-e2').focus();
    expect(await lit()).not.toContain('neemt');
    expect((await lit()).length).toBeGreaterThan(0);
    await page.locator('mark.trigger[data-events~=d1-e1]').first().hover();
    expect(await page.locator('.card.lit').getAttribute('id')).toBe('d1-e1');
    await page.locator('mark.trigger[data-events~=d1-e1]').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('d1-e1');
  });

  it('filters by a company picked in the graph, with the pointer and with the keyboard', async () => {
    const node = page.locator('.node[data-company="Korenaar"]');
    await node.locator('circle').click();
    expect(await page.locator('select[name=company]').inputValue()).toBe('Korenaar');
    expect(await cards()).toContain('d1-e2');
    expect(await cards()).not.toContain('d1-e1');
    await node.focus();
    await page.keyboard.press('Space');
    expect(await page.locator('select[name=company]').inputValue()).toBe('');
  });

  it('is readable in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const contrasts = await page.evaluate(() => {
        const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const light = (colour: string): number => {
          const [r, g, b] = rgb(colour).map((c) =>
            c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (element: Element | null): string => {
          const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
          return rgb(colour)[3] === 0 ? behind(element?.parentElement ?? null) : colour;
        };
        document.querySelector<HTMLElement>('#d1-e1')?.focus();
        return [...document.querySelectorAll('mark, h1, h2, h3, b, dt, dd, label, select, .legend span')].map(
          (element) => {
            const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            return { what: `${element.tagName} ${element.className} ${element.textContent}`, ratio };
          },
        );
      });
      expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    }
  });
});
