import type { EventType } from '../../event-types';
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
export function askedAbout(
  { reading: { tree, phrases, phraseStart }, knowledge, clauses }: ScopeContext,
  hit: CueHit,
  told: (type: EventType) => boolean,
): Asked {
  const { sentenceStart } = tree.analysis;
  const first = sentenceStart[hit.sentence]!;
  const last = sentenceStart[hit.sentence + 1]!;
  const bargain = (from: number, to: number): boolean => {
    for (let t = from; t < to; t++) {
      const lemma = tree.lowerLemma(t);
      if (knowledge.words('worthWords').has(lemma) || knowledge.words('payingVerbs').has(lemma)) return true;
      if (tree.is(t, NOUN) && ['pricedDeals', 'termsNouns', 'offerNouns'].some((id) => knowledge.inClass(lemma, id)))
        return true;
    }
    return false;
  };
  for (let t = first; t < last; t++) {
    if (hit.tokens.includes(t) || (!tree.among(t, 'frontedQuestions') && tree.lower(t) !== 'of')) continue;
    const before = t > first ? t - 1 : -1;
    if (before >= 0 && !hit.tokens.includes(before) && !tree.is(before, VERBISH)) continue;
    // "te bevestigen of te ontkennen"
    if (tree.lower(t + 1) === 'te') continue;
    let end = t + 1;
    while (end < last && !(tree.lower(end) === ',' && tree.is(end + 1, VERBISH))) end++;
    return bargain(t, end) ? 'bargain' : 'other';
  }
  for (let p = phraseStart[hit.sentence]!; p < phraseStart[hit.sentence + 1]!; p++) {
    const { head, from, to, prep } = phrases[p]!;
    if (prep !== 'over' || !tree.is(head, NOUN) || clauses.of[head] !== clauses.of[hit.token]) continue;
    // "op de berichten over ontslagen"
    const over = tree.lower(from) === 'over' ? from : from - 1;
    if (tree.lower(over) !== 'over' || (over > first && tree.is(over - 1, NOUN) && !hit.tokens.includes(over - 1)))
      continue;
    // "over de prijs wilden zij niets zeggen"
    const lemma = tree.lowerLemma(head);
    if (knowledge.inClass(lemma, 'termsNouns')) return 'bargain';
    if (tree.among(from, 'knownOpeners') && bargain(from, Math.min(to + 2, last))) return 'bargain';
    // "over ontslagen deden ze geen uitspraken": about what the text has not told
    if (!isTold(lemma, tree.among(from, 'knownOpeners'))) return 'other';
  }
  return undefined;

  function isTold(lemma: string, known: boolean): boolean {
    if (knowledge.words('storyWords').has(lemma) || knowledge.words('planStories').has(lemma)) return true;
    return (
      known &&
      (knowledge.inClass(lemma, 'anaphoricNouns') ||
        knowledge.words('dealNouns').has(lemma) ||
        knowledge.words('stepNouns').has(lemma) ||
        (knowledge.frames.nouns.get(lemma) ?? []).some((f) => told(f.item.type)))
    );
  }
}
