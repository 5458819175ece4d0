import type { Company } from './lexicon/schema';
import type { Cue, EventTypeEntry, Frame, Must } from './lexicon/schema-frames';
import type { Country, WordClass } from './lexicon/schema-words';
import { type CueVerb, indexCueVerbs } from './reading/cue-index';
import { EndTrie } from './reading/end-trie';
import { createFramePlans, type FramePlan } from './reading/frame-plans';
import { cueOf, frameOf } from './reading/records';
import { remember } from './reading/remember';
import { type EndList, indexEnds } from './reading/word-ends';

/** What {@link createKnowledge} needs of a lexicon. */
export interface KnowledgeSource {
  companies: readonly Company[];
  sectors: readonly { id: string; nouns: readonly string[]; stems?: readonly string[] }[];
  wordClasses: readonly WordClass[];
  countries: readonly Country[];
  frames: readonly Frame[];
  cues: readonly Cue[];
  eventTypes: readonly EventTypeEntry[];
}

/** A frame or cue under one of its triggers. */
export interface Entry<T> {
  item: T;
  /** Words that must stand in the clause beside the verb ("op de markt"), lower case. */
  fixed?: readonly string[];
  /** Heads, or ends of heads, that the verb's object or prepositional object must have. */
  object?: readonly string[];
  /** The same of its subject. */
  subject?: readonly string[];
  predicate?: boolean;
  singular?: boolean;
}

