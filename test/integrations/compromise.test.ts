import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract';
import { createCompromisePlugin, type DutchCompromise, type DutchView } from '../../src/integrations/compromise';

/** compromise's own views, as far as they are used on Dutch ones. */
interface Matching {
  match(pattern: string): DutchView & Matching;
  eq(n: number): DutchView & Matching;
  people(): Matching;
  out(format: string): string[];
  clone(): DutchView & Matching;
  replaceWith(text: string): void;
  toUpperCase(): void;
  found: boolean;
}
const english = "I can't see John's well-known car. He won't buy it, isn't he? Mr. Smith of Apple Inc. paid $5.";
/** All that compromise says of a text, but for its running ids. */
const snapshot = (text: string): string => JSON.stringify(nlp(text).json()).replace(/"id":"[^"]*"/g, '');
const before = snapshot(english);
const hooks = [...nlp.hooks()];

const extractor = createExtractor();
const dutch = nlp.plugin(createCompromisePlugin({ extractor })) as DutchCompromise;
const read = (text: string): DutchView & Matching => dutch.dutch(text) as DutchView & Matching;
const articles = new URL('../../corpus/articles/', import.meta.url);

/** The words of each match. */
const words = (view: unknown): string[] =>
  (view as DutchView).docs.map((terms) =>
    terms
      .map((t) => t.text + t.post)
      .join('')
      .trim()
      .replace(/[.,"”)!]+$/, ''),
  );

describe('documents', () => {
  it('has Dutch sentences and tags', () => {
    const doc = read('Dhr. J. Jansen koopt drie grote huizen. Hij kocht ze snel.');
    expect(doc.docs.map((terms) => terms.map((t) => t.text))).toEqual([
      ['Dhr.', 'J.', 'Jansen', 'koopt', 'drie', 'grote', 'huizen'],
      ['Hij', 'kocht', 'ze', 'snel'],
    ]);
    expect(words(doc.match('#Verb'))).toEqual(['koopt', 'kocht']);
    expect(words(doc.match('#Value #Adjective #Plural'))).toEqual(['drie grote huizen']);
    expect(words(doc.match('#PastTense'))).toEqual(['kocht']);
    expect(words(doc.match('#Pronoun'))).toEqual(['Hij', 'ze']);
  });

  it('finds words by lemma, separable verbs too, and words with accents', () => {
    const doc = read('Philips neemt het financiële concern BioTelemetry over.');
    expect(words(doc.match('{overnemen}'))).toEqual(['neemt']);
    expect(words(doc.match('#Particle'))).toEqual(['over']);
    expect(doc.match('financiële concern').found).toBe(true);
  });

  it.each([
    "Zo'n auto's kan 't niet zijn: m'n opa's, 's avonds, foto's van Xiaomi's.",
    'Hij zei: “Shell (het oliebedrijf) — niet BG — groeit!” ... En toen?',
    '  Twee  spaties.\n\nEen \u00a0 alinea\ttab. \n',
    '***',
    '*** Kop ***\n\nTekst.',
    "isn't Dutch can't won't I'm",
    '',
    '   ',
  ])('gives back %j', (text) => {
    expect(read(text).text()).toBe(text.trim() === '' ? '' : text);
    expect(read(text).match('not').found).toBe(false);
  });

  it('gives back any text', () => {
    const piece = fc.constantFrom(
      'Shell',
      ' ',
      '  ',
      '\n',
      '.',
      '"',
      '“',
      '”',
      '(',
      ')',
      "'s",
      '-',
      '–',
      'ex-',
      'topman',
      '€',
      '3,5',
      '\u00a0',
      '!',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        expect(read(text).text()).toBe(text.trim() === '' ? '' : text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('entities', () => {
  it('tags names', () => {
    const doc = read('Shell en Royal Bank of Scotland praten met Ben van Beurden in Amsterdam.');
    expect(words(doc.match('#Company+'))).toEqual(['Shell', 'Royal Bank of Scotland']);
    expect(words(doc.people())).toEqual(['Ben van Beurden']);
    expect(words(doc.match('#Place'))).toEqual(['Amsterdam']);
    expect(words(doc.match('#Company #Verb'))).toEqual(
      ['Royal Bank of Scotland praten'].map((s) => s.split(' ').slice(-2).join(' ')),
    );
  });

  it('finds each place of a name: repeated, in quotes, in hyphen compounds, possessive', () => {
    const doc = read('Shell groeit. “Shell” en (Shell) ook. De Shell-topman kent Xiaomi’s winst.');
    const companies = doc.companies();
    expect(companies.docs.map((terms) => terms.map((t) => t.text).join(' '))).toEqual([
      'Shell',
      'Shell',
      'Shell',
      'Shell',
      'Xiaomi’s',
    ]);
    expect(companies.fullPointer.map(([n, first, last]) => [n, first, last])).toEqual([
      [0, 0, 1],
      [1, 0, 1],
      [1, 2, 3],
      [2, 1, 2],
      [2, 4, 5],
    ]);
    expect(companies.details().map((e) => e.name)).toEqual([...Array(4).fill('Shell'), 'Xiaomi']);
    expect(companies.json(3)).toMatchObject({ entity: { kind: 'company', name: 'Shell' } });
    expect(words(doc.match('topman'))).toEqual(['topman']);
  });

  it('looks no further than the view', () => {
    const doc = read('Philips groeit. Shell en Philips niet.');
    expect(words(doc.eq(1).companies())).toEqual(['Shell', 'Philips']);
    expect(words(doc.match('Shell').companies())).toEqual(['Shell']);
    expect(words(doc.match('groeit').companies())).toEqual([]);
  });

  it('reads a document again when it was changed', () => {
    const doc = read('Shell neemt BG over.');
    doc.match('BG').replaceWith('Philips');
    expect(doc.text()).toBe('Shell neemt Philips over.');
    expect(words(doc.companies())).toEqual(['Shell', 'Philips']);
    expect(words(doc.clone().companies())).toEqual(['Shell', 'Philips']);
  });
});

describe('news', () => {
  const text =
    'Volgens geruchten zal Shell het Britse bedrijf BG overnemen. Shell ontkent het gerucht. Philips neemt BioTelemetry over.';

  it('finds events, rumours and denials', () => {
    const doc = read(text);
    expect(words(doc.events())).toEqual(['overnemen', 'neemt BioTelemetry over']);
    expect(
      doc
        .events()
        .details()
        .map((e) => e.type),
    ).toEqual(['acquisition', 'acquisition']);
    expect(doc.events().json(1)).toMatchObject({ event: { roles: { acquirer: [{ name: 'Philips' }] } } });
    expect(words(doc.rumours())).toEqual(['Volgens geruchten']);
    expect(words(doc.denials())).toEqual(['ontkent']);
    expect(doc.denials().details()[0].speaker?.name).toBe('Shell');
    expect(words(doc.eq(0).denials())).toEqual([]);
    expect(doc.article()).toEqual(extractor.extract(text));
  });

  it('takes the date', () => {
    const doc = dutch.dutch('Philips nam vorig jaar BioTelemetry over.', { date: '2021-03-01' });
    expect(doc.article().date).toBe('2021-03-01');
    expect(doc.events().details()[0].time?.value).toBe('2020');
  });

  it('puts every name of our corpus on the terms that hold it', () => {
    for (const name of readdirSync(articles).filter((n) => n.endsWith('.txt'))) {
      const article = readFileSync(new URL(name, articles), 'utf8');
      const doc = read(article);
      expect(doc.text(), name).toBe(article);
      const mentions = doc
        .article()
        .entities.filter((e) => e.kind === 'company')
        .flatMap((e) => e.mentions.filter((m) => m.how === 'name'))
        .sort((a, b) => a.start - b.start);
      const found = doc.companies();
      expect(found.length, name).toBe(mentions.length);
      found.docs.forEach((terms, i) => {
        const term = terms.map((t) => t.pre + t.text + t.post).join('');
        expect(term, name).toContain(mentions[i].text);
      });
    }
  });

  it('says what it wants', () => {
    expect(() => dutch.dutch(5 as unknown as string)).toThrow(/nlp.dutch wants the text as a string, not number/);
  });
});

describe('English', () => {
  it('is what it was', () => {
    expect(snapshot(english)).toBe(before);
    expect(nlp.hooks()).toEqual(hooks);
    expect(read("Hij kan't niet").match('not').found).toBe(false);
    expect(snapshot(english)).toBe(before);
  });

  it('lets a view that compromise made be read too, its terms as they are', () => {
    const doc = nlp('De Shell-topman zegt: Shell koopt BG.') as unknown as DutchView;
    expect(doc.companies().docs.map((terms) => terms.map((t) => t.text))).toEqual([['Shell'], ['Shell'], ['BG']]);
  });
});
