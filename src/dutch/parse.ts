/**
 * The dependency parser: transition-based, arc-hybrid (Kuhlmann et al. 2011), with a beam. The features follow Zhang &
 * Nivre (2011), with additions for Dutch: what verb and particle make up a separable verb, and what verbs the rest of
 * the sentence still has to offer. States are records in preallocated columns that point at the state before them,
 * so that branching copies nothing; time and space are linear in the sentence's length.
 */
import { featureKey, mix, type Scorer } from './model';
import type { TagSet } from './tag';
import { REL } from './types';
import type { SentenceWords } from './words';

/** Sentences with more tokens than this are tagged but not parsed. */
export const MAX_PARSE = 400;

const RELS = REL.length;
const ROOT_REL = 0;

/** Transitions: 0 shifts, 1 + r makes the stack's top a left dependent of the buffer's front, the rest right ones. */
export const SHIFT = 0;
export const CLASSES = 1 + 2 * RELS;

const MAX_FEATURES = 192;

/** What the parser sees of a sentence. */
export interface ParserInput {
  readonly words: SentenceWords;
  /** Tagger class a token. */
  readonly tags: Uint8Array;
  readonly tagSet: TagSet;
  /** Tells whether a verb of this number (see WordKnowledge) forms a separable verb with a particle of this hash. */
  separable(verb: number, particle: number): boolean;
}

/** Work space: nodes of partial trees, states of the search, and columns made ready for each sentence. */
export class ParseWorkspace {
  readonly features = new Int32Array(MAX_FEATURES);
  count = 0;
  readonly scores: Int32Array;

  // Nodes: a token with the dependents that it has in one search state.
  readonly token: Int32Array;
  readonly below: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Relations of left1, left2, right1, right2, a byte each. */
  readonly rels: Int32Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** Number of left and right dependents. */
  readonly valency: Int32Array;
  nodes = 0;

  // States.
  readonly top: Int32Array;
  readonly front: Int32Array;
  readonly next: Int32Array;
  readonly depth: Int32Array;
  readonly before: Int32Array;
  readonly action: Uint8Array;
  readonly score: Int32Array;
  states = 0;

  // Columns over the sentence, with one more place for the root.
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  readonly verb: Int32Array;
  readonly known: Int32Array;
  /** The next verb after this token: its class, and whether a clause border comes first. */
  readonly aheadVerb: Int32Array;
  readonly particle: Uint8Array;
  n = 0;

  constructor(readonly beam: number) {
    const steps = 2 * (MAX_PARSE + 1) + 2;
    const states = steps * beam + 2;
    const nodes = states + MAX_PARSE + 4;
    this.scores = new Int32Array(CLASSES);
    this.token = new Int32Array(nodes);
    this.below = new Int32Array(nodes);
    this.left1 = new Int32Array(nodes);
    this.left2 = new Int32Array(nodes);
    this.right1 = new Int32Array(nodes);
    this.right2 = new Int32Array(nodes);
    this.rels = new Int32Array(nodes);
    this.leftSet = new Int32Array(nodes);
    this.rightSet = new Int32Array(nodes);
    this.valency = new Int32Array(nodes);
    this.top = new Int32Array(states);
    this.front = new Int32Array(states);
    this.next = new Int32Array(states);
    this.depth = new Int32Array(states);
    this.before = new Int32Array(states);
    this.action = new Uint8Array(states);
    this.score = new Int32Array(states);
    const places = MAX_PARSE + 4;
    this.word = new Int32Array(places);
    this.tag = new Int32Array(places);
    this.pos = new Int32Array(places);
    this.suffix = new Int32Array(places);
    this.verb = new Int32Array(places);
    this.known = new Int32Array(places);
    this.aheadVerb = new Int32Array(places);
    this.particle = new Uint8Array(places);
  }
}

const VERBAL = 7;
const BORDER_SCONJ = 14;
const PUNCT = 13;
const ADP = 2;
/** Bits of Known in lexicon.ts that matter to links: auxiliary, unit, place, time, intransitive, reporting, title. */
const KNOWN_BITS = 256 | 32768 | 65536 | 131072 | 262144 | 524288 | 1048576;
const ROOT_TAG = 250;
const NONE_TAG = 251;

