import type { UnitCode } from '../../reading/calendar';
/**
 * The words of time expressions as `lexicons/times.yaml` holds them, and the index that the parsers look them up in.
 */

/** What a preposition before a time says of the event and the time. */
export type TimeRelation = 'before' | 'after' | 'since' | 'until' | 'around';

/** A season of the year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The content of `lexicons/times.yaml`; the file's comments say what each list is for. */
export interface TimeLexicon {
  months: Record<string, number>;
  monthAbbreviations: Record<string, number>;
  ambiguousMonths: string[];
  monthContext: string[];
  weekdays: Record<string, number>;
  weekdayAbbreviations: Record<string, number>;
  dayParts: string[];
  dayWords: Record<string, number>;
  dayWordStems: Record<string, number>;
  morgenBlockers: string[];
  units: Record<string, { unit: UnitCode; count?: number; plural?: boolean }>;
  halfWords: string[];
  seasons: Record<string, Season>;
  seasonMonths: Record<Season, number>;
  holidays: Record<string, string>;
  relativeAdjectives: Record<string, number>;
  recentAdjectives: string[];
  pluralOnlyAdjectives: string[];
  trailingPast: string[];
  trailingFuture: string[];
  narrativeDeterminers: string[];
  narrativeAfter: string[];
  narrativeBefore: string[];
  narrativeAdjectives: Record<string, number>;
  ago: string[];
  inFuture: string[];
  withinWords: string[];
  sinceWords: string[];
  wholeWords: string[];
  lengthWords: string[];
  ageAfter: string[];
  ageBefore: string[];
  vagueNumbers: string[];
  edges: string[];
  bareEdges: string[];
  edgeCompounds: Record<string, 'Y' | 'M'>;
  earlierLater: string[];
  ordinals: Record<string, number>;
  setDeterminers: string[];
  setPrepositions: string[];
  setAdverbs: Record<string, string>;
  decades: Record<string, string>;
  references: Record<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' | 'DOCUMENT', string[]>;
  sameWords: string[];
  periodWords: string[];
  narrativeReferences: string[];
  referenceBlockers: Record<string, string[]>;
  relations: Record<string, TimeRelation>;
  deadlineWords: string[];
  comparisons: string[];
  planNouns: string[];
  yearContext: string[];
  weakYearContext: string[];
  approximators: string[];
  yearAdverbs: string[];
  countedNouns: string[];
  afterYear: string[];
  quarterPrefixes: Record<string, number>;
  namedParts: Record<string, string>;
  closedBehind: string[];
  closedBefore: string[];
  articles: string[];
  of: string[];
  from: string[];
}

/** What one word can be in a time expression; a word may be several things. */
export interface TimeWord {
  month?: number;
  /** The month needs a day or a year beside it. */
  abbreviated?: boolean;
  /** The month needs a word before it that a time can follow. */
  ambiguous?: boolean;
  weekday?: number;
  weekdayAbbreviated?: boolean;
  /** Days from the day of publication. */
  day?: number;
  unit?: UnitCode;
  unitCount?: number;
  unitPlural?: boolean;
  half?: boolean;
  season?: Season;
  holiday?: string;
  /** A quarter or half by name: `Q4`. */
  part?: string;
  /** Units from the day of publication. */
  relative?: number;
  recent?: boolean;
  pluralOnly?: boolean;
  narrativeDeterminer?: boolean;
  same?: boolean;
  narrativeAdjective?: number;
  edge?: boolean;
  bareEdge?: boolean;
  edgeCompound?: 'Y' | 'M';
  earlierLater?: boolean;
  whole?: boolean;
  ordinal?: number;
  vague?: boolean;
  setWord?: boolean;
  set?: string;
  /** Phrases that begin with this word, longest first. */
  phrases?: readonly { words: readonly string[]; value: string }[];
}

/** A word with all its fields, so that all have one layout (see records.ts). */
const timeWord = (w: TimeWord): TimeWord => ({
  month: w.month,
  abbreviated: w.abbreviated,
  ambiguous: w.ambiguous,
  weekday: w.weekday,
  weekdayAbbreviated: w.weekdayAbbreviated,
  day: w.day,
  unit: w.unit,
  unitCount: w.unitCount,
  unitPlural: w.unitPlural,
  half: w.half,
  season: w.season,
  holiday: w.holiday,
  part: w.part,
  relative: w.relative,
  recent: w.recent,
  pluralOnly: w.pluralOnly,
  narrativeDeterminer: w.narrativeDeterminer,
  same: w.same,
  narrativeAdjective: w.narrativeAdjective,
  edge: w.edge,
  bareEdge: w.bareEdge,
  edgeCompound: w.edgeCompound,
  earlierLater: w.earlierLater,
  whole: w.whole,
  ordinal: w.ordinal,
  vague: w.vague,
  setWord: w.setWord,
  set: w.set,
  phrases: w.phrases,
});

/** Membership sets over the lists that serve as context only. */
export interface TimeSets {
  readonly [list: string]: ReadonlySet<string>;
}

