/**
 * The part-of-speech tagger: greedy from left to right, an averaged perceptron over hashed features (Collins 2002).
 * One class joins the universal tag, its features and a finer division that the parser wants.
 * What a word weighs by itself is added up once and kept; what stands around it is then weighed for its few likeliest classes only.
 */
import type { LinearModel } from './model';
import { Shape, type WordTypes } from './word-types';
import type { SentenceWords } from './words';

/** The classes of the tagger, in the order of its weights. */
export interface TagSet {
  /** Index into UPOS a class. */
  readonly upos: Uint8Array;
  /** Feat bits a class. */
  readonly feats: Uint32Array;
  /** The finer division, by name: "fin" (particle or postposition), "pre", "nom", "part" (of a name) or "". */
  readonly sub: readonly string[];
}

/** Number of templates that look at the word alone; they come first. */
export const WORD_TEMPLATES = 22;
/** Number of all templates. */
export const TAG_TEMPLATES = 60;
/** Where the passes over those of the surroundings end (see model.ts). */
export const TAG_PASSES = [WORD_TEMPLATES + 10, WORD_TEMPLATES + 20, WORD_TEMPLATES + 29, TAG_TEMPLATES];

/** Most classes of a word that its surroundings choose from, and how far behind the best one they may lie by the word alone. */
const CANDIDATES = 8;
const BEHIND = 900;

/** Most rows that are kept from sentence to sentence. */
const MOST_ROWS = 1 << 13;

const STRIDE = 64;

/** Weight of a class that a word cannot have. */
const NEVER = -30000;

/** Work space of a tagger: one for each analyser, never shared. */
export class TagWorkspace {
  readonly sums = new Int32Array(TAG_TEMPLATES);
  /** Classes given to the sentence's tokens so far. */
  tags = new Uint8Array(64);
  /** What the rest of the clause offers, a token. */
  ahead = new Uint8Array(64);
  readonly scores = new Int32Array(STRIDE);

  // What words weigh by themselves: a row for a word with a shape.
  private of: WordTypes | undefined;
  rowOf = new Int32Array(0);
  rows = 0;
  weights = new Int16Array(0);
  candidates = new Uint8Array(0);
  many = new Uint8Array(0);

  private names: Uint8Array | undefined;

  /** The classes of names. */
  namesOf({ upos }: TagSet): Uint8Array {
    this.names ??= Uint8Array.from(upos.keys()).filter((c) => upos[c] === PROPN);
    return this.names;
  }

  /** Makes room for a sentence of n tokens. */
  fit(n: number): void {
    if (this.tags.length >= n) return;
    this.tags = new Uint8Array(n + (n >> 1));
    this.ahead = new Uint8Array(n + (n >> 1));
  }

  /** Makes room for rows of all forms, and forgets all rows where there are very many or other forms are meant. */
  tidy({ types }: SentenceWords): void {
    if (this.of !== types || this.rows > MOST_ROWS) {
      this.of = types;
      this.rowOf.fill(-1);
      this.rows = 0;
    }
    if (this.rowOf.length >= 4 * types.count) return;
    const old = this.rowOf;
    this.rowOf = new Int32Array(8 * types.count).fill(-1);
    this.rowOf.set(old);
  }

  /** Adds a row and returns its number. */
  addRow(): number {
    const row = this.rows++;
    if ((row + 1) * STRIDE > this.weights.length) {
      const size = Math.max(256, 2 * row);
      const { weights, candidates, many } = this;
      this.weights = new Int16Array(size * STRIDE);
      this.weights.set(weights);
      this.candidates = new Uint8Array(size * CANDIDATES);
      this.candidates.set(candidates);
      this.many = new Uint8Array(size);
      this.many.set(many);
    }
    return row;
  }
}

/** Odd numbers, one a place. */
const M = Int32Array.from({ length: 48 }, (_, i) => {
  const h = Math.imul(i + 1, 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0x9e3779b1) | 1;
});

