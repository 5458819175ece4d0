/** The whole Dutch analysis of a text: tokens, sentences, tags, lemmas and links. */
import {
  idiomData,
  labelWeights,
  lemmaRules,
  moveWeights,
  officeData,
  tagClasses,
  taggerWeights,
} from '../generated/dutch-model';
import { bindGenitives } from './bind-genitives';
import { builtinWords } from './builtin-words';
import { freeParticles } from './free-particles';
import { createIdioms, type Idioms, linkIdioms } from './idioms';
import { joinParticiples } from './join-participles';
import { keepTree } from './keep-tree';
import { type LemmaRules, lemmaOf, lowerWord, readLemmaRules } from './lemmatize';
import { Known, type Lexicon } from './lexicon';
import { loosenAdverbs } from './loosen-adverbs';
import { decodeBase64, decodeModel, decodeSmallModel, type LinearModel } from './model';
import { type ParserModels, ParseWorkspace, parseSentence } from './parse';
import { MAX_PARSE, ParseState } from './parse-state';
import { raiseCounts } from './raise-counts';
import { raiseNouns } from './raise-nouns';
import { raiseOffices } from './raise-offices';
import { refine } from './refine';
import { settleRelatives } from './relative-sides';
import { repair } from './repair';
import { repairCurrency } from './repair-currency';
import { repairOpeners } from './repair-openers';
import { settleObjects } from './settle-objects';
import { splitClauses } from './split-clauses';
import { type TagSet, TagWorkspace, tagSentence } from './tag';
import { tagCapitals } from './tag-capitals';
import { createOffices, type Offices, tagOffices } from './tag-offices';
import { createTokenizer } from './tokenize';
import { type Analysis, Feat, REL, type TokenTable, UPOS } from './types';
import { hashOf, lowerText, type WordTypes } from './word-types';
import { SentenceWords } from './words';

