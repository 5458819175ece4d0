/** What the links of a sentence and the verb lexicon correct after the parser. */
import { Known, type Lexicon } from './lexicon';
import { OPENERS } from './repair-bounds';
import { Feat, REL, UPOS } from './types';
import { hashOf } from './word-types';
import type { SentenceWords } from './words';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const ADJ = UPOS.indexOf('ADJ');
const ADV = UPOS.indexOf('ADV');
const ADP = UPOS.indexOf('ADP');
const NOUN = UPOS.indexOf('NOUN');
const PUNCT = UPOS.indexOf('PUNCT');
const SCONJ = UPOS.indexOf('SCONJ');
const DETERMINER = UPOS.indexOf('DET');
const PRON = UPOS.indexOf('PRON');
const PRT = REL.indexOf('compound:prt');
const CASE = REL.indexOf('case');
const FIXED = REL.indexOf('fixed');
const NMOD = REL.indexOf('nmod');
const OBL = REL.indexOf('obl');
const DET = REL.indexOf('det');
const NSUBJ = REL.indexOf('nsubj');
const AUX_RELS = new Set((['aux', 'aux:pass', 'cop'] as const).map((rel) => REL.indexOf(rel)));
/** Relations that a particle gets by mistake where it hangs on the right verb. */
const NEAR = new Set((['advmod', 'obl', 'xcomp', 'nmod', 'obl:arg'] as const).map((rel) => REL.indexOf(rel)));
const XCOMP = REL.indexOf('xcomp');
const CCOMP = REL.indexOf('ccomp');
const MARK = REL.indexOf('mark');
const OBJ = REL.indexOf('obj');
const RELCL = REL.indexOf('acl:relcl');
const AUX_REL = REL.indexOf('aux');
/** Tags of what stands between a preposition and its noun; "dat" may be tagged as a conjunction. */
const BEFORE_NOUN = new Set((['DET', 'PRON', 'ADJ', 'NUM', 'SCONJ'] as const).map((tag) => UPOS.indexOf(tag)));
/** What a clause that something opens is to the word above it. */
const CLAUSES = new Set((['acl:relcl', 'advcl', 'ccomp', 'csubj'] as const).map((rel) => REL.indexOf(rel)));
const NSUBJ_PASS = REL.indexOf('nsubj:pass');
const AUX_PASS = REL.indexOf('aux:pass');
const TE = hashOf('te');
const DAT = hashOf('dat');
const DIE = hashOf('die');
const WORDEN = hashOf('worden');
const COP = REL.indexOf('cop');
const ZIJN = hashOf('zijn');
const HEBBEN = hashOf('hebben');
const GAAN = hashOf('gaan');
const ADVCL = REL.indexOf('advcl');
export const MODALS: ReadonlySet<number> = new Set(['kunnen', 'moeten', 'mogen', 'willen', 'zullen'].map(hashOf));
const PLACE_WORDS = new Set(['er', 'daar', 'hier', 'waar', 'nergens', 'ergens'].map(hashOf));
/** Pronouns that stand for what is said, and so may be its object. */
const POINTING = new Set(['dat', 'dit', 'het', 'niets', 'iets', 'alles'].map(hashOf));
const FINITE = 1;
const REACH = 25;

/** The columns of a sentence, heads counted from its first token. */
export interface SentenceTree {
  readonly n: number;
  readonly upos: Uint8Array;
  readonly feats: Uint32Array;
  readonly head: Int32Array;
  readonly rel: Uint8Array;
}

/**
 * Makes a verb that serves as auxiliary or copula AUX, and an AUX with a clause of its own VERB, as UD has it; and links
 * particles to the verb with which the lexicon lists them, where nothing else speaks for the parser's choice.
 */
