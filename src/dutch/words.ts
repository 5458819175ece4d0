/** The surface of a sentence's words as numbers: what the tagger, the parser and the lemmatizer look at. */
import type { TokenTable } from './types';
import { Shape, type WordKnowledge, WordTypes } from './word-types';

/** Most forms that are kept from text to text. */
const MOST_FORMS = 1 << 14;

/** Columns over the tokens of one sentence; reused from sentence to sentence, grown when one is longer. */
export class SentenceWords {
  /** Number of tokens. */
  n = 0;
  /** Index of the first token in the table. */
  first = 0;
  /** True for a line in capitals, where the letters' case says nothing. */
  shouting = false;
  /** The forms by their number. */
  types: WordTypes;
  type = new Int32Array(0);
  lower = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  /** {@link Shape}, +8 with a hyphen inside, +16 at the start of the sentence or of a quotation. */
  shape = new Uint8Array(0);
  /** What the word lists know, see {@link WordKnowledge}. */
  known = new Int32Array(0);
  verb = new Int32Array(0);

  constructor(private readonly knowledge: WordKnowledge) {
    this.types = new WordTypes(knowledge);
  }

  /** To be called before each text: where very many forms have been met, begins a new table of them. */
  begin(): void {
    if (this.types.count > MOST_FORMS) this.types = new WordTypes(this.knowledge);
  }

  private grow(n: number): void {
    const size = Math.max(64, n + (n >> 1));
    this.type = new Int32Array(size);
    this.lower = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.known = new Int32Array(size);
    this.verb = new Int32Array(size);
  }

  /** Fills the columns for one sentence of a table. */
  read(table: TokenTable, sentence: number): void {
    const { types } = this;
    const first = table.sentenceStart[sentence];
    const n = table.sentenceStart[sentence + 1] - first;
    if (n > this.lower.length) this.grow(n);
    this.n = n;
    this.first = first;
    let upper = 0;
    let worded = 0;
    let opening = true;
    for (let i = 0; i < n; i++) {
      const start = table.start[first + i];
      const end = table.end[first + i];
      const type = types.find(table.text, start, end, table.hash[first + i]);
      const shape = types.shape[type];
      const base = shape & 7;
      if (base < Shape.number && end - start > 1) {
        worded++;
        if (base === Shape.upper) upper++;
      }
      this.type[i] = type;
      this.shape[i] = shape | (opening ? 16 : 0);
      opening = base === Shape.mark && (opening || types.opens[type] === 1);
      this.lower[i] = types.lower[type];
      this.suffix2[i] = types.suffix2[type];
      this.suffix3[i] = types.suffix3[type];
      this.known[i] = types.known[type];
      this.verb[i] = types.verb[type];
    }
    this.shouting = worded >= 3 && upper * 10 >= worded * 7;
  }
}
