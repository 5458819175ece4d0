/** What a clause tells of a product that is no launch and no making of it. */
import type { Knowledge } from '../../knowledge';
import type { Argument } from '../../reading/arguments';
import { productMeant } from '../../reading/fit-products';
import type { RolePlan } from '../../reading/frame-plans';
import { Feat, tags } from '../../reading/tree';
import type { ReadFiller, Reading } from '../../reading/types';

const NOUN = tags('NOUN', 'PROPN', 'X');

/** Of "verschijnen" and its like the product is the subject. */
export const isSubject = ({ role, slots }: RolePlan): boolean => role === 'product' && slots.includes('subj');

/** "Steve Jobs verscheen op het podium": whether the subject is a person. */
export function actsInPerson({ referents, entities }: Reading, args: readonly Argument[]): boolean {
  const subject = args.find((a) => a.fn === 'subj')?.phrase;
  const entity = subject === undefined ? undefined : referents[subject]?.entities[0];
  return entity !== undefined && entities[entity]!.kind === 'person';
}

/** "de iPhone toont foto's": the subject is a product, which is not what the verb launches. */
export function isToldOfProduct(
  reading: Reading,
  knowledge: Knowledge,
  trigger: number,
  args: readonly Argument[],
  roles: ReadonlyMap<string, ReadFiller[]>,
): boolean {
  const { phrases, referents, entities, tree } = reading;
  const subject = args.find((a) => a.fn === 'subj')?.phrase ?? sharedSubject(reading, trigger);
  if (subject === undefined || roles.get('product')?.some((f) => f.phrase === subject)) return false;
  const meant = referents[subject]?.phrase ?? subject;
  const entity = referents[meant]?.entities[0] ?? productMeant(reading, meant)?.entity;
  if (roles.get('product')?.some((f) => f.phrase === meant || (f.entity !== undefined && f.entity === entity)))
    return false;
  return entity === undefined
    ? tree.is(phrases[meant]!.head, NOUN) &&
        knowledge.words('plainProductNouns').has(tree.lowerLemma(phrases[meant]!.head))
    : entities[entity]!.kind === 'product';
}

/** "de lancering van de Wii in Europa": what comes to a market is no company. */
export function isOfProduct(
  { tree, phrases, referents, entities }: Reading,
  knowledge: Knowledge,
  args: readonly Argument[],
): boolean {
  return args.some(({ fn, phrase }) => {
    if (fn !== 'van') return false;
    const entity = referents[phrase]?.entities[0];
    return entity === undefined
      ? knowledge.inClass(tree.lowerLemma(phrases[phrase]!.head), 'productHeads')
      : entities[entity]!.kind === 'product';
  });
}

/** "speelt liedjes af, toont foto's en": a finite verb right behind a comma or "en" has the subject that opens the sentence. */
function sharedSubject({ tree, phrases, phraseStart }: Reading, verb: number): number | undefined {
  if (!tree.has(verb, Feat.finite) || !/^(?:,|en)$/.test(tree.lower(verb - 1))) return undefined;
  const s = tree.sentenceOf(verb);
  for (let p = phraseStart[s]!; p < phraseStart[s + 1]! && phrases[p]!.head < verb; p++)
    if (/^nsubj/.test(phrases[p]!.rel)) return p;
  return undefined;
}

/** "de laatste Clio loopt van de band": who makes the last one makes no more. */
export const isLast = ({ tree, phrases }: Reading, roles: ReadonlyMap<string, ReadFiller[]>): boolean =>
  roles.get('product')?.some(({ phrase }) => {
    if (phrase === undefined) return false;
    const { from, head } = phrases[phrase]!;
    for (let t = from - 1; t < head; t++) if (tree.among(t, 'lastWords')) return true;
    return false;
  }) ?? false;