export function refine(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon): void {
  const { n, upos, feats, head, rel } = tree;
  for (let t = 0; t < n; t++) if (isVerb(upos, t) && rel[t] === CCOMP) joinModal(tree, words, t);
  for (let t = 0; t < n; t++) if (isVerb(upos, t) && rel[t] === ADVCL) joinGoing(tree, words, t);
  for (let t = 0; t < n; t++)
    if (isVerb(upos, t) && (rel[t] === XCOMP || rel[t] === CCOMP)) makeInfinitive(tree, words, t);
  for (let t = 0; t < n; t++) if (isVerb(upos, t) && (rel[t] === XCOMP || rel[t] === CCOMP)) promote(tree, words, t);
  for (let t = 0; t < n; t++) {
    if (upos[t] === VERB && AUX_RELS.has(rel[t])) upos[t] = AUX;
    // "zou de grootste zijn": no possessive
    else if (upos[t] === PRON && rel[t] === COP && words.lower[t] === ZIJN) {
      upos[t] = AUX;
      feats[t] = Feat.infinitive;
    } else if (upos[t] === AUX && !AUX_RELS.has(rel[t])) upos[t] = VERB;
  }
  for (let t = 0; t < n; t++)
    if (rel[t] === AUX_PASS && words.verb[t] === ZIJN && head[t] >= 0 && lexicon.unaccusative(words.verb[head[t]]))
      makePerfect(tree, t);
  for (let t = 0; t < n; t++) if ((feats[t] & Feat.infinitive) !== 0 && upos[t] === VERB) makeFinite(tree, t);
  for (let t = 0; t < n; t++) if (upos[t] === VERB && CLAUSES.has(rel[t])) makePast(tree, words, t);
  for (let t = 0; t < n; t++) {
    // "stapt op bij de bank": nothing hangs on a particle but what is fixed to it
    const h = head[t];
    if (h >= 0 && t > h && rel[h] === PRT && (rel[t] === OBL || rel[t] === NMOD) && head[h] >= 0) head[t] = head[h];
  }
  for (let t = 0; t < n; t++) if (rel[t] === PRT && upos[t] === ADP) openPhrase(tree, t);
  for (let t = 0; t < n; t++) if (rel[t] === PRT && upos[t] === ADP && head[t] > t) leadPhrase(tree, t);
  for (let t = 0; t < n; t++) if (rel[t] === PRT && upos[t] === ADP) strandPreposition(tree, words, lexicon, t);
  for (let t = 0; t < n; t++) {
    // "maakte wereldkundig": an adjective that makes up no listed verb is a predicate
    if (rel[t] !== PRT || upos[t] !== ADJ || head[t] < 0) continue;
    if (!lexicon.separable(words.verb[head[t]], words.lower[t])) rel[t] = XCOMP;
  }
  for (let t = 0; t < n; t++) {
    const h = head[t];
    if (h >= 0 && NEAR.has(rel[t]) && isVerb(upos, h) && lexicon.separable(words.verb[h], words.lower[t])) {
      if (hasParticle(tree, h) || !freed(tree, t, h)) continue;
      rel[t] = PRT;
    } else if (upos[t] === ADP && (rel[t] === CASE || rel[t] === MARK) && h > t && isLoose(tree, words, t, h)) {
      const verb = verbBefore(tree, words, lexicon, t);
      if (verb < 0) continue;
      head[t] = verb;
      rel[t] = PRT;
      if (t + 1 === n) continue;
      const relative = (words.lower[t + 1] === DIE || words.lower[t + 1] === DAT) && openRelative(tree, t + 1, verb);
      if (!relative && words.lower[t + 1] === DAT) openComplement(tree, t + 1, verb);
    }
  }
}

/** "is opgestapt": a perfect, whose subject does what the verb says. */
function makePerfect({ n, head, rel }: SentenceTree, auxiliary: number): void {
  rel[auxiliary] = AUX_REL;
  for (let t = 0; t < n; t++) if (head[t] === head[auxiliary] && rel[t] === NSUBJ_PASS) rel[t] = NSUBJ;
}

/** "X wil een hal kopen, weet Y": a modal and a bare infinitive that both hang on the saying behind them are one clause. */
function joinModal(tree: SentenceTree, words: SentenceWords, t: number): void {
  const { feats, head, rel } = tree;
  if ((feats[t] & Feat.infinitive) === 0 || head[t] < t || hasTe(tree, words, t)) return;
  let modal = t - 1;
  while (modal >= 0 && (head[modal] !== head[t] || !MODALS.has(words.verb[modal]))) modal--;
  if (modal < 0 || (feats[modal] & FINITE) === 0) return;
  head[t] = modal;
  rel[t] = XCOMP;
}