/** Fills the columns for a sentence and makes the first state; returns it. */
export function startParse(input: ParserInput, space: ParseWorkspace): number {
  const { words, tags, tagSet } = input;
  const n = words.n;
  space.n = n;
  for (let i = 0; i < n; i++) {
    space.word[i] = words.lower[i];
    space.tag[i] = tags[i];
    space.pos[i] = tagSet.upos[tags[i]];
    space.suffix[i] = words.suffix3[i];
    space.verb[i] = words.verb[i];
    space.known[i] = words.known[i] & KNOWN_BITS;
    space.particle[i] = tagSet.sub[tags[i]] === 'fin' ? 1 : 0;
  }
  for (let i = n; i < n + 3; i++) {
    space.word[i] = i === n ? 3 : 5;
    space.tag[i] = i === n ? ROOT_TAG : NONE_TAG;
    space.pos[i] = i === n ? 30 : 31;
    space.suffix[i] = 3;
    space.verb[i] = 0;
    space.known[i] = 0;
    space.particle[i] = 0;
    space.aheadVerb[i] = 0;
  }
  let verb = 0;
  let border = 0;
  for (let i = n - 1; i >= 0; i--) {
    space.aheadVerb[i] = verb === 0 ? 0 : verb * 4 + border;
    if (tagSet.feats[tags[i]] & VERBAL) {
      verb = 1 + tags[i];
      border = 0;
    } else if (space.pos[i] === PUNCT) border |= 1;
    else if (space.pos[i] === BORDER_SCONJ || tagSet.feats[tags[i]] & 2048) border |= 2;
  }
  space.nodes = 1;
  space.states = 1;
  space.token[0] = -1;
  space.top[0] = 0;
  space.front[0] = freshNode(space, 0);
  space.next[0] = 0;
  space.depth[0] = 0;
  space.before[0] = -1;
  space.score[0] = 0;
  return 0;
}

function freshNode(space: ParseWorkspace, token: number): number {
  const node = space.nodes++;
  space.token[node] = token;
  space.below[node] = 0;
  space.left1[node] = space.left2[node] = space.right1[node] = space.right2[node] = -1;
  space.rels[node] = 0;
  space.leftSet[node] = space.rightSet[node] = 0;
  space.valency[node] = 0;
  return node;
}

/** Tells whether a transition may be made in a state. */
export function isLegal(space: ParseWorkspace, state: number, action: number): boolean {
  const depth = space.depth[state];
  const atRoot = space.next[state] === space.n;
  if (action === SHIFT) return !atRoot;
  if (action <= RELS) {
    const rel = action - 1;
    if (atRoot) return depth === 1 && rel === ROOT_REL;
    return depth > 0 && rel !== ROOT_REL;
  }
  return depth > 1 && action - 1 - RELS !== ROOT_REL;
}

/** True where nothing is left to do. */
export function isFinal(space: ParseWorkspace, state: number): boolean {
  return space.next[state] === space.n && space.depth[state] === 0;
}

/** Makes the state that a transition leads to. */
export function apply(space: ParseWorkspace, state: number, action: number, score: number): number {
  const out = space.states++;
  const top = space.top[state];
  const front = space.front[state];
  space.before[out] = state;
  space.action[out] = action;
  space.score[out] = score;
  if (action === SHIFT) {
    const node = copyNode(space, front);
    space.below[node] = top;
    space.top[out] = node;
    space.next[out] = space.next[state] + 1;
    space.front[out] = freshNode(space, space.next[out]);
    space.depth[out] = space.depth[state] + 1;
  } else if (action <= RELS) {
    const node = copyNode(space, front);
    const rel = action - 1;
    space.left2[node] = space.left1[node];
    space.left1[node] = space.token[top];
    space.rels[node] = (space.rels[node] & 0xffff0000) | ((space.rels[node] & 0xff) << 8) | rel;
    space.leftSet[node] = addRel(space.leftSet[node], rel);
    space.valency[node] += 1;
    space.front[out] = node;
    space.top[out] = space.below[top];
    space.next[out] = space.next[state];
    space.depth[out] = space.depth[state] - 1;
  } else {
    const under = space.below[top];
    const node = copyNode(space, under);
    const rel = action - 1 - RELS;
    space.right2[node] = space.right1[node];
    space.right1[node] = space.token[top];
    space.rels[node] = (space.rels[node] & 0xffff) | ((space.rels[node] & 0x00ff0000) << 8) | (rel << 16);
    space.rightSet[node] = addRel(space.rightSet[node], rel);
    space.valency[node] += 256;
    space.front[out] = front;
    space.top[out] = node;
    space.next[out] = space.next[state];
    space.depth[out] = space.depth[state] - 1;
  }
  return out;
}

