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
export function createTree(analysis: Analysis, wordsOf: (id: string) => ReadonlySet<string>): Tree {
  const { length, head, rel, upos, feats, start, end, text, sentenceStart } = analysis;
  const children: (number[] | undefined)[] = new Array(length);
  const sentence = new Int32Array(length);
  for (let s = 0; s < analysis.sentences; s++) sentence.fill(s, sentenceStart[s], sentenceStart[s + 1]);
  for (let i = 0; i < length; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    const list = children[h];
    if (list) list.push(i);
    else children[h] = [i];
  }
  const isLong = (i: number): boolean => end[i]! - start[i]! > LONGEST_WORD;
  const textOf = (i: number): string =>
    i < 0 || i >= length ? '' : isLong(i) ? text.slice(start[i], start[i]! + LONGEST_WORD) : analysis.word(i);
  const lower: string[] = [];
  for (let i = 0; i < length; i++) lower.push(isLong(i) ? lowerText(textOf(i)) : analysis.lower(i));
  const lemmas: (string | undefined)[] = new Array(length);
  const lowerLemmas: (string | undefined)[] = new Array(length);
  const lemmaOf = (i: number): string => {
    if (i < 0 || i >= length) return '';
    lemmas[i] ??= isLong(i) ? textOf(i) : analysis.lemma(i);
    return lemmas[i];
  };
  const held = new Set<string>();
  let heldOf = -1;
  const tree: Tree = {
    analysis,
    clauseHeads: new Int32Array(length).fill(-1),
    clauseRanges: [],
    text: textOf,
    lower: (i) => (i < 0 ? '' : (lower[i] ?? '')),
    words: wordsOf,
    among: (i, words) => wordsOf(words).has(i < 0 ? '' : (lower[i] ?? '')),
    lemma: lemmaOf,
    lowerLemma: (i) => {
      if (i < 0 || i >= length) return '';
      lowerLemmas[i] ??= lemmaOf(i).toLowerCase();
      return lowerLemmas[i];
    },
    rel: (i) => REL[rel[i]!]!,
    upos: (i) => UPOS[upos[i]!]!,
    // beyond the text there is no tag: a bit that no set has
    is: (i, mask) => i >= 0 && ((mask >>> (upos[i] ?? 31)) & 1) === 1,
    isRel: (i, set) => i >= 0 && set[rel[i]!] === 1,
    has: (i, feat) => i >= 0 && (feats[i]! & feat) !== 0,
    head: (i) => head[i]!,
    children: (i) => children[i] ?? NONE,
    child: (i, set) => {
      for (const c of children[i] ?? NONE) if (set[rel[c]!] === 1) return c;
      return -1;
    },
    childrenBy: (i, set) => (children[i] ?? NONE).filter((c) => set[rel[c]!] === 1),
    sentenceOf: (i) => sentence[i]!,
    holds: (s, word) => {
      if (heldOf !== s) {
        held.clear();
        for (let i = sentenceStart[s]!; i < sentenceStart[s + 1]!; i++) held.add(lower[i]!);
        heldOf = s;
      }
      return held.has(word);
    },
    under: (i, ancestor) => {
      for (let at = i, steps = 0; at >= 0 && steps < 500; at = head[at]!, steps++) if (at === ancestor) return true;
      return false;
    },
  };
  return Object.freeze(tree);
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
