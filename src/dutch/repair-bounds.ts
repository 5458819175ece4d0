/** Links that no Dutch sentence has: a mark that heads something, a name that goes on behind an article, a part of a clause in front of what opens it. */
import { Known } from './lexicon';
import { childWith, hasSubject } from './links';
import type { SentenceTree } from './refine';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);

const ACL = R('acl');
const ADVCL = R('advcl');
const CASE = R('case');
const CONJ = R('conj');
const DET = R('det');
const FLAT = R('flat');
const MARK = R('mark');
const MARKS = R('punct');
const NMOD = R('nmod');
const NSUBJ = R('nsubj');
const NSUBJ_PASS = R('nsubj:pass');
const NUMMOD = R('nummod');
const OBJ = R('obj');
const OBL = R('obl');
const AUX = R('aux');
const XCOMP = R('xcomp');
const ORPHAN = R('orphan');
const PARATAXIS = R('parataxis');
const RELCL = R('acl:relcl');
const ROOT = R('root');
const AUX_TAG = U('AUX');
const DET_TAG = U('DET');
const NOUN = U('NOUN');
const NUM = U('NUM');
const PROPN = U('PROPN');
const PUNCT = U('PUNCT');
const SCONJ = U('SCONJ');
const VERB = U('VERB');
/** What opens a relative clause without being a pronoun. */
export const OPENERS: ReadonlySet<number> = new Set(
  [
    'waar',
    'waaronder',
    'waarbij',
    'waarmee',
    'waarvan',
    'waarin',
    'waarop',
    'waarna',
    'waardoor',
    'waarvoor',
    'waartoe',
    'waaruit',
    'waarover',
    'waaraan',
  ].map(hashOf),
);
/** Parts of a clause that never stand in front of its opener. */
const OUTSIDE = new Set([NSUBJ, NSUBJ_PASS, OBJ, OBL]);
/** Words that do nothing but open a clause. */
const CONJUNCTIONS = new Set(
  [
    'nadat',
    'omdat',
    'voordat',
    'zodat',
    'doordat',
    'totdat',
    'terwijl',
    'hoewel',
    'zodra',
    'mits',
    'tenzij',
    'indien',
    'ofschoon',
    'opdat',
  ].map(hashOf),
);

const COLON = hashOf(':');

/** Sets right what stands outside its clause or phrase, before the other repairs; in place. */
export function repairBounds(tree: SentenceTree, words: SentenceWords): void {
  const { n, upos, rel } = tree;
  for (let t = 0; t < n; t++) {
    if (upos[t] === PUNCT) dethrone(tree, t);
    else if (upos[t] === NUM && childWith(tree, t, CASE) >= 0) freeYear(tree, t);
    else if (upos[t] === DET_TAG && rel[t] === FLAT && t + 1 < n) splitName(tree, words, t);
    else if (upos[t] === DET_TAG && rel[t] === DET) freeObject(tree, t);
  }
  for (let v = 0; v < n; v++) {
    if (upos[v] !== VERB) continue;
    conjunction(tree, words, v);
    closeClause(tree, words, v);
    if (rel[v] === XCOMP) closeAtColon(tree, words, v);
  }
}

/** A mark heads no clause: the finite verb under it, or else the first verb, takes its place. */
function dethrone(tree: SentenceTree, mark: number): void {
  const { n, upos, feats, head, rel } = tree;
  let heir = -1;
  for (let t = 0; t < n; t++) {
    if (head[t] !== mark || (upos[t] !== VERB && upos[t] !== AUX_TAG)) continue;
    const finite = (feats[t] & Feat.finite) !== 0;
    if (heir < 0 || (finite && (feats[heir] & Feat.finite) === 0)) heir = t;
  }
  if (heir < 0) return;
  head[heir] = head[mark];
  rel[heir] = head[mark] < 0 ? ROOT : PARATAXIS;
  if (upos[heir] === AUX_TAG) upos[heir] = VERB;
  for (let t = 0; t < n; t++) if (head[t] === mark) head[t] = heir;
  head[mark] = heir;
  rel[mark] = MARKS;
}

