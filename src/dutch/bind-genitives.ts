/** "Nokia's topman", "Europa's grootste autobouwer", "'s werelds grootste bank": a genitive belongs to the noun behind it, which the parser never gives it. */
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);
const [FLAT, POSS, DET, CASE, AMOD, ADVMOD] = [R('flat'), R('nmod:poss'), R('det'), R('case'), R('amod'), R('advmod')];
const [ADJ, NOUN, PROPN, NUM] = [U('ADJ'), U('NOUN'), U('PROPN'), U('NUM')];
const PRON = U('PRON');
const COUNTS = new Set([NUM, U('DET')]);

/** A name's genitive; a type with a figure ("A380's") or an acronym in front of it is a plural. */
const GENITIVE = /^\p{Lu}.*\p{Ll}['’]s$/u;
const S = hashOf("'s");
const WORLDS = hashOf('werelds');
const DIENS = hashOf('diens');
const [OP, NA] = [hashOf('op'), hashOf('na')];

/** Binds the genitives of a sentence in place. */
export function bindGenitives(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos } = tree;
  for (let t = 0; t + 1 < n; t++) {
    if (words.lower[t] === S && words.lower[t + 1] === WORLDS) {
      const noun = nounBehind(tree, words, t + 2);
      if (noun >= 0) {
        bind(tree, t, t + 1, t + 1, noun);
        upos[t + 1] = ADJ;
      }
      continue;
    }
    if (words.lower[t] === DIENS) {
      // it is nothing but a possessive, which the tagger takes for a name at the head of a sentence
      [upos[t], tree.feats[t]] = [PRON, Feat.possessive];
      const noun = nounBehind(tree, words, t + 1);
      if (noun >= 0) bind(tree, t, t, t, noun);
      continue;
    }
    if ((upos[t] !== PROPN && upos[t] !== NOUN) || !GENITIVE.test(words.types.text(words.type[t]!))) continue;
    const first = nameStart(tree, t);
    // "de Toyota's", "twee Mini's"
    if (first > 0 && COUNTS.has(upos[first - 1]!)) continue;
    const noun = nounBehind(tree, words, t + 1);
    if (noun >= 0) bind(tree, first, t, first, noun);
  }
}

/** The first token of the name that a token ends. */
function nameStart({ upos, head, rel }: SentenceTree, t: number): number {
  let first = t;
  while (first > 0 && upos[first - 1] === PROPN && (rel[first] === FLAT || head[first - 1] === t)) first--;
  return first;
}

/** The noun behind adjectives and a rank ("op twee na grootste"); -1 where something else stands there. */
function nounBehind({ n, upos }: SentenceTree, words: SentenceWords, from: number): number {
  let t = from;
  if (t + 3 < n && words.lower[t] === OP && words.lower[t + 2] === NA) t += 3;
  while (t < n && (upos[t] === ADJ || upos[t] === NUM)) t++;
  return t < n && (upos[t] === NOUN || upos[t] === PROPN) ? t : -1;
}

/** Makes the tokens from `first` to `last`, which `top` heads, the genitive of a noun, which takes their place in the clause where it has none of its own. */
function bind({ n, upos, head, rel }: SentenceTree, first: number, last: number, top: number, noun: number): void {
  // wherever the parser hung the two, what they are to the rest of the clause is one thing
  const other = first === top ? last : first;
  if (other !== top && head[top] === other) [head[top], rel[top]] = [head[other]!, rel[other]!];
  const within = (t: number): boolean => t >= first && t < noun;
  const outer = head[top]!;
  const own = head[noun]!;
  if (within(own)) {
    if (outer === noun || within(outer) || isBelow(head, outer, noun)) return;
    [head[noun], rel[noun]] = [outer, rel[top]!];
  } else if (!within(outer) && outer !== noun && outer !== own) {
    // both have a place, and not the same: the parser read something else
    return;
  } else if (outer === own) rel[noun] = rel[top]!;
  for (let t = 0; t < n; t++) {
    if (t === noun || t === top || head[t] === noun) continue;
    // a preposition, a mark and what hangs on the name from outside belong to the whole
    if (within(head[t]!) && (t < first || t > last)) head[t] = noun;
    else if (t < first && rel[t] === CASE && head[t] === top) head[t] = noun;
  }
  for (let t = last + 1; t < noun; t++) {
    if (upos[t] === ADJ) [head[t], rel[t]] = [noun, AMOD];
    // the prepositions of a rank are not the noun's
    else if (rel[t] === CASE) [head[t], rel[t]] = [noun - 1, ADVMOD];
  }
  [head[top], rel[top]] = [noun, POSS];
  for (let t = first; t <= last; t++) if (t !== top) [head[t], rel[t]] = [top, t < top ? DET : FLAT];
}

/** Whether a token hangs on another, at whatever distance. */
function isBelow(head: Int32Array, token: number, above: number): boolean {
  for (let t = token, steps = 0; t >= 0 && steps < head.length; t = head[t]!, steps++) if (t === above) return true;
  return false;
}