function copyNode(space: ParseWorkspace, from: number): number {
  const node = space.nodes++;
  space.token[node] = space.token[from];
  space.below[node] = space.below[from];
  space.left1[node] = space.left1[from];
  space.left2[node] = space.left2[from];
  space.right1[node] = space.right1[from];
  space.right2[node] = space.right2[from];
  space.rels[node] = space.rels[from];
  space.leftSet[node] = space.leftSet[from];
  space.rightSet[node] = space.rightSet[from];
  space.valency[node] = space.valency[from];
  return node;
}

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

function addRel(set: number, rel: number): number {
  return set | REL_BIT[rel];
}

/** Writes the features of a state into the work space. */
export function parseFeatures(input: ParserInput, space: ParseWorkspace, state: number): void {
  const { word, tag, pos, suffix, verb } = space;
  const out = space.features;
  let count = 0;
  const add = (template: number, a: number): void => {
    out[count++] = featureKey(mix(template * 0x3779fb + 13, a));
  };
  const b0 = space.next[state];
  const front = space.front[state];
  const top = space.top[state];
  const second = top === 0 ? 0 : space.below[top];
  const third = second === 0 ? 0 : space.below[second];
  const s0 = space.token[top];
  const s1 = second === 0 ? -1 : space.token[second];
  const s2 = third === 0 ? -1 : space.token[third];
  const W = (t: number): number => (t < 0 ? 9 : word[t]);
  const T = (t: number): number => (t < 0 ? 252 : tag[t]);
  const P = (t: number): number => (t < 0 ? 29 : pos[t]);
  const s0w = W(s0);
  const s0t = T(s0);
  const s0p = P(s0);
  const s1w = W(s1);
  const s1t = T(s1);
  const s1p = P(s1);
  const s2t = T(s2);
  const b0w = word[b0];
  const b0t = tag[b0];
  const b0p = pos[b0];
  const b1t = tag[b0 + 1 > space.n ? space.n + 1 : b0 + 1];
  const b1w = word[b0 + 1 > space.n ? space.n + 1 : b0 + 1];
  const b2t = tag[b0 + 2 > space.n + 1 ? space.n + 2 : b0 + 2];
  const b1p = pos[b0 + 1 > space.n ? space.n + 1 : b0 + 1];
  const dB = s0 < 0 ? 0 : distance(b0 - s0);
  const dS = s1 < 0 ? 0 : distance(s0 - s1);
  add(0, 0);
  add(1, s0w);
  add(2, s0t);
  add(3, mix(s0w, s0t));
  add(4, s1w);
  add(5, s1t);
  add(6, mix(s1w, s1t));
  add(7, b0w);
  add(8, b0t);
  add(9, mix(b0w, b0t));
  add(10, b1w);
  add(11, b1t);
  add(12, mix(b1w, b1t));
  add(13, b2t);
  add(14, s2t);
  add(15, W(s2));
  const s0b0t = mix(s0t, b0t);
  const s1s0t = mix(s1t, s0t);
  add(16, mix(s0w, b0w));
  add(17, mix(mix(s0w, s0t), b0t));
  add(18, mix(s0t, mix(b0w, b0t)));
  add(19, s0b0t);
  add(20, mix(s1w, s0w));
  add(21, mix(mix(s1w, s1t), s0t));
  add(22, mix(s1t, mix(s0w, s0t)));
  add(23, s1s0t);
  add(24, mix(s1t, b0t));
  add(25, mix(s1w, b0t));
  add(26, mix(s1t, b0w));
  add(27, mix(s1w, b0w));
  add(28, mix(b0t, b1t));
  add(29, mix(s0b0t, b1t));
  add(30, mix(b0t, mix(b1t, b2t)));
  add(31, mix(s1s0t, b0t));
  add(32, mix(s2t, s1s0t));
  add(33, mix(mix(s1p, s0p), mix(b0p, b1p)));
  add(34, mix(s0w, mix(b0t, b1t)));
  add(35, mix(s0t, b1w));
  add(36, mix(mix(s0p, b0p), mix(b1p, P(b0 + 2 > space.n + 1 ? space.n + 2 : b0 + 2))));
  // Distances.
  add(37, mix(s0w, dB));
  add(38, mix(s0t, dB));
  add(39, mix(b0w, dB));
  add(40, mix(b0t, dB));
  add(41, mix(s0b0t, dB));
  add(42, mix(s1s0t, dS));
  add(43, mix(s1w, dS));
  add(44, mix(s1t, dS));
  add(45, mix(s0w, dS));
  // Dependents made so far.
  const s0l1 = space.left1[top];
  const s0l2 = space.left2[top];
  const s0r1 = space.right1[top];
  const s0r2 = space.right2[top];
  const s1l1 = second === 0 ? -1 : space.left1[second];
  const s1r1 = second === 0 ? -1 : space.right1[second];
  const s1r2 = second === 0 ? -1 : space.right2[second];
  const b0l1 = space.left1[front];
  const b0l2 = space.left2[front];
  const s0rels = space.rels[top];
  const s1rels = second === 0 ? 0 : space.rels[second];
  const b0rels = space.rels[front];
  const rel = (rels: number, shift: number, child: number): number => (child < 0 ? 99 : (rels >>> shift) & 255);
  const s0l1r = rel(s0rels, 0, s0l1);
  const s0r1r = rel(s0rels, 16, s0r1);
  const s1l1r = rel(s1rels, 0, s1l1);
  const s1r1r = rel(s1rels, 16, s1r1);
  const b0l1r = rel(b0rels, 0, b0l1);
  const b0l2r = rel(b0rels, 8, b0l2);
  add(46, mix(s0t, s0l1r));
  add(47, mix(s0t, s0r1r));
  add(48, mix(s1t, s1r1r));
  add(49, mix(s1t, s1l1r));
  add(50, mix(b0t, b0l1r));
  add(51, W(s0l1));
  add(52, W(s0r1));
  add(53, W(b0l1));
  add(54, W(s1r1));
  add(55, mix(T(s0l1), s0b0t));
  add(56, mix(T(s0r1), s0b0t));
  add(57, mix(T(b0l1), s0b0t));
  add(58, mix(T(s1r1), s1s0t));
  add(59, mix(T(s0l1), s1s0t));
  add(60, mix(T(s0r1), s1s0t));
  add(61, mix(mix(s0l1r, rel(s0rels, 8, s0l2)), s0t));
  add(62, mix(mix(s0r1r, rel(s0rels, 24, s0r2)), s0t));
  add(63, mix(mix(b0l1r, b0l2r), b0t));
  add(64, mix(mix(s1r1r, rel(s1rels, 24, s1r2)), s1t));
  add(65, mix(mix(W(s0l1), s0l1r), s0t));
  add(66, mix(mix(W(s1l1), s1l1r), s1t));
  add(67, mix(mix(W(b0l1), b0l1r), b0t));
  add(68, mix(W(s0l1), mix(s1w, s0t)));
  add(69, mix(W(s0l1), mix(s0t, b0w)));
  // Valencies and the sets of relations that a head has already.
  const s0left = space.leftSet[top];
  const s0right = space.rightSet[top];
  const s1left = second === 0 ? 0 : space.leftSet[second];
  const s1right = second === 0 ? 0 : space.rightSet[second];
  const b0left = space.leftSet[front];
  const s1val = second === 0 ? 0 : space.valency[second];
  add(70, mix(s0t, space.valency[top]));
  add(71, mix(s0w, space.valency[top]));
  add(72, mix(s1t, s1val));
  add(73, mix(b0t, space.valency[front]));
  add(74, mix(s0t, mix(s0left, s0right)));
  add(75, mix(s1t, mix(s1left, s1right)));
  add(76, mix(b0t, b0left));
  add(77, mix(s0w, mix(s0left, s0right)));
  add(78, mix(s1w, mix(s1left, s1right)));
  add(79, mix(b0w, b0left));
  add(80, mix(mix(s0t, b0t), b0left));
  add(81, mix(s1s0t, mix(s1left, s1right)));
  add(82, mix(mix(s1t, s0w), mix(s1left, s1right)));
  add(83, mix(mix(s0t, b0t), mix(s0left, s0right)));
  // Ends of words stand in for word classes.
  const s0s = s0 < 0 ? 9 : suffix[s0];
  const s1s = s1 < 0 ? 9 : suffix[s1];
  add(84, mix(s0s, b0t));
  add(85, mix(s0t, suffix[b0]));
  add(86, mix(s1s, s0t));
  add(87, mix(s1t, s0s));
  add(88, mix(s1s, s0s));
  // Verbs, by lemma: what they govern, and their particles.
  const v0 = s0 < 0 ? 0 : verb[s0];
  const v1 = s1 < 0 ? 0 : verb[s1];
  const vb = b0 < space.n ? verb[b0] : 0;
  if (v0 !== 0) {
    add(89, mix(v0, b0t));
    add(90, mix(v0, b0w));
    add(91, mix(v0, s1t));
    add(92, mix(v0, mix(s0left, s0right)));
  }
  if (v1 !== 0) {
    add(93, mix(v1, s0t));
    add(94, mix(v1, s0w));
    add(95, mix(v1, mix(s1left, s1right)));
    add(96, mix(v1, mix(s0l1 >= 0 ? W(s0l1) : 9, s0t)));
  }
  if (vb !== 0) {
    add(97, mix(vb, s0t));
    add(98, mix(vb, s0w));
    add(99, mix(vb, b0left));
    add(100, mix(vb, mix(s0l1 >= 0 ? W(s0l1) : 9, s0t)));
  }
  const isParticle = (t: number): boolean => t >= 0 && t < space.n && (space.particle[t] === 1 || pos[t] === ADP);
  if (isParticle(s0) && v1 !== 0) add(101, mix(input.separable(v1, s0w) ? 1 : 2, mix(s0t, b0p)));
  if (isParticle(s0) && vb !== 0) add(102, mix(input.separable(vb, s0w) ? 1 : 2, mix(s0t, s1p)));
  if (isParticle(b0) && v0 !== 0) add(103, mix(input.separable(v0, b0w) ? 1 : 2, mix(b0t, b1t)));
  // What is still to come.
  const ahead = space.aheadVerb[b0];
  add(104, mix(s0t, ahead));
  add(105, mix(s0b0t, ahead));
  add(106, mix(s1s0t, ahead));
  add(107, mix(s0w, ahead));
  add(108, mix(b0w, ahead));
  add(109, mix(mix(s0t, mix(s0left, s0right)), ahead));
  add(110, mix(mix(s1t, mix(s1left, s1right)), mix(b0p, ahead)));
  // The token that stands before the front, and the words around.
  const gap = b0 - 1 > s0 ? T(b0 - 1) : 253;
  add(111, mix(gap, s0b0t));
  add(112, mix(s0 > 0 ? T(s0 - 1) : 254, s1s0t));
  add(113, mix(Math.min(space.depth[state], 3), b0t));
  add(114, mix(commaBetween(space, s1, s0), s1s0t));
  add(115, mix(commaBetween(space, s0, b0), s0b0t));
  add(116, mix(T(b0l1), mix(T(b0l2), s0b0t)));
  add(117, mix(mix(s2t, s1t), mix(s0p, b0p)));
  add(118, mix(W(s0l1), mix(s1t, s0s)));
  // What kind of phrase the top has become, against what its head could be and has already.
  const s0phrase = mix(s0t, s0left);
  const s0l1w = W(s0l1);
  const k0 = s0 < 0 ? 0 : space.known[s0];
  const k1 = s1 < 0 ? 0 : space.known[s1];
  const kb = space.known[b0];
  const s1sets = mix(s1left, s1right);
  add(119, mix(s1t, s0phrase));
  add(120, mix(mix(s1p, s1sets), mix(s0p, s0left)));
  add(121, mix(s1w, mix(s0p, s0left)));
  add(122, mix(mix(b0p, b0left), mix(s0p, s0left)));
  add(123, mix(b0w, mix(s0p, s0left)));
  add(124, mix(s1p, mix(s0l1w, s0p)));
  add(125, mix(b0p, mix(s0l1w, s0p)));
  add(126, mix(b0t, b1w));
  add(127, mix(s0p, mix(b0t, b1w)));
  add(128, mix(s0p, mix(k0, mix(s1p, s0left))));
  add(129, mix(s0p, mix(k0, mix(b0p, s0left))));
  add(130, mix(k1, mix(s0p, s0left)));
  add(131, mix(kb, mix(s0p, s0left)));
  add(132, mix(k1, mix(s1sets, s0p)));
  add(133, mix(kb, mix(b0left, s0p)));
  if (v1 !== 0) add(134, mix(v1, mix(s0p, s0left)));
  if (vb !== 0) add(135, mix(vb, mix(s0p, s0left)));
  add(136, mix(s0p, mix(s0l1w, s1s)));
  space.count = count;
}

