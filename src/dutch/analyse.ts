/** The whole Dutch analysis of a text: tokens, sentences, tags, lemmas and links. */
import { lemmaRules, parserWeights, tagClasses, taggerWeights, verbData, wordData } from '../generated/dutch-model';
import { type LemmaRules, lemmaOf, lowerWord, readLemmaRules } from './lemmatize';
import { createLexicon, type Lexicon } from './lexicon';
import { decodeBase64, decodeModel, type LinearModel } from './model';
import { MAX_PARSE, ParseWorkspace, parseSentence } from './parse';
import { refine } from './refine';
import { repair } from './repair';
import { type TagSet, TagWorkspace, tagSentence } from './tag';
import { createTokenizer } from './tokenize';
import { type Analysis, REL, type TokenTable, UPOS } from './types';
import { SentenceWords } from './words';

/** Settings of {@link createAnalyser}. */
export interface AnalyserOptions {
  /** Splits a text; the tokenizer of this library where left out. */
  readonly tokenize?: (text: string) => TokenTable;
}

/** Analyses Dutch text. Two analysers share nothing that changes; what one has read before does not matter. */
export interface Analyser {
  /** Tokens, tags, lemmas and links of a whole text. */
  analyse(text: string): Analysis;
  /**
   * Analyses the sentences of a table that `wanted` picks; the rows of the others stay empty. Tokens for which `names` (one entry a
   * token) is not 0 are known to be names: 1 begins one, 2 goes on with it.
   */
  analyseSentences(table: TokenTable, wanted: (sentence: number) => boolean, names?: Uint8Array): Analysis;
  /** A new analysis that holds what `analysis` holds and the further sentences that `wanted` picks. */
  extend(analysis: Analysis, wanted: (sentence: number) => boolean): Analysis;
}

/** Width of the parser's beam. */
const BEAM = 1;

const PRT = REL.indexOf('compound:prt');
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const PARTICLE_TAGS = new Set(['ADP', 'ADV', 'ADJ', 'NOUN', 'VERB'].map((u) => UPOS.indexOf(u as 'ADP')));

interface Resources {
  readonly lexicon: Lexicon;
  readonly tagger: LinearModel;
  readonly tagSet: TagSet;
  readonly rules: LemmaRules;
}

function readTagSet(packed: string): TagSet {
  const classes = packed.split(' ').map((entry) => entry.split('|'));
  return {
    upos: Uint8Array.from(classes, (c) => Number(c[0])),
    feats: Uint32Array.from(classes, (c) => Number(c[1])),
    sub: classes.map((c) => c[2]),
  };
}

/** Makes an analyser. The weights are read when the first text comes, the parser's when the first sentence is parsed. */
export function createAnalyser(options: AnalyserOptions = {}): Analyser {
  const tokenize = options.tokenize ?? createTokenizer();
  const words = new SentenceWords();
  const tagSpace = new TagWorkspace();
  const heads = new Int32Array(MAX_PARSE);
  const rels = new Uint8Array(MAX_PARSE);
  let resources: Resources | undefined;
  let parser: { model: LinearModel; space: ParseWorkspace } | undefined;
  let scores = new Int32Array(0);

  const load = (): Resources => {
    if (resources === undefined) {
      resources = {
        lexicon: createLexicon(verbData, wordData),
        tagger: decodeModel(decodeBase64(taggerWeights)),
        tagSet: readTagSet(tagClasses),
        rules: readLemmaRules(lemmaRules),
      };
      scores = new Int32Array(resources.tagger.classes);
    }
    return resources;
  };

  const run = (
    table: TokenTable,
    old: Analysis | undefined,
    wanted: (sentence: number) => boolean,
    names?: Uint8Array,
  ): Analysis => {
    const { lexicon, tagger, tagSet, rules } = load();
    const upos = old === undefined ? new Uint8Array(table.length) : old.upos.slice();
    const feats = old === undefined ? new Uint32Array(table.length) : old.feats.slice();
    const head = old === undefined ? new Int32Array(table.length).fill(-2) : old.head.slice();
    const rel = old === undefined ? new Uint8Array(table.length) : old.rel.slice();
    const analysed = old === undefined ? new Uint8Array(table.sentences) : old.analysed.slice();
    for (let s = 0; s < table.sentences; s++) {
      if (analysed[s] !== 0 || !wanted(s)) continue;
      words.read(table, s, lexicon);
      tagSentence(words, tagger, tagSet, tagSpace, scores, names);
      const first = words.first;
      for (let i = 0; i < words.n; i++) {
        upos[first + i] = tagSet.upos[tagSpace.tags[i]];
        feats[first + i] = tagSet.feats[tagSpace.tags[i]];
      }
      if (words.n > MAX_PARSE) {
        analysed[s] = 2;
        continue;
      }
      analysed[s] = 1;
      if (words.n === 0) continue;
      parser ??= { model: decodeModel(decodeBase64(parserWeights)), space: new ParseWorkspace(BEAM) };
      const input = { words, tags: tagSpace.tags, tagSet, separable: lexicon.separable };
      parseSentence(input, parser.model, parser.space, heads, rels);
      const last = first + words.n;
      const tree = {
        n: words.n,
        upos: upos.subarray(first, last),
        feats: feats.subarray(first, last),
        head: heads,
        rel: rels,
      };
      refine(tree, words, lexicon);
      repair(tree, words);
      for (let i = 0; i < words.n; i++) {
        head[first + i] = heads[i] < 0 ? -1 : first + heads[i];
        rel[first + i] = rels[i];
      }
      if (names !== undefined) flattenNames(first, words.n, names, head, rel);
    }
    return finish(table, { upos, feats, head, rel, analysed }, lexicon, rules);
  };

  return Object.freeze({
    analyse: (text: string) => run(tokenize(text), undefined, () => true),
    analyseSentences: (table: TokenTable, wanted: (sentence: number) => boolean, names?: Uint8Array) =>
      run(table, undefined, wanted, names),
    extend: (analysis: Analysis, wanted: (sentence: number) => boolean) => run(analysis, analysis, wanted),
  });
}

