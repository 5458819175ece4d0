/** A repair that moves whole branches may close a circle where the parser read something odd; then the sentence stays as it was. */
import type { SentenceTree } from './refine';

/** Runs a repair of a sentence's links, and takes it back where its tokens form no tree any more. */
export function keepTree(tree: SentenceTree, repair: () => void): void {
  const { n, head, rel } = tree;
  const heads = head.slice(0, n);
  const rels = rel.slice(0, n);
  repair();
  if (isTree(tree)) return;
  head.set(heads);
  rel.set(rels);
}

/** Whether every token of a sentence hangs on its root, at whatever distance. */
export function isTree({ n, head }: SentenceTree): boolean {
  for (let t = 0; t < n; t++) {
    let at = head[t]!;
    for (let steps = 0; at >= 0; at = head[at]!, steps++) if (steps === n) return false;
  }
  return true;
}
