import type { EntityKind, EventType, StatementKind, Status } from '../event-types';
import type { Cue } from '../lexicon/schema-frames';
import type { Quantity } from '../stages/find-quantities';
import type { TimeMention } from '../stages/find-times';
import type { Evidence, Span } from '../types';
import type { Argument } from './arguments';
import type { Clauses } from './clauses';
import type { Tree } from './tree';

/** A name in the text: by the lexicon or by form and context. */
export interface NameMention {
  /** Token range of the name. */
  from: number;
  to: number;
  /** Offsets of the name itself; inside the token for "Shell" in "Shell-topman". */
  start: number;
  end: number;
  kind: EntityKind | 'unknown';
  /** Index of the company in the lexicon. */
  entry?: number;
  /** The name stands in front of a hyphen: "Shell" in "Shell-topman"; `rest` is what follows. */
  rest?: string;
  possessive: boolean;
  recognisedBy?: string;
  confidence: number;
}

/** An entity while the article is being read; mentions are indices into the name list. */
export interface ReadEntity {
  kind: EntityKind | 'unknown';
  name: string;
  entry?: number;
  names: number[];
  recognisedBy?: string;
  confidence: number;
  /** For a person: the company that they speak and act for ("Apple CEO Steve Jobs"). */
  affiliation?: number;
  /** Nouns that describe it in the text ("telefoonproducent Huawei"). */
  nouns: string[];
}

/** A noun phrase with, where it has one, its preposition. */
export interface Phrase {
  head: number;
  /** Token range of the phrase without preposition and without what follows its head. */
  from: number;
  to: number;
  /** Lower-case preposition ("in"), when it is a prepositional phrase. */
  prep?: string;
  /** The token that the phrase depends on, -1 at the root; conjuncts have their first conjunct's. */
  governor: number;
  /** The relation to it; conjuncts have their first conjunct's. */
  rel: string;
  /** Phrase index of the first conjunct, itself where not coordinated. */
  first: number;
  /** Index of the name that heads it or stands in apposition to its head ("telefoonproducent Huawei"). */
  name?: number;
  sentence: number;
}

/** What a phrase stands for: entity indices, or several candidates where the text leaves it open. */
export interface Referent {
  entities: number[];
  candidates?: number[];
  how: 'name' | 'nominal' | 'pronoun';
  /** The phrase that a relative pronoun takes up ("de iPod, die ..."). */
  phrase?: number;
}

/** Everything that is known of an article before frames are matched. */
export interface Reading {
  readonly text: string;
  readonly date?: string;
  readonly tree: Tree;
  /** Whether the text is news of companies. */
  readonly business: boolean;
  readonly clauses: Clauses;
  readonly names: NameMention[];
  readonly entities: ReadEntity[];
  readonly entityOfName: number[];
  /** Entities from the one named most to the one named least, of equals the one named first. */
  readonly prominent: readonly number[];
  /** Those of them whose sector builds things for operators, in the same order. */
  readonly builders: readonly number[];
  /** Companies that only speak of others. */
  readonly bystanders: ReadonlySet<number>;
  readonly phrases: Phrase[];
  /** Phrase index by head token, -1 elsewhere. */
  readonly phraseAt: Int32Array;
  /** First phrase of each sentence, and the number of phrases at the end. */
  readonly phraseStart: Int32Array;
  readonly referents: (Referent | undefined)[];
  /** Arguments of verbs by their token, where they have been asked for. */
  readonly argumentsOf: Map<number, readonly Argument[]>;
  readonly times: TimeMention[];
  readonly quantities: Quantity[];
}

/** A filler while reading. */
export interface ReadFiller {
  phrase?: number;
  start: number;
  end: number;
  /** Entity indices; empty for words that name none. */
  entity?: number;
  candidates?: number[];
  name: string;
  quantity?: number;
  /** How it was found: by the tree, by its place in the clause, or as the topic of the text. */
  how?: 'tree' | 'place' | 'topic' | 'quantity';
  /** The noun through which it was found ("de ontwikkeling van de auto"). */
  through?: number;
  /** Nothing in the clause names it: it was worked out from what the text is about. */
  guessed?: true;
}

/** One place where the text tells of an event. */
export interface EventMention {
  /** Index of the time that stands in front of what it tells, where the order of the words says so. */
  timedBy?: number;
  type: EventType;
  frame: string;
  /** The token that carries it. */
  token: number;
  /** All tokens of the trigger. */
  trigger: number[];
  roles: Map<string, ReadFiller[]>;
  sentence: number;
  status: Status;
  tense: 'past' | 'present' | 'future' | 'unspecified';
  time?: ReadTime;
  /** Status that the trigger gives by itself. */
  own?: Status;
  /** A plan that a later clause calls off. */
  calledOff?: boolean;
  /** A duration in its clause says how long ago it happened. */
  ago?: boolean;
  /** Head of a compound that the trigger modifies ("plan" in "overnameplan"). */
  compoundHead?: string;
  evidence: Evidence[];
}

/** A cue found in the text. */
export interface CueHit {
  cue: Cue;
  /** The sort of trigger that matched. */
  part: 'verb' | 'noun' | 'adjective' | 'phrase';
  token: number;
  tokens: number[];
  sentence: number;
  clause: number;
}

/** One try to read a frame into a sentence, for those who ask why. */
export interface FrameAttempt {
  frame: string;
  type: EventType;
  token: number;
  trigger: number[];
  roles: ReadonlyMap<string, readonly ReadFiller[]>;
  accepted: boolean;
  /** Why it was rejected. */
  reason?: string;
}

/** When an event happens, while reading. */
export interface ReadTime {
  value: string;
  anchor: 'absolute' | 'document' | 'narrative';
  start: number;
  end: number;
  text: string;
}

/** An act of saying, while reading; `about` holds indices of event mentions. */
export interface ReadStatement {
  kind: StatementKind;
  speaker?: ReadFiller;
  via?: ReadFiller;
  about: number[];
  token: number;
  sentence: number;
  cue: number[];
  entry: string;
  /** A denial of before the news. */
  earlier?: boolean;
  /** Said by people whom nobody names. */
  insider?: boolean;
}

export type { Span };
