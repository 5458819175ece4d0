/** Tags the training sentences with taggers that have not seen them, so that the parser learns to live with errors. */

import type { LinearModel } from '../../src/dutch/model';
import { type TagSet, TagWorkspace, tagSentence } from '../../src/dutch/tag';
import type { TokenTable } from '../../src/dutch/types';
import type { WordKnowledge } from '../../src/dutch/word-types';
import { SentenceWords } from '../../src/dutch/words';
import type { GoldSentence } from './conllu';
import { tableOf } from './table';
import { trainTagger } from './tagger';

/** Tags the sentences of a table with one tagger. */
export function tagEach(table: TokenTable, model: LinearModel, tagSet: TagSet, knowledge: WordKnowledge): Uint8Array[] {
  const words = new SentenceWords(knowledge);
  const space = new TagWorkspace();
  return Array.from({ length: table.sentences }, (_, s) => {
    words.read(table, s);
    tagSentence(words, model, tagSet, space);
    return space.tags.slice(0, words.n);
  });
}

/** Tags sentences of known tokens with one tagger. */
export const tagAll = (
  sentences: readonly GoldSentence[],
  model: LinearModel,
  tagSet: TagSet,
  knowledge: WordKnowledge,
): Uint8Array[] => tagEach(tableOf(sentences.map((s) => s.forms)), model, tagSet, knowledge);

/** Splits the sentences into runs of 50, spreads the runs over the folds and tags each fold by the others' tagger. A sentence that comes twice is in one fold. */
export function jackknife(
  sentences: readonly GoldSentence[],
  tagSet: TagSet,
  index: ReadonlyMap<string, number>,
  knowledge: WordKnowledge,
  folds: number,
  epochs: number,
): Uint8Array[] {
  const out: Uint8Array[] = new Array(sentences.length);
  const foldOf = new Map<GoldSentence, number>();
  sentences.forEach((s, i) => {
    if (!foldOf.has(s)) foldOf.set(s, Math.floor(i / 50) % folds);
  });
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (i: number): boolean => foldOf.get(sentences[i]) === fold;
    const model = trainTagger(
      sentences.filter((_, i) => !inFold(i)),
      tagSet,
      index,
      knowledge,
      epochs,
    );
    const held = sentences.map((_, i) => i).filter(inFold);
    const tagged = tagAll(
      held.map((i) => sentences[i]),
      model.averaged(),
      tagSet,
      knowledge,
    );
    held.forEach((i, k) => {
      out[i] = tagged[k];
    });
  }
  return out;
}
