/** Constraints of Dutch clauses that the parser's single decisions break: corrected on the finished tree. */
import { Known } from './lexicon';
import { childWith, count, hasSubject } from './links';
import type { SentenceTree } from './refine';
import { repairBounds } from './repair-bounds';
import { Feat, REL, type Rel, UPOS, type Upos } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const R = (rel: Rel): number => REL.indexOf(rel);
const U = (tag: Upos): number => UPOS.indexOf(tag);

const ACL = R('acl');
const ADVCL = R('advcl');
const CCOMP = R('ccomp');
const CSUBJ = R('csubj');
const PRT = R('compound:prt');
const ADVMOD = R('advmod');
const AMOD = R('amod');
const AUX = R('aux');
const AUX_PASS = R('aux:pass');
const CASE = R('case');
const FLAT = R('flat');
const MARK = R('mark');
const NSUBJ = R('nsubj');
const NSUBJ_PASS = R('nsubj:pass');
const OBJ = R('obj');
const IOBJ = R('iobj');
const OBL = R('obl');
const PARATAXIS = R('parataxis');
const OBL_AGENT = R('obl:agent');
const OBL_ARG = R('obl:arg');
const RELCL = R('acl:relcl');
const ROOT = R('root');
const XCOMP = R('xcomp');
const ADJ = U('ADJ');
const NOUN = U('NOUN');
const PRON = U('PRON');
const PROPN = U('PROPN');
const PUNCT = U('PUNCT');
const NUM = U('NUM');
const SCONJ = U('SCONJ');
const SYM = U('SYM');
const VERB = U('VERB');
const AUX_TAG = U('AUX');
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const DOOR = hashOf('door');
const SINCE = new Set(['sinds', 'sedert', 'tot'].map(hashOf));
const DAT = hashOf('dat');
const CC = R('cc');
const CONJ = R('conj');
const CCONJ = U('CCONJ');
const DET = R('det');
const DET_TAG = U('DET');
/** What an article may stand in front of. */
const NOMINAL_PART = new Set([ADJ, NOUN, PROPN, NUM]);
/** What no article or determiner is. */
const STANDS_ALONE = new Set([NSUBJ, NSUBJ_PASS]);
const HET = hashOf('het');
/** Verbs, without their particles, that are said of taking over, owning and selling. */
const TAKING = new Set(
  [
    'nemen',
    'kopen',
    'verkopen',
    'lijven',
    'bezitten',
    'controleren',
    'afstoten',
    'stoten',
    'overnemen',
    'inlijven',
    'opkopen',
    'aankopen',
    'opslokken',
  ].map(hashOf),
);
const NMOD = R('nmod');
/** Pronouns that are no subject. */
const OBLIQUE = new Set(['hem', 'haar', 'hen', 'hun', 'me', 'mij', 'ons', 'zich', 'zichzelf', 'elkaar'].map(hashOf));
const DAY = new Set(
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'gisteren', 'vandaag'].map(hashOf),
);
const MILLIONS = new Set(['miljoen', 'miljard', 'biljoen'].map(hashOf));
const PERIOD = new Set(
  ['week', 'weekend', 'maand', 'jaar', 'kwartaal', 'zomer', 'winter', 'herfst', 'voorjaar', 'najaar'].map(hashOf),
);
const WHICH = new Set(
  ['vorig', 'vorige', 'afgelopen', 'volgend', 'volgende', 'komend', 'komende', 'deze', 'dit'].map(hashOf),
);

