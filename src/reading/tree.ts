import { type Analysis, Feat, REL, type Rel, UPOS, type Upos } from '../dutch/types';
import { lowerText } from '../dutch/word-types';

const relIndex = new Map<string, number>(REL.map((rel, i) => [rel, i]));
const uposIndex = new Map<string, number>(UPOS.map((tag, i) => [tag, i]));

/** A set of relations: 1 at the index of each. */
export type RelSet = Uint8Array;

/** A set of tags: a bit for each. */
export type TagMask = number;

/** Makes a set of relations to ask a {@link Tree} about. */
export function rels(...names: Rel[]): RelSet {
  const set = new Uint8Array(REL.length);
  for (const name of names) set[relIndex.get(name)!] = 1;
  return set;
}

/** Makes a set of tags. */
export function tags(...names: Upos[]): TagMask {
  return names.reduce((mask, name) => mask | (1 << uposIndex.get(name)!), 0);
}

/**
 * The sentence trees of an analysis, with what stages ask of them. Token numbers are absolute; beyond the text there are words without letters, which
 * have no tag and no relation.
 */
export interface Tree {
  readonly analysis: Analysis;
  /** The token's own words; of a token longer than {@link LONGEST_WORD} its beginning, as with `lower` and `lemma`. */
  text(token: number): string;
  /** The same in lower case. */
  lower(token: number): string;
  /** Whether the token, in lower case, is one of a class: as a rule one of `lexicons/function-words.yaml`. */
  among(token: number, words: string): boolean;
  lemma(token: number): string;
  /** The lemma in lower case: what lists of words are asked about. */
  lowerLemma(token: number): string;
  /** The words of a class of the lexicon. */
  words(id: string): ReadonlySet<string>;
  rel(token: number): Rel;
  upos(token: number): Upos;
  is(token: number, mask: TagMask): boolean;
  /** Whether the token has one of the relations. */
  isRel(token: number, relations: RelSet): boolean;
  has(token: number, feat: number): boolean;
  head(token: number): number;
  children(token: number): readonly number[];
  /** The first child with one of the relations, or -1. */
  child(token: number, relations: RelSet): number;
  childrenBy(token: number, relations: RelSet): number[];
  /** The head of a token's clause where it has been asked for, -1 elsewhere: what `clauseHead` keeps. */
  readonly clauseHeads: Int32Array;
  /** The clauses' ranges where they have been asked for: what `clauseRange` keeps. */
  readonly clauseRanges: (readonly [number, number] | undefined)[];
  /** The sentence of a token. */
  sentenceOf(token: number): number;
  /** Whether a word, in lower case, is one of a sentence's tokens. Asked of one sentence after another: the words of the last one are kept. */
  holds(sentence: number, word: string): boolean;
  /** Whether `ancestor` stands above `token`, or is it. */
  under(token: number, ancestor: number): boolean;
}

/**
 * How much of a token the stages look at, in UTF-16 units: they try patterns and lists on it over and over. Offsets are those of the whole token.
 */
export const LONGEST_WORD = 500;

const NONE: readonly number[] = Object.freeze([]);

/**
 * Indexes an analysis by head. Linear in the number of tokens.
 * @param wordsOf gives the words of a class
 */
export const createTree = (analysis: Analysis, wordsOf: (id: string) => ReadonlySet<string>): Tree =>
  new IndexedTree(analysis, wordsOf);

/** A class and no record of functions: an engine copies methods that all trees share into their callers, functions that each tree makes for itself less. */
class IndexedTree implements Tree {
  readonly clauseHeads: Int32Array;
  readonly clauseRanges: (readonly [number, number] | undefined)[] = [];
  private readonly length: number;
  private readonly heads: Int32Array;
  private readonly rels: Uint8Array;
  private readonly tags: Uint8Array;
  private readonly feats: Uint32Array;
  private readonly lowers: string[] = [];
  private readonly lemmas: (string | undefined)[];
  private readonly lowerLemmas: (string | undefined)[];
  private readonly kids: (number[] | undefined)[];
  private readonly sentences: Int32Array;
  private readonly held = new Set<string>();
  private heldOf = -1;

