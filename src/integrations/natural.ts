/**
 * A tokenizer, a stemmer and a sentence tokenizer with the interfaces of the package `natural`, `nieuwsgraaf/natural`.
 * It needs nothing of `natural` itself, so that its main module, which loads database clients and reads `.env`, is never
 * pulled in; import what you use of `natural` by sub-path, as `natural/lib/natural/tfidf/index.js`.
 *
 * @module
 */
import { createAnalyser } from '../dutch/analyse';
import { createTokenizer } from '../dutch/tokenize';
import { REL, TokenKind, type TokenTable, UPOS } from '../dutch/types';
import { createFunctionWords } from './function-words';
import { createLoneLemmas } from './lone-lemma';

/** What `natural` asks of a tokenizer. */
export interface NaturalTokenizer {
  /** The tokens of a text, in order. */
  tokenize(text: string): string[];
  /** Removes empty strings from both ends of a list, in place, and returns the list. */
  trim(array: string[]): string[];
}

/** What `natural`'s classifiers ask of a stemmer. */
export interface NaturalStemmer {
  stem(token: string): string;
  tokenizeAndStem(text: string, keepStops?: boolean): string[];
}

/** Settings of {@link DutchTokenizer}. */
export interface DutchTokenizerOptions {
  /** `true` keeps punctuation and symbols as tokens of their own; they are left out otherwise, as `natural` does. */
  punctuation?: boolean;
  /** Further abbreviations, with their full stop ("Mij."). */
  abbreviations?: readonly string[];
}

/** Settings of {@link DutchSentenceTokenizer}. */
export interface DutchSentenceTokenizerOptions {
  /** Further abbreviations, with their full stop. */
  abbreviations?: readonly string[];
  /** `false` leaves the white space between sentences in, so that the sentences joined are the text again. */
  trimSentences?: boolean;
}

const COMPOUND_PRT = REL.indexOf('compound:prt');
const PUNCT = UPOS.indexOf('PUNCT');
const SYM = UPOS.indexOf('SYM');

/** `natural`'s own trimming of a list. */
function trimList(array: string[]): string[] {
  while (array[array.length - 1] === '') array.pop();
  while (array[0] === '') array.shift();
  return array;
}

function isWord(table: TokenTable, token: number): boolean {
  return table.kind[token] !== TokenKind.punctuation && table.kind[token] !== TokenKind.symbol;
}

function checkText(text: unknown, method: string): asserts text is string {
  if (typeof text !== 'string')
    throw new TypeError(`${method} wants a string, not ${text === null ? 'null' : typeof text}`);
}

/**
 * Cuts Dutch text into words; é, ë, "zee-egel" and "auto's" stay whole. Usable wherever `natural` takes a tokenizer.
 */
export class DutchTokenizer implements NaturalTokenizer {
  readonly #split: (text: string) => TokenTable;
  readonly #punctuation: boolean;

  /** @throws {RangeError} when an abbreviation holds white space or does not end in a full stop */
  constructor(options: DutchTokenizerOptions = {}) {
    this.#split = createTokenizer({ abbreviations: options.abbreviations });
    this.#punctuation = options.punctuation === true;
  }

  /** @throws {TypeError} when the text is no string */
  tokenize(text: string): string[] {
    checkText(text, 'DutchTokenizer.tokenize');
    const table = this.#split(text);
    const tokens: string[] = [];
    for (let i = 0; i < table.length; i++) {
      if (this.#punctuation || isWord(table, i)) tokens.push(text.slice(table.start[i], table.end[i]));
    }
    return tokens;
  }

  trim(array: string[]): string[] {
    return trimList(array);
  }
}

/** Cuts Dutch text into sentences: abbreviations, initials, dates and quotations do not end one. */
export class DutchSentenceTokenizer implements NaturalTokenizer {
  readonly #split: (text: string) => TokenTable;
  readonly #trim: boolean;

