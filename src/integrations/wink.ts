/**
 * A Dutch language model for winkNLP, `nieuwsgraaf/wink`: `winkNLP(createDutchModel())`.
 *
 * The engine wants word lists, regular expressions and automata; this model gives it expressions that hand each text to our own
 * tokenizer, and setters that write our tags, lemmas, sentences, negations and entities into the engine's tables. Nothing of
 * winkNLP or of its English model is in it, and nothing of winkNLP is imported.
 *
 * @module
 */
import { createAnalyser } from '../dutch/analyse';
import { createTokenizer } from '../dutch/tokenize';
import { createExtractor, type Extractor } from '../extract';
import { createFunctionWords } from './function-words';
import { createLoneLemmas } from './lone-lemma';
import { EMPTY_MACHINE, entityMachine, patternMachine } from './wink/automata';
import { type CustomEntityConfig, matchForm } from './wink/custom-entities';
import { createEntityFinder, ENTITY_TYPES } from './wink/entities';
import { negationWords } from './wink/negation';
import { type DutchReadability, readability } from './wink/readability';
import { Reader, SPLITTER } from './wink/reader';
import { type RawDocument, Session } from './wink/session';
import { TAGS, TOKEN_TYPES, Vocabulary } from './wink/vocabulary';

export type { WinkEntityType } from './wink/entities';
export type { DutchReadability } from './wink/readability';

/** Settings of {@link createDutchModel}. */
export interface DutchModelOptions {
  /** Names the entities; one with the built-in lexicons where left out. It is made when the first text needs it. */
  extractor?: Extractor;
  /** The date of the texts, ISO 8601 at any precision; decides nothing but which words are a date. */
  date?: string;
  /** Further abbreviations, with their full stop ("Mij."). */
  abbreviations?: readonly string[];
}

/** What the model gives winkNLP beside the annotations. */
export interface DutchAddons {
  /** The lemma of a word on its own, in lower case; there is no Dutch stemmer in it. */
  stem(word: string): string;
  /** The lemma of a word whose sentence was not read, which is so where the pipe leaves `pos` out. */
  lemmatize(word: string, pos: string, cache?: unknown): string;
  readabilityStats(document: unknown, its: unknown): DutchReadability;
}

/** A language model as winkNLP takes it; what the functions return is between the model and the engine. */
export interface DutchModel {
  core(): object;
  sbd(): object;
  ner(): object;
  pos(): object;
  negation(): object;
  sa(): object;
  metaCER(): object;
  featureFn(config: unknown): object;
  readonly addons: DutchAddons;
}

/** The engine's own helpers, as it hands them to `readabilityStats`. */
interface Its {
  value(index: number, document: unknown): string;
  type(index: number, document: unknown): string;
}

const NEVER: readonly [string, string] = ['(?!)', ''];
const UNKNOWN = 0;

/** What one engine works with; the engine asks for the parts one after the other when it starts. */
interface Engine {
  readonly reader: Reader;
  readonly session: Session;
  readonly vocabulary: Vocabulary;
}

/**
 * Makes a Dutch model for winkNLP 2.4. One model may serve several engines; each has its own vocabulary, which grows with the
 * words that it reads, as winkNLP's does.
 *
 * @throws {RangeError} when an abbreviation holds white space or does not end in a full stop
 */
