/** An averaged perceptron over sparse integer features, for training; rows come into being at their first update. */
import { decodeModel, encodeModel, type Row, type Scorer } from '../../src/dutch/model';

/** Weights while they are learned. */
export class Perceptron implements Scorer {
  private keys: Int32Array;
  private slots: Int32Array;
  private mask: number;
  private weights: Float64Array[] = [];
  private sums: Float64Array[] = [];
  private counts: number[] = [];
  private names: number[] = [];
  /** Number of examples seen; the average needs it. */
  step = 1;

  constructor(
    readonly classes: number,
    bits = 22,
  ) {
    this.keys = new Int32Array(1 << bits);
    this.slots = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  private find(key: number, make: boolean): number {
    let slot = (key >>> 1) & this.mask;
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    if (this.keys[slot] === key) return this.slots[slot];
    if (!make) return -1;
    this.keys[slot] = key;
    const row = this.weights.length;
    this.slots[slot] = row;
    this.weights.push(new Float64Array(this.classes));
    this.sums.push(new Float64Array(this.classes));
    this.counts.push(0);
    this.names.push(key);
    if (row * 1.5 > this.mask) throw new RangeError(`more than ${row} features: give the perceptron more bits`);
    return row;
  }

  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void {
    out.fill(0, 0, this.classes);
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f], false);
      if (row < 0) continue;
      const w = this.weights[row];
      for (let c = 0; c < this.classes; c++) out[c] += w[c];
    }
  }

  /** Adds `by` to the weights of one class for all features. */
  update(features: Int32Array, count: number, cls: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f], true);
      this.weights[row][cls] += by;
      this.sums[row][cls] += by * this.step;
      this.counts[row]++;
    }
  }

  /** The averaged weights, rounded to eight bits; weights under `least` of the scale and empty rows are left out. */
  rows(least: number, minUpdates = 1): Row[] {
    const averaged = this.weights.map((w, r) => w.map((x, c) => x - this.sums[r][c] / this.step));
    let max = 0;
    const all: number[] = [];
    for (const w of averaged) for (const x of w) if (x !== 0) all.push(Math.abs(x));
    all.sort((a, b) => a - b);
    // The few greatest weights are clipped so that the many small ones keep their resolution.
    max = all[Math.floor(all.length * 0.9995)] ?? 1;
    const scale = 127 / max;
    const out: Row[] = [];
    averaged.forEach((w, r) => {
      if (this.counts[r] < minUpdates) return;
      const classes: number[] = [];
      const weights: number[] = [];
      w.forEach((x, c) => {
        if (Math.abs(x) < least) return;
        const q = Math.max(-127, Math.min(127, Math.round(x * scale)));
        if (q === 0) return;
        classes.push(c);
        weights.push(q);
      });
      if (classes.length > 0) out.push({ key: this.names[r], classes, weights });
    });
    return out;
  }

  /** The model as the library would read it. */
  averaged(least = 0.02, minUpdates = 1): Scorer {
    return decodeModel(encodeModel(this.classes, this.rows(least, minUpdates)));
  }
}
