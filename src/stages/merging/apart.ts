/** What tells two events of one type apart: sites of other sorts or towns, and orders of other numbers. */
import type { Knowledge } from '../../knowledge';
import { findAt } from '../../reading/in-order';
import { tags } from '../../reading/tree';
import type { ReadFiller, Reading } from '../../reading/types';

/** The last sentence that may say the headline again. */
export const LEAD = 2;

/** The shortest first part and head of a compound that two products are compared by: a "koptelefoon" is no "telefoon". */
export const SHORTEST_PART = 4;

/** What a filler is compared by. */
export const key = (reading: Reading, f: ReadFiller): string => {
  if (f.entity !== undefined) return `#${f.entity}`;
  const phrase = f.phrase === undefined ? undefined : reading.phrases[f.phrase];
  return phrase ? reading.tree.lowerLemma(phrase.head) : f.name.toLowerCase();
};

/** Whether two lists of fillers have one in common. */
export const overlap = (reading: Reading, a: readonly ReadFiller[], b: readonly ReadFiller[]): boolean => {
  const keys = new Set(a.map((f) => key(reading, f)));
  return b.some((f) => keys.has(key(reading, f)) || (f.candidates?.some((c) => keys.has(`#${c}`)) ?? false));
};

type Roles = ReadonlyMap<string, ReadFiller[]>;

/** Types that tell of a place where a company works. */
export const SITES = new Set<string>(['expansion', 'closure']);

/** "opent een winkel in München ... bouwt een rekencentrum": sites of other sorts, or in other towns, are other ones; a `headline` may name the town by its country. */
export function areOtherSites(
  reading: Reading,
  event: Roles,
  m: Roles,
  knowledge: Knowledge,
  headline: boolean,
): boolean {
  const sites = (roles: Roles): string[] => (roles.get('facility') ?? []).map((f) => key(reading, f));
  const isPlain = (site: string): boolean => knowledge.inClass(site, 'plainSites');
  const alike = (x: string, y: string): boolean =>
    x.endsWith(y) || y.endsWith(x) || x.slice(0, SHORTEST_PART) === y.slice(0, SHORTEST_PART);
  const [own, other] = [sites(event), sites(m)];
  if (
    own.length &&
    other.length &&
    ![...own, ...other].some(isPlain) &&
    !own.some((x) => other.some((y) => alike(x, y)))
  )
    return true;
  if (headline) return false;
  const towns = (fillers: readonly ReadFiller[] = []): readonly ReadFiller[] =>
    fillers.every((f) => f.entity !== undefined && !knowledge.countryOf(reading.entities[f.entity]!.name))
      ? fillers
      : [];
  const [here, there] = [towns(event.get('location')), towns(m.get('location'))];
  return here.length > 0 && there.length > 0 && !overlap(reading, here, there);
}

/**
 * "201 toestellen ... een optie op nog eens 150": orders of different numbers are different orders. One number may be the sum of the other's, and "de eerste
 * drie" is a part of the same order.
 */
export function differInNumber(
  reading: Reading,
  a: readonly ReadFiller[] | undefined,
  b: readonly ReadFiller[] | undefined,
  apart: boolean,
): boolean {
  const x = numbersOf(reading, a ?? []);
  const y = numbersOf(reading, b ?? []);
  if (!x.length || !y.length) return apart && x.length !== y.length;
  const sum = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);
  return sum(x) !== sum(y) && !x.some((n) => y.includes(n));
}

/** "nog eens zeventig toestellen": goods beside those told of before. */
export function isMore({ tree, phrases }: Reading, { phrase }: ReadFiller): boolean {
  if (phrase === undefined) return false;
  const { from, head } = phrases[phrase]!;
  for (let i = from - 2; i < head; i++) if (tree.among(i, 'moreGoods')) return true;
  return false;
}

const BEFORE_GOODS = tags('NUM', 'ADJ', 'PROPN');

/** How many tokens in front of a noun its number may stand. */
const FARTHEST_COUNT = 4;

/** How many pieces a list of products counts, by the numbers in front of their nouns; empty where one of them says none. */
function numbersOf({ tree, phrases, quantities, names }: Reading, fillers: readonly ReadFiller[]): number[] {
  const numbers: number[] = [];
  for (const f of fillers) {
    const phrase = f.phrase === undefined ? undefined : phrases[f.phrase];
    if (!phrase) return [];
    // the tree may leave words out of the phrase: "vijf nieuwe 737-toestellen", "vijftig Boeing 777's"
    let from = phrase.from;
    while (from > phrase.head - FARTHEST_COUNT && tree.is(from - 1, BEFORE_GOODS)) from--;
    for (let i = from; i < phrase.head; i++) if (tree.among(i, 'partsOfOrder')) return [];
    // the number in "Boeing 787 Dreamliners" counts nothing
    const counts = (x: { kind: string; from: number; to: number }): boolean =>
      x.kind === 'count' && x.to <= phrase.head && findAt(names, [x.from - 2, x.to], (n) => n.to > x.from) < 0;
    const q = findAt(quantities, [from - 1, phrase.head], counts);
    if (q < 0) return [];
    numbers.push(quantities[q]!.value);
  }
  return numbers;
}
