/** What the page and its worker say to each other. */

/** What is to be read. */
export interface Task {
  readonly text: string;
  /** ISO 8601 at any precision; empty for the date in the text's head. */
  readonly date: string;
  /** A lexicon of the user's own in YAML; empty for none. */
  readonly lexicon: string;
}

/** A task with the number by which the page knows its answer. */
export interface Request extends Task {
  readonly number: number;
}

/** Something wrong in the lexicon, or an example in it that comes out otherwise. */
export interface Problem {
  /** Line in the lexicon, from 1. */
  readonly line?: number;
  readonly message: string;
  /** The lexicon can be used all the same. */
  readonly warning: boolean;
}

/** What the user's lexicon changes in this text. */
export interface Effect {
  readonly companies: number;
  readonly frames: number;
  /** Where the text names the user's companies. */
  readonly mentions: number;
  /** Ids in the page of the events that are there because of the lexicon. */
  readonly gained: readonly string[];
  /** How many events are gone because of it. */
  readonly lost: number;
}

export interface Answer {
  readonly number: number;
  /** The view's markup. */
  readonly html: string;
  /** The result as JSON, as the command writes it. */
  readonly json: string;
  readonly entities: number;
  readonly events: number;
  /** How long the reading took, in milliseconds. */
  readonly took: number;
  readonly dateProblem?: string;
  readonly problems: readonly Problem[];
  /** Absent without a usable lexicon, and for texts too long to be read twice. */
  readonly effect?: Effect;
  /** The lexicon has errors, and an earlier state of it is in force. */
  readonly earlierLexicon: boolean;
}

/** What went wrong where nothing should. */
export interface Failure {
  readonly number: number;
  readonly failure: string;
}
