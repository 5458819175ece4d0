import type { Lexicon } from './schema';
import { lexiconFileSchema } from './schema';

/** The names of all lists that a lexicon file may hold. */
export const LIST_NAMES = Object.keys(lexiconFileSchema.shape) as readonly (keyof Lexicon)[];

/** A lexicon whose lists are all empty. */
export function emptyLexicon(): Lexicon {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as Lexicon;
}