/** "kondigde Apple CEO Jobs de telefoon aan": no name goes on behind an article, the noun there is the object. */
function splitName(tree: SentenceTree, words: SentenceWords, article: number): void {
  const { n, head, rel, upos } = tree;
  const first = head[article];
  const noun = article + 1;
  const verb = head[first];
  if (rel[noun] !== FLAT || head[noun] !== first || verb < 0 || upos[verb] !== VERB) return;
  head[noun] = verb;
  rel[noun] = OBJ;
  head[article] = noun;
  rel[article] = DET;
  for (let t = noun + 1; t < n && head[t] === first && rel[t] === FLAT; t++) head[t] = noun;
  const before = first - 1;
  if (before < 0 || rel[first] !== OBJ || rel[before] !== NSUBJ || head[before] !== verb) return;
  if ((words.known[first] & Known.title) === 0) return;
  rel[first] = NSUBJ;
  head[before] = first;
  rel[before] = NMOD;
}

/** "ontwikkelde met IBM en Sony de Cell": what nothing joins to the name in front of its article is no member of the list, but the object. */
function freeObject(tree: SentenceTree, article: number): void {
  const { head, rel, upos } = tree;
  const noun = head[article]!;
  const before = article - 1;
  if (noun < article || rel[noun] !== CONJ || before < 0 || upos[before] !== PROPN || head[noun]! > before) return;
  let verb = head[noun]!;
  while (verb >= 0 && upos[verb] !== VERB) verb = head[verb]!;
  if (verb < 0 || childWith(tree, verb, OBJ) >= 0) return;
  head[noun] = verb;
  rel[noun] = OBJ;
}

/** "in 1984 de telefoon en in 1985 de radio": a number with a preposition counts nothing and has no noun; a part without a verb has them side by side. */
function freeYear({ n, head, rel, upos }: SentenceTree, year: number): void {
  const h = head[year];
  if (h > year && (rel[year] === NUMMOD || rel[year] === NMOD)) rel[year] = rel[h] === CONJ ? ORPHAN : NMOD;
  let verb = h;
  while (verb >= 0 && upos[verb] !== VERB) verb = head[verb];
  if (verb < 0 || verb > year) return;
  if (rel[year] === ORPHAN && rel[h] === OBL && head[h] === verb && upos[h - 1] === DET_TAG) rel[h] = OBJ;
  for (let t = year + 2; t < n && t < year + 5; t++) {
    if (head[t] !== year || rel[t] !== NMOD || (upos[t] !== NOUN && upos[t] !== PROPN)) continue;
    if (head[t - 1] !== t || upos[t - 1] !== DET_TAG) continue;
    head[t] = verb;
    rel[t] = OBJ;
  }
}

/** "versloegen zij de Duitser, waarna ...": what stands in front of the word that opens a clause belongs to the verb above. */
function closeClause(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  const above = head[v];
  if (above < 0 || above > v) return;
  let opener = above + 1;
  for (; opener < v; opener++) {
    if (head[opener] !== v) continue;
    if (rel[opener] === MARK && upos[opener] === SCONJ) break;
    if ((feats[opener] & Feat.relative) !== 0 || OPENERS.has(words.lower[opener])) break;
  }
  if (opener >= v) return;
  const verb = upos[above] === VERB;
  for (let t = above + 1; t < opener && t < n; t++) {
    if (head[t] !== v || !OUTSIDE.has(rel[t])) continue;
    head[t] = above;
    const nominal = rel[t] === NSUBJ || rel[t] === NSUBJ_PASS || rel[t] === OBJ;
    if (!verb) rel[t] = NMOD;
    else if (nominal) rel[t] = hasSubject(tree, above) ? OBJ : NSUBJ;
  }
}

/** "wil geen ruzie: 'Wij bouwen ...'": behind a colon a verb with a subject is a clause of its own, and what stands in front is not of it. */
function closeAtColon(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, feats } = tree;
  const above = head[v];
  const subject = childWith(tree, v, NSUBJ);
  if (above < 0 || above > v || subject < 0) return;
  let colon = v - 1;
  while (colon > above && words.lower[colon] !== COLON) colon--;
  if (colon === above || subject < colon) return;
  rel[v] = PARATAXIS;
  if ((feats[v] & Feat.infinitive) !== 0 && childWith(tree, v, AUX) < 0)
    feats[v] = Feat.finite | Feat.present | Feat.plural;
  for (let t = above + 1; t < colon; t++) if (head[t] === v) head[t] = above;
}

/** "nadat Boeing beloofde": a word that is always a conjunction marks the clause of its verb. */
function conjunction(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, upos, feats } = tree;
  for (let t = 0; t < v; t++) {
    if (head[t] !== v || rel[t] === MARK || !CONJUNCTIONS.has(words.lower[t])) continue;
    rel[t] = MARK;
    upos[t] = SCONJ;
    feats[t] = 0;
    if (rel[v] === RELCL || rel[v] === ACL) rel[v] = ADVCL;
  }
}