/** The shape of token i, in a line of capitals one that says nothing. */
function shapeAt(words: SentenceWords, i: number): number {
  const shape = words.shape[i];
  return words.shouting && (shape & 7) === Shape.upper ? 7 | (shape & 24) : shape;
}

// Bits of Known in lexicon.ts, which cannot be imported here without a circle.
const VERB_FORMS = 1 | 2 | 32 | 64 | 256;
const OTHERS = 4 | 16 | 512 | 1024 | 2048 | 4096 | 8192 | 16384;
const GUESSED = 1 << 22;
/** What tells the class of a word; what it denotes (unit, time, person ...) would only divide the rows. */
const TAG_BITS = VERB_FORMS | OTHERS | GUESSED | 8 | 128 | (1 << 16) | (1 << 21) | (1 << 24) | (1 << 25) | (1 << 26);

/** True for a word that the lists hold, but not as a form of a verb: it is no finite verb, whatever its letters suggest. */
function isListedElsewhere(known: number): boolean {
  return (known & OTHERS) !== 0 && (known & (VERB_FORMS | GUESSED)) === 0;
}

/** Writes the features of token i by itself. */
function wordFeatures(words: SentenceWords, i: number, out: Int32Array): void {
  const { types } = words;
  const type = words.type[i];
  const shape = shapeAt(words, i);
  const w = Math.imul(types.lower[type], M[0]);
  const s = Math.imul(shape + 1, M[1]);
  const k = Math.imul((types.known[type] & TAG_BITS) + 1, M[2]);
  const suffix1 = Math.imul(types.suffix1[type], M[3]);
  const suffix2 = Math.imul(types.suffix2[type], M[3]);
  const suffix3 = Math.imul(types.suffix3[type], M[3]);
  out[0] = 0;
  out[1] = w;
  out[2] = w + s;
  out[3] = suffix1;
  out[4] = suffix2;
  out[5] = suffix3;
  out[6] = types.suffix4[type];
  out[7] = types.suffix5[type];
  out[8] = types.prefix1[type];
  out[9] = types.prefix2[type];
  out[10] = types.prefix3[type];
  out[11] = types.prefix4[type];
  out[12] = s;
  out[13] = s + suffix2;
  out[14] = s + suffix3;
  out[15] = k;
  out[16] = k + s;
  out[17] = Math.imul(types.prefix3[type], M[4]) + s;
  out[18] = k + suffix3 + Math.imul((shape & 7) + 1, M[5]);
  out[19] = types.verb[type];
  out[20] = Math.imul(types.prefix2[type], M[4]) + suffix1;
  out[21] = k + suffix1;
}