/** Triggers by lemma. */
export interface TriggerIndex<T> {
  verbs: ReadonlyMap<string, readonly Entry<T>[]>;
  nouns: ReadonlyMap<string, readonly Entry<T>[]>;
  adjectives: ReadonlyMap<string, readonly Entry<T>[]>;
  /** By first word. */
  phrases: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** What a compound evokes. */
export interface CompoundFrames {
  readonly entries: readonly Entry<Frame>[];
  /** The plan or deal that heads it ("overname|plannen"). */
  readonly head?: string;
}

/** Links between the head and the modifier of a compound ("samenwerking-s-plannen"). */
const LINKS = ['s', 'en', 'e', 'n', ''];
const NO_FRAMES: CompoundFrames = Object.freeze({ entries: [] });

/** The lexicons, indexed for the stages. Frozen; it holds nothing of any text. */
export interface Knowledge {
  readonly companies: readonly Company[];
  readonly frames: TriggerIndex<Frame>;
  /** The frames that a compound evokes: by its head, or by its modifier where the head is a plan, a deal and the like. */
  framesOfCompound(lemma: string): CompoundFrames;
  /** Whether a frame's verb is this one or ends in it; a verb for which none does evokes nothing, whatever its particle is. */
  endsFrameVerb(verb: string): boolean;
  /** The roles that a frame fills behind a trigger that is a verb or another word. */
  planOf(frame: Frame, part: 'verb' | 'noun'): FramePlan;
  readonly cues: TriggerIndex<Cue>;
  /** Whether a cue has a trigger under this word or lemma, or a phrase that begins with it. */
  opensCue(word: string): boolean;
  /** Verb triggers of cues, under every lemma that the analysis may give them. */
  readonly cueVerbs: ReadonlyMap<string, readonly CueVerb[]>;
  readonly musts: ReadonlyMap<string, Readonly<Record<string, readonly Must[]>>>;
  /** Whether a word is one of the nouns that an entry asks for, or a compound that ends in one. `nouns` must be a list of a frame or cue. */
  endsIn(word: string, nouns: readonly string[]): boolean;
  /** Whether a lemma belongs to a word class, by itself or as the end of a compound where the class allows it. */
  inClass(lemma: string, id: string): boolean;
  /** Whether a word begins with one of a class. */
  beginsIn(word: string, id: string): boolean;
  /** The exact words of a class. */
  words(id: string): ReadonlySet<string>;
  /** The sectors whose companies are called by this noun, exactly, as the end of a compound, or as a compound of a sector's stem. */
  sectorsOf(noun: string): readonly string[];
  /** The company that makes a line of products ("A380" -> Airbus), as an index of `companies`. */
  makerOf(product: string): number | undefined;
  isPlace(name: string): boolean;
  /** The country of an adjective ("Amerikaanse" -> US) or of a name. */
  countryOf(word: string): string | undefined;
}

/** The shortest beginning of a compound: "e-" and "tv" would otherwise make compounds of everything. */
const MIN_MODIFIER = 2;
/** The longest end of a word that is tried as its head, in code units; bounds the time of a token without end. */
const LONGEST_HEAD = 64;

const HYPHEN = 0x2d;
/** The shortest end of a word that is tried as its head. */
const MIN_HEAD = 3;

/** Where the longest end of a word begins that may be the head of a compound. */
const firstHead = (word: string): number => Math.max(MIN_MODIFIER, word.length - LONGEST_HEAD);

/** Whether a word's end from `at` on is long enough to be the head of a compound; behind a hyphen one letter fewer will do. */
const mayBeHead = (word: string, at: number, least: number): boolean =>
  at <= word.length - least ||
  (at === word.length - least + 1 && at > MIN_MODIFIER && word.charCodeAt(at - 1) === HYPHEN);

/** Ends of a word that may be the head of a compound, longest first. */
export function* compoundHeads(word: string, minHead = MIN_HEAD): Generator<string> {
  for (let at = firstHead(word); at <= word.length - minHead; at++) yield word.slice(at);
}

/** Whether a company is, or was, owned by another, as far as the lexicon knows. */
export const belongsTo = (company: Company, owner: string): boolean =>
  company.parent === owner || company.formerParents.includes(owner);

/** "over|nemen" -> lemma "overnemen"; "op de markt brengen" -> lemma "brengen" with fixed words. */
export function readVerb(notation: string): { lemma: string; particle?: string; fixed?: string[] } {
  const words = notation.trim().split(/\s+/);
  const verb = words.pop()!;
  const bar = verb.indexOf('|');
  return {
    lemma: verb.replace('|', ''),
    ...(bar > 0 ? { particle: verb.slice(0, bar) } : {}),
    ...(words.length ? { fixed: words.map((w) => w.toLowerCase()) } : {}),
  };
}

/** A list in lower case; itself where it is so already, which keeps shared lists shared. */
const lowered = (words: readonly string[] | undefined): readonly string[] | undefined =>
  words?.some((w) => w !== w.toLowerCase()) ? words.map((w) => w.toLowerCase()) : words;

/** An entry with all its fields: one layout for all, as records.ts says. */
function entryOf<T>(item: T, trigger: Frame['triggers'][number], fixed?: readonly string[]): Entry<T> {
  const { object, subject, predicate } = trigger;
  const singular = 'singular' in trigger ? trigger.singular : undefined;
  return { item, fixed, object: lowered(object), subject: lowered(subject), predicate, singular };
}

function indexTriggers<T extends { triggers: Frame['triggers'] }>(items: readonly T[]): TriggerIndex<T> {
  const index = { verbs: new Map(), nouns: new Map(), adjectives: new Map(), phrases: new Map() } as Record<
    keyof TriggerIndex<T>,
    Map<string, Entry<T>[]>
  >;
  const add = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const item of items) {
    for (const t of item.triggers) {
      for (const verb of t.verb ?? []) {
        const { lemma, fixed } = readVerb(verb);
        add(index.verbs, lemma, entryOf(item, t, fixed));
      }
      for (const noun of t.noun ?? []) add(index.nouns, noun.toLowerCase(), entryOf(item, t));
      for (const adjective of t.adjective ?? []) add(index.adjectives, adjective.toLowerCase(), entryOf(item, t));
      for (const phrase of t.phrase ?? []) {
        const fixed = phrase.toLowerCase().split(/\s+/);
        add(index.phrases, fixed[0]!, entryOf(item, t, fixed));
      }
    }
  }
  return index;
}

/** "@facilityNouns" in a frame's lists of nouns stands for the words of that class. Equal lists that name a class are one. */
function withClasses(
  frame: Frame,
  classes: ReadonlyMap<string, { words: ReadonlySet<string> }>,
  expanded: Map<string, string[]>,
): Frame {
  const expand = (words: string[] | undefined): string[] | undefined => {
    if (!words?.some((w) => w.startsWith('@'))) return words;
    const key = words.join(' ');
    const known = expanded.get(key);
    if (known) return known;
    const list = words.flatMap((w) => (w.startsWith('@') ? [...(classes.get(w.slice(1))?.words ?? [])] : [w]));
    expanded.set(key, list);
    return list;
  };
  return frameOf({
    ...frame,
    unless: expand(frame.unless),
    triggers: frame.triggers.map((t) =>
      t.object || t.subject ? { ...t, object: expand(t.object), subject: expand(t.subject) } : t,
    ),
    roles: Object.fromEntries(
      Object.entries(frame.roles).map(([role, spec]) => [
        role,
        { ...spec, heads: expand(spec.heads), except: expand(spec.except) },
      ]),
    ),
  });
}

