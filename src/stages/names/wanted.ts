import type { Entry, Knowledge } from '../../knowledge';
import type { Frame } from '../../lexicon/schema-frames';
import { rels, type Tree } from '../../reading/tree';
import { findFixed } from '../../reading/triggers';

const INFINITIVE = rels('xcomp');

/** What a name may be taken for by its place beside a verb or noun. */
export type Wanted = 'product' | 'company';

const PRODUCT_EVENTS: ReadonlySet<string> = new Set([
  'productLaunch',
  'productDevelopment',
  'production',
  'discontinuation',
]);
const COMPANY_EVENTS: ReadonlySet<string> = new Set([
  'acquisition',
  'investment',
  'merger',
  'ownership',
  'legalAction',
  'founding',
  'jointVenture',
  'competition',
]);

/** What the object of a verb is by the events that the verb alone may tell of. */
export function objectOf(lemma: string, knowledge: Knowledge): Wanted | undefined {
  const entries = (knowledge.frames.verbs.get(lemma) ?? []).filter((e) => !e.object && !e.subject && !e.fixed);
  if (entries.some((e) => COMPANY_EVENTS.has(e.item.type))) return 'company';
  return entries.some((e) => PRODUCT_EVENTS.has(e.item.type)) ? 'product' : undefined;
}

/** What the object of a verb is, by its fixed words ("op de markt brengen") before the verb alone. */
export function objectWanted(tree: Tree, verb: number, knowledge: Knowledge): Wanted | undefined {
  const lemma = tree.lemma(verb);
  for (const entry of fixedEntries(tree, verb, knowledge)) {
    if (COMPANY_EVENTS.has(entry.item.type)) return 'company';
    if (PRODUCT_EVENTS.has(entry.item.type) && takes(entry.item, 'obj')) return 'product';
  }
  return objectOf(lemma, knowledge);
}

/** Whether a verb takes a product behind a preposition ("stoppen met X", "komen met X") and no company. */
export function prepositionTakesProduct(tree: Tree, verb: number, preposition: string, knowledge: Knowledge): boolean {
  const plain = (knowledge.frames.verbs.get(tree.lemma(verb)) ?? []).filter((e) => !e.object && !e.subject && !e.fixed);
  const standsThere = (frame: Frame, role: string): boolean => frame.roles[role]?.verb?.includes(preposition) ?? false;
  return (
    plain.some(({ item }) => PRODUCT_EVENTS.has(item.type) && standsThere(item, 'product')) &&
    !plain.some(
      ({ item }) => COMPANY_EVENTS.has(item.type) && Object.keys(item.roles).some((r) => standsThere(item, r)),
    )
  );
}

/** Whether what stands behind a noun with an article is a product: "de productie van de X". */
export function nounTakesProduct(noun: string, knowledge: Knowledge): boolean {
  const entries = knowledge.frames.nouns.get(noun) ?? [];
  return entries.length > 0 && entries.every((e) => PRODUCT_EVENTS.has(e.item.type));
}

/** Whether the subject of a verb is a product: "verschijnt", "ligt in de winkels". */
export function subjectIsProduct(tree: Tree, verb: number, knowledge: Knowledge): boolean {
  if (fixedEntries(tree, verb, knowledge).some((e) => takes(e.item, 'subj'))) return true;
  const plain = (knowledge.frames.verbs.get(tree.lemma(verb)) ?? []).filter((e) => !e.object && !e.subject && !e.fixed);
  return plain.some((e) => takes(e.item, 'subj')) && plain.every((e) => PRODUCT_EVENTS.has(e.item.type));
}

/** Whether only people do what a verb says: "treedt terug", "volgt X op". */
export function subjectIsPerson(lemma: string, knowledge: Knowledge): boolean {
  // "blijft de grootste" is said of anything
  if (knowledge.words('describingVerbs').has(lemma)) return false;
  const plain = (knowledge.frames.verbs.get(lemma) ?? []).filter((e) => !e.object && !e.subject && !e.fixed);
  // "X volgt Y op" tells of two people, each in a frame of his own
  return (
    plain.every((e) => e.item.roles.person) && plain.some((e) => e.item.roles.person?.verb?.includes('subj') ?? false)
  );
}

/** Whether a clause says "als" of an office: only people take or leave one ("keert terug als topman van X", "overweegt op te stappen als topman"). */
export function namesOffice(tree: Tree, verb: number, knowledge: Knowledge): boolean {
  return [verb, ...tree.childrenBy(verb, INFINITIVE)].some((v) =>
    tree
      .children(v)
      .some(
        (c) =>
          c > v &&
          knowledge.inClass(tree.lowerLemma(c), 'officeNouns') &&
          tree.children(c).some((m) => m < c && tree.lower(m) === 'als'),
      ),
  );
}

const BEGINNINGS: ReadonlySet<string> = new Set(['founding', 'jointVenture', 'expansion']);

/** Whether a verb tells of founding and of nothing else: who did it is a person as a rule. */
export function isFounding(lemma: string, knowledge: Knowledge): boolean {
  const plain = (knowledge.frames.verbs.get(lemma) ?? []).filter((e) => !e.object && !e.subject && !e.fixed);
  return plain.some((e) => e.item.type === 'founding') && plain.every((e) => BEGINNINGS.has(e.item.type));
}

const takes = (frame: Frame, slot: string): boolean =>
  PRODUCT_EVENTS.has(frame.type) && frame.roles.product?.verb?.[0] === slot;

const fixedEntries = (tree: Tree, verb: number, knowledge: Knowledge): Entry<Frame>[] =>
  (knowledge.frames.verbs.get(tree.lemma(verb)) ?? []).filter(
    (e) => e.fixed !== undefined && findFixed(tree, verb, e.fixed) !== undefined,
  );
