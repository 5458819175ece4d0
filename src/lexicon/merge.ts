import { LexiconError, type LexiconProblem } from './errors';
import type { Lexicon, LexiconFile } from './schema';

/** The lists of a lexicon, in a fixed order. */
export type ListName = keyof LexiconFile;

interface Identified {
  readonly id?: unknown;
  readonly replace?: unknown;
}

const asIdentified = (entry: unknown): Identified =>
  typeof entry === 'object' && entry !== null ? (entry as Identified) : {};

/**
 * Adds lexicon files, in order, to a lexicon. An entry whose id is taken takes that entry's place if it says `replace: true`,
 * and is a {@link LexiconError} otherwise. Nothing that is handed in is changed.
 *
 * @param base the lexicon to start from
 * @param files checked files, with the name to show in errors
 */
export function mergeLexicons(
  base: Lexicon,
  files: readonly { readonly lexicon: LexiconFile; readonly file?: string }[],
): Lexicon {
  const merged = new Map<string, readonly unknown[]>(Object.entries(base));
  const problems: LexiconProblem[] = [];
  const copied = new Set<string>();
  const places = new Map<string, Map<string, number>>();
  for (const { lexicon, file } of files) {
    for (const [list, entries] of Object.entries(lexicon)) {
      if (entries === undefined || entries.length === 0) continue;
      if (!copied.has(list)) {
        merged.set(list, [...(merged.get(list) ?? [])]);
        copied.add(list);
      }
      const target = merged.get(list) as unknown[];
      let byId = places.get(list);
      if (byId === undefined) {
        byId = new Map();
        for (let i = 0; i < target.length; i++) {
          const { id } = asIdentified(target[i]);
          if (typeof id === 'string') byId.set(id, i);
        }
        places.set(list, byId);
      }
      entries.forEach((entry, i) => {
        const { id, replace } = asIdentified(entry);
        const at = typeof id === 'string' ? byId.get(id) : undefined;
        if (at === undefined) {
          if (typeof id === 'string') byId.set(id, target.length);
          target.push(entry);
        } else if (replace === true) {
          target[at] = entry;
        } else {
          problems.push({
            file,
            path: `${list}[${i}].id`,
            message: `"${String(id)}" is taken by an earlier entry; choose another id, or say "replace: true" to take its place`,
          });
        }
      });
    }
  }
  if (problems.length > 0) throw new LexiconError(problems);
  return Object.fromEntries(merged) as unknown as Lexicon;
}