  /** @throws {RangeError} when an abbreviation holds white space or does not end in a full stop */
  constructor(options: DutchSentenceTokenizerOptions = {}) {
    this.#split = createTokenizer({ abbreviations: options.abbreviations });
    this.#trim = options.trimSentences !== false;
  }

  /** @throws {TypeError} when the text is no string */
  tokenize(text: string): string[] {
    checkText(text, 'DutchSentenceTokenizer.tokenize');
    const table = this.#split(text);
    const sentences: string[] = [];
    for (let s = 0; s < table.sentences; s++) {
      const first = table.sentenceStart[s];
      const next = table.sentenceStart[s + 1];
      if (this.#trim) sentences.push(text.slice(table.start[first], table.end[next - 1]));
      else
        sentences.push(
          text.slice(s === 0 ? 0 : table.start[first], next < table.length ? table.start[next] : text.length),
        );
    }
    return sentences;
  }

  trim(array: string[]): string[] {
    return trimList(array);
  }
}

/**
 * Gives lemmas where `natural` wants stems: "boeken" -> "boek", "neemt ... over" -> "overnemen". Lemmas are in lower case, as
 * `natural`'s stems are.
 */
export class DutchStemmer implements NaturalStemmer {
  readonly #analyser = createAnalyser();
  readonly #lemmas = createLoneLemmas(this.#analyser);
  readonly #functionWords = createFunctionWords();
  readonly #added = new Set<string>();
  readonly #removed = new Set<string>();

  /**
   * The lemma of a word on its own. A word that needs its sentence ("was", "boeken") gets its commonest reading, and a verb
   * its plain infinitive; {@link tokenizeAndStem} reads the sentence.
   *
   * @throws {TypeError} when the word is no string
   */
  stem(word: string): string {
    checkText(word, 'DutchStemmer.stem');
    return this.#lemmas.of(word).toLowerCase();
  }

  /**
   * The lemmas of a text without punctuation.
   * @param keepStops `true` keeps function words ("de", "van", "heeft"), which are left out otherwise
   * @throws {TypeError} when the text is no string
   */
  tokenizeAndStem(text: string, keepStops = false): string[] {
    checkText(text, 'DutchStemmer.tokenizeAndStem');
    const analysis = this.#analyser.analyse(text);
    const stems: string[] = [];
    for (let i = 0; i < analysis.length; i++) {
      const upos = analysis.upos[i];
      if (!isWord(analysis, i) || upos === PUNCT || upos === SYM) continue;
      const lower = text.slice(analysis.start[i], analysis.end[i]).toLowerCase();
      const lemma = analysis.lemma(i).toLowerCase();
      if (!keepStops && this.#stops(lower, lemma, UPOS[upos], analysis.rel[i] === COMPOUND_PRT)) continue;
      stems.push(lemma);
    }
    return stems;
  }

  /** Leaves a further word out; matched on the word as it stands and on its lemma. */
  addStopWord(stopWord: string): void {
    this.addStopWords([stopWord]);
  }

  addStopWords(moreStopWords: readonly string[]): void {
    for (const word of moreStopWords) {
      this.#added.add(word.toLowerCase());
      this.#removed.delete(word.toLowerCase());
    }
  }

  /** Keeps a word that would be left out, for example "niet" where a classifier needs it. */
  removeStopWord(stopWord: string): void {
    this.removeStopWords([stopWord]);
  }

  removeStopWords(moreStopWords: readonly string[]): void {
    for (const word of moreStopWords) {
      this.#removed.add(word.toLowerCase());
      this.#added.delete(word.toLowerCase());
    }
  }

  #stops(lower: string, lemma: string, upos: string, particle: boolean): boolean {
    if (this.#removed.has(lower) || this.#removed.has(lemma)) return false;
    if (this.#added.has(lower) || this.#added.has(lemma)) return true;
    // the verb's lemma holds its particle already
    return particle || this.#functionWords.inContext(lower, upos);
  }
}
