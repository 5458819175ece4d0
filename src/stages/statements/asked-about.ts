import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { CueHit } from '../../reading/types';

const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');

/** What somebody will not say: the terms of a bargain, another thing, or nothing that the sentence names. */
export type Asked = 'bargain' | 'other' | undefined;

/**
 * Reads what a silence is about: "wilde niet zeggen hoeveel er wordt betaald" is about the bargain told of before, "of hij aanblijft, wilde hij
 * niet zeggen" about a thing that the question itself tells.
 */
export function askedAbout({ reading: { tree }, knowledge }: ScopeContext, hit: CueHit): Asked {
  const { sentenceStart } = tree.analysis;
  const first = sentenceStart[hit.sentence]!;
  const last = sentenceStart[hit.sentence + 1]!;
  const bargain = (from: number, to: number): boolean => {
    for (let t = from; t < to; t++) {
      const lemma = tree.lowerLemma(t);
      if (knowledge.words('worthWords').has(lemma) || knowledge.words('payingVerbs').has(lemma)) return true;
      if (tree.is(t, NOUN) && knowledge.inClass(lemma, 'pricedDeals')) return true;
    }
    return false;
  };
  for (let t = first; t < last; t++) {
    if (hit.tokens.includes(t) || (!tree.among(t, 'frontedQuestions') && tree.lower(t) !== 'of')) continue;
    const before = t > first ? t - 1 : -1;
    if (before >= 0 && !hit.tokens.includes(before) && !tree.is(before, VERBISH)) continue;
    let end = t + 1;
    while (end < last && !(tree.lower(end) === ',' && tree.is(end + 1, VERBISH))) end++;
    return bargain(t, end) ? 'bargain' : 'other';
  }
  // "over de prijs wilden zij niets zeggen"
  for (let t = first; t < last; t++)
    if (tree.lower(t) === 'over' && tree.among(t + 1, 'knownOpeners') && bargain(t + 1, Math.min(t + 6, last)))
      return 'bargain';
  return undefined;
}
