/** Words at the head of a clause or phrase that the parser read as the other thing that they can be; corrected on the finished tree. */
import { Known } from './lexicon';
import { childWith, hasSubject } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);
const [ADVCL, ADVMOD, APPOS, AUX_PASS, CASE, FIXED, MARK, NSUBJ, OBJ, OBL, RELCL, ROOT, XCOMP] = [
  R('advcl'),
  R('advmod'),
  R('appos'),
  R('aux:pass'),
  R('case'),
  R('fixed'),
  R('mark'),
  R('nsubj'),
  R('obj'),
  R('obl'),
  R('acl:relcl'),
  R('root'),
  R('xcomp'),
];
const AUX_TAG = U('AUX');
const [ADV, NOUN, PROPN, PUNCT, SCONJ, VERB] = [U('ADV'), U('NOUN'), U('PROPN'), U('PUNCT'), U('SCONJ'), U('VERB')];
const [ACL, AUX, CC, CCOMP, CONJ, COP, CSUBJ, FLAT, NSUBJ_PASS] = [
  R('acl'),
  R('aux'),
  R('cc'),
  R('ccomp'),
  R('conj'),
  R('cop'),
  R('csubj'),
  R('flat'),
  R('nsubj:pass'),
];
const TE = hashOf('te');
const VAN = hashOf('van');
const DAT = hashOf('dat');
const DIE = hashOf('die');
const COMMA = hashOf(',');
const TOEN = hashOf('toen');
const OM = hashOf('om');
/** Prepositions that open a clause with an infinitive. */
const OPENS_INFINITIVE = new Set(['door', 'zonder'].map(hashOf));

/** Repairs the openers of a sentence in place. */
export function repairOpeners(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos } = tree;
  raiseHeadline(tree);
  openSurname(tree, words);
  for (let t = 0; t + 1 < n; t++) if (tree.rel[t] === MARK && words.lower[t] === DAT) openPredicate(tree, t);
  for (let t = 0; t + 1 < n; t++) if (tree.rel[t] === NSUBJ) nameSubject(tree, words, t);
  for (let t = 0; t + 1 < n; t++) if (upos[t] === SCONJ && tree.rel[t] === CC) openCondition(tree, t);
  for (let v = 0; v < n; v++) {
    if (upos[v] !== VERB) continue;
    ownInfinitive(tree, words, v);
    openInfinitive(tree, words, v);
    openPurpose(tree, words, v);
    command(tree, words, v);
    // the columns go on behind the sentence, with what an earlier one left there
    if (v + 1 === n) continue;
    if (v > 1 && words.lower[v + 1] === DIE && (words.known[v]! & Known.noun) !== 0) openApposition(tree, words, v);
    if (words.lower[v + 1] === TOEN && upos[v + 1] === SCONJ) thenAdverb(tree, v);
  }
}

/** "Van Houten vertrok.": in front of a finite verb without any subject "van" is part of the name that is the subject. */
function openSurname(tree: SentenceTree, words: SentenceWords): void {
  const { n, head, rel, upos, feats } = tree;
  if (n < 3 || words.lower[0] !== VAN || head[0] !== 1 || rel[0] !== CASE || upos[1] !== PROPN) return;
  let end = 2;
  while (end < n && head[end] === 1 && rel[end] === FLAT) end++;
  const verb = head[1]!;
  if (end >= n || verb < end || (feats[end]! & Feat.finite) === 0 || (end !== verb && head[end] !== verb)) return;
  if (hasSubject(tree, verb) || childWith(tree, verb, CCOMP) >= 0) return;
  // "Van Philips is niets bekend": what has no preposition behind the verb may be the subject
  for (let t = end; t < n; t++)
    if (head[t] === verb && rel[t] === OBL && upos[t] !== NOUN && childWith(tree, t, CASE) < 0) return;
  for (let t = 1; t < n; t++) if (head[t] === 1) head[t] = 0;
  upos[0] = PROPN;
  head[0] = verb;
  rel[0] = childWith(tree, verb, AUX_PASS) < 0 ? NSUBJ : NSUBJ_PASS;
  head[1] = 0;
  rel[1] = FLAT;
}

