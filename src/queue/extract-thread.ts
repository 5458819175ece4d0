/** What runs in each thread of a queue's worker: one extractor, one document at a time. */
import { workerData } from 'piscina';
import { createExtractor } from '../extract';
import type { LexiconFile } from '../lexicon/schema';

/** Settings that a thread gets when it is started. */
export interface ThreadSettings {
  lexicons: readonly LexiconFile[];
  builtinCompanies: boolean;
  /** See `lexiconVersion`. */
  version: string;
}

/** A document as a thread gets it. */
export interface ThreadDocument {
  id: string;
  source: string;
  text: string;
  date?: string;
}

const { version, ...settings } = workerData as ThreadSettings;
const extractor = createExtractor(settings);

/** Reads a document: its record as JSON, with the lexicon's version in it. What it throws becomes the job's error. */
export default function readDocument({ id, source, text, date }: ThreadDocument): string {
  const article = extractor.extract(text, date === undefined ? {} : { date });
  return JSON.stringify({ id, source, lexicon: version, ...article });
}
