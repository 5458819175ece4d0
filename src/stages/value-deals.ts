import type { Knowledge } from '../knowledge';
import { quantityFiller } from '../reading/figures';
import { firstAt } from '../reading/in-order';
import { tags } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';

const NOUN = tags('NOUN');
/** The types whose price a later sentence may tell. */
const PRICED: ReadonlySet<string> = new Set(['supply', 'acquisition']);
/** How many sentences back the deal may stand. */
const REACH = 2;
/** How many tokens may stand between the deal and the article in front of it ("de recente order"). */
const ARTICLE = 2;

/**
 * Gives a deal the value that one of the next sentences tells: "KLM koopt tien toestellen van Boeing. De order is 1,4 miljard dollar waard." A sentence that
 * tells of a deal of its own keeps its figures.
 */
export function valueDeals(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  const { tree } = reading;
  const priced = mentions.filter((m) => PRICED.has(m.type));
  if (!priced.length) return;
  const own = new Set(priced.map((m) => m.sentence));
  for (const m of priced) {
    if (m.roles.has('amount')) continue;
    for (let s = m.sentence + 1; s <= m.sentence + REACH && s < tree.analysis.sentences && !own.has(s); s++) {
      const q = valueIn(reading, s, knowledge);
      if (q < 0) continue;
      m.roles = new Map([...m.roles, ['amount', [quantityFiller(reading, q)]]]);
      break;
    }
  }
}

/** The amount of money in a sentence that says what "de order" or "de deal" is worth, -1 where there is none. */
function valueIn({ tree, quantities }: Reading, s: number, knowledge: Knowledge): number {
  const first = tree.analysis.sentenceStart[s]!;
  const last = tree.analysis.sentenceStart[s + 1]!;
  const isDeal = (t: number): boolean => {
    if (!tree.is(t, NOUN) || !knowledge.inClass(tree.lemma(t).toLowerCase(), 'pricedDeals')) return false;
    for (let a = t - 1; a >= first && a >= t - ARTICLE; a--) if (tree.among(a, 'definites')) return true;
    return false;
  };
  let deal = false;
  let worth = false;
  for (let t = first; t < last; t++) {
    deal ||= isDeal(t);
    worth ||= knowledge.words('worthWords').has(tree.lemma(t).toLowerCase());
  }
  if (!deal || !worth) return -1;
  for (let q = firstAt(quantities, first); q < quantities.length && quantities[q]!.from < last; q++)
    if (quantities[q]!.kind === 'money') return q;
  return -1;
}