/** Repairs the tree of a sentence in place. `names`, one entry a token, is 1 where a name begins that is known. */
export function repair(tree: SentenceTree, words: SentenceWords, names?: Uint8Array): void {
  const { n, upos, head, rel } = tree;
  repairBounds(tree, words);
  for (let t = 0; t < n; t++) {
    if (rel[t] === FLAT && upos[t] === NOUN && head[t] === t - 1 && upos[t - 1] === ADJ) raiseNoun(tree, t);
    // "smart speakers": a noun right behind a noun is no sentence of its own
    else if (rel[t] === PARATAXIS && upos[t] === NOUN && head[t] === t - 1 && upos[t - 1] === NOUN) {
      raiseNoun(tree, t);
      upos[t - 1] = ADJ;
    }
  }
  for (let t = 0; t < n; t++) {
    const h = head[t];
    if (h < 0) continue;
    const nominal = rel[t] === OBJ || rel[t] === NSUBJ || rel[t] === NSUBJ_PASS;
    const prep = nominal || rel[t] === OBL || rel[t] === OBL_ARG ? childWith(tree, t, CASE) : -1;
    if (prep < 0 || prep > t) continue;
    // A phrase with a preposition is neither subject nor object.
    if (nominal) rel[t] = OBL;
    if (words.lower[prep] === DOOR && isPassive(tree, h)) rel[t] = OBL_AGENT;
  }
  for (let t = 0; t + 2 < n; t++)
    if (upos[t] === SYM && upos[t + 1] === NUM && MILLIONS.has(words.lower[t + 2]) && head[t + 1] === t + 2)
      raiseAmount(tree, t);
  for (let t = 1; t < n; t++)
    if (rel[t] === OBJ && (DAY.has(words.lower[t]) || (PERIOD.has(words.lower[t]) && WHICH.has(words.lower[t - 1]))))
      freePeriod(tree, t);
  for (let t = 0; t < n; t++) {
    if (upos[t] === DET_TAG && STANDS_ALONE.has(rel[t]) && !(t + 1 < n && NOMINAL_PART.has(upos[t + 1]))) {
      // "Het maakt vooral lampen", "Die verkocht": an article or determiner with a place of its own in the clause is a pronoun
      upos[t] = PRON;
      tree.feats[t] = words.lower[t] === HET ? Feat.personal : 0;
    }
    // "De twee gaan fuseren": an article belongs to what stands right behind it, not to the verb
    if (upos[t] === DET_TAG && rel[t] === DET && t + 1 < n && head[t] > t + 1 && head[t + 1] === head[t])
      if (upos[t + 1] === NUM || upos[t + 1] === NOUN) head[t] = t + 1;
    if (words.lower[t] === HET && rel[t] === DET) freePronoun(tree, t, names?.[t + 1] === 1 || isTaken(tree, words, t));
    else if (words.lower[t] === HET && rel[t] === NSUBJ && t + 1 < n) {
      bindArticle(tree, t);
      secondSubject(tree, t);
    }
  }
  for (let v = 0; v < n; v++) if (rel[v] === RELCL) raiseClause(tree, v);
  for (let v = 0; v < n; v++) {
    if (upos[v] !== VERB) continue;
    if (rel[v] === CCOMP) freeModal(tree, v);
    if (rel[v] === RELCL) openRelative(tree, words, v);
    objectPronoun(tree, words, v);
    joinObjects(tree, v);
    if (rel[v] === ADVCL || rel[v] === CSUBJ) openSince(tree, words, v);
    oneSubject(tree, words, v);
    if (rel[v] === CONJ) sharedSubject(tree, words, v);
    if (rel[v] === ADVCL || rel[v] === RELCL || rel[v] === CCOMP) hangRelative(tree, v);
    if (rel[v] === RELCL) passBrackets(tree, words, v);
    bareName(tree, words, v);
    needSubject(tree, words, v);
  }
}

/** "De Duitse" <- "autobouwer": the noun is the head, the adjective its modifier. */
function raiseNoun(tree: SentenceTree, noun: number): void {
  const adjective = noun - 1;
  const { n, head, rel } = tree;
  for (let d = 0; d < n; d++) if (head[d] === adjective) head[d] = noun;
  head[noun] = head[adjective];
  rel[noun] = rel[adjective];
  head[adjective] = noun;
  rel[adjective] = AMOD;
}

