import type { Knowledge } from '../knowledge';
import { NOMINAL, rels, type Tree, tags } from '../reading/tree';
import type { NameMention, Phrase } from '../reading/types';
import { putInstead } from './phrases/contrast';
import { apposePeople, joinAppositions, joinMakers, joinNumbers } from './phrases/join';
import { linkConjuncts, linkLocated, linkNameLists, linkPeople } from './phrases/link';

const LEFT = rels('det', 'amod', 'nummod', 'nmod:poss', 'advmod', 'flat', 'fixed', 'case');
const RIGHT = rels('flat', 'fixed');
const INNER = rels('flat', 'fixed', 'case', 'det', 'mark', 'cc', 'punct');
const CASE = rels('case');
const ADP = tags('ADP');
const NOUNISH = tags('NOUN');
const BEFORE_NAME = tags('NUM', 'ADJ');
const YEAR = /^(?:19|20)\d\d$/;

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
  linkNameLists(tree, phrases, phraseAt, names);
  linkLocated(tree, phrases, phraseAt, names);
  linkPeople(tree, phrases, names);
  putInstead(tree, phrases, phraseAt);
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
    prep: prep || undefined,
    governor: tree.head(head),
    rel: tree.rel(head),
    first: index,
    name,
    sentence: tree.sentenceOf(head),
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
