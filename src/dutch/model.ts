/**
 * Sparse linear models. A feature is a sum of 32 bits that stands in the place of its template; its key, made of both, finds a row with the
 * weights of the classes that it speaks for. On disk a model is sorted keys as differences, then eight-bit weights.
 *
 * Most choices are clear after the templates that tell most. So these come first, and a choice is weighed in passes (Strubell et al. 2015,
 * "Learning dynamic feature selection for fast sequential prediction"): a model's margins say by how much the best class must lead after a
 * pass for the rest to change nothing, but for one choice in some thousands.
 */

/** Keys have this many bits; the rest of a feature's hash is thrown away, so that differences of keys stay short. */
export const KEY_BITS = 28;

const KEY_SHIFT = 32 - KEY_BITS;

/** Mixes a second value into a hash; the order of arguments counts. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
}

/** Most templates that a model may have. */
const MOST_TEMPLATES = 256;

const SALT = Int32Array.from({ length: MOST_TEMPLATES }, (_, template) => mix(template + 1, 0x3779fb));

/** The key of a feature: a positive odd integer of {@link KEY_BITS} bits. */
export function featureKey(template: number, sum: number): number {
  const h = Math.imul(sum ^ SALT[template], 0xc2b2ae35);
  return ((h ^ (h >>> 15)) >>> KEY_SHIFT) | 1;
}

/** Whatever can add up the weights of a list of features. */
export interface Scorer {
  readonly classes: number;
  /** Fills `out[0..classes)` with what the first `count` of `sums` weigh together; the place of a sum is its template. */
  score(sums: Int32Array, count: number, out: Int32Array | Float64Array): void;
}

/** One row of a model that is to be packed: its key, and the classes with their weights. */
export interface Row {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

function slotsFor(rows: number, room: number): number {
  let bits = 4;
  while (1 << bits < rows * room) bits++;
  return bits;
}

/** Marks a place that is no row but one or two classes with their weights. */
const INLINE = 1 << 31;

/**
 * A model for many classes. A slot of its table holds a key and either the weights of one or two classes or the place of a row that has a
 * byte for each class: most rows are of the first kind, and take no further load.
 */
export class LinearModel implements Scorer {
  private readonly stride: number;
  private readonly shift: number;
  private readonly mask: number;
  private readonly table: Int32Array;
  private dense: Int8Array;
  private used = 0;
  /** Work space of `find`. */
  private readonly keys = new Int32Array(MOST_TEMPLATES);
  private readonly places = new Int32Array(MOST_TEMPLATES);

  constructor(
    readonly classes: number,
    rows: number,
    /** By how much a class must lead after each pass to be chosen without the next; none where all passes are to be made. */
    readonly margins: readonly number[] = [],
  ) {
    const bits = slotsFor(rows, 1.3);
    this.stride = (classes + 7) & ~7;
    this.shift = KEY_BITS - bits;
    this.mask = (1 << bits) - 1;
    this.table = new Int32Array(2 << bits);
    this.dense = new Int8Array(Math.ceil(rows / 2) * this.stride);
  }

