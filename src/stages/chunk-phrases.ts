import type { Knowledge } from '../knowledge';
import { NOMINAL, rels, type Tree, tags } from '../reading/tree';
import type { NameMention, Phrase } from '../reading/types';

const LEFT = rels('det', 'amod', 'nummod', 'nmod:poss', 'advmod', 'flat', 'fixed', 'case');
const RIGHT = rels('flat', 'fixed');
const INNER = rels('flat', 'fixed', 'case', 'det', 'mark', 'cc', 'punct');
const CASE = rels('case');
const APPOS = rels('appos');
const ADP = tags('ADP');
const NOUN = tags('NOUN', 'NUM', 'SYM');
const NOUNISH = tags('NOUN');
const BEFORE_NAME = tags('NUM', 'ADJ');
const YEAR = /^(?:19|20)\d\d$/;
const NAMELIKE = tags('PROPN', 'X');

/**
 * Cuts noun phrases and prepositional phrases from the sentence trees and lays the names over them: a name is one phrase, and a noun with a
 * name in apposition ("telefoonproducent Huawei") is one phrase with that name.
 */
export function chunkPhrases(
  tree: Tree,
  names: readonly NameMention[],
  knowledge: Knowledge,
  calendar: ReadonlySet<string>,
): { phrases: Phrase[]; phraseAt: Int32Array; phraseStart: Int32Array } {
  const { analysis } = tree;
  const phrases: Phrase[] = [];
  const phraseAt = new Int32Array(analysis.length).fill(-1);
  const nameAt = new Int32Array(analysis.length).fill(-1);
  names.forEach((n, i) => {
    // a product "Airbus A380" holds the name of its maker: the longer one leads
    for (let t = n.from; t < n.to; t++) {
      const other = nameAt[t]!;
      if (other < 0 || names[other]!.to - names[other]!.from < n.to - n.from) nameAt[t] = i;
    }
  });

  for (let i = 0; i < analysis.length; i++) {
    if (analysis.head[i]! < -1) continue;
    const name = nameAt[i]!;
    if (name >= 0) {
      const mention = names[name]!;
      if (phraseAt[i]! >= 0) continue;
      if (mention.rest !== undefined && mention.to - mention.from === 1) {
        // "Volvo-dochter": the noun behind the hyphen heads the phrase
        addPhrase(tree, phrases, phraseAt, i, i, i + 1, undefined);
        continue;
      }
      const head = outerToken(tree, mention);
      addPhrase(tree, phrases, phraseAt, head, mention.from, mention.to, name);
      countName(tree, phrases[phrases.length - 1]!);
      continue;
    }
    if (!tree.is(i, NOMINAL) && !isNominalised(tree, i)) continue;
    if (tree.isRel(i, INNER) && !tree.is(i, NOUNISH)) continue;
    if (
      tree.rel(i) === 'nummod' ||
      (tree.rel(i) === 'flat' && !(tree.is(i, NOUNISH) && nameAt[tree.head(i)]! >= 0)) ||
      tree.rel(i) === 'fixed'
    )
      continue;
    let from = i;
    for (const c of tree.children(i))
      if (c < from && tree.isRel(c, LEFT) && tree.rel(c) !== 'case') from = Math.min(from, leftmost(tree, c));
    while (from < i && tree.is(from, ADP)) from++;
    let to = i + 1;
    for (const c of tree.children(i)) if (c > i && tree.isRel(c, RIGHT) && nameAt[c]! < 0) to = Math.max(to, c + 1);
    addPhrase(tree, phrases, phraseAt, i, from, to, undefined);
  }
  joinMakers(phrases, phraseAt, names);
  joinAppositions(tree, phrases, phraseAt, names, knowledge, calendar);
  joinNumbers(tree, phrases, phraseAt, knowledge, calendar);
  apposePeople(phrases, phraseAt, names);
  for (let p = 0; p < phrases.length; p++) linkConjuncts(tree, phrases, phraseAt, p, phrases[p]!);
  linkNameLists(tree, phrases);
  const phraseStart = new Int32Array(analysis.sentences + 1);
  for (const p of phrases) phraseStart[p.sentence + 1]!++;
  for (let i = 1; i < phraseStart.length; i++) phraseStart[i]! += phraseStart[i - 1]!;
  return { phrases, phraseAt, phraseStart };
}

/** The token of a name that stands highest in the tree; of two that hang outside it, the noun that ends it ("tien Airbus | A320-toestellen"). */
function outerToken(tree: Tree, { from, to, rest }: NameMention): number {
  const isOuter = (i: number): boolean => tree.head(i) < from || tree.head(i) >= to;
  if (rest !== undefined && isOuter(to - 1)) return to - 1;
  for (let i = from; i < to; i++) if (isOuter(i)) return i;
  return from;
}

