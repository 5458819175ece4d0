import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import winkNLP, { type Document, type ItemEntity, type ItsFunction } from 'wink-nlp';
import bm25 from 'wink-nlp/utilities/bm25-vectorizer';
import { createAnalyser } from '../../src/dutch/analyse';
import { createTokenizer } from '../../src/dutch/tokenize';
import { UPOS } from '../../src/dutch/types';
import { createExtractor } from '../../src/extract';
import { createDutchModel } from '../../src/integrations/wink';
import { countSyllables } from '../../src/integrations/wink/readability';

const extractor = createExtractor();
const nlp = winkNLP(createDutchModel({ extractor }));
const { its, as } = nlp;
/** winkNLP's own types do not take `its.lemma` and `its.stem` for what they are. */
const lemma = its.lemma as unknown as ItsFunction<string>;
const stem = its.stem as unknown as ItsFunction<string>;
const articles = new URL('../../corpus/articles/', import.meta.url);

/** The tokens that are no white space, with what the engine says of each. */
function words(doc: Document): { value: string; pos: string; lemma: string }[] {
  const values = doc.tokens().out(its.value);
  const tags = doc.tokens().out(its.pos);
  const lemmas = doc.tokens().out(lemma);
  return values
    .map((value, i) => ({ value, pos: String(tags[i]), lemma: lemmas[i] }))
    .filter((token) => token.pos !== 'SPACE');
}

/** The tokens with a flag. */
function flagged(doc: Document, flag: typeof its.negationFlag): string[] {
  return doc
    .tokens()
    .filter((token) => token.out(flag) === true)
    .out();
}

/** Pairs of the entities' words and types. */
function entities(doc: Document): [string, string][] {
  const types = doc.entities().out(its.type);
  return doc
    .entities()
    .out()
    .map((value, i) => [value, types[i]]);
}

