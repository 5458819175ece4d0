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

/** Weights while they are learned: one flat column, a row a feature, so that training waits for memory as little as may be. */
export class Perceptron implements Scorer {
  /** Key and row a slot; key 0 is an empty slot. */
  private table: Int32Array;
  private mask: number;
  private weights: Float32Array;
  /** Sum for the average and squares for the learning rate, in turns. */
  private past: Float32Array;
  private names: number[] = [];
  /** Number of examples seen; the average needs it. */
  step = 1;
  /** Rows of the features that were scored last; their update follows mostly. */
  private readonly rowsOf = new Int32Array(256);

  constructor(
    readonly classes: number,
    /** Learning rate of AdaGrad (Duchi et al. 2011); 0 for the plain perceptron. */
    private readonly rate = 0,
  ) {
    this.table = new Int32Array(1 << 17);
    this.mask = (1 << 16) - 1;
    this.weights = new Float32Array(classes << 14);
    this.past = new Float32Array(classes << 15);
  }

  private find(key: number): number {
    const { table, mask } = this;
    for (let slot = (key >>> 1) & mask; table[2 * slot] !== 0; slot = (slot + 1) & mask) {
      if (table[2 * slot] === key) return table[2 * slot + 1];
    }
    return -1;
  }

  private make(key: number): number {
    const row = this.names.push(key) - 1;
    if (row * 2 > this.mask) {
      this.mask = this.mask * 2 + 1;
      this.table = new Int32Array(2 * (this.mask + 1));
      for (let r = 0; r < row; r++) this.place(this.names[r], r);
    }
    this.place(key, row);
    const size = this.names.length * this.classes;
    if (size > this.weights.length) {
      const [weights, past] = [this.weights, this.past];
      this.weights = new Float32Array(2 * weights.length);
      this.weights.set(weights);
      this.past = new Float32Array(2 * past.length);
      this.past.set(past);
    }
    return row;
  }

  private place(key: number, row: number): void {
    let slot = (key >>> 1) & this.mask;
    while (this.table[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.table[2 * slot] = key;
    this.table[2 * slot + 1] = row;
  }

  score(values: Int32Array, count: number, out: Int32Array | Float64Array): void {
    const { weights, classes, rowsOf } = this;
    for (let f = 0; f < count; f++) rowsOf[f] = this.find(featureKey(f, values[f]));
    out.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      if (rowsOf[f] < 0) continue;
      const at = rowsOf[f] * classes;
      for (let c = 0; c < classes; c++) out[c] += weights[at + c];
    }
  }

  private seen: Uint8Array | undefined;
  private rarest = 0;

  /** Counts features before training: those seen fewer than `rarest` times will get no weights. */
  count(values: Int32Array, count: number): void {
    this.seen ??= new Uint8Array(1 << (KEY_BITS - 1));
    for (let f = 0; f < count; f++) {
      const key = featureKey(f, values[f]) >>> 1;
      if (this.seen[key] < 255) this.seen[key]++;
    }
  }

  /** Ends the counting. */
  admit(rarest: number): void {
    this.rarest = rarest;
  }

  /** Adds to the weights of one class for the features that were scored last, and takes as much from those of another. */
  update(values: Int32Array, count: number, up: number, down: number): void {
    const { classes, rate, step, seen, rowsOf } = this;
    for (let f = 0; f < count; f++) {
      let row = rowsOf[f];
      if (row < 0) {
        const key = featureKey(f, values[f]);
        if (seen !== undefined && seen[key >>> 1] < this.rarest) continue;
        row = this.find(key);
        if (row < 0) row = this.make(key);
      }
      for (let sign = 1; sign >= -1; sign -= 2) {
        const at = row * classes + (sign > 0 ? up : down);
        let change = sign;
        if (rate > 0) change = (rate * sign) / Math.sqrt(++this.past[2 * at + 1]);
        this.weights[at] += change;
        this.past[2 * at] += change * step;
      }
    }
  }

  /** Adds the averaged weights to `total`, by feature key. */
  addTo(total: Map<number, Float32Array>): void {
    this.names.forEach((name, row) => {
      const sum = total.get(name) ?? new Float32Array(this.classes);
      total.set(name, sum);
      for (let c = 0, at = row * this.classes; c < this.classes; c++, at++) {
        sum[c] += this.weights[at] - this.past[2 * at] / this.step;
      }
    });
  }

  /** The averaged weights, rounded to eight bits; weights under `least` and empty rows are left out. */
  rows(least: number): Row[] {
    return averagedRows([this], least);
  }

  /** The model as the library would read it. */
  averaged(least = 0.02): LinearModel {
    return decodeModel(encodeModel(this.classes, this.rows(least)));
  }
}

/**
 * The mean of models that were trained in different orders, as {@link Perceptron.rows} gives it: less hangs on chance. Where `relative` is
 * set, all weights are less the first class's.
 */
export function averagedRows(models: readonly Perceptron[], least: number, relative = false): Row[] {
  const total = new Map<number, Float32Array>();
  for (const model of models) model.addTo(total);
  const all: number[] = [];
  for (const w of total.values()) {
    if (relative) for (let c = w.length - 1; c >= 0; c--) w[c] -= w[0];
    for (let c = 0; c < w.length; c++) {
      w[c] /= models.length;
      if (w[c] !== 0) all.push(Math.abs(w[c]));
    }
  }
  all.sort((a, b) => a - b);
  // The few greatest weights are clipped so that the many small ones keep their resolution.
  const scale = 127 / (all[Math.floor(all.length * 0.9995)] ?? 1);
  const out: Row[] = [];
  for (const [key, w] of total) {
    const classes: number[] = [];
    const weights: number[] = [];
    w.forEach((x, c) => {
      if (Math.abs(x) < least) return;
      const q = Math.max(-127, Math.min(127, Math.round(x * scale)));
      if (q === 0) return;
      classes.push(c);
      weights.push(q);
    });
    if (classes.length > 0) out.push({ key, classes, weights });
  }
  return out;
}
