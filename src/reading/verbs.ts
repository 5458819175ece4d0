import { Feat, rels, type Tree, tags } from './tree';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const PARTICLE = tags('ADP', 'ADV', 'ADJ', 'NOUN', 'X', 'VERB', 'PROPN');
const NP_START = tags('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM');
const BORDER = tags('PUNCT', 'SCONJ', 'CCONJ');
const PRT = rels('compound:prt');
const XCOMP = rels('xcomp');
const LETTERS = /^\p{Ll}{2,9}$/u;

/** One way to read a verb: its lemma with or without a particle. */
export interface VerbReading {
  lemma: string;
  particle?: number;
}

/** A verb's lemma without the particle that the parser hung on it: what all its readings end in. */
export function bareVerb(tree: Tree, token: number, parsed: string): string {
  const hung = tree.childrenBy(token, PRT);
  if (hung.length !== 1) return parsed;
  const particle = tree.lower(hung[0]!);
  return parsed.startsWith(particle) ? parsed.slice(particle.length) : parsed;
}

/**
 * The ways to read a verb. The parser's comes first; then, because a small treebank leaves it unsure of particles, the bare verb and the verb with every
 * word of its clause that may be its particle: for a finite verb one behind it that governs no phrase, for other forms the one in front.
 */
export function verbReadings(tree: Tree, token: number): VerbReading[] {
  const hung = tree.childrenBy(token, PRT);
  // "Samen gaan we X maken", "gaat om A, B en C, samen goed voor": no "samengaan"
  const apart = hung.length === 1 && isAdverb(tree, token, hung[0]!);
  const parsed = apart ? bareVerb(tree, token, tree.lowerLemma(token)) : tree.lowerLemma(token);
  const readings: VerbReading[] = [{ lemma: parsed, ...(hung.length === 1 && !apart ? { particle: hung[0] } : {}) }];
  let bare = parsed;
  if (hung.length === 1 && parsed.startsWith(tree.lower(hung[0]!))) {
    bare = parsed.slice(tree.lower(hung[0]!).length);
    readings.push({ lemma: bare });
  }
  // "legt er geld voor neer": either of two may be the particle
  if (hung.length > 1)
    for (const h of hung)
      if (!parsed.startsWith(tree.lower(h))) readings.push({ lemma: tree.lower(h) + parsed, particle: h });
  const found: VerbReading[] = [];
  if (!tree.is(token, VERBISH)) return readings;
  const { sentenceStart } = tree.analysis;
  const s = tree.sentenceOf(token);
  const finite = tree.has(token, Feat.finite);
  const to = finite ? sentenceStart[s + 1]! : token;
  const from = finite ? token + 1 : Math.max(sentenceStart[s]!, token - 2);
  for (let i = from; i < to; i++) {
    if (finite && i > token + 1 && tree.is(i, VERBISH) && tree.has(i, Feat.finite)) break;
    if (finite && tree.is(i, BORDER) && (/^[;:]$/.test(tree.text(i)) || tree.among(i, 'particleStops'))) break;
    if (hung.includes(i) || !tree.is(i, PARTICLE) || isAdverb(tree, token, i)) continue;
    const word = tree.lower(i);
    if (word.length > 9 || !LETTERS.test(word)) continue;
    if (tree.words('particlePrepositions').has(word) && i + 1 < sentenceStart[s + 1]! && tree.is(i + 1, NP_START))
      continue;
    if (finite && i < governedBy(tree, token)) continue;
    found.push({ lemma: word + bare, particle: i });
  }
  // a verb with a particle that the caller knows says more than the bare one
  return hung.length ? [...readings.slice(0, 1), ...found, ...readings.slice(1)] : [...found, ...readings];
}

/** Whether "samen" goes with what follows it, or stands in front of its finite verb, and is no particle of that. */
function isAdverb(tree: Tree, verb: number, particle: number): boolean {
  if (!tree.among(particle, 'jointWords')) return false;
  if (particle < verb) return tree.has(verb, Feat.finite);
  const next = particle + 1;
  return next < tree.analysis.sentenceStart[tree.sentenceOf(verb) + 1]! && tree.is(next, NP_START);
}

/** "gaat samen met X een fabriek bouwen": the bare infinitive that a verb governs; what stands in front of it is no particle of that verb. -1 for none. */
function governedBy(tree: Tree, verb: number): number {
  for (const c of tree.childrenBy(verb, XCOMP))
    if (c > verb && tree.is(c, VERBISH) && tree.has(c, Feat.infinitive) && tree.lower(c - 1) !== 'te') return c;
  return -1;
}

/** "wil tien toestellen kopen van X": an infinitive that the tagger took for a noun, behind a modal that has no other infinitive. */
export function isLostInfinitive(tree: Tree, token: number): boolean {
  if (!tree.is(token, NOUN) || !tree.lower(token).endsWith('en')) return false;
  const first = tree.analysis.sentenceStart[tree.sentenceOf(token)]!;
  const last = tree.analysis.sentenceStart[tree.sentenceOf(token) + 1]!;
  let modal = -1;
  for (let i = token - 1; i >= first && modal < 0; i--) {
    if (tree.text(i) === ',') return false;
    if (tree.is(i, VERBISH)) {
      if (!tree.has(i, Feat.finite) || !tree.words('modals').has(tree.lemma(i))) return false;
      modal = i;
    }
  }
  if (modal < 0) return false;
  for (let i = token + 1; i < last && tree.text(i) !== ','; i++) if (tree.is(i, VERBISH)) return false;
  return true;
}
