/** The word lists of the Dutch analysis at run time: verb forms with their lemmas, and closed classes. */
import { isPrefixed, prefixForms, strongForms, type VerbForms, weakForms } from './conjugate';
import { degrees, inflected, pluralOf } from './decline';
import { mix } from './model';
import { hashOf, hashOn, type WordKnowledge } from './word-types';

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
  /** Present forms beyond the principal parts, each before its infinitive: "bent zijn". */
  readonly odd: string;
  /** Verbs that serve as auxiliaries or copulas. */
  readonly auxiliary: string;
  /** Verbs without an object. */
  readonly intransitive: string;
  /** Verbs whose perfect has "zijn", and which have no passive. */
  readonly unaccusative: string;
  /** Verbs that introduce what somebody says or thinks. */
  readonly reporting: string;
}

/** Closed classes and other lists: name of a {@link Known} bit to words. */
export type WordData = Readonly<Partial<Record<keyof typeof Known, string>>>;

/** Nouns by what they denote, adjectives by how they inflect, names: see lexicons/dutch-nouns.yaml, -adjectives and -names. */
export interface NominalData {
  readonly nouns: Readonly<Record<'person' | 'organisation' | 'neuter' | 'common' | 'loan', string>>;
  readonly adjectives: Readonly<Record<'plain' | 'geographic' | 'invariable', string>>;
  readonly names: Readonly<Record<'given' | 'surname' | 'country' | 'town' | 'inhabitant' | 'institution', string>>;
}

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
  /** Number of verbs, separable ones counted. */
  readonly verbs: number;
}

