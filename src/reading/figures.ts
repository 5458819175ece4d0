import type { Knowledge } from '../knowledge';
import type { Must } from '../lexicon/schema-frames';
import type { Quantity } from '../stages/find-quantities';
import { clauseHead } from './arguments';
import { clauseRange } from './clause-range';
import { elementAt } from './element-at';
import { findAt, firstAt } from './in-order';
import { fillerOf } from './records';
import { rels, type Tree, tags } from './tree';
import type { ReadFiller, Reading } from './types';
import { verbReadings } from './verbs';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');

const FOLLOWS_COUNT = tags('NOUN', 'ADJ', 'PROPN', 'X', 'SYM');

const SUBJECT = rels('nsubj', 'nsubj:pass');
const DEGREE = tags('ADV', 'DET', 'ADJ');

/** How far behind the noun its figure may stand. */
const RATE_REACH = 6;
/** No company earns less: smaller amounts are prices. */
const LEAST_SUM = 10_000;

/** Whether a quantity is what a role asks for. */
export function fitsQuantity(reading: Reading, q: Quantity, must: string): boolean {
  switch (must) {
    case 'money':
      return q.kind === 'money';
    case 'sum':
      return isSum(reading, q);
    case 'count':
      return q.kind === 'count';
    case 'percent':
      // "verdubbeld tot 16 procent": what it grew by is no part
      return q.kind === 'percent' || (q.kind === 'ratio' && !reading.tree.is(q.from, VERBISH));
    default:
      return q.kind === 'percent' || q.kind === 'measure' || q.kind === 'money';
  }
}

/** Money that a company may earn or lose: a large amount, also without its currency ("daalde naar 227 miljoen"), or one a share. */
function isSum({ tree }: Reading, q: Quantity): boolean {
  // "rekent op 500 miljoen omzet"
  const reported = q.kind === 'count' && /\d/.test(q.text) && tree.words('resultNouns').has(tree.lowerLemma(q.to));
  if (q.kind === 'count')
    return q.value >= LEAST_SUM && /\p{L}/u.test(q.text) && !q.inName && (reported || !tree.is(q.to, FOLLOWS_COUNT));
  if (q.kind !== 'money') return false;
  if (q.unit !== undefined || q.value >= LEAST_SUM || q.text.toLowerCase().includes('cent')) return true;
  const [from, to] = clauseRange(tree, q.from);
  for (let i = from; i + 1 < to; i++) if (tree.lower(i) === 'per' && tree.lower(i + 1) === 'aandeel') return true;
  return false;
}

