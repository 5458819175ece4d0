/** Looks up links of a tree. */
import type { SentenceTree } from './refine';

/** The first dependent of a token with a relation; -1 for none. */
export function childWith(tree: SentenceTree, t: number, rel: number): number {
  for (let d = 0; d < tree.n; d++) if (tree.head[d] === t && tree.rel[d] === rel) return d;
  return -1;
}

/** Number of dependents of a token with a relation. */
export function count(tree: SentenceTree, t: number, rel: number): number {
  let found = 0;
  for (let d = 0; d < tree.n; d++) if (tree.head[d] === t && tree.rel[d] === rel) found++;
  return found;
}
