/**
 * Dutch for compromise, `nieuwsgraaf/compromise`: `nlp.plugin(createCompromisePlugin())`, then `nlp.dutch(text)`.
 *
 * @module
 */
import { type Analyser, createAnalyser } from '../dutch/analyse';
import { createExtractor, type Extractor } from '../extract';
import type { Article, Entity, Event, Span, Statement } from '../types';
import { TermPlaces, textOf } from './compromise/places';
import { ENTITY_TAGS, NEW_TAGS, termsOf } from './compromise/terms';
import type {
  CompromiseView,
  DutchView,
  FoundView,
  NewsMethods,
  Pointer,
  TermDocument,
  ViewClass,
  World,
} from './compromise/types';
import { negationWords } from './wink/negation';

export type { CompromiseView, DutchView, FoundView, NewsMethods, Term, TermDocument } from './compromise/types';

/** Settings of {@link createCompromisePlugin}. */
export interface CompromisePluginOptions {
  /** Reads the texts; one with the built-in lexicons where left out. It is made when the first text comes. */
  extractor?: Extractor;
  /**
   * `true` makes `nlp(text)` itself Dutch. compromise has one world for all that import it in a process, its English users and
   * `compromise/one` and `compromise/two` included, so this takes English from all of them. Where left out, `nlp(text)` stays
   * what it was.
   */
  replaceEnglish?: boolean;
}

/** Settings of `nlp.dutch`. */
export interface DutchOptions {
  /** The document's date, ISO 8601 at any precision. */
  date?: string;
}

/** What the plugin adds to `nlp`. */
export interface DutchCompromise {
  /** Reads a Dutch text. */
  dutch(text: string, options?: DutchOptions): DutchView;
}

/** A plugin as `nlp.plugin` takes it. */
export interface CompromisePlugin {
  api(view: unknown): void;
  mutate(...context: unknown[]): void;
}

/** The steps of compromise that know English. */
const ENGLISH_STEPS = [
  'contractions',
  'contractionTwo',
  'alias',
  'machine',
  'lexicon',
  'preTagger',
  'postTagger',
  'tagger',
  'chunks',
  'root',
  'penn',
  'typeahead',
  'coreference',
] as const;
/** The steps that a Dutch document goes through: they number its terms. */
const DUTCH_HOOKS = ['index', 'id'];

interface Known {
  readonly text: string;
  readonly article: Article;
  readonly date?: string;
}

/** Reads texts for one plugin, and remembers what it read of which document. */
class NewsReader {
  private readonly known = new WeakMap<TermDocument, Known>();
  private negations: ReadonlySet<string> | undefined;
  private tools: { extractor: Extractor; analyser: Analyser } | undefined;

  constructor(private readonly given: Extractor | undefined) {}

  private load(): { extractor: Extractor; analyser: Analyser } {
    this.tools ??= { extractor: this.given ?? createExtractor(), analyser: createAnalyser() };
    return this.tools;
  }

  /** Makes a document of a text and tags it. */
  read(text: string, world: World, date?: string): TermDocument {
    const { extractor, analyser } = this.load();
    const article = extractor.extract(text, date === undefined ? {} : { date });
    const { document, tags } = termsOf(analyser.analyse(text), article);
    const { killUnicode, setTag } = world.methods.one;
    for (const term of tags.keys()) {
      // patterns lose their accents before they are compared
      term.normal = killUnicode(term.normal, world);
      if (term.root !== undefined) term.root = killUnicode(term.root, world);
    }
    for (const [term, names] of tags) for (const name of names) setTag([term], name, world, false, 'nieuwsgraaf');
    const places = new TermPlaces(document);
    for (const { kind, mentions } of article.entities) {
      for (const mention of mentions) {
        const found = mention.how === 'name' ? places.find(mention.start, mention.end) : undefined;
        if (found === undefined) continue;
        const [sentence, first, last] = found;
        setTag(document[sentence].slice(first, last), ENTITY_TAGS[kind], world, false, 'nieuwsgraaf');
      }
    }
    this.negations ??= negationWords();
    for (const term of tags.keys()) if (this.negations.has(term.normal)) setTag([term], 'Negative', world);
    this.known.set(document, { text, article, date });
    return document;
  }

  /** What a document says; it is read again where it was changed, or where it came from elsewhere. */
  articleOf(document: TermDocument): Article {
    const text = textOf(document);
    const known = this.known.get(document);
    if (known?.text === text) return known.article;
    const date = known?.date;
    const article = this.load().extractor.extract(text, date === undefined ? {} : { date });
    this.known.set(document, { text, article, date });
    return article;
  }
}

/** The span from the first to the last of several. */
function around(spans: readonly Span[]): [number, number] | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end))];
}

function isWithin([sentence, start = 0, end = 0]: Pointer, views: readonly Pointer[]): boolean {
  return views.some(([s, from = 0, to = Number.POSITIVE_INFINITY]) => s === sentence && from <= start && end <= to);
}