/** Tells whether one of the verbs ends in a word; their ends are listed when the first word comes. */
function createVerbEnds(verbs: Iterable<string>): (word: string) => boolean {
  let ends: Set<string> | undefined;
  return (word) => {
    if (ends === undefined) {
      ends = new Set();
      for (const verb of verbs) for (let at = 0; at <= verb.length; at++) ends.add(verb.slice(at));
    }
    return ends.has(word);
  };
}

/** The lists of nouns that entries ask about. */
function* listsOf(frames: TriggerIndex<Frame>, cueVerbs: ReadonlyMap<string, readonly CueVerb[]>): Generator<EndList> {
  for (const index of [frames.verbs, frames.nouns, frames.adjectives, frames.phrases])
    for (const { item, object, subject } of [...index.values()].flat()) {
      for (const nouns of [object, subject, item.unless]) if (nouns) yield { nouns, apart: 2 };
      for (const { heads, except } of Object.values(item.roles)) {
        if (heads) yield { nouns: heads, apart: 2 };
        if (except) yield { nouns: except, apart: 1 };
      }
    }
  for (const { object } of [...cueVerbs.values()].flat()) if (object) yield { nouns: object, apart: 2 };
}

/** The class of a company's product lines is called by the company's id. */
const PRODUCT_LINES = 'products-';
/** The class of all product lines. */
const PRODUCT_NAMES = 'productNames';
/** The shortest noun of a sector that may be the end of a compound. */
const SHORTEST_NOUN = 6;
/** The sectors of a compound that ends in one of their nouns: "spelletjes|websitebouwer". */
function sectorsByEnd(noun: string, sectors: EndTrie<readonly string[]>): readonly string[] | undefined {
  let longest: readonly string[] | undefined;
  sectors.ends(noun, firstHead(noun), (found, at) => {
    if (mayBeHead(noun, at, SHORTEST_NOUN)) longest = found;
  });
  return longest;
}

/** The shortest stem that may be the end of a longer first part: "wagen" in "sportwagenbouwer". */
const SHORTEST_STEM = 4;

/** The sectors of a compound of a stem and a word for any firm: "chip|gigant", "verzekering|s|tak". */
function sectorsByStem(
  noun: string,
  stems: ReadonlyMap<string, readonly string[]>,
  heads: ReadonlySet<string>,
): readonly string[] | undefined {
  for (let at = firstHead(noun); at <= noun.length - MIN_HEAD; at++) {
    if (!heads.has(noun.slice(at))) continue;
    const first = noun.slice(0, at).replace(/-$/, '');
    for (const stem of [first, first.replace(/(?:s|en|n)$/, '')]) {
      const exact = stems.get(stem);
      if (exact) return exact;
      for (let cut = 1; cut <= stem.length - SHORTEST_STEM; cut++) {
        const found = stems.get(stem.slice(cut));
        if (found) return found;
      }
    }
  }
  return undefined;
}

interface ClassOfWords {
  words: Set<string>;
  /** Whether compounds that end in one of the words belong to the class. */
  compounds: boolean;
}

/** Tells the classes that a compound belongs to by its ends; one look at a word's ends answers for all classes. */
function indexCompounds(classes: Iterable<ClassOfWords>): (word: string) => ReadonlySet<ClassOfWords> {
  const byHead = new EndTrie<ClassOfWords[]>();
  for (const known of classes) {
    if (!known.compounds) continue;
    for (const word of known.words) {
      const list = byHead.get(word);
      if (list) list.push(known);
      else byHead.set(word, [known]);
    }
  }
  const none: ReadonlySet<ClassOfWords> = new Set();
  return remember((word: string) => {
    let found: Set<ClassOfWords> | undefined;
    byHead.ends(word, firstHead(word), (list, at) => {
      if (!mayBeHead(word, at, MIN_HEAD)) return;
      found ??= new Set();
      for (const known of list) found.add(known);
    });
    return found ?? none;
  });
}

