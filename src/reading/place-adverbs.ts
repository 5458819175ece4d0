import { clauseRange } from './clause-range';
import { entityFiller } from './fillers';
import { firstAt } from './in-order';
import type { ReadFiller, Reading } from './types';

/** How many words may part a town from the land it lies in. */
const APART = 2;

/**
 * The place that "daar", "waar" or "er" in the clause of a trigger takes up: the last one named in front of it in its sentence, and for a word that opens its
 * sentence the last one of the sentence before. "Er komt een fabriek": at the head of a clause "er" takes up nothing.
 */
export function placeTakenUp(reading: Reading, trigger: number): ReadFiller[] {
  const { tree, names, entities, entityOfName } = reading;
  const [from, to] = clauseRange(tree, trigger);
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(trigger);
  let adverb = -1;
  for (let t = Math.max(0, from - 1); t < to && adverb < 0; t++) {
    if (!tree.among(t, 'placeAdverbs')) continue;
    if (tree.lower(t) !== 'er' || isLocal(reading, t, from)) adverb = t;
  }
  if (adverb < 0) return [];
  const opens = adverb <= sentenceStart[s]! + 1;
  const first = sentenceStart[opens ? Math.max(0, s - 1) : s]!;
  const isPlace = (i: number): boolean => entities[entityOfName[i]!]!.kind === 'place';
  for (let i = firstAt(names, adverb) - 1; i >= 0 && names[i]!.from >= first; i--) {
    if (!isPlace(i)) continue;
    // "in Mobile, in Alabama, waar"
    while (i > 0 && names[i - 1]!.from >= first && names[i]!.from - names[i - 1]!.to <= APART && isPlace(i - 1)) i--;
    return [entityFiller(reading, reading.phraseAt[names[i]!.from]!, entityOfName[i]!)];
  }
  return [];
}

/** Whether "er" says where: behind a verb or subject of its clause that is no form of "komen" or "zijn", and with no particle "bij" that it goes with. */
function isLocal({ tree }: Reading, er: number, from: number): boolean {
  if (er <= from || tree.words('copulas').has(tree.lemma(er - 1)) || tree.lemma(er - 1) === 'komen') return false;
  const verb = tree.head(er);
  return verb >= 0 && !tree.children(verb).some((c) => tree.lower(c) === 'bij' && tree.rel(c) === 'compound:prt');
}
