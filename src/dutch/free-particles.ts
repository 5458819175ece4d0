/** Particles of verbs of telling and promising that the parser took for the preposition of what stands behind them. */
import type { Lexicon } from './lexicon';
import { childWith } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const CASE = REL.indexOf('case');
const OBJ = REL.indexOf('obj');
const OBL = REL.indexOf('obl');
const OBL_ARG = REL.indexOf('obl:arg');
const PRT = REL.indexOf('compound:prt');
const XCOMP = REL.indexOf('xcomp');
const VERB = UPOS.indexOf('VERB');
const TE = hashOf('te');
/** Verbs that, with their particle, take an infinitive with "te": "kondigde aan", "bood aan", "stelde voor". */
const TELLING = new Set(['kondigen', 'bieden', 'geven', 'stellen', 'zeggen', 'raden', 'bevelen'].map(hashOf));

const PARTICLES = new Set(['aan', 'toe', 'voor'].map(hashOf));

/** "kondigde aan 500 banen te schrappen": the noun is the infinitive's object, "aan" belongs to the verb. Works in place. */
export function freeParticles(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon): void {
  const { n, upos, feats, head, rel } = tree;
  for (let i = 3; i < n; i++) {
    if (upos[i] !== VERB || rel[i] !== XCOMP || (feats[i]! & Feat.infinitive) === 0) continue;
    const v = head[i]!;
    if (v < 0 || v > i || upos[v] !== VERB || !TELLING.has(words.verb[v]!)) continue;
    if (childWith(tree, v, PRT) >= 0 || childWith(tree, i, OBJ) >= 0) continue;
    const te = markBefore(words, v, i);
    if (te < 0) continue;
    const noun = objectBefore(tree, v, i, te);
    const particle = noun < 0 ? -1 : childWith(tree, noun, CASE);
    if (particle <= v || particle > noun || !PARTICLES.has(words.lower[particle]!)) continue;
    if (!lexicon.separable(words.verb[v]!, words.lower[particle]!)) continue;
    head[particle] = v;
    rel[particle] = PRT;
    head[noun] = i;
    rel[noun] = OBJ;
  }
}

/** "te" in front of an infinitive, over an auxiliary at most ("te willen verkopen"). */
function markBefore(words: SentenceWords, verb: number, infinitive: number): number {
  for (let t = infinitive - 1; t > verb && t >= infinitive - 2; t--) if (words.lower[t] === TE) return t;
  return -1;
}

/** The head of the phrase with a preposition that ends right before "te", of the verb or of the infinitive; -1 for none. */
function objectBefore({ head, rel }: SentenceTree, verb: number, infinitive: number, te: number): number {
  let at = te - 1;
  // "over te nemen"
  if (rel[at] === PRT && head[at] === infinitive) at--;
  for (let steps = 0; at > verb && steps < te; steps++) {
    if ((rel[at] === OBL || rel[at] === OBL_ARG) && (head[at] === verb || head[at] === infinitive)) return at;
    at = head[at]!;
  }
  return -1;
}