/** "Signify is de grootste": a headline's noun that heads a clause with a finite verb but no relative pronoun is the clause's subject. */
function raiseHeadline(tree: SentenceTree): void {
  const { n, head, rel, upos, feats } = tree;
  let root = 0;
  while (root < n && head[root]! >= 0) root++;
  if (root >= n || (upos[root] !== PROPN && upos[root] !== NOUN) || childWith(tree, root, COP) >= 0) return;
  for (let v = root + 1; v < n; v++) {
    if (head[v] !== root || (rel[v] !== RELCL && rel[v] !== APPOS)) continue;
    let finite = upos[v] === VERB && (feats[v]! & Feat.finite) !== 0;
    let apart = false;
    for (let t = root + 1; t <= v; t++) {
      if ((feats[t]! & Feat.relative) !== 0 || upos[t] === PUNCT) apart = true;
      if (head[t] === v && (rel[t] === COP || rel[t] === AUX) && (feats[t]! & Feat.finite) !== 0) finite = true;
    }
    if (!finite || apart || hasSubject(tree, v)) continue;
    for (let t = v + 1; t < n; t++) if (head[t] === root) head[t] = v;
    head[v] = -1;
    rel[v] = ROOT;
    head[root] = v;
    rel[root] = NSUBJ;
    return;
  }
}

/** "Kompas, na Garmin de grootste maker van kaarten, zag ...": a noun between commas that has a subject but no copula describes that subject. */
function nameSubject(tree: SentenceTree, words: SentenceWords, subject: number): void {
  const { n, head, rel, upos } = tree;
  const noun = head[subject]!;
  if (noun < subject || upos[noun] !== NOUN || (rel[noun] !== NSUBJ && rel[noun] !== NSUBJ_PASS)) return;
  const verb = head[noun]!;
  if (verb < noun || childWith(tree, noun, COP) >= 0) return;
  let end = subject + 1;
  while (end < noun && head[end] === subject) end++;
  if (words.lower[end] !== COMMA && words.lower[end - 1] !== COMMA) return;
  let closed = false;
  for (let t = noun + 1; t < verb && !closed; t++) closed = words.lower[t] === COMMA;
  if (!closed) return;
  for (let t = 0; t < n; t++) if (head[t] === noun && words.lower[t] === COMMA) head[t] = subject;
  head[subject] = verb;
  rel[subject] = rel[noun]!;
  head[noun] = subject;
  rel[noun] = APPOS;
}