/** Quantities in the clause of a trigger for roles such as amount and stake: the one nearest to it, inside its own phrases first. */
export function quantityFillers(reading: Reading, trigger: number, must: readonly Must[]): ReadFiller[] {
  const wanted = must.filter((m) => m === 'money' || m === 'sum' || m === 'percent' || m === 'change' || m === 'count');
  if (!wanted.length) return [];
  const { tree, quantities } = reading;
  const sentence = tree.sentenceOf(trigger);
  const clause = clauseHead(tree, trigger);
  const [from, to] = clauseRange(tree, trigger);
  let best = -1;
  let bestScore = Number.POSITIVE_INFINITY;
  const { sentenceStart } = tree.analysis;
  for (let i = firstAt(quantities, sentenceStart[sentence]!); i < quantities.length; i++) {
    const q = quantities[i]!;
    if (q.from >= sentenceStart[sentence + 1]!) break;
    if (!wanted.some((m) => fitsQuantity(reading, q, m)) || (wanted.includes('money') && isReported(tree, q))) continue;
    const under = isBelow(tree, q.from, trigger);
    if (!under && clauseHead(tree, q.from) !== clause && (q.from < from || q.to > to)) continue;
    if (isAside(reading, q.from, trigger)) continue;
    const score = Math.abs(q.from - trigger) + (under ? 0 : 20);
    if (score < bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best < 0 ? [] : [quantityFiller(reading, best)];
}

/** "Nissan, dat voor 44 procent van Renault is, verwacht verlies": a figure of a relative clause in front of a trigger that stands outside it. */
function isAside({ tree, clauses }: Reading, token: number, trigger: number): boolean {
  const at = clauses.of[token]!;
  const clause = elementAt(clauses.list, at);
  if (clause?.kind !== 'relative' || clauses.of[trigger] === at || trigger < clause.to) return false;
  for (let t = token; t < clause.to; t++) if (clauses.of[t] === at && tree.is(t, VERBISH)) return true;
  return false;
}

/** "een schuld van 3 miljard", "3 miljard winst": a sum that a company reports is no price of a deal. */
function isReported(tree: Tree, q: Quantity): boolean {
  if (q.kind !== 'money') return false;
  const reports = (t: number): boolean => tree.words('resultNouns').has(tree.lowerLemma(t));
  let of = q.from - 1;
  while (of > q.from - RATE_REACH && tree.is(of, DEGREE)) of--;
  return reports(q.to) || (tree.lower(of) === 'van' && reports(of - 1));
}

/** Whether a token hangs on another, and on no verb that is joined with it and has a subject of its own: "wilde X kopen, maar het had maar 3 miljard". */
function isBelow(tree: Tree, token: number, trigger: number): boolean {
  if (!tree.under(token, trigger)) return false;
  for (let t = token; t !== trigger; t = tree.head(t))
    if (tree.rel(t) === 'conj' && tree.is(t, VERBISH) && tree.child(t, SUBJECT) >= 0) return false;
  return true;
}

/** A filler that is a quantity. */
export function quantityFiller(reading: Reading, q: number): ReadFiller {
  const quantity = reading.quantities[q]!;
  return fillerOf({ start: quantity.start, end: quantity.end, name: quantity.text, quantity: q });
}

/** Which part of a whole a quantity is, from 0 to 1; 0 where it is no part. */
export const shareOf = ({ kind, value }: Quantity): number =>
  kind === 'percent' ? value / 100 : kind === 'ratio' ? value : 0;

/** The percentage that a noun is: "een winst van 3 procent", "3 procent winst", "(min 3 procent)". Index of the quantity, -1 where there is none. */
export function rateOf({ tree, quantities }: Reading, noun: number): number {
  const [from, to] = clauseRange(tree, noun);
  const before = findAt(
    quantities,
    [Math.max(from, noun - 4), noun],
    (q) =>
      q.kind === 'percent' &&
      (q.to === noun || (q.to === noun - 1 && tree.upos(q.to) === 'ADJ' && !tree.among(q.to, 'comparedAdjectives'))),
  );
  if (before >= 0) return before;
  for (let i = noun + 1; i < Math.min(to, noun + RATE_REACH); i++) {
    const q = findAt(quantities, [i, i + 1], (x) => x.kind === 'percent' || x.kind === 'money');
    // "steeg de omzet 3 procent": without a word between, the figure is the verb's
    if (q >= 0) return quantities[q]!.kind === 'percent' && (i > noun + 1 || tree.among(noun, 'signWords')) ? q : -1;
    if (!tree.among(i, 'rateLinks')) return -1;
  }
  return -1;
}

/** The clause of a figure; where another clause comes in between ("het aandeel X, dat dinsdag zakte, verloor ..."), that of its verb. */
function movingRange(tree: Tree, trigger: number): readonly [number, number] {
  const own = clauseRange(tree, trigger);
  const verb = tree.head(trigger);
  const apart = verb >= own[1] && tree.is(verb, VERBISH) && /^nsubj/.test(tree.rel(trigger));
  return apart ? clauseRange(tree, verb) : own;
}

/** "het aandeel zakte 3 procent na tegenvallende resultaten": what is told as the cause of a move does not move by it. */
export function isCause({ tree, phrases, phraseAt }: Reading, trigger: number): boolean {
  for (let t = trigger, steps = 0; t >= 0 && steps < 4 && tree.is(t, NOUN); t = tree.head(t), steps++) {
    const prep = elementAt(phrases, phraseAt[t])?.prep;
    if (prep !== undefined && (tree.words('causes').has(prep) || prep === 'door')) return true;
    if (!/^nmod/.test(tree.rel(t))) return false;
  }
  return false;
}

/** A figure that moves: the quantity by which, else the verb or participle that says so ("daalde", "sterk dalende"). */
export function movement(reading: Reading, knowledge: Knowledge, trigger: number): ReadFiller[] {
  const { tree, quantities } = reading;
  const { text, start, end } = tree.analysis;
  const [from, to] = movingRange(tree, trigger);
  const caused = isCause(reading, trigger);
  let mover = -1;
  for (let i = from; i < to; i++) {
    if (i === trigger || (caused && !tree.under(i, trigger))) continue;
    if (
      knowledge.inClass(tree.lowerLemma(i), 'movements') ||
      knowledge.inClass(tree.lower(i), 'movements') ||
      (tree.is(i, VERBISH) && verbReadings(tree, i).some((r) => knowledge.inClass(r.lemma, 'movements')))
    ) {
      if (mover < 0 || Math.abs(i - trigger) < Math.abs(mover - trigger)) mover = i;
    }
  }
  if (mover < 0) return [];
  const inClause = (fits: (q: Quantity) => boolean): number =>
    findAt(quantities, [from, to + 1], (q) => q.to <= to + 1 && (!caused || tree.under(q.from, trigger)) && fits(q));
  let q = inClause((x) => x.kind === 'percent' || x.kind === 'measure' || x.kind === 'ratio');
  // "daalde met 9 cent tot 3,46 dollar", "9 cent lager"
  if (q < 0)
    q = inClause((x) => x.kind === 'money' && (tree.lower(x.from - 1) === 'met' || tree.among(x.to, 'comparatives')));
  if (q >= 0) return [quantityFiller(reading, q)];
  // "sloot op 12 euro" says where it stands, not that it moves
  if ([tree.lowerLemma(mover), tree.lower(mover)].some((w) => knowledge.inClass(w, 'levels'))) return [];
  return [fillerOf({ start: start[mover]!, end: end[mover]!, name: text.slice(start[mover], end[mover]) })];
}

/** By how much more or less: "12 procent minder verdienen", "fors meer verdienen". A comparison behind "niet" or of goods ("minder auto's") is none. */
export function compared(reading: Reading, trigger: number): ReadFiller[] {
  const { tree, quantities } = reading;
  const { text, start, end } = tree.analysis;
  const [from, to] = clauseRange(tree, trigger);
  for (let i = from; i < to; i++) {
    if (!tree.among(i, 'moreOrLess') || (i + 1 < to && (tree.is(i + 1, FOLLOWS_COUNT) || tree.lower(i - 1) === 'niet')))
      continue;
    const q = findAt(
      quantities,
      [Math.max(from, i - 4), i],
      (x) => x.to === i && (x.kind === 'percent' || x.kind === 'ratio'),
    );
    if (q >= 0) return [quantityFiller(reading, q)];
    // "verkoopt geen vuurwerk meer": it has stopped
    let stopped = false;
    for (let t = from; t < i && !stopped; t++) stopped = tree.among(t, 'negativeDeterminers');
    if (stopped) continue;
    // "meer dan 3 miljard" is an amount
    if (tree.lower(i + 1) === 'dan' && findAt(quantities, [i + 2, i + 3], () => true) >= 0) continue;
    return [fillerOf({ start: start[i]!, end: end[i]!, name: text.slice(start[i], end[i]) })];
  }
  return [];
}