/** "gaat de Wii, de opvolger van X, dit jaar uitbrengen": a bare infinitive that closes the clause of "gaan" is governed by it, and has its object. */
function joinGoing(tree: SentenceTree, words: SentenceWords, t: number): void {
  const { n, feats, head, rel } = tree;
  const going = head[t];
  if (going < 0 || going > t || words.verb[going] !== GAAN || (feats[going] & FINITE) === 0) return;
  if ((feats[t] & Feat.infinitive) === 0 || hasTe(tree, words, t)) return;
  for (let d = 0; d < n; d++) if (head[d] === t && (rel[d] === MARK || rel[d] === NSUBJ)) return;
  rel[t] = XCOMP;
  for (let d = going + 1; d < t; d++) if (head[d] === going && rel[d] === OBJ) head[d] = t;
}

/** "wil dat niet bevestigen": under a modal, without an opening word and a noun of its own, what looks like a plural is the infinitive. */
function makeInfinitive({ n, feats, head, rel }: SentenceTree, words: SentenceWords, t: number): void {
  const above = head[t];
  if (above < 0 || above > t || !MODALS.has(words.verb[above]) || (feats[above] & FINITE) === 0) return;
  const infinitive = (feats[t] & Feat.infinitive) !== 0;
  if (!infinitive && (feats[t] & (FINITE | Feat.present | Feat.plural)) !== (FINITE | Feat.present | Feat.plural))
    return;
  let subject = -1;
  for (let d = 0; d < n; d++) {
    if (head[d] !== t) continue;
    if (rel[d] === MARK || (rel[d] === NSUBJ && !POINTING.has(words.lower[d]))) return;
    if (rel[d] === NSUBJ) subject = d;
  }
  feats[t] = Feat.infinitive;
  if (subject >= 0) rel[subject] = OBJ;
}

/** "dat de prijzen stijgen": what looks like an infinitive is the finite verb of a clause that has a conjunction and a subject but no other verb. */
function makeFinite({ n, upos, feats, head, rel }: SentenceTree, t: number): void {
  let opened = false;
  let subject = false;
  for (let d = 0; d < n; d++) {
    if (head[d] !== t) continue;
    if (AUX_RELS.has(rel[d]) || (rel[d] === MARK && upos[d] !== SCONJ)) return;
    opened ||= rel[d] === MARK || (feats[d] & Feat.relative) !== 0;
    subject ||= rel[d] === NSUBJ;
  }
  if (opened && subject) feats[t] = Feat.finite | Feat.present | Feat.plural;
}

/** "Volvo, dat Ford in 2010 verkocht": what may be the past as well as the participle is the past in a clause that is opened and has no auxiliary. */
function makePast({ n, upos, feats, head, rel }: SentenceTree, words: SentenceWords, t: number): void {
  const either = Known.past | Known.participle;
  if ((feats[t] & Feat.participle) === 0 || (words.known[t] & either) !== either) return;
  if ((t > 0 && upos[t - 1] === AUX) || (t + 1 < n && upos[t + 1] === AUX)) return;
  let opener = -1;
  let other = -1;
  for (let d = 0; d < n; d++) {
    if (head[d] !== t) continue;
    if (AUX_RELS.has(rel[d])) return;
    if ((rel[d] === MARK && upos[d] === SCONJ) || (feats[d] & Feat.relative) !== 0 || OPENERS.has(words.lower[d]))
      opener = d;
    else if (rel[d] === NSUBJ || rel[d] === NSUBJ_PASS) other = d;
  }
  if (opener < 0 || opener > t) return;
  feats[t] = Feat.finite | Feat.past | Feat.singular;
  if (other >= 0) rel[other] = NSUBJ;
  if (rel[opener] === NSUBJ_PASS) rel[opener] = other >= 0 ? OBJ : NSUBJ;
}