function leftmost(tree: Tree, token: number): number {
  let left = token;
  for (const c of tree.children(token)) if (c < left) left = Math.min(left, leftmost(tree, c));
  return left;
}

const isNominalised = (tree: Tree, i: number): boolean =>
  tree.upos(i) === 'ADJ' && tree.children(i).some((c) => tree.rel(c) === 'det' || tree.rel(c) === 'case');

function addPhrase(
  tree: Tree,
  phrases: Phrase[],
  phraseAt: Int32Array,
  head: number,
  from: number,
  to: number,
  name: number | undefined,
): void {
  const index = phrases.length;
  const prep = prepositionOf(tree, head, from);
  phrases.push({
    head,
    from,
    to,
    governor: tree.head(head),
    rel: tree.rel(head),
    first: index,
    sentence: tree.sentenceOf(head),
    ...(prep ? { prep } : {}),
    ...(name !== undefined ? { name } : {}),
  });
  for (let t = name !== undefined ? from : head; t < (name !== undefined ? to : head + 1); t++) phraseAt[t] = index;
  phraseAt[head] = index;
}

/** "op tien Airbus A350's": a number in front of a name belongs to its phrase, with the preposition in front of that, wherever the parser hung them. */
function countName(tree: Tree, phrase: Phrase): void {
  const first = tree.analysis.sentenceStart[phrase.sentence]!;
  let from = phrase.from;
  while (from > Math.max(first, phrase.from - 4) && tree.is(from - 1, BEFORE_NAME)) from--;
  while (from < phrase.from && tree.upos(from) !== 'NUM') from++;
  if (from === phrase.from || phrase.prep) return;
  // "heeft in 2005 Skype gekocht": a year counts nothing
  if (YEAR.test(tree.lower(phrase.from - 1))) return;
  const before = from - 1;
  // "kocht in 2009 Austrian": a year counts nothing
  if (before < first || !tree.is(before, ADP) || tree.rel(before) === 'compound:prt' || YEAR.test(tree.text(from)))
    return;
  let at = phrase.head;
  for (let steps = 0; steps < 4; steps++) {
    const up = tree.head(at);
    if (up < from || up >= phrase.to) break;
    at = up;
  }
  phrase.prep = tree.lower(before);
  phrase.from = from;
  phrase.governor = tree.head(at);
  phrase.rel = tree.rel(at);
}

/** The preposition of a phrase: its case child, or the adposition right in front of it, that the parser may have hung elsewhere. */
function prepositionOf(tree: Tree, head: number, from: number): string | undefined {
  const cases = tree.childrenBy(head, CASE).filter((c) => c < head);
  // "stapt op als topman": the parser may take the particle for the preposition
  if (from > 0 && tree.lower(from - 1) === 'als' && tree.head(from - 1) === head)
    return tree.upos(from - 1) === 'CCONJ' ? undefined : 'als';
  if (cases.length) return tree.lower(cases[0]!);
  const before = from - 1;
  if (
    before >= 0 &&
    tree.sentenceOf(before) === tree.sentenceOf(head) &&
    tree.is(before, ADP) &&
    tree.rel(before) !== 'compound:prt' &&
    tree.rel(before) !== 'mark'
  )
    return tree.lower(before);
  return undefined;
}

/** "de Chrysler Aspen": a maker's name with its product hung flat behind it is one phrase, the product's. */
function joinMakers(phrases: Phrase[], phraseAt: Int32Array, names: readonly NameMention[]): void {
  for (let p = 0; p < phrases.length; p++) {
    const maker = phrases[p]!;
    const name = maker.name === undefined ? undefined : names[maker.name];
    if (name?.kind !== 'company' || name.possessive || maker.to >= phraseAt.length) continue;
    const next = phraseAt[maker.to]!;
    const product = next < 0 ? undefined : phrases[next];
    if (!product || product.name === undefined || product.from !== maker.to || product.sentence !== maker.sentence)
      continue;
    if (
      names[product.name]!.kind !== 'product' ||
      product.rel !== 'flat' ||
      product.governor < maker.from ||
      product.governor >= maker.to
    )
      continue;
    maker.name = product.name;
    maker.to = product.to;
    phraseAt.fill(p, product.from, product.to);
    product.first = p;
    product.governor = -3;
  }
}

