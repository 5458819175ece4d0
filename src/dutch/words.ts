/** The surface of a sentence's words as numbers: what the tagger, the parser and the lemmatizer look at. */
import { mix } from './model';
import type { TokenTable } from './types';

/** What a word's letters look like. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, digits: 5, mark: 6 } as const;

/** Answers what the word lists know of a lower-cased word. */
export interface WordKnowledge {
  /** Bit set (see lexicon.ts) of what the word can be; 0 for a word that no list holds. */
  bits(lowerHash: number): number;
  /** A number for the verb that the word may be a form of, 0 for none. */
  verb(lowerHash: number): number;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a lower-case string, as the columns of {@link SentenceWords} have it. */
export function hashOf(text: string): number {
  let h = FNV_START;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ lowerCode(text.charCodeAt(i)), FNV_PRIME);
  return h;
}

/** Lower-cases a code unit of Latin script, and takes curly apostrophes as straight. */
export function lowerCode(c: number): number {
  if (c >= 65 && c <= 90) return c + 32;
  if (c < 128) return c;
  if (c >= 0xc0 && c <= 0xde && c !== 0xd7) return c + 32;
  if (c >= 0x100 && c <= 0x17f && c !== 0x130 && c !== 0x131) {
    const odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
    return (c & 1) === (odd ? 1 : 0) ? c + 1 : c;
  }
  if (c === 0x2019 || c === 0x2018) return 39;
  return c;
}

function isUpper(c: number): boolean {
  return c >= 65 && c <= 90 ? true : c < 0xc0 ? false : lowerCode(c) !== c && c < 0x2000;
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7);
}

/** Columns over the tokens of one sentence; reused from sentence to sentence, grown when one is longer. */
export class SentenceWords {
  /** Number of tokens. */
  n = 0;
  /** Index of the first token in the table. */
  first = 0;
  /** True for a line in capitals, where the letters' case says nothing. */
  shouting = false;
  lower = new Int32Array(0);
  suffix1 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  suffix5 = new Int32Array(0);
  prefix1 = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  prefix4 = new Int32Array(0);
  /** {@link Shape}, +8 with a hyphen inside, +16 at the start of the sentence or of a quotation. */
  shape = new Int32Array(0);
  /** What the word lists know, see {@link WordKnowledge}. */
  known = new Int32Array(0);
  verb = new Int32Array(0);

  private grow(n: number): void {
    const size = Math.max(64, n + (n >> 1));
    this.lower = new Int32Array(size);
    this.suffix1 = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.suffix4 = new Int32Array(size);
    this.suffix5 = new Int32Array(size);
    this.prefix1 = new Int32Array(size);
    this.prefix2 = new Int32Array(size);
    this.prefix3 = new Int32Array(size);
    this.prefix4 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.known = new Int32Array(size);
    this.verb = new Int32Array(size);
  }

  /** Fills the columns for one sentence of a table. */
  read(table: TokenTable, sentence: number, knowledge: WordKnowledge): void {
    const first = table.sentenceStart[sentence];
    const n = table.sentenceStart[sentence + 1] - first;
    if (n > this.lower.length) this.grow(n);
    this.n = n;
    this.first = first;
    let upper = 0;
    let worded = 0;
    let opening = true;
    for (let i = 0; i < n; i++) {
      const shape = this.readWord(table.text, table.start[first + i], table.end[first + i], i);
      const base = shape & 7;
      if (base < Shape.number && table.end[first + i] - table.start[first + i] > 1) {
        worded++;
        if (base === Shape.upper) upper++;
      }
      this.shape[i] = shape | (opening ? 16 : 0);
      opening = base === Shape.mark && (opening || isOpening(table.text.charCodeAt(table.start[first + i])));
      const bits = knowledge.bits(this.lower[i]);
      this.known[i] =
        bits === 0 && base < Shape.number
          ? guess(table.text, table.start[first + i], table.end[first + i], knowledge)
          : bits;
      this.verb[i] = knowledge.verb(this.lower[i]);
    }
    this.shouting = worded >= 3 && upper * 10 >= worded * 7;
  }

