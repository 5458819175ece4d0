/** Reads lexicon files from disk. The only part of the lexicon engine that needs Node. */
import { readFileSync, statSync } from 'node:fs';
import { EVERYDAY_WORDS } from '../generated/everyday-words';
import { builtinLexicon } from './builtin';
import { assertLexicons, type CheckContext, checkLexicons } from './check';
import { LexiconError, type LexiconProblem } from './errors';
import { type EverydayWords, everydayMap } from './everyday';
import { parseLexicon, type SourcedLexicon } from './parse-lexicon';
import type { LexiconFile } from './schema';

/** Largest lexicon file, in bytes: what a JavaScript string can hold, with some room. */
export const MAX_FILE = 400_000_000;

/**
 * Reads and checks a lexicon file, YAML or JSON: its form, and that it goes with the built-in lexicon (ids, names taken
 * twice, everyday words).
 *
 * @returns what `createExtractor({ lexicons: [...] })` takes
 * @throws LexiconError that lists every problem with its line
 */
export function loadLexicon(path: string): LexiconFile {
  const source = readLexiconFile(path);
  assertLexicons([source], checkContext());
  return source.lexicon;
}

/** All problems of lexicon files together; empty where they can be used. Never throws for what the files hold. */
export function lexiconProblems(paths: readonly string[]): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const sources: SourcedLexicon[] = [];
  for (const path of paths) {
    try {
      sources.push(readLexiconFile(path));
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      problems.push(...error.problems);
    }
  }
  return [...problems, ...checkLexicons(sources, checkContext())];
}

/**
 * Reads a lexicon file and checks its form only.
 *
 * @throws LexiconError
 */
export function readLexiconFile(path: string): SourcedLexicon {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE) {
      throw new LexiconError({ file: path, message: `the file has ${size} bytes; at most ${MAX_FILE} are allowed` });
    }
    text = decode(readFileSync(path), path);
  } catch (error) {
    if (error instanceof LexiconError) throw error;
    throw new LexiconError({ file: path, message: `cannot be read: ${(error as Error).message}` });
  }
  if (/\.json$/i.test(path)) assertJson(text, path);
  return parseLexicon(text, path);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LexiconError({ file, message: 'is not UTF-8; save it as UTF-8' });
  }
}

/** JSON is read as YAML, of which it is a part; what only YAML allows is refused here. */
function assertJson(text: string, file: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message);
    const line = at === null ? undefined : text.slice(0, Number(at[1])).split('\n').length;
    throw new LexiconError({ file, line, message: `is not JSON: ${message}` });
  }
}

/** What users' lexicons are checked against: the built-in lexicon and the everyday words. */
export function checkContext(): CheckContext {
  return { base: builtinLexicon(), everyday: everydayMap(JSON.parse(EVERYDAY_WORDS) as EverydayWords) };
}
