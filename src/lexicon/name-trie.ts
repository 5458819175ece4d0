import { grown, WordTable } from './word-table';

/** The state before any word of a name. */
export const ROOT = 0;
/** The state before any word of a legal form. */
export const LEGAL = 1;
/** The state before any word of a legal form that stands in front of a name. */
export const LEGAL_BEFORE = 2;

const FIRST_FREE = 3;
/** Bits of a state's value below the number of what ends there. */
const HAS_NEXT = 1;
const CAPS = 2;

/**
 * A trie over interned words, kept as one open-addressed table of (state, word) -> state. Edges from the root stand in
 * an array by word instead, and a bitmap over word hashes tells at once that no name begins with a word.
 */
export class NameTrie {
  readonly words = new WordTable();
  private states = FIRST_FREE;
  /** What ends in a state: number + 1 shifted by two, and the bits HAS_NEXT and CAPS. */
  private values = new Int32Array(64);
  /** Target of the edge from the root by word; 0 for none. */
  private roots = new Int32Array(64);
  private firstWords = 0;
  /** Three numbers an edge: state + 1, word, target. */
  private edges = new Int32Array(3 * 128);
  private edgeMask = 127;
  private edgeCount = 0;
  private filter = new Int32Array(1);
  private filterMask = 31;

  /** The state after `state` and a word; 0 where there is none. */
  next(state: number, word: number): number {
    if (state === ROOT) return word < this.roots.length ? this.roots[word] : 0;
    const { edges, edgeMask } = this;
    for (let slot = edgeSlot(state, word) & edgeMask; ; slot = (slot + 1) & edgeMask) {
      const key = edges[slot * 3];
      if (key === 0) return 0;
      if (key === state + 1 && edges[slot * 3 + 1] === word) return edges[slot * 3 + 2];
    }
  }

  /** The state after `state` and a word, made if need be. */
  step(state: number, word: number): number {
    const known = this.next(state, word);
    if (known !== 0) return known;
    const target = this.states++;
    if (target >= this.values.length) this.values = grown(this.values, target * 2);
    this.values[state] |= HAS_NEXT;
    if (state === ROOT) {
      if (word >= this.roots.length) this.roots = grown(this.roots, Math.max(word + 1, this.roots.length * 2));
      this.roots[word] = target;
      this.firstWords++;
    } else {
      this.edgeCount++;
      if (this.edgeCount * 2 > this.edgeMask) this.growEdges();
      this.placeEdge(state, word, target);
    }
    return target;
  }

  private placeEdge(state: number, word: number, target: number): void {
    let slot = edgeSlot(state, word) & this.edgeMask;
    while (this.edges[slot * 3] !== 0) slot = (slot + 1) & this.edgeMask;
    this.edges[slot * 3] = state + 1;
    this.edges[slot * 3 + 1] = word;
    this.edges[slot * 3 + 2] = target;
  }

  private growEdges(): void {
    const old = this.edges;
    const length = (this.edgeMask + 1) * 2;
    this.edges = new Int32Array(length * 3);
    this.edgeMask = length - 1;
    for (let i = 0; i < old.length; i += 3) {
      if (old[i] !== 0) this.placeEdge(old[i] - 1, old[i + 1], old[i + 2]);
    }
  }

  /** Says what ends in a state. */
  setEnd(state: number, number: number, caps: boolean): void {
    this.values[state] = ((number + 1) << 2) | (caps ? CAPS : 0) | (this.values[state] & HAS_NEXT);
  }

  /** The number of what ends in a state, -1 for nothing. */
  endOf(state: number): number {
    return (this.values[state] >> 2) - 1;
  }

  /** True where what ends in a state is an ALL-CAPS spelling. */
  endsInCaps(state: number): boolean {
    return (this.values[state] & CAPS) !== 0;
  }

  /** True where a word can follow a state. */
  hasNext(state: number): boolean {
    return (this.values[state] & HAS_NEXT) !== 0;
  }

  /** Fills the filter of first words; call it once, after the last step. */
  seal(): void {
    let bits = 1 << 13;
    while (bits < this.firstWords * 12) bits *= 2;
    this.filter = new Int32Array(bits >> 5);
    this.filterMask = bits - 1;
    for (let word = 0; word < this.words.size && word < this.roots.length; word++) {
      if (this.roots[word] === 0) continue;
      const bit = filterBit(this.words.hash(word)) & this.filterMask;
      this.filter[bit >> 5] |= 1 << (bit & 31);
    }
  }

  /** False where no name begins with a word of this hash. */
  mayBegin(hash: number): boolean {
    const bit = filterBit(hash) & this.filterMask;
    return (this.filter[bit >> 5] & (1 << (bit & 31))) !== 0;
  }
}

function edgeSlot(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function filterBit(hash: number): number {
  return hash ^ (hash >>> 15);
}
