import type { EntityKind } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import { rels, type Tree, VERBAL } from '../../reading/tree';
import { CAPITAL } from './shapes';

/** Casts a vote for what a name is. */
export type Cast = (kind: EntityKind, weight: number, why: string) => void;

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
  const governor = prep > first ? tree.lemma(prep - 1).toLowerCase() : '';
  const weight = PREPOSITIONS[word];
  if (weight !== undefined) vote('company', prep === at ? weight : weight / 2, 'preposition');
  if (word === 'van' || word === 'bij') {
    const title = titleBefore(tree, prep - 1, first) ?? governor;
    if (knowledge.words('governmentOffices').has(title)) vote('organisation', 1.5, 'office');
    else if (knowledge.inClass(governor, 'companyAssets') || knowledge.inClass(title, 'personNouns'))
      vote('company', 0.5, 'possessor');
  } else if (word === 'in') {
    const above = tree.head(at);
    let stake = above >= 0 && knowledge.inClass(tree.lemma(above).toLowerCase(), 'stakeNouns');
    // "een belang van 10 procent in X"
    for (let i = prep - 1; !stake && i >= Math.max(first, prep - 6); i--) {
      if (tree.is(i, VERBAL) || tree.text(i) === ',') break;
      stake = knowledge.inClass(tree.lemma(i).toLowerCase(), 'stakeNouns');
    }
    if (stake) vote('company', 0.8, 'stake');
    else vote('place', houses(tree, tree.head(name), knowledge) ? 1 : 0.4, 'preposition');
    return stake;
  } else if (word === 'te' || word === 'nabij' || word === 'richting') vote('place', 0.5, 'preposition');
  else if (word === 'uit') vote('place', 0.35, 'preposition');
  else if (word === 'naar') vote('place', 0.2, 'preposition');
  return false;
}

/** "een fabriek | in Wieze", "bouwt een datacenter | in Zeewolde": what stands there stands in a place. */
function houses(tree: Tree, head: number, knowledge: Knowledge): boolean {
  if (head < 0) return false;
  const sited = tree.is(head, VERBAL) ? tree.childrenBy(head, SITED) : [head];
  return sited.some((t) => knowledge.inClass(tree.lemma(t).toLowerCase(), 'facilityNouns'));
}

/** "analist Greger Johansson | van": the word in front of the capitals that end at `last`. */
function titleBefore(tree: Tree, last: number, first: number): string | undefined {
  let at = last;
  while (at > first && at > last - 4 && CAPITAL.test(tree.text(at))) at--;
  return at < last ? tree.lemma(at).toLowerCase() : undefined;
}
