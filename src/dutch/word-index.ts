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

/** Makes a word index. Values are above 0; where a word comes twice, the first value counts. */
export function createWordIndex(entries: Iterable<readonly [string, number]>): WordIndex {
  const values = new Map<string, number>();
  for (const [word, value] of entries) {
    if (!values.has(word)) values.set(word, value);
  }
  let size = 16;
  while (size < values.size * 4) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const words = [...values.keys()];
  const numbers = Uint8Array.from(values.values());
  const hashes = Int32Array.from(words, (word) => hashUnits(word));
  for (let i = 0; i < words.length; i++) {
    let slot = hashes[i] & mask;
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
        if (i === word.length) return numbers[entry];
      }
      return 0;
    },
  });
}