  /** Takes in a row: `count` classes, then as many weights, from `at` on. */
  enter(key: number, bytes: Uint8Array, at: number, count: number): void {
    const { table, mask } = this;
    let slot = key >>> this.shift;
    while (table[2 * slot] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    if (count <= 2) {
      let value = INLINE;
      for (let i = 0; i < count; i++) value |= ((bytes[at + i] << 8) | bytes[at + count + i]) << (14 * i);
      table[2 * slot + 1] = value;
      return;
    }
    const place = this.used;
    this.used += this.stride;
    if (this.used > this.dense.length) {
      const larger = new Int8Array(this.dense.length * 2 + this.stride);
      larger.set(this.dense);
      this.dense = larger;
    }
    for (let i = 0; i < count; i++) this.dense[place + bytes[at + i]] = bytes[at + count + i];
    table[2 * slot + 1] = place;
  }

  score(sums: Int32Array, count: number, out: Int32Array | Float64Array): void {
    for (let c = 0; c < this.classes; c++) out[c] = 0;
    this.add(sums, 0, count, out);
  }

  /** Adds what the templates from `from` to `to` weigh to the classes' sums. */
  add(sums: Int32Array, from: number, to: number, out: Int32Array | Float64Array): void {
    const { dense, classes, places } = this;
    const found = this.find(sums, from, to);
    for (let i = 0; i < found; i++) {
      const value = places[i];
      if (value < 0) {
        out[(value >>> 8) & 63] += (value << 24) >> 24;
        out[(value >>> 22) & 63] += (value << 10) >> 24;
      } else for (let c = 0; c < classes; c++) out[c] += dense[value + c];
    }
  }

  /** As {@link add}, but only for the classes from `first` to `last` of a list; the sums of others are worth nothing afterwards. */
  addTo(
    list: Uint8Array,
    first: number,
    last: number,
    sums: Int32Array,
    from: number,
    to: number,
    out: Int32Array | Float64Array,
  ): void {
    const { dense, places } = this;
    const found = this.find(sums, from, to);
    for (let i = 0; i < found; i++) {
      const value = places[i];
      if (value < 0) {
        out[(value >>> 8) & 63] += (value << 24) >> 24;
        out[(value >>> 22) & 63] += (value << 10) >> 24;
      } else
        for (let k = first; k < last; k++) {
          const c = list[k];
          out[c] += dense[value + c];
        }
    }
  }

  /**
   * Puts the values of the templates' rows into `places`, and returns how many there are. Goes over the templates more than once, so that the
   * loads of one pass do not wait for each other: the table is larger than the cache nearest to the processor.
   */
  private find(sums: Int32Array, from: number, to: number): number {
    const { table, mask, shift, keys, places } = this;
    for (let template = from; template < to; template++) {
      const h = Math.imul(sums[template] ^ SALT[template], 0xc2b2ae35);
      const key = ((h ^ (h >>> 15)) >>> KEY_SHIFT) | 1;
      keys[template] = key;
      places[template] = table[2 * (key >>> shift)];
    }
    let found = 0;
    for (let template = from; template < to; template++) {
      const wanted = keys[template];
      let key = places[template];
      let slot = wanted >>> shift;
      while (key !== wanted && key !== 0) {
        slot = (slot + 1) & mask;
        key = table[2 * slot];
      }
      // never overtakes the template that is read
      if (key !== 0) places[found++] = table[2 * slot + 1];
    }
    return found;
  }
}

/**
 * A model for three classes, the first of which weighs nothing: a slot is one number with 16 bits of the key and the weights of the two
 * others. A key has two slots to be in; a row that finds both taken goes where its weights are the greater ones, or is lost.
 */
export class SmallModel implements Scorer {
  readonly classes = 3;
  private readonly shift: number;
  private readonly cells: Int32Array;
  /** Sums of the second and third class so far. */
  second = 0;
  third = 0;

  constructor(
    rows: number,
    /** As in {@link LinearModel}. */
    readonly margins: readonly number[] = [],
  ) {
    const bits = slotsFor(rows, 1.3);
    this.shift = KEY_BITS - bits;
    this.cells = new Int32Array(1 << bits);
  }

  /** Takes in a row. */
  enter(key: number, second: number, third: number): void {
    const { cells } = this;
    const cell = (second << 24) | ((third & 255) << 16) | (key & 0xffff);
    let slot = key >>> this.shift;
    if (cells[slot] !== 0 && (cells[slot ^ 1] === 0 || weight(cells[slot ^ 1]) < weight(cells[slot]))) slot ^= 1;
    if (weight(cell) >= weight(cells[slot])) cells[slot] = cell;
  }

  /** Begins a new choice. */
  clear(): void {
    this.second = 0;
    this.third = 0;
  }

  /** Adds what the templates from `from` to `to` weigh to the classes' sums. */
  weigh(sums: Int32Array, from: number, to: number): void {
    const { cells, shift } = this;
    let { second, third } = this;
    for (let template = from; template < to; template++) {
      const h = Math.imul(sums[template] ^ SALT[template], 0xc2b2ae35);
      const key = ((h ^ (h >>> 15)) >>> KEY_SHIFT) | 1;
      const slot = key >>> shift;
      const one = cells[slot];
      const two = cells[slot ^ 1];
      // all bits set where the sixteen bits agree, none where not: a jump here would be guessed wrongly too often
      const a = one & (((((one ^ key) & 0xffff) - 1) | 0) >> 31);
      const b = two & (((((two ^ key) & 0xffff) - 1) | 0) >> 31);
      second += (a >> 24) + (b >> 24);
      third += ((a << 8) >> 24) + ((b << 8) >> 24);
    }
    this.second = second;
    this.third = third;
  }

