import { HASH_PRIME, HASH_SEED, hashUnits } from '../dutch/hash';
import { withoutAccents } from './name-spellings';
import { grown } from './word-table';

/**
 * Names by the hash of the word that a text would begin them with, so that a name need not be cut into words before a
 * text holds its first one. Every spelling's first word is there; some that no spelling begins with may be too.
 */
export class FirstWords {
  /** Number of names and hashes put in. */
  private links = 1;
  private names: Int32Array;
  private nexts: Int32Array;
  private hashes: Int32Array;
  private heads: Int32Array;
  private mask: number;
  private size = 0;

  /**
   * @param expected about how many names will come
   * @param found is told every different hash; `small` for words that begin with one of a to z
   */
  constructor(
    expected: number,
    private readonly found: (hash: number, small: boolean) => void,
  ) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.names = new Int32Array(capacity);
    this.nexts = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity * 2);
    this.heads = new Int32Array(capacity * 2);
    this.mask = capacity * 2 - 1;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.heads[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  private put(hash: number, name: number, small: boolean): void {
    const slot = this.slotOf(hash);
    const head = this.heads[slot];
    if (head > 0 && this.names[head] === name) return;
    if (this.links === this.names.length) {
      this.names = grown(this.names, this.links * 2);
      this.nexts = grown(this.nexts, this.links * 2);
    }
    this.names[this.links] = name;
    this.nexts[this.links] = Math.max(head, 0);
    this.hashes[slot] = hash;
    this.heads[slot] = this.links++;
    if (head === 0) {
      this.found(hash, small);
      if (++this.size * 2 > this.mask) this.grow();
    }
  }

  private grow(): void {
    const { hashes, heads } = this;
    this.mask = hashes.length * 2 - 1;
    this.hashes = new Int32Array(this.mask + 1);
    this.heads = new Int32Array(this.mask + 1);
    for (let i = 0; i < hashes.length; i++) {
      if (heads[i] === 0) continue;
      const slot = this.slotOf(hashes[i]);
      this.hashes[slot] = hashes[i];
      this.heads[slot] = heads[i];
    }
  }

  /** Calls `each` with every hash and name that were put in. */
  each(each: (hash: number, name: number) => void): void {
    for (let slot = 0; slot < this.heads.length; slot++) {
      for (let link = Math.max(this.heads[slot], 0); link !== 0; link = this.nexts[link])
        each(this.hashes[slot], this.names[link]);
    }
  }

  /** Takes out the names that begin with a word of this hash and calls `each` with them. */
  take(hash: number, each: (name: number) => void): void {
    const slot = this.slotOf(hash);
    const head = this.heads[slot];
    if (head <= 0) return;
    this.heads[slot] = -1;
    for (let link = head; link !== 0; link = this.nexts[link]) each(this.names[link]);
  }

  /** Puts a name in. */
  add(name: string, number: number): void {
    if (this.addAscii(name, number)) return;
    const space = name.indexOf(' ');
    const chunk = (space < 0 ? name : name.slice(0, space)).normalize('NFC');
    const bare = withoutAccents(chunk);
    const whole = isPlain(chunk);
    const forms = bare === chunk ? [chunk] : [chunk, bare];
    if (space < 0 && /['’]s$/.test(chunk)) forms.push(...forms.map((form) => `${form.slice(0, -2)}s`));
    for (const form of forms) {
      for (const cased of [form, form.toUpperCase(), form[0].toUpperCase() + form.slice(1)]) {
        this.put(hashUnits(cased), number, isSmall(cased.charCodeAt(0)));
        if (whole) continue;
        // The tokenizer may cut at any mark: "J.P. Morgan", "Yahoo!"
        for (let end = 1; end < cased.length; end++) {
          if (isPlainUnit(cased.charCodeAt(end - 1)) && isPlainUnit(cased.charCodeAt(end))) continue;
          this.put(hashUnits(cased, 0, end), number, isSmall(cased.charCodeAt(0)));
        }
      }
    }
  }

  /** The same for a name whose first word is ASCII and surely one token; false where it is not. */
  private addAscii(name: string, number: number): boolean {
    let hash = HASH_SEED;
    let upper = HASH_SEED;
    let swapped = HASH_SEED;
    let i = 0;
    for (; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      if (unit === 32) break;
      const small = unit >= 97 && unit <= 122;
      const plain = small || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
      if (!plain && !joins(name, i)) return false;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      upper = Math.imul(upper ^ (small ? unit - 32 : unit), HASH_PRIME);
      swapped = Math.imul(swapped ^ (i === 0 ? unit ^ 32 : unit), HASH_PRIME);
    }
    if (i === 0) return false;
    const small = isSmall(name.charCodeAt(0));
    this.put(hash, number, small);
    if (upper !== hash) this.put(upper, number, false);
    // A small first letter may be a capital in the text, an article's capital a small letter
    if (small || (i <= 3 && i < name.length)) this.put(swapped, number, !small);
    if (i === name.length && name.charCodeAt(i - 2) === 0x27) {
      const bare = `${name.slice(0, -2)}s`;
      this.put(hashUnits(bare), number, small);
      this.put(hashUnits(bare.toUpperCase()), number, false);
    }
    return true;
  }
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** True for letters of Latin script and digits. */
function isPlainUnit(unit: number): boolean {
  const ascii = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return ascii || (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7);
}

function isPlain(chunk: string): boolean {
  for (let i = 0; i < chunk.length; i++) if (!isPlainUnit(chunk.charCodeAt(i))) return false;
  return true;
}

/** True where the tokenizer takes the mark at `at` as a part of the word around it: "Coca-Cola", "AT&T", "bol.com". */
function joins(name: string, at: number): boolean {
  if (at === 0 || at + 1 >= name.length) return false;
  const unit = name.charCodeAt(at);
  const after = name.charCodeAt(at + 1);
  const small = after >= 97 && after <= 122;
  const letter = small || (after >= 65 && after <= 90);
  if (unit === 0x2d || unit === 0x26) return letter || (after >= 48 && after <= 57);
  if (unit === 0x27) return letter;
  return unit === 0x2e && small && at > 1 && !name.startsWith('www');
}