/** Settings of {@link createAnalyser}. */
export interface AnalyserOptions {
  /** Splits a text; the tokenizer of this library where left out. */
  readonly tokenize?: (text: string) => TokenTable;
  /** Verbs that the word lists may not have: infinitives, separable ones with a bar ("op|slurpen"). */
  readonly verbs?: readonly string[];
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

/** How far a particle may stand from the verb whose lemma it is part of. */
const PARTICLE_REACH = 60;

const FIXED = REL.indexOf('fixed');
const PRT = REL.indexOf('compound:prt');
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const NOUN = UPOS.indexOf('NOUN');
const CCONJ = UPOS.indexOf('CCONJ');
const PUNCT = UPOS.indexOf('PUNCT');
const DET = UPOS.indexOf('DET');
const PRON = UPOS.indexOf('PRON');
const SCONJ = UPOS.indexOf('SCONJ');
/** Behind these an infinitive is a noun: "het bouwen", "van bouwen". */
const BEFORE_NOUN = new Set([DET, UPOS.indexOf('ADJ'), UPOS.indexOf('ADP')]);
const TE = hashOf('te');
const ZIJN = hashOf('zijn');
const HET = hashOf('het');
const ZOWEL = hashOf('zowel');
const ALS = hashOf('als');
/** How far behind "zowel" its "als" may stand. */
const PAIR_REACH = 16;
const PARTICLE_TAGS = new Set(['ADP', 'ADV', 'ADJ', 'NOUN', 'VERB'].map((u) => UPOS.indexOf(u as 'ADP')));

interface Resources {
  readonly words: SentenceWords;
  readonly lexicon: Lexicon;
  readonly tagger: LinearModel;
  readonly tagSet: TagSet;
  readonly rules: LemmaRules;
  readonly idioms: Idioms;
  readonly offices: Offices;
}

/** Reads the classes of the tagger as they are packed. */
export function readTagSet(packed: string): TagSet {
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
  const tagSpace = new TagWorkspace();
  const state = new ParseState();
  const parseSpace = new ParseWorkspace();
  let resources: Resources | undefined;
  let parser: ParserModels | undefined;

  const load = (): Resources => {
    if (resources === undefined) {
      const lexicon = builtinWords(options.verbs);
      resources = {
        lexicon,
        words: new SentenceWords(lexicon),
        tagger: decodeModel(decodeBase64(taggerWeights)),
        tagSet: readTagSet(tagClasses),
        rules: readLemmaRules(lemmaRules),
        idioms: createIdioms(idiomData),
        offices: createOffices(officeData),
      };
    }
    return resources;
  };

  const run = (
    table: TokenTable,
    old: Analysis | undefined,
    wanted: (sentence: number) => boolean,
    names?: Uint8Array,
  ): Analysis => {
    const { lexicon, words, tagger, tagSet, rules, idioms, offices } = load();
    const upos = old === undefined ? new Uint8Array(table.length) : old.upos.slice();
    const feats = old === undefined ? new Uint32Array(table.length) : old.feats.slice();
    const head = old === undefined ? new Int32Array(table.length).fill(-2) : old.head.slice();
    const rel = old === undefined ? new Uint8Array(table.length) : old.rel.slice();
    const analysed = old === undefined ? new Uint8Array(table.sentences) : old.analysed.slice();
    const form = new Int32Array(table.length).fill(-1);
    words.begin();
    const { types } = words;
    for (let s = 0; s < table.sentences; s++) {
      if (analysed[s] !== 0) {
        for (let t = table.sentenceStart[s]; t < table.sentenceStart[s + 1]; t++)
          form[t] = types.find(table.text, table.start[t], table.end[t], table.hash[t]);
        continue;
      }
      if (!wanted(s)) continue;
      words.read(table, s);
      tagSentence(words, tagger, tagSet, tagSpace, names);
      tagInfinitives(words, tagSpace.tags, tagSet);
      tagPairs(words, tagSpace.tags, tagSet);
      tagPronouns(words, tagSpace.tags, tagSet, names);
      tagCapitals(words, tagSpace.tags, tagSet);
      tagOffices(words, tagSpace.tags, tagSet, offices, names?.subarray(words.first));
      const first = words.first;
      for (let i = 0; i < words.n; i++) {
        upos[first + i] = tagSet.upos[tagSpace.tags[i]];
        feats[first + i] = tagSet.feats[tagSpace.tags[i]];
        form[first + i] = words.type[i];
      }
      if (words.n > MAX_PARSE) {
        analysed[s] = 2;
        continue;
      }
      analysed[s] = 1;
      if (words.n === 0) continue;
      parser ??= {
        moves: decodeSmallModel(decodeBase64(moveWeights)),
        labels: decodeModel(decodeBase64(labelWeights)),
      };
      const input = { words, tags: tagSpace.tags, tagSet, separable: lexicon.separable, governs: lexicon.governs };
      parseSentence(input, parser, state, parseSpace);
      const { head: heads, rel: rels } = state;
      for (let i = 0; i < words.n; i++) if (heads[i] === words.n) heads[i] = -1;
      const last = first + words.n;
      const tree = {
        n: words.n,
        upos: upos.subarray(first, last),
        feats: feats.subarray(first, last),
        head: heads,
        rel: rels,
      };
      refine(tree, words, lexicon);
      loosenAdverbs(tree, words);
      raiseCounts(tree, words);
      raiseOffices(tree, words);
      raiseNouns(tree, words);
      keepTree(tree, () => bindGenitives(tree, words));
      keepTree(tree, () => splitClauses(tree));
      joinParticiples(tree, words);
      repairCurrency(tree, words);
      repairOpeners(tree, words);
      freeParticles(tree, words, lexicon);
      settleObjects(tree, words, lexicon);
      repair(tree, words, names?.subarray(first, last));
      settleRelatives(tree, words);
      linkIdioms(tree, words, idioms);
      for (let i = 0; i < words.n; i++) {
        head[first + i] = heads[i] < 0 ? -1 : first + heads[i];
        rel[first + i] = rels[i];
      }
      if (names !== undefined) flattenNames(first, words.n, names, head, rel);
    }
    return finish(table, { upos, feats, head, rel, analysed }, form, types, lexicon, rules);
  };

  return Object.freeze({
    analyse: (text: string) => run(tokenize(text), undefined, () => true),
    analyseSentences: (table: TokenTable, wanted: (sentence: number) => boolean, names?: Uint8Array) =>
      run(table, undefined, wanted, names),
    extend: (analysis: Analysis, wanted: (sentence: number) => boolean) => run(analysis, analysis, wanted),
  });
}

/**
 * "raadde aan geen toestellen te kopen", "zegt van plan te zijn": what stands behind "te" and may be an infinitive is no noun and no possessive, nor is
 * what a modal waits for in front of the next clause ("zal een versie van de 747 bouwen omdat").
 */
function tagInfinitives(words: SentenceWords, tags: Uint8Array, tagSet: TagSet): void {
  for (let i = 1; i < words.n; i++) {
    if (words.lower[i - 1] !== TE && !endsModal(i, words, tags, tagSet)) continue;
    const tagged = tagSet.upos[tags[i]!];
    const isVerb = tagged === NOUN && (words.known[i]! & Known.infinitive) !== 0;
    const isAux = tagged === PRON && words.lower[i] === ZIJN;
    if (!isVerb && !isAux) continue;
    const wanted = isAux ? AUX : VERB;
    const infinitive = tagSet.upos.findIndex((upos, t) => upos === wanted && tagSet.feats[t] === Feat.infinitive);
    if (infinitive >= 0) tags[i] = infinitive;
  }
}

/** Whether a word stands in front of a clause's opener, with an auxiliary before it that no verb has answered yet. */
function endsModal(i: number, { n }: SentenceWords, tags: Uint8Array, { upos, feats }: TagSet): boolean {
  const at = (t: number): number => upos[tags[t]!]!;
  if (i + 1 >= n || at(i + 1) !== SCONJ || BEFORE_NOUN.has(at(i - 1))) return false;
  for (let t = i - 1; t >= 0; t--) {
    if (at(t) === AUX) return (feats[tags[t]!]! & Feat.finite) !== 0;
    if (at(t) === VERB || at(t) === SCONJ || at(t) === PUNCT) return false;
  }
  return false;
}

/** "zowel X als Y": the second part of the pair joins as "en" does, and opens no clause. */
function tagPairs(words: SentenceWords, tags: Uint8Array, tagSet: TagSet): void {
  for (let i = 0; i < words.n; i++) {
    if (words.lower[i] !== ZOWEL) continue;
    const joining = tagSet.upos.indexOf(CCONJ);
    if (joining < 0) return;
    for (let j = i + 2; j < Math.min(words.n, i + PAIR_REACH); j++) {
      if (words.lower[j] !== ALS) continue;
      tags[j] = joining;
      break;
    }
  }
}

/**
 * "Het bezit 49 procent van X", "dat het telefoons bouwt", "dat het X koopt": a "het" that opens a clause in front of a finite verb, a plural or a known
 * name is no article, nor one between a finite verb and a known name.
 */
function tagPronouns(words: SentenceWords, tags: Uint8Array, { upos, feats }: TagSet, names?: Uint8Array): void {
  for (let i = 0; i + 1 < words.n; i++) {
    if (words.lower[i] !== HET || upos[tags[i]!] !== DET) continue;
    const before = i > 0 ? upos[tags[i - 1]!] : PUNCT;
    const next = upos[tags[i + 1]!];
    const feat = feats[tags[i + 1]!]!;
    const main = before === PUNCT || before === CCONJ;
    const opens =
      (main && (next === VERB || next === AUX) && (feat & Feat.finite) !== 0) ||
      (before === SCONJ && ((next === NOUN && (feat & Feat.plural) !== 0) || names?.[words.first + i + 1] === 1)) ||
      // "Vorig jaar kocht het Skype"
      (before === VERB && (feats[tags[i - 1]!]! & Feat.finite) !== 0 && names?.[words.first + i + 1] === 1);
    if (!opens) continue;
    const personal = upos.findIndex((u, t) => u === PRON && feats[t] === (Feat.personal | Feat.thirdPerson));
    if (personal >= 0) tags[i] = personal;
  }
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
    while (outer < to - 1 && !leaves(head, outer, from, to)) outer++;
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

/** Whether nothing above a token of a name is one of its tokens: a word outside that hangs on the name is no place for it. */
function leaves(head: Int32Array, token: number, from: number, to: number): boolean {
  for (let at = head[token]!; at >= 0; at = head[at]!) if (at >= from && at < to) return false;
  return true;
}

type Columns = Pick<Analysis, 'upos' | 'feats' | 'head' | 'rel' | 'analysed'>;

/** More than one particle hangs on the verb ("in de gaten"): none of them is part of its lemma. */
const MANY = -2;

function finish(
  table: TokenTable,
  columns: Columns,
  form: Int32Array,
  types: WordTypes,
  lexicon: Lexicon,
  rules: LemmaRules,
): Analysis {
  const { upos, feats, head, rel } = columns;
  const textOf = (token: number): string => table.text.slice(table.start[token], table.end[token]);
  /** The particle that hangs on a verb, by verb. */
  const particles = new Map<number, number>();
  for (let t = 0; t < table.length; t++) {
    if (rel[t] !== PRT || !PARTICLE_TAGS.has(upos[t]) || Math.abs(head[t] - t) > PARTICLE_REACH) continue;
    // the first word of a verbal idiom ("tot stand") is no part of the verb's lemma, nor the infinitive of "te maken hebben"
    if (
      (t + 1 < table.length && head[t + 1] === t && rel[t + 1] === FIXED) ||
      (t > 0 && head[t - 1] === t && upos[t - 1] !== PUNCT)
    )
      continue;
    particles.set(head[t], particles.has(head[t]) ? MANY : t);
  }
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
    word: (token: number): string => (form[token] < 0 ? textOf(token) : types.text(form[token])),
    lower: (token: number): string => (form[token] < 0 ? lowerText(textOf(token)) : types.lowerText(form[token])),
    lemma: (token: number): string => {
      const tag = upos[token];
      if (form[token] < 0 || (tag === 0 && head[token] === -2 && feats[token] === 0)) return lowerWord(textOf(token));
      const own = types.lemma(form[token], feats[token] * 32 + tag, (text) =>
        lemmaOf(text, tag, feats[token], lexicon, rules),
      );
      if (tag !== VERB && tag !== AUX) return own;
      const particle = particles.get(token);
      return particle === undefined || particle === MANY ? own : lowerWord(textOf(particle)) + own;
    },
  });
}
