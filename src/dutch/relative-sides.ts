/** Who does what in a relative clause, by the number of its verb or else by what they are: "merken die Ford had overgenomen". */
import { Known } from './lexicon';
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);
const [RELCL, NSUBJ, OBJ, CONJ, CASE, AUX, AUX_PASS, COP, APPOS, POSS] = [
  R('acl:relcl'),
  R('nsubj'),
  R('obj'),
  R('conj'),
  R('case'),
  R('aux'),
  R('aux:pass'),
  R('cop'),
  R('appos'),
  R('nmod:poss'),
];
const [NOUN, PROPN, PRON] = [U('NOUN'), U('PROPN'), U('PRON')];
const DIE = hashOf('die');
const DAT = hashOf('dat');

/** Makes the noun of every relative clause its subject where the verb agrees with it and not with what the pronoun stands for. */
export function settleRelatives(tree: SentenceTree, words: SentenceWords): void {
  for (let v = 0; v < tree.n; v++) if (tree.rel[v] === RELCL) settle(tree, words, v);
}

function settle({ n, upos, feats, head, rel }: SentenceTree, words: SentenceWords, verb: number): void {
  let pronoun = -1;
  let noun = -1;
  let finite = (feats[verb]! & Feat.finite) !== 0 ? verb : -1;
  for (let t = 0; t < n; t++) {
    if (head[t] !== verb) continue;
    if (rel[t] === AUX_PASS || rel[t] === COP) return;
    if (rel[t] === AUX && (feats[t]! & Feat.finite) !== 0) finite = t;
    if (rel[t] !== NSUBJ && rel[t] !== OBJ) continue;
    if (upos[t] === PRON && (words.lower[t] === DIE || words.lower[t] === DAT)) pronoun = t;
    else if (noun >= 0 || (upos[t] !== NOUN && upos[t] !== PROPN)) return;
    else noun = t;
  }
  if (pronoun < 0 || noun < pronoun || finite < 0 || rel[pronoun] === rel[noun]) return;
  const has = (t: number, relation: number): boolean => {
    for (let d = t + 1; d < n; d++) if (head[d] === t && rel[d] === relation) return true;
    return false;
  };
  const plural = (t: number): boolean => (upos[t] === NOUN && (feats[t]! & Feat.plural) !== 0) || has(t, CONJ);
  const antecedent = head[verb]!;
  /**
   * Where the number does not tell: behind a name the name in the clause is nearly always the object ("Disney, dat Pixar kocht"), behind a thing the
   * subject ("de hal die Volvo kocht"): 7 of 7 and 32 of 37 in the treebanks and our own trees.
   */
  const actsByKind = (before: number, within: number): boolean | undefined => {
    if (upos[within] !== PROPN && !has(within, APPOS)) return undefined;
    if (upos[before] === PROPN) return false;
    return (words.known[before]! & Known.person) === 0 && upos[within] === PROPN ? true : undefined;
  };
  let owned = false;
  for (let d = 0; d < noun; d++) {
    if (head[d] !== noun) continue;
    if (rel[d] === CASE) return;
    // "Jan Bakker, die zijn bedrijf verkocht": what is his is no subject
    owned ||= rel[d] === POSS && upos[d] === PRON && d > pronoun;
  }
  // "X en Y, die Z kocht": the clause hangs on the last of several, and is about all of them
  const many =
    plural(antecedent) || (rel[antecedent] === CONJ && upos[antecedent] === PROPN && words.lower[pronoun] === DIE);
  const acts = owned
    ? false
    : many === plural(noun)
      ? actsByKind(antecedent, noun)
      : plural(noun) === ((feats[finite]! & Feat.plural) !== 0);
  if (acts === undefined) return;
  rel[noun] = acts ? NSUBJ : OBJ;
  rel[pronoun] = acts ? OBJ : NSUBJ;
}