function isPassive(tree: SentenceTree, v: number): boolean {
  if ((tree.feats[v] & Feat.participle) === 0) return false;
  if (tree.rel[v] === ACL || childWith(tree, v, AUX_PASS) >= 0 || childWith(tree, v, NSUBJ_PASS) >= 0) return true;
  return tree.rel[v] === ROOT;
}

/**
 * "het concern dat ...": "dat" that opens a relative clause is a pronoun, its subject where no other stands there; beside a subject it is the object
 * ("een toestel dat Boeing ontwikkelt").
 */
function openRelative(tree: SentenceTree, words: SentenceWords, v: number): void {
  for (const rel of [NSUBJ, OBJ]) {
    const side = childWith(tree, v, rel);
    if (side < 0 || words.lower[side] !== DAT || tree.upos[side] !== SCONJ) continue;
    tree.upos[side] = PRON;
    tree.feats[side] = Feat.relative;
    return;
  }
  const dat = childWith(tree, v, MARK);
  if (dat < 0 || words.lower[dat] !== DAT) return;
  const conjunction = tree.upos[dat] === SCONJ;
  if (!conjunction && tree.upos[dat] !== PRON) return;
  const hasSubject = childWith(tree, v, NSUBJ) >= 0 || childWith(tree, v, NSUBJ_PASS) >= 0;
  const isObject = !conjunction && hasSubject && childWith(tree, v, OBJ) < 0;
  tree.upos[dat] = PRON;
  tree.feats[dat] = Feat.relative;
  tree.rel[dat] = isObject ? OBJ : NSUBJ;
}

/** "voor $4 miljard": the noun behind a currency sign heads the amount. */
function raiseAmount(tree: SentenceTree, sign: number): void {
  const { n, head, rel } = tree;
  const noun = sign + 2;
  for (let at = head[sign]; at >= 0; at = head[at]) if (at === noun) return;
  for (let d = 0; d < n; d++) if (head[d] === sign && d !== noun) head[d] = noun;
  head[noun] = head[sign];
  rel[noun] = rel[sign];
  head[sign] = noun;
  rel[sign] = NMOD;
}

const hasAuxiliary = (tree: SentenceTree, verb: number): boolean => verb >= 0 && childWith(tree, verb, AUX) >= 0;

/** "kondigde vorige week 1.700 ontslagen aan": the period is no object, the noun hung on it is. */
function freePeriod(tree: SentenceTree, period: number): void {
  const { n, head, rel, upos } = tree;
  rel[period] = OBL;
  for (let t = period + 1; t < n; t++) {
    if (head[t] !== period || rel[t] !== NMOD || upos[t] !== NOUN || childWith(tree, t, CASE) >= 0) continue;
    head[t] = head[period];
    rel[t] = OBJ;
    return;
  }
}

/** "dat het Vistron overneemt": a name that nobody lists, in the clause of a verb that takes companies and has no object. */
function isTaken(tree: SentenceTree, words: SentenceWords, het: number): boolean {
  const { head, upos, feats } = tree;
  const name = het + 1;
  if (het < 1 || upos[het - 1] !== SCONJ || head[het] !== name || upos[name] !== PROPN) return false;
  const verb = head[name];
  if (verb < name || upos[verb] !== VERB || (feats[verb] & Feat.finite) === 0) return false;
  return TAKING.has(words.verb[verb]) && (words.known[name] & Known.noun) === 0;
}

