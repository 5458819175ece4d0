/** Tells objects from passive subjects and from indirect objects, by the auxiliary and by what the verb takes. */
import { Known, type Lexicon } from './lexicon';
import { childWith, hasSubject } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const AUX_REL = R('aux');
const AUX_PASS = R('aux:pass');
const NSUBJ = R('nsubj');
const NSUBJ_PASS = R('nsubj:pass');
const OBJ = R('obj');
const IOBJ = R('iobj');
const ADVMOD = R('advmod');
const CONJ = R('conj');
const CASE = R('case');
const EXPL = R('expl');
const OBL = R('obl');
const APPOS = R('appos');
const COMMA = hashOf(',');
const CLAUSES = [R('xcomp'), R('ccomp')] as const;
const VERB = UPOS.indexOf('VERB');
const CCONJ = UPOS.indexOf('CCONJ');
const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const PRON = UPOS.indexOf('PRON');
const HEBBEN = hashOf('hebben');
const MAKEN = hashOf('maken');
const BEKEND = hashOf('bekend');
const POINTING = new Set(['dat', 'dit'].map(hashOf));
/** What the parser may call who says it. */
const SPOKEN_OF = new Set([R('nsubj'), R('obj'), R('iobj'), R('obl')]);
const MORE = new Set(['meer', 'minder'].map(hashOf));

/** Corrects the objects of all verbs of a sentence in place. */
export function settleObjects(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon): void {
  for (let v = 0; v < tree.n; v++) {
    if (tree.upos[v] !== VERB) continue;
    settleBare(tree, words, lexicon, v);
    settlePronoun(tree, words, lexicon, v);
    if (tree.rel[v] === CONJ) joinParticiple(tree, words, v);
    if (childWith(tree, v, AUX_PASS) >= 0) needPassive(tree, v);
    else if (isActive(tree, words, v)) settleVoice(tree, v);
    if (lexicon.saying(words.verb[v]) || isMadeKnown(tree, words, v)) settleSpeaker(tree, words, v);
    settleAmount(tree, words, v);
    if (lexicon.dative(words.verb[v])) settleIndirect(tree, words, v);
  }
}

/** "ondertekende Boeing een contract": a name without a preposition that is no time is subject or indirect object of a verb with an object. */
function settleBare(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon, v: number): void {
  const { n, head, rel, upos } = tree;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v || rel[t] !== OBL || upos[t] !== PROPN || (words.known[t] & Known.time) !== 0) continue;
    if (childWith(tree, t, CASE) >= 0) continue;
    const described = words.lower[t - 1] === COMMA ? holderBefore(tree, t - 2, v) : -1;
    if (described >= 0) {
      head[t] = described;
      rel[t] = APPOS;
      continue;
    }
    if (childWith(tree, v, OBJ) < 0) continue;
    if (!hasSubject(tree, v)) rel[t] = NSUBJ;
    else if (lexicon.dative(words.verb[v])) rel[t] = IOBJ;
  }
}

/** "Het bezit 49 procent van X", "het behoort tot Y": a verb with an object or a complement of its own, and no clause, has a subject that stands for something. */
function settlePronoun(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon, v: number): void {
  const { n, head, rel } = tree;
  const pronoun = childWith(tree, v, EXPL);
  if (pronoun < 0 || childWith(tree, v, NSUBJ) >= 0 || CLAUSES.some((clause) => childWith(tree, v, clause) >= 0))
    return;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v) continue;
    const preposition = rel[t] === OBJ ? -1 : childWith(tree, t, CASE);
    if (rel[t] !== OBJ && (preposition < 0 || !lexicon.governs(words.verb[v], words.lower[preposition]))) continue;
    rel[pronoun] = NSUBJ;
    return;
  }
}

/** "stapt de topman van KPN, Jan Jansen, op": the noun of the verb's phrase that ends at a token, -1 for none. */
function holderBefore({ head, upos }: SentenceTree, last: number, v: number): number {
  let at = last;
  while (at >= 0 && at !== v && head[at] !== v) at = head[at];
  return at > v && upos[at] === NOUN ? at : -1;
}

