import { HASH_PRIME } from '../dutch/hash';
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
 * A trie over interned words, kept as one open-addressed table of (state, word) -> state. Edges from the root stand with
 * the words themselves. Two bitmaps tell, mostly without a look at those tables, that no name begins with a word or that none
 * goes on with it.
 */
export class NameTrie {
  readonly words = new WordTable();
  private states = FIRST_FREE;
  /** What ends in a state: number + 1 shifted by two, and the bits HAS_NEXT and CAPS. */
  private values = new Int32Array(64);
  /** Three numbers an edge: state + 1, word, target. */
  private edges = new Int32Array(3 * 128);
  private edgeMask = 127;
  private edgeCount = 0;
  private readonly firsts: Filter;
  private readonly smallFirsts = new Filter(0);
  private readonly pairs = new Filter(0);

  /** @param expected about how many names will come */
  constructor(expected: number) {
    this.firsts = new Filter(expected * 2);
  }

  /** The state after `state` and the word in a slot of {@link words}; 0 where there is none. */
  next(state: number, slot: number): number {
    return state === ROOT ? this.words.value(slot) : this.edge(state, this.words.word(slot));
  }

  private edge(state: number, word: number): number {
    const { edges, edgeMask } = this;
    for (let slot = edgeSlot(state, word) & edgeMask; ; slot = (slot + 1) & edgeMask) {
      const key = edges[slot * 3];
      if (key === 0) return 0;
      if (key === state + 1 && edges[slot * 3 + 1] === word) return edges[slot * 3 + 2];
    }
  }

  /** The state after `state` and a word, which is added if it is new. */
  step(state: number, text: string, start: number, end: number): number {
    const slot = this.words.intern(text, start, end);
    const known = this.next(state, slot);
    if (known !== 0) return known;
    const target = this.states++;
    if (target >= this.values.length) this.values = grown(this.values, target * 2);
    this.values[state] |= HAS_NEXT;
    const hash = this.words.hash(slot);
    if (state === ROOT) {
      this.words.setValue(slot, target);
      if (!this.firsts.has(hash)) this.announce(hash, isSmall(text.charCodeAt(start)));
    } else {
      this.edgeCount++;
      if (this.edgeCount * 3 > this.edgeMask * 2) this.growEdges();
      this.placeEdge(state, this.words.word(slot), target);
      this.pairs.add(pair(state, hash));
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

  /** Gives back the room that was kept for further names: none come any more. */
  close(): void {
    this.words.close();
    for (const filter of [this.firsts, this.smallFirsts, this.pairs]) filter.close();
  }

  /** Lets a word through that names begin with though these are not built yet. */
  announce(hash: number, small: boolean): void {
    this.firsts.add(hash);
    if (small) this.addSmall(hash);
  }

  /** Lets a word that begins with one of a to z through as {@link announce} does. */
  announceSmall(hash: number): void {
    this.addSmall(hash);
  }

  /** Adds a word that begins small, with the possessives that it may take, since those of small words are not looked for. */
  private addSmall(hash: number): void {
    const apostrophe = longer(hash, 0x27);
    for (const form of [hash, apostrophe, longer(apostrophe, 0x73), longer(hash, 0x73)]) this.smallFirsts.add(form);
  }

  /** False where no name begins with a word of this hash. */
  mayBegin(hash: number): boolean {
    return this.firsts.has(hash);
  }

  /** The same for words, possessives too, that begin with one of a to z: few names do, and most words of a text. */
  mayBeginSmall(hash: number): boolean {
    return this.smallFirsts.has(hash);
  }

  /** False where no word of this hash can follow a state. */
  mayFollow(state: number, hash: number): boolean {
    return state === ROOT ? this.firsts.has(hash) : this.pairs.has(pair(state, hash));
  }
}

/** A set of hashes that may seem to hold more than was added: two bits a hash. Grows, at 12 bits a hash or more. */
class Filter {
  private bits: Int32Array;
  private mask = (1 << 13) - 1;
  private added: Int32Array;
  private count = 0;

  constructor(expected: number) {
    while (expected * 12 > this.mask) this.mask = this.mask * 2 + 1;
    this.bits = new Int32Array((this.mask + 1) >> 5);
    this.added = new Int32Array(expected + 256);
  }

  add(hash: number): void {
    if (this.count === this.added.length) this.added = grown(this.added, this.count * 2);
    this.added[this.count++] = hash;
    if (this.count * 12 > this.mask) {
      this.mask = this.mask * 4 + 3;
      this.bits = new Int32Array((this.mask + 1) >> 5);
      for (let i = 0; i < this.count; i++) this.set(this.added[i]);
    } else this.set(hash);
  }

  /** Keeps the bits alone: nothing can be added any more. */
  close(): void {
    this.added = new Int32Array(0);
  }

  private set(hash: number): void {
    const first = (hash ^ (hash >>> 15)) & this.mask;
    const second = (Math.imul(hash, 0x9e3779b1) >>> 7) & this.mask;
    this.bits[first >> 5] |= 1 << (first & 31);
    this.bits[second >> 5] |= 1 << (second & 31);
  }

  has(hash: number): boolean {
    const first = (hash ^ (hash >>> 15)) & this.mask;
    if ((this.bits[first >> 5] & (1 << (first & 31))) === 0) return false;
    const second = (Math.imul(hash, 0x9e3779b1) >>> 7) & this.mask;
    return (this.bits[second >> 5] & (1 << (second & 31))) !== 0;
  }
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The hash of a word with one more code unit behind it. */
function longer(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

function pair(state: number, hash: number): number {
  return Math.imul(state, 0x85ebca6b) ^ hash;
}

function edgeSlot(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
