/** Links phrases that stand in a row, by the tree and where names follow each other. */
import { elementAt } from '../../reading/element-at';
import { isFiniteForm, rels, type Tree, tags, VERBAL } from '../../reading/tree';
import type { NameMention, Phrase } from '../../reading/types';

const CC = rels('cc');
const INSERTED = rels('appos', 'parataxis');
const CLAUSAL = rels('conj', 'acl:relcl');
/** Prepositions between a company and where it is from. */
const LOCATING: ReadonlySet<string> = new Set(['uit', 'in', 'van']);
const LINKING = tags('ADP', 'PUNCT', 'PRON', 'SCONJ');

/**
 * "A, de B en C": names in a row with only commas, articles, adjectives and a closing "en" or "of" between them are one coordination, whatever
 * the parser made of it.
 */
export function linkNameLists(
  tree: Tree,
  phrases: Phrase[],
  phraseAt: Int32Array,
  names: readonly NameMention[],
): void {
  // "Jan Bakker, topman van X, en Piet Jansen": a person stands in no row with a company
  const isPerson = ({ name }: Phrase): boolean => name !== undefined && names[name]!.kind === 'person';
  const isFirm = ({ name }: Phrase): boolean => name !== undefined && names[name]!.kind === 'company';
  const differ = (a: Phrase, b: Phrase): boolean => (isPerson(a) && isFirm(b)) || (isFirm(a) && isPerson(b));
  const live = phrases.map((p, i) => ({ p, i })).filter(({ p }) => p.governor !== -3 && p.name !== undefined);
  for (let a = 0; a < live.length; a++) {
    const group = [live[a]!];
    let closed = false;
    let last = a;
    for (let b = a + 1; b < live.length && !closed; b++) {
      const link = between(tree, group[group.length - 1]!.p, live[b]!.p);
      const beside = group[group.length - 1]!.p;
      if (
        !link ||
        (link === ',' && live[b]!.p.rel === 'appos' && !areAlike(tree, beside, live[b]!.p)) ||
        opensClause(tree, live[b]!.p)
      )
        break;
      const host = link === 'en' ? insertedBehind(tree, phrases, phraseAt, group[group.length - 1]!.p) : -1;
      if (host >= 0) {
        joinTo(phrases, host, live[b]!.p);
        break;
      }
      if (differ(beside, live[b]!.p)) break;
      group.push(live[b]!);
      closed = link === 'en';
      last = b;
    }
    // "de iMac, een goedkopere MacBook en een muis": the row of names ends with a noun that was joined to the last of them
    const end = group[group.length - 1]!;
    const noun = closed || group.length < 2 ? -1 : nounJoinedTo(phrases, end.i);
    if (noun >= 0) group.push({ p: phrases[noun]!, i: noun });
    else if (!closed) continue;
    const firstIndex = group[0]!.p.first;
    for (const { p, i } of group.slice(1))
      if (i !== firstIndex && p.first !== firstIndex) joinTo(phrases, firstIndex, p);
    a = last;
  }
}

/**
 * "X uit Zweden en Y uit China": companies that are told each with its place are a row, though the parser joined the second to the place of the first.
 */
export function linkLocated(tree: Tree, phrases: Phrase[], phraseAt: Int32Array, names: readonly NameMention[]): void {
  const kind = (p: Phrase | undefined): string | undefined => (p?.name === undefined ? undefined : names[p.name]!.kind);
  for (const phrase of phrases) {
    if (phrase.governor === -3 || kind(phrase) !== 'company' || opensClause(tree, phrase)) continue;
    let link = phrase.from - 1;
    while (link > 1 && (tree.upos(link) === 'ADJ' || tree.among(link, 'articles'))) link--;
    if (link < 3 || (tree.lower(link) !== ',' && !tree.among(link, 'coordinators'))) continue;
    const place = elementAt(phrases, phraseAt[link - 1]);
    if (kind(place) !== 'place' || !LOCATING.has(place!.prep ?? '')) continue;
    const before = elementAt(phrases, phraseAt[place!.from - 2]);
    if (kind(before) !== 'company' || before!.governor === -3 || before!.sentence !== phrase.sentence) continue;
    if (before!.first !== phrase.first) joinTo(phrases, before!.first, phrase);
  }
}

/** Gives a phrase the place in the sentence of the first of its row. */
function joinTo(phrases: readonly Phrase[], first: number, phrase: Phrase): void {
  const { governor, rel, prep } = phrases[first]!;
  phrase.first = first;
  phrase.governor = governor;
  phrase.rel = rel;
  phrase.prep = prep;
}

/**
 * "Skoda, een dochter van Volkswagen, en Opel": behind the comma that closes an apposition, "en" joins what it was said of. The first phrase of that row;
 * -1 where the phrase in front of the comma ends no apposition.
 */
function insertedBehind(tree: Tree, phrases: readonly Phrase[], phraseAt: Int32Array, left: Phrase): number {
  if (tree.lower(Math.max(left.to, left.head + 1)) !== ',' || left.prep !== 'van') return -1;
  const noun = phrases[left.first]!.governor;
  const insertion = noun < 0 || !tree.isRel(noun, INSERTED) ? undefined : elementAt(phrases, phraseAt[noun]);
  const comma = insertion ? insertion.from - 1 : -1;
  const host = comma < 1 || tree.lower(comma) !== ',' ? undefined : elementAt(phrases, phraseAt[comma - 1]);
  return host?.name === undefined || host.governor === -3 || host.sentence !== left.sentence ? -1 : host.first;
}

