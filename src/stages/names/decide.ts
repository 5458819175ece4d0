import type { EntityKind } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import { type Candidate, DESIGNATION, FAMILY_PREFIX, SMALL_CAPITAL } from './shapes';

/** What a name was taken for, with the sign that weighed most. */
export interface Decision {
  kind: EntityKind | 'unknown';
  why?: string;
  confidence: number;
  /** True for a short form of a longer name in the text, which the lexicon's entry must not be taken for. */
  short?: boolean;
}

interface Sums {
  weights: Map<EntityKind, number>;
  why: Map<EntityKind, { weight: number; why: string }>;
  /** Sum of the signs of a company that stand on their own. */
  strong: number;
  /** An ambiguous name of the lexicon, of which no sure one stands in the text. */
  doubtful: boolean;
}

const THRESHOLD = 0.42;
/** What must speak for a company in a text that is not about companies: one sign that stands on its own, or several. */
const THRESHOLD_ELSEWHERE = 0.8;
const STRONG = 0.6;
/** What must speak for a firm where a place gives its full name the first word. */
const PLACE_AS_FIRM = 0.8;
/** Longest full name, in words, that shorter forms are kept of. */
export const MAX_FORM_WORDS = 6;
const UNKNOWN: Decision = Object.freeze({ kind: 'unknown', confidence: 0.3 });

/**
 * Decides for every name what it is: the votes of all its places are summed; names in one list with companies ("X, Y en Philips") lean
 * their way; short forms follow their full name ("Jobs", "Terborg"). Linear in the number of candidates.
 *
 * @param listed lists of names that stand side by side: indices of candidates, and the kinds of the sure names among them
 * @param business whether the text is news of companies, see `speaksOfBusiness`
 * @param sureFirms full names of the lexicon in the text; an ambiguous name that is a short form of one stands for it
 */
export function decide(
  candidates: readonly Candidate[],
  listed: readonly NameList[],
  sureFirms: Iterable<string>,
  knowledge: Knowledge,
  business: boolean,
): Map<string, Decision> {
  const totals = new Map<string, Sums>();
  for (const c of candidates) for (const v of c.votes) add(totals, c.key, v.kind, v.weight, v.why);
  for (const c of candidates)
    if (!totals.has(c.key)) totals.set(c.key, { weights: new Map(), why: new Map(), strong: 0, doubtful: false });
  let kinds = new Map<string, Decision>();
  for (const [key, sums] of totals) kinds.set(key, best(sums, business));
  // a list takes over what is known of its members; twice, because one list may tell about another
  const done = new Set<string>();
  for (let round = 0; round < 2; round++) {
    for (const list of listed) leanOn(list, candidates, kinds, totals, done);
    kinds = new Map<string, Decision>();
    for (const [key, sums] of totals) kinds.set(key, best(sums, business));
  }
  shortForms(kinds, totals, sureFirms, knowledge);
  return kinds;
}

/** Names that stand side by side: "A, B en C". */
export interface NameList {
  members: number[];
  sure: (EntityKind | 'unknown')[];
}

function add(totals: Map<string, Sums>, key: string, kind: EntityKind, weight: number, why: string): void {
  let sums = totals.get(key);
  if (!sums) {
    sums = { weights: new Map(), why: new Map(), strong: 0, doubtful: false };
    totals.set(key, sums);
  }
  // the same weak sign at many places says little more than at two
  const old = sums.weights.get(kind) ?? 0;
  sums.weights.set(kind, old + (weight < 0.5 && old > 2 ? weight / 4 : weight));
  if (why === 'lexicon' && weight < 1) sums.doubtful = true;
  if ((kind === 'company' || kind === 'media') && weight >= STRONG && (why !== 'lexicon' || weight > 1))
    sums.strong += weight;
  const reason = sums.why.get(kind);
  if (!reason || reason.weight < weight) sums.why.set(kind, { weight, why });
}