/** "stapt in de markt": a preposition that the parser took for a particle with a fixed noun behind it opens a phrase of that noun. */
function openPhrase({ n, upos, head, rel }: SentenceTree, preposition: number): void {
  for (let t = preposition + 1; t < Math.min(n, preposition + 4); t++) {
    if (head[t] !== preposition || rel[t] !== FIXED || upos[t] !== NOUN) continue;
    head[t] = head[preposition];
    rel[t] = OBL;
    head[preposition] = t;
    rel[preposition] = CASE;
    for (let d = preposition + 1; d < t; d++) {
      head[d] = t;
      rel[d] = DET;
    }
    return;
  }
}

/** "op dat gerucht ingaan": a particle stands right in front of its verb, what has a noun between is that noun's preposition. */
function leadPhrase({ n, upos, feats, head, rel }: SentenceTree, preposition: number): void {
  const verb = head[preposition];
  const noun = verb - 1;
  if (noun <= preposition || upos[noun] !== NOUN || head[noun] !== verb) return;
  if (rel[noun] !== OBJ && rel[noun] !== OBL) return;
  for (let d = preposition + 1; d < noun; d++)
    if (!BEFORE_NOUN.has(upos[d]) || (head[d] !== noun && head[d] !== verb)) return;
  for (let d = preposition + 1; d < noun; d++) {
    if (head[d] === noun) continue;
    head[d] = noun;
    rel[d] = DET;
    upos[d] = DETERMINER;
    feats[d] = 0;
  }
  head[preposition] = noun;
  rel[preposition] = CASE;
  rel[noun] = OBL;
  for (let d = 0; d < n; d++) if (head[d] === preposition) head[d] = noun;
}

/** "bracht een toestel uit dat ...": where the verb has an object in front of its particle, the pronoun opens a clause about that object. */
function openRelative(tree: SentenceTree, pronoun: number, verb: number): boolean {
  const { upos, feats, head, rel } = tree;
  const clause = clauseVerb(tree, pronoun);
  if (clause < 0) return false;
  let object = pronoun - 2;
  while (object > verb && !(head[object] === verb && rel[object] === OBJ)) object--;
  if (object === verb) return false;
  for (let at = object; at >= 0; at = head[at]) if (at === clause) return false;
  // "deelde het personeel mee dat de fabriek sluit": a clause with a subject of its own tells what was said
  for (let t = pronoun + 1; t < clause; t++) if (head[t] === clause && rel[t] === NSUBJ) return false;
  if (rel[pronoun] === DET) {
    const noun = head[pronoun];
    if (rel[noun] === OBL) rel[noun] = OBJ;
    head[pronoun] = clause;
    rel[pronoun] = NSUBJ;
  }
  upos[pronoun] = PRON;
  feats[pronoun] = Feat.relative;
  head[clause] = object;
  rel[clause] = RELCL;
  return true;
}

/** The verb of the clause behind a word, up to the next mark: the first finite one, or the full verb above it; -1 for none. */
function clauseVerb({ n, upos, feats, head, rel }: SentenceTree, from: number): number {
  let verb = from + 1;
  while (verb < n && upos[verb] !== PUNCT && !(isVerb(upos, verb) && (feats[verb] & FINITE) !== 0)) verb++;
  if (verb >= n || upos[verb] === PUNCT) return -1;
  while (AUX_RELS.has(rel[verb]) && head[verb] > from) verb = head[verb];
  return isVerb(upos, verb) ? verb : -1;
}

/** "wilde daar niets over zeggen": what makes up no verb with its head is the preposition of the "er", "daar" or "waar" in front. */
function strandPreposition(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon, t: number): void {
  const { head, rel } = tree;
  const verb = head[t];
  if (verb < 0 || !isVerb(tree.upos, verb) || lexicon.separable(words.verb[verb], words.lower[t])) return;
  for (let d = 0; d < tree.n; d++) if (head[d] === t) return;
  for (let r = t - 1; r >= 0; r--) {
    if (head[r] !== verb || !PLACE_WORDS.has(words.lower[r])) continue;
    head[t] = r;
    rel[t] = CASE;
    return;
  }
}

