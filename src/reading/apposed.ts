import { nameFiller } from './fillers';
import { isCompany } from './holders';
import { findAt } from './in-order';
import { Feat, type Tree, tags } from './tree';
import type { ReadFiller, Reading } from './types';

const OUTSIDE = tags('VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON');
const NAME = tags('PROPN');
const ADVERB = tags('ADV');
const CLAUSE_END = tags('VERB', 'AUX', 'ADP');
/** How many words may stand between the comma and the trigger: "de op een na". */
const REACH = 7;

/**
 * The company right in front of the comma that a description opens with, also where a verb closes the clause between them: "koopt A, de grootste bank van B,",
 * "gaat A overnemen, de grootste bank van B". A description in the plural goes with all companies of the list in front of it.
 */
export function apposedTo(reading: Reading, trigger: number): ReadFiller[] {
  const { tree } = reading;
  const comma = openingComma(tree, trigger);
  if (comma < 0) return [];
  let at = comma - 1;
  for (let steps = 0; steps < 4 && closesClause(tree, at); steps++) at--;
  const found = companyEnding(reading, at);
  if (found === undefined) return [];
  const companies = [found.entity];
  const many = tree.has(trigger, Feat.plural) || tree.has(tree.head(trigger), Feat.plural);
  for (let name = found; many && at === comma - 1; ) {
    const before = name.from - 1;
    if (tree.lower(before) !== 'en' && tree.lower(before) !== ',') break;
    const other = companyEnding(reading, before - 1);
    if (!other) break;
    companies.unshift(other.entity);
    name = other;
  }
  return companies.map((entity) => nameFiller(reading, entity, trigger));
}

/** The comma in front of the words that belong to a description; -1 where something stands between that is no part of one. */
function openingComma(tree: Tree, trigger: number): number {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(trigger)]!;
  for (let t = trigger - 1; t > first && t >= trigger - REACH; t--) {
    if (tree.lower(t) === ',') return t;
    if (t < trigger - 1 && tree.is(t, NAME)) return comparedBehind(tree, t, first);
    // "de op een na grootste": these prepositions belong to the rank
    if (tree.upos(t) === 'ADP' ? !tree.among(t, 'rankLinks') : tree.is(t, OUTSIDE)) return -1;
  }
  return -1;
}

/** The comma in front of "na X en Y", "op X na": whom a rank comes after stands between it and the rank. -1 where it is none. */
function comparedBehind(tree: Tree, name: number, first: number): number {
  for (let t = name; t > first && t >= name - REACH; t--) {
    const compares =
      tree.words('rankComparisons').has(tree.lower(t)) || (tree.lower(t) === 'op' && tree.lower(name + 1) === 'na');
    if (compares) return tree.lower(t - 1) === ',' ? t - 1 : -1;
    if (!tree.is(t, NAME) && tree.lower(t) !== 'en' && tree.lower(t) !== ',') return -1;
  }
  return -1;
}

/** "overnemen", "over te nemen", "overgenomen", "Corus ten slotte": the words that close a clause and adverbs; no finite verb, which has its subject in front. */
const closesClause = (tree: Tree, t: number): boolean =>
  (tree.is(t, CLAUSE_END) && !tree.has(t, Feat.finite)) || tree.is(t, ADVERB) || /^(?:te|slotte)$/.test(tree.lower(t));

function companyEnding(
  { names, entities, entityOfName, tree }: Reading,
  at: number,
): { entity: number; from: number } | undefined {
  if (at < 0) return undefined;
  const first = tree.analysis.sentenceStart[tree.sentenceOf(at)]!;
  const i = findAt(
    names,
    [first, at + 1],
    (n, k) => n.to === at + 1 && n.rest === undefined && isCompany(entities[entityOfName[k]!]!),
  );
  return i < 0 ? undefined : { entity: entityOfName[i]!, from: names[i]!.from };
}
