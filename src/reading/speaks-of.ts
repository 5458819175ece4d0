import type { Knowledge } from '../knowledge';
import type { Tree } from './tree';

/** Whether a word of a sentence, by its lemma, is one of some classes. */
export function speaksOf(tree: Tree, sentence: number, knowledge: Knowledge, ...classes: readonly string[]): boolean {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[sentence]!; t < sentenceStart[sentence + 1]!; t++) {
    const lemma = tree.lowerLemma(t);
    if (classes.some((id) => knowledge.inClass(lemma, id))) return true;
  }
  return false;
}
