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

/** Numbers a slot of {@link WordTable}: the word's hash, its number + 1, where its units begin, and a value of the owner's. */
const STRIDE = 4;

/**
 * Interned words: each distinct word has a number from 0. Words are found by the hash that a token table holds and are
 * checked against their code units, so no substring is ever made. Open addressing over typed arrays, one cache line a
 * slot; grows as it is filled.
 */
export class WordTable {
  /** Number of words. */
  size = 0;
  private slots = new Int32Array(256 * STRIDE);
  private mask = 255;
  /** The code units of all words, a zero after each. */
  private units = new Uint16Array(1024);
  private used = 0;

  /** The slot of the word in `text` from `start` to `end`, which has this hash; -1 where there is none. */
  slot(hash: number, text: string, start: number, end: number): number {
    const { slots, mask } = this;
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      if (slots[at + 1] === 0) return -1;
      if (slots[at] === hash && this.same(slots[at + 2], text, start, end)) return at;
    }
  }

  /** The number of the word in a slot. */
  word(slot: number): number {
    return this.slots[slot + 1] - 1;
  }

  /** What {@link setValue} gave the word in a slot; 0 at first. */
  value(slot: number): number {
    return this.slots[slot + 3];
  }

  /** Keeps a number with the word in a slot. */
  setValue(slot: number, value: number): void {
    this.slots[slot + 3] = value;
  }

  /** The hash of the word in a slot. */
  hash(slot: number): number {
    return this.slots[slot];
  }

  private same(at: number, text: string, start: number, end: number): boolean {
    const { units } = this;
    for (let i = start; i < end; i++, at++) {
      const unit = text.charCodeAt(i);
      if (unit !== units[at] && !(units[at] === 0x27 && isApostrophe(unit))) return false;
    }
    return units[at] === 0;
  }

  /** The slot of a word, which is added if it is new. Slots hold until the next word is added. */
  intern(text: string, start = 0, end = text.length): number {
    const hash = hashUnits(text, start, end);
    const known = this.slot(hash, text, start, end);
    if (known >= 0) return known;
    const word = this.size++;
    if (this.used + end - start + 1 > this.units.length) {
      this.units = grown(this.units, (this.used + end - start + 1) * 2);
    }
    const first = this.used;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      this.units[this.used++] = isApostrophe(unit) ? 0x27 : unit;
    }
    this.used++;
    if (this.size * 2 > this.mask) this.rehash((this.mask + 1) * 4);
    const at = this.free(hash);
    this.slots[at] = hash;
    this.slots[at + 1] = word + 1;
    this.slots[at + 2] = first;
    return at;
  }

  /** Gives back the room that was kept for further words. */
  close(): void {
    this.units = this.units.slice(0, this.used);
  }

  /** The slot that a new word of this hash goes to. */
  private free(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.slots[slot * STRIDE + 1] !== 0) slot = (slot + 1) & this.mask;
    return slot * STRIDE;
  }

  private rehash(slots: number): void {
    const old = this.slots;
    this.slots = new Int32Array(slots * STRIDE);
    this.mask = slots - 1;
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 1] === 0) continue;
      const at = this.free(old[from]);
      for (let i = 0; i < STRIDE; i++) this.slots[at + i] = old[from + i];
    }
  }
}
