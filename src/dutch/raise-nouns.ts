/** Phrases whose head the parser put on a word in front of it: "de geheel nieuwe Holden Commodore", "een R & D-centrum". */
import { Known } from './lexicon';
import { childWith, hasSubject } from './links';
import { MODALS, type SentenceTree } from './refine';
import { Feat, REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const [ADJ, ADV, NOUN, PROPN] = (['ADJ', 'ADV', 'NOUN', 'PROPN'] as const).map((tag) => UPOS.indexOf(tag)) as [
  number,
  number,
  number,
  number,
];
const [ADVMOD, AMOD, APPOS, FLAT] = (['advmod', 'amod', 'appos', 'flat'] as const).map((rel) => REL.indexOf(rel)) as [
  number,
  number,
  number,
  number,
];
const VERB = UPOS.indexOf('VERB');
const [DET, NMOD, NSUBJ, OBL, OBL_ARG, POSS] = (['det', 'nmod', 'nsubj', 'obl', 'obl:arg', 'nmod:poss'] as const).map(
  (rel) => REL.indexOf(rel),
) as [number, number, number, number, number, number];
const DETERMINES = new Set([DET, POSS]);
const DE = hashOf('de');
const [AUX, CASE, COP] = (['aux', 'case', 'cop'] as const).map((rel) => REL.indexOf(rel)) as [number, number, number];
const GAAN = hashOf('gaan');
const NUM = UPOS.indexOf('NUM');
const [FIXED, NUMMOD, OBJ] = (['fixed', 'nummod', 'obj'] as const).map((rel) => REL.indexOf(rel)) as [
  number,
  number,
  number,
];
const YEAR = /^(?:1[89]|20)\d\d$/;
/** A name's genitive. */
const GENITIVE = /['’]s$/;
const AND = hashOf('&');
/** A compound whose last part is a common noun. */
const COMMON_TAIL = /-\p{Ll}{3,}$/u;

/** Raises the heads of such phrases of a sentence in place. */
export function raiseNouns(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos, head, rel } = tree;
  for (let t = 1; t < n; t++) {
    if (upos[t] === VERB && DETERMINES.has(rel[t - 1]!) && head[t - 1] === t) makeNoun(tree, words, t);
    else if (upos[t] === VERB && rel[t - 1] === NSUBJ && GENITIVE.test(words.types.text(words.type[t - 1]!)))
      ownNoun(tree, t);
    if (upos[t] === NOUN && (words.known[t]! & Known.infinitive) !== 0) makeInfinitive(tree, words, t);
    if (upos[t] === PROPN && upos[t - 1] === NUM && head[t] === t - 1) countName(tree, words, t);
    const h = head[t]!;
    if (t > 1 && words.lower[t - 1] === AND && COMMON_TAIL.test(words.types.text(words.type[t]!))) bindTail(tree, t);
    else if (
      rel[t] === FLAT &&
      h >= 0 &&
      h < t &&
      upos[t] === PROPN &&
      upos[t - 1] === ADJ &&
      onlyModifiers(tree, h, t)
    )
      if (!/^\p{Lu}/u.test(words.types.text(words.type[h]!)))
        // no name goes on from an adverb or an adjective in small letters
        raise(tree, h, t);
  }
}

/** "een R & D-centrum": the three tokens are one noun, which the last one heads. */
function bindTail({ n, upos, head, rel }: SentenceTree, t: number): void {
  const within = (d: number): boolean => d >= t - 2 && d <= t;
  const top = [t, t - 1, t - 2].find((d) => !within(head[d]!));
  if (top === undefined) return;
  for (let d = 0; d < n; d++) if (within(head[d]!) && !within(d)) head[d] = t;
  [head[t], rel[t]] = [head[top]!, rel[top]!];
  for (const d of [t - 2, t - 1]) [head[d], rel[d]] = [t, FLAT];
  upos[t] = NOUN;
}

function onlyModifiers({ upos }: SentenceTree, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (upos[t] !== ADJ && upos[t] !== ADV) return false;
  return true;
}

/** Makes `t` the head in place of `h`; what stands between them modifies it. */
function raise({ n, upos, head, rel }: SentenceTree, h: number, t: number): void {
  for (let d = 0; d < n; d++) if (head[d] === h && d !== t) head[d] = t;
  head[t] = head[h]!;
  rel[t] = rel[h]!;
  head[h] = t;
  rel[h] = APPOS;
  for (let d = h; d < t; d++) {
    if (head[d] !== t) continue;
    if (upos[d] === ADJ) rel[d] = AMOD;
    else if (upos[d] === ADV) rel[d] = ADVMOD;
    else if (d > h) rel[d] = FLAT;
  }
}

/** "de verkopen van Toyota": behind an article or a possessive a plural or infinitive is a noun, and what hangs on it modifies it. */
function makeNoun({ n, upos, feats, head, rel }: SentenceTree, words: SentenceWords, t: number): void {
  if ((feats[t]! & Feat.participle) !== 0 || (rel[t - 1] === DET && words.lower[t - 1] !== DE)) return;
  upos[t] = NOUN;
  feats[t] = Feat.plural;
  for (let d = t + 1; d < n; d++) if (head[d] === t && (rel[d] === OBL || rel[d] === OBL_ARG)) rel[d] = NMOD;
}

/** "Toyota's verkopen daalden": behind a genitive, with a finite verb to come, it is a noun and that verb's subject. */
function ownNoun({ n, upos, feats, head, rel }: SentenceTree, t: number): void {
  let verb = t + 1;
  while (verb < n && !(head[verb] === t && (feats[verb]! & Feat.finite) !== 0)) verb++;
  if (verb >= n || head[t - 1] !== t || (feats[t]! & Feat.participle) !== 0) return;
  [head[verb], rel[verb]] = [head[t]!, rel[t]!];
  for (let d = 0; d < n; d++) if (head[d] === t && (d < t - 1 || d > verb)) head[d] = verb;
  [head[t], rel[t]] = [verb, NSUBJ];
  rel[t - 1] = POSS;
  upos[t] = NOUN;
  feats[t] = Feat.plural;
}

/** "zal in 2012 stoppen": a noun cannot have a modal; what may be an infinitive is one, and what hangs on it complements it. */
function makeInfinitive({ n, upos, feats, head, rel }: SentenceTree, words: SentenceWords, t: number): void {
  let modal = false;
  for (let d = 0; d < t; d++) {
    if (head[d] !== t) continue;
    if (rel[d] === DET || rel[d] === AMOD || rel[d] === CASE || rel[d] === COP) return;
    modal ||= rel[d] === AUX && (MODALS.has(words.verb[d]!) || words.verb[d] === GAAN);
  }
  if (!modal) return;
  upos[t] = VERB;
  feats[t] = Feat.infinitive;
  for (let d = 0; d < n; d++) if (head[d] === t && rel[d] === NMOD) rel[d] = OBL;
}

/**
 * "een order voor 18 Boeing 787's": the number counts what the name behind it names. "kocht in 2009 Austrian": a year does not, and the name is the object or,
 * where the verb has no subject, that.
 */
function countName(tree: SentenceTree, words: SentenceWords, t: number): void {
  const { n, upos, head, rel } = tree;
  const count = t - 1;
  if ((rel[t] !== FLAT && rel[t] !== FIXED) || rel[count] === NUMMOD || (words.known[t]! & Known.time) !== 0) return;
  if (YEAR.test(words.types.text(words.type[count]!))) {
    const verb = head[count]!;
    if (verb < 0 || upos[verb] !== VERB || childWith(tree, count, CASE) < 0) return;
    rel[t] = hasSubject(tree, verb) ? OBJ : NSUBJ;
    for (let d = t; d < n; d++) if (head[d] === count) head[d] = d === t ? verb : t;
    return;
  }
  for (let d = 0; d < n; d++) if (head[d] === count && d !== t) head[d] = t;
  [head[t], rel[t]] = [head[count]!, rel[count]!];
  [head[count], rel[count]] = [t, NUMMOD];
}
