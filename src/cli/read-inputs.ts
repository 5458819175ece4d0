import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isDate } from '../stages/dates';
import { createDecoder, DecodeError, decodeText, type Encoding, encodingOf, notDecodable } from './decode';
import { type CliIo, reasonOf } from './io';

/** A text to be read. */
export interface SourceDocument {
  /** The file's name without extension, the NDJSON record's `id`, or `stdin`. */
  id: string;
  /** Where it came from: the path as given, `path:line` for NDJSON, `-` for standard input. */
  source: string;
  text: string;
  /** The record's own date. */
  date?: string;
}

/** Something that could not be read. */
export interface InputProblem {
  id?: string;
  source: string;
  message: string;
}

/** What reading the inputs gives, in their order. */
export type InputItem = { document: SourceDocument } | { problem: InputProblem };

/** How inputs are read. */
export interface InputOptions {
  encoding: Encoding;
  /** What standard input holds: one text, or NDJSON records. */
  stdinFormat: 'text' | 'ndjson';
}

const TEXTS = new Set(['.txt', '.md']);
const RECORDS = new Set(['.ndjson', '.jsonl']);
const LINE_BREAK = /\r?\n/;

const problem = (source: string, message: string, id?: string): InputItem => ({
  problem: { source, message, ...(id === undefined ? {} : { id }) },
});

/**
 * Reads files, folders (their .txt and .md files, recursively and sorted), NDJSON files (.ndjson, .jsonl) and standard input (`-`).
 * Only one document is held at a time. What cannot be read becomes a problem in its place; it never throws for an input's sake.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: InputOptions,
  io: Pick<CliIo, 'stdin' | 'cwd'>,
): AsyncGenerator<InputItem> {
  for (const input of inputs) {
    if (input === '-') yield* readStdin(options, io.stdin);
    else yield* readPath(input, resolve(io.cwd, input), options);
  }
}

async function* readPath(source: string, path: string, options: InputOptions): AsyncGenerator<InputItem> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield* readFileAt(source, path, options);
      return;
    }
  } catch (error) {
    yield problem(source, `cannot be read: ${reasonOf(error)}`);
    return;
  }
  let texts = 0;
  for await (const item of walk(source, path, new Set())) {
    if ('problem' in item) yield item;
    else {
      texts++;
      yield* readFileAt(item.source, item.path, options);
    }
  }
  if (texts === 0) yield problem(source, 'the folder holds no .txt or .md file');
}

async function* readFileAt(source: string, path: string, options: InputOptions): AsyncGenerator<InputItem> {
  if (RECORDS.has(extname(path).toLowerCase())) {
    yield* readRecords(source, createReadStream(path), options.encoding);
    return;
  }
  const id = basename(path, extname(path));
  try {
    yield { document: { id, source, text: decodeText(await readFile(path), options.encoding) } };
  } catch (error) {
    yield problem(source, `cannot be read: ${reasonOf(error)}`, id);
  }
}

type Found = { source: string; path: string } | { problem: InputProblem };

/** The texts below a folder, sorted by name. A folder that is met again by a symbolic link is not entered twice. */
async function* walk(source: string, path: string, seen: Set<string>): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(path)).sort();
  } catch (error) {
    yield { problem: { source, message: `cannot be read: ${reasonOf(error)}` } };
    return;
  }
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const child = { source: join(source, name), path: join(path, name) };
    try {
      const kind = await stat(child.path);
      if (kind.isDirectory()) yield* walk(child.source, child.path, seen);
      else if (kind.isFile() && TEXTS.has(extname(name).toLowerCase())) yield child;
    } catch (error) {
      // a dangling link beside the texts is nobody's text
      if (TEXTS.has(extname(name).toLowerCase())) {
        yield { problem: { source: child.source, message: `cannot be read: ${reasonOf(error)}` } };
      }
    }
  }
}

async function* readStdin(options: InputOptions, stdin: CliIo['stdin']): AsyncGenerator<InputItem> {
  if (options.stdinFormat === 'ndjson') {
    yield* readRecords('-', stdin, options.encoding);
    return;
  }
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    yield { document: { id: 'stdin', source: '-', text: decodeText(Buffer.concat(chunks), options.encoding) } };
  } catch (error) {
    yield problem('-', `standard input cannot be read: ${reasonOf(error)}`, 'stdin');
  }
}

/** Reads NDJSON: one `{ "id", "date", "text" }` a line; `id` and `date` may be left out. */
async function* readRecords(
  source: string,
  chunks: AsyncIterable<Uint8Array | string>,
  encoding: Encoding,
): AsyncGenerator<InputItem> {
  let line = 0;
  try {
    for await (const text of linesOf(chunks, encoding)) {
      line++;
      if (text.trim() !== '') yield readRecord(`${source}:${line}`, text);
    }
  } catch (error) {
    yield problem(source, `cannot be read beyond line ${line}: ${reasonOf(error)}`);
  }
}

function readRecord(source: string, line: string): InputItem {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return problem(source, `is no JSON: ${reasonOf(error)}`, source);
  }
  if (typeof record !== 'object' || record === null)
    return problem(source, 'is no record: {"id", "date", "text"}', source);
  const { id = source, date, text } = record as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  if (name === undefined) return problem(source, '"id" must be a string or a number', source);
  if (typeof text !== 'string') return problem(source, 'has no "text" that is a string', name);
  if (date === undefined || date === null || date === '') return { document: { id: name, source, text } };
  if (typeof date !== 'string' || !isDate(date)) {
    return problem(
      source,
      `"date" must be an ISO 8601 date (2021, 2021-04, 2021-04-12), not ${JSON.stringify(date)}`,
      name,
    );
  }
  return { document: { id: name, source, text, date } };
}

async function* linesOf(chunks: AsyncIterable<Uint8Array | string>, asked: Encoding): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let encoding: Exclude<Encoding, 'auto'> = 'utf8';
  let rest: string[] = [];
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new DecodeError(notDecodable(encoding));
    }
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (!decoder) {
      encoding = encodingOf(bytes, asked);
      decoder = createDecoder(encoding);
    }
    const text = decode(bytes);
    if (!text.includes('\n')) {
      rest.push(text);
      continue;
    }
    const lines = (rest.join('') + text).split(LINE_BREAK);
    rest = [lines.pop() ?? ''];
    yield* lines;
  }
  const last = rest.join('') + decode();
  if (last !== '') yield last;
}