  score(sums: Int32Array, count: number, out: Int32Array | Float64Array): void {
    this.clear();
    this.weigh(sums, 0, count);
    out[0] = 0;
    out[1] = this.second;
    out[2] = this.third;
  }
}

function weight(cell: number): number {
  return Math.abs(cell >> 24) + Math.abs((cell << 8) >> 24);
}

function pushVarint(out: number[], value: number): void {
  let v = value;
  while (v > 127) {
    out.push((v & 127) | 128);
    v >>>= 7;
  }
  out.push(v);
}

/**
 * Packs rows into bytes that {@link decodeModel} and {@link decodeSmallModel} read: class count, margins with their number in front, row
 * count, then per row the difference to the key before, the number of pairs, the classes and the weights (-127 to 127).
 */
export function encodeModel(classes: number, rows: readonly Row[], margins: readonly number[] = []): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.key - b.key);
  const out: number[] = [];
  pushVarint(out, classes);
  for (const value of [margins.length, ...margins]) pushVarint(out, value);
  pushVarint(out, sorted.length);
  let last = 1;
  for (const row of sorted) {
    // Keys are odd, so the last bit of a difference carries nothing.
    pushVarint(out, (row.key - last) >>> 1);
    last = row.key;
    pushVarint(out, row.classes.length);
    for (const c of row.classes) out.push(c);
    for (const w of row.weights) out.push(w & 255);
  }
  return Uint8Array.from(out);
}

/** Goes through the rows of a packed model. Throws a RangeError where the bytes end too early. */
class RowReader {
  readonly classes: number;
  readonly margins: readonly number[];
  readonly rows: number;
  /** Of the row last read: its key, where its classes begin, and how many there are. */
  key = 1;
  first = 0;
  count = 0;
  private at = 0;
  private left: number;

  constructor(readonly bytes: Uint8Array) {
    this.classes = this.varint();
    this.margins = Array.from({ length: this.varint() }, () => this.varint());
    this.rows = this.varint();
    this.left = this.rows;
  }

  private varint(): number {
    const { bytes } = this;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      if (this.at >= bytes.length)
        throw new RangeError(`model bytes end at ${bytes.length}, in the middle of a number`);
    }
  }

  /** Reads the next row; false where there is none. */
  next(): boolean {
    if (this.left === 0) {
      if (this.at > this.bytes.length)
        throw new RangeError(`model bytes end at ${this.bytes.length}, rows need ${this.at}`);
      return false;
    }
    this.left--;
    this.key += this.varint() * 2;
    this.count = this.varint();
    this.first = this.at;
    this.at += 2 * this.count;
    return true;
  }
}

/** Reads what {@link encodeModel} packed. */
export function decodeModel(bytes: Uint8Array): LinearModel {
  const rows = new RowReader(bytes);
  const model = new LinearModel(rows.classes, rows.rows, rows.margins);
  while (rows.next()) model.enter(rows.key, bytes, rows.first, rows.count);
  return model;
}

/** Reads what {@link encodeModel} packed for three classes, the weights of the first of which are 0. */
export function decodeSmallModel(bytes: Uint8Array): SmallModel {
  const rows = new RowReader(bytes);
  const model = new SmallModel(rows.rows, rows.margins);
  while (rows.next()) {
    const { first, count } = rows;
    let second = 0;
    let third = 0;
    for (let i = first; i < first + count; i++) {
      if (bytes[i] === 1) second = bytes[i + count];
      else third = bytes[i + count];
    }
    model.enter(rows.key, second, third);
  }
  return model;
}

/** What Node has and a browser has not, or not yet. */
const fast = globalThis as { Buffer?: { from(text: string, encoding: 'base64'): Uint8Array } };

/** Decodes base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  // a copy, since a buffer may be part of a larger one
  if (fast.Buffer !== undefined) return new Uint8Array(fast.Buffer.from(text, 'base64'));
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