/** "het Franse X, het Duitse Y en het Spaanse Z": names with an article and an adjective each are a row, and none says what another is. */
const areAlike = (tree: Tree, ...row: readonly Phrase[]): boolean =>
  row.every(({ from }) => from > 1 && tree.upos(from - 1) === 'ADJ' && tree.among(from - 2, 'articles'));

/**
 * "Jan Bakker, topman van X, en gedelegeerd bestuurder Piet Jansen": two people with what they are between them are one coordination, though the parser hung
 * the second on a word of that description.
 */
export function linkPeople(tree: Tree, phrases: Phrase[], names: readonly NameMention[]): void {
  let first: Phrase | undefined;
  for (const phrase of phrases) {
    if (phrase.governor === -3 || phrase.name === undefined || names[phrase.name]!.kind !== 'person') continue;
    const before = first;
    first = phrase;
    if (before?.sentence !== phrase.sentence || phrase.prep || phrase.first === before.first) continue;
    if (phrase.governor < before.from || phrase.governor >= phrase.from || /^nsubj/.test(phrase.rel)) continue;
    if (!isDescribed(tree, Math.max(before.to, before.head + 1), Math.min(phrase.from, phrase.head))) continue;
    joinTo(phrases, before.first, phrase);
  }
}

/** Whether a stretch describes whom it stands behind and ends with "en", with nothing but words of an office behind that. */
function isDescribed(tree: Tree, from: number, to: number): boolean {
  let joined = false;
  for (let t = from; t < to; t++) {
    // "gedelegeerd bestuurder"
    if (tree.is(t, VERBAL) && (isFiniteForm(tree, t) || !joined)) return false;
    if (joined && tree.is(t, LINKING)) return false;
    joined ||= tree.among(t, 'coordinators');
  }
  return joined;
}

/** "X koopt A en B sluit een studio": the subject of a clause that "en" begins is joined to nothing in front of it. */
function opensClause(tree: Tree, { head, from }: Phrase): boolean {
  const verb = tree.head(head);
  if (verb < head || !/^nsubj/.test(tree.rel(head)) || !tree.isRel(verb, CLAUSAL) || tree.head(verb) >= from)
    return false;
  return tree.childrenBy(verb, CC).some((c) => c === from - 1);
}

/** The phrase without a name behind one in its sentence that is joined to it; -1 where there is none. */
function nounJoinedTo(phrases: readonly Phrase[], p: number): number {
  for (let i = p + 1; i < phrases.length && phrases[i]!.sentence === phrases[p]!.sentence; i++)
    if (phrases[i]!.first === p && phrases[i]!.governor !== -3) return phrases[i]!.name === undefined ? i : -1;
  return -1;
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

/** A conjunct takes the place in the sentence of the first conjunct ("samenwerken met Hyundai en Kia"). */
export function linkConjuncts(tree: Tree, phrases: Phrase[], phraseAt: Int32Array, p: number, phrase: Phrase): void {
  if (phrase.governor === -3) return;
  let at = p;
  for (let steps = 0; steps < 50; steps++) {
    const current = phrases[at]!;
    if ((current.rel !== 'conj' && !isListed(tree, phrases, phraseAt, current)) || current.governor < 0) break;
    const next = leftConjunct(tree, phraseAt, current);
    if (next < 0 || next === at) break;
    at = next;
  }
  if (at === p) return;
  // a row that was joined before is one row
  const whole = phrases[at]!.first;
  if (whole !== p && phrases[whole]!.governor !== -3) at = whole;
  const first = phrases[at]!;
  // "X, na Y de grootste": what has a preposition of its own is joined to nothing that has none
  if (phrase.prep && !first.prep) return;
  phrase.first = at;
  if (tree.rel(phrase.head) === 'conj' || phrase.rel === 'conj' || isListed(tree, phrases, phraseAt, phrase)) {
    phrase.governor = first.governor;
    phrase.rel = first.rel;
    if (!phrase.prep && first.prep) phrase.prep = first.prep;
  }
}

/** "een camera, een televisie en een speler": the second of a row, which the parser took for another word for the first. */
function isListed(tree: Tree, phrases: readonly Phrase[], phraseAt: Int32Array, phrase: Phrase): boolean {
  if (phrase.rel !== 'appos' || tree.lower(phrase.from - 1) !== ',' || phrase.name !== undefined) return false;
  const first = elementAt(phrases, phraseAt[phrase.governor]);
  if (!first || first.name !== undefined || tree.lower(first.from) !== tree.lower(phrase.from)) return false;
  if (!tree.among(phrase.from, 'articles') || tree.among(phrase.from, 'definites')) return false;
  return tree.among(Math.max(phrase.to, phrase.head + 1), 'coordinators');
}

/** The phrase that a conjunct is joined to: by the tree, or, where that gives a noun to a verb, the one in front of "en" ("een telefoon en een muis"). */
function leftConjunct(tree: Tree, phraseAt: Int32Array, { governor, from, prep }: Phrase): number {
  const known = phraseAt[governor]!;
  if (known >= 0 || !tree.is(governor, VERBAL) || prep || !tree.among(from - 1, 'coordinators')) return known;
  return governor < from - 2 ? phraseAt[from - 2]! : known;
}
