import { LexiconError, type LexiconProblem } from './errors';
import type { Lexicon, LexiconFile } from './schema';

/** The lists of a lexicon, in a fixed order. */
export type ListName = keyof LexiconFile;

interface Identified {
  readonly id?: unknown;
  readonly replace?: unknown;
  readonly extend?: unknown;
  readonly fixed?: unknown;
  readonly words?: readonly string[];
}

const asIdentified = (entry: unknown): Identified =>
  typeof entry === 'object' && entry !== null ? (entry as Identified) : {};

/** Why an entry cannot add its words to the one with its id; undefined where it can. */
export function extendProblem(id: unknown, before: unknown): string | undefined {
  if (before === undefined) return `"extend: true", but no earlier entry has the id "${String(id)}"`;
  return asIdentified(before).fixed === true
    ? `"${String(id)}" is a closed class, to which nothing is added`
    : undefined;
}

const extended = (before: unknown, entry: unknown): unknown => ({
  ...asIdentified(before),
  words: [...new Set([...(asIdentified(before).words ?? []), ...(asIdentified(entry).words ?? [])])],
});

/**
 * Adds lexicon files, in order, to a lexicon. An entry whose id is taken takes that entry's place if it says `replace: true`,
 * adds its words to that entry's if it says `extend: true`, and is a {@link LexiconError} otherwise. Nothing that is handed in is changed.
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
        const { id, replace, extend } = asIdentified(entry);
        const at = typeof id === 'string' ? byId.get(id) : undefined;
        const taken = extend === true ? extendProblem(id, target[at ?? -1]) : undefined;
        if (taken !== undefined) problems.push({ file, path: `${list}[${i}].id`, message: taken });
        else if (extend === true && at !== undefined) target[at] = extended(target[at], entry);
        else if (at === undefined) {
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
