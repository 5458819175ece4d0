import { hashUnits } from '../dutch/hash';

/** The apostrophes that the tokenizer's hash takes as one. */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

/** A longer copy of a typed array, of the same kind. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (n: number) => T)(length);
  copy.set(array);
  return copy;
}

/**
 * Interned words: each distinct word has a number from 0. Words are found by the hash that a token table holds and are
 * checked against their code units, so no substring is ever made. Open addressing over typed arrays; grows as it is filled.
 */
export class WordTable {
  /** Number of words. */
  size = 0;
  private slots = new Int32Array(256);
  private mask = 255;
  private hashes = new Int32Array(128);
  private starts = new Int32Array(129);
  private units = new Uint16Array(1024);

  /** The number of the word in `text` from `start` to `end`, which has this hash; -1 where there is none. */
  find(hash: number, text: string, start: number, end: number): number {
    const { slots, mask, hashes } = this;
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] - 1;
      if (word < 0) return -1;
      if (hashes[word] === hash && this.same(word, text, start, end)) return word;
    }
  }

  private same(word: number, text: string, start: number, end: number): boolean {
    let at = this.starts[word];
    if (this.starts[word + 1] - at !== end - start) return false;
    const { units } = this;
    for (let i = start; i < end; i++, at++) {
      const unit = text.charCodeAt(i);
      if (unit !== units[at] && !(units[at] === 0x27 && isApostrophe(unit))) return false;
    }
    return true;
  }

  /** The number of a word, which is added if it is new. */
  intern(text: string, start = 0, end = text.length): number {
    const hash = hashUnits(text, start, end);
    const known = this.find(hash, text, start, end);
    if (known >= 0) return known;
    const word = this.size++;
    if (word >= this.hashes.length) {
      this.hashes = grown(this.hashes, word * 2);
      this.starts = grown(this.starts, word * 2 + 1);
    }
    let at = this.starts[word];
    if (at + end - start > this.units.length) this.units = grown(this.units, (at + end - start) * 2);
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      this.units[at++] = isApostrophe(unit) ? 0x27 : unit;
    }
    this.hashes[word] = hash;
    this.starts[word + 1] = at;
    if (this.size * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    else this.place(word);
    return word;
  }

  /** The hash of a word. */
  hash(word: number): number {
    return this.hashes[word];
  }

  private place(word: number): void {
    const hash = this.hashes[word];
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = word + 1;
  }

  private rehash(length: number): void {
    this.slots = new Int32Array(length);
    this.mask = length - 1;
    for (let word = 0; word < this.size; word++) this.place(word);
  }
}
