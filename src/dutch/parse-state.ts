/** The state of the parser over one sentence: stack, buffer and the dependents made so far, as columns over its tokens. */
import type { TagSet } from './tag';
import { REL } from './types';
import type { SentenceWords } from './words';

/** Sentences with more tokens than this are tagged but not parsed. */
export const MAX_PARSE = 400;

/** Transitions: shift, make the stack's top a left dependent of the buffer's front, make it a right one of what lies below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

const ROOT_REL = 0;
/** The row that stands in for a token that is not there. */
export const NONE = MAX_PARSE + 3;
const ROWS = MAX_PARSE + 4;

/** What the parser sees of a sentence. */
export interface ParserInput {
  readonly words: SentenceWords;
  /** Tagger class a token. */
  readonly tags: Uint8Array;
  readonly tagSet: TagSet;
  /** Tells whether a verb of this number (see WordKnowledge) forms a separable verb with a particle of this hash. */
  separable(verb: number, particle: number): boolean;
  /** Tells whether a preposition of this hash opens a complement of a verb of this number. */
  governs(verb: number, preposition: number): boolean;
}

const VERBAL = 7;
const ADP = 2;
const SCONJ = 14;
export const PUNCT = 13;
/** Bits of Known in lexicon.ts that matter to links: auxiliary, unit, place, time, intransitive, reporting, title. */
const KNOWN_BITS = 256 | 32768 | 65536 | 131072 | 262144 | 524288 | 1048576 | (1 << 23);
const FINITE = 1;
const SINGULAR = 32;
const PLURAL = 64;
const RELATIVE = 2048;