/** "... nemen, als de plannen worden goedgekeurd": a noun joined by "als", with a clause but no relative pronoun, is the subject of that clause. */
function openCondition(tree: SentenceTree, opener: number): void {
  const { head, rel, upos, feats } = tree;
  const noun = head[opener]!;
  if (noun < opener || rel[noun] !== CONJ || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
  const clause = childWith(tree, noun, RELCL);
  if (clause < noun || upos[clause] !== VERB || hasSubject(tree, clause)) return;
  for (let t = noun + 1; t < clause; t++) if ((feats[t]! & Feat.relative) !== 0) return;
  let above = head[noun]!;
  while (above >= 0 && upos[above] !== VERB) above = head[above]!;
  if (above < 0 || above === clause) return;
  head[clause] = above;
  rel[clause] = ADVCL;
  head[noun] = clause;
  rel[noun] = childWith(tree, clause, AUX_PASS) < 0 ? NSUBJ : NSUBJ_PASS;
  head[opener] = clause;
  rel[opener] = MARK;
}

/** "De verwachting is dat X komt": the noun in front of "is" heads the sentence, and the clause is its subject. */
function openPredicate(tree: SentenceTree, dat: number): void {
  const { n, head, rel, upos, feats } = tree;
  const verb = head[dat]!;
  const copula = dat - 1;
  if (
    copula < 1 ||
    verb < dat ||
    head[copula] !== verb ||
    upos[copula] !== AUX_TAG ||
    (feats[copula]! & Feat.finite) === 0
  )
    return;
  let noun = -1;
  let own = false;
  for (let t = 0; t < n; t++) {
    if (head[t] !== verb || (rel[t] !== NSUBJ && rel[t] !== NSUBJ_PASS)) continue;
    if (t < copula && upos[t] === NOUN) noun = t;
    else if (t > dat) own = true;
  }
  if (noun < 0 || !own) return;
  for (let t = 0; t < n; t++) if (head[t] === verb && (t < dat || upos[t] === PUNCT)) head[t] = noun;
  head[noun] = head[verb]!;
  rel[noun] = rel[verb]!;
  rel[copula] = COP;
  head[verb] = noun;
  rel[verb] = CSUBJ;
  // under "is" it looked like an infinitive
  if ((feats[verb]! & Feat.infinitive) !== 0 && childWith(tree, verb, AUX) < 0)
    feats[verb] = Feat.finite | Feat.present | Feat.plural;
}

/** "vertrok zonder de tent te sluiten": what stands between the opening word and "te" is of the infinitive, not of the verb above. */
function ownInfinitive(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, feats } = tree;
  if ((feats[v]! & Feat.infinitive) === 0 || v < 3 || words.lower[v - 1] !== TE) return;
  const noun = v - 2;
  const opener = childWith(tree, noun, CASE);
  if (opener < 0 || opener > noun || !OPENS_INFINITIVE.has(words.lower[opener]!)) return;
  if (rel[noun] === OBL && head[noun] === head[v] && childWith(tree, v, OBJ) < 0) head[noun] = v;
}

/** "door de fabriek te verkopen": the preposition opens the clause, what stands between is the object. */
function openInfinitive(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, feats, upos } = tree;
  if ((feats[v]! & Feat.infinitive) === 0 || v < 2 || words.lower[v - 1] !== TE) return;
  if ((words.known[v]! & Known.intransitive) !== 0 || childWith(tree, v, AUX_PASS) >= 0) return;
  let noun = -1;
  let opener = -1;
  let object = -1;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v) continue;
    // "onder meer door" opens the same clause
    if (rel[t] === MARK && words.lower[t] !== TE && childWith(tree, t, FIXED) < 0) return;
    const preposition = t < v && (rel[t] === OBL || rel[t] === OBJ) ? childWith(tree, t, CASE) : -1;
    if (preposition >= 0 && preposition < t && OPENS_INFINITIVE.has(words.lower[preposition]!))
      [noun, opener] = [t, preposition];
    else if (rel[t] === OBJ) object = t;
  }
  if (noun < 0 || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
  const above = head[v]!;
  if (object > opener || (object >= 0 && (above < 0 || above > object || upos[above] !== VERB))) return;
  // "doet dat door ...": what stands in front of the clause is no part of it
  if (object >= 0) head[object] = above;
  head[opener] = v;
  rel[opener] = MARK;
  rel[noun] = OBJ;
  if (rel[v] === XCOMP) rel[v] = ADVCL;
}

/** "Het plan van X om Y over te nemen stuit op verzet": "om" opens the clause of what the noun is a plan for, and the noun is the other verb's. */
function openPurpose(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, feats, upos } = tree;
  if ((feats[v]! & Feat.infinitive) === 0 || v < 3 || words.lower[v - 1] !== TE) return;
  let om = v - 2;
  while (om > 0 && words.lower[om] !== OM && upos[om] !== PUNCT) om--;
  const object = head[om]!;
  if (words.lower[om] !== OM || rel[om] !== CASE || object < om || object > v) return;
  const noun = head[object]!;
  if (noun < 0 || noun > om || head[noun] !== v || upos[noun] !== NOUN) return;
  const above = head[v]! < 0 ? predicateBehind(tree, v) : head[v]!;
  if (above < 0) return;
  head[om] = v;
  rel[om] = MARK;
  head[object] = v;
  rel[object] = OBJ;
  head[noun] = above;
  rel[noun] = hasSubject(tree, above) ? OBJ : childWith(tree, above, AUX_PASS) < 0 ? NSUBJ : NSUBJ_PASS;
  head[v] = noun;
  rel[v] = ACL;
}