function split(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** Slots of the table of words; several times the number of forms that the lists give. */
const SLOTS = 1 << 17;

/** Words by hash, with bits and a chain of verb readings each; strings are only made when a lemma is asked for. */
class WordTable {
  private readonly keys = new Int32Array(SLOTS);
  private readonly used = new Uint8Array(SLOTS);
  private readonly bitsOf = new Int32Array(SLOTS);
  private readonly verbOf = new Int32Array(SLOTS);
  private readonly chain = new Int32Array(SLOTS).fill(-1);
  private readonly lemmas: string[] = [];
  private readonly readingBits: number[] = [];
  private readonly following: number[] = [];

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.used[slot] === 1 && this.keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Adds bits to a word. */
  mark(hash: number, bits: number): number {
    const slot = this.slot(hash);
    this.used[slot] = 1;
    this.keys[slot] = hash;
    this.bitsOf[slot] |= bits;
    return slot;
  }

  /** Adds a reading as a form of a verb. */
  learn(hash: number, bits: number, lemma: string, verb: number): void {
    const slot = this.mark(hash, bits);
    if (this.verbOf[slot] === 0) this.verbOf[slot] = verb;
    let last = -1;
    for (let r = this.chain[slot]; r >= 0; r = this.following[r]) {
      if (this.lemmas[r] === lemma) {
        this.readingBits[r] |= bits;
        return;
      }
      last = r;
    }
    const reading = this.lemmas.push(lemma) - 1;
    this.readingBits.push(bits);
    this.following.push(-1);
    if (last < 0) this.chain[slot] = reading;
    else this.following[last] = reading;
  }

  bits(hash: number): number {
    return this.bitsOf[this.slot(hash)];
  }

  verb(hash: number): number {
    return this.verbOf[this.slot(hash)];
  }

  readings(hash: number): readonly VerbReading[] {
    const out: VerbReading[] = [];
    for (let r = this.chain[this.slot(hash)]; r >= 0; r = this.following[r]) {
      out.push({ lemma: this.lemmas[r], bits: this.readingBits[r] });
    }
    return out;
  }
}

/** The lists with further verbs, "slurpen" or "op|slurpen". Those that the lists do not know yet are conjugated as regular ones. */
export function withVerbs(data: VerbData, verbs: readonly string[]): VerbData {
  if (verbs.length === 0) return data;
  const separable: Record<string, string> = { ...data.separable };
  const weak: string[] = [data.weak];
  for (const notation of verbs) {
    const bar = notation.indexOf('|');
    if (bar <= 0) weak.push(notation);
    else {
      const particle = notation.slice(0, bar);
      separable[particle] = `${separable[particle] ?? ''} ${notation.slice(bar + 1)}`;
    }
  }
  return { ...data, weak: weak.join(' '), separable };
}

/** Builds the lexicon from the lists. */
export function createLexicon(verbData: VerbData, wordData: WordData, nominalData: NominalData): Lexicon {
  const table = new WordTable();
  const bases = new Map<string, VerbForms>();
  const pairs = new Set<number>();
  const enter = (forms: VerbForms, particle: string): void => {
    const lemma = particle + forms.infinitive;
    const verb = hashOf(lemma);
    const front = hashOf(particle);
    const learn = (form: string, bits: number): void => table.learn(hashOn(front, form), bits, lemma, verb);
    learn(forms.stem, Known.present);
    learn(forms.present, Known.present);
    learn(forms.pastSingular, Known.past);
    learn(forms.pastPlural, Known.past);
    learn(forms.infinitive, Known.infinitive);
    learn(forms.participle, Known.participle);
    learn(forms.presentParticiple, Known.participle);
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
    table.mark(hash, Known.particle);
    for (const verb of split(verbs)) {
      // a verb that is listed with its particle only still stands by itself in a main clause: "slokte het op"
      const forms = bases.get(verb) ?? weakForms(verb, false, isPrefixed(verb));
      base(forms);
      enter(forms, particle);
      pairs.add(mix(hashOf(verb), hash));
    }
  }
  const odd = split(verbData.odd);
  for (let i = 0; i < odd.length; i += 2) table.learn(hashOf(odd[i]), Known.present, odd[i + 1], hashOf(odd[i + 1]));
  for (const kind of ['auxiliary', 'intransitive', 'reporting'] as const) {
    for (const infinitive of split(verbData[kind])) {
      const forms = bases.get(infinitive);
      if (forms === undefined) throw new RangeError(`${infinitive} (${kind}) is not among the verbs of the lexicon`);
      for (const form of Object.values(forms) as string[]) {
        table.mark(hashOf(form), Known[kind]);
      }
    }
  }
  for (const [name, list] of Object.entries(wordData) as [keyof typeof Known, string][]) {
    for (const word of split(list)) {
      table.mark(hashOf(word), Known[name]);
    }
  }
  const nouns = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const enterNouns = (list: string, bits: number): void => {
    for (const entry of split(list)) {
      const [lemma, plural = pluralOf(lemma)] = entry.split('/');
      table.mark(hashOf(lemma), bits);
      table.mark(hashOf(plural), bits | Known.plural);
      nouns.set(plural, lemma);
      nouns.set(lemma, lemma);
    }
  };
  enterNouns(nominalData.nouns.common, Known.noun);
  enterNouns(nominalData.nouns.loan, Known.noun);
  enterNouns(nominalData.nouns.neuter, Known.noun | Known.neuter);
  enterNouns(nominalData.nouns.organisation, Known.noun | Known.person);
  enterNouns(nominalData.nouns.person, Known.noun | Known.person);
  enterNouns(nominalData.names.inhabitant, Known.name | Known.person);
  for (const list of [nominalData.adjectives.plain, nominalData.adjectives.geographic]) {
    for (const entry of split(list)) {
      const [lemma, form = inflected(lemma)] = entry.split('/');
      for (const each of [lemma, form, ...degrees(lemma, form)]) {
        table.mark(hashOf(each), Known.adjective);
        if (!adjectives.has(each)) adjectives.set(each, lemma);
      }
    }
  }
  for (const word of split(nominalData.adjectives.invariable)) {
    table.mark(hashOf(word), Known.adjective);
    adjectives.set(word, word);
  }
  const { given, surname, country, town, institution } = nominalData.names;
  for (const list of [given, surname, institution]) {
    for (const word of split(list)) table.mark(hashOf(word), Known.name);
  }
  for (const list of [country, town]) for (const word of split(list)) table.mark(hashOf(word), Known.place);
  const unaccusative = new Set(split(verbData.unaccusative).map(hashOf));
  return Object.freeze({
    unaccusative: (verb: number) => unaccusative.has(verb),
    nounLemma: (lower: string) => nouns.get(lower),
    adjectiveLemma: (lower: string) => adjectives.get(lower),
    bits: (hash: number) => table.bits(hash),
    verb: (hash: number) => table.verb(hash),
    readings: (lower: string) => table.readings(hashOf(lower)),
    separable: (verb: number, particle: number) => pairs.has(mix(verb, particle)),
    verbs: bases.size + pairs.size,
  });
}
