import { findAt } from '../../reading/in-order';
import { describes, type ScopeContext } from '../../reading/scope';
import { Feat } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

/** Whether an act of saying is told as one of before the news: "had toen ontkend", "een jaar geleden ontkende X nog". */
export function isEarlier(context: ScopeContext, hit: CueHit): boolean {
  const { reading, knowledge, clauses } = context;
  const { tree } = reading;
  const at = clauses.of[hit.token]!;
  if (at < 0) return false;
  const { from, to, finite } = clauses.list[at]!;
  if (finite >= 0 && finite !== hit.token && tree.lemma(finite) === 'hebben' && tree.has(finite, Feat.past))
    return true;
  for (let t = from; t < to; t++)
    if (clauses.of[t] === at && knowledge.words('earlierWords').has(tree.lower(t))) return true;
  return hasOldTime(context, at);
}

/**
 * Whether a mention tells what was before the news and stands by itself: "kocht het merk in 1999", "sinds de beursgang", "die het eerder overnam".
 * Nobody takes it up when he speaks of the step that the text is about.
 */
export function isBackground(context: ScopeContext, m: EventMention): boolean {
  const { reading, knowledge, clauses } = context;
  const { phrases, phraseAt, tree } = reading;
  const at = clauses.of[m.token]!;
  if (at < 0 || clauses.list[at]!.kind === 'relative' || describes(tree, m.token)) return true;
  const prep = phraseAt[m.token]! >= 0 ? phrases[phraseAt[m.token]!]!.prep : undefined;
  if (prep && knowledge.words('backgroundPrepositions').has(prep)) return true;
  return m.status === 'actual' && hasOldTime(context, at);
}

/** A time in a clause that lies a month or more before the news. */
function hasOldTime({ reading: { times, date }, clauses }: ScopeContext, clause: number): boolean {
  const { from, to } = clauses.list[clause]!;
  const length = Math.min(7, date?.length ?? 0);
  return (
    date !== undefined &&
    findAt(
      times,
      [from, to],
      (t) =>
        clauses.of[t.from] === clause &&
        /^\d{4}/.test(t.value) &&
        t.value < date.slice(0, Math.min(length, t.value.length)),
    ) >= 0
  );
}
