/**
 * The features of the parser. They follow Zhang & Nivre (2011), with additions for Dutch: what verb and particle make up a separable
 * verb, and what verbs the rest of the sentence still has to offer. What a place (stack's top, buffer's front ...) holds is multiplied by a
 * number of that place; a feature is the sum of some of these products, and its row in {@link ParseFeatures.sums} tells which template it is of.
 */
import { NONE, type ParserInput, type ParseState, SPREAD } from './parse-state';

/** Number of templates for transitions and for relations. */
export const MOVES = 102;
export const LABELS = 64;
/** Where the passes over them end (see model.ts): templates are numbered by how much they tell, as found greedily with all of them at hand. */
export const MOVE_PASSES = [24, 48, 72, MOVES];
export const LABEL_PASSES = [16, 32, 48, LABELS];
/** The place of one more key, of two words' classes: its row lists the relations that training saw between them. */
export const SEEN = LABELS;
/** The template whose sum that key has too. */
export const PAIR = 0;

const ADP = 2;

/** Odd numbers, one a place and column. */
const M = Int32Array.from({ length: 64 }, (_, i) => {
  const h = Math.imul(i + 1, 0x9e3779b1);
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b) | 1;
});

function distance(d: number): number {
  return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
}

/** Number of marks between two tokens, up to 2; 3 where one is missing. */
function marksBetween(state: ParseState, from: number, to: number): number {
  if (from === NONE) return 3;
  const marks = to === 0 ? 0 : state.marks[to - 1] - state.marks[from];
  return Math.min(marks, 2);
}

function isParticle(state: ParseState, t: number): boolean {
  return t < state.n && (state.particle[t] === 1 || state.upos[t] === ADP);
}

