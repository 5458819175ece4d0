import { TokenKind, type TokenTable } from '../../dutch/types';

/**
 * The words of one sentence at a time. Reading past the sentence gives the empty string, so that no expression runs
 * over its end.
 */
export class TokenView {
  lo = 0;
  hi = 0;
  /** Lower-case forms of the sentence's tokens that were asked for: neighbours are asked for often. */
  private lower: string[] = [];

  constructor(readonly table: TokenTable) {}

  /** Sets the sentence to read. */
  enter(sentence: number): void {
    this.lo = this.table.sentenceStart[sentence];
    this.hi = this.table.sentenceStart[sentence + 1];
    this.lower = [];
  }

  /** The token as written. */
  raw(i: number): string {
    if (i < this.lo || i >= this.hi) return '';
    return this.table.text.slice(this.table.start[i], this.table.end[i]);
  }

  /** The token in lower case, with straight apostrophes. */
  low(i: number): string {
    if (i < this.lo || i >= this.hi) return '';
    const known = this.lower[i - this.lo];
    if (known !== undefined) return known;
    let low = this.raw(i).toLowerCase();
    if (low.includes('’') || low.includes('‘')) low = low.replace(/[’‘]/g, "'");
    this.lower[i - this.lo] = low;
    return low;
  }

  /** Whether no white space stands between token i - 1 and token i. */
  glued(i: number): boolean {
    return i > this.lo && i < this.hi && this.table.end[i - 1] === this.table.start[i];
  }

  isPunctuation(i: number): boolean {
    return i >= this.lo && i < this.hi && this.table.kind[i] === TokenKind.punctuation;
  }

  /** Whether the token begins with a capital letter. */
  capital(i: number): boolean {
    if (i < this.lo || i >= this.hi) return false;
    const first = this.table.text.charAt(this.table.start[i]);
    return first !== first.toLowerCase();
  }

  /** Whether the token holds a capital letter anywhere ("iOS"). */
  hasCapital(i: number): boolean {
    const raw = this.raw(i);
    return raw !== raw.toLowerCase();
  }

  /** Whether the token is the first word of its sentence; opening quotes and bullets do not count. */
  opensSentence(i: number): boolean {
    let k = i - 1;
    while (k >= this.lo && this.table.kind[k] >= TokenKind.punctuation) k--;
    return k < this.lo;
  }
}
