/**
 * Reads Dutch news and says what it says about companies. Runs in Node and in browsers: nothing here touches files or the network.
 *
 * @module
 */
export { createTokenizer } from './dutch/tokenize';
export {
  ENTITY_KINDS,
  type EntityKind,
  EVENT_TYPES,
  type EventType,
  type RoleOf,
  STATEMENT_KINDS,
  STATUSES,
  type StatementKind,
  type Status,
} from './event-types';
export type { Explanation } from './explain';
export { createExtractor, type ExtractOptions, type Extractor, type ExtractorOptions } from './extract';
export { bratConfig, toBrat } from './formats/brat';
export { codePointOffsets } from './formats/code-points';
export { CSV_COLUMNS, toCsv } from './formats/csv';
export type { ReadDocument, ReadText } from './formats/describe';
export { type GoldDocument, type GoldEvent, type GoldStatement, toGold } from './formats/gold';
export { type CompanyGraph, companyGraph, type GraphEdge, type GraphNode } from './formats/graph';
export { toGraphml } from './formats/graphml';
export { type HtmlOptions, toHtml } from './formats/html';
export { toMermaid } from './formats/mermaid';
export { type ArticleRecord, toJson, toNdjson, toRecord } from './formats/records';
export { type TextColours, type TextOptions, toText } from './formats/text';
export {
  type TextTarget,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationPage,
} from './formats/web-annotation';
export { LexiconError, type LexiconProblem } from './lexicon/errors';
export type { Lexicon, LexiconFile } from './lexicon/schema';
export { type StreamDocument, type StreamResult, type StreamSource, streamArticles } from './stream';
export {
  type Article,
  type Entity,
  type Event,
  type EventBase,
  type EventOf,
  type EventTime,
  type Evidence,
  type Factuality,
  type Filler,
  type Mention,
  type Notice,
  type QuantityValue,
  SCHEMA_VERSION,
  type Span,
  type Statement,
} from './types';