function distance(d: number): number {
  return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
}

/** Number of commas and other marks between two tokens, up to 2. */
function commaBetween(space: ParseWorkspace, from: number, to: number): number {
  if (from < 0) return 3;
  let marks = 0;
  const start = to - from > 20 ? to - 20 : from + 1;
  for (let i = start; i < to && marks < 2; i++) if (space.pos[i] === PUNCT) marks++;
  return marks;
}

/**
 * Parses the sentence of `input`: fills `heads` (index within the sentence, -1 for the root) and `rels`.
 * The caller sees to it that the sentence is no longer than {@link MAX_PARSE}.
 */
export function parseSentence(
  input: ParserInput,
  model: Scorer,
  space: ParseWorkspace,
  heads: Int32Array,
  rels: Uint8Array,
): void {
  const best = search(input, model, space);
  readTree(space, best, heads, rels);
}

/** Runs the beam and returns the best final state. */
function search(input: ParserInput, model: Scorer, space: ParseWorkspace): number {
  const width = space.beam;
  const scores = space.scores;
  let from = startParse(input, space);
  let live = 1;
  const steps = 2 * space.n;
  const bestScore: number[] = [];
  const bestState: number[] = [];
  const bestAction: number[] = [];
  for (let step = 0; step < steps; step++) {
    // with an empty stack there is one way to go on, and no other state to be compared with
    if (live === 1 && space.depth[from] === 0 && space.next[from] < space.n) {
      from = apply(space, from, SHIFT, space.score[from]);
      continue;
    }
    bestScore.length = bestState.length = bestAction.length = 0;
    for (let state = from; state < from + live; state++) {
      parseFeatures(input, space, state);
      model.score(space.features, space.count, scores);
      for (let action = 0; action < CLASSES; action++) {
        const score = space.score[state] + scores[action];
        if (bestScore.length === width && score <= bestScore[width - 1]) continue;
        if (!isLegal(space, state, action)) continue;
        let at = bestScore.length < width ? bestScore.length : width - 1;
        for (; at > 0 && bestScore[at - 1] < score; at--) {
          bestScore[at] = bestScore[at - 1];
          bestState[at] = bestState[at - 1];
          bestAction[at] = bestAction[at - 1];
        }
        bestScore[at] = score;
        bestState[at] = state;
        bestAction[at] = action;
      }
    }
    const first = space.states;
    for (let k = 0; k < bestScore.length; k++) apply(space, bestState[k], bestAction[k], bestScore[k]);
    from = first;
    live = bestScore.length;
  }
  return from;
}

/** Reads heads and relations off the way that led to a final state. */
export function readTree(space: ParseWorkspace, final: number, heads: Int32Array, rels: Uint8Array): void {
  for (let state = final; space.before[state] >= 0; state = space.before[state]) {
    const action = space.action[state];
    if (action === SHIFT) continue;
    const previous = space.before[state];
    const top = space.top[previous];
    const dependent = space.token[top];
    if (action <= RELS) {
      const head = space.next[previous];
      heads[dependent] = head === space.n ? -1 : head;
      rels[dependent] = action - 1;
    } else {
      heads[dependent] = space.token[space.below[top]];
      rels[dependent] = action - 1 - RELS;
    }
  }
}
