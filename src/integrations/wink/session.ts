import type { Analyser } from '../../dutch/analyse';
import { type Analysis, UPOS } from '../../dutch/types';
import type { FunctionWords } from '../function-words';
import { symbols } from './automata';
import type { EntityRun } from './entities';
import { findNegated } from './negation';
import type { Reader, ReadText } from './reader';
import { SPACE_TAG, typeOf, type Vocabulary } from './vocabulary';

/** What the engine keeps of a text. `tokens` holds four numbers a token: lexeme, spaces, tag and lemma, negation. */
export interface RawDocument {
  tokens: number[];
  numOfTokens: number;
  sentences: number[][];
  /** First and last token of each entity, and its type. */
  entities: [number, number, string][];
  document: number[];
}

/** The engine's constants, as far as they are used. */
interface Constants {
  readonly tkSize: number;
  readonly negationFlag: number;
}

interface Annotated {
  readonly of: ReadText;
  readonly analysis: Analysis;
  /** The token of the analysis of each of the engine's tokens, -1 for white space. */
  readonly row: Int32Array;
  entities?: readonly string[];
}

/** What a session is made from. */
export interface SessionParts {
  readonly analyser: Analyser;
  readonly functionWords: FunctionWords;
  readonly findEntities: (analysis: Analysis) => EntityRun[];
  readonly negations: ReadonlySet<string>;
  readonly reader: Reader;
  readonly vocabulary: Vocabulary;
}

/** Annotates, for one engine, the text that its reader read last. */
export class Session {
  private annotated: Annotated | undefined;

  constructor(private readonly parts: SessionParts) {}

  /** Writes the sentences; white space goes with the sentence before it. */
  setSentences = (_patterns: unknown, document: RawDocument): void => {
    const count = document.numOfTokens;
    if (count === 0) return;
    const known = this.annotation(count);
    document.sentences.length = 0;
    let first = 0;
    if (known !== undefined) {
      const { analysis, row } = known;
      let sentence = 0;
      for (let i = 0; i < count; i++) {
        if (row[i] < 0) continue;
        let here = sentence;
        while (row[i] >= analysis.sentenceStart[here + 1]) here++;
        if (here === sentence) continue;
        document.sentences.push([first, i - 1, 0, 0]);
        first = i;
        sentence = here;
      }
    }
    document.sentences.push([first, count - 1, 0, 0]);
  };

  /** Writes tags, and gives each token the lexeme that has its lemma in this sentence. */
  setTags = (document: RawDocument, tags: number[], tokenSize: number, lemmaBits: number): void => {
    const { vocabulary, functionWords } = this.parts;
    const { tokens, numOfTokens } = document;
    const known = this.annotation(numOfTokens);
    for (let i = 0; i < numOfTokens; i++) {
      const row = known === undefined ? -1 : known.row[i];
      const tag = row < 0 || known === undefined ? SPACE_TAG : known.analysis.upos[row];
      tags[i] = tag;
      tokens[i * tokenSize + 2] = tag << lemmaBits;
      if (row < 0 || known === undefined) continue;
      const { analysis } = known;
      const form = vocabulary.lexemes[tokens[i * tokenSize]];
      tokens[i * tokenSize] = vocabulary.wordInContext(form, typeOf(form, analysis.kind[row]), {
        lemma: analysis.lemma(row),
        stop: functionWords.inContext(form.toLowerCase(), UPOS[tag]),
      });
    }
  };

  /** Flags negated tokens, and the sentences and the document that hold one. */
  setNegation = (_patterns: unknown, document: RawDocument, constants: Constants): void => {
    const { tokens, numOfTokens, sentences } = document;
    const known = this.annotation(numOfTokens);
    if (known === undefined) return;
    const negated = findNegated(known.analysis, this.parts.negations);
    let sentence = 0;
    for (let i = 0; i < numOfTokens; i++) {
      if (known.row[i] < 0 || negated[known.row[i]] === 0) continue;
      tokens[i * constants.tkSize + 3] = constants.negationFlag;
      while (sentence < sentences.length && sentences[sentence][1] < i) sentence++;
      if (sentence < sentences.length) sentences[sentence][2] = 1;
      document.document[2] = 1;
    }
  };

  /** The symbol of a token for the entity automaton. */
  entitySymbol = (_token: unknown, _cache: unknown, _parameter: unknown, index: number): string => {
    const known = this.annotation(this.parts.reader.text.starts.length);
    if (known === undefined) return symbols.none;
    known.entities ??= this.entitySymbols(known);
    return known.entities[index] ?? symbols.none;
  };

  private entitySymbols({ analysis, row }: Annotated): string[] {
    const result = new Array<string>(row.length).fill(symbols.none);
    const at = new Int32Array(analysis.length).fill(-1);
    for (let i = 0; i < row.length; i++) if (row[i] >= 0 && at[row[i]] < 0) at[row[i]] = i;
    for (const { from, to, type } of this.parts.findEntities(analysis)) {
      const places: number[] = [];
      for (let token = from; token < to; token++) if (at[token] >= 0) places.push(at[token]);
      places.forEach((place, i) => {
        if (places.length === 1) result[place] = symbols.whole(type);
        else if (i === 0) result[place] = symbols.first;
        else result[place] = i === places.length - 1 ? symbols.last(type) : symbols.inner;
      });
    }
    return result;
  }

  /** The analysis of the text read last; undefined where the engine's tokens are not that text's. */
  private annotation(count: number): Annotated | undefined {
    const { analyser, reader } = this.parts;
    const read = reader.text;
    if (read.starts.length !== count || read.text === '') return undefined;
    if (this.annotated?.of === read) return this.annotated;
    const analysis =
      read.table === undefined ? analyser.analyse(read.text) : analyser.analyseSentences(read.table, () => true);
    const row = new Int32Array(count).fill(-1);
    let token = 0;
    for (let i = 0; i < count; i++) {
      const start = read.starts[i];
      if (start < 0) continue;
      while (token < analysis.length - 1 && analysis.end[token] <= start) token++;
      row[i] = token;
    }
    this.annotated = { of: read, analysis, row };
    return this.annotated;
  }
}
