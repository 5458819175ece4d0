import { contrastAt } from '../../reading/contrasts';
import type { Tree } from '../../reading/tree';
import type { Phrase } from '../../reading/types';

/** "verkoopt niet de lampen, maar de televisies": what is meant takes the place in the sentence of what is not. */
export function putInstead(tree: Tree, phrases: readonly Phrase[], phraseAt: Int32Array): void {
  const { sentences, sentenceStart } = tree.analysis;
  for (let s = 0; s < sentences; s++) {
    if (!tree.holds(s, 'maar') || !tree.holds(s, 'niet')) continue;
    for (let t = sentenceStart[s]!; t < sentenceStart[s + 1]!; t++) {
      const contrast = contrastAt(tree, t);
      if (!contrast) continue;
      const not = phraseIn(phrases, phraseAt, contrast.from, contrast.to);
      const instead = phraseIn(phrases, phraseAt, contrast.instead, contrast.instead + 3);
      if (!not || !instead) continue;
      instead.governor = not.governor;
      instead.rel = not.rel;
      instead.first = phraseAt[instead.head]!;
      not.governor = -3;
      // whoever asks what stands in the place of the one finds the other
      for (let k = not.from; k < not.to; k++) if (phrases[phraseAt[k]!] === not) phraseAt[k] = instead.first;
    }
  }
}

/** The first phrase in a stretch that stands for itself. */
function phraseIn(phrases: readonly Phrase[], phraseAt: Int32Array, from: number, to: number): Phrase | undefined {
  for (let t = from; t < to; t++) {
    const phrase = phraseAt[t]! < 0 ? undefined : phrases[phraseAt[t]!]!;
    if (phrase && phrase.governor !== -3) return phrase;
  }
  return undefined;
}
