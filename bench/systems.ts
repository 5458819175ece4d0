import { createAnalyser } from '../src/dutch/analyse';
import { createTokenizer } from '../src/dutch/tokenize';
import { createExtractor } from '../src/extract';
import { builtinLexicon } from '../src/lexicon/builtin';
import { createNameMatcher } from '../src/lexicon/match-names';
import type { Company } from '../src/lexicon/schema';
import { companyNames } from './corpus';

/** Reads a text; gives a count that depends on all of the work, so that none of it can be left out. */
export type Read = (text: string) => number;

/** Something that is measured. */
export interface System {
  id: string;
  /** Whose it is. */
  group: 'nieuwsgraaf' | 'wink-nlp' | 'compromise' | 'natural' | 'parse-dutch' | 'limit';
  label: string;
  load(): Promise<Read>;
}

export const builtinNames = (): string[] => builtinLexicon().companies.map(({ name }) => name);

async function wink(pipe: string[], entities: number): Promise<Read> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, pipe);
  if (entities) {
    // its pattern language gives meaning to [ ] | and to words in capitals; names of letters only are literal
    const patterns = companyNames(
      builtinNames().filter((name) => /^[A-Za-z ]+$/.test(name)),
      entities,
    );
    nlp.learnCustomEntities([{ name: 'company', patterns }]);
  }
  return (text) => {
    const doc = nlp.readDoc(text);
    let n = doc.tokens().length() + doc.sentences().length();
    if (pipe.includes('ner')) n += doc.entities().length();
    if (entities) n += doc.customEntities().length();
    return n;
  };
}

async function compromise(names: number): Promise<Read> {
  const { default: nlp } = await import('compromise/one');
  if (!names) return (text) => nlp(text).termList().length;
  const trie = nlp.buildTrie(companyNames(builtinNames(), names));
  return (text) => {
    const doc = nlp(text);
    return doc.termList().length + doc.lookup(trie).length;
  };
}

/** One company after the other, as the matcher reads them: a list of a million would be a third of the memory that is measured. */
function* companies(given: readonly string[], count: number, apart: boolean): Generator<Company> {
  const like = builtinLexicon().companies[0]!;
  let n = 0;
  for (const name of companyNames(given, count, apart))
    yield { ...like, id: `c${n++}`, name, aliases: [], ambiguous: [], was: [] };
}

/** @param held how many of the names are real ones, which the texts hold; the rest is invented, and found in the texts too unless it is `apart` */
function names(count: number, held = count, apart = false): Read {
  const tokenize = createTokenizer();
  const given = builtinNames().slice(0, held);
  const matcher = createNameMatcher(companies(given, count, apart), tokenize, builtinLexicon().legalForms);
  return (text) => {
    const table = tokenize(text);
    return table.length + table.sentences + matcher.match(table).length;
  };
}

const ours = (id: string, label: string, load: () => Promise<Read> | Read): System => ({
  id,
  label,
  group: 'nieuwsgraaf',
  load: async () => load(),
});

export const SYSTEMS: readonly System[] = [
  {
    id: 'limit',
    group: 'limit',
    label: 'a loop over the character codes with a rolling hash',
    load: async () => (text) => {
      let hash = 0;
      for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      return hash & 1;
    },
  },
  ours('ours-tokens', 'tokens + sentences', () => {
    const tokenize = createTokenizer();
    return (text) => {
      const table = tokenize(text);
      return table.length + table.sentences;
    };
  }),
  { id: 'wink-tokens', group: 'wink-nlp', label: 'tokens + sentences', load: () => wink(['sbd'], 0) },
  { id: 'compromise-tokens', group: 'compromise', label: '/one: tokens + sentences', load: () => compromise(0) },
  {
    id: 'natural-stems',
    group: 'natural',
    label: 'Dutch tokenizer + Porter stemmer',
    load: async () => {
      const { default: Tokenizer } = await import('natural/lib/natural/tokenizers/aggressive_tokenizer_nl.js');
      const { default: stemmer } = await import('natural/lib/natural/stemmers/porter_stemmer_nl.js');
      const tokenizer = new Tokenizer();
      return (text) => {
        let n = 0;
        for (const token of tokenizer.tokenize(text)) n += stemmer.stem(token).length;
        return n;
      };
    },
  },
  {
    id: 'parse-dutch',
    group: 'parse-dutch',
    label: 'syntax tree of tokens + sentences',
    load: async () => {
      const { ParseDutch } = await import('parse-dutch');
      const parser = new ParseDutch();
      return (text) => parser.parse(text).children.length;
    },
  },
  ours('ours-names-1k', 'tokens + sentences + 1,000 names', () => names(1000)),
  ours('ours-names-50k', 'tokens + sentences + 50,000 names', () => names(50_000)),
  // as many names to find as with a thousand: what the size of a lexicon costs by itself
  ours('ours-names-1m', 'tokens + sentences + 1,000,000 names, as many found', () => names(1_000_000, 1000, true)),
  ours('ours-names-1m-found', 'tokens + sentences + 1,000,000 names, 20 times as many found', () => names(1_000_000)),
  {
    id: 'wink-names-1k',
    group: 'wink-nlp',
    label: 'tokens + sentences + 1,000 custom entities',
    load: () => wink(['sbd', 'cer'], 1000),
  },
  {
    id: 'wink-names-50k',
    group: 'wink-nlp',
    label: 'tokens + sentences + 50,000 custom entities',
    load: () => wink(['sbd', 'cer'], 50_000),
  },
  {
    id: 'compromise-names-1k',
    group: 'compromise',
    label: '/one + lookup of 1,000 names',
    load: () => compromise(1000),
  },
  {
    id: 'compromise-names-50k',
    group: 'compromise',
    label: '/one + lookup of 50,000 names',
    load: () => compromise(50_000),
  },
  ours('ours-analysis', 'tags, lemmas, dependencies', () => {
    const analyser = createAnalyser();
    return (text) => analyser.analyse(text).length;
  }),
  {
    id: 'natural-brill',
    group: 'natural',
    label: 'Dutch tokenizer + Brill tagger',
    load: async () => {
      const { default: Tokenizer } = await import('natural/lib/natural/tokenizers/aggressive_tokenizer_nl.js');
      const { default: brill } = await import('natural/lib/natural/brill_pos_tagger/index.js').then((m) =>
        'default' in m ? (m as unknown as { default: typeof m }) : { default: m },
      );
      const tokenizer = new Tokenizer();
      const tagger = new brill.BrillPOSTagger(new brill.Lexicon('DU', 'N(soort,ev,neut)'), new brill.RuleSet('DU'));
      return (text) => tagger.tag(tokenizer.tokenize(text)).taggedWords.length;
    },
  },
  {
    id: 'wink-pos-ner',
    group: 'wink-nlp',
    label: 'tokens + sentences + POS + NER',
    load: () => wink(['sbd', 'pos', 'ner'], 0),
  },
  {
    id: 'wink-all-1k',
    group: 'wink-nlp',
    label: 'tokens + sentences + POS + NER + 1,000 entities',
    load: () => wink(['sbd', 'pos', 'ner', 'cer'], 1000),
  },
  ours('ours-extract', 'full extraction: names, events, statements, times', () => {
    const extractor = createExtractor();
    return (text) => {
      const { events, entities, statements } = extractor.extract(text);
      return events.length + entities.length + statements.length;
    };
  }),
];
