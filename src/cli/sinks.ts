import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bratConfig, toBrat } from '../formats/brat';
import { csvHeader } from '../formats/csv';
import type { ReadText } from '../formats/describe';
import { companyGraph } from '../formats/graph';
import { toGraphml } from '../formats/graphml';
import { toHtml } from '../formats/html';
import { toMermaid } from '../formats/mermaid';
import type { Format } from './format-names';
import { CliError, type CliIo, reasonOf } from './io';
import { type Output, openOutput } from './output';
import type { InputProblem, SourceDocument } from './read-inputs';
import type { Rendered } from './render';

/** Takes what was made of the documents, in their order, and writes the output. */
export interface ArticleSink {
  accept(document: SourceDocument, rendered: Rendered): Promise<void>;
  /** A document that could not be read, in its place; formats without a form for it leave it out. */
  problem(problem: InputProblem): Promise<void>;
  /** After the last document. */
  finish(): Promise<void>;
  /** Instead of `finish`, when the run is broken off. */
  abort(): Promise<void>;
}

interface Frame {
  open?: string;
  between?: string;
  close?: string;
  /** The output where there was no document. */
  empty?: string;
  problem?: (problem: InputProblem) => string;
}

const errorRecord = ({ id, source, message }: InputProblem): string =>
  `${JSON.stringify({ id: id ?? source, source, error: { message } })}\n`;

const ARRAY: Frame = { open: '[\n', between: ',\n', close: '\n]\n', empty: '[]\n' };
/** What stands around the parts of the formats that are written as they come. */
const FRAMES: Partial<Record<Format, Frame>> = {
  text: { between: '\n' },
  json: ARRAY,
  ndjson: { problem: errorRecord },
  gold: {},
  csv: { open: csvHeader(), empty: csvHeader() },
  conllu: {},
  jsonld: ARRAY,
};

const COMBINE: Partial<Record<Format, (documents: readonly ReadText[]) => string>> = {
  mermaid: (documents) => toMermaid(companyGraph(documents)),
  graphml: (documents) => toGraphml(companyGraph(documents)),
  html: (documents) => toHtml(documents),
};

/**
 * Opens the output of a format.
 * @param append goes on with what the file holds; for NDJSON
 * @throws {CliError} when it cannot be written
 */
export async function openSink(
  format: Format,
  out: string | undefined,
  io: CliIo,
  append = false,
): Promise<ArticleSink> {
  if (format === 'brat' && out !== undefined && out !== '-') return bratFolder(resolve(io.cwd, out), out);
  const output = await openOutput(out, format === 'ndjson' || format === 'gold', io, append);
  const combine = COMBINE[format];
  if (combine) return collecting(output, combine);
  return format === 'brat' ? bratOnce(output) : streaming(output, FRAMES[format] ?? {});
}

function streaming(output: Output, { open = '', between = '', close = '', empty = '', problem }: Frame): ArticleSink {
  let count = 0;
  return {
    accept: async (_, rendered) => {
      if (typeof rendered !== 'string') throw new TypeError('a streamed format takes rendered text');
      const before = count++ === 0 ? open : between;
      if (before + rendered) await output.write(before + rendered);
    },
    problem: async (found) => {
      if (problem) await output.write(problem(found));
    },
    finish: async () => {
      const end = count === 0 ? empty : close;
      if (end) await output.write(end);
      await output.commit();
    },
    abort: output.discard,
  };
}

function collecting(output: Output, combine: (documents: readonly ReadText[]) => string): ArticleSink {
  const documents: ReadText[] = [];
  return {
    accept: async (document, rendered) => {
      if (typeof rendered !== 'string') documents.push({ ...document, article: rendered });
    },
    problem: async () => {},
    finish: async () => {
      await output.write(combine(documents));
      await output.commit();
    },
    abort: output.discard,
  };
}

/** brat on standard output: annotations of one text, since its ids hold within one file. */
function bratOnce(output: Output): ArticleSink {
  let first: string | undefined;
  return {
    accept: async ({ source, text }, rendered) => {
      if (first !== undefined)
        throw new CliError('--format brat writes a file for each text: name a folder with --out');
      first = source;
      if (typeof rendered !== 'string') await output.write(toBrat(rendered, text));
    },
    problem: async () => {},
    finish: output.commit,
    abort: output.discard,
  };
}

/** brat in a folder: a text and its annotations for each document, and the configuration that declares the types. */
function bratFolder(folder: string, shown: string): ArticleSink {
  const used = new Set<string>();
  const write = async (name: string, content: string): Promise<void> => {
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), content);
    } catch (error) {
      throw new CliError(`--out ${shown}: ${name} cannot be written: ${reasonOf(error)}`, 1);
    }
  };
  return {
    accept: async ({ id, text }, rendered) => {
      if (typeof rendered === 'string') return;
      const name = uniqueName(id, used);
      await write(`${name}.txt`, text);
      await write(`${name}.ann`, toBrat(rendered, text));
    },
    problem: async () => {},
    finish: () => write('annotation.conf', bratConfig()),
    abort: async () => {},
  };
}

/** A file name for an id: no path in it, and none twice. */
function uniqueName(id: string, used: Set<string>): string {
  const base =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'text';
  let name = base;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}-${n}`;
  used.add(name.toLowerCase());
  return name;
}
