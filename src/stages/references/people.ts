import type { ReadEntity } from '../../reading/types';
import { type Context, countryOf, type Fits, isCompany, isPress, latest, seenBefore } from './memory';

/** "De Amerikanen leveren niet", "de Bruggelingen": the company of that country or town. */
export function people(context: Context, head: number, barred: ReadonlySet<ReadEntity>): number | undefined {
  const { tree, knowledge } = context;
  const word = tree.text(head);
  const land = singulars(word)
    .map((w) => knowledge.countryOf(w))
    .find((c) => c !== undefined);
  if (land === undefined) return knowledge.words('demonyms').has(word) ? townsfolk(context, head, barred) : undefined;
  const lands = land === 'EU' ? knowledge.words('region-europees') : new Set([land]);
  const theirs: Fits = (e, i) =>
    isCompany(e) && !isPress(context, e) && !barred.has(e) && lands.has(countryOf(context, i) ?? '');
  return latest(context, head, theirs, 10, false);
}

/** What the plural of a people may be the plural of ("Amerikanen", "Chinezen", "Japanners"). */
function singulars(plural: string): string[] {
  if (plural.endsWith('s')) return [plural.slice(0, -1)];
  const stem = /^(.*)en$/.exec(plural)?.[1];
  if (stem === undefined) return [];
  const hard = stem.replace(/z$/, 's').replace(/v$/, 'f');
  // "de Zweden" is spelled as the country
  return [plural, stem, hard, hard.replace(/([aeou])([^aeou])$/, '$1$1$2'), hard.replace(/(.)\1$/, '$1')];
}

/** "de Bruggelingen": the company that the text is about most, of those whose country the lexicon does not put elsewhere. */
function townsfolk(context: Context, head: number, barred: ReadonlySet<ReadEntity>): number | undefined {
  const { knowledge, entities } = context;
  const local = (e: ReadEntity): boolean =>
    isCompany(e) &&
    !isPress(context, e) &&
    !barred.has(e) &&
    (e.entry === undefined || /^(?:NL|BE)?$/.test(knowledge.companies[e.entry]?.country ?? ''));
  const count = new Map<number, number>();
  for (const { entity } of seenBefore(context, head, local)) count.set(entity, (count.get(entity) ?? 0) + 1);
  let best: number | undefined;
  for (const [entity, n] of count) {
    // a firm that no lexicon lists is more likely to be called after its town
    const weight = (e: number, k: number): number => k + (entities[e]!.entry === undefined ? 2 : 0);
    if (best === undefined || weight(entity, n) > weight(best, count.get(best)!)) best = entity;
  }
  return best;
}

/** "topman Jan Bakker van X", "Jan Bakker, topman van X": whether a phrase stands for somebody who is named. */
export function standsForPerson({ phrases, names, referents, entities }: Context, p: number): boolean {
  const { name } = phrases[p]!;
  if (name !== undefined) return names[name]!.kind === 'person';
  const known = referents[p];
  return known !== undefined && known.entities.length === 1 && entities[known.entities[0]!]!.kind === 'person';
}
