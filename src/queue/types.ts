import type { LexiconFile } from '../lexicon/schema';

/** Which queue, on which Redis. */
export interface QueueAddress {
  /** `redis://[user:password@]host[:port][/db]`, or `rediss://` for TLS. */
  redis: string;
  /** The queue's name: anything without a colon. */
  queue: string;
  /** Is told when the connection is lost and when it is back; commands wait meanwhile. */
  onConnection?: (state: 'lost' | 'back', reason: string) => void;
}

/** A document to be read. */
export interface QueueDocument {
  /** Names the document: a queue takes each id once. */
  id: string;
  text: string;
  /** ISO 8601 at any precision. */
  date?: string;
  /** Where it came from; the id where left out. */
  source?: string;
}

/** What became of documents that were put into a queue. */
export interface EnqueueResult {
  /** How many are new. */
  added: number;
  /** How many the queue had already, waiting, done or collected. */
  known: number;
  /** How many were refused since the queue has their id with another text. */
  refused: number;
}

/** Settings of `enqueue`. */
export interface EnqueueOptions {
  /** Waits while the queue holds this many documents that are not collected; 100,000 where left out. Bounds the memory of Redis. */
  maxWaiting?: number;
  /** Ends after the documents that are underway. */
  signal?: AbortSignal;
  /** A document whose id the queue has with another text. */
  onRefused?: (document: QueueDocument) => void | Promise<void>;
  /** The queue is full: it waits. */
  onFull?: () => void;
}

/** What becomes of an extractor's settings in a worker. */
export interface WorkerOptions extends QueueAddress {
  /** How many threads read; as many as there are cores where left out. */
  concurrency?: number;
  /** Lexicons that add to the built-in ones. */
  lexicons?: readonly LexiconFile[];
  /** `false` leaves the built-in companies out. */
  builtinCompanies?: boolean;
  /** Seconds without a sign of life after which another worker takes a document over; 30 where left out. */
  takeover?: number;
  /** Seconds that one document may take; 600 where left out. */
  timeout?: number;
  /** A document that failed: `final` when it will not be tried again. */
  onFailed?: (failure: { id: string; source: string; message: string; final: boolean }) => void;
  /** Any other trouble; the worker goes on. */
  onError?: (error: Error) => void;
}

/** A worker at work. */
export interface QueueWorker {
  /** How many documents it has read, and how many attempts failed. */
  readonly counts: { readonly done: number; readonly failed: number };
  /** Takes no more documents, finishes those it has and ends its threads. */
  close(): Promise<void>;
}

/** How a queue stands. All but the rate are numbers of documents. */
export interface QueueStatus {
  /** Not begun yet. */
  waiting: number;
  /** Failed and to be tried again. */
  retrying: number;
  /** In a worker. */
  active: number;
  /** Read and not collected yet. */
  done: number;
  collected: number;
  /** Dead letters: failed for good. */
  failed: number;
  /** How many were read or failed for good since the queue was made. */
  finished: number;
}

/** A document that failed for good. */
export interface DeadLetter {
  id: string;
  source: string;
  error: { message: string };
  /** How often it was tried. */
  attempts: number;
}

/** Settings of `collect`. */
export interface CollectOptions {
  /** Ends after the results that are underway. */
  signal?: AbortSignal;
  /** `now` ends when no result is there, `empty` when no document waits or is read either, `never` waits for more. */
  until?: 'now' | 'empty' | 'never';
  /** Ids of the last results that were written: none of them is written again, though Redis may not know yet that they were. */
  recent?: Iterable<string>;
}
