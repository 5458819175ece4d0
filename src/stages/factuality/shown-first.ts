import { verbArguments } from '../../reading/arguments';
import type { Clause } from '../../reading/clauses';
import { findAt } from '../../reading/in-order';
import { isFuture } from '../../reading/periods';
import type { ScopeContext } from '../../reading/scope';
import { tags } from '../../reading/tree';
import type { EventMention } from '../../reading/types';

const VERBISH = tags('VERB', 'AUX');
const NOUNISH = tags('NOUN', 'PROPN');
/** How many sentences behind a showing its sale may be told. */
const SOON = 2;

/**
 * A product shown today and sold later lies ahead: "onthulde de telefoon, die in juni in de winkels ligt", "Het toestel gaat 499 dollar kosten en
 * is vanaf mei te koop". Gives such launches the status and the time of the sale.
 */
export function waitForSales(context: ScopeContext, mentions: readonly EventMention[]): void {
  const { reading, knowledge, clauses } = context;
  const { tree, times, phrases } = reading;
  for (const m of mentions) {
    if (m.type !== 'productLaunch' || m.status !== 'actual' || !isShown(m)) continue;
    const sale = saleOf(m);
    if (!sale) continue;
    m.status = 'planned';
    const time = findAt(times, [sale.from, sale.to], (t) => isFuture(t.future ?? t.value, reading.date));
    if (time >= 0) m.timedBy = time;
  }

  function isShown(m: EventMention): boolean {
    return (
      knowledge.words('showingFrames').has(m.frame) || knowledge.words('showingVerbs').has(tree.lowerLemma(m.token))
    );
  }

  function saleOf(m: EventMention): Clause | undefined {
    const last = Math.min(m.sentence + SOON, tree.analysis.sentences - 1);
    const shown = clauses.of[m.token]!;
    for (let c = clauses.first[m.sentence]!; c < clauses.first[last + 1]!; c++) {
      const clause = clauses.list[c]!;
      if (c === shown || clause.finite < 0 || clause.from < m.token) continue;
      // "die in juni in de winkels ligt"
      const relative = clause.sentence === m.sentence && clause.kind === 'relative';
      if ((relative || isOf(m, c)) && isSale(c)) return clause;
    }
    return undefined;
  }

  /** A clause that tells of a sale, and when it will be. */
  function isSale(c: number): boolean {
    const { from, to } = clauses.list[c]!;
    let sold = false;
    for (let t = from; t < to && !sold; t++)
      sold = clauses.of[t] === c && knowledge.words('productSaleWords').has(tree.lowerLemma(t));
    return (
      sold &&
      findAt(times, [from, to], (t) => clauses.of[t.from] === c && isFuture(t.future ?? t.value, reading.date)) >= 0
    );
  }

  /** Whether a clause has as its subject what was shown: its name, a noun for it, or a pronoun. */
  function isOf(m: EventMention, c: number): boolean {
    const { from, to, finite } = clauses.list[c]!;
    let verb = finite;
    for (let t = from; t < to; t++) if (clauses.of[t] === c && tree.is(t, VERBISH) && tree.rel(t) !== 'aux') verb = t;
    const subject = verbArguments(reading, verb).find((a) => a.fn === 'subj')?.phrase;
    if (subject === undefined) return knowledge.words('itPronouns').has(tree.lower(from));
    const { head } = phrases[subject]!;
    const lemma = tree.lowerLemma(head);
    if (!tree.is(head, NOUNISH)) return knowledge.words('itPronouns').has(tree.lower(head));
    if (knowledge.words('plainProductNouns').has(lemma)) return true;
    return (m.roles.get('product') ?? []).some(
      (f) => f.phrase !== undefined && tree.lowerLemma(phrases[f.phrase]!.head) === lemma,
    );
  }
}
