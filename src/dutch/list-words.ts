/** The word lists of the Dutch analysis, and all the forms that they give. Runs when the package is built, and for verbs that a user adds. */
import { isPrefixed, prefixForms, strongForms, type VerbForms, weakForms } from './conjugate';
import { degrees, inflected, pluralOf } from './decline';
import { Known, type VerbReading } from './lexicon';
import { hashOf } from './word-types';

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
  /** Past forms and participles that the parts do not give ("geleast" beside "geleaset"): form and infinitive. */
  readonly oddPast: string;
  readonly oddParticiple: string;
  /** Verbs that serve as auxiliaries or copulas. */
  readonly auxiliary: string;
  /** Verbs without an object. */
  readonly intransitive: string;
  /** Verbs whose perfect has "zijn", and which have no passive. */
  readonly unaccusative: string;
  /** Verbs with an indirect object. */
  readonly dative: string;
  /** Verbs whose object may stand first as "dat": "Dat meldt Reuters". */
  readonly saying: string;
  /** Preposition to the verbs whose complement it opens; a bar after a separable particle. */
  readonly governs: Readonly<Record<string, string>>;
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

/** What the lists say of a form. */
export interface ListedWord {
  /** Bits of {@link Known}. */
  bits: number;
  /** What it is as a form of verbs. */
  readonly verbs: VerbReading[];
  /** The lemma that it has as a noun, and as an adjective. */
  noun?: string;
  adjective?: string;
}

/** The forms, by the hash of their lower case. */
export type ListedWords = ReadonlyMap<number, ListedWord>;

function split(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

class WordTable {
  readonly words = new Map<number, ListedWord>();

  at(word: string): ListedWord {
    const hash = hashOf(word);
    let found = this.words.get(hash);
    if (found === undefined) {
      found = { bits: 0, verbs: [] };
      this.words.set(hash, found);
    }
    return found;
  }

  /** Adds bits to a word. */
  mark(word: string, bits: number): void {
    this.at(word).bits |= bits;
  }

  /** Adds a reading as a form of a verb. */
  learn(word: string, bits: number, lemma: string): void {
    const { verbs } = this.at(word);
    this.mark(word, bits);
    const known = verbs.findIndex((reading) => reading.lemma === lemma);
    if (known < 0) verbs.push({ lemma, bits });
    else verbs[known] = { lemma, bits: verbs[known]!.bits | bits };
  }
}

/** True where the lists have a verb, or a separable one with a bar. */
function lists(data: VerbData, notation: string): boolean {
  const [verb, particle] = notation.split('|').reverse();
  if (particle !== undefined) return split(data.separable[particle] ?? '').includes(verb!);
  return `;${data.strong}`.includes(`;${verb} `) || split(`${data.weak} ${data.schwa}`).includes(verb!);
}

/**
 * The lists with further verbs, "slurpen" or "op|slurpen"; the same lists where they have them all. Those that they do not know yet are
 * conjugated as regular ones.
 */
export function withVerbs(data: VerbData, verbs: readonly string[]): VerbData {
  const further = verbs.filter((notation) => !lists(data, notation));
  if (further.length === 0) return data;
  const separable: Record<string, string> = { ...data.separable };
  const weak: string[] = [data.weak];
  for (const notation of further) {
    const bar = notation.indexOf('|');
    if (bar <= 0) weak.push(notation);
    else {
      const particle = notation.slice(0, bar);
      separable[particle] = `${separable[particle] ?? ''} ${notation.slice(bar + 1)}`.trim();
    }
  }
  return { ...data, weak: weak.join(' '), separable };
}

/** All forms that the lists give, in the order of the lists. */
export function listWords(verbData: VerbData, wordData: WordData, nominalData: NominalData): ListedWords {
  const table = new WordTable();
  const bases = new Map<string, VerbForms>();
  const enter = (forms: VerbForms, particle: string): void => {
    const lemma = particle + forms.infinitive;
    const learn = (form: string, bits: number): void => table.learn(particle + form, bits, lemma);
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
    table.mark(particle, Known.particle);
    for (const verb of split(verbs)) {
      // a verb that is listed with its particle only still stands by itself in a main clause: "slokte het op"
      const forms = bases.get(verb) ?? weakForms(verb, false, isPrefixed(verb));
      base(forms);
      enter(forms, particle);
    }
  }
  const learnPairs = (list: string, bits: number): void => {
    const pairs = split(list);
    for (let i = 0; i < pairs.length; i += 2) table.learn(pairs[i], bits, pairs[i + 1]);
  };
  learnPairs(verbData.odd, Known.present);
  learnPairs(verbData.oddPast, Known.past);
  learnPairs(verbData.oddParticiple, Known.participle);
  for (const kind of ['auxiliary', 'intransitive', 'reporting'] as const) {
    for (const infinitive of split(verbData[kind])) {
      const forms = bases.get(infinitive);
      if (forms === undefined) throw new RangeError(`${infinitive} (${kind}) is not among the verbs of the lexicon`);
      for (const form of Object.values(forms) as string[]) {
        table.mark(form, Known[kind]);
      }
    }
  }
  for (const [name, list] of Object.entries(wordData) as [keyof typeof Known, string][]) {
    for (const word of split(list)) {
      table.mark(word, Known[name]);
    }
  }
  const enterNouns = (list: string, bits: number): void => {
    for (const entry of split(list)) {
      const [lemma, plural = pluralOf(lemma)] = entry.split('/');
      table.mark(lemma, bits);
      table.mark(plural, bits | Known.plural);
      table.at(plural).noun = lemma;
      table.at(lemma).noun = lemma;
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
        table.mark(each, Known.adjective);
        table.at(each).adjective ??= lemma;
      }
    }
  }
  for (const word of split(nominalData.adjectives.invariable)) {
    table.mark(word, Known.adjective);
    table.at(word).adjective = word;
  }
  const { given, surname, country, town, institution } = nominalData.names;
  for (const list of [given, surname, institution]) {
    for (const word of split(list)) table.mark(word, Known.name);
  }
  for (const list of [country, town]) for (const word of split(list)) table.mark(word, Known.place);
  return table.words;
}
