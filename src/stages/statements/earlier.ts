import { findAt } from '../../reading/in-order';
import type { ScopeContext } from '../../reading/scope';
import { Feat } from '../../reading/tree';
import type { CueHit } from '../../reading/types';

/** Whether an act of saying is told as one of before the news: "had toen ontkend", "een jaar geleden ontkende X nog". */
export function isEarlier({ reading, knowledge, clauses }: ScopeContext, hit: CueHit): boolean {
  const { tree, times, date } = reading;
  const at = clauses.of[hit.token]!;
  if (at < 0) return false;
  const { from, to, finite } = clauses.list[at]!;
  if (finite >= 0 && finite !== hit.token && tree.lemma(finite) === 'hebben' && tree.has(finite, Feat.past))
    return true;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === at && knowledge.words('earlierWords').has(tree.lower(t))) return true;
  const length = Math.min(7, date?.length ?? 0);
  return (
    date !== undefined &&
    findAt(
      times,
      [from, to],
      (t) => /^\d{4}/.test(t.value) && t.value < date.slice(0, Math.min(length, t.value.length)),
    ) >= 0
  );
}