/** Spreads a small number over 32 bits, so that sums of such numbers stay apart. */
function spread(n: number): number {
  const h = Math.imul(n + 0x3c6ef372, 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
}

/** Numbers that stand for tagger classes, word classes and relations in features. */
export const SPREAD = Int32Array.from({ length: 256 }, (_, n) => spread(n));
const ROOT_TAG = 250;
const BEYOND_TAG = 251;
const NO_TAG = 252;

/** Bits of the relations that features tell apart; all others share one. */
const CORE = new Map<string, number>(
  [
    'nsubj',
    'nsubj:pass',
    'obj',
    'aux',
    'aux:pass',
    'cop',
    'mark',
    'case',
    'det',
    'compound:prt',
    'obl',
    'obl:agent',
    'obl:arg',
    'advmod',
    'cc',
    'conj',
    'xcomp',
    'ccomp',
    'amod',
    'nmod',
    'acl:relcl',
    'appos',
    'flat',
    'fixed',
    'advcl',
    'iobj',
    'expl',
    'nmod:poss',
    'nummod',
    'parataxis',
  ].map((rel, i) => [rel, i]),
);
const REL_BIT = Int32Array.from(REL, (rel) => 1 << (CORE.get(rel) ?? 30));

const CONJ_BIT = REL_BIT[REL.indexOf('conj')];

/** Work space of a parser; row n of a sentence of n tokens is its root, {@link NONE} a token that is not there. */
export class ParseState {
  n = 0;
  /** First token of the buffer. */
  next = 0;
  depth = 0;
  readonly stack = new Int32Array(ROWS);

  // What a token is, made ready for features.
  readonly word = new Int32Array(ROWS);
  readonly tag = new Int32Array(ROWS);
  readonly pos = new Int32Array(ROWS);
  readonly upos = new Uint8Array(ROWS);
  readonly suffix = new Int32Array(ROWS);
  readonly verb = new Int32Array(ROWS);
  readonly known = new Int32Array(ROWS);
  /** The next verb after this token: its class, and whether a clause border comes first. */
  readonly ahead = new Int32Array(ROWS);
  readonly particle = new Uint8Array(ROWS);
  /** The next verb after this token, by number; 0 for none. */
  readonly nextVerb = new Int32Array(ROWS);
  /** Number of a token: 1 singular, 2 plural, 0 neither. */
  readonly number = new Uint8Array(ROWS);
  /** Number of the finite verb of the clause in which a verb stands. */
  readonly finiteNumber = new Uint8Array(ROWS);
  /** Number of marks up to a token. */
  readonly marks = new Int32Array(ROWS);

  // What has become of it.
  readonly left1 = new Int32Array(ROWS);
  readonly left2 = new Int32Array(ROWS);
  readonly right1 = new Int32Array(ROWS);
  readonly right2 = new Int32Array(ROWS);
  readonly leftSet = new Int32Array(ROWS);
  readonly rightSet = new Int32Array(ROWS);
  readonly valency = new Int32Array(ROWS);
  readonly head = new Int32Array(ROWS);
  readonly rel = new Uint8Array(ROWS);

  /** Makes the state in which nothing is linked. */
  start({ words, tags, tagSet }: ParserInput): void {
    const n = words.n;
    this.n = n;
    this.next = 0;
    this.depth = 0;
    let marks = 0;
    for (let i = 0; i < n; i++) {
      const tag = tags[i];
      const upos = tagSet.upos[tag];
      this.word[i] = words.lower[i];
      this.suffix[i] = words.suffix3[i];
      this.verb[i] = words.verb[i];
      this.known[i] = words.known[i] & KNOWN_BITS;
      this.particle[i] = tagSet.sub[tag] === 'fin' ? 1 : 0;
      this.tag[i] = SPREAD[tag];
      this.upos[i] = upos;
      this.pos[i] = SPREAD[upos];
      if (upos === PUNCT) marks++;
      this.marks[i] = marks;
    }
    for (let i = n; i < n + 3; i++) this.empty(i, i === n ? 3 : 5, i === n ? ROOT_TAG : BEYOND_TAG, marks);
    this.empty(NONE, 9, NO_TAG, marks);
    for (let i = 0; i <= n; i++) {
      this.left1[i] = this.left2[i] = this.right1[i] = this.right2[i] = NONE;
      this.leftSet[i] = this.rightSet[i] = this.valency[i] = 0;
    }
    this.agree(tags, tagSet);
    let verb = 0;
    let border = 0;
    let lemma = 0;
    for (let i = n - 1; i >= 0; i--) {
      const feats = tagSet.feats[tags[i]];
      this.ahead[i] = verb === 0 ? 0 : verb * 4 + border;
      this.nextVerb[i] = lemma;
      if (feats & VERBAL) {
        verb = 1 + tags[i];
        border = 0;
        lemma = this.verb[i];
      } else if (this.upos[i] === PUNCT) border |= 1;
      else if (this.upos[i] === SCONJ || feats & RELATIVE) border |= 2;
    }
  }

  /** Finds the finite verb of each verb's clause: itself, or the nearest in front up to a clause border, else the next one behind. */
  private agree(tags: Uint8Array, tagSet: TagSet): void {
    let front = 0;
    for (let i = 0; i < this.n; i++) {
      const feats = tagSet.feats[tags[i]];
      this.number[i] = feats & SINGULAR ? 1 : feats & PLURAL ? 2 : 0;
      if (this.upos[i] === SCONJ || feats & RELATIVE) front = 0;
      if (feats & FINITE) front = this.number[i];
      this.finiteNumber[i] = front;
    }
    let behind = 0;
    for (let i = this.n - 1; i >= 0; i--) {
      const feats = tagSet.feats[tags[i]];
      if (feats & FINITE) behind = this.number[i];
      if (this.finiteNumber[i] === 0) this.finiteNumber[i] = behind;
      if (this.upos[i] === SCONJ || feats & RELATIVE) behind = 0;
    }
  }

  private empty(row: number, word: number, tag: number, marks: number): void {
    this.word[row] = this.suffix[row] = word;
    this.tag[row] = SPREAD[tag];
    this.pos[row] = SPREAD[tag];
    this.upos[row] = 255;
    this.verb[row] = this.known[row] = this.ahead[row] = this.particle[row] = 0;
    this.marks[row] = marks;
    this.left1[row] = this.left2[row] = this.right1[row] = this.right2[row] = NONE;
    this.leftSet[row] = this.rightSet[row] = this.valency[row] = 0;
    this.rel[row] = 99;
    this.nextVerb[row] = this.number[row] = this.finiteNumber[row] = 0;
  }

  /** The preposition in front of a phrase that was put together, as a word; 0 for none. */
  preposition(token: number): number {
    const first = this.left1[token];
    return this.upos[first] === ADP ? this.word[first] : 0;
  }

  /** The number of a phrase against that of the finite verb in the clause of a head; 0 where one is not known. */
  agreement(token: number, head: number): number {
    const verb = this.finiteNumber[head];
    const own = (this.rightSet[token] & CONJ_BIT) !== 0 ? 2 : this.number[token];
    return verb === 0 || own === 0 ? 0 : own * 2 + verb;
  }

  /** The token that lies `below` the stack's top. */
  under(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below] : NONE;
  }

  /** True where nothing is left to do. */
  isFinal(): boolean {
    return this.next === this.n && this.depth === 0;
  }

  /** Tells whether a transition may be made. */
  isLegal(action: number): boolean {
    if (action === SHIFT) return this.next < this.n;
    if (action === LEFT) return this.depth > 0 && (this.next < this.n || this.depth === 1);
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The head that a transition other than shift gives to the stack's top. */
  headBy(action: number): number {
    return action === LEFT ? this.next : this.stack[this.depth - 2];
  }

  /** Links the stack's top and takes it off. */
  link(action: number, rel: number): void {
    const dependent = this.stack[--this.depth];
    if (action === LEFT) {
      const head = this.next;
      this.head[dependent] = head;
      this.left2[head] = this.left1[head];
      this.left1[head] = dependent;
      this.leftSet[head] |= REL_BIT[rel];
      this.valency[head] += 1;
    } else {
      const head = this.stack[this.depth - 1];
      this.head[dependent] = head;
      this.right2[head] = this.right1[head];
      this.right1[head] = dependent;
      this.rightSet[head] |= REL_BIT[rel];
      this.valency[head] += 256;
    }
    this.rel[dependent] = rel;
  }

  /** True for the transition that makes the stack's top the root, which leaves no choice of a relation. */
  isRoot(action: number): boolean {
    return action === LEFT && this.next === this.n;
  }
}

/** The relation of a root. */
export const ROOT = ROOT_REL;
