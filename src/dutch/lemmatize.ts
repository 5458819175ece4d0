/**
 * The lemmatizer: forms of listed verbs by lookup, other words by rules of suffixes that were learned from the
 * treebank as edit scripts (Chrupala 2006), the longest known suffix deciding.
 */
import type { Lexicon } from './lexicon';
import { Known } from './lexicon';
import { Feat, UPOS } from './types';
import { lowerCode } from './word-types';

/** Rules by word group: suffix ("^" marks the start of the word) to edit script. */
export interface LemmaRules {
  find(group: number, suffix: string): string | undefined;
}

const GROUP_FEATS =
  Feat.finite |
  Feat.infinitive |
  Feat.participle |
  Feat.past |
  Feat.present |
  Feat.singular |
  Feat.plural |
  Feat.comparative |
  Feat.superlative;

/** Longest suffix that rules have; a whole word counts as one more. */
export const MAX_SUFFIX = 7;

/** The group of words whose rules are learned together. */
export function lemmaGroup(upos: number, feats: number): number {
  return (feats & GROUP_FEATS) * 32 + upos;
}

/** Lower-cases a word as the lemma rules have it. */
export function lowerWord(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (lowerCode(text.charCodeAt(i)) !== text.charCodeAt(i)) {
      let out = '';
      for (let k = 0; k < text.length; k++) out += String.fromCharCode(lowerCode(text.charCodeAt(k)));
      return out;
    }
  }
  return text;
}

/**
 * Applies an edit script: "g" drops the participle's "ge", then a digit says how many letters go at the end, and what
 * follows is put there.
 */
export function applyScript(word: string, script: string): string {
  let out = word;
  let at = 0;
  if (script[0] === 'g') {
    out = dropGe(out);
    at = 1;
  }
  const cut = script.charCodeAt(at) - 48;
  if (cut > out.length) return word;
  return out.slice(0, out.length - cut) + script.slice(at + 1) || word;
}

const PARTICLES =
  /^(aan|achter|achteruit|af|binnen|bij|bijeen|boven|dicht|door|goed|heen|in|klaar|los|mee|mis|na|neer|om|omhoog|onder|op|open|over|plaats|rond|samen|stil|tegen|terug|toe|uit|vast|vol|voor|vooruit|voorbij|voort|vrij|weg|weer)?ge(?=..)/;

/** Drops the "ge" of a participle that stands at the start or after a particle: "opgehaald" -> "ophaald". */
export function dropGe(word: string): string {
  const hit = PARTICLES.exec(word);
  if (hit === null) return word;
  const rest = word.slice(hit[0].length).replace(/^[ëïü]/, (c) => ({ ë: 'e', ï: 'i', ü: 'u' })[c] ?? c);
  return (hit[1] ?? '') + rest;
}

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const PROPN = UPOS.indexOf('PROPN');
const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');
const PRON = UPOS.indexOf('PRON');
const X = UPOS.indexOf('X');
const SYM = UPOS.indexOf('SYM');

/** The lemma of a word by itself; a particle that stands elsewhere is not yet part of it. */
export function lemmaOf(form: string, upos: number, feats: number, lexicon: Lexicon, rules: LemmaRules): string {
  if (upos === PROPN || upos === X || upos === SYM) return form;
  const lower = lowerWord(form);
  if (upos === VERB || upos === AUX) {
    const listed = listedVerb(lower, feats, lexicon);
    if (listed !== undefined) return listed;
  }
  if (upos === NOUN || upos === ADJ) {
    const listed = listedNominal(lower, upos, lexicon);
    if (listed !== undefined) return listed;
  }
  const ruled = byRules(lower, lemmaGroup(upos, feats), rules) ?? byRules(lower, upos, rules);
  const lemma = ruled ?? lower;
  // Abbreviations and the like keep their capitals: "NK", "CO2".
  if (lemma === lower && upos !== PRON && form.length > 1 && form === form.toUpperCase() && lower !== form) return form;
  return lemma;
}

/** The lemma that the lists give for a noun or adjective, or for the last part of a compound: "kwartfinales". */
function listedNominal(lower: string, upos: number, lexicon: Lexicon): string | undefined {
  const find = upos === NOUN ? lexicon.nounLemma : lexicon.adjectiveLemma;
  const whole = find(lower);
  if (whole !== undefined) return whole;
  for (let cut = 3; cut <= lower.length - 4; cut++) {
    const part = find(lower.slice(cut));
    if (part !== undefined) return lower.slice(0, cut) + part;
  }
  return undefined;
}

function byRules(lower: string, group: number, rules: LemmaRules): string | undefined {
  const whole = rules.find(group, `^${lower}`);
  if (whole !== undefined) return applyScript(lower, whole);
  for (let k = Math.min(MAX_SUFFIX, lower.length); k >= 0; k--) {
    const script = rules.find(group, lower.slice(lower.length - k));
    if (script !== undefined) return applyScript(lower, script);
  }
  return undefined;
}

function listedVerb(lower: string, feats: number, lexicon: Lexicon): string | undefined {
  const readings = lexicon.readings(lower);
  if (readings.length === 0) return participleStem(lower, feats, lexicon);
  if (readings.length === 1) return readings[0].lemma;
  const wanted =
    feats & Feat.participle
      ? Known.participle
      : feats & Feat.infinitive
        ? Known.infinitive
        : feats & Feat.past
          ? Known.past
          : feats & Feat.plural
            ? Known.infinitive
            : Known.present;
  return (readings.find((r) => (r.bits & wanted) !== 0) ?? readings[0]).lemma;
}

/** Inflected participles: "overgenomene", "gemaakte", "groeiende". */
function participleStem(lower: string, feats: number, lexicon: Lexicon): string | undefined {
  if ((feats & Feat.participle) === 0 || !lower.endsWith('e')) return undefined;
  const bare = lower.slice(0, -1);
  const tries = bare.endsWith('d') || bare.endsWith('t') || bare.endsWith('n') ? [bare] : [];
  if (/([dt])\1$/.test(bare)) tries.push(bare.slice(0, -1));
  // "gekochte" has its t already; "verbrede" lost a vowel and is left to the rules.
  for (const word of tries) {
    const reading = lexicon.readings(word).find((r) => (r.bits & Known.participle) !== 0);
    if (reading !== undefined) return reading.lemma;
  }
  return undefined;
}

/** Reads the packed rules: one line a group, "group script suffix suffix ... script suffix ..." with tabs and spaces; a group when it is asked for. */
export function readLemmaRules(packed: string): LemmaRules {
  const lines = new Map<number, string>();
  for (const line of packed.split('\n')) lines.set(Number.parseInt(line, 10), line);
  const tables = new Map<number, Map<string, string>>();
  const tableOf = (group: number): Map<string, string> => {
    const table = new Map<string, string>();
    for (const cell of lines.get(group)?.split('\t').slice(1) ?? []) {
      const [script, ...suffixes] = cell.split(' ');
      for (const suffix of suffixes) table.set(suffix, script);
    }
    tables.set(group, table);
    return table;
  };
  return { find: (group, suffix) => (tables.get(group) ?? tableOf(group)).get(suffix) };
}
