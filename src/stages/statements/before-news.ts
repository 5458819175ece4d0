import { elementAt } from '../../reading/element-at';
import { findAt } from '../../reading/in-order';
import { describes, type ScopeContext } from '../../reading/scope';
import { Feat } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

/** How many months before the news a fact is of another story. */
const LONG_AGO = 3;

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
  return hasOldTime(context, at, 1);
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
  const prep = elementAt(phrases, phraseAt[m.token])?.prep;
  if (prep && knowledge.words('backgroundPrepositions').has(prep)) return true;
  return m.status === 'actual' && hasOldTime(context, at, LONG_AGO);
}

/** A time in a clause that lies a number of months before the news. */
function hasOldTime({ reading: { times, date }, clauses }: ScopeContext, clause: number, months: number): boolean {
  const { from, to } = clauses.list[clause]!;
  if (!date) return false;
  return (
    findAt(times, [from, to], (t) => {
      if (clauses.of[t.from] !== clause || !/^\d{4}/.test(t.value)) return false;
      const years = Number(date.slice(0, 4)) - Number(t.value.slice(0, 4));
      const [then, now] = [t.value, date].map((value) => Number(/^\d{4}-(\d\d)/.exec(value)?.[1] ?? 0));
      return then && now ? years * 12 + now - then >= months : years > 0;
    }) >= 0
  );
}
