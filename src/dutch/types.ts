/**
 * The data that the Dutch analysis passes on. Tables are columns of typed arrays over one text: row i is token i.
 * All offsets are half-open UTF-16 offsets into the original text.
 */

/** What sort of token a row is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3, address: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a sentence and the one before it. */
export const Break = { none: 0, line: 1, paragraph: 2 } as const;
export type Break = (typeof Break)[keyof typeof Break];

/** Tokens and sentences of a text. */
export interface TokenTable {
  readonly text: string;
  /** Number of tokens. */
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A {@link TokenKind} a token. */
  readonly kind: Uint8Array;
  /** FNV-1a hash of the token's code units, curly apostrophes (’ ‘) taken as straight; case counts. */
  readonly hash: Int32Array;
  /** Number of sentences. */
  readonly sentences: number;
  /** First token of each sentence; one more entry, the token count, closes the list. */
  readonly sentenceStart: Int32Array;
  /** A {@link Break} a sentence: what separates it from the sentence before. */
  readonly sentenceBreak: Uint8Array;
}

/** Universal part-of-speech tags, by their index. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof UPOS)[number];

/** Bits of the feature column. */
export const Feat = {
  finite: 1,
  infinitive: 2,
  participle: 4,
  past: 8,
  present: 16,
  singular: 32,
  plural: 64,
  comparative: 128,
  superlative: 256,
  personal: 512,
  possessive: 1024,
  relative: 2048,
  demonstrative: 4096,
  interrogative: 8192,
  indefinite: 16384,
  reflexive: 32768,
  neuter: 65536,
  common: 131072,
  definite: 262144,
  indefiniteArticle: 524288,
  firstPerson: 1048576,
  secondPerson: 2097152,
  thirdPerson: 4194304,
} as const;

/** Universal dependency relations that the parser makes, by their index. */
export const REL = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:pass',
  'dep',
  'det',
  'expl',
  'expl:pv',
  'fixed',
  'flat',
  'iobj',
  'mark',
  'nmod',
  'nmod:poss',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:arg',
  'orphan',
  'parataxis',
  'punct',
  'xcomp',
] as const;
export type Rel = (typeof REL)[number];

/** A token table with tags, lemmas and links. Rows of sentences that were not analysed hold zeros and heads of -2. */
export interface Analysis extends TokenTable {
  /** Index into {@link UPOS} a token. */
  readonly upos: Uint8Array;
  /** {@link Feat} bits a token. */
  readonly feats: Uint32Array;
  /** Absolute index of the head token; -1 for the root of a sentence, -2 where nothing was analysed. */
  readonly head: Int32Array;
  /** Index into {@link REL} a token. */
  readonly rel: Uint8Array;
  /** 1 where the sentence was analysed, 2 where it was too long and was tagged but not parsed. */
  readonly analysed: Uint8Array;
  /** The token's own characters. */
  word(token: number): string;
  /** The token in lower case, with straight apostrophes. */
  lower(token: number): string;
  /** The token's lemma, lower case but for names; a separable verb's lemma holds its particle ("ophalen"). */
  lemma(token: number): string;
}