function best({ weights, why }: Sums, business: boolean): Decision {
  const company = weights.get('company') ?? 0;
  const media = weights.get('media') ?? 0;
  let kind: EntityKind | undefined;
  let top = 0;
  for (const [k, weight] of weights) {
    if (k === 'media' || k === 'company') continue;
    if (weight > top) [kind, top] = [k, weight];
  }
  if (company + media > top) [kind, top] = [media >= company || media >= 1.2 ? 'media' : 'company', company + media];
  const least = kind === 'company' && !business ? THRESHOLD_ELSEWHERE : THRESHOLD;
  if (kind === undefined || top < least) return UNKNOWN;
  return { kind, why: why.get(kind)?.why, confidence: Math.min(0.95, 0.4 + top / 4) };
}

function leanOn(
  list: NameList,
  candidates: readonly Candidate[],
  kinds: ReadonlyMap<string, Decision>,
  totals: Map<string, Sums>,
  done: Set<string>,
): void {
  const tally = new Map<EntityKind, number>();
  const count = (kind: EntityKind | 'unknown') => {
    if (kind === 'unknown') return;
    const k = kind === 'media' ? 'company' : kind;
    tally.set(k, (tally.get(k) ?? 0) + 1);
  };
  for (const kind of list.sure) count(kind);
  for (const m of list.members) {
    const d = kinds.get(candidates[m]!.key)!;
    if (d.confidence >= 0.52) count(d.kind);
  }
  let kind: EntityKind | undefined;
  for (const [k, n] of tally) if (kind === undefined || n > tally.get(kind)!) kind = k;
  if (kind === undefined) return;
  for (const m of list.members) {
    const { key } = candidates[m]!;
    const mark = `${key}\n${kind}`;
    if (done.has(mark)) continue;
    if (kinds.get(key)!.kind === kind) continue;
    done.add(mark);
    add(totals, key, kind, 0.55, 'list');
  }
}

/** "Jobs" after "Steve Jobs", "Northrop" after "Northrop Grumman", "De Valk" after "Brouwerij De Valk". */
function shortForms(
  kinds: Map<string, Decision>,
  totals: ReadonlyMap<string, Sums>,
  sureFirms: Iterable<string>,
  knowledge: Knowledge,
): void {
  const firms = new Map<string, Decision>();
  const products = new Map<string, Decision>();
  const people = new Map<string, Decision>();
  for (const [key, d] of kinds) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > MAX_FORM_WORDS) continue;
    if (d.kind === 'person') {
      for (const form of personForms(words)) people.set(form, d);
      if (knowledge.words('firstNames').has(words[0]!)) people.set(words[0]!, d);
    } else if (d.kind === 'product') {
      for (let n = 1; n < words.length; n++) {
        products.set(words.slice(n).join(' '), d);
        if (/^\p{Lu}\p{L}{2,}/u.test(words[n]!)) products.set(words[n]!, d);
      }
    } else if (d.kind === 'company' || d.kind === 'media' || d.kind === 'organisation') {
      for (const form of firmForms(words, knowledge)) if (!firms.has(form)) firms.set(form, d);
    }
  }
  const longer = new Set<string>();
  for (const name of sureFirms) for (const form of firmForms(name.split(' '), knowledge)) longer.add(form);
  const earlier = new Set<Decision>();
  for (const [key, d] of kinds) {
    earlier.add(d);
    if (totals.get(key)!.doubtful && longer.has(key) && d.kind === 'company') {
      kinds.set(key, { ...d, short: true });
      continue;
    }
    // "het aandeel Schelde" of Schelde Verzekeringen is the firm, "in Schelde" the place
    if (d.kind === 'place' && d.why === 'place') {
      const named = firms.get(key);
      if (named?.kind === 'company' && (totals.get(key)!.weights.get('company') ?? 0) >= PLACE_AS_FIRM)
        kinds.set(key, { ...named, short: true });
      continue;
    }
    const strong = totals.get(key)!.strong;
    const person = people.get(key);
    const firm = firms.get(key);
    const product = products.get(key);
    // "Ford schrapt banen ... topman Bill Ford ... Ford": the firm was there first
    const before = totals.get(key)!.doubtful && d.kind === 'company' && person && !earlier.has(person);
    if (person && strong < STRONG && !firm && !before)
      kinds.set(key, { ...person, confidence: Math.min(person.confidence, 0.8) });
    else if (
      firm &&
      (d.kind === 'unknown' || d.confidence <= firm.confidence + 0.2 || totals.get(key)!.doubtful) &&
      !(person && strong < STRONG && d.kind === 'person')
    )
      kinds.set(key, { ...firm, short: true });
    else if (product && strong < STRONG) kinds.set(key, product);
  }
}

