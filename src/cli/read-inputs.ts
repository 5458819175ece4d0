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

/** A text or record that was found and is read when it is its turn. */
export interface PendingInput {
  /** As in {@link SourceDocument}. */
  source: string;
  /** About how many bytes it holds; 0 where that is not known. */
  bytes: number;
  /** Reads it. Never rejects: what cannot be read is a problem. */
  load(): Promise<InputItem>;
}

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

const found = (source: string, item: InputItem): PendingInput => ({ source, bytes: 0, load: async () => item });

/**
 * Reads files, folders (their .txt and .md files, recursively and sorted), NDJSON files (.ndjson, .jsonl) and standard input (`-`).
 * Only one document is held at a time. What cannot be read becomes a problem in its place; it never throws for an input's sake.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: InputOptions,
  io: Pick<CliIo, 'stdin' | 'cwd'>,
): AsyncGenerator<InputItem> {
  for await (const input of listInputs(inputs, options, io)) yield await input.load();
}

/** Finds what {@link readInputs} reads, in its order, without reading the texts yet: so that some can be passed over, or read side by side. */
export async function* listInputs(
  inputs: readonly string[],
  options: InputOptions,
  io: Pick<CliIo, 'stdin' | 'cwd'>,
): AsyncGenerator<PendingInput> {
  for (const input of inputs) {
    if (input === '-') yield* listStdin(options, io.stdin);
    else yield* listPath(input, resolve(io.cwd, input), options);
  }
}

/** How many bytes the inputs hold together, for a progress bar; standard input and what cannot be read count for nothing. */
export async function measureInputs(inputs: readonly string[], cwd: string): Promise<number> {
  let bytes = 0;
  for (const input of inputs) {
    if (input === '-') continue;
    try {
      const path = resolve(cwd, input);
      const about = await stat(path);
      if (!about.isDirectory()) bytes += about.size;
      else for await (const item of walk(input, path, new Set())) if ('path' in item) bytes += item.bytes;
    } catch {
      // told when it is its turn to be read
    }
  }
  return bytes;
}

async function* listPath(source: string, path: string, options: InputOptions): AsyncGenerator<PendingInput> {
  try {
    const about = await stat(path);
    if (!about.isDirectory()) {
      yield* listFile(source, path, about.size, options);
      return;
    }
  } catch (error) {
    yield found(source, problem(source, `cannot be read: ${reasonOf(error)}`));
    return;
  }
  let empty = true;
  for await (const item of walk(source, path, new Set())) {
    empty = false;
    if ('problem' in item) yield found(item.problem.source, item);
    else yield* listFile(item.source, item.path, item.bytes, options);
  }
  if (empty) yield found(source, problem(source, 'the folder holds no .txt or .md file'));
}

async function* listFile(
  source: string,
  path: string,
  bytes: number,
  options: InputOptions,
): AsyncGenerator<PendingInput> {
  if (RECORDS.has(extname(path).toLowerCase())) yield* listRecords(source, createReadStream(path), options.encoding);
  else yield { source, bytes, load: () => readText(source, path, options) };
}

async function readText(source: string, path: string, options: InputOptions): Promise<InputItem> {
  const id = basename(path, extname(path));
  try {
    return { document: { id, source, text: decodeText(await readFile(path), options.encoding) } };
  } catch (error) {
    return problem(source, `cannot be read: ${reasonOf(error)}`, id);
  }
}

type Found = { source: string; path: string; bytes: number } | { problem: InputProblem };

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
      else if (kind.isFile() && TEXTS.has(extname(name).toLowerCase())) yield { ...child, bytes: kind.size };
    } catch (error) {
      // a dangling link beside the texts is nobody's text
      if (TEXTS.has(extname(name).toLowerCase())) {
        yield { problem: { source: child.source, message: `cannot be read: ${reasonOf(error)}` } };
      }
    }
  }
}

async function* listStdin(options: InputOptions, stdin: CliIo['stdin']): AsyncGenerator<PendingInput> {
  if (options.stdinFormat === 'ndjson') yield* listRecords('-', stdin, options.encoding);
  else yield { source: '-', bytes: 0, load: () => readStdin(options, stdin) };
}

async function readStdin(options: InputOptions, stdin: CliIo['stdin']): Promise<InputItem> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return { document: { id: 'stdin', source: '-', text: decodeText(Buffer.concat(chunks), options.encoding) } };
  } catch (error) {
    return problem('-', `standard input cannot be read: ${reasonOf(error)}`, 'stdin');
  }
}

/** Finds the records of NDJSON: one `{ "id", "date", "text" }` a line; `id` and `date` may be left out. */
async function* listRecords(
  source: string,
  chunks: AsyncIterable<Uint8Array | string>,
  encoding: Encoding,
): AsyncGenerator<PendingInput> {
  let line = 0;
  try {
    for await (const text of linesOf(chunks, encoding)) {
      line++;
      if (text.trim() === '') continue;
      const place = `${source}:${line}`;
      yield { source: place, bytes: Buffer.byteLength(text) + 1, load: async () => readRecord(place, text) };
    }
  } catch (error) {
    yield found(source, problem(source, `cannot be read beyond line ${line}: ${reasonOf(error)}`));
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