/** Makes what stands behind an infinitive that the parser took for the root the root in its place: its predicate; -1 where there is none. */
function predicateBehind(tree: SentenceTree, v: number): number {
  const { n, head, rel, upos } = tree;
  let found = -1;
  for (let t = v + 1; t < n; t++)
    if (head[t] === v && upos[t] !== PUNCT && upos[t] !== AUX_TAG && (found < 0 || upos[found] !== VERB)) found = t;
  if (found < 0) return -1;
  for (let t = v + 1; t < n; t++) {
    if (head[t] !== v || t === found) continue;
    head[t] = found;
    if (upos[t] === AUX_TAG && upos[found] !== VERB) rel[t] = COP;
  }
  head[found] = -1;
  rel[found] = ROOT;
  return found;
}

/** "Lees de bijsluiter.": at the start a stem is an order; with a noun for its subject the verb would end in a "t". */
function command(tree: SentenceTree, words: SentenceWords, v: number): void {
  if (v !== 0 || (tree.feats[v]! & Feat.present) === 0 || (tree.feats[v]! & Feat.singular) === 0) return;
  const subject = childWith(tree, v, NSUBJ);
  if (subject < 0 || tree.upos[subject] !== NOUN || childWith(tree, v, OBJ) >= 0) return;
  if (!words.types.text(words.type[v]!).endsWith('t')) tree.rel[subject] = OBJ;
}

/** "verkocht toen zijn filiaal": right behind the verb "toen" opens no clause; what the parser hung on it is of the verb. */
function thenAdverb(tree: SentenceTree, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  const toen = v + 1;
  if ((feats[v]! & Feat.finite) === 0) return;
  const noun = head[toen]!;
  if (noun > toen && upos[noun] === NOUN && head[noun] === v && rel[noun] === ADVCL && childWith(tree, noun, COP) < 0) {
    head[toen] = v;
    rel[noun] = childWith(tree, v, OBJ) < 0 ? OBJ : OBL;
  } else if (noun !== v) return;
  upos[toen] = ADV;
  rel[toen] = ADVMOD;
  const object = childWith(tree, v, OBJ) >= 0;
  for (let t = toen + 1; t < n; t++) {
    if (head[t] !== toen) continue;
    head[t] = v;
    if (upos[t] === NOUN || upos[t] === PROPN) rel[t] = object ? OBL : OBJ;
  }
}

/** "Jaguar en Rover, merken die Ford verkocht, gaan ...": behind a comma and in front of a relative clause the plural is a noun that describes the subject. */
function openApposition(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  const above = head[v]!;
  if (words.lower[v - 1] !== COMMA || (above >= 0 && (above < v || rel[v] !== NSUBJ))) return;
  let subject = -1;
  let clause = -1;
  let heir = above;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v) continue;
    if (t < v && rel[t] === NSUBJ) subject = t;
    else if (t > v && upos[t] === VERB && clause < 0) clause = t;
    else if (t > v && upos[t] === VERB && (feats[t]! & Feat.finite) !== 0) heir = t;
  }
  if (subject < 0 || clause < 0 || heir < 0) return;
  if (above < 0) {
    head[heir] = -1;
    rel[heir] = ROOT;
  }
  for (let t = 0; t < n; t++) if (head[t] === v && t !== clause) head[t] = heir;
  head[v] = subject;
  rel[v] = APPOS;
  upos[v] = NOUN;
  feats[v] = Feat.plural;
  rel[clause] = RELCL;
}
