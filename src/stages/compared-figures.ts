import { fitsQuantity, quantityFiller } from '../reading/figures';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { isFiniteForm } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';

/** How far behind the word of comparison the amount may stand, in tokens: "tegen een verlies van maar liefst ruim 3 miljard". */
const REACH = 9;

/**
 * Amounts of another time that go without a verb of their own: "De winst was 3 miljoen euro, tegen 5 miljoen een jaar eerder", "leed in 2007 een verlies
 * van 3 miljoen, en in 2006 van 5 miljoen". Each is a figure of the same company, of the same metric unless it brings its own.
 */
export function comparedFigures(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { tree, quantities, times } = reading;
  const { sentenceStart, start, end, text } = tree.analysis;
  const amountOf = (m: EventMention): number | undefined => m.roles.get('amount')?.[0]?.quantity;
  const results = mentions.filter((m) => m.type === 'results' && amountOf(m) !== undefined);
  const told = new Set(results.map(amountOf));
  const found: EventMention[] = [];
  for (const m of results) {
    const behind = sentenceStart[m.sentence + 1]!;
    const own = quantities[amountOf(m)!]!;
    if (own.to > behind || own.to < sentenceStart[m.sentence]!) continue;
    for (let t = own.to; t < behind && !isFiniteForm(tree, t); t++) {
      const isComparison = tree.among(t, 'comparisonPrepositions');
      if (!isComparison && !tree.among(t, 'coordinators')) continue;
      const q = findAt(quantities, [t + 1, Math.min(behind, t + REACH)], (x) => fitsQuantity(reading, x, 'sum'));
      if (q < 0 || told.has(q)) continue;
      // "en in 2006 5 miljoen" names its time first, "tegen 5 miljoen een jaar eerder" last
      const [from, to] = isComparison ? [quantities[q]!.to, behind] : [t + 1, quantities[q]!.from];
      const time = findAt(times, [from, to], (x) => x.kind === 'date');
      if (time < 0) continue;
      told.add(q);
      const at = quantities[q]!.from;
      const roles = new Map([...m.roles].filter(([role]) => role === 'company' || role === 'metric'));
      const span = { start: start[at]!, end: end[at]!, text: text.slice(start[at], end[at]) };
      found.push(
        eventMention({
          ...m,
          token: at,
          trigger: [at],
          roles: roles.set('amount', [quantityFiller(reading, q)]),
          evidence: [{ entry: `frame:${m.frame}`, spans: [span] }],
          ...(isComparison ? {} : { timedBy: time }),
        }),
      );
      break;
    }
  }
  return found;
}
