import { createAnalyser } from './dutch/analyse';
import { createTokenizer } from './dutch/tokenize';
import { type Explanation, explainReading, type Told } from './explain';
import { createKnowledge } from './knowledge';
import { builtinLexicon, builtinNames } from './lexicon/builtin';
import { createNameMatcher } from './lexicon/match-names';
import { mergeLexicons } from './lexicon/merge';
import type { LexiconFile } from './lexicon/schema';
import { speaksOfBusiness } from './reading/business';
import { findBystanders } from './reading/bystanders';
import { type Clauses, segmentClauses } from './reading/clauses';
import { findBuilders } from './reading/supply-sides';
import { createTree } from './reading/tree';
import type { FrameAttempt, Reading } from './reading/types';
import { cutSections, joinSections, SECTION_LENGTH } from './sections';
import { assembleArticle } from './stages/assemble-article';
import { assignTimes } from './stages/assign-times';
import { bracketedPrices } from './stages/bracketed-prices';
import { chunkPhrases } from './stages/chunk-phrases';
import { comparedFigures } from './stages/compared-figures';
import { isDate } from './stages/dates';
import { createStatusJudge } from './stages/decide-status';
import { echoedFigures } from './stages/echoed-figures';
import { findAffiliations, followAffiliations } from './stages/find-affiliations';
import { findCues } from './stages/find-cues';
import { createQuantityFinder } from './stages/find-quantities';
import { findStatements } from './stages/find-statements';
import { createTimeFinder } from './stages/find-times';
import { gappedCounts } from './stages/gapped-counts';
import { gappedFigures } from './stages/gapped-figures';
import { gappedLaunches } from './stages/gapped-launches';
import { gappedPrices } from './stages/gapped-prices';
import { gappedSides } from './stages/gapped-sides';
import { gappedTakeovers } from './stages/gapped-takeovers';
import { byProminence, groupEntities } from './stages/group-entities';
import { judgeFactuality } from './stages/judge-factuality';
import { markNames } from './stages/mark-names';
import { matchFrames } from './stages/match-frames';
import { mergeEvents } from './stages/merge-events';
import { noteLimits } from './stages/note-limits';
import { pairFigures } from './stages/pair-figures';
import { pairVentures } from './stages/pair-ventures';
import { type Header, readHeader } from './stages/read-header';
import { recogniseNames } from './stages/recognise-names';
import { resolveReferences } from './stages/resolve-references';
import { settleEmployers } from './stages/settle-employers';
import { settleFigures } from './stages/settle-figures';
import { settleMakers } from './stages/settle-makers';
import { settleOutbid } from './stages/settle-outbid';
import { settleOwners } from './stages/settle-owners';
import { settleProducts } from './stages/settle-products';
import { settleSellers } from './stages/settle-sellers';
import { settleTargets } from './stages/settle-targets';
import { turnEndings } from './stages/turn-endings';
import { valueDeals } from './stages/value-deals';
import { type StreamDocument, type StreamResult, type StreamSource, streamArticles } from './stream';
import type { Article } from './types';

/** Settings of {@link createExtractor}. */
export interface ExtractorOptions {
  /** Lexicons that add to the built-in ones, checked files as `loadLexicon` and `parseLexicon` give them. */
  lexicons?: readonly LexiconFile[];
  /** `false` leaves the built-in companies out; names are then recognised by form and context alone. */
  builtinCompanies?: boolean;
}

/** Settings of one extraction. */
export interface ExtractOptions {
  /** The document's date, ISO 8601 at any precision (`2021`, `2021-04`, `2021-04-12`). Goes before a date in the text's head. */
  date?: string;
}

/** Reads articles. Frozen; two extractors share nothing that changes. */
export interface Extractor {
  /**
   * Says what an article says about companies. A text of more than 500,000 UTF-16 units is read in sections, which its notices name.
   * @param text Dutch news text; offsets in the result are UTF-16 offsets into it
   * @throws {TypeError} when the text is no string; {RangeError} when the date is no ISO 8601 date
   */
  extract(text: string, options?: ExtractOptions): Article;
  /**
   * Shows how a text is read, step by step: for a sentence that gives another answer than you expect. Takes and throws what `extract` does; a long text
   * is read as one whole.
   */
  explain(text: string, options?: ExtractOptions): Explanation;
  /**
   * Extracts the documents of an iterable, an asynchronous one or a Web stream, one at a time and in their order; see `streamArticles`.
   * A document that cannot be read gives an error in its place.
   */
  stream(documents: StreamSource<StreamDocument>): AsyncGenerator<StreamResult, void, undefined>;
}

