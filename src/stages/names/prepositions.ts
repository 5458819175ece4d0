import type { EntityKind } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import { Feat, rels, type Tree, tags, VERBAL } from '../../reading/tree';
import { CAPITAL, SMALL_CAPITAL } from './shapes';

/** Casts a vote for what a name is. */
export type Cast = (kind: EntityKind, weight: number, why: string) => void;

const NOUN = tags('NOUN');
const ADJ = tags('ADJ');
const SITED = rels('nsubj', 'nsubj:pass', 'obj');
/** Prepositions in front of companies, with what they weigh. */
const PREPOSITIONS: Readonly<Record<string, number>> = {
  bij: 0.45,
  door: 0.4,
  met: 0.3,
  aan: 0.3,
  tussen: 0.3,
  volgens: 0.4,
  via: 0.2,
  tegen: 0.3,
  namens: 0.4,
  van: 0.2,
  over: 0.1,
  rond: 0.1,
  voor: 0.15,
};

/** Votes by the preposition in front; returns whether a stake in the company is spoken of. */
export function voteOnPreposition(
  tree: Tree,
  name: number,
  at: number,
  first: number,
  knowledge: Knowledge,
  vote: Cast,
): boolean {
  let prep = at;
  if (prep > first && tree.among(prep, 'articles')) prep--;
  const word = tree.lower(prep);
  const governor = prep > first ? tree.lowerLemma(prep - 1) : '';
  // "opvolger van Mark Hurd"
  const named = knowledge.words('firstNames').has(tree.text(name)) && CAPITAL.test(tree.text(name + 1));
  const weight = PREPOSITIONS[word];
  // "de Onderzoeksraad voor Veiligheid": what a body is there for
  if (word === 'voor' && prep - 1 > first && CAPITAL.test(tree.text(prep - 1)) && isBody(governor, knowledge)) {
    vote('organisation', 1.5, 'organisationWord');
    return false;
  }
  if (weight !== undefined) vote('company', prep === at ? weight : weight / 2, 'preposition');
  if (word === 'van' || word === 'bij') {
    const title = titleBefore(tree, prep - 1, first) ?? governor;
    if (knowledge.words('governmentOffices').has(title)) vote('organisation', 1.5, 'office');
    // "de uitgever van Superman": who makes it is the company
    else if (word === 'van' && knowledge.inClass(governor, 'makerTitles')) vote('product', 0.5, 'made');
    // "bekend van Milka en Toblerone"
    else if (word === 'van' && tree.lower(prep - 1) === 'bekend') vote('product', 0.8, 'made');
    else if (
      (knowledge.inClass(governor, 'companyAssets') && !named) ||
      ((knowledge.inClass(title, 'personNouns') || (prep === at && knowledge.inClass(title, 'businessNouns'))) &&
        !named) ||
      (word === 'van' && isPerson(tree, prep - 1, first, knowledge))
    )
      vote('company', 0.5, 'possessor');
    else if (word === 'van' && prep === at && isMade(tree, prep - 1, first, knowledge)) vote('company', 0.35, 'maker');
  } else if (word === 'in') {
    const above = tree.head(at);
    let stake = above >= 0 && knowledge.inClass(tree.lowerLemma(above), 'stakeNouns');
    // "een belang van 10 procent in X"
    for (let i = prep - 1; !stake && i >= Math.max(first, prep - 6); i--) {
      if (tree.is(i, VERBAL) || tree.text(i) === ',') break;
      stake = knowledge.inClass(tree.lowerLemma(i), 'stakeNouns');
    }
    if (stake) vote('company', 0.8, 'stake');
    else vote('place', houses(tree, tree.head(name), knowledge) ? 1 : 0.4, 'preposition');
    return stake;
  } else if (word === 'te' || word === 'nabij' || word === 'richting') vote('place', 0.5, 'preposition');
  // "TagAZ uit Taganrog": where a company comes from
  else if (word === 'uit')
    vote('place', prep === at && prep > first && CAPITAL.test(tree.text(prep - 1)) ? 0.8 : 0.35, 'preposition');
  else if (word === 'naar') vote('place', 0.2, 'preposition');
  return false;
}

const isBody = (noun: string, knowledge: Knowledge): boolean =>
  knowledge.inClass(noun, 'organisationNouns') || knowledge.inClass(noun, 'bodyNames');

