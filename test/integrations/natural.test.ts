import { createRequire } from 'node:module';
import fc from 'fast-check';
import { BayesClassifier, LogisticRegressionClassifier } from 'natural/lib/natural/classifiers/index.js';
import type { Stemmer } from 'natural/lib/natural/stemmers/index.js';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/dutch/analyse';
import { DutchSentenceTokenizer, DutchStemmer, DutchTokenizer } from '../../src/integrations/natural';

/** natural types its stemmers with the steps of Porter's algorithm, which its classifiers never call. */
const asStemmer = (stemmer: DutchStemmer): Stemmer => stemmer as unknown as Stemmer;

describe('DutchTokenizer', () => {
  const tokenizer = new DutchTokenizer();

  it.each([
    ["De foto's van Citroëns café", ['De', "foto's", 'van', 'Citroëns', 'café']],
    ['De coördinatie van zee-egels.', ['De', 'coördinatie', 'van', 'zee-egels']],
    ['Shell-topman Van Beurden zei: "Nee."', ['Shell-topman', 'Van', 'Beurden', 'zei', 'Nee']],
    ['Dhr. Jansen kocht 3,5% van Ahold N.V.', ['Dhr.', 'Jansen', 'kocht', '3,5%', 'van', 'Ahold', 'N.V.']],
    ['’s Avonds reed hij naar ’s-Hertogenbosch', ['’s', 'Avonds', 'reed', 'hij', 'naar', '’s-Hertogenbosch']],
    ['', []],
    [' \n ', []],
  ])('cuts %j into words', (text, words) => {
    expect(tokenizer.tokenize(text)).toEqual(words);
  });

  it('keeps punctuation when told to', () => {
    expect(new DutchTokenizer({ punctuation: true }).tokenize('Ja, zei hij.')).toEqual(['Ja', ',', 'zei', 'hij', '.']);
  });

  it('takes further abbreviations', () => {
    expect(new DutchTokenizer({ abbreviations: ['wnl.'] }).tokenize('De wnl. topman')).toContain('wnl.');
  });

  it('says what it wants when it gets no string', () => {
    expect(() => tokenizer.tokenize(undefined as unknown as string)).toThrow(
      /DutchTokenizer.tokenize wants a string, not undefined/,
    );
  });

  it('trims lists as natural does', () => {
    expect(tokenizer.trim(['', 'a', '', 'b', ''])).toEqual(['a', '', 'b']);
  });
});

describe('DutchSentenceTokenizer', () => {
  it('cuts at sentences, not at abbreviations', () => {
    const text = 'Dhr. J. de Vries leidt Shell plc. Hij zei: "We groeien." Volgens o.a. ING klopt dat!';
    expect(new DutchSentenceTokenizer().tokenize(text)).toEqual([
      'Dhr. J. de Vries leidt Shell plc.',
      'Hij zei: "We groeien."',
      'Volgens o.a. ING klopt dat!',
    ]);
  });

  it('loses nothing without trimming', () => {
    const tokenizer = new DutchSentenceTokenizer({ trimSentences: false });
    const words = fc.constantFrom('Shell', 'groeit', '. ', '! ', ' ', '\n', '"', 'dhr.', '\n\n', '3,5', '\u00a0');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        const joined = tokenizer.tokenize(text).join('');
        expect(joined).toBe(text.trim() === '' ? '' : text);
      }),
    );
  });
});

