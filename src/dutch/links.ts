/** Looks up links of a tree. */
import type { SentenceTree } from './refine';
import { REL } from './types';

const SUBJECTS = (['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const).map((rel) => REL.indexOf(rel));

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

/** Whether a token has a subject of any sort, an expletive one included. */
export const hasSubject = (tree: SentenceTree, t: number): boolean =>
  SUBJECTS.some((rel) => childWith(tree, t, rel) >= 0);