export function createDutchModel(options: DutchModelOptions = {}): DutchModel {
  const tokenize = createTokenizer({ abbreviations: options.abbreviations });
  const analyser = createAnalyser({ tokenize });
  const functionWords = createFunctionWords();
  const lemmas = createLoneLemmas(analyser);
  const readers: Reader[] = [];
  let engine: Engine | undefined;
  let entities: ReturnType<typeof createEntityFinder> | undefined;

  const start = (): Engine => {
    const vocabulary = new Vocabulary();
    const listed = (word: string): boolean => lemmas.isListed(word.toLowerCase());
    const reader = new Reader(tokenize, vocabulary, listed, functionWords.byForm);
    const session = new Session({
      analyser,
      functionWords,
      findEntities: (analysis) => {
        entities ??= createEntityFinder(options.extractor ?? createExtractor(), options.date);
        return entities(analysis);
      },
      negations: negationWords(),
      reader,
      vocabulary,
    });
    readers.push(reader);
    engine = { reader, session, vocabulary };
    return engine;
  };
  const current = (): Engine => engine ?? start();

  const addons: DutchAddons = Object.freeze({
    stem: (word: string) => lemmas.of(word).toLowerCase(),
    lemmatize: (word: string, pos: string) => lemmas.of(word, pos),
    readabilityStats: (document: unknown, its: unknown) => {
      const raw = document as RawDocument;
      const { value, type } = its as Its;
      const words: string[] = [];
      for (let i = 0; i < raw.numOfTokens; i++) if (type(i, raw) === 'word') words.push(value(i, raw));
      return readability(words, raw.numOfTokens, raw.sentences.length);
    },
  });

  return Object.freeze({
    core: () => coreOf(start()),
    sbd: () => ({ machines: [], transformers: [], setter: current().session.setSentences }),
    ner: () => ({ machines: [entityMachine(ENTITY_TYPES)], transformers: [current().session.entitySymbol] }),
    pos: () => ({ machines: [], transformers: [], setter: current().session.setTags, updater: () => undefined }),
    negation: () => ({ machines: [EMPTY_MACHINE], transformers: [], setter: current().session.setNegation }),
    // no lexicon of sentiment is ours to give: every score stays 0
    sa: () => ({ machines: [EMPTY_MACHINE], transformers: [], setter: () => undefined }),
    metaCER: () => {
      const { reader, vocabulary } = current();
      const json = patternMachine(ENTITY_TYPES);
      // the engine imports this anew each time that it learns patterns
      const machines = {
        toString: (): string => {
          reader.learn();
          return json;
        },
      };
      const transform = (token: number | string, _cache: unknown, config: unknown, index: number): string =>
        matchForm(token, vocabulary, config as CustomEntityConfig, index);
      return { machines, transformers: [transform] };
    },
    featureFn: () => ({}),
    get addons() {
      // the engine asks for these at the end of each text
      for (const reader of readers) reader.end();
      return addons;
    },
  });
}

/** The core of the model: the table of lexemes, how they are packed, and how a text is split. */
function coreOf({ reader, vocabulary }: Engine): object {
  const hash = new Proxy(Object.create(null) as Record<string, number>, {
    get: (added, word) => {
      if (typeof word !== 'string') return undefined;
      return added[word] ?? reader.lookup(word);
    },
  });
  const { lexemes, prefix, suffix, shape, tokenType, pos } = vocabulary;
  return {
    packing: { size: vocabulary.size, layout: vocabulary.layout(), config: {}, efList: [], efSize: 1 },
    lexicon: vocabulary.lexicon,
    // every lexeme is the model's own, for the engine to read its properties from the packed array
    features: {
      lexeme: { hash, list: lexemes, intrinsicSize: Number.MAX_SAFE_INTEGER, index: Number.NaN },
      prefix,
      suffix,
      shape,
      tokenType,
      pos,
      posClusters: { list: [] },
    },
    tcat: { hash: categories(() => reader.confirm()), list: TOKEN_TYPES },
    pos: { hash: pos.hash, list: TAGS },
    // what is no lexeme is asked for once more; the reader answers then
    trex: {
      ltc: [],
      rtc: [['[\\s\\S]+', 'g', TOKEN_TYPES.indexOf('symbol')]],
      helpers: { anyWithRP: NEVER, anyWithLP: NEVER, LPanyRP: NEVER, splitter: [SPLITTER, ''] },
    },
    xpansions: [],
    preserve: { prefix: {}, suffix: {} },
  };
}

/** Numbers of token types by name. The engine's tokenizer reads `unk` after each question, which tells that it is at work. */
function categories(onUse: () => void): object {
  const numbers: Record<string, number> = {};
  TOKEN_TYPES.forEach((type, i) => {
    if (i !== UNKNOWN) numbers[type] = i;
  });
  return Object.defineProperty(numbers, 'unk', {
    enumerable: true,
    get: () => {
      onUse();
      return UNKNOWN;
    },
  });
}
