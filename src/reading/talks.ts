import type { Knowledge } from '../knowledge';
import { withConjuncts } from './arguments';
import { clauseRange } from './clause-range';
import { entityFiller } from './fillers';
import { isCompany } from './holders';
import type { ReadFiller, Reading } from './types';

/** Those that the clause's talks are with: "is in gesprek met X over een fusie", "is het met X eens over de verkoop van Y". */
export function talkPartners(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  taken: ReadonlySet<number>,
): ReadFiller[] {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const [from, to] = clauseRange(tree, trigger);
  let talks = false;
  for (let t = from; t < to && !talks; t++) {
    const lemma = tree.lowerLemma(t);
    talks = t !== trigger && (knowledge.inClass(lemma, 'talkWords') || knowledge.words('accordWords').has(lemma));
  }
  if (!talks) return [];
  const s = tree.sentenceOf(trigger);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { head, governor } = phrases[p]!;
    if (governor === -3 || head < from || head >= to || !isWith(p)) continue;
    const found = withConjuncts(reading, p).flatMap((q) => {
      const named = referents[q];
      const entity = named?.candidates ? undefined : named?.entities[0];
      return entity !== undefined && !taken.has(entity) && isCompany(entities[entity]!)
        ? [entityFiller(reading, q, entity)]
        : [];
    });
    if (found.length) return found;
  }
  return [];

  /** "met X"; "de gesprekken tussen X en Y" */
  function isWith(p: number): boolean {
    const { prep, from: at } = phrases[p]!;
    if (prep === 'met') return true;
    if (prep !== 'tussen') return false;
    const before = tree.lower(at) === 'tussen' ? at - 1 : at - 2;
    return before >= from && knowledge.inClass(tree.lowerLemma(before), 'talkWords');
  }
}
