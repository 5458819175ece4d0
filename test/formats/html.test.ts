import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { companyGraph } from '../../src/formats/graph';
import { toHtml } from '../../src/formats/html';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/formats/html-assets';
import { graphSvg } from '../../src/formats/html-graph';
import { markedText } from '../../src/formats/html-marks';
import { ARTICLE, EMPTY, NASTY, NASTY_TEXT, TEXT } from './sample';

const page = toHtml([{ id: 'bakkers', source: 'in/bakkers.txt', text: TEXT, article: ARTICLE }]);
const VOID = new Set(['meta', 'path', 'circle', '!doctype']);

/** The elements of a page in their order; throws where tags do not nest. */
function elements(html: string): string[] {
  const bare = html.replace(SCRIPT, '').replace(STYLE, '');
  const open: string[] = [];
  const names: string[] = [];
  for (const [tag, close, name] of bare.matchAll(/<(\/?)([!\w]+)(?: [^<>]*)?>/g)) {
    if (close) {
      if (open.pop() !== name) throw new Error(`${tag} closes nothing`);
    } else {
      names.push(name);
      if (!VOID.has(name) && !tag.endsWith('/>')) open.push(name);
    }
  }
  if (open.length) throw new Error(`left open: ${open.join(' ')}`);
  if (/[<>]/.test(bare.replace(/<(\/?)([!\w]+)(?: [^<>]*)?>/g, ''))) throw new Error('a bare < or >');
  return names;
}

const readable = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('html', () => {
  it('nests and needs nothing from outside', () => {
    expect(elements(page)).toContain('svg');
    expect(page).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  it('lets its own script and style run and no other', () => {
    const hash = (source: string) => `sha256-${createHash('sha256').update(source).digest('base64')}`;
    expect(SCRIPT_HASH).toBe(hash(SCRIPT));
    expect(STYLE_HASH).toBe(hash(STYLE));
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(() => new Function(SCRIPT)).not.toThrow();
    expect(page).not.toMatch(/ style="| on\w+="/);
  });

  it('has a card for each event, with who says so and when', () => {
    const cards = page.split('<article').slice(1);
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('data-type="acquisition" data-status="actual"');
    expect(cards[0]).toContain('<dt>when</dt><dd>2021-04-12 (dag)</dd>');
    expect(cards[0]).toContain('<dt>who says so</dt><dd>announcement: Jan Smit</dd>');
    expect(cards[1]).toContain('<dt>who says so</dt><dd>rumour: via Het Handelsblad</dd>');
    expect(cards[1]).toContain('id="d1-e2" tabindex="0"');
  });

  it('filters by what occurs', () => {
    const options = (name: string) =>
      [...(new RegExp(`name="${name}">(.*?)</select>`).exec(page)?.[1] ?? '').matchAll(/value="([^"]*)"/g)].map(
        ([, v]) => v,
      );
    expect(options('type')).toEqual(['', 'acquisition', 'collaboration']);
    expect(options('status')).toEqual(['', 'actual', 'rumoured']);
    expect(options('company')).toEqual(['', 'De Vries Bakkers NV', 'Korenaar', 'Molen &amp; Zn.']);
    const nodes = [...page.matchAll(/class="node[^>]*data-company="([^"]*)"/g)].map(([, name]) => name);
    expect(options('company')).toEqual(expect.arrayContaining(nodes));
  });

  it('marks the text and changes none of it', () => {
    const marked = markedText(ARTICLE, TEXT, (id) => `d1-${id}`);
    expect(readable(marked)).toBe(TEXT);
    expect(marked).toContain('<mark class="trigger money evidence" data-events="d1-e1"');
    expect(marked).toMatch(
      /De Vries Bakkers<\/mark> <mark[^>]*>neemt<\/mark> <mark[^>]*>Molen &amp; Zn\.<\/mark> voor <mark/,
    );
    expect(marked).toMatch(
      /<mark class="company" data-events="d1-e1" title="De Vries Bakkers \(company\)\nacquirer of acquisition: De Vries Bakkers">De Vries Bakkers<\/mark>/,
    );
    expect(readable(markedText(NASTY, NASTY_TEXT, (id) => id))).toBe(NASTY_TEXT.replace('\ud800', '\ufffd'));
  });

  it('is safe for any text, name, title and lexicon entry', () => {
    const bad = '"><script>alert(2)</script>';
    const html = toHtml([{ id: bad, source: `${bad}.txt`, text: NASTY_TEXT, article: NASTY }], {
      title: `</title>${bad}`,
    });
    const names = elements(html);
    expect(names.filter((name) => name === 'script')).toHaveLength(1);
    expect(html).not.toContain('<b>vla');
    expect(names).not.toContain('img');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<i>/);
  });

  it('shows an empty run and an empty article', () => {
    expect(elements(toHtml([]))).not.toContain('svg');
    expect(toHtml([{ id: 'leeg', text: '', article: EMPTY }])).toContain('No events.');
  });
});

describe('the graph of the page', () => {
  const graph = companyGraph([{ id: 'bakkers', article: ARTICLE }]);

  it('is the same for the same graph', () => {
    expect(graphSvg(graph)).toBe(graphSvg(companyGraph([{ id: 'bakkers', article: ARTICLE }])));
  });

  it('lies within the picture', () => {
    const places = [...graphSvg(graph).matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places).toHaveLength(3);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(900);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(520);
    }
  });

  it('says what it leaves out', () => {
    const nodes = Array.from({ length: 200 }, (_, i) => ({
      id: `n${i}`,
      name: `F${i}`,
      kind: 'company' as const,
      events: 1,
    }));
    const [edge] = graph.edges;
    const edges = nodes.slice(1).map(({ id }) => ({ ...edge, source: 'n0', target: id }));
    expect(graphSvg({ nodes, edges })).toContain('120 in most events are shown; 80 more are not.');
  });
});
