import { hashUnits } from '../dutch/hash';

/**
 * A set of strings that keeps 64 bits of each: some 16 bytes a string, whatever its length. Two strings are taken as one
 * with a chance of one in 2^64 for each pair.
 */
export class SeenStrings {
  private cells = new Int32Array(2 << 12);
  private mask = (1 << 12) - 1;
  private size = 0;

  /** Adds a string; false where it was there. */
  add(text: string): boolean {
    const low = hashUnits(text) | 1;
    let high = text.length;
    for (let i = 0; i < text.length; i++) high = (Math.imul(high, 31) + text.charCodeAt(i)) | 0;
    const at = this.cellOf(low, high);
    if (this.cells[at] !== 0) return false;
    this.cells[at] = low;
    this.cells[at + 1] = high;
    if (++this.size * 2 > this.mask) this.grow();
    return true;
  }

  private cellOf(low: number, high: number): number {
    let slot = (low ^ (low >>> 15) ^ Math.imul(high, 0x9e3779b1)) & this.mask;
    for (;;) {
      const at = slot * 2;
      if (this.cells[at] === 0 || (this.cells[at] === low && this.cells[at + 1] === high)) return at;
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(old.length * 2);
    this.mask = this.cells.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const at = this.cellOf(old[i], old[i + 1]);
      this.cells[at] = old[i];
      this.cells[at + 1] = old[i + 1];
    }
  }
}