describe('DutchStemmer', () => {
  const stemmer = new DutchStemmer();

  it.each([
    ['boeken', 'boek'],
    ['neemt', 'nemen'],
    ["auto's", 'auto'],
    ['cafés', 'café'],
    ['bedrijven', 'bedrijf'],
    ['groeiden', 'groeien'],
    ['ging', 'gaan'],
    ['opgehaald', 'ophalen'],
    ['financiële', 'financieel'],
    ['Philips', 'philips'],
    ['zee-egels', 'zee-egel'],
    ['kinderen', 'kind'],
    ['huis', 'huis'],
    ['', ''],
    ['twee woorden', 'twee woorden'],
  ])('stems %j as %j', (word, lemma) => {
    expect(stemmer.stem(word)).toBe(lemma);
  });

  it('gives the lemmas of a sentence, separable verbs whole', () => {
    expect(stemmer.tokenizeAndStem('Philips neemt het bedrijf BioTelemetry over.')).toEqual([
      'philips',
      'overnemen',
      'bedrijf',
      'biotelemetry',
    ]);
  });

  it('keeps function words when told to, and never marks', () => {
    expect(stemmer.tokenizeAndStem('De bank heeft geen plannen.', true)).toEqual([
      'de',
      'bank',
      'hebben',
      'geen',
      'plan',
    ]);
    expect(stemmer.tokenizeAndStem('De bank van de stad.')).toEqual(['bank', 'stad']);
  });

  it('lets its stop words be changed, for itself alone', () => {
    const own = new DutchStemmer();
    own.removeStopWord('niet');
    own.addStopWords(['bank', 'stad']);
    expect(own.tokenizeAndStem('De bank betaalt niet in de stad.')).toEqual(['betalen', 'niet']);
    expect(stemmer.tokenizeAndStem('De bank betaalt niet in de stad.')).toEqual(['bank', 'betalen', 'stad']);
    own.addStopWord('niet');
    expect(own.tokenizeAndStem('Niet')).toEqual([]);
  });

  it('gives the lemmas of the analysis', () => {
    const text = 'ASML levert volgens de directeur drie nieuwe machines op aan chipfabrikanten in Taiwan.';
    const analysis = createAnalyser().analyse(text);
    const lemmas = Array.from({ length: analysis.length - 1 }, (_, i) => analysis.lemma(i).toLowerCase());
    expect(stemmer.tokenizeAndStem(text, true)).toEqual(lemmas);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => Array.isArray(stemmer.tokenizeAndStem(text)) && typeof stemmer.stem(text) === 'string',
      ),
    );
  });
});

describe('with natural', () => {
  it('loads none of the database clients of its main module', () => {
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    expect(loaded.some((path) => path.includes('/natural/lib/natural/tfidf/'))).toBe(true);
    expect(loaded.filter((path) => /node_modules\/(mongoose|pg|redis|memjs|dotenv)\//.test(path))).toEqual([]);
  });

  it('weighs Dutch words in TfIdf', () => {
    const tfidf = new TfIdf();
    tfidf.setTokenizer(new DutchTokenizer());
    tfidf.setStopwords(['de', 'het', 'van']);
    tfidf.addDocument("De financiële foto's van de zee-egel");
    tfidf.addDocument('Het café groeit');
    expect(
      tfidf
        .listTerms(0)
        .map((t) => t.term)
        .sort(),
    ).toEqual(['financiële', "foto's", 'zee-egel']);
    const [first, second] = tfidf.tfidfs('zee-egel');
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(0);
  });

  it('weighs lemmas in TfIdf', () => {
    const stemmer = new DutchStemmer();
    const tfidf = new TfIdf();
    tfidf.addDocument(stemmer.tokenizeAndStem('Philips neemt BioTelemetry over.'));
    tfidf.addDocument(stemmer.tokenizeAndStem('ASML levert machines.'));
    expect(tfidf.tfidfs(['overnemen']).map((score) => score > 0)).toEqual([true, false]);
  });

  it.each([BayesClassifier, LogisticRegressionClassifier])('trains the %o', (Type) => {
    const classifier = new Type(asStemmer(new DutchStemmer()));
    classifier.addDocument('De winst steeg en de omzet groeide.', 'cijfers');
    classifier.addDocument('Het concern boekte meer winst in het kwartaal.', 'cijfers');
    classifier.addDocument('De directeur vertrekt en krijgt een opvolger.', 'mensen');
    classifier.addDocument('Een nieuwe topman werd benoemd.', 'mensen');
    classifier.train();
    expect(classifier.classify('De winsten groeiden minder snel.')).toBe('cijfers');
    expect(classifier.classify('Wie wordt de nieuwe directeur?')).toBe('mensen');
  });
});
