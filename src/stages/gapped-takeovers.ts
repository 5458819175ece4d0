import { quantityFiller } from '../reading/figures';
import { entityFiller, wordsFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, Phrase, ReadFiller, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
const FILL = tags('DET', 'ADJ', 'ADV', 'PRON');
const LINK = /^(?:,|;|en)$/;
/** Most companies told behind one verb. */
const MOST = 6;
/** How long an apposition or a place behind a company may be. */
const ASIDE = 14;

/** A company with a time, a price or a buyer of its own, or the rest of the first one. */
interface Deal {
  phrase: number;
  /** Left out for the rest of what the first takeover was about. */
  filler: ReadFiller | undefined;
  buyer: ReadFiller | undefined;
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
    const last = tree.analysis.sentenceStart[mention.sentence + 1]!;
    const first = own.length ? own.reduce((a, b) => (headOf(reading, b) < headOf(reading, a) ? b : a)) : undefined;
    const object = first ? first.phrase! : portionOf(reading, mention);
    if (object < 0) continue;
    let at = behindDeal(reading, mention, endOf(phrases[object]!), last);
    const firstEnd = at;
    const gapped: Deal[] = [];
    while (gapped.length < MOST) {
      const deal = dealAt(reading, mention, at, last);
      if (!deal) break;
      gapped.push(deal);
      at = deal.to;
    }
    if (!gapped.length || isJoint(reading, gapped, endOf(phrases[object]!))) continue;
    const named = new Set(gapped.map((d) => d.phrase));
    const rest = acquired.filter((f) => f.phrase === undefined || !named.has(f.phrase));
    const buyers = new Set(gapped.flatMap((d) => d.buyer?.phrase ?? []));
    mention.roles = new Map([...mention.roles, ['acquired', rest.length || !first ? rest : [first]]]);
    const acquirers = mention.roles.get('acquirer')?.filter((f) => f.phrase === undefined || !buyers.has(f.phrase));
    if (acquirers?.length) mention.roles.set('acquirer', acquirers);
    settleFirst(reading, mention, firstEnd);
    for (const deal of gapped) {
      const roles = new Map(mention.roles);
      if (deal.filler) roles.set('acquired', [deal.filler]);
      roles.delete('amount');
      roles.delete('stake');
      if (!deal.filler) roles.set('stake', [wordsFiller(reading, deal.phrase)]);
      if (deal.buyer) roles.set('acquirer', [deal.buyer]);
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

/** "kocht X en Y voor 3 miljard": one price or time behind two names with nothing but "en" between is that of both. */
const isJoint = ({ tree, phrases }: Reading, [deal, more]: readonly Deal[], end: number): boolean =>
  deal!.buyer === undefined && !more && tree.lower(end) === 'en' && phrases[deal!.phrase]!.from === end + 1;

const headOf = ({ phrases }: Reading, { phrase }: ReadFiller): number => phrases[phrase!]!.head;

/** Where a phrase ends. */
const endOf = ({ to, head }: Phrase): number => Math.max(to, head + 1);

/** "kocht de helft van de autotak": the phrase of which a part is taken, by a trigger that says nothing else of it; -1 for others. */
function portionOf({ phrases, phraseAt, phraseStart, tree }: Reading, mention: EventMention): number {
  const { token, trigger, sentence } = mention;
  const noun = trigger.find((t) => t > token && phraseAt[t]! >= 0 && tree.among(t + 1, 'ownerPrepositions'));
  if (noun === undefined) return -1;
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++)
    if (phrases[p]!.governor === noun && phrases[p]!.from > noun && phrases[p]!.from <= noun + 3) return p;
  return -1;
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
    else if (word === 'uit' && tree.upos(at + 1) === 'PROPN') at += 2;
    else {
      const side = word === 'aan' ? sideAt(reading, mention, at + 1) : -1;
      const price = side < 0 ? priceAt(reading, at) : -1;
      const time = side < 0 && price < 0 ? timeAt(reading, at) : -1;
      if (side >= 0) at = endOf(reading.phrases[side]!);
      else if (price >= 0) at = reading.quantities[price]!.to;
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

/** The phrase of the buyer that begins at a token or behind its adjectives; -1 where there is none. */
function sideAt(reading: Reading, { roles }: EventMention, at: number): number {
  const p = companyAt(reading, at, reading.tree.analysis.length);
  return p !== undefined && roles.get('acquirer')?.some((f) => f.phrase === p) ? p : -1;
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
  const rest = time >= 0 ? restAt(reading, at) : -1;
  if (rest >= 0) return { phrase: rest, filler: undefined, buyer: undefined, time, amount, to: endOf(phrases[rest]!) };
  const sells = mention.roles.has('seller');
  const phrase = companyAt(reading, at, last) ?? (sells ? partAt(reading, at) : undefined);
  if (phrase === undefined) return undefined;
  let to = endOf(phrases[phrase]!);
  // "verkoopt X en Y aan Z" is one deal
  const sold = mention.roles.get('acquirer')?.some((f) => f.phrase !== undefined && phrases[f.phrase]!.head < from);
  const bought = sells && sold && tree.lower(to) === 'aan' ? companyAt(reading, to + 1, last) : undefined;
  if (bought !== undefined) to = endOf(phrases[bought]!);
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
  if (time < 0 && amount < 0 && bought === undefined) return undefined;
  while (to < last && (mention.trigger.includes(to) || tree.rel(to) === 'compound:prt')) to++;
  if (to < last && !/^[,;.)]$|^en$|^aan$|^van$|^uit$/.test(tree.lower(to))) return undefined;
  // a subject of a verb that follows is not bought
  if (/^nsubj/.test(phrases[phrase]!.rel) && phrases[phrase]!.governor > phrases[phrase]!.head) return undefined;
  const entity = phrases[phrase]!.name === undefined ? undefined : reading.referents[phrase]?.entities[0];
  if (entity !== undefined && mention.roles.get('acquirer')?.some((f) => f.entity === entity && f.phrase !== bought))
    return undefined;
  return {
    phrase,
    filler: entity === undefined ? wordsFiller(reading, phrase) : entityFiller(reading, phrase, entity),
    buyer: bought === undefined ? undefined : entityFiller(reading, bought, reading.referents[bought]!.entities[0]!),
    time,
    amount,
    to,
  };
}

/** "de rest", "het restant": the phrase that begins at a token; -1 where none does. */
function restAt({ tree, phrases, phraseAt }: Reading, at: number): number {
  const noun = tree.among(at, 'definites') ? at + 1 : at;
  const p = noun < tree.analysis.length && tree.among(noun, 'restNouns') ? phraseAt[noun]! : -1;
  return p >= 0 && phrases[p]!.governor !== -3 ? p : -1;
}

/** "de Aziatische tak": the phrase of a part of a business that begins at a token. */
function partAt({ tree, phrases, phraseStart }: Reading, at: number): number | undefined {
  const s = tree.sentenceOf(at);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
    const { from, head, governor, name } = phrases[p]!;
    if (governor === -3 || name !== undefined || from !== at) continue;
    const noun = tree.lowerLemma(head);
    for (const part of tree.words('businessParts')) if (noun.endsWith(part)) return p;
  }
  return undefined;
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
function sumAt({ quantities }: Reading, at: number): number {
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
