import { resolve } from 'node:path';
import pc from 'picocolors';
import { createAnalyser } from '../dutch/analyse';
import { createExtractor } from '../extract';
import type { TextColours } from '../formats/text';
import { LexiconError, type LexiconProblem } from '../lexicon/errors';
import type { SourcedLexicon } from '../lexicon/parse-lexicon';
import type { LexiconFile } from '../lexicon/schema';
import { hasColours } from './colours';
import type { ExtractFlags } from './commands/extract';
import { type CliIo, reasonOf, writeText } from './io';
import { type InputItem, type InputProblem, readInputs } from './read-inputs';
import { createRenderer, type Readers, type Rendered } from './render';
import { type ArticleSink, openSink } from './sinks';

/** Runs `extract`. Returns the exit code: 0, or 1 when some input failed. */
export async function runExtract(inputs: readonly string[], flags: ExtractFlags, io: CliIo): Promise<number> {
  const lexicons = await readLexicons(flags.lexicon, io);
  const renderer = createRenderer(flags.format, createReaders(lexicons, flags), lookOf(flags, io));
  const items = readInputs(inputs, { encoding: flags.encoding, stdinFormat: flags.input }, io);
  const sink = await openSink(flags.format, flags.out, io);
  const failed = await extractAll(items, renderer, sink, (problem) => report(problem, io));
  return failed ? 1 : 0;
}

/**
 * Reads the documents one by one and hands them on in their order. A document that fails is reported and left out, the others are
 * done; an output that fails ends the run.
 * @returns how many inputs failed
 */
export async function extractAll(
  items: AsyncIterable<InputItem>,
  render: ReturnType<typeof createRenderer>,
  sink: ArticleSink,
  tell: (problem: InputProblem) => Promise<void>,
): Promise<number> {
  let failed = 0;
  const fail = async (problem: InputProblem): Promise<void> => {
    failed++;
    await tell(problem);
    await sink.problem(problem);
  };
  try {
    for await (const item of items) {
      if ('problem' in item) {
        await fail(item.problem);
        continue;
      }
      const { document } = item;
      let rendered: Rendered;
      try {
        rendered = render(document);
      } catch (error) {
        await fail({ id: document.id, source: document.source, message: `could not be analysed: ${reasonOf(error)}` });
        continue;
      }
      await sink.accept(document, rendered);
    }
    await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return failed;
}

/** Makes the extractor or the analyser when the first document needs it, so that a run of bad inputs ends at once. */
function createReaders(lexicons: readonly LexiconFile[], { date, companies }: ExtractFlags): Readers {
  // made here: a lexicon that conflicts with the built-in one is wrong usage, not a failed document
  const extractor = createExtractor({ lexicons, builtinCompanies: companies });
  let analyser: ReturnType<typeof createAnalyser> | undefined;
  return {
    extract: (document) => {
      const when = document.date ?? date;
      return extractor.extract(document.text, when === undefined ? {} : { date: when });
    },
    analyse: (text) => {
      analyser ??= createAnalyser();
      return analyser.analyse(text);
    },
  };
}

/** Reads the lexicons of `--lexicon` and checks them together with the built-in one; problems name the files as they were given. */
async function readLexicons(files: readonly string[], { cwd }: CliIo): Promise<LexiconFile[]> {
  if (!files.length) return [];
  const { checkContext, readLexiconFile } = await import('../lexicon/load-lexicon-node');
  const { checkLexicons } = await import('../lexicon/check');
  const sources: SourcedLexicon[] = [];
  const problems: LexiconProblem[] = [];
  for (const file of files) {
    try {
      sources.push({ ...readLexiconFile(resolve(cwd, file)), file });
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, file })));
    }
  }
  problems.push(...checkLexicons(sources, checkContext()));
  if (problems.length) throw new LexiconError(problems);
  return sources.map(({ lexicon }) => lexicon);
}

function lookOf(flags: ExtractFlags, io: CliIo): { colours?: TextColours; width?: number } {
  if (flags.out !== undefined) return {};
  const width = io.columns === undefined ? {} : { width: Math.max(40, io.columns) };
  return hasColours(io) ? { ...width, colours: terminalColours() } : width;
}

function terminalColours(): TextColours {
  const c = pc.createColors(true);
  return {
    title: (s) => c.bold(c.underline(s)),
    company: c.bold,
    type: c.cyan,
    trigger: c.yellow,
    dim: c.dim,
    status: {
      actual: c.green,
      planned: c.blue,
      rumoured: c.magenta,
      possible: c.yellow,
      denied: c.red,
      ended: c.red,
      negated: c.red,
    },
  };
}

const report = ({ source, message }: InputProblem, io: CliIo): Promise<void> =>
  writeText(io.stderr, `nieuwsgraaf: ${source}: ${message}\n`);
