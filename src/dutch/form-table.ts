/** The forms of the word lists by hash, read from bytes that pack-words.ts made. */

/** Forms in groups, one group a lemma. */
export interface PackedWords {
  /** The lemma of each group, separated by spaces; the first is empty, its forms have none. */
  readonly lemmas: string;
  /**
   * Little-endian: the numbers of entries and of codes, the hash of each entry, what each code says (the bits of the word, and those of it
   * as a form of the lemma), in 32 bits each; then the code of each entry and the number of entries of each group, in 16.
   * A form of more than one lemma has an entry in the group of each.
   */
  readonly bytes: Uint8Array;
}

/** Finds forms. An entry is a form of one lemma; further ones of the same form follow it. */
export class FormTable {
  private readonly lemmas: readonly string[];
  private readonly hashes: Int32Array;
  /** What each code says. */
  private readonly said: Int32Array;
  private readonly code: Uint16Array;
  private readonly group: Uint16Array;
  private readonly following = new Map<number, number>();
  /** First entry of a form, one more than its number; 0 where none is. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor({ lemmas, bytes }: PackedWords) {
    const [entries, codes] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
    this.lemmas = lemmas.split(' ');
    this.hashes = new Int32Array(bytes.buffer, bytes.byteOffset + 8, entries);
    this.said = new Int32Array(bytes.buffer, bytes.byteOffset + 8 + 4 * entries, 2 * codes);
    const short = bytes.byteOffset + 8 + 4 * entries + 8 * codes;
    this.code = new Uint16Array(bytes.buffer, short, entries);
    this.group = new Uint16Array(entries);
    const sizes = new Uint16Array(bytes.buffer, short + 2 * entries, this.lemmas.length);
    for (let g = 0, entry = 0; g < sizes.length; entry += sizes[g++]) this.group.fill(g, entry, entry + sizes[g]);
    let slots = 16;
    while (slots < 2 * entries) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
    this.fillSlots();
  }

  private fillSlots(): void {
    const { hashes, slots, mask } = this;
    for (let e = 0; e < hashes.length; e++) {
      const hash = hashes[e];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = e + 1;
      else this.append(slots[slot] - 1, e);
    }
  }

  private append(first: number, entry: number): void {
    let last = first;
    for (let e = this.next(last); e >= 0; e = this.next(e)) last = e;
    this.following.set(last, entry);
  }

  /** The first entry of the form with a hash, -1 where there is none. */
  find(hash: number): number {
    const { hashes, slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
    return slots[slot] - 1;
  }

  /** The next entry of the same form, -1 where there is none. */
  next(entry: number): number {
    return this.following.get(entry) ?? -1;
  }

  /** Bits of what the form can be. */
  bits(entry: number): number {
    return this.said[2 * this.code[entry]];
  }

  /** Bits of the form as one of this lemma. */
  bitsAs(entry: number): number {
    return this.said[2 * this.code[entry] + 1];
  }

  lemma(entry: number): string {
    return this.lemmas[this.group[entry]];
  }
}