describe('the Dutch model', () => {
  it('reads a sentence', () => {
    const doc = nlp.readDoc('Philips neemt het Amerikaanse bedrijf "BioTelemetry" over. Dat zei dhr. J. Jansen.');
    expect(doc.sentences().out()).toEqual([
      'Philips neemt het Amerikaanse bedrijf "BioTelemetry" over.',
      'Dat zei dhr. J. Jansen.',
    ]);
    expect(words(doc).slice(0, 5)).toEqual([
      { value: 'Philips', pos: 'PROPN', lemma: 'Philips' },
      { value: 'neemt', pos: 'VERB', lemma: 'overnemen' },
      { value: 'het', pos: 'DET', lemma: 'het' },
      { value: 'Amerikaanse', pos: 'ADJ', lemma: 'amerikaans' },
      { value: 'bedrijf', pos: 'NOUN', lemma: 'bedrijf' },
    ]);
    expect(doc.sentences().itemAt(1).tokens().itemAt(2).out()).toBe('dhr.');
  });

  it('gives one form the lemma of its sentence each time', () => {
    const lemmasOf = (text: string) =>
      words(nlp.readDoc(text))
        .filter((t) => t.value === 'neemt')
        .map((t) => t.lemma);
    expect(lemmasOf('Philips neemt BioTelemetry over.')).toEqual(['overnemen']);
    expect(lemmasOf('Philips neemt ontslag.')).toEqual(['nemen']);
    expect(lemmasOf('Philips neemt BioTelemetry over.')).toEqual(['overnemen']);
  });

  it.each([
    ['Philips neemt Volcano niet over.', ['neemt', 'over']],
    ['Het bedrijf heeft geen nieuwe plannen.', ['nieuwe', 'plannen']],
    ['Het bedrijf heeft nieuwe plannen.', []],
  ])('flags what is negated in %j', (text, negated) => {
    const doc = nlp.readDoc(text);
    expect(flagged(doc, its.negationFlag)).toEqual(negated);
    expect(doc.out(its.negationFlag)).toBe(negated.length > 0);
    expect(doc.sentences().itemAt(0).out(its.negationFlag)).toBe(negated.length > 0);
  });

  it('flags function words', () => {
    const doc = nlp.readDoc('De bank van de stad heeft in 2020 een kantoor geopend.');
    expect(flagged(doc, its.stopWordFlag)).toEqual(['De', 'van', 'de', 'heeft', 'in', 'een']);
  });

  it('names entities, times and amounts', () => {
    const doc = nlp.readDoc(
      'Shell en Royal Bank of Scotland betaalden in 2020 samen 50 miljoen euro aan Philips, 3,5% meer.',
    );
    expect(entities(doc)).toEqual([
      ['Shell', 'COMPANY'],
      ['Royal Bank of Scotland', 'COMPANY'],
      ['2020', 'DATE'],
      ['50 miljoen euro', 'MONEY'],
      ['Philips', 'COMPANY'],
      ['3,5%', 'PERCENT'],
    ]);
    expect(doc.entities().itemAt(1).out(its.detail)).toEqual({ value: 'Royal Bank of Scotland', type: 'COMPANY' });
    expect(doc.entities().itemAt(1).out(its.span)).toEqual([2, 5]);
    expect(doc.sentences().itemAt(0).entities().length()).toBe(6);
    expect(doc.tokens().itemAt(3).parentEntity()?.out()).toBe('Royal Bank of Scotland');
  });

  it('takes a possessive as its name, and leaves out names that are less than a token', () => {
    expect(
      entities(nlp.readDoc("Shell-topman Van Beurden kent Xiaomi's plannen.")).filter(([, type]) => type === 'COMPANY'),
    ).toEqual([["Xiaomi's", 'COMPANY']]);
  });

  it('gives the other properties of tokens', () => {
    const doc = nlp.readDoc('Dhr. Jansen mailde info@shell.nl via www.shell.nl over #olie in 2021 ING!');
    expect(doc.tokens().out(its.type)).toEqual([
      'word',
      'word',
      'word',
      'email',
      'word',
      'url',
      'word',
      'hashtag',
      'word',
      'number',
      'word',
      'punctuation',
    ]);
    expect(doc.tokens().out(its.case)).toEqual([
      'titleCase',
      'titleCase',
      'lowerCase',
      'lowerCase',
      'lowerCase',
      'lowerCase',
      'lowerCase',
      'lowerCase',
      'lowerCase',
      'other',
      'upperCase',
      'other',
    ]);
    expect(doc.tokens().out(its.abbrevFlag)).toEqual([true, ...Array(11).fill(false)]);
    expect(doc.tokens().itemAt(1).out(its.shape)).toBe('Xxxxx');
    expect(doc.tokens().itemAt(1).out(its.prefix)).toBe('Ja');
    expect(doc.tokens().itemAt(1).out(its.suffix)).toBe('sen');
    expect(doc.tokens().itemAt(1).out(its.normal)).toBe('jansen');
    expect(doc.tokens().itemAt(1).out(its.precedingSpaces)).toBe(' ');
    expect(doc.tokens().itemAt(1).out(its.contractionFlag)).toBe(false);
    expect(doc.tokens().itemAt(2).out(stem)).toBe('mailen');
  });

  it('counts with as', () => {
    const doc = nlp.readDoc('De bank van de bank');
    expect(doc.tokens().out(its.normal, as.bow)).toEqual({ de: 2, bank: 2, van: 1 });
    expect(doc.tokens().out(its.value, as.bigrams)[0]).toEqual(['De', 'bank']);
    expect(doc.tokens().out(its.normal, as.freqTable)[0]).toEqual(['bank', 2]);
    expect(doc.tokens().out(its.normal, as.unique)).toEqual(['de', 'bank', 'van']);
  });

  it('marks up', () => {
    const doc = nlp.readDoc('Vandaag koopt Shell aandelen.');
    doc.entities().each((entity: ItemEntity) => {
      if (entity.out(its.type) === 'COMPANY') entity.markup('<b>', '</b>');
    });
    expect(doc.out(its.markedUpText)).toBe('Vandaag koopt <b>Shell</b> aandelen.');
  });

  it('knows words of the lists from others, at any time', () => {
    const doc = nlp.readDoc('Shell groeit.');
    for (let i = 0; i < 2; i++) {
      expect(doc.isOOV('de')).toBe(false);
      expect(doc.isOOV('overnemen')).toBe(false);
      expect(doc.isOOV('xyzzy')).toBe(true);
      expect(doc.isOOV('ß')).toBe(true);
      expect(doc.isOOV('ß')).toBe(true);
    }
    expect(nlp.readDoc('ß groeit').tokens().out()).toEqual(['ß', 'groeit']);
  });

  it('serves the BM25 vectorizer', () => {
    const vectorizer = bm25();
    for (const text of ['Philips neemt BioTelemetry over.', 'ASML levert machines.']) {
      vectorizer.learn(nlp.readDoc(text).tokens().out(lemma));
    }
    expect(vectorizer.vectorOf(['overnemen']).some((n) => n > 0)).toBe(true);
  });

  it('works out readability for Dutch', () => {
    const stats = nlp.readDoc('De kat zit. De hond ligt.').out(its.readabilityStats);
    expect(stats).toMatchObject({
      numOfWords: 6,
      numOfSentences: 2,
      numOfTokens: 8,
      sentiment: 0,
      numOfComplexWords: 0,
    });
    // six syllables in six words, three words a sentence: 206.84 - 77 - 2.79
    expect(typeof stats === 'string' ? 0 : stats.fres).toBe(127.05);
  });

  it.each([
    ['financiële', 5],
    ['bijeenkomst', 3],
    ['beïnvloeden', 4],
    ['zee', 1],
    ['NV', 1],
    ['overname', 4],
  ])('counts the syllables of %j', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('custom entities', () => {
  it.each([
    [['COMPANY VERB'], {}, ['Philips neemt']],
    [['DET ADJ NOUN'], {}, ['een Amerikaans bedrijf']],
    [['[ADJ|] bedrijf'], {}, ['Amerikaans bedrijf']],
    [['philips neemt'], {}, ['Philips neemt']],
    [['philips neemt'], { matchValue: true }, []],
    [['Philips neemt'], { matchValue: true }, ['Philips neemt']],
    [['PROPN VERB'], { useEntity: false }, ['Philips neemt']],
    [['^COMPANY'], {}, []],
    [['over .'], {}, ['over.']],
  ])('learns %j with %o', (patterns, config, found) => {
    const own = winkNLP(createDutchModel({ extractor }));
    expect(own.learnCustomEntities([{ name: 'found', patterns }], config)).toBe(1);
    expect(own.readDoc('Philips neemt een Amerikaans bedrijf over.').customEntities().out()).toEqual(found);
  });

  it('learns signs', () => {
    const own = winkNLP(createDutchModel({ extractor }));
    own.learnCustomEntities([{ name: 'currency', patterns: ['€', '$', '£'] }], { useEntity: false });
    expect(own.readDoc('Dat kost € 5 of $ 6.').customEntities().out()).toEqual(['€', '$']);
  });
});

describe('fidelity', () => {
  const analyser = createAnalyser();
  const names = readdirSync(articles).filter((name) => name.endsWith('.txt'));

  it('finds the corpus', () => expect(names.length).toBeGreaterThan(20));

  it('gives the tokens, sentences, tags and lemmas of the analysis on every article of our corpus', () => {
    for (const name of names) {
      const text = readFileSync(new URL(name, articles), 'utf8');
      const analysis = analyser.analyse(text);
      const doc = nlp.readDoc(text);
      const expected = Array.from({ length: analysis.length }, (_, i) => ({
        value: text.slice(analysis.start[i], analysis.end[i]),
        pos: UPOS[analysis.upos[i]] as string,
        lemma: analysis.lemma(i),
      }));
      expect(words(doc), name).toEqual(expected);
      const sentences = Array.from({ length: analysis.sentences }, (_, s) =>
        text.slice(analysis.start[analysis.sentenceStart[s]], analysis.end[analysis.sentenceStart[s + 1] - 1]),
      );
      expect(doc.sentences().out(), name).toEqual(sentences);
      expect(doc.out(), name).toBe(text.trim());
    }
  });

  it('does so where every third space is one that the engine keeps to itself', () => {
    for (const name of names) {
      let spaces = 0;
      const text = readFileSync(new URL(name, articles), 'utf8').replace(/ /g, () =>
        ++spaces % 3 === 0 ? '\u00a0' : ' ',
      );
      const analysis = analyser.analyse(text);
      const expected = Array.from({ length: analysis.length }, (_, i) => ({
        value: text.slice(analysis.start[i], analysis.end[i]),
        pos: UPOS[analysis.upos[i]] as string,
        lemma: analysis.lemma(i),
      }));
      const doc = nlp.readDoc(text);
      expect(words(doc), name).toEqual(expected);
      expect(doc.out(), name).toBe(text.trim());
    }
  });

  const piece = fc.constantFrom(
    'Shell',
    'neemt',
    'dhr.',
    'J.',
    "auto's",
    "'s",
    '3,5',
    '1.000',
    'zee-egel',
    '.',
    '!',
    '"',
    '“',
    '€',
    '(',
    ')',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u2003',
    '\u200b',
    '\u3000',
    '😀',
    'é',
    'www.shell.nl',
    '@x',
    '1995-...',
    '\ud800',
  );
  const visible = /[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;

  it('loses nothing of any text, and cuts it as our tokenizer does', () => {
    const tokenize = createTokenizer();
    const plain = winkNLP(createDutchModel({ extractor }), []);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const doc = plain.readDoc(text);
        expect(doc.out()).toBe(text.trim());
        const table = tokenize(text);
        const own = Array.from({ length: table.length }, (_, i) => text.slice(table.start[i], table.end[i]));
        const theirs = doc
          .tokens()
          .out()
          .filter((_, i) => doc.tokens().itemAt(i).out(its.type) !== 'tabCRLF');
        if (!visible.test(text)) expect(theirs).toEqual(own);
        else expect(theirs.join('')).toBe(own.join(''));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads any string, whole pipe', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          const doc = nlp.readDoc(text);
          expect(doc.out()).toBe(text.trim());
          expect(doc.sentences().out().join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps two engines of one model, and their pipes, apart', () => {
    const model = createDutchModel({ extractor });
    const whole = winkNLP(model);
    const tokensOnly = winkNLP(model, []);
    const namesOnly = winkNLP(model, ['ner']);
    whole.learnCustomEntities([{ name: 'deal', patterns: ['COMPANY VERB'] }]);
    const a = whole.readDoc('Philips neemt BioTelemetry over.');
    const b = tokensOnly.readDoc("Ahold's winst. Groeit.");
    const c = namesOnly.readDoc('Vandaag koopt Shell aandelen.');
    expect(a.customEntities().out()).toEqual(['Philips neemt']);
    expect(a.tokens().out(lemma)[1]).toBe('overnemen');
    expect(b.tokens().out()).toEqual(["Ahold's", 'winst', '.', 'Groeit', '.']);
    expect(b.sentences().length()).toBe(1);
    expect(b.tokens().itemAt(1).out(lemma)).toBe('winst');
    expect(c.entities().out()).toContain('Shell');
  });
});
