import type { Article } from './types';

/** A document of a stream: its text, or a record of it. */
export type StreamDocument = string | { id?: string; date?: string; text: string };

/** What a stream gives for each document, in their order: its article, or what was wrong with it. */
export type StreamResult = { id: string; article: Article } | { id: string; error: Error };

/** What a stream is made of: an array, a generator, a Node stream in object mode, a Web stream. */
export type StreamSource<T> = Iterable<T> | AsyncIterable<T> | ReadableStream<T>;

/** What of an extractor a stream needs. */
export interface DocumentReader {
  extract(text: string, options?: { date?: string }): Article;
}

/**
 * Extracts documents one by one as they are asked for: nothing is read ahead, so memory holds one document and the reader sets the pace.
 * A document that cannot be read gives an error in its place; an error of the source itself is thrown. Breaking off ends the source.
 * @param extractor what reads each document
 * @param source the documents. One without an id is called by its place, from 1
 */
export async function* streamArticles(
  extractor: DocumentReader,
  source: StreamSource<StreamDocument>,
): AsyncGenerator<StreamResult, void, undefined> {
  let place = 0;
  for await (const document of iterate(source)) {
    place++;
    yield readDocument(extractor, document, String(place));
  }
}

function readDocument(extractor: DocumentReader, document: unknown, fallback: string): StreamResult {
  let name = fallback;
  try {
    // what comes from elsewhere may be anything
    const record = typeof document === 'string' ? { text: document } : document;
    if (typeof record !== 'object' || record === null) {
      throw new TypeError('a stream takes texts or records of { id, date, text }');
    }
    const { id, date, text } = record as Partial<Exclude<StreamDocument, string>>;
    if (id !== undefined) name = String(id);
    return { id: name, article: extractor.extract(text as string, date === undefined ? {} : { date }) };
  } catch (error) {
    return { id: name, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function* iterate<T>(source: StreamSource<T>): AsyncGenerator<T> {
  // not all browsers can iterate over a stream
  if (!('getReader' in source)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        whole = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!whole) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