/** "werd gesloten en verkocht": without subject and object of its own, what may be a participle shares the auxiliary of the passive before it. */
function joinParticiple(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, feats, upos } = tree;
  const first = head[v];
  if (first < 0 || first > v || upos[v - 1] !== CCONJ || childWith(tree, first, AUX_PASS) < 0) return;
  if ((feats[v] & Feat.finite) === 0 || (words.known[v] & Known.participle) === 0) return;
  if (!hasSubject(tree, v) && childWith(tree, v, OBJ) < 0) feats[v] = Feat.participle;
}

/** "heeft ... gekocht", "gaat ... kopen": no passive; for verbs without its auxiliary. */
function isActive(tree: SentenceTree, words: SentenceWords, v: number): boolean {
  if ((tree.feats[v] & Feat.infinitive) !== 0) return true;
  const auxiliary = childWith(tree, v, AUX_REL);
  return auxiliary >= 0 && words.verb[auxiliary] === HEBBEN;
}

/** "We hebben een achterstand opgelopen": what the parser took for the subject of a passive is the object, or the only subject. */
function settleVoice(tree: SentenceTree, v: number): void {
  const { n, head, rel } = tree;
  const subject = childWith(tree, v, NSUBJ);
  for (let t = 0; t < n; t++)
    if (head[t] === v && rel[t] === NSUBJ_PASS) rel[t] = subject >= 0 && childWith(tree, v, OBJ) < 0 ? OBJ : NSUBJ;
}

/** "worden de toestellen in overweging genomen": a passive without a subject has no object, but that subject. */
function needPassive(tree: SentenceTree, v: number): void {
  const { head, rel, feats, upos } = tree;
  const object = childWith(tree, v, OBJ);
  if (object < 0) return;
  const subject = childWith(tree, v, NSUBJ_PASS);
  if (!hasSubject(tree, v)) rel[object] = NSUBJ_PASS;
  else if (subject > object) {
    // "had 54.000 mensen in dienst, dus 6 procent wordt ontslagen": the object of the verb in front
    let before = object - 1;
    while (before >= 0 && (upos[before] !== VERB || (feats[before] & Feat.finite) === 0)) before--;
    if (before >= 0 && childWith(tree, before, OBJ) < 0) head[object] = before;
  }
}

/** "Dat meldt Reuters": in front of a verb of saying "dat" is what is said, and who follows says it. */
function settleSpeaker(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos } = tree;
  const said = childWith(tree, v, NSUBJ);
  if (said < 0 || said > v || upos[said] !== PRON || !POINTING.has(words.lower[said])) return;
  for (let t = said + 1; t < n; t++) {
    if (head[t] !== v || !SPOKEN_OF.has(rel[t]) || childWith(tree, t, CASE) >= 0) continue;
    if (upos[t] !== NOUN && !isPerson(tree, words, t)) continue;
    rel[said] = OBJ;
    rel[t] = NSUBJ;
    return;
  }
}

/** "maakte ... bekend". */
function isMadeKnown({ n, head }: SentenceTree, words: SentenceWords, v: number): boolean {
  if (words.verb[v] !== MAKEN) return false;
  for (let t = v + 1; t < n; t++) if (head[t] === v && words.lower[t] === BEKEND) return true;
  return false;
}

/** "weet meer dan de directeur": a pronoun of degree is the object of a verb that takes one. */
function settleAmount(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos } = tree;
  if ((words.known[v] & Known.intransitive) !== 0 || childWith(tree, v, OBJ) >= 0) return;
  for (let t = 0; t < n; t++)
    if (head[t] === v && rel[t] === ADVMOD && upos[t] === PRON && MORE.has(words.lower[t])) rel[t] = OBJ;
}

/** "bood de ploeg een contract aan", "vroeg haar te komen": the person in front is the indirect object. */
function settleIndirect(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel } = tree;
  const first = childWith(tree, v, OBJ);
  if (first < 0 || childWith(tree, v, IOBJ) >= 0 || !isPerson(tree, words, first)) return;
  let second = -1;
  for (let t = first + 1; t < n; t++) if (head[t] === v && rel[t] === OBJ) second = t;
  if (second >= 0 ? !isPerson(tree, words, second) : CLAUSES.some((clause) => childWith(tree, v, clause) > first))
    rel[first] = IOBJ;
}

function isPerson({ upos, feats }: SentenceTree, words: SentenceWords, t: number): boolean {
  return upos[t] === PROPN || (feats[t] & Feat.personal) !== 0 || (words.known[t] & Known.person) !== 0;
}
