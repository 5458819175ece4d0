import type { TokenTable } from '../../dutch/types';
import type { PartialDate, UnitCode } from '../../reading/calendar';
import { type Numerals, numberOfDigits } from '../quantities/numerals';
import type { TimeIndex, TimeRelation, TimeWord } from './lexicon';
import { TokenView } from './view';

/** A move by a number of units, back when negative. */
export interface Shift {
  unit: UnitCode;
  amount: number;
  /** The same quarter or half of another year. */
  same?: true;
}

/** What a parser found: tokens from `from` up to, without, `to`. */
export interface Found {
  from: number;
  to: number;
  value: string;
  kind: 'date' | 'duration' | 'set' | 'reference';
  anchor: 'absolute' | 'document' | 'narrative';
  /** The value if the sentence tells of the past, and if it tells of the future, where these differ. */
  past?: string;
  future?: string;
  /** For narrative anchors: how far the time lies from the anchor, at the precision of the unit. */
  shift?: Shift;
  relation?: TimeRelation;
  deadline?: boolean;
  comparison?: boolean;
}

/** A parser tries to read an expression that begins at token `i`. */
export type Parser = (scan: Scan, i: number, word: TimeWord | undefined) => Found | undefined;

/** The tokens of a document with what the time parsers need of them. */
export class Scan extends TokenView {
  constructor(
    table: TokenTable,
    readonly index: TimeIndex,
    readonly numerals: Numerals,
    readonly doc: PartialDate | undefined,
  ) {
    super(table);
  }

  /** What token i can be in a time expression. */
  entry(i: number): TimeWord | undefined {
    return this.index.words.get(this.low(i));
  }

  /** Whether token i stands in a list of the lexicon. */
  is(i: number, list: string): boolean {
    return this.index.sets[list].has(this.low(i));
  }

  /** The number that token i is, in digits or words. */
  number(i: number): number | undefined {
    const raw = this.raw(i);
    if (raw === '') return undefined;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) return numberOfDigits(raw);
    if (!this.numerals.mayBegin(first, raw.charCodeAt(1))) return undefined;
    return this.numerals.ofWord(this.low(i));
  }

  /** Token i as whole digits of at most `width` places, without grouping. */
  digits(i: number, width: number): number | undefined {
    const raw = this.raw(i);
    return raw.length <= width && /^\d+$/.test(raw) ? Number(raw) : undefined;
  }

  /** The next token after articles ("het", "de") from i on. */
  skipArticles(i: number): number {
    return this.is(i, 'articles') ? i + 1 : i;
  }
}
