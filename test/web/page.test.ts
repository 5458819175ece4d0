import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, startBrowser, type TestBrowser } from './browser';

const configFile = join(import.meta.dirname, '../../web/vite.config.ts');
const root = join(import.meta.dirname, '../../web');
/** The machine may be busy with other tests. */
const WAIT = 60_000;

describe.skipIf(!hasBrowser)('the page to try it', { timeout: 120_000 }, () => {
  let outDir: string;
  let server: PreviewServer;
  let browser: TestBrowser;
  let url: string;
  let page: Page;

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'nieuwsgraaf-page-'));
    await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    server = await preview({
      root,
      configFile,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0, open: false },
    });
    url = server.resolvedUrls?.local[0] ?? '';
    browser = await startBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (outDir) await rm(outDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    browser.complaints.length = 0;
    page = await browser.open(url);
    await settled();
  });
  afterEach(async () => {
    await page.close();
    expect(browser.complaints).toEqual([]);
  });

  /** Waits until the text as it stands has been read. */
  async function settled(): Promise<void> {
    await page.locator('#view[aria-busy=false] .filters').waitFor({ timeout: WAIT });
  }
  async function type(words: string): Promise<void> {
    await page.locator('#text').fill(words);
    await settled();
  }
  async function writeLexicon(yaml: string): Promise<void> {
    const pane = page.locator('#lexicon-pane');
    if ((await pane.getAttribute('open')) === null) await page.locator('summary').click();
    await page.locator('#lexicon').fill(yaml);
    await settled();
  }
  const cards = (): Promise<string[]> =>
    page.locator('.card:visible').evaluateAll((all) => all.map((card) => card.querySelector('h3')?.textContent ?? ''));
  const words = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();

  it('shows a sample at once, and another when chosen', async () => {
    expect(await page.locator('#text').inputValue()).toContain('Hupsakee');
    expect((await cards()).length).toBeGreaterThan(3);
    expect(await page.locator('svg.graph .node').count()).toBeGreaterThan(1);
    await page.locator('#sample').selectOption('geely-voltara');
    await settled();
    expect(await page.locator('.text').textContent()).toContain('Voltara');
    expect(await page.locator('#sample option').count()).toBeGreaterThan(20);
  });

  it('reads what is typed', async () => {
    await page.locator('#text').fill('');
    await page.locator('#text').pressSequentially('Heineken neemt Lagunitas over.', { delay: 15 });
    await page.locator('.card').filter({ hasText: 'Lagunitas' }).waitFor({ timeout: WAIT });
    await settled();
    expect(await cards()).toEqual(['acquisition planned']);
    expect(await words('.text mark.trigger')).toEqual(['neemt', 'over']);
    await page.locator('#text').press('End');
    await page.locator('#text').pressSequentially(' Dat ontkent Heineken.', { delay: 15 });
    await page.locator('.card.denied').waitFor({ timeout: WAIT });
    expect(await page.locator('#sample').inputValue()).toBe('');
  });

  it('counts times from the date given and says what is wrong with one', async () => {
    await type('Heineken nam vorig jaar Lagunitas over.');
    await page.locator('#date').fill('2019-03-01');
    await page.locator('.card dd', { hasText: '2018' }).waitFor({ timeout: WAIT });
    await page.locator('#date').fill('gisteren');
    await page.locator('#date-problem', { hasText: '"gisteren" is no date' }).waitFor({ timeout: WAIT });
    expect(await page.locator('#date').getAttribute('aria-invalid')).toBe('true');
  });

  it('adds a company that is selected in the text', async () => {
    await type('Philips werkt samen met Zurgonautica.');
    const company = () => page.locator('mark.company', { hasText: 'Zurgonautica' }).count();
    await page.locator('#text').evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf('Zurgonautica');
      area.focus();
      area.setSelectionRange(at, at + 'Zurgonautica'.length);
    });
    await page.waitForTimeout(50);
    await page.locator('summary').click();
    await page.locator('#add-company').click();
    await page.locator('#effect', { hasText: 'names its companies 1 time' }).waitFor({ timeout: WAIT });
    await settled();
    expect(await page.locator('#lexicon').inputValue()).toBe(
      'companies:\n  - { id: zurgonautica, name: "Zurgonautica", aliases: [] }\n',
    );
    expect(await company()).toBe(1);
    expect(await words('#problems li')).toEqual([]);
    expect(await cards()).toEqual(['collaboration actual']);
  });

  it('shows what a company changes in the text', async () => {
    await type('In Gouda werd gefeest. xs-xl neemt Philips over.');
    expect(await cards()).toEqual([]);
    await writeLexicon('companies:\n  - { id: xs-xl, name: xs-xl }');
    await page.locator('#effect', { hasText: 'has 1 event by it' }).waitFor({ timeout: WAIT });
    expect(await cards()).toEqual(['acquisition actual']);
    expect(await page.locator('.card.gained').count()).toBe(1);
  });

  it('adds a frame and sees its events', async () => {
    await type('Volgens Reuters flirt Volkswagen met Ford.');
    expect(await cards()).toEqual([]);
    await page.locator('summary').click();
    await page.locator('#add-frame').click();
    await page.locator('.card.gained').waitFor({ timeout: WAIT });
    expect(await cards()).toEqual(['collaboration actual']);
    expect(await page.locator('.card dd').allTextContents()).toContain('Volkswagen, Ford');
    expect(await words('#problems li')).toEqual([]);
  });

  it('shows errors at their lines, and goes on with what was right', async () => {
    await type('Philips werkt samen met Zurgonautica.');
    const right = 'companies:\n  - { id: zurgo, name: Zurgonautica }\n';
    await writeLexicon(right);
    await page.locator('#effect', { hasText: '1 company' }).waitFor({ timeout: WAIT });
    await page.locator('#lexicon').fill(`${right}  - { id: ander, naam: Ander }\n`);
    await page.locator('#problems li.error').first().waitFor({ timeout: WAIT });
    expect(await words('#problems li')).toEqual([
      'line 3: companies[1].name: missing; string expected',
      expect.stringMatching(/^line 3: companies\[1\]\.naam: unknown key; allowed here: id, name, /),
    ]);
    expect(await words('#lines li.error')).toEqual(['3']);
    expect(await page.locator('#effect').textContent()).toContain('the last right version is in force');
    expect(await page.locator('mark.company', { hasText: 'Zurgonautica' }).count()).toBe(1);
    await page.locator('#problems button').first().click();
    const selected = await page
      .locator('#lexicon')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe('  - { id: ander, naam: Ander }');

    await page.locator('#lexicon').fill('companies:\n  - { id: a, name: "open\n');
    await page
      .locator('#problems li', { hasText: /^line [23]: / })
      .first()
      .waitFor({ timeout: WAIT });
    await page.locator('#lexicon').fill('');
    await page.locator('#problems li').first().waitFor({ state: 'detached', timeout: WAIT });
    expect(await words('#lines li.error')).toEqual([]);
  });

  it('tells which example of a frame comes out otherwise', async () => {
    await writeLexicon(
      'frames:\n  - id: mijn\n    type: collaboration\n    triggers: [{ verb: flirten }]\n    roles: { participant: { verb: [subj, met] } }\n' +
        '    positive:\n      - "Philips flirt met Ikea."\n      - "De koe loeit."\n    negative: ["Philips flirt met Shell."]\n',
    );
    await page.locator('#problems li.warning').first().waitFor({ timeout: WAIT });
    expect(await words('#problems li.warning')).toEqual([
      'line 8: the positive example of mijn was not read: De koe loeit.',
      'line 9: the negative example of mijn was read, but must not be: Philips flirt met Shell.',
    ]);
  });

  it('filters, keeps the filters while one types, and highlights evidence', async () => {
    await type('Heineken neemt Lagunitas over. Volgens Reuters werkt Philips samen met Shell.');
    const before = await cards();
    expect(before).toHaveLength(2);
    await page.locator('select[name=type]').selectOption('collaboration');
    expect(await cards()).toEqual([expect.stringMatching(/^collaboration/)]);
    expect(await page.locator('.filters output').textContent()).toBe('1 of 2 events');
    await type(
      'Heineken neemt Lagunitas over. Volgens Reuters werkt Philips samen met Shell. Ahold investeert in Picnic.',
    );
    expect(await page.locator('select[name=type]').inputValue()).toBe('collaboration');
    expect(await page.locator('.filters output').textContent()).toBe('1 of 3 events');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await cards()).toHaveLength(3);
    await page.locator('.card').first().hover();
    expect(await words('mark.lit')).toEqual(expect.arrayContaining(['Heineken', 'neemt', 'over']));
    expect(await words('mark.lit')).not.toContain('Shell');
  });

  it('reads 100 KB and lets one type meanwhile', async () => {
    const paragraph = 'Heineken neemt Lagunitas over. De minister sprak in de Kamer over het weer. ';
    const long = paragraph.repeat(Math.ceil(100_000 / paragraph.length)).slice(0, 100_000);
    await page.locator('#text').fill(long);
    await page.locator('#status', { hasText: 'Reading' }).waitFor({ timeout: WAIT });
    const area = page.locator('#text');
    await area.press('Control+End');
    const started = Date.now();
    await area.pressSequentially(' Philips fuseert met Shell.');
    expect(Date.now() - started).toBeLessThan(10_000);
    await page.locator('.card', { hasText: 'merger' }).waitFor({ timeout: WAIT });
    await settled();
    expect((await page.locator('.text').textContent())?.length).toBe(100_000 + ' Philips fuseert met Shell.'.length);
  });

  it('shows the newest text only', async () => {
    for (const name of ['Lagunitas', 'Affligem', 'Birra Moretti', 'Texels']) {
      await page.locator('#text').fill(`Heineken neemt ${name} over.`);
      await page.waitForTimeout(170);
    }
    await settled();
    expect(await page.locator('.text').textContent()).toBe('Heineken neemt Texels over.');
  });

  it('shares by a link', async () => {
    const text = 'Škoda neemt Café ’t Hoekje over. 🚗\n\nEinde.';
    const lexicon = 'companies:\n  - { id: hoekje, name: "Café ’t Hoekje" }\n';
    await type(text);
    await page.locator('#date').fill('2021-04');
    await writeLexicon(lexicon);
    await page.locator('#share').click();
    await page.locator('#status', { hasText: 'clipboard' }).waitFor({ timeout: WAIT });
    const link = page.url();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(new URL(link).hash).toMatch(/^#1\.[\w-]+$/);
    await page.close();
    page = await browser.open(link);
    await settled();
    expect(await page.locator('#text').inputValue()).toBe(text);
    expect(await page.locator('#date').inputValue()).toBe('2021-04');
    expect(await page.locator('#lexicon').inputValue()).toBe(lexicon);
    await page.locator('mark.company', { hasText: 'Hoekje' }).waitFor({ timeout: WAIT });
  });

  it('says that a damaged link cannot be used', async () => {
    await page.close();
    page = await browser.open(`${url}#1.abc`);
    await page.locator('#date-problem', { hasText: 'The link cannot be used: it is incomplete or damaged.' }).waitFor();
    await settled();
  });

  it('gives the result as JSON', async () => {
    await type('Heineken neemt Lagunitas over.');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    expect(download.suggestedFilename()).toBe('nieuwsgraaf.json');
    const [article] = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(article.events).toMatchObject([{ type: 'acquisition', status: 'planned' }]);
  });

  it('runs nothing that stands in texts, names or lexicons', async () => {
    const bad = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    await writeLexicon(`companies:\n  - { id: bad, name: 'Kwaad ${bad} BV', country: "${'<b>'}" }`);
    await page.locator('#problems li.error').first().waitFor({ timeout: WAIT });
    await writeLexicon(`companies:\n  - { id: bad, name: 'Kwaad ${bad} BV' }`);
    await type(`${bad} Kwaad ${bad} BV neemt Philips over. </textarea></div><svg onload=alert(3)>`);
    expect(await page.locator('.text').textContent()).toContain(bad);
    expect(await page.locator('#view img, #view script, #view svg[onload], #problems img').count()).toBe(0);
  });

  it('works from the keyboard', async () => {
    await type('Heineken neemt Lagunitas over.');
    await page.locator('#text').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    expect(await page.locator('#lexicon').isVisible()).toBe(true);
    const node = page.locator('.node', { hasText: 'Heineken' });
    await node.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('select[name=company]').inputValue()).toBe('Heineken');
    expect(await node.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.card').focus();
    expect(await words('mark.lit')).toContain('Lagunitas');
  });

  it('is dark where that is asked for, and fits a narrow screen', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe('rgb(20, 23, 27)');
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});
