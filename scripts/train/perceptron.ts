/** An averaged perceptron over sparse integer features, for training; rows come into being at their first update. */
import {
  decodeModel,
  encodeModel,
  featureKey,
  KEY_BITS,
  type LinearModel,
  type Row,
  type Scorer,
} from '../../src/dutch/model';

/** Weights while they are learned. */
export class Perceptron implements Scorer {
  private keys: Int32Array;
  private slots: Int32Array;
  private mask: number;
  private weights: Float32Array[] = [];
  private sums: Float32Array[] = [];
  private squares: Float32Array[] = [];
  private counts: number[] = [];
  private names: number[] = [];
  /** Number of examples seen; the average needs it. */
  step = 1;

  constructor(
    readonly classes: number,
    bits = 22,
    /** Learning rate of AdaGrad (Duchi et al. 2011); 0 for the plain perceptron. */
    private readonly rate = 0,
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
    this.weights.push(new Float32Array(this.classes));
    this.sums.push(new Float32Array(this.classes));
    if (this.rate > 0) this.squares.push(new Float32Array(this.classes));
    this.counts.push(0);
    this.names.push(key);
    if (row * 1.5 > this.mask) throw new RangeError(`more than ${row} features: give the perceptron more bits`);
    return row;
  }

  score(sums: Int32Array, count: number, out: Int32Array | Float64Array): void {
    out.fill(0, 0, this.classes);
    for (let f = 0; f < count; f++) {
      const row = this.find(featureKey(f, sums[f]), false);
      if (row < 0) continue;
      const w = this.weights[row];
      for (let c = 0; c < this.classes; c++) out[c] += w[c];
    }
  }

  private seen: Uint8Array | undefined;
  private rarest = 0;

  /** Counts features before training: those seen fewer than `rarest` times will get no weights. */
  count(sums: Int32Array, count: number): void {
    this.seen ??= new Uint8Array(1 << (KEY_BITS - 1));
    for (let f = 0; f < count; f++) {
      const key = featureKey(f, sums[f]) >>> 1;
      if (this.seen[key] < 255) this.seen[key]++;
    }
  }

  /** Ends the counting. */
  admit(rarest: number): void {
    this.rarest = rarest;
  }

  /** Adds `by` to the weights of one class for all features. */
  update(sums: Int32Array, count: number, cls: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const key = featureKey(f, sums[f]);
      if (this.seen !== undefined && this.seen[key >>> 1] < this.rarest) continue;
      const row = this.find(key, true);
      let change = by;
      if (this.rate > 0) {
        this.squares[row][cls] += by * by;
        change = (this.rate * by) / Math.sqrt(this.squares[row][cls]);
      }
      this.weights[row][cls] += change;
      this.sums[row][cls] += change * this.step;
      this.counts[row]++;
    }
  }

  /**
   * The averaged weights, rounded to eight bits; weights under `least` and empty rows are left out. Where `relative` is set, all are less the
   * first class's.
   */
  rows(least: number, relative = false): Row[] {
    const averaged = this.weights.map((w, r) => w.map((x, c) => x - this.sums[r][c] / this.step));
    if (relative) for (const w of averaged) for (let c = w.length - 1; c >= 0; c--) w[c] -= w[0];
    let max = 0;
    const all: number[] = [];
    for (const w of averaged) for (const x of w) if (x !== 0) all.push(Math.abs(x));
    all.sort((a, b) => a - b);
    // The few greatest weights are clipped so that the many small ones keep their resolution.
    max = all[Math.floor(all.length * 0.9995)] ?? 1;
    const scale = 127 / max;
    const out: Row[] = [];
    averaged.forEach((w, r) => {
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
  averaged(least = 0.02): LinearModel {
    return decodeModel(encodeModel(this.classes, this.rows(least)));
  }
}
