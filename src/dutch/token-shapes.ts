import type { WordIndex } from './word-index';

/** What a token is to the sentence splitter: the low five bits of its flags. */
export const Shape = {
  lower: 0,
  upper: 1,
  number: 2,
  /** A word that begins with an apostrophe: "'s", "'t". */
  clitic: 3,
  /** A name in lower case: "iPhone", "bol.com". */
  brand: 4,
  stop: 5,
  exclaim: 6,
  ellipsis: 7,
  opener: 8,
  closer: 9,
  middle: 10,
  dash: 11,
  symbol: 12,
} as const;
export const SHAPE = 31;
export const SPACE_BEFORE = 32;
export const LINE_BEFORE = 64;
export const BLANK_BEFORE = 128;
/** Shift of the abbreviation class in the flags. */
export const ABBREVIATION_SHIFT = 8;

/** Classes of abbreviations, by where they may stand: see lexicons/dutch-abbreviations.yaml. */
export const Abbreviation = { none: 0, leading: 1, inner: 2, closing: 3, numeric: 4 } as const;

/** The words that the scan and the splitter look up. */
export interface SplitLexicon {
  /** Abbreviations with their stop, by {@link Abbreviation}. */
  readonly abbreviations: WordIndex;
  /** Capitalised words that open a sentence rather than continue a name. */
  readonly starters: WordIndex;
  /** Starters that surnames begin with, too. */
  readonly particles: WordIndex;
  /** Names that end in an exclamation mark, without it. */
  readonly exclaiming: WordIndex;
  /** Lower-case words that another word must follow. */
  readonly unfinished: WordIndex;
}

/** Tokens before sentences are found; the columns may be longer than `length`. */
export interface Scan {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
  /** {@link Shape}, gap bits and abbreviation class. */
  readonly flags: Uint16Array;
}