/** "dat het 63 vliegtuigen heeft verkocht": "het" is no article of a plural, it is the subject and the plural the object. */
function freePronoun(tree: SentenceTree, het: number, known: boolean): void {
  const { head, rel, upos, feats } = tree;
  const noun = head[het];
  const plural = upos[noun] === NOUN && (feats[noun] & Feat.plural) !== 0;
  // "dat het Countrywide zal kopen": names of companies have no article unless an adjective stands in front of them
  // and so it is behind a finite verb: "In 1998 nam het Lamborghini over"
  const opened =
    het > 0 && (upos[het - 1] === SCONJ || (known && upos[het - 1] === VERB && (feats[het - 1] & Feat.finite) !== 0));
  const name = upos[noun] === PROPN && noun === het + 1 && opened;
  if (noun < het) return;
  const verb = head[noun];
  const infinitive = verb < 0 ? -1 : openInfinitive(tree, verb, noun);
  if (!(plural || (name && (known || infinitive >= 0 || hasAuxiliary(tree, verb))))) return;
  if (verb < 0 || upos[verb] !== VERB || (rel[noun] !== NSUBJ && rel[noun] !== OBJ)) return;
  const subject = childWith(tree, verb, NSUBJ);
  if ((subject >= 0 && subject !== noun) || childWith(tree, verb, AUX_PASS) >= 0) return;
  if (rel[noun] === NSUBJ && childWith(tree, verb, OBJ) >= 0) return;
  head[het] = verb;
  rel[het] = NSUBJ;
  upos[het] = PRON;
  feats[het] = Feat.personal;
  rel[noun] = OBJ;
  if (infinitive >= 0) head[noun] = infinitive;
}

/** "dat het Countrywide gaat kopen": beside "het" as the subject the name is the object. */
function secondSubject(tree: SentenceTree, het: number): void {
  const { upos, head, rel } = tree;
  const name = het + 1;
  const verb = head[het];
  if (upos[het] !== PRON || upos[name] !== PROPN || rel[name] !== NSUBJ || head[name] !== verb || verb < name) return;
  const infinitive = openInfinitive(tree, verb, name);
  if (infinitive >= 0) head[name] = infinitive;
  rel[name] = OBJ;
}

/** "dat het Countrywide gaat | kopen": the infinitive behind a finite verb that has no object yet, -1 where none stands there. */
function openInfinitive(tree: SentenceTree, verb: number, noun: number): number {
  const infinitive = childWith(tree, verb, XCOMP);
  const open =
    infinitive > noun &&
    tree.upos[infinitive] === VERB &&
    (tree.feats[infinitive] & Feat.infinitive) !== 0 &&
    childWith(tree, infinitive, OBJ) < 0;
  return open ? infinitive : -1;
}

/** "X wil het belang niet verkopen, zei Y": a bare infinitive belongs to the modal verb before it, not to the saying behind it. */
function freeModal(tree: SentenceTree, v: number): void {
  const { head, rel, feats } = tree;
  const saying = head[v];
  if (saying < v || (feats[v] & Feat.infinitive) === 0 || rel[saying] !== PARATAXIS) return;
  const modal = head[saying];
  if (modal < 0 || modal > v || (feats[modal] & Feat.finite) === 0 || childWith(tree, v, MARK) >= 0) return;
  head[v] = modal;
  rel[v] = XCOMP;
}

/** "dat het concern krimpt": a noun in the singular behind "het" that is neither object nor predicate is the subject, "het" its article. */
function bindArticle(tree: SentenceTree, het: number): void {
  const { head, rel, upos, feats } = tree;
  const noun = het + 1;
  if (upos[noun] !== NOUN || (feats[noun] & Feat.plural) !== 0 || rel[noun] !== ADVMOD || head[noun] !== head[het])
    return;
  head[het] = noun;
  rel[het] = DET;
  upos[het] = DET_TAG;
  feats[het] = 0;
  rel[noun] = NSUBJ;
}

/** "kocht Jaguar en nam Land Rover over": a verb right behind "en" has the subject in front of the first verb; what follows it is its object. */
function sharedSubject(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, upos } = tree;
  if (v === 0 || upos[v - 1] !== CCONJ || (words.known[v] & Known.intransitive) !== 0) return;
  const first = head[v];
  const before = first < 0 ? -1 : childWith(tree, first, NSUBJ);
  if (before < 0 || before > first || childWith(tree, v, OBJ) >= 0) return;
  const own = childWith(tree, v, NSUBJ);
  if (own > v && upos[own] !== PRON) rel[own] = OBJ;
}

