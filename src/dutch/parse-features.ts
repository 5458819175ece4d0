/**
 * The features of the parser. They follow Zhang & Nivre (2011), with additions for Dutch: what verb and particle make up a separable
 * verb, and what verbs the rest of the sentence still has to offer. What a place (stack's top, buffer's front ...) holds is multiplied by a
 * number of that place; a feature is the sum of some of these products, and its row in {@link ParseFeatures.sums} tells which template it is of.
 */
import { NONE, type ParserInput, type ParseState, SPREAD } from './parse-state';

/** Number of templates for transitions and for relations. */
export const MOVES = 102;
export const LABELS = 64;
/** The place of one more key, of two words' classes: its row lists the relations that training saw between them. */
export const SEEN = LABELS;
/** The template whose sum that key has too. */
export const PAIR = 1;

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
  out[0] = 0;
  out[1] = s0w;
  out[2] = s0t;
  out[3] = s0w + s0t;
  out[4] = s1w;
  out[5] = s1t;
  out[6] = s1w + s1t;
  out[7] = b0w;
  out[8] = b0t;
  out[9] = b0w + b0t;
  out[10] = b1w;
  out[11] = b1t;
  out[12] = b1w + b1t;
  out[13] = b2t;
  out[14] = s2t;
  out[15] = word[s2];
  out[16] = s0b0t;
  out[17] = s1t + b0t;
  out[18] = b0b1t;
  out[19] = s0t + b0b1t;
  out[20] = b0b1t + b2t;
  out[21] = s1s0t + b0t;
  out[22] = s2t + s1s0t;
  out[23] = s1p + s0p + b0p + b1p;
  out[24] = s0t + b1w;
  out[25] = s0p + b0p + b1p + Math.imul(pos[b2], M[46]);
  // Distances.
  out[26] = s0w + dB;
  out[27] = s0t + dB;
  out[28] = b0w + dB;
  out[29] = b0t + dB;
  out[30] = s0b0t + dB;
  out[31] = s1s0t + dS;
  out[32] = s1t + dS;
  out[33] = s0w + dS;
  // Dependents made so far.
  out[34] = s0t + s0l1r;
  out[35] = s0t + s0r1r;
  out[36] = s1t + s1r1r;
  out[37] = s1t + s1l1r;
  out[38] = b0t + b0l1r;
  out[39] = s0l1w;
  out[40] = s0r1w;
  out[41] = b0l1w;
  out[42] = word[s1r1];
  out[43] = s0l1t + s0b0t;
  out[44] = s0r1t + s0b0t;
  out[45] = b0l1t + s0b0t;
  out[46] = s0l1t + s1s0t;
  out[47] = s0r1t + s1s0t;
  out[48] = s0t + s0l1r + Math.imul(SPREAD[rel[left2[s0]]], M[47]);
  out[49] = s0t + s0r1r + Math.imul(SPREAD[rel[right2[s0]]], M[48]);
  out[50] = b0t + b0l1r + Math.imul(SPREAD[rel[b0l2]], M[49]);
  out[51] = s1t + s1r1r + Math.imul(SPREAD[rel[right2[s1]]], M[50]);
  out[52] = s0l1w + s0l1r + s0t;
  out[53] = Math.imul(word[s1l1], M[51]) + s1l1r + s1t;
  out[54] = b0l1w + b0l1r + b0t;
  // Valencies and the sets of relations that a head has already.
  out[55] = s0t + s0val;
  out[56] = s0w + s0val;
  out[57] = s1t + s1val;
  out[58] = b0t + b0val;
  out[59] = s0t + s0sets;
  out[60] = s1t + s1sets;
  out[61] = b0t + b0left;
  out[62] = s0w + s0sets;
  out[63] = b0w + b0left;
  out[64] = s0b0t + b0left;
  // Ends of words stand in for word classes.
  out[65] = s0s + b0t;
  out[66] = s0t + b0s;
  out[67] = s1s + s0t;
  // Verbs, by lemma: what they govern, and their particles. 0 where there is no verb.
  out[68] = vb === 0 ? 0 : vb + s0t;
  out[69] = vb === 0 ? 0 : vb + s0w;
  out[70] = vb === 0 ? 0 : vb + b0left;
  out[71] = vb === 0 ? 0 : vb + s0l1w + s0t;
  const top = isParticle(state, s0);
  out[72] = top && v1 !== 0 ? Math.imul(input.separable(verb[s1], word[s0]) ? 1 : 2, M[52]) + s0t + b0p : 0;
  out[73] = top && vb !== 0 ? Math.imul(input.separable(verb[b0], word[s0]) ? 1 : 2, M[52]) + s0t + s1p : 0;
  out[74] =
    v0 !== 0 && isParticle(state, b0) ? Math.imul(input.separable(verb[s0], word[b0]) ? 1 : 2, M[52]) + b0b1t : 0;
  // What is still to come.
  out[75] = s0t + ahead;
  out[76] = s0b0t + ahead;
  out[77] = s1s0t + ahead;
  out[78] = s0w + ahead;
  out[79] = b0w + ahead;
  out[80] = s0t + s0sets + ahead;
  out[81] = s1t + s1sets + b0p + ahead;
  // The token that stands before the front, and the words around.
  out[82] = Math.imul(s0 !== NONE && b0 - 1 > s0 ? tag[b0 - 1] : 253, M[53]) + s0b0t;
  out[83] = Math.imul(s0 !== NONE && s0 > 0 ? tag[s0 - 1] : 254, M[53]) + s1s0t;
  out[84] = Math.imul(Math.min(state.depth, 3), M[53]) + b0t;
  out[85] = Math.imul(marksBetween(state, s1, s0), M[53]) + s1s0t;
  out[86] = Math.imul(marksBetween(state, s0, b0), M[53]) + s0b0t;
  out[87] = b0l1t + Math.imul(tag[b0l2], M[54]) + s0b0t;
  // What kind of phrase the top has become, against what its head could be and has already.
  const s0phrase = s0p + s0left;
  out[88] = s1p + s1sets + s0phrase;
  out[89] = b0p + b0left + s0phrase;
  out[90] = s1p + s0l1w + s0p;
  out[91] = b0p + s0l1w + s0p;
  out[92] = b0t + b1w;
  out[93] = k0 + s1p + s0phrase;
  out[94] = k0 + b0p + s0phrase;
  out[95] = k1 + s0phrase;
  out[96] = kb + s0phrase;
  out[97] = k1 + s1sets + s0p;
  out[98] = kb + b0left + s0p;
  out[99] = vb === 0 ? 0 : vb + s0phrase;
  // A phrase with a preposition: which of the verbs near governs it.
  const preposition = state.preposition(s0);
  let governs = 0;
  if (preposition !== 0) {
    const by = (token: number): boolean => verb[token] !== 0 && input.governs(verb[token], preposition);
    const later = state.nextVerb[b0] !== 0 && input.governs(state.nextVerb[b0], preposition);
    governs = Math.imul(1 + (by(s1) ? 1 : 0) + (by(s2) ? 2 : 0) + (by(b0) ? 4 : 0) + (later ? 8 : 0), M[55]);
  }
  out[100] = governs === 0 ? 0 : governs + s0p + s1p;
  out[101] = governs === 0 ? 0 : governs + s1t + b0p;
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
  out[0] = hp;
  out[1] = hd;
  out[2] = hdp;
  out[3] = dt;
  out[4] = dw;
  out[5] = hw;
  out[6] = hp + dw;
  out[7] = ht + dw;
  out[8] = hd + far;
  out[9] = hp + ds;
  out[10] = hs + dt;
  out[11] = hs + ds;
  out[12] = hdp + l1w;
  out[13] = hd + l1t;
  out[14] = hdp + l1r;
  out[15] = hdp + dsets;
  out[16] = hd + dleft;
  out[17] = hdp + hsets;
  out[18] = hd + hsets;
  out[19] = hdp + hleft + dleft;
  out[20] = hv === 0 ? 0 : hv + dt;
  out[21] = hv === 0 ? 0 : hv + dw;
  out[22] = hv === 0 ? 0 : hv + dp + hsets;
  out[23] = hv === 0 ? 0 : hv + dp + l1w;
  out[24] = dv === 0 ? 0 : dv + hp;
  out[25] = dv === 0 ? 0 : dv + ht + dsets;
  out[26] = hdp + dk;
  out[27] = hdp + hk;
  out[28] = dk + hp + dleft;
  out[29] = hk + dp + hsets;
  out[30] = hd + before;
  out[31] = hd + after;
  out[32] = hdp + before + after;
  out[33] = dw + after;
  out[34] = dw + before;
  out[35] = dt + hp + afterWord;
  out[36] = dt + hp + beforeWord;
  out[37] = hd + ahead;
  out[38] = hdp + ahead + hsets;
  out[39] = hd + hl1w;
  out[40] = hd + marks;
  out[41] = hd + Math.imul(SPREAD[rel[right1[d]]], M[38]);
  out[42] = hv !== 0 && isParticle(state, d) ? Math.imul(input.separable(verb[head], word[d]) ? 1 : 2, M[39]) + dt : 0;
  out[43] = ds + dleft + hp;
  out[44] = hdp + Math.imul(state.valency[d] + 1, M[40]);
  out[45] = hdp + Math.imul(state.valency[head] + 1, M[41]);
  out[46] = hd + hsets + dleft;
  out[47] = hd + ot;
  out[48] = hdp + ow;
  out[49] = hdp + ot + hsets;
  out[50] = hd + nextTag;
  out[51] = hp + dw + hsets;
  out[52] = hw + dp + ot;
  out[53] = hdp + hk + ot + hleft;
  out[54] = dt + ow;
  out[55] = hd + ot + nextTag;
  out[56] = dp + hw + hsets;
  // Governed prepositions, agreement with the finite verb, persons against things.
  const preposition = state.preposition(d);
  const governs =
    preposition === 0 ? 0 : Math.imul(verb[head] !== 0 && input.governs(verb[head], preposition) ? 2 : 1, M[46]);
  const agreement = Math.imul(state.agreement(d, head), M[47]);
  out[57] = governs === 0 ? 0 : hdp + governs;
  out[58] = governs === 0 ? 0 : hp + l1w + governs;
  out[59] = hdp + agreement;
  out[60] = hdp + agreement + hsets;
  out[61] = hdp + agreement + ot;
  out[62] = dk + hp + ot;
  out[63] = hdp + dk + Math.imul(known[other] + 1, M[48]);
}