/** Writes the features of a state that decide on the next transition into `out`, one a template. */
export function moveFeatures(input: ParserInput, state: ParseState, out: Int32Array): void {
  const { word, tag, pos, suffix, verb, known, left1, left2, right1, right2, rel } = state;
  const s0 = state.under(0);
  const s1 = state.under(1);
  const s2 = state.under(2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0l1 = left1[s0];
  const s0r1 = right1[s0];
  const s1l1 = left1[s1];
  const s1r1 = right1[s1];
  const b0l1 = left1[b0];
  const b0l2 = left2[b0];
  const s0w = Math.imul(word[s0], M[0]);
  const s0t = Math.imul(tag[s0], M[1]);
  const s0p = Math.imul(pos[s0], M[2]);
  const s1w = Math.imul(word[s1], M[3]);
  const s1t = Math.imul(tag[s1], M[4]);
  const s1p = Math.imul(pos[s1], M[5]);
  const s2t = Math.imul(tag[s2], M[6]);
  const b0w = Math.imul(word[b0], M[7]);
  const b0t = Math.imul(tag[b0], M[8]);
  const b0p = Math.imul(pos[b0], M[9]);
  const b1w = Math.imul(word[b1], M[10]);
  const b1t = Math.imul(tag[b1], M[11]);
  const b1p = Math.imul(pos[b1], M[12]);
  const b2t = Math.imul(tag[b2], M[13]);
  const dB = Math.imul(s0 === NONE ? 9 : distance(b0 - s0), M[14]);
  const dS = Math.imul(s1 === NONE ? 9 : distance(s0 - s1), M[15]);
  const s0l1w = Math.imul(word[s0l1], M[16]);
  const s0l1t = Math.imul(tag[s0l1], M[17]);
  const s0l1r = Math.imul(SPREAD[rel[s0l1]], M[18]);
  const s0r1w = Math.imul(word[s0r1], M[19]);
  const s0r1t = Math.imul(tag[s0r1], M[20]);
  const s0r1r = Math.imul(SPREAD[rel[s0r1]], M[21]);
  const s1l1r = Math.imul(SPREAD[rel[s1l1]], M[22]);
  const s1r1r = Math.imul(SPREAD[rel[s1r1]], M[24]);
  const b0l1w = Math.imul(word[b0l1], M[25]);
  const b0l1t = Math.imul(tag[b0l1], M[26]);
  const b0l1r = Math.imul(SPREAD[rel[b0l1]], M[27]);
  const s0left = Math.imul(state.leftSet[s0], M[28]);
  const s0sets = s0left + Math.imul(state.rightSet[s0], M[29]);
  const s1sets = Math.imul(state.leftSet[s1], M[30]) + Math.imul(state.rightSet[s1], M[31]);
  const b0left = Math.imul(state.leftSet[b0], M[32]);
  const s0val = Math.imul(state.valency[s0] + 1, M[33]);
  const s1val = Math.imul(state.valency[s1] + 1, M[34]);
  const b0val = Math.imul(state.valency[b0] + 1, M[35]);
  const s0s = Math.imul(suffix[s0], M[36]);
  const s1s = Math.imul(suffix[s1], M[37]);
  const b0s = Math.imul(suffix[b0], M[38]);
  const v0 = verb[s0] === 0 ? 0 : Math.imul(verb[s0], M[39]);
  const v1 = verb[s1] === 0 ? 0 : Math.imul(verb[s1], M[40]);
  const vb = verb[b0] === 0 ? 0 : Math.imul(verb[b0], M[41]);
  const k0 = Math.imul(known[s0] + 1, M[42]);
  const k1 = Math.imul(known[s1] + 1, M[43]);
  const kb = Math.imul(known[b0] + 1, M[44]);
  const ahead = Math.imul(state.ahead[b0] + 1, M[45]);
  const s0b0t = s0t + b0t;
  const s1s0t = s1t + s0t;
  const b0b1t = b0t + b1t;
  out[72] = 0;
  out[73] = s0w;
  out[0] = s0t;
  out[24] = s0w + s0t;
  out[25] = s1w;
  out[74] = s1t;
  out[75] = s1w + s1t;
  out[76] = b0w;
  out[48] = b0t;
  out[49] = b0w + b0t;
  out[77] = b1w;
  out[50] = b1t;
  out[26] = b1w + b1t;
  out[27] = b2t;
  out[51] = s2t;
  out[78] = word[s2];
  out[79] = s0b0t;
  out[80] = s1t + b0t;
  out[1] = b0b1t;
  out[52] = s0t + b0b1t;
  out[81] = b0b1t + b2t;
  out[53] = s1s0t + b0t;
  out[82] = s2t + s1s0t;
  out[2] = s1p + s0p + b0p + b1p;
  out[28] = s0t + b1w;
  out[29] = s0p + b0p + b1p + Math.imul(pos[b2], M[46]);
  // Distances.
  out[3] = s0w + dB;
  out[30] = s0t + dB;
  out[31] = b0w + dB;
  out[83] = b0t + dB;
  out[84] = s0b0t + dB;
  out[85] = s1s0t + dS;
  out[54] = s1t + dS;
  out[4] = s0w + dS;
  // Dependents made so far.
  out[55] = s0t + s0l1r;
  out[56] = s0t + s0r1r;
  out[32] = s1t + s1r1r;
  out[57] = s1t + s1l1r;
  out[5] = b0t + b0l1r;
  out[86] = s0l1w;
  out[87] = s0r1w;
  out[88] = b0l1w;
  out[89] = word[s1r1];
  out[33] = s0l1t + s0b0t;
  out[6] = s0r1t + s0b0t;
  out[58] = b0l1t + s0b0t;
  out[34] = s0l1t + s1s0t;
  out[35] = s0r1t + s1s0t;
  out[36] = s0t + s0l1r + Math.imul(SPREAD[rel[left2[s0]]], M[47]);
  out[7] = s0t + s0r1r + Math.imul(SPREAD[rel[right2[s0]]], M[48]);
  out[59] = b0t + b0l1r + Math.imul(SPREAD[rel[b0l2]], M[49]);
  out[90] = s1t + s1r1r + Math.imul(SPREAD[rel[right2[s1]]], M[50]);
  out[37] = s0l1w + s0l1r + s0t;
  out[60] = Math.imul(word[s1l1], M[51]) + s1l1r + s1t;
  out[8] = b0l1w + b0l1r + b0t;
  // Valencies and the sets of relations that a head has already.
  out[9] = s0t + s0val;
  out[38] = s0w + s0val;
  out[10] = s1t + s1val;
  out[11] = b0t + b0val;
  out[91] = s0t + s0sets;
  out[12] = s1t + s1sets;
  out[39] = b0t + b0left;
  out[92] = s0w + s0sets;
  out[13] = b0w + b0left;
  out[40] = s0b0t + b0left;
  // Ends of words stand in for word classes.
  out[61] = s0s + b0t;
  out[62] = s0t + b0s;
  out[63] = s1s + s0t;
  // Verbs, by lemma: what they govern, and their particles. 0 where there is no verb.
  out[64] = vb === 0 ? 0 : vb + s0t;
  out[41] = vb === 0 ? 0 : vb + s0w;
  out[42] = vb === 0 ? 0 : vb + b0left;
  out[93] = vb === 0 ? 0 : vb + s0l1w + s0t;
  const top = isParticle(state, s0);
  out[65] = top && v1 !== 0 ? Math.imul(input.separable(verb[s1], word[s0]) ? 1 : 2, M[52]) + s0t + b0p : 0;
  out[94] = top && vb !== 0 ? Math.imul(input.separable(verb[b0], word[s0]) ? 1 : 2, M[52]) + s0t + s1p : 0;
  out[95] =
    v0 !== 0 && isParticle(state, b0) ? Math.imul(input.separable(verb[s0], word[b0]) ? 1 : 2, M[52]) + b0b1t : 0;
  // What is still to come.
  out[96] = s0t + ahead;
  out[97] = s0b0t + ahead;
  out[66] = s1s0t + ahead;
  out[67] = s0w + ahead;
  out[14] = b0w + ahead;
  out[15] = s0t + s0sets + ahead;
  out[43] = s1t + s1sets + b0p + ahead;
  // The token that stands before the front, and the words around.
  out[44] = Math.imul(s0 !== NONE && b0 - 1 > s0 ? tag[b0 - 1] : 253, M[53]) + s0b0t;
  out[98] = Math.imul(s0 !== NONE && s0 > 0 ? tag[s0 - 1] : 254, M[53]) + s1s0t;
  out[16] = Math.imul(Math.min(state.depth, 3), M[53]) + b0t;
  out[17] = Math.imul(marksBetween(state, s1, s0), M[53]) + s1s0t;
  out[18] = Math.imul(marksBetween(state, s0, b0), M[53]) + s0b0t;
  out[99] = b0l1t + Math.imul(tag[b0l2], M[54]) + s0b0t;
  // What kind of phrase the top has become, against what its head could be and has already.
  const s0phrase = s0p + s0left;
  out[45] = s1p + s1sets + s0phrase;
  out[19] = b0p + b0left + s0phrase;
  out[68] = s1p + s0l1w + s0p;
  out[20] = b0p + s0l1w + s0p;
  out[46] = b0t + b1w;
  out[21] = k0 + s1p + s0phrase;
  out[100] = k0 + b0p + s0phrase;
  out[69] = k1 + s0phrase;
  out[70] = kb + s0phrase;
  out[71] = k1 + s1sets + s0p;
  out[22] = kb + b0left + s0p;
  out[23] = vb === 0 ? 0 : vb + s0phrase;
  // A phrase with a preposition: which of the verbs near governs it.
  const preposition = state.preposition(s0);
  let governs = 0;
  if (preposition !== 0) {
    const by = (token: number): boolean => verb[token] !== 0 && input.governs(verb[token], preposition);
    const later = state.nextVerb[b0] !== 0 && input.governs(state.nextVerb[b0], preposition);
    governs = Math.imul(1 + (by(s1) ? 1 : 0) + (by(s2) ? 2 : 0) + (by(b0) ? 4 : 0) + (later ? 8 : 0), M[55]);
  }
  out[101] = governs === 0 ? 0 : governs + s0p + s1p;
  out[47] = governs === 0 ? 0 : governs + s1t + b0p;
}

/** Writes the features that decide on the relation of the stack's top to a head into `out`, one a template. */
export function labelFeatures(input: ParserInput, state: ParseState, head: number, out: Int32Array): void {
  const { word, tag, pos, suffix, verb, known, left1, right1, rel } = state;
  const d = state.under(0);
  const way = head > d ? 1 : 2;
  const dl1 = left1[d];
  const dw = Math.imul(word[d], M[0]);
  const dt = Math.imul(tag[d], M[1]);
  const dp = Math.imul(pos[d], M[2]);
  const hw = Math.imul(word[head], M[3 + way]);
  const ht = Math.imul(tag[head], M[6 + way]);
  const hp = Math.imul(pos[head], M[9 + way]);
  const ds = Math.imul(suffix[d], M[12]);
  const hs = Math.imul(suffix[head], M[13 + way]);
  const dk = Math.imul(known[d] + 1, M[16]);
  const hk = Math.imul(known[head] + 1, M[17]);
  const hv = verb[head] === 0 ? 0 : Math.imul(verb[head], M[18 + way]);
  const dv = verb[d] === 0 ? 0 : Math.imul(verb[d], M[21]);
  const l1w = Math.imul(word[dl1], M[22]);
  const l1t = Math.imul(tag[dl1], M[23]);
  const l1r = Math.imul(SPREAD[rel[dl1]], M[24]);
  const dleft = Math.imul(state.leftSet[d], M[25]);
  const dsets = dleft + Math.imul(state.rightSet[d], M[26]);
  const hleft = Math.imul(state.leftSet[head], M[27]);
  const hsets = hleft + Math.imul(state.rightSet[head], M[28]);
  const far = Math.imul(distance(head > d ? head - d : d - head), M[29]);
  const before = d > 0 ? Math.imul(tag[d - 1], M[30]) : 0;
  const after = Math.imul(tag[d + 1], M[31]);
  const afterWord = Math.imul(word[d + 1], M[32]);
  const beforeWord = d > 0 ? Math.imul(word[d - 1], M[33]) : 0;
  const ahead = Math.imul(state.ahead[d] + 1, M[34]);
  // what else could be linked here: what lies under the dependent, or for a right one the buffer's front
  const other = way === 1 ? state.under(1) : state.next;
  const ot = Math.imul(tag[other], M[34 + way]);
  const ow = Math.imul(word[other], M[41 + way]);
  const nextTag = Math.imul(tag[state.next + 1], M[44]);
  const hl1w = Math.imul(word[left1[head]], M[45]);
  const marks = Math.imul(head > d ? marksBetween(state, d, head) : marksBetween(state, head, d), M[37]);
  const hd = ht + dt;
  const hdp = hp + dp;
  out[48] = hp;
  out[0] = hd;
  out[1] = hdp;
  out[32] = dt;
  out[2] = dw;
  out[3] = hw;
  out[33] = hp + dw;
  out[4] = ht + dw;
  out[49] = hd + far;
  out[16] = hp + ds;
  out[34] = hs + dt;
  out[50] = hs + ds;
  out[5] = hdp + l1w;
  out[35] = hd + l1t;
  out[6] = hdp + l1r;
  out[7] = hdp + dsets;
  out[17] = hd + dleft;
  out[8] = hdp + hsets;
  out[18] = hd + hsets;
  out[36] = hdp + hleft + dleft;
  out[19] = hv === 0 ? 0 : hv + dt;
  out[51] = hv === 0 ? 0 : hv + dw;
  out[52] = hv === 0 ? 0 : hv + dp + hsets;
  out[37] = hv === 0 ? 0 : hv + dp + l1w;
  out[53] = dv === 0 ? 0 : dv + hp;
  out[9] = dv === 0 ? 0 : dv + ht + dsets;
  out[38] = hdp + dk;
  out[20] = hdp + hk;
  out[10] = dk + hp + dleft;
  out[11] = hk + dp + hsets;
  out[12] = hd + before;
  out[54] = hd + after;
  out[21] = hdp + before + after;
  out[39] = dw + after;
  out[22] = dw + before;
  out[23] = dt + hp + afterWord;
  out[40] = dt + hp + beforeWord;
  out[41] = hd + ahead;
  out[55] = hdp + ahead + hsets;
  out[56] = hd + hl1w;
  out[24] = hd + marks;
  out[13] = hd + Math.imul(SPREAD[rel[right1[d]]], M[38]);
  out[25] = hv !== 0 && isParticle(state, d) ? Math.imul(input.separable(verb[head], word[d]) ? 1 : 2, M[39]) + dt : 0;
  out[42] = ds + dleft + hp;
  out[43] = hdp + Math.imul(state.valency[d] + 1, M[40]);
  out[26] = hdp + Math.imul(state.valency[head] + 1, M[41]);
  out[57] = hd + hsets + dleft;
  out[58] = hd + ot;
  out[44] = hdp + ow;
  out[45] = hdp + ot + hsets;
  out[46] = hd + nextTag;
  out[59] = hp + dw + hsets;
  out[60] = hw + dp + ot;
  out[27] = hdp + hk + ot + hleft;
  out[14] = dt + ow;
  out[61] = hd + ot + nextTag;
  out[62] = dp + hw + hsets;
  // Governed prepositions, agreement with the finite verb, persons against things.
  const preposition = state.preposition(d);
  const governs =
    preposition === 0 ? 0 : Math.imul(verb[head] !== 0 && input.governs(verb[head], preposition) ? 2 : 1, M[46]);
  const agreement = Math.imul(state.agreement(d, head), M[47]);
  out[28] = governs === 0 ? 0 : hdp + governs;
  out[63] = governs === 0 ? 0 : hp + l1w + governs;
  out[29] = hdp + agreement;
  out[47] = hdp + agreement + hsets;
  out[15] = hdp + agreement + ot;
  out[30] = dk + hp + ot;
  out[31] = hdp + dk + Math.imul(known[other] + 1, M[48]);
}
