import { quantityFiller } from '../reading/figures';
import { entityFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
const FILL = tags('DET', 'ADJ', 'ADV', 'PRON');
const LINK = /^(?:,|;|en)$/;
/** Most companies told behind one verb. */
const MOST = 6;
/** How long an apposition or a place behind a company may be. */
const ASIDE = 14;

/** A company with a time or a price of its own. */
interface Deal {
  phrase: number;
  filler: ReadFiller;
  time: number;
  amount: number;
  /** Where what belongs to it ends. */
  to: number;
}

/**
 * Takeovers told without repeating the verb: "Google kocht in 2004 Keyhole en in 2006 YouTube", "nam X over voor 2 miljard en Y voor 3 miljard" are two
 * each. A company behind "en" or a comma that has a time or a price of its own, and no verb, is told of apart from the one in front.
 */
export function gappedTakeovers(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { tree, phrases } = reading;
  const found: EventMention[] = [];
  for (const mention of mentions) {
    const acquired = mention.type === 'acquisition' ? mention.roles.get('acquired') : undefined;
    if (!acquired || !tree.is(mention.token, VERBISH)) continue;
    const own = acquired.filter((f) => f.phrase !== undefined && phrases[f.phrase]!.sentence === mention.sentence);
    if (!own.length) continue;
    const last = tree.analysis.sentenceStart[mention.sentence + 1]!;
    const first = own.reduce((a, b) => (phrases[b.phrase!]!.head < phrases[a.phrase!]!.head ? b : a));
    const head = phrases[first.phrase!]!;
    let at = behindDeal(reading, mention, Math.max(head.to, head.head + 1), last);
    const firstEnd = at;
    const gapped: Deal[] = [];
    while (gapped.length < MOST) {
      const deal = dealAt(reading, mention, at, last);
      if (!deal) break;
      gapped.push(deal);
      at = deal.to;
    }
    if (!gapped.length) continue;
    const named = new Set(gapped.map((d) => d.filler.entity));
    const rest = acquired.filter((f) => f.entity === undefined || !named.has(f.entity));
    mention.roles = new Map([...mention.roles, ['acquired', rest.length ? rest : [first]]]);
    settleFirst(reading, mention, firstEnd);
    for (const deal of gapped) {
      const roles = new Map([...mention.roles, ['acquired', [deal.filler]]]);
      roles.delete('amount');
      roles.delete('stake');
      if (deal.amount >= 0) roles.set('amount', [quantityFiller(reading, deal.amount)]);
      found.push(
        eventMention({
          ...mention,
          roles,
          timedBy: deal.time < 0 ? mention.timedBy : deal.time,
          evidence: [...mention.evidence],
        }),
      );
    }
  }
  return found;
}

/** What stands in front of the second company is the time and the price of the first. */
function settleFirst({ quantities, times, tree }: Reading, mention: EventMention, end: number): void {
  const amount = mention.roles.get('amount')?.[0]?.quantity;
  if (amount !== undefined && quantities[amount]!.from >= end) mention.roles.delete('amount');
  const sentence = tree.analysis.sentenceStart[mention.sentence]!;
  const time = findAt(times, [sentence, end], (t) => t.kind !== 'duration');
  if (time >= 0) mention.timedBy ??= time;
}

/** The end of what goes with a company in front of the next: a particle, its time and price, where it is from, what it is. */
function behindDeal(reading: Reading, mention: EventMention, from: number, last: number): number {
  const { tree } = reading;
  let at = from;
  for (let steps = 0; steps < ASIDE && at < last; steps++) {
    const word = tree.lower(at);
    if (mention.trigger.includes(at) || tree.rel(at) === 'compound:prt') at++;
    else if (word === '(') at = closing(reading, at, last);
    else if (tree.among(at, 'originPrepositions') && tree.upos(at + 1) === 'PROPN' && word === 'uit') at += 2;
    else {
      const price = priceAt(reading, at);
      const time = timeAt(reading, at);
      if (price >= 0) at = reading.quantities[price]!.to;
      else if (time >= 0) at = reading.times[time]!.to;
      else break;
    }
  }
  if (tree.lower(at) !== ',') return at;
  // ", dat nieuwslezers maakt, en": an aside ends with a comma in front of the link
  for (let t = at + 1; t < Math.min(last, at + ASIDE); t++)
    if (tree.lower(t) === ',' && (tree.lower(t + 1) === 'en' || timeAt(reading, t + 1) >= 0)) return t;
  return at;
}

function closing({ tree }: Reading, open: number, last: number): number {
  for (let t = open + 1; t < Math.min(last, open + ASIDE); t++) if (tree.lower(t) === ')') return t + 1;
  return open + 1;
}

/** ", en in 2006 YouTube voor 2 miljard": a link and a company with a time or a price of its own, and no verb behind it. */
function dealAt(reading: Reading, mention: EventMention, from: number, last: number): Deal | undefined {
  const { tree, times, quantities, phrases } = reading;
  if (from >= last || !LINK.test(tree.lower(from))) return undefined;
  let at = tree.lower(from) === ',' && tree.lower(from + 1) === 'en' ? from + 2 : from + 1;
  let time = timeAt(reading, at);
  if (time >= 0) at = times[time]!.to;
  let amount = priceAt(reading, at);
  if (amount >= 0) at = quantities[amount]!.to;
  // "betaalde 1 miljard voor X en in 2014 19 miljard voor Y"
  const paid = isPaidFor(reading, mention) ? sumAt(reading, at) : -1;
  if (paid >= 0 && tree.lower(quantities[paid]!.to) === 'voor') {
    amount = paid;
    at = quantities[paid]!.to + 1;
  }
  const phrase = companyAt(reading, at, last);
  if (phrase === undefined) return undefined;
  let to = Math.max(phrases[phrase]!.to, phrases[phrase]!.head + 1);
  for (let steps = 0; steps < 3; steps++) {
    const price = amount < 0 ? priceAt(reading, to) : -1;
    const when = time < 0 ? timeAt(reading, to) : -1;
    if (price >= 0) {
      amount = price;
      to = quantities[price]!.to;
      if (tree.lower(to) === ')') to++;
    } else if (when >= 0) {
      time = when;
      to = times[when]!.to;
    } else break;
  }
  if (time < 0 && amount < 0) return undefined;
  while (to < last && (mention.trigger.includes(to) || tree.rel(to) === 'compound:prt')) to++;
  if (to < last && !/^[,;.)]$|^en$|^aan$|^van$|^uit$/.test(tree.lower(to))) return undefined;
  // a subject of a verb that follows is not bought
  if (/^nsubj/.test(phrases[phrase]!.rel) && phrases[phrase]!.governor > phrases[phrase]!.head) return undefined;
  const entity = reading.referents[phrase]!.entities[0]!;
  if (mention.roles.get('acquirer')?.some((f) => f.entity === entity)) return undefined;
  return { phrase, filler: entityFiller(reading, phrase, entity), time, amount, to };
}