/** "kondigde vorige week aan dat het ...": "dat" opens what was announced. */
function openComplement(tree: SentenceTree, dat: number, verb: number): void {
  const { head, rel, upos, feats } = tree;
  const complement = head[dat];
  if (complement <= dat || !isVerb(upos, complement)) return;
  upos[dat] = SCONJ;
  feats[dat] = 0;
  rel[dat] = MARK;
  if (head[complement] === verb) return;
  for (let at = verb; at >= 0; at = head[at]) if (at === complement) return;
  head[complement] = verb;
  rel[complement] = CCOMP;
}

/**
 * Turns "wil" <- "bouwen" round where the parser took an auxiliary for the verb above: the full verb gets the auxiliary's
 * place and its dependents.
 */
function promote(tree: SentenceTree, words: SentenceWords, t: number): void {
  const { n, feats, head, rel } = tree;
  const above = head[t];
  if (above < 0 || !isVerb(tree.upos, above)) return;
  const verb = words.verb[above];
  let link = -1;
  if (MODALS.has(verb) && (feats[t] & Feat.infinitive) !== 0 && !hasTe(tree, words, t)) link = AUX_REL;
  else if ((feats[t] & Feat.participle) !== 0) {
    if (verb === HEBBEN) link = AUX_REL;
    else if (verb === WORDEN) link = AUX_PASS;
    else if (verb === ZIJN) link = (words.known[t] & Known.intransitive) !== 0 ? AUX_REL : AUX_PASS;
  }
  if (link < 0) return;
  head[t] = head[above];
  rel[t] = rel[above];
  for (let d = 0; d < n; d++) if (head[d] === above) head[d] = t;
  head[above] = t;
  rel[above] = link;
}

function hasTe(tree: SentenceTree, words: SentenceWords, t: number): boolean {
  for (let d = 0; d < t; d++) if (tree.head[d] === t && tree.rel[d] === MARK && words.lower[d] === TE) return true;
  return t > 0 && words.lower[t - 1] === TE;
}

function isVerb(upos: Uint8Array, t: number): boolean {
  return upos[t] === VERB || upos[t] === AUX;
}

/** True where a particle has no dependents but adverbs in front of it, which then go to its verb: "gaat niet dicht". */
function freed(tree: SentenceTree, t: number, verb: number): boolean {
  const { n, head, upos } = tree;
  for (let d = 0; d < n; d++) if (head[d] === t && (d > t || upos[d] !== ADV)) return false;
  for (let d = 0; d < t; d++) if (head[d] === t) head[d] = verb;
  return true;
}

function hasParticle(tree: SentenceTree, verb: number): boolean {
  for (let d = 0; d < tree.n; d++) if (tree.head[d] === verb && tree.rel[d] === PRT) return true;
  return false;
}

/** True for a preposition before another one, a mark, the end or a "dat" or "die" that opens a clause: it can have no complement there. */
function standsAlone(tree: SentenceTree, words: SentenceWords, t: number): boolean {
  const next = t + 1;
  if (next >= tree.n || tree.upos[next] === ADP || tree.upos[next] === PUNCT) return true;
  if (words.lower[next] === DIE) return clauseVerb(tree, next) >= 0;
  return words.lower[next] === DAT && (tree.upos[next] === SCONJ || tree.upos[next] === PRON);
}

/** "kondigde aan een basis te openen": right behind a finite verb, no infinitive with "te" has a preposition of its own. */
const isLoose = (tree: SentenceTree, words: SentenceWords, t: number, head: number): boolean =>
  standsAlone(tree, words, t) ||
  (tree.rel[t] === CASE &&
    t > 0 &&
    tree.upos[t - 1] === VERB &&
    (tree.feats[t - 1] & FINITE) !== 0 &&
    isVerb(tree.upos, head) &&
    hasTe(tree, words, head));

/** The finite verb to the left, within the clause, that the lexicon joins with this particle; -1 for none. */
function verbBefore(tree: SentenceTree, words: SentenceWords, lexicon: Lexicon, t: number): number {
  for (let v = t - 1; v >= 0 && v >= t - REACH; v--) {
    if (tree.upos[v] === SCONJ) return -1;
    if ((tree.feats[v] & FINITE) === 0) continue;
    return tree.upos[v] === VERB && lexicon.separable(words.verb[v], words.lower[t]) && !hasParticle(tree, v) ? v : -1;
  }
  return -1;
}
