import { type Argument, withConjuncts } from '../../reading/arguments';
import { entityFiller } from '../../reading/fillers';
import { tags } from '../../reading/tree';
import type { ReadFiller, Reading } from '../../reading/types';

const NOUN = tags('NOUN', 'PROPN', 'X');

/** "Bij X gaan smaak en traditie samen", "X voegt twee apps samen": a company that stands beside what is joined is no side of a merger. */
export function isOfOthers(
  { tree, phrases }: Reading,
  args: readonly Argument[],
  roles: ReadonlyMap<string, ReadFiller[]>,
): boolean {
  const [side, more] = roles.get('participant') ?? [];
  if (!side || more) return false;
  return (
    side.how === 'topic' ||
    args.some((a) => a.fn === 'obj' && a.phrase !== side.phrase && tree.is(phrases[a.phrase]!.head, NOUN))
  );
}

/** "X en Y worden het niet eens: de fusie gaat niet door": of two in one subject that the text is about, both merge. */
export function rowOfTopic(reading: Reading, trigger: number, roles: Map<string, ReadFiller[]>): void {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const [side, more] = roles.get('participant') ?? [];
  if (side?.how !== 'topic' || side.entity === undefined || more) return;
  const sentence = tree.sentenceOf(trigger);
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--)
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const { rel, first, governor, head } = phrases[p]!;
      if (governor === -3 || head > trigger || referents[p]?.entities[0] !== side.entity) continue;
      if (!/^nsubj/.test(rel) && !/^nsubj/.test(phrases[first]!.rel)) continue;
      const row = withConjuncts(reading, first).flatMap((q) => {
        const entity = referents[q]?.candidates ? undefined : referents[q]?.entities[0];
        return entity !== undefined && entities[entity]!.kind === 'company' ? [entityFiller(reading, q, entity)] : [];
      });
      if (row.length > 1)
        roles.set(
          'participant',
          row.map((f) => ({ ...f, how: 'topic' })),
        );
      return;
    }
}