/** Writes the features of token i that look at what stands around it; its left neighbours have been tagged. */
function contextFeatures(
  words: SentenceWords,
  i: number,
  tagSet: TagSet,
  { tags, ahead }: TagWorkspace,
  behind: number,
  out: Int32Array,
): void {
  const { n, lower, known, suffix2, suffix3, shape } = words;
  const more = i + 1 < n;
  const tag1 = i > 0 ? tags[i - 1] : -1;
  const tag2 = i > 1 ? tags[i - 2] : -1;
  const w = Math.imul(lower[i], M[6]);
  const k = Math.imul((known[i] & TAG_BITS) + 1, M[7]);
  const s = Math.imul(shapeAt(words, i) + 1, M[8]);
  const s2 = Math.imul(suffix2[i], M[9]);
  const s3 = Math.imul(suffix3[i], M[10]);
  const p1 = Math.imul(i > 0 ? lower[i - 1] : 1, M[11]);
  const n1 = Math.imul(more ? lower[i + 1] : 2, M[12]);
  const t1 = Math.imul(tag1 + 2, M[13]);
  const t12 = t1 + Math.imul(tag2 + 2, M[14]);
  const u1 = Math.imul(tag1 < 0 ? 1 : tagSet.upos[tag1] + 2, M[15]);
  const u2 = Math.imul(tag2 < 0 ? 1 : tagSet.upos[tag2] + 2, M[16]);
  const ns3 = Math.imul(more ? suffix3[i + 1] : 2, M[17]);
  const nShape = Math.imul(more ? (shape[i + 1] & 15) + 1 : 17, M[18]);
  const pShape = Math.imul(i > 0 ? (shape[i - 1] & 15) + 1 : 17, M[19]);
  const nk = Math.imul(more ? (known[i + 1] & TAG_BITS) + 1 : -1, M[20]);
  const look = Math.imul(ahead[i] + 1, M[21]);
  const back = Math.imul(behind + 1, M[22]);
  const verb = words.verb[i];
  out[22] = Math.imul((shape[i] & 15) + 1, M[23]) + pShape + nShape;
  out[42] = t1;
  out[32] = t12;
  out[43] = w + t1;
  out[51] = w + t12;
  out[23] = p1;
  out[24] = n1;
  out[33] = i > 1 ? lower[i - 2] : 1;
  out[44] = i + 2 < n ? lower[i + 2] : 2;
  out[52] = p1 + w;
  out[53] = w + n1;
  out[54] = p1 + n1;
  out[34] = s3 + t1;
  out[55] = s2 + t12;
  out[25] = ns3;
  out[35] = s3 + ns3;
  out[26] = s + t1;
  out[27] = s + u1 + u2;
  out[36] = nShape;
  out[28] = k + t1;
  out[37] = k + nk;
  out[29] = nk;
  out[30] = t1 + nk;
  out[45] = w + nk;
  out[46] = s2 + k + t1;
  out[47] = i > 0 ? suffix3[i - 1] : 1;
  out[48] = t1 + n1;
  out[56] = u1 + w + n1;
  out[38] = verb === 0 ? 0 : Math.imul(verb, M[24]) + t1;
  // What the rest of the clause offers decides between a full verb and an auxiliary.
  out[57] = k + look;
  out[49] = w + look;
  out[39] = k + look + s2;
  // Whether a finite verb went before decides between a finite form and an infinitive in the plural.
  out[40] = back + k;
  out[31] = back + s2 + t1;
  out[58] = back + w;
  out[41] = back + look + k + u1;
  // Names go on: "Van der Ven".
  out[59] = w + nShape;
  out[50] = w + pShape + nShape;
}

/** Bits of lexicon.ts that count for what the rest of a clause offers: participle, infinitive, particle. */
const AHEAD_BITS = 0b1110_0000;

const one = (c: number): number => Math.imul(0x811c9dc5 ^ c, 0x01000193);
const COMMA = one(44);
const STOP = one(46);
const COLON = one(58);
const SEMICOLON = one(59);

/** Makes the space ready for a sentence: the forms of verbs and the particles between each word and the next mark that ends a clause. */
export function startTags(words: SentenceWords, space: TagWorkspace): void {
  space.fit(words.n);
  let seen = 0;
  for (let i = words.n - 1; i >= 0; i--) {
    space.ahead[i] = seen;
    const w = words.lower[i];
    if (w === COMMA || w === STOP || w === COLON || w === SEMICOLON) seen = 0;
    else seen |= words.known[i] & AHEAD_BITS;
  }
}

const FINITE = 1;
const RELATIVE = 2048;
const SCONJ = 14;
const PUNCT = 13;
const PROPN = 12;

/**
 * What went before a word, after one more word of class `tag`: bit 1 for a finite verb, 2 for a subjunction or relative, behind which only
 * what follows counts, 4 for a mark.
 */
export function behindAfter(behind: number, tagSet: TagSet, tag: number): number {
  const upos = tagSet.upos[tag];
  if (upos === SCONJ || tagSet.feats[tag] & RELATIVE) return 2;
  return behind | (tagSet.feats[tag] & FINITE ? 1 : 0) | (upos === PUNCT ? 4 : 0);
}

/** Writes all features of token i into `space.sums`: what training learns from. */
export function tagFeatures(
  words: SentenceWords,
  i: number,
  tagSet: TagSet,
  space: TagWorkspace,
  behind: number,
): void {
  wordFeatures(words, i, space.sums);
  contextFeatures(words, i, tagSet, space, behind, space.sums);
}

