/**
 * The part-of-speech tagger: greedy from left to right, an averaged perceptron over hashed features (Collins 2002).
 * One class joins the universal tag, its features and a finer division that the parser wants.
 */
import { featureKey, mix, type Scorer } from './model';
import { type SentenceWords, Shape } from './words';

/** The classes of the tagger, in the order of its weights. */
export interface TagSet {
  /** Index into UPOS a class. */
  readonly upos: Uint8Array;
  /** Feat bits a class. */
  readonly feats: Uint32Array;
  /** The finer division, by name: "fin" (particle or postposition), "pre", "nom", "part" (of a name) or "". */
  readonly sub: readonly string[];
}

const MAX_FEATURES = 72;

/** Work space of a tagger: one for each analyser, never shared. */
export class TagWorkspace {
  readonly features = new Int32Array(MAX_FEATURES);
  count = 0;
  /** Classes given to the sentence's tokens so far. */
  tags = new Uint8Array(64);

  /** Makes room for a sentence of n tokens. */
  fit(n: number): void {
    if (this.tags.length < n) this.tags = new Uint8Array(n + (n >> 1));
  }
}

/** Writes the features of token i, whose left neighbours have been tagged, into the work space. */
export function tagFeatures(words: SentenceWords, i: number, tagSet: TagSet, space: TagWorkspace): void {
  const out = space.features;
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = featureKey(mix(template * 0x51ed27 + 7, value));
  };
  const { n, lower, known } = words;
  const tags = space.tags;
  const w = lower[i];
  const shape = words.shouting && (words.shape[i] & 7) === Shape.upper ? 7 | (words.shape[i] & 24) : words.shape[i];
  const opening = shape & 16;
  const k = known[i];
  const p1 = i > 0 ? lower[i - 1] : 1;
  const p2 = i > 1 ? lower[i - 2] : 1;
  const n1 = i + 1 < n ? lower[i + 1] : 2;
  const n2 = i + 2 < n ? lower[i + 2] : 2;
  const t1 = i > 0 ? tags[i - 1] + 1 : 0;
  const t2 = i > 1 ? tags[i - 2] + 1 : 0;
  const u1 = i > 0 ? tagSet.upos[tags[i - 1]] + 1 : 0;
  const u2 = i > 1 ? tagSet.upos[tags[i - 2]] + 1 : 0;
  const ns3 = i + 1 < n ? words.suffix3[i + 1] : 2;
  const nShape = i + 1 < n ? words.shape[i + 1] & 15 : 16;
  const pShape = i > 0 ? words.shape[i - 1] & 15 : 16;
  const nk = i + 1 < n ? known[i + 1] : -1;
  add(0, 0);
  add(1, w);
  add(2, mix(w, shape));
  add(3, words.suffix1[i]);
  add(4, words.suffix2[i]);
  add(5, words.suffix3[i]);
  add(6, words.suffix4[i]);
  add(7, words.suffix5[i]);
  add(8, words.prefix1[i]);
  add(9, words.prefix2[i]);
  add(10, words.prefix3[i]);
  add(11, words.prefix4[i]);
  add(12, shape);
  add(13, mix(shape, words.suffix2[i]));
  add(14, mix(shape, words.suffix3[i]));
  add(15, mix(shape & 15, mix(pShape, nShape)));
  add(16, t1);
  add(17, mix(t1, t2));
  add(18, mix(w, t1));
  add(19, mix(w, mix(t1, t2)));
  add(20, p1);
  add(21, n1);
  add(22, p2);
  add(23, n2);
  add(24, mix(p1, w));
  add(25, mix(w, n1));
  add(26, mix(p1, n1));
  add(27, mix(words.suffix3[i], t1));
  add(28, mix(words.suffix2[i], mix(t1, t2)));
  add(29, ns3);
  add(30, mix(words.suffix3[i], ns3));
  add(31, mix(shape, t1));
  add(32, mix(shape, mix(u1, u2)));
  add(33, nShape);
  add(34, k);
  add(35, mix(k, t1));
  add(36, mix(k, nk));
  add(37, mix(k, shape));
  add(38, nk);
  add(39, mix(t1, nk));
  add(40, mix(w, nk));
  add(41, mix(words.suffix2[i], mix(k, t1)));
  add(42, i > 0 ? words.suffix3[i - 1] : 1);
  add(43, mix(t1, n1));
  add(44, mix(u1, mix(w, n1)));
  add(45, mix(opening, mix(words.prefix3[i], shape)));
  add(46, mix(k, mix(words.suffix3[i], shape & 7)));
  const verb = words.verb[i];
  if (verb !== 0) {
    add(47, verb);
    add(48, mix(verb, t1));
  }
  // What the rest of the clause offers decides between a full verb and an auxiliary.
  const ahead = lookAhead(words, i);
  add(49, mix(k, ahead));
  add(50, mix(w, ahead));
  add(51, mix(mix(k, ahead), words.suffix2[i]));
  // Whether a finite verb went before decides between a finite form and an infinitive in the plural.
  const behind = lookBehind(tags, tagSet, i);
  add(52, mix(behind, k));
  add(53, mix(behind, mix(words.suffix2[i], t1)));
  add(54, mix(behind, w));
  add(55, mix(behind, mix(ahead, mix(k, u1))));
  // Names go on: "Van der Ven".
  add(56, mix(w, nShape));
  add(57, mix(w, mix(pShape, nShape)));
  add(58, mix(words.prefix2[i], words.suffix1[i]));
  add(59, mix(k, words.suffix1[i]));
  space.count = count;
}

