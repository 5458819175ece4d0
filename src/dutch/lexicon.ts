/** The word lists of the Dutch analysis at run time: verb forms with their lemmas, and closed classes. */
import { isPrefixed, prefixForms, strongForms, type VerbForms, weakForms } from './conjugate';
import { mix } from './model';
import { hashOf, type WordKnowledge } from './words';

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
} as const;

/** The verb lists as data: see lexicons/dutch-verbs.yaml. Words are separated by spaces. */
export interface VerbData {
  /** "nemen nam namen genomen" a verb, separated by semicolons; a fourth and fifth part give odd present forms. */
  readonly strong: string;
  readonly weak: string;
  /** Regular verbs whose last syllable but one is without stress: "handelen". */
  readonly schwa: string;
  /** Inseparable prefix to base verbs. */
  readonly prefixed: Readonly<Record<string, string>>;
  /** Particle to base verbs. */
  readonly separable: Readonly<Record<string, string>>;
  /** Verbs that serve as auxiliaries or copulas. */
  readonly auxiliary: string;
  /** Verbs without an object. */
  readonly intransitive: string;
  /** Verbs that introduce what somebody says or thinks. */
  readonly reporting: string;
}

/** Closed classes and other lists: name of a {@link Known} bit to words. */
export type WordData = Readonly<Partial<Record<keyof typeof Known, string>>>;

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
  /** True where the verb of this number and the particle of this hash make up a separable verb. */
  separable(verb: number, particle: number): boolean;
  /** True where the lists hold particle + infinitive as a separable verb. */
  hasSeparable(particle: string, infinitive: string): boolean;
  /** Forms of a listed verb, undefined for one that is not listed. */
  forms(infinitive: string): VerbForms | undefined;
  /** Number of verbs, separable ones counted. */
  readonly verbs: number;
}

const NO_READINGS: readonly VerbReading[] = [];

function split(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** Builds the lexicon from the lists. */
export function createLexicon(verbData: VerbData, wordData: WordData): Lexicon {
  const bits = new Map<number, number>();
  const verbOf = new Map<number, number>();
  const readings = new Map<string, VerbReading[]>();
  const bases = new Map<string, VerbForms>();
  const numbers = new Map<string, number>();
  const pairs = new Set<number>();
  const pairNames = new Set<string>();
  const learn = (form: string, kind: number, lemma: string): void => {
    const hash = hashOf(form);
    bits.set(hash, (bits.get(hash) ?? 0) | kind);
    if (!verbOf.has(hash)) verbOf.set(hash, numbers.get(lemma) ?? 0);
    const list = readings.get(form);
    if (list === undefined) readings.set(form, [{ lemma, bits: kind }]);
    else {
      const same = list.findIndex((r) => r.lemma === lemma);
      if (same < 0) list.push({ lemma, bits: kind });
      else list[same] = { lemma, bits: list[same].bits | kind };
    }
  };
  const enter = (forms: VerbForms, particle: string): void => {
    const lemma = particle + forms.infinitive;
    if (!numbers.has(lemma)) numbers.set(lemma, hashOf(lemma));
    learn(particle + forms.stem, Known.present, lemma);
    learn(particle + forms.present, Known.present, lemma);
    learn(particle + forms.pastSingular, Known.past, lemma);
    learn(particle + forms.pastPlural, Known.past, lemma);
    learn(lemma, Known.infinitive, lemma);
    learn(particle + forms.participle, Known.participle, lemma);
    learn(particle + forms.presentParticiple, Known.participle, lemma);
  };
  const base = (forms: VerbForms): void => {
    if (bases.has(forms.infinitive)) return;
    bases.set(forms.infinitive, forms);
    enter(forms, '');
  };
  for (const entry of verbData.strong.split(';')) {
    const [infinitive, ...parts] = split(entry);
    if (infinitive !== undefined) base(strongForms(infinitive, parts));
  }
  for (const verb of split(verbData.schwa)) base(weakForms(verb, true, isPrefixed(verb)));
  for (const [prefix, verbs] of Object.entries(verbData.prefixed)) {
    for (const verb of split(verbs)) {
      const forms = bases.get(verb) ?? weakForms(verb, false, false);
      base(prefixForms(prefix, forms));
    }
  }
  for (const verb of split(verbData.weak)) base(weakForms(verb, false, isPrefixed(verb)));
  for (const [particle, verbs] of Object.entries(verbData.separable)) {
    const hash = hashOf(particle);
    bits.set(hash, (bits.get(hash) ?? 0) | Known.particle);
    for (const verb of split(verbs)) {
      const forms = bases.get(verb) ?? weakForms(verb, false, isPrefixed(verb));
      enter(forms, particle);
      pairNames.add(`${particle}|${verb}`);
      pairs.add(mix(numbers.get(verb) ?? hashOf(verb), hash));
    }
  }
  for (const kind of ['auxiliary', 'intransitive', 'reporting'] as const) {
    for (const infinitive of split(verbData[kind])) {
      const forms = bases.get(infinitive);
      if (forms === undefined) throw new RangeError(`${infinitive} (${kind}) is not among the verbs of the lexicon`);
      for (const form of Object.values(forms) as string[]) {
        const hash = hashOf(form);
        bits.set(hash, (bits.get(hash) ?? 0) | Known[kind]);
      }
    }
  }
  for (const [name, list] of Object.entries(wordData) as [keyof typeof Known, string][]) {
    for (const word of split(list)) {
      const hash = hashOf(word);
      bits.set(hash, (bits.get(hash) ?? 0) | Known[name]);
    }
  }
  return Object.freeze({
    bits: (hash: number) => bits.get(hash) ?? 0,
    verb: (hash: number) => verbOf.get(hash) ?? 0,
    readings: (lower: string) => readings.get(lower) ?? NO_READINGS,
    separable: (verb: number, particle: number) => pairs.has(mix(verb, particle)),
    hasSeparable: (particle: string, infinitive: string) => pairNames.has(`${particle}|${infinitive}`),
    forms: (infinitive: string) => bases.get(infinitive),
    verbs: bases.size + pairNames.size,
  });
}
