import { fitsQuantity, quantityFiller } from '../reading/figures';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { isFiniteForm } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';

/** How far behind the word of comparison the amount may stand, in tokens: "tegen een verlies van maar liefst ruim 3 miljard". */
const REACH = 9;
/** How long a clause may be that holds an amount against another: "waar in de eerste zes maanden van 2018 nog 22 miljoen werd verdiend". */
const CLAUSE = 16;

/** An amount told beside another one: its quantity, and its time where the clause alone does not say it. */
interface Told {
  readonly quantity: number;
  readonly time: number | undefined;
}

/**
 * Amounts of another time that go without a metric of their own: "De winst was 3 miljoen euro, tegen 5 miljoen een jaar eerder", "leed in 2007 een verlies
 * van 3 miljoen, en in 2006 van 5 miljoen", "waar dat een jaar eerder nog 5 miljoen was". Each is a figure of the same company, of the same metric.
 */
export function comparedFigures(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { start, end, text } = reading.tree.analysis;
  const amountOf = (m: EventMention): number | undefined => m.roles.get('amount')?.[0]?.quantity;
  const results = mentions.filter((m) => m.type === 'results' && amountOf(m) !== undefined);
  const told = new Set(results.map(amountOf));
  const found: EventMention[] = [];
  for (const m of results) {
    const other = comparedTo(reading, m, amountOf(m)!, told) ?? contrastedWith(reading, m, amountOf(m)!, told);
    if (!other) continue;
    told.add(other.quantity);
    const at = reading.quantities[other.quantity]!.from;
    const roles = new Map([...m.roles].filter(([role]) => role === 'company' || role === 'metric'));
    const span = { start: start[at]!, end: end[at]!, text: text.slice(start[at], end[at]) };
    found.push(
      eventMention({
        ...m,
        token: at,
        trigger: [at],
        roles: roles.set('amount', [quantityFiller(reading, other.quantity)]),
        evidence: [{ entry: `frame:${m.frame}`, spans: [span] }],
        ...(other.time === undefined ? {} : { timedBy: other.time }),
      }),
    );
  }
  return found;
}

type Amounts = ReadonlySet<number | undefined>;

/** "tegen 5 miljoen een jaar eerder", "en in 2006 van 5 miljoen": without a verb of its own. */
function comparedTo(reading: Reading, m: EventMention, amount: number, told: Amounts): Told | undefined {
  const { tree, quantities, times } = reading;
  const { sentenceStart } = tree.analysis;
  const behind = sentenceStart[m.sentence + 1]!;
  const own = quantities[amount]!;
  if (own.to > behind || own.to < sentenceStart[m.sentence]!) return undefined;
  for (let t = own.to; t < behind && !isFiniteForm(tree, t); t++) {
    const isComparison = tree.among(t, 'comparisonPrepositions');
    if (!isComparison && !tree.among(t, 'coordinators')) continue;
    const q = findAt(quantities, [t + 1, Math.min(behind, t + REACH)], (x) => fitsQuantity(reading, x, 'sum'));
    if (q < 0 || told.has(q)) continue;
    // "en in 2006 5 miljoen" names its time first, "tegen 5 miljoen een jaar eerder" last
    const [from, to] = isComparison ? [quantities[q]!.to, behind] : [t + 1, quantities[q]!.from];
    const time = findAt(times, [from, to], (x) => x.kind === 'date');
    if (time >= 0) return { quantity: q, time: isComparison ? undefined : time };
  }
  return undefined;
}

/** "waar dat een jaar eerder nog 5 miljoen was", "terwijl in 2006 5 miljoen werd verdiend": a clause that names a time and neither a company nor goods. */
function contrastedWith(reading: Reading, m: EventMention, amount: number, told: Amounts): Told | undefined {
  const { tree, quantities, times, names, entities, entityOfName } = reading;
  const behind = tree.analysis.sentenceStart[m.sentence + 1]!;
  for (let t = quantities[amount]!.to; t < behind; t++) {
    if (!tree.among(t, 'contrastOpeners')) continue;
    const to = Math.min(behind, t + CLAUSE);
    const q = findAt(quantities, [t + 1, to], (x) => fitsQuantity(reading, x, 'sum'));
    const time = findAt(times, [t + 1, to], (x) => x.kind === 'date');
    if (q < 0 || told.has(q) || time < 0) continue;
    const named = findAt(names, [t + 1, to], (_, n) => entities[entityOfName[n]!]!.kind === 'company');
    if (named >= 0 || !standsFor(reading, t + 1, to)) continue;
    return { quantity: q, time: tree.lower(t) === ';' ? time : undefined };
  }
  return undefined;
}

/** Whether a clause says of a figure told before what it was: "dat ... was", or with a verb of figures in the passive ("werd verdiend"). */
function standsFor({ tree }: Reading, from: number, to: number): boolean {
  let finite = from;
  while (finite < to && !isFiniteForm(tree, finite)) finite++;
  for (let t = finite; t < to; t++) if (tree.among(t, 'figureParticiples')) return true;
  if (!tree.among(finite, 'standingForms')) return false;
  for (let t = from - 1; t < Math.min(finite + 2, to); t++)
    if (tree.among(t, 'demonstratives') || tree.among(t, 'wholeRelatives')) return true;
  return false;
}