/** "het besturingssysteem Marlo | van X", "een chip | van X", "de PlayStation 3 | van X": what stands in front is made by somebody. */
function isMade(tree: Tree, last: number, first: number, knowledge: Knowledge): boolean {
  let at = last;
  let named = false;
  for (; at >= first && at > last - 4; at--) {
    const word = tree.text(at);
    const model = SMALL_CAPITAL.test(word) || /\d/.test(word) || knowledge.words('productNames').has(word);
    if (!model && !CAPITAL.test(word)) break;
    named ||= model;
  }
  if (at < first) return false;
  if (tree.is(at, NOUN)) return knowledge.inClass(tree.lowerLemma(at), 'productHeads');
  return named && tree.among(at, 'articles');
}

/** "Richard Windsor | van X": a first name and a surname in front. */
function isPerson(tree: Tree, last: number, first: number, knowledge: Knowledge): boolean {
  return last > first && CAPITAL.test(tree.text(last)) && knowledge.words('firstNames').has(tree.text(last - 1));
}

/** How many words behind a name its rank may stand: "na X en Y de op een na grootste". */
const RANK_REACH = 9;
/** How many words in front of its examples a plural may stand. */
const GROUP_REACH = 8;

/** "na X de grootste maker", "achter X de tweede": who is compared with the company of a rank is one as well. */
export function isOutranked(tree: Tree, at: number, to: number, last: number): boolean {
  if (!tree.among(at, 'rankComparisons')) return false;
  for (let t = to; t < Math.min(last, to + RANK_REACH); t++)
    if (tree.is(t, ADJ) && tree.lower(t).endsWith('ste') && tree.lower(t).length > 5) return true;
  // "de nummer twee van Europa, achter X"
  for (let t = at - 1; t >= Math.max(0, at - RANK_REACH) && tree.sentenceOf(t) === tree.sentenceOf(at); t--)
    if (tree.among(t, 'numberNouns')) return true;
  return false;
}

/** "grote banken, waaronder X", "rivalen zoals X": an example of what a plural for companies says. */
export function isExample(
  tree: Tree,
  at: number,
  first: number,
  knowledge: Knowledge,
  isCompanyNoun: (token: number) => boolean,
): boolean {
  if (!knowledge.words('exampleWords').has(tree.lower(at)) && tree.lower(at) !== 'als') return false;
  for (let t = at - 1; t >= Math.max(first, at - GROUP_REACH); t--)
    if (tree.is(t, NOUN) && tree.has(t, Feat.plural)) return isCompanyNoun(t);
  return false;
}

/** "programma's als South Park", "merken zoals Milka": an example of what a plural for products says. */
export function isProductExample(tree: Tree, at: number, first: number, knowledge: Knowledge): boolean {
  if (!knowledge.words('exampleWords').has(tree.lower(at)) && tree.lower(at) !== 'als') return false;
  return (
    at - 1 >= first &&
    tree.is(at - 1, NOUN) &&
    tree.has(at - 1, Feat.plural) &&
    knowledge.inClass(tree.lowerLemma(at - 1), 'productHeads')
  );
}

/** "X en andere toeleveranciers": what stands behind says what those in front are. */
export function isOneOf(tree: Tree, to: number, last: number, isCompanyNoun: (token: number) => boolean): boolean {
  if (to + 2 >= last || !tree.among(to, 'coordinators') || !tree.among(to + 1, 'otherWords')) return false;
  for (let t = to + 2; t < Math.min(last, to + 5); t++)
    if (tree.is(t, NOUN)) return tree.has(t, Feat.plural) && isCompanyNoun(t);
  return false;
}

/** "een fabriek | in Wieze", "bouwt een datacenter | in Zeewolde": what stands there stands in a place. */
function houses(tree: Tree, head: number, knowledge: Knowledge): boolean {
  if (head < 0) return false;
  const sited = tree.is(head, VERBAL) ? tree.childrenBy(head, SITED) : [head];
  return sited.some((t) => knowledge.inClass(tree.lowerLemma(t), 'facilityNouns'));
}

/** "analist Greger Johansson | van": the word in front of the capitals that end at `last`. */
function titleBefore(tree: Tree, last: number, first: number): string | undefined {
  let at = last;
  while (at > first && at > last - 4 && CAPITAL.test(tree.text(at))) at--;
  return at < last ? tree.lowerLemma(at) : undefined;
}
