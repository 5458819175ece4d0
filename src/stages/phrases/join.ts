/** Joins phrases that are one: makers with their products, nouns with the names in apposition, numbers with what they count. */

import type { Knowledge } from '../../knowledge';
import { elementAt } from '../../reading/element-at';
import { rels, type Tree, tags } from '../../reading/tree';
import type { NameMention, Phrase } from '../../reading/types';

const APPOS = rels('appos');
const NOUN = tags('NOUN', 'NUM', 'SYM');
const NOUNISH = tags('NOUN');
const YEAR = /^(?:19|20)\d\d$/;
const NAMELIKE = tags('PROPN', 'X');

/** "de Chrysler Aspen": a maker's name with its product hung flat behind it is one phrase, the product's. */
export function joinMakers(phrases: Phrase[], phraseAt: Int32Array, names: readonly NameMention[]): void {
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
export function joinAppositions(
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
    const noun = tree.lowerLemma(phrase.head);
    const state =
      names[right.name]!.kind === 'company' &&
      knowledge.inClass(noun, 'stateNouns') &&
      !knowledge.inClass(noun, 'companyNouns');
    // "nam in alle stilte Android over": how something is done goes by no name
    const manner = phrase.prep !== undefined && tree.words('mannerNouns').has(tree.lower(phrase.head));
    if (plan || date || state || manner) {
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
 * A number that the parser made a phrase of its own gives its place to what it counts: "van 22 nieuwe Boeing 787's", "drie miljoen doses". Amounts
 * of money keep theirs.
 */
export function joinNumbers(
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
export function apposePeople(phrases: Phrase[], phraseAt: Int32Array, names: readonly NameMention[]): void {
  const kind = (phrase: Phrase) => (phrase.name === undefined ? undefined : names[phrase.name]!.kind);
  const firstOf = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    if (!/^(?:conj|appos)$/.test(phrase.rel) || phrase.governor < 0 || kind(phrase) !== 'person') continue;
    const partner = elementAt(phrases, phraseAt[phrase.governor]);
    if (!partner?.prep || kind(partner) !== 'company' || partner.governor < 0) continue;
    const first = firstOf.get(partner);
    if (first) phrase.governor = first.head;
    else {
      firstOf.set(partner, phrase);
      phrase.governor = partner.governor;
      phrase.rel = 'appos';
      phrase.prep = undefined;
    }
  }
}
