/**
 * Sparse linear models: a feature is an integer key, a row holds the weights of the classes that the key speaks for.
 * At run time a model is an open-addressed table from key to row; on disk it is sorted keys as differences, then
 * eight-bit weights, which keeps the three models of the Dutch analysis near a megabyte.
 */

/** Keys have this many bits; the rest of a feature's hash is thrown away, so that differences of keys stay short. */
export const KEY_BITS = 26;

const KEY_MASK = (1 << KEY_BITS) - 1;

/** Mixes a second value into a feature hash; the order of arguments counts. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return h ^ (h >>> 15);
}

/** The model key of a feature hash: a positive integer of {@link KEY_BITS} bits, never 0. */
export function featureKey(hash: number): number {
  const h = Math.imul(hash, 0xc2b2ae35);
  return ((h ^ (h >>> 16)) & KEY_MASK) | 1;
}

/** Whatever can add up the weights of a list of features. */
export interface Scorer {
  readonly classes: number;
  /** Fills `out[0..classes)` with the sums for the first `count` of `features` (keys made by {@link featureKey}). */
  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void;
}

/** One row of a model that is to be packed: its key, and the classes with their weights. */
export interface Row {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** A model read from its packed form. Key and place of a row lie side by side, as do a row's length and its pairs. */
export class LinearModel implements Scorer {
  private readonly mask: number;
  /** Work space of `score`: for each feature its first key, then for each row its place. */
  private found = new Int32Array(256);
  private lengths = new Int32Array(256);

  /**
   * @param table key and offset into `pairs` a slot; key 0 is an empty slot.
   * @param pairs at a row's offset its number of pairs, then a pair an entry: weight * 256 + class.
   */
  constructor(
    readonly classes: number,
    private readonly table: Int32Array,
    private readonly pairs: Int16Array,
  ) {
    this.mask = table.length / 2 - 1;
  }

  /**
   * Goes over the features four times, so that the loads of one pass do not wait for each other: the table is larger than the cache
   * nearest to the processor, and waiting for it would take most of the time.
   */
  score(features: Int32Array, count: number, out: Int32Array | Float64Array): void {
    const { table, pairs, mask } = this;
    if (count > this.found.length) {
      this.found = new Int32Array(count);
      this.lengths = new Int32Array(count);
    }
    const { found, lengths } = this;
    for (let f = 0; f < count; f++) found[f] = table[2 * ((features[f] >>> 1) & mask)];
    let rows = 0;
    for (let f = 0; f < count; f++) {
      const wanted = features[f];
      let slot = (wanted >>> 1) & mask;
      let key = found[f];
      while (key !== wanted && key !== 0) {
        slot = (slot + 1) & mask;
        key = table[2 * slot];
      }
      // never overtakes the feature that is read
      if (key !== 0) found[rows++] = table[2 * slot + 1];
    }
    for (let row = 0; row < rows; row++) lengths[row] = pairs[found[row]];
    for (let c = 0; c < this.classes; c++) out[c] = 0;
    for (let row = 0; row < rows; row++) {
      let at = found[row];
      for (const end = at + lengths[row]; at < end; ) {
        const pair = pairs[++at];
        out[pair & 255] += pair >> 8;
      }
    }
  }
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
 * Packs rows into bytes that {@link decodeModel} reads: class count, row count, then per row the difference to the
 * key before, the number of pairs, the classes and the weights (-127 to 127).
 */
export function encodeModel(classes: number, rows: readonly Row[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.key - b.key);
  const out: number[] = [];
  pushVarint(out, classes);
  pushVarint(out, sorted.length);
  let pairs = 0;
  for (const row of sorted) pairs += row.classes.length;
  pushVarint(out, pairs);
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

/** Reads what {@link encodeModel} packed. Throws a RangeError where the bytes end too early. */
export function decodeModel(bytes: Uint8Array): LinearModel {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      if (at >= bytes.length) throw new RangeError(`model bytes end at ${bytes.length}, in the middle of a number`);
    }
  };
  const classes = varint();
  const rows = varint();
  const pairs = varint();
  let size = 16;
  while (size < rows * 1.6) size *= 2;
  const table = new Int32Array(2 * size);
  const packed = new Int16Array(rows + pairs);
  let next = 0;
  let key = 1;
  for (let row = 0; row < rows; row++) {
    key += varint() * 2;
    const count = varint();
    let slot = (key >>> 1) & (size - 1);
    while (table[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    table[2 * slot] = key;
    table[2 * slot + 1] = next;
    packed[next++] = count;
    for (let i = 0; i < count; i++, at++) packed[next++] = (bytes[at + count] << 8) | bytes[at];
    at += count;
  }
  if (at > bytes.length) throw new RangeError(`model bytes end at ${bytes.length}, rows need ${at}`);
  return new LinearModel(classes, table, packed);
}

/** Decodes base64 without Node's Buffer and without the string copy that `atob` makes. */
export function decodeBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const table = new Uint8Array(128);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) table[alphabet.charCodeAt(i)] = i;
  const out = new Uint8Array((length * 3) >> 2);
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    const word =
      (table[text.charCodeAt(i)] << 18) |
      (table[text.charCodeAt(i + 1)] << 12) |
      (i + 2 < length ? table[text.charCodeAt(i + 2)] << 6 : 0) |
      (i + 3 < length ? table[text.charCodeAt(i + 3)] : 0);
    out[at++] = word >>> 16;
    if (at < out.length) out[at++] = word >>> 8;
    if (at < out.length) out[at++] = word;
  }
  return out;
}