  private readWord(text: string, start: number, end: number, i: number): number {
    let h = FNV_START;
    let uppers = 0;
    let letters = 0;
    let digits = 0;
    let hyphen = false;
    for (let at = start; at < end; at++) {
      const c = text.charCodeAt(at);
      if (isLetter(c)) {
        letters++;
        if (isUpper(c)) uppers++;
      } else if (c >= 48 && c <= 57) digits++;
      else if (c === 45 && at > start) hyphen = true;
      h = Math.imul(h ^ lowerCode(c), FNV_PRIME);
      if (at - start === 0) this.prefix1[i] = h;
      else if (at - start === 1) this.prefix2[i] = h;
      else if (at - start === 2) this.prefix3[i] = h;
      else if (at - start === 3) this.prefix4[i] = h;
    }
    this.lower[i] = h;
    const length = end - start;
    if (length < 2) this.prefix2[i] = 0;
    if (length < 3) this.prefix3[i] = 0;
    if (length < 4) this.prefix4[i] = 0;
    let s = 17;
    this.suffix1[i] = this.suffix2[i] = this.suffix3[i] = this.suffix4[i] = this.suffix5[i] = 0;
    for (let k = 1; k <= 5 && k <= length; k++) {
      s = mix(s, lowerCode(text.charCodeAt(end - k)));
      if (k === 1) this.suffix1[i] = s;
      else if (k === 2) this.suffix2[i] = s;
      else if (k === 3) this.suffix3[i] = s;
      else if (k === 4) this.suffix4[i] = s;
      else this.suffix5[i] = s;
    }
    return shapeOf(isUpper(text.charCodeAt(start)), uppers, letters, digits) | (hyphen && length > 1 ? 8 : 0);
  }
}

/** Longest word, in code units, that is cut into parts: every cut reads the word again, so the time is its length squared. */
const LONGEST_GUESS = 64;

/**
 * Bits of a word that no list holds, from its end: a listed noun makes a compound ("winstwaarschuwing"), a listed verb form
 * after a particle a separable verb ("toeklapte").
 */
function guess(text: string, start: number, end: number, knowledge: WordKnowledge): number {
  if (end - start > LONGEST_GUESS) return 0;
  let front = FNV_START;
  for (let cut = start + 1; cut <= end - 4; cut++) {
    front = Math.imul(front ^ lowerCode(text.charCodeAt(cut - 1)), FNV_PRIME);
    if (cut < start + 2) continue;
    let back = FNV_START;
    for (let at = cut; at < end; at++) back = Math.imul(back ^ lowerCode(text.charCodeAt(at)), FNV_PRIME);
    const bits = knowledge.bits(back);
    if (bits === 0) continue;
    if ((bits & VERB_FORMS) !== 0 && (knowledge.bits(front) & PARTICLE) !== 0) return GUESSED | (bits & VERB_FORMS);
    if ((bits & NOUN) !== 0 && cut >= start + 3) return GUESSED | NOUN;
  }
  return 0;
}

// Bits of Known in lexicon.ts, which cannot be imported here without a circle.
const VERB_FORMS = 1 | 2 | 32 | 64;
const PARTICLE = 128;
const NOUN = 2048;
const GUESSED = 1 << 22;

function isOpening(c: number): boolean {
  return c === 34 || c === 39 || c === 44 || c === 58 || c === 0x2018 || c === 0x201c || c === 0x201e || c === 0xab;
}

function shapeOf(capital: boolean, uppers: number, letters: number, digits: number): number {
  if (letters === 0) return digits > 0 ? Shape.number : Shape.mark;
  if (digits > 0) return Shape.digits;
  if (uppers === 0) return Shape.lower;
  if (uppers === letters && letters > 1) return Shape.upper;
  return capital && uppers === 1 ? Shape.capital : Shape.mixed;
}