/** The row of what token i weighs by itself, added up where its word is new. */
function rowFor(words: SentenceWords, i: number, model: LinearModel, tagSet: TagSet, space: TagWorkspace): number {
  const shape = words.shape[i];
  const key = 4 * words.type[i] + (shape & 16 ? 2 : 0) + (words.shouting && (shape & 7) === Shape.upper ? 1 : 0);
  const known = space.rowOf[key];
  if (known >= 0) return known;
  const row = space.addRow();
  space.rowOf[key] = row;
  const { sums, scores, weights, candidates } = space;
  wordFeatures(words, i, sums);
  scores.fill(0);
  model.add(sums, 0, WORD_TEMPLATES, scores);
  for (let c = 0; c < model.classes; c++) weights[row * STRIDE + c] = scores[c];
  if (isListedElsewhere(words.known[i])) {
    for (let c = 0; c < model.classes; c++) if ((tagSet.feats[c] & FINITE) !== 0) scores[c] = NEVER;
  }
  let most = scores[0];
  for (let c = 1; c < model.classes; c++) if (scores[c] > most) most = scores[c];
  // the likeliest first, by insertion
  const first = row * CANDIDATES;
  let many = 0;
  for (let c = 0; c < model.classes; c++) {
    const score = scores[c];
    if (score < most - BEHIND) continue;
    if (many === CANDIDATES && score <= scores[candidates[first + many - 1]]) continue;
    if (many < CANDIDATES) many++;
    let at = first + many - 1;
    for (; at > first && scores[candidates[at - 1]] < score; at--) candidates[at] = candidates[at - 1];
    candidates[at] = c;
  }
  space.many[row] = many;
  return row;
}

/** The best class of a row's candidates, by the word and by what `space.sums` tells of its surroundings. */
function chooseTag(model: LinearModel, row: number, space: TagWorkspace): number {
  const { candidates, weights, sums, scores } = space;
  const first = row * CANDIDATES;
  const last = first + space.many[row];
  for (let k = first; k < last; k++) scores[candidates[k]] = weights[row * STRIDE + candidates[k]];
  for (let pass = 0, from = WORD_TEMPLATES; ; from = TAG_PASSES[pass++]) {
    model.addTo(candidates, first, last, sums, from, TAG_PASSES[pass], scores);
    let best = candidates[first];
    let next = NEVER;
    for (let k = first + 1; k < last; k++) {
      const score = scores[candidates[k]];
      if (score > scores[best]) {
        next = scores[best];
        best = candidates[k];
      } else if (score > next) next = score;
    }
    if (TAG_PASSES[pass] === TAG_TEMPLATES || scores[best] - next >= model.margins[pass]) return best;
  }
}

/**
 * Tags the sentence that `words` holds; the classes stand in `space.tags` afterwards. Where `names` is not 0 a token is known to be a name
 * (a lexicon says so): it gets the best of the classes of names, and its neighbours are tagged with that in view.
 */
export function tagSentence(
  words: SentenceWords,
  model: LinearModel,
  tagSet: TagSet,
  space: TagWorkspace,
  names?: Uint8Array,
): void {
  startTags(words, space);
  space.tidy(words);
  const { sums, scores, tags } = space;
  const propn = space.namesOf(tagSet);
  let behind = 0;
  for (let i = 0; i < words.n; i++) {
    const row = rowFor(words, i, model, tagSet, space);
    const base = row * STRIDE;
    let best = 0;
    if (names !== undefined && names[words.first + i] !== 0) {
      contextFeatures(words, i, tagSet, space, behind, sums);
      for (const c of propn) scores[c] = space.weights[base + c];
      model.addTo(propn, 0, propn.length, sums, WORD_TEMPLATES, TAG_TEMPLATES, scores);
      best = propn[0];
      for (const c of propn) if (scores[c] > scores[best]) best = c;
    } else {
      best = space.candidates[row * CANDIDATES];
      if (space.many[row] > 1) {
        contextFeatures(words, i, tagSet, space, behind, sums);
        best = chooseTag(model, row, space);
      }
    }
    tags[i] = best;
    behind = behindAfter(behind, tagSet, best);
  }
}
