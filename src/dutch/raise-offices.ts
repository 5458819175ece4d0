/** "Apple CEO Steve Jobs": an office in capitals that the parser took for a part of the firm's name heads the phrase, as "topman" does. */
import { Known } from './lexicon';
import type { SentenceTree } from './refine';
import { Feat, REL, UPOS } from './types';
import type { SentenceWords } from './words';

const PROPN = UPOS.indexOf('PROPN');
const NOUN = UPOS.indexOf('NOUN');
const FLAT = REL.indexOf('flat');
const APPOS = REL.indexOf('appos');
const NMOD = REL.indexOf('nmod');
const POSS = REL.indexOf('nmod:poss');

/** Raises every such office of a sentence above the firm in front of it and the person behind. */
export function raiseOffices(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos, head, rel } = tree;
  for (let name = 3; name < n; name++) if (upos[name] === PROPN && rel[name] === APPOS) nameMaker(tree, words, name);
  for (let office = 1; office + 1 < n; office++) {
    if (
      (rel[office] !== FLAT && rel[office] !== APPOS) ||
      upos[office] !== PROPN ||
      (words.known[office]! & Known.title) === 0
    )
      continue;
    const firm = head[office]!;
    const person = office + 1;
    if (firm < 0 || firm > office || upos[firm] !== PROPN || upos[person] !== PROPN) continue;
    if (rel[person] !== FLAT || (head[person] !== office && head[person] !== firm)) continue;
    head[office] = head[firm]!;
    rel[office] = rel[firm]!;
    upos[office] = NOUN;
    for (let t = 0; t < n; t++) {
      if (t > person && rel[t] === FLAT && (head[t] === office || head[t] === firm)) head[t] = person;
      else if (head[t] === firm && (t < firm || t > office)) head[t] = office;
    }
    head[firm] = office;
    rel[firm] = POSS;
    head[person] = office;
    rel[person] = APPOS;
  }
}

/** "de maker van telefoons HTC": one name behind several things is the maker's, not theirs. */
function nameMaker({ upos, feats, head, rel }: SentenceTree, words: SentenceWords, name: number): void {
  const things = head[name]!;
  const maker = things < 0 ? -1 : head[things]!;
  if (things !== name - 1 || upos[things] !== NOUN || (feats[things]! & Feat.plural) === 0 || rel[things] !== NMOD)
    return;
  if (maker < 0 || maker > things || upos[maker] !== NOUN || (words.known[maker]! & Known.person) === 0) return;
  if ((feats[maker]! & Feat.plural) !== 0) return;
  head[name] = maker;
}
