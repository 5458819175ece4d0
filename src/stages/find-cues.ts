import type { Knowledge } from '../knowledge';
import type { Cue } from '../lexicon/schema-frames';
import { clauseHead } from '../reading/arguments';
import type { CueVerb } from '../reading/cue-index';
import { ownFinite } from '../reading/finite-clause';
import { findAt } from '../reading/in-order';
import { isInfinitive } from '../reading/scope';
import { Feat, type Tree, tags } from '../reading/tree';
import { objectNoun } from '../reading/triggers';
import type { CueHit, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
const CONJUNCTION = tags('SCONJ');
const PUNCT = tags('PUNCT');
const NOUN = tags('NOUN', 'PROPN');
const PREPOSITION = tags('ADP');
/** How far fixed words may stand from their verb. */
const FIXED_REACH = 14;

/** How many words of a time may stand in front of its noun. */
const TIME_WORDS = 4;

/** Fixed words of this length at most have one form: no lemma is looked at. */
const FORM_ONLY = 3;

/** Finds the words that change how events are presented or that show an act of saying. Pseudo-cues shield the shorter cues inside them. */
export function findCues(reading: Reading, knowledge: Knowledge): CueHit[] {
  const { tree } = reading;
  const { analysis } = tree;
  const found: CueHit[] = [];
  for (let s = 0; s < analysis.sentences; s++) {
    // a sentence that was too long to be parsed has no clauses that a cue could reach
    if (analysis.analysed[s] !== 1) continue;
    const hits = inSentence(reading, knowledge, s, analysis.sentenceStart[s]!, analysis.sentenceStart[s + 1]!);
    for (const hit of unshielded(hits)) found.push(hit);
  }
  return found;
}

function inSentence(reading: Reading, knowledge: Knowledge, sentence: number, first: number, last: number): CueHit[] {
  const { tree } = reading;
  const { cues } = knowledge;
  const hits: CueHit[] = [];
  const add = (cue: Cue, part: CueHit['part'], token: number, tokens: number[]) => {
    if (hits.some((h) => h.token === token && h.cue === cue && h.tokens.length >= tokens.length)) return;
    hits.push({ cue, part, token, tokens, sentence, clause: clauseHead(tree, token) });
  };
  for (let token = first; token < last; token++) {
    if (tree.is(token, PUNCT)) continue;
    const lemma = tree.lowerLemma(token);
    const word = tree.lower(token);
    if (!knowledge.opensCue(lemma) && (word === lemma || !knowledge.opensCue(word))) continue;
    const verbs = knowledge.cueVerbs.get(lemma);
    // "dat bericht", "na maanden van ontkennen": what stands behind an article or a preposition is no verb, whatever its tag
    const noun =
      (token > first && isInfinitive(tree, token) && isPreposition(tree, token - 1)) ||
      (token > first &&
        tree.has(token, Feat.finite) &&
        (tree.upos(token - 1) === 'DET' ||
          (tree.lower(token - 1) === 'dat' && knowledge.words('storyWords').has(word))));
    // "afgelopen vrijdag"
    if (verbs && !noun && !inTime(reading, token) && (tree.is(token, VERBISH) || !tree.is(token, NOUN))) {
      for (const verb of verbs) {
        const tokens = verbTokens(reading, knowledge, verb, token, first, last);
        if (tokens) add(verb.item, 'verb', token, tokens);
      }
    }
    // "tegen het einde van de maand": a noun of a time ends nothing
    if (tree.is(token, NOUN) && !inTime(reading, token))
      for (const entry of cues.nouns.get(lemma) ?? cues.nouns.get(word) ?? []) add(entry.item, 'noun', token, [token]);
    if (!tree.is(token, NOUN))
      for (const entry of cues.adjectives.get(lemma) ?? cues.adjectives.get(word) ?? [])
        add(entry.item, 'adjective', token, [token]);
    for (const entry of cues.phrases.get(word) ?? []) {
      const words = entry.fixed ?? [];
      // "'Larie', aldus X" is no name
      const opening = token === first || (token === first + 1 && tree.is(first, PUNCT));
      if (words.length === 1 && tree.is(token, NOUN) && tree.text(token) !== word && !opening) continue;
      if (words.length === 1 && (opensPhrase(tree, token) || pairs(tree, token))) continue;
      if (token + words.length <= last && words.every((w, k) => tree.lower(token + k) === w)) {
        // a verb form given as a phrase, because the tagger may misread it ("zei")
        const verbal = words.length === 1 && (tree.is(token, VERBISH) || knowledge.words('sayingForms').has(word));
        add(
          entry.item,
          verbal ? 'verb' : 'phrase',
          token,
          words.map((_, k) => token + k),
        );
      }
    }
  }
  return hits;
}

/** "na ontkennen", "maanden van ontkennen": a preposition that puts an infinitive beside the clause as a noun; "niets over zeggen" does not. */
const isPreposition = (tree: Tree, t: number): boolean =>
  tree.is(t, PREPOSITION) &&
  (tree.words('pastFacts').has(tree.lower(t)) || (tree.lower(t) === 'van' && tree.is(t - 1, NOUN)));

/** "treedt terug als bestuursvoorzitter": what may open a clause opens a phrase where its head is a noun without a verb of its own. */
function opensPhrase(tree: Tree, token: number): boolean {
  const head = tree.head(token);
  return head > token && tree.upos(head) === 'NOUN' && tree.among(token, 'phraseOpeners') && !ownFinite(tree, head);
}

function inTime({ times }: Reading, token: number): boolean {
  return findAt(times, [token - TIME_WORDS, token + 1], (t) => t.to > token) >= 0;
}

/** The tokens of a verb trigger with its particle and fixed words, or undefined where one is missing. */
function verbTokens(
  reading: Reading,
  knowledge: Knowledge,
  verb: CueVerb,
  token: number,
  first: number,
  last: number,
): number[] | undefined {
  const { tree } = reading;
  const tokens = [token];
  for (const c of tree.children(token))
    if (tree.rel(c) === 'compound:prt' && Math.abs(c - token) < 30 && !opensIdiom(tree, c)) tokens.push(c);
  if (verb.loose !== undefined) {
    const own = tokens.find((t) => tree.lower(t) === verb.loose);
    const particle = own ?? looseParticle(tree, token, verb.loose, last, tokens.length > 1);
    if (particle < 0) return undefined;
    if (!tokens.includes(particle)) tokens.push(particle);
  }
  if (verb.fixed) {
    const fixed = fixedWords(reading, token, verb.fixed, first, last);
    if (!fixed) return undefined;
    for (const t of fixed) if (!tokens.includes(t)) tokens.push(t);
  }
  if (verb.object) {
    const noun = objectNoun(reading, knowledge, token, verb.object);
    if (noun < 0) return undefined;
    tokens.push(noun);
  }
  return tokens.sort((a, b) => a - b);
}

/** "zowel X als Y": the second half of a pair opens no condition. */
const pairs = (tree: Tree, token: number): boolean => tree.rel(token) === 'cc' && tree.lower(token) === 'als';

/** "gaat niet in beroep": the first word of an idiom is no particle. */
const opensIdiom = (tree: Tree, particle: number): boolean =>
  tree.children(particle).some((c) => tree.rel(c) === 'fixed');

/** "zegt niets te merken": a word of the infinitive that depends on the verb. */
function isOfInfinitive(tree: Tree, token: number, verb: number): boolean {
  const head = tree.head(token);
  return head > token && tree.head(head) === verb && tree.is(head, VERBISH) && tree.lower(head - 1) === 'te';
}

/** A particle that the analysis left apart: behind the verb, at the end of its stretch, no preposition of a phrase. */
function looseParticle(tree: Tree, verb: number, particle: string, last: number, joined: boolean): number {
  if (joined) return -1;
  for (let t = verb + 1; t < last; t++) {
    const word = tree.lower(t);
    if (word === particle && endsStretch(tree, t + 1, last)) return t;
    if (
      /^[;:.!?]$/.test(word) ||
      (word === 'dat' && ![1, 2, 3].some((k) => tree.lower(Math.min(t + k, last - 1)) === particle))
    )
      return -1;
  }
  return -1;
}

function endsStretch(tree: Tree, t: number, last: number): boolean {
  if (t >= last) return true;
  // "gaf te kennen op te stappen": the particle of the infinitive
  if (tree.lower(t) === 'te') return false;
  const tag = tree.upos(t);
  return tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ' || tag === 'ADP';
}

/** Words in a row near a verb in the same sentence, by form or lemma; the nearest such row. */
function fixedWords(
  reading: Reading,
  verb: number,
  words: readonly string[],
  first: number,
  last: number,
): number[] | undefined {
  const { tree } = reading;
  const s = tree.sentenceOf(verb);
  for (const word of words) if (word.length <= FORM_ONLY && !tree.holds(s, word)) return undefined;
  let best = -1;
  const from = Math.max(first, verb - FIXED_REACH);
  const to = Math.min(last, verb + FIXED_REACH + words.length);
  for (let t = from; t + words.length <= to; t++) {
    if (t <= verb && t + words.length > verb) continue;
    if (!standAt(tree, words, t) || (words.length === 1 && isOfInfinitive(tree, t, verb))) continue;
    if (words.length < 3 && clauseBetween(reading, t, verb)) continue;
    if (best < 0 || Math.abs(t - verb) < Math.abs(best - verb)) best = t;
  }
  return best < 0 ? undefined : words.map((_, k) => best + k);
}

function standAt(tree: Tree, words: readonly string[], from: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (tree.lower(from + k) !== word && !(word.length > FORM_ONLY && tree.lowerLemma(from + k) === word)) return false;
  }
  return true;
}

/** A comma or a conjunction that opens a clause: "zei dat er nog niets is besloten", and not "drukte dat verhaal de kop in". */
function clauseBetween({ tree, clauses }: Reading, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (/^[,;:]$/.test(tree.lower(t)) || (tree.is(t, CONJUNCTION) && clauses.of[a] !== clauses.of[b])) return true;
  return false;
}

/** A cue inside a longer one of the same place says nothing of its own; a pseudo-cue takes all inside it away. */
function unshielded(hits: readonly CueHit[]): CueHit[] {
  const longer = hits.filter((h) => h.tokens.length > 1);
  return hits.filter((h) => {
    if (h.cue.scope === 'pseudo') return false;
    return !longer.some(
      (o) =>
        o !== h &&
        // "liet daar niets over weten": a verb of another's idiom is no verb of its own
        ((h.part === 'verb' &&
          o.cue.statement &&
          o.tokens.includes(h.token) &&
          (h.tokens.includes(o.token) ? o.token < h.token : o.token !== h.token)) ||
          ((o.tokens.length > h.tokens.length || (o.cue.scope === 'pseudo' && o.tokens.length === h.tokens.length)) &&
            h.tokens.every((t) => o.tokens.includes(t)))),
    );
  });
}
