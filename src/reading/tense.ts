import type { Clauses } from './clauses';
import { isInfinitive, isParticiple } from './scope';
import { Feat, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');

export type Tense = 'past' | 'present' | 'future' | 'unspecified';

/** Tense of a token's clause by its finite verb: "zal" and "gaat" with an infinitive are future, a participle with "hebben" or "zijn" past. */
export function tenseOf(tree: Tree, clauses: Clauses, token: number): Tense {
  const at = clauses.of[token]!;
  if (at < 0) return 'unspecified';
  const { from, to, finite } = clauses.list[at]!;
  if (finite < 0) return 'unspecified';
  const lemma = tree.lowerLemma(finite);
  // "heeft 300 mensen ontslagen": a form that is a plural of the past too is a participle beside its auxiliary
  if (
    finite !== token &&
    tree.words('perfectAuxiliaries').has(lemma) &&
    tree.rel(finite) === 'aux' &&
    tree.head(finite) === token
  )
    return 'past';
  if (tree.has(finite, Feat.past) && lemma !== 'zullen') return 'past';
  let participle = false;
  let infinitive = false;
  let perfect = false;
  for (let t = from; t < to; t++) {
    if (clauses.of[t] !== at || t === finite || !tree.is(t, VERBISH)) continue;
    if (isParticiple(tree, t)) participle = true;
    // "gaat naar de beurs om te groeien": an infinitive with "te" is no part of the future
    else if (isInfinitive(tree, t) && tree.lower(t - 1) !== 'te') {
      infinitive = true;
      perfect ||= tree.words('perfectAuxiliaries').has(tree.lowerLemma(t));
    }
  }
  // "zou zijn verkocht", not "zou worden verkocht"
  if (participle && lemma === 'zullen' && perfect && tree.has(finite, Feat.past)) return 'past';
  if (infinitive && (lemma === 'zullen' || lemma === 'gaan')) return 'future';
  return participle && (lemma === 'hebben' || lemma === 'zijn') ? 'past' : 'present';
}