const FLAT = REL.indexOf('flat');

/** Makes every known name one flat phrase: its first token takes the place of whichever of its tokens stood highest. */
function flattenNames(first: number, n: number, names: Uint8Array, head: Int32Array, rel: Uint8Array): void {
  for (let from = first; from < first + n; from++) {
    if (names[from] !== 1) continue;
    let to = from + 1;
    while (to < first + n && names[to] === 2) to++;
    if (to === from + 1) continue;
    let outer = from;
    while (outer < to - 1 && head[outer] >= from && head[outer] < to) outer++;
    const [outerHead, outerRel] = [head[outer], rel[outer]];
    for (let t = first; t < first + n; t++) if (head[t] > from && head[t] < to && (t < from || t >= to)) head[t] = from;
    for (let t = from + 1; t < to; t++) {
      head[t] = from;
      rel[t] = FLAT;
    }
    head[from] = outerHead >= from && outerHead < to ? -1 : outerHead;
    rel[from] = outerRel;
  }
}

type Columns = Pick<Analysis, 'upos' | 'feats' | 'head' | 'rel' | 'analysed'>;

function finish(table: TokenTable, columns: Columns, lexicon: Lexicon, rules: LemmaRules): Analysis {
  const { upos, feats, head, rel } = columns;
  const cache = new Map<number, string>();
  const make = (token: number): string => {
    const form = table.text.slice(table.start[token], table.end[token]);
    if (upos[token] === 0 && head[token] === -2 && feats[token] === 0) return lowerWord(form);
    const own = lemmaOf(form, upos[token], feats[token], lexicon, rules);
    if (upos[token] !== VERB && upos[token] !== AUX) return own;
    const particle = particleOf(token);
    return particle < 0 ? own : lowerWord(table.text.slice(table.start[particle], table.end[particle])) + own;
  };
  /** The only particle that hangs on a verb, -1 for none or for more than one ("in de gaten"). */
  const particleOf = (verb: number): number => {
    let found = -1;
    const reach = 60;
    for (let t = Math.max(0, verb - reach); t < Math.min(table.length, verb + reach); t++) {
      if (head[t] !== verb || rel[t] !== PRT || !PARTICLE_TAGS.has(upos[t])) continue;
      if (found >= 0) return -1;
      found = t;
    }
    return found;
  };
  return Object.freeze({
    text: table.text,
    length: table.length,
    start: table.start,
    end: table.end,
    kind: table.kind,
    hash: table.hash,
    sentences: table.sentences,
    sentenceStart: table.sentenceStart,
    sentenceBreak: table.sentenceBreak,
    ...columns,
    lemma: (token: number): string => {
      const known = cache.get(token);
      if (known !== undefined) return known;
      const lemma = make(token);
      cache.set(token, lemma);
      return lemma;
    },
  });
}
