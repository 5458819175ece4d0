/** "Levert onder meer aan Nestlé": the parser takes "onder" for the noun's preposition; the two words are an adverb in front of its phrase. */
import type { SentenceTree } from './refine';
import { REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);
const ONDER = hashOf('onder');
const OTHERS = new Set(['meer', 'andere', 'anderen'].map(hashOf));
const [AMOD, CASE, FIXED, OBJ, OBL, OBL_ARG] = [R('amod'), R('case'), R('fixed'), R('obj'), R('obl'), R('obl:arg')];
const [ADP, ADV, AUX, VERB] = [U('ADP'), U('ADV'), U('AUX'), U('VERB')];
/** What may stand in front of the noun of a phrase. */
const INSIDE = new Set([U('ADJ'), U('DET'), U('NUM'), U('PRON'), U('SYM'), ADV]);
const NOMINAL = new Set([U('NOUN'), U('PROPN')]);
const REACH = 6;

/** Makes every "onder meer" and "onder andere" of a sentence that stands in front of a phrase a modifier of that phrase's noun. */
export function loosenAdverbs(tree: SentenceTree, words: SentenceWords): void {
  for (let t = 0; t + 2 < tree.n; t++) if (words.lower[t] === ONDER && OTHERS.has(words.lower[t + 1]!)) loosen(tree, t);
}

function loosen({ n, upos, head, rel }: SentenceTree, onder: number): void {
  const behind = upos[onder + 2] === ADP ? onder + 2 : -1;
  const before = behind < 0 && onder > 0 && upos[onder - 1] === ADP ? onder - 1 : -1;
  const preposition = behind < 0 ? before : behind;
  let noun = behind < 0 ? onder + 2 : behind + 1;
  while (noun < Math.min(n, onder + REACH) && INSIDE.has(upos[noun]!)) noun++;
  if (noun >= n || !NOMINAL.has(upos[noun]!)) return;
  const inside = (at: number): boolean => at === onder || at === onder + 1 || at === preposition;
  // what the phrase hangs on: the first outside it, from the noun upwards, or from the two words
  let above = head[noun]!;
  for (let steps = 0; steps < REACH && above >= 0 && inside(above); steps++) above = head[above]!;
  if (above === noun || (above >= 0 && inside(above))) return;
  const hungInside = head[noun] !== above;
  for (let d = 0; d < n; d++)
    if (d !== noun && !inside(d) && head[d]! >= 0 && inside(head[d]!)) head[d] = above < 0 ? noun : above;
  head[noun] = above;
  if (above >= 0 && (upos[above] === VERB || upos[above] === AUX)) {
    const loose = rel[noun] === OBL || rel[noun] === OBL_ARG || hungInside;
    // without a preposition of its own it is what the verb is about
    if (preposition < 0 && loose && above < onder) rel[noun] = OBJ;
    else if (preposition >= 0 && hungInside) rel[noun] = OBL;
  }
  // "onder" is no preposition here, and "meer" no number
  upos[onder] = upos[onder + 1] = ADV;
  head[onder] = noun;
  rel[onder] = AMOD;
  head[onder + 1] = onder;
  rel[onder + 1] = FIXED;
  if (preposition >= 0) {
    head[preposition] = noun;
    rel[preposition] = CASE;
  }
}
