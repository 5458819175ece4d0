import { hashUnits } from './hash';

/** A fixed set of words, each with a small number, found by hash and checked against the text itself. */
export interface WordIndex {
  /** The number of the word that stands in `text` from `start` to `end` and has this hash; 0 where it is no member. */
  find(hash: number, text: string, start: number, end: number): number;
}

/** True where both code units are the same or both are apostrophes. */
function sameUnit(a: number, b: number): boolean {
  return a === b || (a === 0x27 && (b === 0x2019 || b === 0x2018 || b === 0x2bc));
}

/**
 * Makes a word index: `words[i]` has the number `numbers[i]` (above 0), 1 where no numbers are given. Where a word comes
 * twice, the first counts.
 */
export function createWordIndex(words: readonly string[], numbers?: readonly number[]): WordIndex {
  let size = 16;
  while (size < words.length * 3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const hash = hashUnits(words[i]);
    hashes[i] = hash;
    let slot = hash & mask;
    while (slots[slot] >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  return Object.freeze({
    find(hash: number, text: string, start: number, end: number): number {
      for (let slot = hash & mask; slots[slot] >= 0; slot = (slot + 1) & mask) {
        const entry = slots[slot];
        if (hashes[entry] !== hash) continue;
        const word = words[entry];
        if (word.length !== end - start) continue;
        let i = 0;
        while (i < word.length && sameUnit(word.charCodeAt(i), text.charCodeAt(start + i))) i++;
        if (i === word.length) return numbers === undefined ? 1 : numbers[entry];
      }
      return 0;
    },
  });
}
