/** The word lists of the Dutch analysis at run time: verb forms with their lemmas, and closed classes. */
import { FormTable, type PackedWords } from './form-table';
import type { VerbData } from './list-words';
import { mix } from './model';
import { hashOf, type WordKnowledge } from './word-types';

/** What the word lists say that a word can be: bits of {@link WordKnowledge.bits}. */
export const Known = {
  present: 1,
  past: 2,
  preposition: 4,
  name: 8,
  determiner: 16,
  participle: 32,
  infinitive: 64,
  particle: 128,
  auxiliary: 256,
  adverb: 512,
  adjective: 1024,
  noun: 2048,
  conjunction: 4096,
  pronoun: 8192,
  numeral: 16384,
  unit: 32768,
  place: 65536,
  time: 131072,
  intransitive: 262144,
  reporting: 524288,
  title: 1048576,
  plural: 2097152,
  /** A noun that denotes persons or groups of them. */
  person: 8388608,
  /** A noun with the article "het". */
  neuter: 16777216,
  foreign: 33554432,
  interjection: 67108864,
} as const;

/** One reading of a verb form. */
export interface VerbReading {
  readonly lemma: string;
  /** Known.present, past, participle, infinitive. */
  readonly bits: number;
}

/** Looks words up in the lists. */
export interface Lexicon extends WordKnowledge {
  /** The readings of a lower-cased word as a form of a known verb. */
  readings(lower: string): readonly VerbReading[];
  /** The lemma of a lower-cased form of a listed noun or inhabitant, or of a listed adjective; undefined for other words. */
  nounLemma(lower: string): string | undefined;
  adjectiveLemma(lower: string): string | undefined;
  /** True where the verb of this number and the particle of this hash make up a separable verb. */
  separable(verb: number, particle: number): boolean;
  /** True for the number of a verb whose perfect has "zijn" ("is opgestapt"). */
  unaccusative(verb: number): boolean;
  /** True for the number of a verb with an indirect object ("geven"). */
  dative(verb: number): boolean;
  /** True for the number of a verb of saying ("melden"). */
  saying(verb: number): boolean;
  /** True where the preposition of this hash opens a complement of the verb of this number: "rekenen op". */
  governs(verb: number, preposition: number): boolean;
}

const VERB_FORMS = Known.present | Known.past | Known.participle | Known.infinitive;

/** Builds the lexicon from the forms; what verbs take, and whose perfect has "zijn", it takes from the lists. */
export function createLexicon(
  packed: PackedWords,
  verbs: Pick<VerbData, 'separable' | 'unaccusative' | 'dative' | 'saying' | 'governs'>,
): Lexicon {
  const table = new FormTable(packed);
  const pairs = new Set<number>();
  for (const [particle, list] of Object.entries(verbs.separable)) {
    const hash = hashOf(particle);
    for (const verb of list.split(' ')) pairs.add(mix(hashOf(verb), hash));
  }
  const governed = new Set<number>();
  for (const [preposition, list] of Object.entries(verbs.governs)) {
    const hash = hashOf(preposition);
    for (const verb of list.split(' ')) {
      // the verb stands without its particle in a main clause: "hangt van het weer af"
      governed.add(mix(hashOf(verb.replace('|', '')), hash));
      governed.add(mix(hashOf(verb.slice(verb.indexOf('|') + 1)), hash));
    }
  }
  const saying = new Set(verbs.saying.split(' ').map(hashOf));
  const dative = new Set(verbs.dative.split(' ').map(hashOf));
  const unaccusative = new Set(verbs.unaccusative.split(' ').map(hashOf));
  const lemmaAs = (kind: number, lower: string): string | undefined => {
    for (let e = table.find(hashOf(lower)); e >= 0; e = table.next(e)) {
      if ((table.bitsAs(e) & kind) !== 0) return table.lemma(e);
    }
    return undefined;
  };
  return Object.freeze({
    unaccusative: (verb: number) => unaccusative.has(verb),
    nounLemma: (lower: string) => lemmaAs(Known.noun, lower),
    adjectiveLemma: (lower: string) => lemmaAs(Known.adjective, lower),
    bits: (hash: number) => {
      const entry = table.find(hash);
      return entry < 0 ? 0 : table.bits(entry);
    },
    verb: (hash: number) => {
      for (let e = table.find(hash); e >= 0; e = table.next(e)) {
        if ((table.bitsAs(e) & VERB_FORMS) !== 0) return hashOf(table.lemma(e));
      }
      return 0;
    },
    readings: (lower: string) => {
      const out: VerbReading[] = [];
      for (let e = table.find(hashOf(lower)); e >= 0; e = table.next(e)) {
        const bits = table.bitsAs(e);
        if ((bits & VERB_FORMS) !== 0) out.push({ lemma: table.lemma(e), bits });
      }
      return out;
    },
    dative: (verb: number) => dative.has(verb),
    saying: (verb: number) => saying.has(verb),
    governs: (verb: number, preposition: number) => governed.has(mix(verb, preposition)),
    separable: (verb: number, particle: number) => pairs.has(mix(verb, particle)),
  });
}