const LOOK = 24;

/** Sums up the known bits of the words up to the next mark that ends a clause: verb forms and particles. */
function lookAhead(words: SentenceWords, i: number): number {
  let seen = 0;
  const end = Math.min(words.n, i + 1 + LOOK);
  for (let j = i + 1; j < end; j++) {
    if ((words.shape[j] & 7) === Shape.mark && words.suffix1[j] !== 0 && isStop(words, j)) break;
    seen |= words.known[j] & LOOK_BITS;
  }
  return seen;
}

/** Bits of lexicon.ts that {@link lookAhead} gathers: participle, infinitive, particle. */
const LOOK_BITS = 0b1110_0000;

function isStop(words: SentenceWords, j: number): boolean {
  return (
    words.lower[j] === COMMA || words.lower[j] === STOP || words.lower[j] === COLON || words.lower[j] === SEMICOLON
  );
}

const one = (c: number): number => Math.imul(0x811c9dc5 ^ c, 0x01000193);
const COMMA = one(44);
const STOP = one(46);
const COLON = one(58);
const SEMICOLON = one(59);

const FINITE = 1;
const SCONJ = 14;
const PUNCT = 13;

/** 0: nothing of a verb since the last clause border; 1: a finite verb; 2: a subjunction or relative; 3: both. */
function lookBehind(tags: Uint8Array, tagSet: TagSet, i: number): number {
  let seen = 0;
  for (let j = i - 1; j >= 0 && j >= i - LOOK; j--) {
    const tag = tags[j];
    if (tagSet.feats[tag] & FINITE) seen |= 1;
    if (tagSet.upos[tag] === SCONJ || tagSet.feats[tag] & 2048) return seen | 2;
    if (tagSet.upos[tag] === PUNCT) seen |= 4;
  }
  return seen;
}

const PROPN = 12;

/**
 * Tags the sentence that `words` holds; the classes stand in `space.tags` afterwards. Where `names` is not 0 a token is known to be a name
 * (a lexicon says so): it gets the best of the classes of names, and its neighbours are tagged with that in view.
 */
export function tagSentence(
  words: SentenceWords,
  model: Scorer,
  tagSet: TagSet,
  space: TagWorkspace,
  scores: Int32Array | Float64Array,
  names?: Uint8Array,
): void {
  space.fit(words.n);
  for (let i = 0; i < words.n; i++) {
    tagFeatures(words, i, tagSet, space);
    model.score(space.features, space.count, scores);
    const isName = names !== undefined && names[words.first + i] !== 0;
    let best = -1;
    for (let c = 0; c < model.classes; c++) {
      if (isName && tagSet.upos[c] !== PROPN) continue;
      if (best < 0 || scores[c] > scores[best]) best = c;
    }
    space.tags[i] = Math.max(0, best);
  }
}