  constructor(
    readonly analysis: Analysis,
    private readonly wordsOf: (id: string) => ReadonlySet<string>,
  ) {
    const { length, head, sentenceStart } = analysis;
    this.length = length;
    this.heads = head;
    this.rels = analysis.rel;
    this.tags = analysis.upos;
    this.feats = analysis.feats;
    this.lemmas = new Array(length);
    this.lowerLemmas = new Array(length);
    this.kids = new Array(length);
    this.clauseHeads = new Int32Array(length).fill(-1);
    this.sentences = new Int32Array(length);
    for (let s = 0; s < analysis.sentences; s++) this.sentences.fill(s, sentenceStart[s], sentenceStart[s + 1]);
    for (let i = 0; i < length; i++) {
      this.lowers.push(this.isLong(i) ? lowerText(this.text(i)) : analysis.lower(i));
      const h = head[i]!;
      if (h < 0) continue;
      const list = this.kids[h];
      if (list) list.push(i);
      else this.kids[h] = [i];
    }
  }

  private isLong(i: number): boolean {
    const { start, end } = this.analysis;
    return end[i]! - start[i]! > LONGEST_WORD;
  }

  text(i: number): string {
    if (i < 0 || i >= this.length) return '';
    const { text, start } = this.analysis;
    return this.isLong(i) ? text.slice(start[i], start[i]! + LONGEST_WORD) : this.analysis.word(i);
  }

  lower(i: number): string {
    return i < 0 || i >= this.length ? '' : this.lowers[i]!;
  }

  lemma(i: number): string {
    if (i < 0 || i >= this.length) return '';
    this.lemmas[i] ??= this.isLong(i) ? this.text(i) : this.analysis.lemma(i);
    return this.lemmas[i];
  }

  lowerLemma(i: number): string {
    if (i < 0 || i >= this.length) return '';
    this.lowerLemmas[i] ??= this.lemma(i).toLowerCase();
    return this.lowerLemmas[i];
  }

  words(id: string): ReadonlySet<string> {
    return this.wordsOf(id);
  }

  among(i: number, words: string): boolean {
    return this.wordsOf(words).has(this.lower(i));
  }

  rel(i: number): Rel {
    return REL[this.rels[i]!]!;
  }

  upos(i: number): Upos {
    return UPOS[this.tags[i]!]!;
  }

  is(i: number, mask: TagMask): boolean {
    return i >= 0 && i < this.length && ((mask >>> this.tags[i]!) & 1) === 1;
  }

  isRel(i: number, set: RelSet): boolean {
    return i >= 0 && i < this.length && set[this.rels[i]!] === 1;
  }

  has(i: number, feat: number): boolean {
    return i >= 0 && i < this.length && (this.feats[i]! & feat) !== 0;
  }

  head(i: number): number {
    return this.heads[i]!;
  }

  children(i: number): readonly number[] {
    return this.kids[i] ?? NONE;
  }

  child(i: number, set: RelSet): number {
    for (const c of this.children(i)) if (set[this.rels[c]!] === 1) return c;
    return -1;
  }

  childrenBy(i: number, set: RelSet): number[] {
    return this.children(i).filter((c) => set[this.rels[c]!] === 1);
  }

  sentenceOf(i: number): number {
    return this.sentences[i]!;
  }

  holds(s: number, word: string): boolean {
    if (this.heldOf !== s) {
      const { sentenceStart } = this.analysis;
      this.held.clear();
      for (let i = sentenceStart[s]!; i < sentenceStart[s + 1]!; i++) this.held.add(this.lowers[i]!);
      this.heldOf = s;
    }
    return this.held.has(word);
  }

  under(i: number, ancestor: number): boolean {
    for (let at = i, steps = 0; at >= 0 && steps < 500; at = this.heads[at]!, steps++) if (at === ancestor) return true;
    return false;
  }
}

/** "een niet bekendgemaakt bedrag": whether a word tells what the noun behind it is like, and so makes no clause. */
export function isAttribute(tree: Tree, token: number): boolean {
  const rel = tree.rel(token);
  return rel === 'amod' || (rel === 'acl' && tree.head(token) > token && !tree.has(token, Feat.finite));
}

export const NOMINAL = tags('NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X');
export const VERBAL = tags('VERB', 'AUX');

/** Whether a token is a verb in a finite form. */
export const isFiniteForm = (tree: Tree, token: number): boolean =>
  tree.is(token, VERBAL) && tree.has(token, Feat.finite);
export { Feat };
