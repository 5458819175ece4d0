/** Participles that the parser parted from their auxiliary: "heeft X, een manager van Y, aangesteld", "is ontslagen als directeur". */
import { Known } from './lexicon';
import { childWith } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const [AUX_TAG, NOUN, PRON, PROPN, VERB] = (['AUX', 'NOUN', 'PRON', 'PROPN', 'VERB'] as const).map((tag) =>
  UPOS.indexOf(tag),
) as [number, number, number, number, number];
const [ADVCL, AMOD, AUX, CASE, CC, CONJ, COP] = (['advcl', 'amod', 'aux', 'case', 'cc', 'conj', 'cop'] as const).map(
  (rel) => REL.indexOf(rel),
) as [number, number, number, number, number, number, number];
const [DET, MARK, NMOD, NSUBJ, NUMMOD, OBL, PARATAXIS, POSS] = (
  ['det', 'mark', 'nmod', 'nsubj', 'nummod', 'obl', 'parataxis', 'nmod:poss'] as const
).map((rel) => REL.indexOf(rel)) as [number, number, number, number, number, number, number, number];
const HEBBEN = hashOf('hebben');
const ZIJN = hashOf('zijn');
/** What a participle hangs by on the auxiliary that is its own. */
const PARTED = new Set([PARATAXIS, CONJ, ADVCL]);
/** What a noun has and a participle has not. */
const NOMINAL = new Set([DET, POSS, AMOD, NUMMOD, CASE]);
/** What shows that a participle begins a clause of its own. */
const OWN_CLAUSE = new Set([AUX, COP, MARK, CC, NSUBJ]);

/** Joins the auxiliaries and participles of a sentence in place. */
export function joinParticiples(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos, feats, head, rel } = tree;
  for (let t = 1; t < n; t++) {
    if (upos[t] === NOUN && (words.known[t]! & Known.participle) !== 0) makeParticiple(tree, words, t);
    const h = head[t]!;
    if (upos[t] !== VERB || (feats[t]! & Feat.participle) === 0 || h < 0 || h >= t || !PARTED.has(rel[t]!)) continue;
    if (upos[h] !== VERB || words.verb[h] !== HEBBEN || (feats[h]! & Feat.finite) === 0) continue;
    let own = false;
    for (let d = 0; d < n; d++) own ||= head[d] === t && OWN_CLAUSE.has(rel[d]!);
    if (own) continue;
    [head[t], rel[t]] = [head[h]!, rel[h]!];
    for (let d = 0; d < n; d++) if (head[d] === h) head[d] = t;
    [head[h], rel[h]] = [t, AUX];
    upos[h] = AUX_TAG;
  }
}

/** "Jan is ontslagen": behind a form of "zijn" said of a name, what may be a participle is no plural noun. */
function makeParticiple(tree: SentenceTree, words: SentenceWords, t: number): void {
  const { n, upos, feats, head, rel } = tree;
  const copula = childWith(tree, t, COP);
  const subject = childWith(tree, t, NSUBJ);
  if (copula < 0 || words.verb[copula] !== ZIJN || subject < 0) return;
  if (upos[subject] !== PROPN && upos[subject] !== PRON) return;
  for (let d = 0; d < n; d++) if (head[d] === t && NOMINAL.has(rel[d]!)) return;
  upos[t] = VERB;
  feats[t] = Feat.participle;
  rel[copula] = AUX;
  for (let d = 0; d < n; d++) if (head[d] === t && rel[d] === NMOD) rel[d] = OBL;
}