/** "Zij volgde Smit op, die ...": a relative clause behind a comma says something of the noun before it, not of the verb that it hangs on. */
function hangRelative(tree: SentenceTree, v: number): void {
  const { head, rel, upos, feats } = tree;
  const above = head[v];
  if (above < 0 || above > v || upos[above] !== VERB) return;
  let pronoun = above + 1;
  while (pronoun < v && !(head[pronoun] === v && upos[pronoun] === PRON && (feats[pronoun] & Feat.relative) !== 0))
    pronoun++;
  if (pronoun === v || upos[pronoun - 1] !== PUNCT) return;
  for (let t = pronoun - 2; t > above; t--) {
    if (upos[t] !== NOUN && upos[t] !== PROPN) {
      if (rel[t] === PRT) continue;
      return;
    }
    const noun = rel[t] === FLAT && head[t] > above ? head[t] : t;
    for (let at = noun; at >= 0; at = head[at]) if (at === v) return;
    head[v] = noun;
    rel[v] = RELCL;
    return;
  }
}

/** "de Wii (de opvolger van de GameCube), die ...": a relative clause behind brackets says something of the noun in front of them. */
function passBrackets({ head, upos, rel }: SentenceTree, words: SentenceWords, v: number): void {
  let close = v - 1;
  while (close > 0 && words.lower[close] !== CLOSE) close--;
  if (close <= 1 || head[v] > close || upos[close + 1] !== PUNCT || head[close + 2] !== v) return;
  let open = close - 1;
  while (open > 0 && words.lower[open] !== OPEN) open--;
  if (head[v] <= open) return;
  let noun = open - 1;
  while (noun > 0 && rel[noun] === FLAT && head[noun] >= 0 && head[noun] < noun) noun = head[noun];
  if (noun < 0 || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
  for (let at = noun; at >= 0; at = head[at]) if (at === v) return;
  head[v] = noun;
}

/** "Volgens de krant heeft Avio het belang verkocht": a name without a preposition is no oblique where the clause lacks a subject, unless it is a day or month. */
function bareName(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos } = tree;
  if (hasSubject(tree, v)) return;
  const auxiliary = childWith(tree, v, AUX);
  const finite = (tree.feats[v] & Feat.finite) !== 0 || (auxiliary >= 0 && (tree.feats[auxiliary] & Feat.finite) !== 0);
  if (!finite || rel[v] === CONJ || rel[v] === RELCL) return;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v || rel[t] !== OBL || upos[t] !== PROPN || (words.known[t] & Known.time) !== 0) continue;
    if (childWith(tree, t, CASE) >= 0) continue;
    rel[t] = NSUBJ;
    return;
  }
}

/** "Dat ergert me": an object pronoun is no subject. */
function objectPronoun(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos } = tree;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v || rel[t] !== NSUBJ || upos[t] !== PRON || !OBLIQUE.has(words.lower[t])) continue;
    rel[t] = childWith(tree, v, OBJ) >= 0 && childWith(tree, v, NSUBJ) !== t ? IOBJ : OBJ;
  }
}

/** "In mei koos de raad", "; een zegsman sprak dat tegen": what the parser took for the object of a finite clause without a subject is its subject. */
function needSubject(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  if (hasSubject(tree, v) || (rel[v] === CONJ && (count(tree, v, OBJ) < 2 || childWith(tree, v, OBJ) > v))) return;
  const passive = childWith(tree, v, AUX_PASS);
  const auxiliary = passive >= 0 && (feats[passive] & Feat.finite) !== 0 ? passive : childWith(tree, v, AUX);
  const finite = (feats[v] & Feat.finite) !== 0 ? v : auxiliary;
  // what begins with its verb is an order
  if (finite < 0 || (feats[finite] & Feat.finite) === 0) return;
  if ((finite === 0 || (finite === 1 && upos[0] === PUNCT)) && count(tree, v, OBJ) < 2) return;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v || rel[t] !== OBJ) continue;
    if (upos[t] === PRON && OBLIQUE.has(words.lower[t])) continue;
    // a verb has the number of its subject
    const plural = (feats[t] & Feat.plural) !== 0;
    if ((feats[finite] & Feat.plural) === 0 ? plural : isSingular(tree, t)) return;
    rel[t] = passive >= 0 ? NSUBJ_PASS : NSUBJ;
    return;
  }
}

