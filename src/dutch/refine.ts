/** What the links of a sentence correct in its tags. */
import { REL, UPOS } from './types';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const AUX_RELS = new Set(['aux', 'aux:pass', 'cop'].map((rel) => REL.indexOf(rel as 'aux')));

/** Makes a verb that serves as auxiliary or copula AUX, and an AUX with a clause of its own VERB, as UD has it. */
export function refineTags(
  first: number,
  n: number,
  upos: Uint8Array,
  _feats: Uint32Array,
  _head: Int32Array,
  rel: Uint8Array,
): void {
  for (let t = first; t < first + n; t++) {
    if (upos[t] === VERB && AUX_RELS.has(rel[t])) upos[t] = AUX;
    else if (upos[t] === AUX && !AUX_RELS.has(rel[t])) upos[t] = VERB;
  }
}
