import { isParticiple } from './scope';
import { Feat, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');
const BREAK = tags('PUNCT', 'SCONJ', 'CCONJ');
const PREPOSITION = tags('ADP');
/** How many words may stand between "niet" and "maar". */
const REACH = 8;

/** "niet de lampen, maar de televisies": what is not meant, and where what is meant begins. Token ranges. */
export interface Contrast {
  from: number;
  to: number;
  instead: number;
}

/**
 * The contrast that a "niet" opens: "verkoopt niet de lampen, maar de televisies", "komt niet in mei maar pas in juni uit". One verb stands for both; where
 * each has its own ("koopt X niet, maar Y wil"), the negation is one of the clause.
 */
export function contrastAt(tree: Tree, not: number): Contrast | undefined {
  if (tree.lower(not) !== 'niet') return undefined;
  const s = tree.sentenceOf(not);
  if (!tree.holds(s, 'maar')) return undefined;
  const first = tree.analysis.sentenceStart[s]!;
  const end = tree.analysis.sentenceStart[s + 1]!;
  // "wordt niet overgenomen door X, maar door Y"
  const from = isParticiple(tree, not + 1) ? not + 2 : not + 1;
  let but = from;
  while (but < Math.min(end, from + REACH) && tree.lower(but) !== 'maar') {
    if (tree.is(but, VERBISH) || (tree.is(but, BREAK) && tree.lower(but) !== ',')) return undefined;
    but++;
  }
  const to = tree.lower(but - 1) === ',' ? but - 1 : but;
  if (but >= end || tree.lower(but) !== 'maar' || to <= from || tree.words('notOnlyWords').has(tree.lower(from)))
    return undefined;
  let instead = but + 1;
  while (instead < end && tree.words('insteadWords').has(tree.lower(instead))) instead++;
  // both with the same preposition, or both without one
  const prep = (t: number): string => (tree.is(t, PREPOSITION) ? tree.lower(t) : '');
  if (instead >= end || tree.is(instead, VERBISH) || tree.is(instead, BREAK)) return undefined;
  // "niet dit jaar, maar in 2012": times are told with and without
  const timed = prep(from) === '' && tree.words('timeNouns').has(tree.lowerLemma(to - 1));
  if (prep(from) !== prep(instead) && !timed) return undefined;
  let verbs = 0;
  for (let t = not - 1; t >= first && !tree.is(t, BREAK); t--) if (isFiniteVerb(tree, t)) verbs++;
  for (let t = instead; t < end && !tree.is(t, BREAK); t++) if (isFiniteVerb(tree, t)) verbs++;
  return verbs === 1 ? { from, to, instead } : undefined;
}

const isFiniteVerb = (tree: Tree, t: number): boolean => tree.is(t, VERBISH) && tree.has(t, Feat.finite);
