import type { Article } from '../types';
import type { ReadDocument } from './describe';

/** A document as JSON: its article with the document's name and place before it. */
export type ArticleRecord = { id: string; source?: string } & Article;

/** The record of a document, plain data. */
export function toRecord({ id, source, article }: ReadDocument): ArticleRecord {
  return { id, ...(source === undefined ? {} : { source }), ...article };
}

/** One line of JSON (NDJSON) for a document, with its line break. */
export function toNdjson(document: ReadDocument): string {
  return `${JSON.stringify(toRecord(document))}\n`;
}

/** All documents as one JSON array, indented. */
export function toJson(documents: Iterable<ReadDocument>): string {
  return `${JSON.stringify([...documents].map(toRecord), null, 2)}\n`;
}
