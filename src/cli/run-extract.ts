import { resolve } from 'node:path';
import { LexiconError, type LexiconProblem } from '../lexicon/errors';
import type { SourcedLexicon } from '../lexicon/parse-lexicon';
import type { LexiconFile } from '../lexicon/schema';
import { hasColours } from './colours';
import type { ExtractFlags } from './commands/extract';
import type { RenderSettings } from './document-renderer';
import { CliError, type CliIo, reasonOf, SIGNAL_CODES, writeText } from './io';
import { mapOrdered } from './map-ordered';
import { createProgress, type Progress } from './progress';
import { type InputProblem, listInputs, measureInputs, type PendingInput, type SourceDocument } from './read-inputs';
import type { Rendered } from './render';
import { cutTornLine, withoutDone } from './resume';
import { type ArticleSink, openSink } from './sinks';
import { createWorkers, type Workers } from './workers';

/** Bytes of input that are underway at most, beside the document that goes over it. */
const MAX_UNDERWAY = 32e6;

/** Runs `extract`. Returns the exit code: 0, 1 when some input failed, 130 after Ctrl-C. */
export async function runExtract(inputs: readonly string[], flags: ExtractFlags, io: CliIo): Promise<number> {
  const out = flags.out === undefined || flags.out === '-' ? undefined : flags.out;
  if (flags.resume && (out === undefined || flags.format !== 'ndjson')) {
    throw new CliError('--resume goes on with a file of lines: it needs --format ndjson and --out FILE');
  }
  const lexicons = await readLexicons(flags.lexicon, io);
  const workers = createWorkers(settingsOf(flags, lexicons, io), flags.workers);
  const signal = io.stopSignal?.();
  const progress = await createProgress(io, out === undefined && io.isTTY.stdout);
  try {
    const resumed = flags.resume && out !== undefined;
    const kept = resumed && (await cutTornLine(resolve(io.cwd, out), out)) > 0;
    const listed = listInputs(inputs, { encoding: flags.encoding, stdinFormat: flags.input }, io);
    const pending = kept ? withoutDone(listed, resolve(io.cwd, out), out, ({ bytes }) => progress.step(bytes)) : listed;
    progress.measure(() => measureInputs(inputs, io.cwd));
    const sink = await openSink(flags.format, flags.out, io, resumed);
    const failed = await extractAll(pending, { workers, sink, progress, signal }, async ({ source, message }) => {
      progress.clear();
      await writeText(io.stderr, `nieuwsgraaf: ${source}: ${message}\n`);
    });
    if (signal?.aborted) return SIGNAL_CODES[String(signal.reason)] ?? 1;
    return failed ? 1 : 0;
  } finally {
    progress.stop();
    await workers.close();
  }
}

type Outcome = { document: SourceDocument; rendered: Rendered } | { problem: InputProblem };

/**
 * Reads the documents, several at a time, and hands them on in their order. A document that fails is reported and left out, the others
 * are done; an output that fails ends the run, as the signal does.
 * @returns how many inputs failed
 */
async function extractAll(
  inputs: AsyncIterable<PendingInput>,
  {
    workers,
    sink,
    progress,
    signal,
  }: { workers: Workers; sink: ArticleSink; progress: Progress; signal?: AbortSignal },
  tell: (problem: InputProblem) => Promise<void>,
): Promise<number> {
  const read = async (input: PendingInput): Promise<Outcome & { bytes: number }> => ({
    ...(await outcomeOf(input, workers)),
    bytes: input.bytes,
  });
  const bounds = {
    room: () => workers.room,
    sizeOf: ({ bytes }: PendingInput) => bytes,
    maxSize: MAX_UNDERWAY,
    ...(signal ? { signal } : {}),
  };
  let failed = 0;
  try {
    for await (const outcome of mapOrdered(inputs, read, bounds)) {
      if ('problem' in outcome) {
        failed++;
        await tell(outcome.problem);
        await sink.problem(outcome.problem);
      } else {
        await sink.accept(outcome.document, outcome.rendered);
      }
      progress.step(outcome.bytes);
    }
    await (signal?.aborted ? sink.abort() : sink.finish());
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return failed;
}

async function outcomeOf(input: PendingInput, workers: Workers): Promise<Outcome> {
  const item = await input.load();
  if ('problem' in item) return item;
  const { document } = item;
  try {
    return { document, rendered: await workers.render(document) };
  } catch (error) {
    return {
      problem: { id: document.id, source: document.source, message: `could not be analysed: ${reasonOf(error)}` },
    };
  }
}

function settingsOf(
  { format, companies, date, out }: ExtractFlags,
  lexicons: readonly LexiconFile[],
  io: CliIo,
): RenderSettings {
  const toOutput = out === undefined;
  return {
    format,
    lexicons,
    companies,
    coloured: toOutput && hasColours(io),
    ...(date === undefined ? {} : { date }),
    ...(toOutput && io.columns !== undefined ? { width: Math.max(40, io.columns) } : {}),
  };
}

/** Reads the lexicons of `--lexicon` and checks them together with the built-in one; problems name the files as they were given. */
export async function readLexicons(files: readonly string[], { cwd }: CliIo): Promise<LexiconFile[]> {
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