function isSingular(tree: SentenceTree, t: number): boolean {
  return (tree.feats[t] & Feat.singular) !== 0 && tree.upos[t] === NOUN && childWith(tree, t, CONJ) < 0;
}

/** "heeft de bond X en twee andere aangeklaagd": what "en" joins with the object is an object, where another subject stands in front. */
function joinObjects(tree: SentenceTree, v: number): void {
  const { head, rel, upos } = tree;
  const object = childWith(tree, v, OBJ);
  const link = object < 0 ? -1 : childWith(tree, object, CC);
  if (link <= 0 || link > object) return;
  let first = link - 1;
  while (first > 0 && rel[first] === FLAT && head[first] >= 0) first = head[first];
  if (head[first] !== v || rel[first] !== NSUBJ || (upos[first] !== NOUN && upos[first] !== PROPN)) return;
  const subject = childWith(tree, v, NSUBJ);
  if (subject === first) return;
  rel[first] = OBJ;
  head[object] = first;
  rel[object] = CONJ;
}

/** "De Wii, de opvolger van de GameCube, zou in mei verschijnen": a finite verb right behind a comma opens no relative clause; its noun is the subject. */
function raiseClause(tree: SentenceTree, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  const noun = head[v];
  if (noun < 0 || noun > v || rel[noun] !== ROOT || childWith(tree, v, NSUBJ) >= 0 || childWith(tree, v, MARK) >= 0)
    return;
  let first = v;
  for (let t = noun + 1; t < v; t++) {
    if (head[t] !== v || upos[t] === PUNCT) continue;
    first = t;
    break;
  }
  if ((feats[first] & Feat.finite) === 0 || (upos[first] !== VERB && upos[first] !== AUX_TAG)) return;
  if (first < 1 || upos[first - 1] !== PUNCT || childWith(tree, noun, CASE) >= 0) return;
  head[v] = -1;
  rel[v] = ROOT;
  head[noun] = v;
  rel[noun] = childWith(tree, v, AUX_PASS) >= 0 ? NSUBJ_PASS : NSUBJ;
  for (let t = v + 1; t < n; t++) if (head[t] === noun && upos[t] === PUNCT) head[t] = v;
}

/** "sinds Apple met de iPhone kwam": in front of a clause that lacks a subject "sinds" opens it, and what follows is the subject. */
function openSince(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { head, rel, upos, feats } = tree;
  if ((feats[v] & Feat.finite) === 0 || hasSubject(tree, v)) return;
  for (let t = 1; t < v; t++) {
    if (head[t] !== v || rel[t] !== OBL || (upos[t] !== NOUN && upos[t] !== PROPN)) continue;
    const since = childWith(tree, t, CASE);
    if (since < 0 || !SINCE.has(words.lower[since])) return;
    head[since] = v;
    rel[since] = MARK;
    rel[v] = ADVCL;
    rel[t] = NSUBJ;
    return;
  }
}

/** A verb has one subject: of two, a personal pronoun stays, else the first; the other becomes the object. */
function oneSubject(tree: SentenceTree, words: SentenceWords, v: number): void {
  const { n, head, rel, upos, feats } = tree;
  let first = -1;
  for (let t = 0; t < n; t++) {
    if (head[t] !== v || rel[t] !== NSUBJ) continue;
    if (first < 0) {
      first = t;
      continue;
    }
    if ((words.known[v] & Known.intransitive) !== 0 || childWith(tree, v, OBJ) >= 0) return;
    const personal = upos[t] === PRON && (feats[t] & Feat.personal) !== 0 && words.lower[t] !== HET;
    rel[personal ? first : t] = OBJ;
    return;
  }
}
