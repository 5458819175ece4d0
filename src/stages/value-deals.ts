import type { Knowledge } from '../knowledge';
import { isPassive } from '../reading/arguments';
import { quantityFiller } from '../reading/figures';
import { tags } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';
import type { Quantity } from './find-quantities';

const NOUN = tags('NOUN');
/** How many sentences back the deal may stand. */
const REACH = 2;
/** How many tokens may stand between the deal and the article in front of it ("de recente order"). */
const ARTICLE = 2;
/** How far in front of a sum the noun for a deal may stand that it is of, and what stands between. */
const NEAR = 5;
const BETWEEN = tags('ADP', 'ADV', 'DET', 'ADJ');
/** Roles of whoever pays. */
const PAYERS = ['acquirer', 'customer', 'investor'];

/**
 * Gives a deal the value that is told apart from it: "KLM koopt tien toestellen van Boeing. De order is 1,4 miljard dollar waard.", "nam X over en betaalde
 * daarvoor 2 miljard", "een deal van 2 miljard om X te kopen". A figure that an event has stays its own.
 */
export function valueDeals(reading: Reading, mentions: readonly EventMention[], knowledge: Knowledge): void {
  const { tree, quantities } = reading;
  const deals = mentions.filter((m) => knowledge.musts.get(m.type)?.amount && knowledge.words('dealTypes').has(m.type));
  if (!deals.length) return;
  const taken = new Set(mentions.flatMap((m) => [...m.roles.values()].flat().flatMap((f) => f.quantity ?? [])));
  quantities.forEach((q, i) => {
    if (q.kind !== 'money' || q.unit !== undefined || taken.has(i)) return;
    const s = tree.sentenceOf(q.from);
    const deal =
      ownDeal(reading, deals, q, knowledge) ??
      pricedDeal(reading, deals, s, knowledge) ??
      paidDeal(reading, deals, s, q, knowledge);
    if (!deal || deal.roles.has('amount')) return;
    deal.roles = new Map([...deal.roles, ['amount', [quantityFiller(reading, i)]]]);
  });
}

/**
 * "een deal van 2 miljard euro om Ersol te kopen": the deal that the rest of the sentence tells of; "de deal van 2 miljard gaat niet door" takes up what was told.
 */
function ownDeal(
  { tree }: Reading,
  deals: readonly EventMention[],
  q: Quantity,
  knowledge: Knowledge,
): EventMention | undefined {
  const s = tree.sentenceOf(q.from);
  let at = q.from - 1;
  while (at > q.from - NEAR && tree.is(at, BETWEEN)) at--;
  if (knowledge.words('worthWords').has(tree.lower(at))) at -= 2;
  if (tree.sentenceOf(at) !== s) return undefined;
  const lemma = tree.lowerLemma(at);
  const deal = knowledge.words('dealNouns').has(lemma);
  const here = deals.find((m) => m.sentence === s && m.token > q.to) ?? deals.find((m) => m.sentence === s);
  if (here) return deal ? here : undefined;
  if (!tree.among(at - 1, 'definites') || !(deal || knowledge.inClass(lemma, 'pricedDeals'))) return undefined;
  return before(deals, s, takenUpBy(knowledge, lemma));
}

/** The deal that "de order" or "de deal" takes up, in a sentence that speaks of worth and tells of no other deal. */
function pricedDeal(
  reading: Reading,
  deals: readonly EventMention[],
  s: number,
  knowledge: Knowledge,
): EventMention | undefined {
  const { tree } = reading;
  const first = tree.analysis.sentenceStart[s]!;
  if (firstWord(reading, s, (lemma) => knowledge.words('worthWords').has(lemma)) < 0) return undefined;
  for (let t = first; t < tree.analysis.sentenceStart[s + 1]!; t++) {
    const lemma = tree.lowerLemma(t);
    const deal = knowledge.inClass(lemma, 'pricedDeals') || knowledge.words('dealNouns').has(lemma);
    if (!tree.is(t, NOUN) || !(deal || knowledge.words('priceNouns').has(lemma))) continue;
    let article = t - 1;
    while (article >= first && article >= t - ARTICLE && !tree.among(article, 'definites')) article--;
    if (article < first || article < t - ARTICLE) continue;
    const own = deals.find((m) => m.token === t);
    if (own || deals.some((m) => m.sentence === s)) return own;
    return before(deals, s, takenUpBy(knowledge, lemma));
  }
  // "Daarmee zou 5 miljard dollar gemoeid zijn"
  if (deals.some((m) => m.sentence === s)) return undefined;
  return firstWord(reading, s, (lemma) => knowledge.words('dealAdverbs').has(lemma)) >= 0
    ? before(deals, s, () => true)
    : undefined;
}

/** Whether a noun with an article takes up a deal: "de order" none but orders, "de deal" any. */
function takenUpBy(knowledge: Knowledge, lemma: string): (m: EventMention) => boolean {
  const types = new Set(knowledge.frames.nouns.get(lemma)?.map((e) => e.item.type));
  // a majority that is bought may be called a takeover
  if (types.has('acquisition')) types.add('investment');
  return (m) => !types.size || types.has(m.type);
}

/** The deal whose buyer is said to pay. */
function paidDeal(
  reading: Reading,
  deals: readonly EventMention[],
  s: number,
  q: Quantity,
  knowledge: Knowledge,
): EventMention | undefined {
  const { phrases, phraseStart, referents } = reading;
  const pay = firstWord(reading, s, (lemma) => knowledge.words('payVerbs').has(lemma));
  if (pay < 0) return undefined;
  // "nam X over en betaalde daarvoor 2 miljard"
  const here = deals.findLast((m) => m.sentence === s && m.token < pay && pay < q.from);
  if (here) return here;
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    if (phrases[p]!.rel !== 'nsubj') continue;
    const who = referents[p]?.entities[0];
    const pays = (m: EventMention): boolean =>
      PAYERS.some((role) => m.roles.get(role)?.some((f) => f.entity !== undefined && f.entity === who));
    return before(deals, s, pays);
  }
  // "Voor de maatschappij werd 320 miljoen betaald": by whoever took it over
  return isPassive(reading.tree, pay) ? before(deals, s, () => true) : undefined;
}

/** The last deal of that sort that was told of before a sentence, no further off than the text still speaks of it. */
const before = (
  deals: readonly EventMention[],
  s: number,
  fits: (m: EventMention) => boolean,
): EventMention | undefined => deals.findLast((m) => m.sentence < s && m.sentence >= s - REACH && fits(m));

/** The first word of a sentence that is asked for, -1 where there is none. */
function firstWord({ tree }: Reading, s: number, is: (lemma: string) => boolean): number {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[s]!; t < sentenceStart[s + 1]!; t++) if (is(tree.lowerLemma(t))) return t;
  return -1;
}