/** The family names of a person's full name: "Van den Berg" and "Berg" of "Jan van den Berg". */
export function personForms(words: readonly string[]): string[] {
  const last = words[words.length - 1]!;
  const forms = [last];
  let at = words.length - 1;
  while (at > 1 && (/^\p{Ll}|^['’]t$/u.test(words[at - 1]!) || FAMILY_PREFIX.has(words[at - 1]!))) at--;
  if (at < words.length - 1) {
    const family = words.slice(at).join(' ');
    forms.push(family.charAt(0).toUpperCase() + family.slice(1), family);
  } else if (words.length > 2) forms.push(words.slice(1).join(' '));
  return forms;
}

/** The short forms of a firm's full name: its first words, and what stands behind "Brouwerij" or "Bank". */
export function firmForms(words: readonly string[], knowledge: Knowledge): string[] {
  const forms: string[] = [];
  for (let n = 1; n < words.length; n++) {
    const form = words.slice(0, n).join(' ');
    const plain =
      n > 1 ||
      (!knowledge.words('companyWords').has(form) &&
        !knowledge.inClass(form.toLowerCase(), 'nameHeads') &&
        !/^(?:De|Het|The|La|Le|Van|Koninklijke|Royal)$/.test(form));
    if (plain) forms.push(form);
  }
  // "Zhejiang Youngman Lotus": behind the place
  const second = words[1];
  if (
    words.length > 2 &&
    knowledge.isPlace(words[0]!) &&
    second !== undefined &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(second) &&
    !knowledge.words('companyWords').has(second) &&
    !knowledge.isPlace(second)
  )
    forms.push(second);
  const initials = words.map((w) => (/^\p{Lu}/u.test(w) ? w[0] : '')).join('');
  if (initials.length > 1) forms.push(initials);
  if (words.length > 1 && knowledge.inClass(words[0]!.toLowerCase(), 'nameHeads')) forms.push(words.slice(1).join(' '));
  return forms;
}

/**
 * How many of a product's first words name its maker ("Motorola" in "Motorola ROKR E1"), 0 where none do: a company of the text, or a plain
 * capitalised word in front of a type number.
 */
export function makerWords(key: string, kinds: ReadonlyMap<string, Decision>, knowledge: Knowledge): number {
  const words = key.split(' ');
  if (words.length < 2) return 0;
  const first = words[0]!;
  for (const n of [2, 1]) {
    const kind = n < words.length ? kinds.get(words.slice(0, n).join(' '))?.kind : undefined;
    if (kind === 'company') return n;
  }
  if (
    SMALL_CAPITAL.test(first) ||
    /\d/.test(first) ||
    knowledge.words('productNames').has(first) ||
    knowledge.words('productNames').has(words.slice(0, 2).join(' ')) ||
    knowledge.isPlace(words.slice(0, 2).join(' '))
  )
    return 0;
  return words.slice(1).some((w) => DESIGNATION.test(w) || knowledge.words('productNames').has(w)) &&
    /^\p{Lu}[\p{L}-]+$/u.test(first) &&
    !knowledge.isPlace(first)
    ? 1
    : 0;
}