/** Gives a noun phrase the name that stands in apposition to it, by the tree or right behind it, and takes the name's own phrase away. */
function joinAppositions(
  tree: Tree,
  phrases: Phrase[],
  phraseAt: Int32Array,
  names: readonly NameMention[],
  knowledge: Knowledge,
  calendar: ReadonlySet<string>,
): void {
  const tails = new Set(names.flatMap((n) => (n.rest === undefined ? [] : [n.to - 1])));
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    if (phrase.name !== undefined || phrase.governor === -3) continue;
    const next = phrase.to < phraseAt.length ? phraseAt[phrase.to]! : -1;
    if (next < 0 || next === p) continue;
    const right = phrases[next]!;
    if (
      right.name === undefined ||
      right.from !== phrase.to ||
      right.sentence !== phrase.sentence ||
      (right.prep && right.prep !== phrase.prep)
    )
      continue;
    // "het Franse Alstom" where the parser took the adjective for a name
    // "in februari Hotel Zeebries": a name hung on a month stands by itself
    // and so does one behind "van plan", which is the object of the infinitive that follows
    const plan = phrase.prep === 'van' && phrase.from === phrase.head && tree.lower(phrase.head) === 'plan';
    // "op 17 juni Firefox 3", "in mei 2004 Atari", "heeft in 2005 Skype gekocht"
    const last = tree.lower(phrase.to - 1);
    const date =
      calendar.has(tree.lower(phrase.head)) || calendar.has(last) || (phrase.prep !== undefined && YEAR.test(last));
    // "nam de staat Fortis over": a government is not called by the name of a company
    const noun = tree.lemma(phrase.head).toLowerCase();
    const state =
      names[right.name]!.kind === 'company' &&
      knowledge.inClass(noun, 'stateNouns') &&
      !knowledge.inClass(noun, 'companyNouns');
    if (plan || date || state) {
      if (right.governor === phrase.head) right.governor = phrase.governor;
      continue;
    }
    // "Airbus-CEO Jan Bakker": capitals make the parser take the office for a name
    const office = names[right.name]!.from === phrase.to && tails.has(phrase.head);
    if (!tree.is(phrase.head, NOUN) && !office && (right.governor !== phrase.head || right.rel !== 'flat')) continue;
    const linked = right.governor === phrase.head || phrase.governor === right.head || tree.isRel(right.head, APPOS);
    if (!linked && !tree.is(right.head, NAMELIKE)) continue;
    if (
      /^(?:nsubj|obj|iobj)/.test(right.rel) &&
      !linked &&
      tree.children(phrase.head).length === 0 &&
      tree.upos(phrase.head) !== 'NOUN'
    )
      continue;
    // "de maker van telefoons HTC": the name is the maker's, who governs both
    if (phrase.prep === 'van' && tree.isRel(right.head, APPOS) && right.governor === phrase.governor) continue;
    const inner = phrase.governor === right.head;
    phrase.name = right.name;
    if (inner) {
      phrase.governor = right.governor;
      phrase.rel = right.rel;
      if (right.prep && !phrase.prep) phrase.prep = right.prep;
    }
    phrase.to = right.to;
    for (let t = right.from; t < right.to; t++) phraseAt[t] = p;
    phraseAt[phrase.head] = p;
    // the name's phrase stays in the list so that indices hold, but nothing refers to it
    right.first = p;
    right.governor = -3;
    const mention = names[right.name];
    if (mention && mention.to > phrase.to) phrase.to = mention.to;
  }
}

/**
 * "A, de B en C": names in a row with only commas, articles, adjectives and a closing "en" or "of" between them are one coordination, whatever
 * the parser made of it.
 */
function linkNameLists(tree: Tree, phrases: Phrase[]): void {
  const live = phrases.map((p, i) => ({ p, i })).filter(({ p }) => p.governor !== -3 && p.name !== undefined);
  for (let a = 0; a < live.length; a++) {
    const group = [live[a]!];
    let closed = false;
    let end = a;
    for (let b = a + 1; b < live.length && !closed; b++) {
      const link = between(tree, group[group.length - 1]!.p, live[b]!.p);
      if (!link || (link === ',' && live[b]!.p.rel === 'appos')) break;
      group.push(live[b]!);
      closed = link === 'en';
      end = b;
    }
    if (!closed) continue;
    const first = phrases[group[0]!.p.first]!;
    const firstIndex = group[0]!.p.first;
    for (const { p, i } of group.slice(1)) {
      if (i === firstIndex || p.first === firstIndex) continue;
      p.first = firstIndex;
      p.governor = first.governor;
      p.rel = first.rel;
      if (first.prep) p.prep = first.prep;
      else delete p.prep;
    }
    a = end;
  }
}

