import type { Knowledge } from '../knowledge';
import { withConjuncts } from './arguments';
import { findAt } from './in-order';
import { Feat, type Tree, tags, VERBAL } from './tree';
import type { Reading } from './types';

const LIST_WORD = tags('ADJ', 'NUM', 'DET', 'ADV', 'VERB', 'X', 'PROPN');

/**
 * What a bare number counts a part of: the factories in "21 van zijn 29 fabrieken", with `percent` the staff in "5 procent van het personeel". Undefined for any
 * other phrase.
 */
export function partOf(
  { tree, phrases, phraseStart, quantities }: Reading,
  p: number,
  percent = false,
): number | undefined {
  const phrase = phrases[p]!;
  const to = Math.max(phrase.to, phrase.head + 1);
  // "de PlayStation 3 van Sony" counts nothing, nor does "hoeveel van de banen"
  if (phrase.name !== undefined || tree.among(phrase.head, 'clauseQuestions')) return undefined;
  // "een groot deel van het personeel"
  const fraction = percent && tree.among(phrase.head, 'fractions');
  if (to >= tree.analysis.length || tree.lower(to) !== 'van' || to - phrase.from > (fraction ? 4 : 2)) return undefined;
  // the quantities know number words that the tagger does not ("tweeduizend")
  const counted = (q: { kind: string; to: number }): boolean =>
    (q.kind === 'count' || (percent && q.kind === 'percent')) && q.to === to;
  if (
    !fraction &&
    tree.upos(phrase.head) !== 'NUM' &&
    findAt(quantities, [percent ? phrase.from : phrase.head, to], counted) < 0
  )
    return undefined;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (
      next.governor !== -3 &&
      next.prep === 'van' &&
      next.rel !== 'nmod:poss' &&
      next.from > to &&
      next.from <= to + 3
    )
      return q;
  }
  return undefined;
}

/**
 * What a bare number or a fraction counts a part of that is named in front of it: the jobs in "van de 5.000 banen gaan er 1.000 verloren", "van de banen
 * verdwijnt de helft", and without "van" in "hoeveel mensen weg moeten is onduidelijk; vorig jaar gingen er 1.000".
 */
export function wholeBefore({ tree, phrases, phraseStart, quantities }: Reading, p: number): number[] {
  const phrase = phrases[p]!;
  const { head, from, sentence } = phrase;
  const fraction = tree.among(head, 'fractions');
  if (phrase.name !== undefined || (!fraction && tree.upos(head) !== 'NUM')) return [];
  if (!fraction && findAt(quantities, [head, head + 1], (q) => q.kind === 'count' && q.to === head + 1) < 0) return [];
  const first = Math.max(tree.analysis.sentenceStart[sentence]!, from - ER_REACH);
  let er = false;
  for (let t = first; t < from; t++) er ||= tree.lower(t) === 'er';
  const found: number[] = [];
  for (let q = phraseStart[sentence]!; q < p; q++) {
    const whole = phrases[q]!;
    if (whole.governor !== -3 && (er || whole.prep === 'van') && whole.head < from) found.push(q);
  }
  return found;
}

/** How far in front of a number the "er" may stand that takes up what it counts. */
const ER_REACH = 4;

/**
 * What a phrase is really about: the examples behind it ("gadgets, waaronder camera's en steps"), or what a measure or an act is of ("tal van
 * gadgets", "de ontwikkeling van de auto"). Undefined for a phrase that speaks for itself.
 */
