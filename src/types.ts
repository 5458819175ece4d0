import type { EntityKind, EventType, RoleOf, StatementKind, Status } from './event-types';

/** The version of the result's form; it changes when a field is renamed, removed or means something else. */
export const SCHEMA_VERSION = '1.0';

/** A piece of the text: half-open UTF-16 offsets, `text.slice(start, end)` is `text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** One place where an entity is mentioned. */
export interface Mention extends Span {
  /** `name` names it, `nominal` describes it ("de autofabrikant"), `pronoun` stands for it. */
  how: 'name' | 'nominal' | 'pronoun';
}

/** Something the text names. */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** The fullest name that the document gives. */
  name: string;
  /** The canonical name of the lexicon, where the lexicon knows it. */
  canonicalName?: string;
  /** The id of its lexicon entry; absent for names that no lexicon lists. */
  lexiconId?: string;
  /** For names that no lexicon lists: what showed that it is one, for example `legalForm` or `apposition`. */
  recognisedBy?: string;
  /** 0 to 1; 1 for lexicon names that need no cue. */
  confidence: number;
  mentions: Mention[];
}

/** A normalised quantity. `value` is in whole units (euros, not millions; 12.5 for 12,5 percent). */
export interface QuantityValue {
  value: number;
  currency?: string;
  unit?: string;
}

/** What fills a role. */
export interface Filler extends Span {
  /** Id of the entity it names or stands for. */
  entity?: string;
  /** What a reader would write in this place: the entity's fullest name, or the words without article. */
  name: string;
  /** Ids of entities among which the text leaves the choice open. */
  candidates?: string[];
  quantity?: QuantityValue;
}

/** When something happens. */
export interface EventTime extends Span {
  /** TIMEX3-style value: `2017`, `2021-Q2`, `2021-04-12`, `PAST_REF`. */
  value: string;
  /** What the value was worked out from: the words alone, the document's date, or another time in the text. */
  anchor: 'absolute' | 'document' | 'narrative';
}

/** Why something was extracted: an entry of a lexicon and the words that matched it. */
export interface Evidence {
  /** Lexicon entry, `frame:overnemen` or `cue:naar-verluidt`. */
  entry: string;
  spans: Span[];
}

/** How the text presents an event, in the terms of FactBank and ACE. */
export interface Factuality {
  certainty: 'certain' | 'probable' | 'possible' | 'rumoured';
  polarity: 'positive' | 'negative';
  tense: 'past' | 'present' | 'future' | 'unspecified';
}

/** What every event has, whatever its type. */
export interface EventBase {
  id: string;
  status: Status;
  factuality: Factuality;
  time?: EventTime;
  /** The words that evoke it; several spans for a split verb ("neemt ... over"). */
  trigger: Span[];
  /** Each place where the text tells of it, the first one included. */
  mentions: { trigger: Span[]; sentence: Span }[];
  evidence: Evidence[];
}

/** An event of type `T` with its typed roles. */
export type EventOf<T extends EventType> = EventBase & { type: T; roles: { [R in RoleOf<T>]?: Filler[] } };
/** Any event; narrow it by `type`. */
export type Event = { [T in EventType]: EventOf<T> }[EventType];

/** An act of saying about events. */
export interface Statement {
  id: string;
  kind: StatementKind;
  speaker?: Filler;
  /** The medium that passes it on. */
  via?: Filler;
  /** Ids of the events that it is about. */
  about: string[];
  /** The words that show it. */
  cue: Span[];
  evidence: Evidence[];
}

/** What could not be done as it should, said in the result and never hidden. */
export interface Notice {
  code: 'sentenceTooLong' | 'readInSections' | 'invalidDate' | 'notDutch';
  message: string;
  start: number;
  end: number;
}

/** What an article says. Plain data: it survives JSON as it is. */
export interface Article {
  schemaVersion: typeof SCHEMA_VERSION;
  /** The document's date, as given or as read from its head; ISO 8601 at any precision. */
  date?: string;
  entities: Entity[];
  events: Event[];
  statements: Statement[];
  /** Views on the same objects: events of one type, statements of one kind. */
  investments: EventOf<'investment'>[];
  collaborations: EventOf<'collaboration'>[];
  rumours: Statement[];
  denials: Statement[];
  notices: Notice[];
}
