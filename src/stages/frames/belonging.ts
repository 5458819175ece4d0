import { findAt } from '../../reading/in-order';
import { Feat, rels, tags } from '../../reading/tree';
import type { ReadFiller, Reading } from '../../reading/types';

const LIGHT = tags('ADV', 'PRON', 'ADJ');
const NOUN = tags('NOUN');
const BUSY = tags('VERB', 'ADJ', 'NOUN');
const BORDER = tags('PUNCT', 'CCONJ', 'SCONJ', 'ADP');
const AUX = rels('aux', 'aux:pass');

/**
 * "A en B zijn allebei van X", "is sinds 2002 van X", "dat van X is": whether "van" and an owner are the whole predicate of a form of "zijn": nothing but
 * light words and a time stands between the two, and no other predicate behind them.
 */
export function isWhose(reading: Reading, copula: number, roles: ReadonlyMap<string, ReadFiller[]>): boolean {
  const { tree, phrases, phraseAt, times } = reading;
  const [owner] = roles.get('owner') ?? [];
  if (owner?.phrase === undefined) return false;
  const { prep, from, to, head } = phrases[owner.phrase]!;
  if (prep !== 'van') return false;
  const end = Math.max(to, head + 1);
  const isOwned = (t: number): boolean => (roles.get('owned') ?? []).some((f) => f.phrase === phraseAt[t]);
  // "dat eigenaar is van X"
  if (tree.is(copula - 1, NOUN) && !isOwned(copula - 1)) return false;
  const light = (t: number): boolean =>
    isOwned(t) || (tree.is(t, LIGHT) && tree.rel(t) !== 'root') || findAt(times, [t - 3, t + 1], (x) => x.to > t) >= 0;
  // "sinds 2002", "al sinds de oorlog"
  const between = (first: number, last: number): boolean => {
    for (let t = first; t < last; t++) if (!light(t) && !(tree.among(t, 'sinceWords') && light(t + 1))) return false;
    return true;
  };
  if (from > copula)
    return (
      between(copula + 1, opening(reading, from)) &&
      !saysMore(reading, end) &&
      !(tree.isRel(copula, AUX) && tree.has(tree.head(copula), Feat.participle))
    );
  // "dat van X is"
  const before = opening(reading, from) - 1;
  return end === copula && (isOwned(before) || tree.among(before, 'relativePronouns'));
}

/** "is van X gescheiden", "is van X niet meer afhankelijk": whether another predicate follows in the clause. */
function saysMore({ tree }: Reading, from: number): boolean {
  const last = tree.analysis.sentenceStart[tree.sentenceOf(from - 1) + 1]!;
  for (let t = from; t < last && !tree.is(t, BORDER); t++) if (tree.is(t, BUSY)) return true;
  return false;
}

/** Where the preposition of a phrase stands. */
function opening({ tree }: Reading, from: number): number {
  return tree.lower(from) === 'van' ? from : from - 1;
}
