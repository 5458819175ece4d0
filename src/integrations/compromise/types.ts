import type { Article, Entity, Event, Statement } from '../../types';

/** A word as compromise keeps it: white space and marks around it stand in `pre` and `post`. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  /** The lemma, which `{...}` in compromise's match syntax looks at. */
  root?: string;
  chunk?: string;
}

/** Sentences of terms. */
export type TermDocument = Term[][];

/** Sentence, first term and the term after the last; open ends where left out. */
export type Pointer = [sentence: number, start?: number, end?: number, ...ids: (string | undefined)[]];

/** What of compromise's `View` is used; the peer is never imported. */
export interface CompromiseView {
  readonly document: TermDocument;
  readonly docs: TermDocument;
  readonly fullPointer: readonly Pointer[];
  readonly length: number;
  world: World;
  text(options?: string | object): string;
  json(options?: object | number): unknown;
  compute(names: string | string[]): CompromiseView;
  update(pointer: Pointer[] | null): CompromiseView;
}

/** The constructor that compromise hands to a plugin. */
export interface ViewClass {
  new (document: TermDocument, pointer?: Pointer[] | null): CompromiseView;
  readonly prototype: object;
}

/** A tag, by what it is one of and what it excludes. */
export interface TagDefinition {
  is?: string;
  not?: string[];
}

/** What compromise works by. Functions and word lists sit in one object that all of compromise shares. */
export interface World {
  methods: {
    one: {
      addTags(tags: Record<string, TagDefinition>, already: object): object;
      /** Takes accents off, as compromise does with the words of a pattern. */
      killUnicode(text: string, world: World): string;
      setTag(terms: Term[], tag: string, world: World, safe?: boolean, reason?: string): void;
      tokenize: { fromString(text: string, world: World): TermDocument };
    };
  };
  model: { one: { tagSet: object; lexicon?: object; frozenLex?: object } };
  compute: Record<string, (view: unknown) => void>;
  hooks: string[];
}

/** A view of places in a text, each with what we know of it. */
export interface FoundView<T> extends CompromiseView {
  /** What was found, one for each match and in the same order. */
  details(): T[];
}

/** What the plugin adds to compromise's views. */
export interface NewsMethods {
  /** The names of companies in this view. */
  companies(): FoundView<Entity>;
  /** The events, each from the first to the last word of its trigger. */
  events(): FoundView<Event>;
  /** The cues of rumours. */
  rumours(): FoundView<Statement>;
  /** The cues of denials. */
  denials(): FoundView<Statement>;
  /** What the whole text says. */
  article(): Article;
}

/** A view of a Dutch text. */
export type DutchView = CompromiseView & NewsMethods;