/** The time that begins at a token, or behind its preposition; -1 where there is none. */
function timeAt({ tree, times }: Reading, at: number): number {
  if (at >= tree.analysis.length) return -1;
  return findAt(
    times,
    [at, at + 3],
    (t) => t.kind !== 'duration' && (t.from === at || (t.from === at + 1 && tree.upos(at) === 'ADP')),
  );
}

/** The price behind "voor" or an opening bracket at a token; -1 where there is none. */
function priceAt({ tree, quantities }: Reading, at: number): number {
  if (at >= tree.analysis.length || !/^(?:voor|\()$/.test(tree.lower(at))) return -1;
  let behind = at + 1;
  while (
    behind < at + 6 &&
    tree.among(behind, 'priceFillers') &&
    findAt(quantities, [behind, behind + 1], (q) => q.from === behind) < 0
  )
    behind++;
  return findAt(quantities, [behind, behind + 1], (q) => q.from <= behind && q.kind === 'money');
}

/** Whether the company stands behind "voor" and the price by itself. */
const isPaidFor = ({ phrases }: Reading, { roles }: EventMention): boolean => {
  const p = roles.get('acquired')![0]!.phrase;
  return p !== undefined && phrases[p]!.prep === 'voor';
};

/** The sum of money that begins at a token, with or without its currency; -1 where there is none. */
function sumAt({ quantities }: Reading, from: number): number {
  const at = from;
  return findAt(
    quantities,
    [at, at + 2],
    (q) => q.from <= at + 1 && (q.kind === 'money' || /(?:miljoen|miljard)$/.test(q.text)),
  );
}

/** The phrase of a company that begins at a token or behind its adjectives. */
function companyAt(
  { tree, phrases, phraseStart, referents, entities }: Reading,
  from: number,
  last: number,
): number | undefined {
  const s = tree.sentenceOf(from);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.to <= from) continue;
    const start = Math.max(phrase.from, from);
    if (start >= last) return undefined;
    for (let t = from; t < start; t++) if (!tree.is(t, FILL) || tree.among(t, 'relativePronouns')) return undefined;
    const entity = phrase.name === undefined ? undefined : referents[p]?.entities[0];
    return entity !== undefined && /^(?:company|unknown)$/.test(entities[entity]!.kind) ? p : undefined;
  }
  return undefined;
}