export function innerPhrases(reading: Reading, knowledge: Knowledge, p: number): number[] | undefined {
  const { tree, phrases, phraseStart } = reading;
  const phrase = phrases[p]!;
  // "acht modellen, waaronder de Camry": what is counted is all of them
  const counted = tree.text(phrase.to) !== ':' && tree.children(phrase.head).some((c) => tree.rel(c) === 'nummod');
  const examples = counted ? undefined : examplesOf(reading, knowledge, p);
  if (examples) return examples;
  if (!knowledge.words('transparentNouns').has(tree.lowerLemma(phrase.head))) return undefined;
  for (let q = phraseStart[phrase.sentence]!; q < phraseStart[phrase.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (
      next.governor === -3 ||
      next.rel === 'nmod:poss' ||
      // "tientallen kantoren" goes without "van"
      (next.prep !== 'van' && (next.prep || next.from !== phrase.to || next.governor !== phrase.head)) ||
      next.from < phrase.to ||
      next.from - phrase.to - verbsBetween(tree, phrase.to, next.from) > 3 ||
      next.first !== q
    )
      continue;
    return withConjuncts(reading, q);
  }
  return undefined;
}

/** The examples behind a phrase, undefined where none stand there: "gadgets, waaronder camera's en steps", "een groep van rivalen, waaronder X en Y". */
export function examplesOf(reading: Reading, knowledge: Knowledge, p: number): number[] | undefined {
  const { tree, phrases, phraseStart } = reading;
  const { to, sentence, head } = phrases[p]!;
  const last = tree.analysis.sentenceStart[sentence + 1]!;
  const behind = (end: number): number[] | undefined => {
    // "drie modellen: de X, de Y en de Z"
    if (end < last && tree.text(end) === ':' && tree.has(head, Feat.plural))
      return namesFrom(reading, end + 1, sentence);
    const at = end + (end < last && tree.text(end) === ',' ? 1 : 0);
    if (at < last && knowledge.words('exampleWords').has(tree.lower(at))) return listFrom(reading, at + 1, sentence);
    // "drie bestuurders, onder wie X en Y"
    if (at + 2 < last && knowledge.words('exampleWords').has(`${tree.lower(at)} ${tree.lower(at + 1)}`))
      return listFrom(reading, at + 2, sentence);
    if (at === end && isLikened(reading, p, at)) return listFrom(reading, at + 1, sentence);
    const past = at < last && tree.among(at, 'relativePronouns') ? behindRelative(tree, at, last) : -1;
    return past >= 0 && knowledge.words('exampleWords').has(tree.lower(past))
      ? listFrom(reading, past + 1, sentence)
      : undefined;
  };
  const own = behind(to);
  if (own) return own;
  // "heeft vijftig bedrijven gekocht, waaronder X en Y"
  let verbs = to;
  while (verbs < last && tree.is(verbs, VERBAL)) verbs++;
  if (verbs > to && verbs < last && tree.text(verbs) === ',' && tree.has(head, Feat.plural)) {
    const after = behind(verbs);
    if (after?.every((q) => phrases[q]!.name !== undefined)) return after;
  }
  // "drie leden van de raad van X, onder wie"
  let [end, governor] = [to, head];
  for (let q = p + 1; q < phraseStart[sentence + 1]!; q++) {
    const of = phrases[q]!;
    if (of.governor === -3) continue;
    if (of.prep !== 'van' || of.governor !== governor || of.from !== end + 1) return undefined;
    const found = behind(of.to);
    if (found) return found;
    [end, governor] = [of.to, of.head];
  }
  return undefined;
}

/** How long a relative clause may be that stands between a noun and its examples. */
const RELATIVE_REACH = 9;

/** The word behind the comma that closes a short relative clause: "fabrikanten die telefoons maken, zoals X"; -1 where there is none. */
function behindRelative(tree: Tree, from: number, last: number): number {
  for (let t = from + 1; t + 1 < Math.min(last, from + RELATIVE_REACH); t++) if (tree.text(t) === ',') return t + 1;
  return -1;
}

/** "fabrikanten als Dell en Acer": names that "als" hangs on the plural in front of it; "als" of a condition or an office hangs elsewhere. */
function isLikened({ tree, phrases, phraseAt }: Reading, p: number, at: number): boolean {
  const { head } = phrases[p]!;
  if (tree.lower(at) !== 'als' || !tree.has(head, Feat.plural) || at + 1 >= phraseAt.length) return false;
  const next = phraseAt[at + 1]!;
  return next >= 0 && phrases[next]!.name !== undefined && phrases[next]!.governor === head;
}

/** A list that begins at a token and holds nothing but names; undefined where it does not. */
function namesFrom(reading: Reading, from: number, sentence: number): number[] | undefined {
  const list = listFrom(reading, from, sentence);
  return list.length > 1 && list.every((q) => reading.phrases[q]!.name !== undefined) ? list : undefined;
}

/** How far behind a noun for a group its members may stand: "een consortium onder leiding van X". */
const MEMBERS_REACH = 3;

/** The members that stand for a group of companies: "een consortium van X en Y", "onder leiding van X"; else its examples. Undefined where it names none. */
export function membersOf(reading: Reading, knowledge: Knowledge, p: number): number[] | undefined {
  const { tree, phrases, phraseStart } = reading;
  const examples = examplesOf(reading, knowledge, p);
  if (examples) return examples;
  const group = phrases[p]!;
  const lemma = (head: number): string => tree.lowerLemma(head);
  const groups = (head: number): boolean => knowledge.words('groupingNouns').has(lemma(head));
  const buyers = knowledge.inClass(lemma(group.head), 'buyerNouns');
  if (!groups(group.head) && !buyers) return undefined;
  let end = Math.max(group.to, group.head + 1);
  for (let q = phraseStart[group.sentence]!; q < phraseStart[group.sentence + 1]!; q++) {
    const next = phrases[q]!;
    if (next.governor === -3 || next.from < end || next.rel === 'nmod:poss') continue;
    // "een groep investeerders die door X wordt geleid"
    if (
      tree.words('agentPrepositions').has(next.prep ?? '') &&
      knowledge.words('leadingVerbs').has(lemma(next.governor))
    )
      return withConjuncts(reading, q);
    // "een groep investeerders onder leiding van X"
    if (buyers && next.from === end && next.prep === undefined) {
      end = Math.max(next.to, next.head + 1);
      continue;
    }
    if (next.from - end > MEMBERS_REACH) return undefined;
    if (next.prep === undefined && tree.among(next.head, 'relativePronouns')) continue;
    if (!tree.words('memberPrepositions').has(next.prep ?? '')) return undefined;
    // "een fonds van X" is X's, and not X
    if (!groups(group.head) && !tree.words('leaderPrepositions').has(next.prep ?? '')) return undefined;
    if (!groups(next.head)) return withConjuncts(reading, q);
    end = Math.max(next.to, next.head + 1);
  }
  return undefined;
}

/** How many verbs close a clause between a noun and what it is of: "heeft een testversie vrijgegeven van X". */
function verbsBetween(tree: Tree, from: number, to: number): number {
  if (to - from > 6) return 0;
  let verbs = 0;
  for (let t = from; t < to; t++) if (tree.is(t, VERBAL)) verbs++;
  return verbs;
}

/** The phrases of a list "A, B en C" that begins at a token, up to a verb or the end of the clause. */
function listFrom(reading: Reading, from: number, sentence: number): number[] {
  const { tree, phrases, phraseStart } = reading;
  const found: number[] = [];
  let at = from;
  for (let q = phraseStart[sentence]!; q < phraseStart[sentence + 1]!; q++) {
    const phrase = phrases[q]!;
    if (phrase.governor === -3 || phrase.head < at) continue;
    for (let t = at; t < phrase.from; t++)
      if (
        tree.lower(t) !== ',' &&
        !tree.among(t, 'memberLinks') &&
        (!tree.is(t, LIST_WORD) || (tree.has(t, Feat.finite) && t + 1 < phrase.from))
      )
        return found;
    found.push(q);
    at = Math.max(phrase.to, phrase.head + 1);
  }
  return found;
}