/** Makes an extractor from the built-in lexicons and those given. Throws a `LexiconError` when one of them conflicts. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const builtin = builtinLexicon();
  const base = options.builtinCompanies === false ? { ...builtin, companies: [] } : builtin;
  const lexicon = options.lexicons?.length
    ? mergeLexicons(
        base,
        options.lexicons.map((l) => ({ lexicon: l })),
      )
    : base;
  const knowledge = createKnowledge(lexicon);
  const tokenize = createTokenizer();
  const analyser = createAnalyser({ tokenize, verbs: verbsOf(options.lexicons ?? []) });
  const prepared = options.builtinCompanies === false ? undefined : builtinNames();
  const matcher = createNameMatcher(lexicon.companies, tokenize, lexicon.legalForms, prepared);
  const timeFinder = createTimeFinder();
  const quantityFinder = createQuantityFinder();

  function extract(text: string, options?: ExtractOptions): Article {
    const { body, date, badDate } = open(text, options);
    if (text.length <= SECTION_LENGTH) return tell(text, { body, date, badDate }).article;
    return joinSections(cutSections(body), (start, end) => {
      const section = { body: body.slice(start, end), date, badDate: start ? undefined : badDate };
      return tell(text.slice(start, end), section).article;
    });
  }

  function explain(text: string, options?: ExtractOptions): Explanation {
    const attempts: FrameAttempt[] = [];
    return explainReading(
      tell(text, open(text, options), (attempt) => attempts.push(attempt)),
      attempts,
      knowledge,
    );
  }

  /** The stages, in order. */
  function tell(text: string, header: Header, trace?: (attempt: FrameAttempt) => void): Told {
    const { body, date } = header;
    const table = tokenize(body);
    const matches = matcher.match(table);
    const analysis = analyser.analyseSentences(table, () => true, markNames(table, matches, knowledge));
    const tree = createTree(analysis, knowledge.words);
    const times = timeFinder.find(table, date?.slice(0, 10));
    const quantities = quantityFinder.find(table);
    const business = speaksOfBusiness(tree, matches, knowledge);
    const names = recogniseNames(tree, matches, knowledge, business, quantities);
    const { entities, entityOfName } = groupEntities(text, names, knowledge);
    const chunks = chunkPhrases(tree, names, knowledge, timeFinder.calendar);
    findAffiliations(tree, names, chunks.phrases, entities, entityOfName, knowledge);
    const prominent = byProminence(entities, names);
    const referents = resolveReferences(
      tree,
      names,
      entities,
      entityOfName,
      chunks.phrases,
      chunks.phraseAt,
      chunks.phraseStart,
      prominent,
      knowledge,
    );
    let clauses: Clauses | undefined;
    const reading: Reading = {
      text,
      date,
      tree,
      business,
      // most texts of a newspaper tell of no event, and their clauses are never asked for
      get clauses() {
        clauses ??= segmentClauses(tree, knowledge);
        return clauses;
      },
      names,
      entities,
      entityOfName,
      prominent,
      builders: findBuilders({ entities, prominent }, knowledge),
      bystanders: findBystanders(tree, names, entities, knowledge),
      ...chunks,
      referents,
      argumentsOf: new Map(),
      times,
      quantities,
    };
    followAffiliations(reading, knowledge);
    const told = settleFigures(reading, matchFrames(reading, knowledge, trace), knowledge);
    const mentions = gappedSides(reading, settleTargets(reading, told, knowledge), knowledge);
    pairFigures(reading, mentions);
    mentions.push(...pairVentures(reading, mentions));
    mentions.push(...gappedLaunches(reading, mentions, knowledge), ...gappedTakeovers(reading, mentions));
    settleMakers(reading, mentions, knowledge);
    settleProducts(reading, mentions, knowledge);
    settleEmployers(reading, mentions);
    settleOwners(reading, mentions, knowledge);
    mentions.push(
      ...gappedPrices(reading, mentions),
      ...gappedCounts(reading, mentions),
      ...bracketedPrices(reading, knowledge),
      ...echoedFigures(reading, mentions),
      ...gappedFigures(reading, mentions, knowledge),
      ...comparedFigures(reading, mentions),
    );
    valueDeals(reading, mentions, knowledge);
    // where nothing is told, nothing is said of it
    const cues = mentions.length || trace ? findCues(reading, knowledge) : [];
    judgeFactuality(reading, mentions, cues, knowledge);
    const statements = findStatements(reading, mentions, cues, knowledge);
    assignTimes(reading, mentions, knowledge);
    turnEndings(reading, mentions);
    const events = mergeEvents(reading, mentions, knowledge);
    const decideStatus = createStatusJudge(statements, knowledge);
    for (const event of events) event.status = decideStatus(event);
    settleOutbid(reading, events, knowledge);
    settleSellers(reading, events, knowledge);
    const article = assembleArticle(reading, events, statements, noteLimits(reading, header, knowledge), knowledge);
    return { reading, cues, article };
  }

  return Object.freeze({
    extract,
    explain,
    stream: (documents: StreamSource<StreamDocument>) => streamArticles({ extract }, documents),
  });
}

/** Checks the input and parts the head of a text from its body. */
function open(text: string, { date }: ExtractOptions = {}): Header {
  checkInput(text, date);
  const header = readHeader(text);
  return date === undefined ? header : { body: header.body, date };
}

function checkInput(text: unknown, date: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`extract wants the article as a string, not ${text === null ? 'null' : typeof text}`);
  if (date !== undefined && (typeof date !== 'string' || !isDate(date))) {
    throw new RangeError(
      `"${String(date)}" is no date: write a year, a month or a day in ISO 8601, as 2021, 2021-04 or 2021-04-12`,
    );
  }
}

/** The verbs of a user's frames and cues, which the analysis may not know. */
function verbsOf(lexicons: readonly LexiconFile[]): string[] {
  const triggers = lexicons.flatMap((l) => [...(l.frames ?? []), ...(l.cues ?? [])]).flatMap((entry) => entry.triggers);
  return triggers.flatMap((t) => t.verb ?? []).map((verb) => verb.trim().split(/\s+/).pop()!.toLowerCase());
}