/** What joins two names: `en` (also "of", "&"), a comma, or nothing when other words stand between them. */
function between(tree: Tree, left: Phrase, right: Phrase): 'en' | ',' | undefined {
  if (left.sentence !== right.sentence) return undefined;
  const from = Math.max(left.to, left.head + 1);
  const to = Math.min(right.from, right.head);
  if (to - from < 1 || to - from > 4) return undefined;
  let link: 'en' | ',' | undefined;
  for (let t = from; t < to; t++) {
    const word = tree.lower(t);
    if (word === '&' || tree.among(t, 'nameJoiners') || (word === 'als' && tree.upos(t) === 'CCONJ')) link = 'en';
    else if (word === ',') link ??= ',';
    else if (!tree.among(t, 'articles') && tree.upos(t) !== 'ADJ') return undefined;
  }
  return link;
}

/**
 * A number that the parser made a phrase of its own gives its place to what it counts: "van 22 nieuwe Boeing 787's", "drie miljoen doses". Amounts
 * of money keep theirs.
 */
function joinNumbers(
  tree: Tree,
  phrases: Phrase[],
  phraseAt: Int32Array,
  knowledge: Knowledge,
  calendar: ReadonlySet<string>,
): void {
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3 || phrase.name !== undefined) continue;
    // "werd in 2015 directeur", "wordt per 1 mei directeur": a date counts nothing
    if (phrase.prep && YEAR.test(tree.lower(phrase.head))) continue;
    if (phrase.head + 1 < phraseAt.length && calendar.has(tree.lower(phrase.head + 1))) continue;
    if (tree.upos(phrase.head) !== 'NUM' && !knowledge.words('countingNouns').has(tree.lower(phrase.head))) continue;
    let at = Math.max(phrase.to, phrase.head + 1);
    for (let steps = 0; steps < 2 && at < phraseAt.length && tree.upos(at) === 'ADJ' && phraseAt[at]! < 0; steps++)
      at++;
    let next = p + 1;
    while (
      next < phrases.length &&
      phrases[next]!.sentence === phrase.sentence &&
      (phrases[next]!.governor === -3 || phrases[next]!.to <= at)
    )
      next++;
    const counted = phrases[next];
    if (counted && (counted.sentence !== phrase.sentence || counted.from > at || counted.head <= phrase.head)) continue;
    if (
      !counted ||
      counted.prep ||
      knowledge.words('amountUnits').has(tree.lower(counted.head)) ||
      !(tree.is(counted.head, NOUNISH) || counted.name !== undefined)
    )
      continue;
    if (/^(nsubj|nsubj:pass)$/.test(counted.rel) && counted.governor !== phrase.head) continue;
    if (phrase.prep) counted.prep = phrase.prep;
    counted.governor = phrase.governor;
    counted.rel = phrase.rel;
    counted.from = Math.min(counted.from, phrase.from);
    phraseAt[phrase.head] = next;
    phrase.first = next;
    phrase.governor = -3;
  }
}

/**
 * "de topman van HP, Léo Apotheker,": a person that the parser joined to the company of an office stands in apposition to the office; people
 * behind are joined to that person.
 */
function apposePeople(phrases: Phrase[], phraseAt: Int32Array, names: readonly NameMention[]): void {
  const kind = (phrase: Phrase) => (phrase.name === undefined ? undefined : names[phrase.name]!.kind);
  const firstOf = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    if (!/^(?:conj|appos)$/.test(phrase.rel) || phrase.governor < 0 || kind(phrase) !== 'person') continue;
    const partner = phrases[phraseAt[phrase.governor]!];
    if (!partner?.prep || kind(partner) !== 'company' || partner.governor < 0) continue;
    const first = firstOf.get(partner);
    if (first) phrase.governor = first.head;
    else {
      firstOf.set(partner, phrase);
      phrase.governor = partner.governor;
      phrase.rel = 'appos';
      delete phrase.prep;
    }
  }
}

/** A conjunct takes the place in the sentence of the first conjunct ("samenwerken met Hyundai en Kia"). */
function linkConjuncts(tree: Tree, phrases: Phrase[], phraseAt: Int32Array, p: number, phrase: Phrase): void {
  if (phrase.governor === -3) return;
  let at = p;
  for (let steps = 0; steps < 50; steps++) {
    const current = phrases[at]!;
    if (current.rel !== 'conj' || current.governor < 0) break;
    const next = phraseAt[current.governor]!;
    if (next < 0 || next === at) break;
    at = next;
  }
  if (at === p) return;
  const first = phrases[at]!;
  // "X, na Y de grootste": what has a preposition of its own is joined to nothing that has none
  if (phrase.prep && !first.prep) return;
  phrase.first = at;
  if (tree.rel(phrase.head) === 'conj' || phrase.rel === 'conj') {
    phrase.governor = first.governor;
    phrase.rel = first.rel;
    if (!phrase.prep && first.prep) phrase.prep = first.prep;
  }
}
