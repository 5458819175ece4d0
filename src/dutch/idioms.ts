/** Verbal idioms: fixed phrases that make one predicate with a verb ("bracht ... naar voren"), see lexicons/dutch-idioms.yaml. */
import { mix } from './model';
import type { SentenceTree } from './refine';
import { Feat, REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

/** Infinitive to phrases, separated by semicolons. */
export type IdiomData = Readonly<Record<string, string>>;

/** The idioms, by the words of their phrase. */
export interface Idioms {
  /** True where some phrase begins with this word. */
  begins(word: number): boolean;
  /** The verbs that go with the phrase of these words, see {@link phraseKey}. */
  verbs(key: number): ReadonlySet<number> | undefined;
}

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const PUNCT = UPOS.indexOf('PUNCT');
const SCONJ = UPOS.indexOf('SCONJ');
const PRT = REL.indexOf('compound:prt');
const FIXED = REL.indexOf('fixed');
const MARK = REL.indexOf('mark');
const NMOD = REL.indexOf('nmod');
const OBL = REL.indexOf('obl');
const LONGEST = 5;
/** How far a phrase may stand from its verb. */
const REACH = 25;
const TE = hashOf('te');

/** Builds the table of idioms. */
export function createIdioms(data: IdiomData): Idioms {
  const first = new Set<number>();
  const phrases = new Map<number, Set<number>>();
  for (const [verb, list] of Object.entries(data)) {
    for (const phrase of list.split(';')) {
      const words = phrase.trim().split(/\s+/).map(hashOf);
      first.add(words[0]);
      const key = words.slice(1).reduce(mix, words[0]);
      const verbs = phrases.get(key) ?? new Set<number>();
      phrases.set(key, verbs.add(hashOf(verb)));
    }
  }
  return { begins: (word) => first.has(word), verbs: (key) => phrases.get(key) };
}

/** Links the phrases of idioms to their verbs as the treebank does: the first word as a particle, the others to it as fixed parts. */
export function linkIdioms(tree: SentenceTree, words: SentenceWords, idioms: Idioms): void {
  const { n } = tree;
  for (let t = 0; t + 1 < n; t++) {
    if (!idioms.begins(words.lower[t])) continue;
    let key = words.lower[t];
    let found: { verb: number; end: number } | undefined;
    for (let end = t + 2; end <= n && end <= t + LONGEST; end++) {
      key = mix(key, words.lower[end - 1]);
      const verbs = idioms.verbs(key);
      const verb = verbs === undefined ? -1 : verbOf(tree, words, t, end, verbs);
      if (verb >= 0) found = { verb, end };
    }
    if (found !== undefined) link(tree, words, t, found.end, found.verb);
  }
}

/** The verb of the same clause that makes an idiom with the phrase from t to end: one above it in the tree, else the next one. */
function verbOf(tree: SentenceTree, words: SentenceWords, t: number, end: number, verbs: ReadonlySet<number>): number {
  const fits = (v: number): boolean => (tree.upos[v] === VERB || tree.upos[v] === AUX) && verbs.has(words.verb[v]);
  for (let at = tree.head[end - 1], steps = 0; at >= 0 && steps < 3; at = tree.head[at], steps++) {
    if ((at < t || at >= end) && (tree.upos[at] === VERB || tree.upos[at] === AUX)) {
      if (fits(at)) return at;
      break;
    }
  }
  for (let v = end; v < tree.n && v < end + 4; v++) {
    if (tree.upos[v] === PUNCT) break;
    if (fits(v)) return v;
  }
  for (let v = t - 1; v >= 0 && v >= t - REACH; v--) {
    if (tree.upos[v] === SCONJ) break;
    if (fits(v)) return (tree.feats[v] & Feat.finite) !== 0 ? v : -1;
    if ((tree.feats[v] & Feat.finite) !== 0 && tree.upos[v] === VERB) break;
  }
  return -1;
}

function link(tree: SentenceTree, words: SentenceWords, t: number, end: number, verb: number): void {
  const { n, head, rel, upos } = tree;
  for (let at = verb; at >= 0; at = head[at]) if (at >= t && at < end) return;
  // "had te maken met": the infinitive is the particle
  const first = words.lower[t] === TE && upos[end - 1] === VERB && end === t + 2 ? t + 1 : t;
  for (let d = 0; d < n; d++) {
    if ((d >= t && d < end) || head[d] < t || head[d] >= end) continue;
    const nominal = rel[d] === NMOD && d > t;
    head[d] = nominal && first === t ? t : verb;
    if (rel[d] === NMOD && !nominal) rel[d] = OBL;
  }
  for (let d = t; d < end; d++) {
    head[d] = first;
    rel[d] = first === t ? FIXED : MARK;
  }
  head[first] = verb;
  rel[first] = PRT;
}