/** The lexicon made ready for look-up. */
export interface TimeIndex {
  readonly data: TimeLexicon;
  readonly words: ReadonlyMap<string, TimeWord>;
  /** 1 for each pair of first letters that some word has; spares the look-up of most tokens. */
  readonly firstPairs: Uint8Array;
  readonly sets: TimeSets;
  /** What stands in front of "kwartaal" in one word, with the number of the quarter. */
  readonly quarterPrefixes: readonly (readonly [string, number])[];
}

/** The slot of two code units in a table of first pairs: case and accents fold together. */
export function firstPair(a: number, b: number): number {
  return ((a & 31) << 5) | (b & 31);
}

/** Builds the index: every word with all that it can be. */
export function indexTimes(data: TimeLexicon): TimeIndex {
  const words = new Map<string, TimeWord>();
  const add = (word: string, what: TimeWord): void => {
    words.set(word, { ...words.get(word), ...what });
  };
  const ambiguous = new Set(data.ambiguousMonths);
  for (const [word, month] of Object.entries(data.months)) add(word, { month, ambiguous: ambiguous.has(word) });
  for (const [word, month] of Object.entries(data.monthAbbreviations)) add(word, { month, abbreviated: true });
  for (const [word, weekday] of Object.entries(data.weekdays)) {
    add(word, { weekday });
    for (const part of data.dayParts) add(word + part, { weekday });
  }
  for (const [word, weekday] of Object.entries(data.weekdayAbbreviations)) {
    add(word, { weekday, weekdayAbbreviated: true });
  }
  for (const [word, day] of Object.entries(data.dayWords)) add(word, { day });
  for (const [stem, day] of Object.entries(data.dayWordStems)) {
    for (const part of data.dayParts) add(stem + part, { day });
  }
  for (const [word, u] of Object.entries(data.units)) {
    add(word, { unit: u.unit, unitCount: u.count ?? 1, unitPlural: u.plural ?? false });
  }
  for (const word of data.halfWords) add(word, { half: true });
  for (const [word, season] of Object.entries(data.seasons)) add(word, { season });
  for (const [word, holiday] of Object.entries(data.holidays)) add(word, { holiday });
  for (const [word, part] of Object.entries(data.namedParts)) add(word, { part });
  const recent = new Set(data.recentAdjectives);
  const pluralOnly = new Set(data.pluralOnlyAdjectives);
  for (const [word, relative] of Object.entries(data.relativeAdjectives)) {
    add(word, { relative, recent: recent.has(word), pluralOnly: pluralOnly.has(word) });
  }
  for (const word of data.sameWords) add(word, { same: true });
  for (const word of data.wholeWords) add(word, { whole: true });
  for (const word of data.narrativeDeterminers) add(word, { narrativeDeterminer: true });
  for (const [word, shift] of Object.entries(data.narrativeAdjectives)) add(word, { narrativeAdjective: shift });
  const bare = new Set(data.bareEdges);
  for (const word of data.vagueNumbers) add(word, { vague: true });
  for (const word of data.edges) add(word, { edge: true, bareEdge: bare.has(word) });
  for (const [word, unit] of Object.entries(data.edgeCompounds)) add(word, { edgeCompound: unit });
  for (const word of data.earlierLater) add(word, { earlierLater: true });
  for (const [word, ordinal] of Object.entries(data.ordinals)) add(word, { ordinal });
  for (const word of [...data.setDeterminers, ...data.setPrepositions, 'om']) add(word, { setWord: true });
  for (const [word, set] of Object.entries(data.setAdverbs)) add(word, { set });
  addPhrases(data, words);
  for (const [word, what] of words) words.set(word, timeWord(what));
  const firstPairs = new Uint8Array(1024);
  for (const word of words.keys()) firstPairs[firstPair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  for (const prefix of Object.keys(data.quarterPrefixes)) {
    firstPairs[firstPair(prefix.charCodeAt(0), prefix.charCodeAt(1))] = 1;
  }
  return { data, words, firstPairs, sets: listSets(data), quarterPrefixes: Object.entries(data.quarterPrefixes) };
}

function addPhrases(data: TimeLexicon, words: Map<string, TimeWord>): void {
  const byFirst = new Map<string, { words: string[]; value: string }[]>();
  for (const [value, phrases] of Object.entries(data.references)) {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      const list = byFirst.get(parts[0]);
      if (list) list.push({ words: parts, value });
      else byFirst.set(parts[0], [{ words: parts, value }]);
    }
  }
  for (const [first, list] of byFirst) {
    list.sort((a, b) => b.words.length - a.words.length);
    words.set(first, { ...words.get(first), phrases: list });
  }
}

function listSets(data: TimeLexicon): TimeSets {
  const sets: Record<string, ReadonlySet<string>> = {};
  for (const [name, list] of Object.entries(data)) {
    if (Array.isArray(list)) sets[name] = new Set(list as string[]);
    else sets[name] = new Set(Object.keys(list as object));
  }
  return sets;
}
