/** "Ford verkocht Jaguar aan Tata en General Motors sloot een fabriek": a name between "en" and a second finite verb is that verb's subject, and no second buyer. */
import { childWith } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);
const [AUX_REL, AUX_PASS, CC, CONJ, FLAT, NSUBJ, NSUBJ_PASS] = [
  R('aux'),
  R('aux:pass'),
  R('cc'),
  R('conj'),
  R('flat'),
  R('nsubj'),
  R('nsubj:pass'),
];
const [OBJ, PUNCT_REL, ROOT] = [R('obj'), R('punct'), R('root')];
const [CCONJ, NOUN, PRON, PROPN, PUNCT, SCONJ] = [U('CCONJ'), U('NOUN'), U('PRON'), U('PROPN'), U('PUNCT'), U('SCONJ')];
const VERBS = new Set([U('VERB'), U('AUX')]);
const SUBJECTS = new Set([NSUBJ, NSUBJ_PASS]);
const HELPS = new Set([AUX_REL, AUX_PASS]);

/** Gives every such name of a sentence to the verb behind it. */
export function splitClauses(tree: SentenceTree): void {
  const { n, upos, feats } = tree;
  for (let v = 4; v + 1 < n; v++)
    // one name has no verb in the plural: "wil naar Melbourne en Brisbane vliegen"
    if (isFiniteVerb(tree, v) && (feats[v]! & Feat.plural) === 0 && upos[v - 1] === PROPN && upos[v + 1] !== PUNCT)
      split(tree, v);
}

const isFiniteVerb = ({ upos, feats }: SentenceTree, t: number): boolean =>
  VERBS.has(upos[t]!) && (feats[t]! & Feat.finite) !== 0 && (feats[t]! & Feat.participle) === 0;

function split(tree: SentenceTree, v: number): void {
  const { n, upos, head, rel } = tree;
  let name = v - 1;
  while (name > 0 && upos[name - 1] === PROPN && (rel[name] === FLAT || head[name - 1] === name)) name--;
  const cc = name - 1;
  if (cc < 2 || upos[cc] !== CCONJ || rel[name] !== CONJ || head[name]! >= cc) return;
  const first = finiteBefore(tree, cc);
  if (first < 0) return;
  const verb = HELPS.has(rel[v]!) && head[v]! > v ? head[v]! : v;
  const main = HELPS.has(rel[first]!) ? head[first]! : first;
  // "werden KLM en Martinair verkocht": one clause
  if (main < 0 || main > cc || main === verb || !hasSubject(tree, main, cc)) return;
  for (let t = 0; t < cc; t++) if (head[t] === verb && SUBJECTS.has(rel[t]!) && t !== name) return;
  const passive = childWith(tree, verb, AUX_PASS) >= 0;
  for (let t = 0; t < n; t++) {
    // what stands in front of "en" belongs to the first verb, and behind the second its subject is no second one
    if (head[t] === verb && t < cc && t !== main && rel[t] !== PUNCT_REL) head[t] = main;
    else if (head[t] === verb && t > v && rel[t] === NSUBJ && upos[t] === NOUN) rel[t] = OBJ;
  }
  if (head[main] === verb) [head[main], rel[main], rel[verb]] = [head[verb]!, rel[verb]!, CONJ];
  if (rel[verb] !== ROOT || head[verb] !== -1) [head[verb], rel[verb]] = [main, CONJ];
  [head[name], rel[name]] = [verb, passive ? NSUBJ_PASS : NSUBJ];
  [head[cc], rel[cc]] = [verb, CC];
}

/** The finite verb in front of a token with no clause beginning between them; -1 where one does. */
function finiteBefore(tree: SentenceTree, at: number): number {
  const { upos } = tree;
  for (let t = at - 1; t > 0; t--) {
    if (isFiniteVerb(tree, t)) return t;
    if (upos[t] === SCONJ || upos[t] === PUNCT || (upos[t] === PRON && (tree.feats[t]! & Feat.relative) !== 0))
      return -1;
  }
  return -1;
}

/** Whether a verb has a subject in front of a token. */
function hasSubject({ head, rel }: SentenceTree, verb: number, to: number): boolean {
  for (let t = 0; t < to; t++) if (head[t] === verb && SUBJECTS.has(rel[t]!)) return true;
  return false;
}