/**
 * Makes the plugin. It adds `nlp.dutch(text)` and, to all views, `companies()`, `events()`, `rumours()`, `denials()` and
 * `article()`, which also read a view that compromise itself made; nothing else of compromise changes unless `replaceEnglish` is on.
 */
export function createCompromisePlugin(options: CompromisePluginOptions = {}): CompromisePlugin {
  const reader = new NewsReader(options.extractor);
  let View: ViewClass | undefined;

  return {
    api: (given) => {
      View = given as ViewClass;
      Object.assign(View.prototype, newsMethods(reader, View));
    },
    mutate: (...context) => {
      const world = context[0] as World;
      const nlp = context[1] as Partial<DutchCompromise>;
      const Class = View;
      if (Class === undefined)
        throw new Error('createCompromisePlugin: compromise called mutate before api; it wants compromise 14');
      if (options.replaceEnglish === true) {
        const own = dutchWorld(world, reader);
        // these objects are what every view works by; the world itself would only be seen by nlp()
        Object.assign(world.methods.one.tokenize, own.methods.one.tokenize);
        Object.assign(world.model.one, own.model.one);
        Object.assign(world.compute, own.compute);
        world.hooks = DUTCH_HOOKS;
      }
      nlp.dutch = (text, { date } = {}) => {
        if (typeof text !== 'string') throw new TypeError(`nlp.dutch wants the text as a string, not ${typeof text}`);
        const own = options.replaceEnglish === true ? world : dutchWorld(world, reader);
        const doc = new Class(reader.read(text, own, date));
        doc.world = own;
        doc.compute(DUTCH_HOOKS);
        return doc as DutchView;
      };
    },
  };
}

/** A world of its own for Dutch, that shares with compromise's what knows no language. */
function dutchWorld(world: World, reader: NewsReader): World {
  const { methods, model, compute } = world;
  const tagSet = methods.one.addTags({ ...NEW_TAGS } as never, model.one.tagSet);
  const still = Object.fromEntries(ENGLISH_STEPS.map((step) => [step, () => undefined]));
  return {
    methods: {
      ...methods,
      one: { ...methods.one, tokenize: { ...methods.one.tokenize, fromString: (text, own) => reader.read(text, own) } },
    },
    model: { ...model, one: { ...model.one, tagSet, lexicon: {}, frozenLex: {} } },
    compute: { ...compute, ...still },
    hooks: DUTCH_HOOKS,
  };
}

function newsMethods(reader: NewsReader, View: ViewClass): NewsMethods & ThisType<CompromiseView> {
  /** Views as compromise's own of nouns and verbs: a class with more methods. */
  class Found<T> extends View {
    private readonly items: readonly T[];

    constructor(
      view: CompromiseView,
      pointers: Pointer[],
      items: readonly T[],
      private readonly key: string,
    ) {
      super(view.document, pointers);
      this.items = items;
      this.world = view.world;
      Object.defineProperty(this, 'items', { enumerable: false });
      Object.defineProperty(this, 'key', { enumerable: false });
    }

    details(): T[] {
      return [...this.items];
    }

    override json(settings?: object | number): unknown {
      const list = super.json(typeof settings === 'number' ? undefined : settings) as object[];
      const full = list.map((entry, i) => ({ ...entry, [this.key]: this.items[i] }));
      return typeof settings === 'number' ? full[settings] : full;
    }
  }

  function find<T>(
    view: CompromiseView,
    key: string,
    of: (article: Article) => [T, [number, number] | undefined][],
  ): FoundView<T> {
    const places = new TermPlaces(view.document);
    const within = view.fullPointer;
    const found: { item: T; pointer: Pointer }[] = [];
    for (const [item, span] of of(reader.articleOf(view.document))) {
      const pointer = span === undefined ? undefined : places.find(span[0], span[1]);
      if (pointer !== undefined && isWithin(pointer, within)) found.push({ item, pointer });
    }
    found.sort((a, b) => a.pointer[0] - b.pointer[0] || (a.pointer[1] ?? 0) - (b.pointer[1] ?? 0));
    const pointers = found.map(({ pointer }) => pointer);
    return new Found(
      view,
      pointers,
      found.map(({ item }) => item),
      key,
    );
  }

  const statements = (list: readonly Statement[]): [Statement, [number, number] | undefined][] =>
    list.map((statement) => [statement, around(statement.cue)]);

  return {
    companies() {
      return find<Entity>(this, 'entity', ({ entities }) =>
        entities
          .filter(({ kind }) => kind === 'company')
          .flatMap((entity) =>
            entity.mentions
              .filter(({ how }) => how === 'name')
              .map(({ start, end }): [Entity, [number, number]] => [entity, [start, end]]),
          ),
      );
    },
    events() {
      return find<Event>(this, 'event', ({ events }) => events.map((event) => [event, around(event.trigger)]));
    },
    rumours() {
      return find<Statement>(this, 'statement', ({ rumours }) => statements(rumours));
    },
    denials() {
      return find<Statement>(this, 'statement', ({ denials }) => statements(denials));
    },
    article() {
      return reader.articleOf(this.document);
    },
  };
}