/** Indexes a checked lexicon. */
export function createKnowledge(source: KnowledgeSource): Knowledge {
  const classes = new Map<string, ClassOfWords>();
  const addWords = (id: string, words: readonly string[], compounds: boolean): void => {
    const known = classes.get(id) ?? { words: new Set<string>(), compounds };
    for (const w of words) known.words.add(w);
    classes.set(id, known);
  };
  const companyOf = new Map(source.companies.map((c, i) => [c.id, i]));
  const makers = new Map<string, number>();
  for (const c of source.wordClasses) {
    addWords(c.id, c.words, c.compounds === true);
    if (!c.id.startsWith(PRODUCT_LINES)) continue;
    addWords(PRODUCT_NAMES, c.words, false);
    const maker = companyOf.get(c.id.slice(PRODUCT_LINES.length));
    if (maker !== undefined) for (const w of c.words) makers.set(w, maker);
  }
  const sectors = new EndTrie<string[]>();
  const stems = new Map<string, string[]>();
  const enter = (
    map: Pick<Map<string, string[]>, 'get'> & { set(word: string, ids: string[]): void },
    word: string,
    sector: string,
  ): void => {
    const list = map.get(word);
    if (list) list.push(sector);
    else map.set(word, [sector]);
  };
  for (const sector of source.sectors) {
    for (const noun of sector.nouns) enter(sectors, noun, sector.id);
    for (const stem of sector.stems ?? []) enter(stems, stem, sector.id);
  }
  const countries = new Map<string, string>();
  for (const c of source.countries)
    for (const word of [c.name, ...(c.aliases ?? []), ...c.adjectives, ...(c.demonyms ?? [])])
      countries.set(word, c.id);
  const countryNames = new Set(source.countries.flatMap((c) => [c.name, ...(c.aliases ?? [])]));
  const noWords: ReadonlySet<string> = new Set();
  const noSectors: readonly string[] = [];
  const firmHeads = classes.get('firmHeads')?.words ?? noWords;

  const expanded = new Map<string, string[]>();
  const frames = indexTriggers(source.frames.map((frame) => withClasses(frame, classes, expanded)));
  const compound = remember((lemma: string): CompoundFrames => {
    if (lemma.length < 7) return NO_FRAMES;
    const prefixes = classes.get('wordPrefixes')?.words ?? noWords;
    for (let at = firstHead(lemma); at <= lemma.length - MIN_HEAD; at++) {
      const head = lemma.slice(at);
      const found = frames.nouns.get(head);
      if (found && head.length >= 4 && !prefixes.has(lemma.slice(0, -head.length))) return { entries: found };
      if (!classes.get('eventHeads')?.words.has(head)) continue;
      const modifier = lemma.slice(0, lemma.length - head.length);
      for (const link of LINKS) {
        if (link && !modifier.endsWith(link)) continue;
        const stem = link ? modifier.slice(0, -link.length) : modifier;
        const inner = frames.nouns.get(stem.replace(/-$/, ''));
        if (inner) return { entries: inner, head };
      }
    }
    return NO_FRAMES;
  });
  const allCues = source.cues.map(cueOf);
  const cues = indexTriggers(allCues);
  const cueVerbs = indexCueVerbs(allCues, classes.get('looseParticles')?.words ?? noWords);
  const cueWords = new Set<string>();
  for (const index of [cueVerbs, cues.nouns, cues.adjectives, cues.phrases])
    for (const word of index.keys()) cueWords.add(word);
  const musts = new Map(source.eventTypes.map((e) => [e.id, e.roles]));
  const classesOfCompound = indexCompounds(classes.values());

  const knowledge: Knowledge = {
    companies: source.companies,
    frames,
    framesOfCompound: compound,
    endsFrameVerb: createVerbEnds(frames.verbs.keys()),
    cues,
    opensCue: (word) => cueWords.has(word),
    cueVerbs,
    endsIn: indexEnds(listsOf(frames, cueVerbs)),
    musts,
    planOf: createFramePlans(musts),
    inClass: (lemma, id) => {
      const known = classes.get(id);
      if (!known) return false;
      if (known.words.has(lemma)) return true;
      return known.compounds && classesOfCompound(lemma).has(known);
    },
    beginsIn: (word, id) => {
      for (const beginning of classes.get(id)?.words ?? noWords) if (word.startsWith(beginning)) return true;
      return false;
    },
    words: (id) => classes.get(id)?.words ?? noWords,
    sectorsOf: remember((noun) => {
      const byStem = sectorsByStem(noun, stems, firmHeads) ?? noSectors;
      const listed = sectors.get(noun) ?? sectorsByEnd(noun, sectors) ?? noSectors;
      return byStem.length && listed.length ? [...new Set([...listed, ...byStem])] : listed.length ? listed : byStem;
    }),
    makerOf: (product) => makers.get(product),
    isPlace: (name) => countryNames.has(name) || (classes.get('places')?.words.has(name) ?? false),
    countryOf: (word) => countries.get(word),
  };
  return Object.freeze(knowledge);
}
