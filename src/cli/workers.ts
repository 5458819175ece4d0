import { availableParallelism } from 'node:os';
import { createDocumentRenderer, type RenderSettings } from './document-renderer';
import type { SourceDocument } from './read-inputs';
import type { Rendered } from './render';

/** Renders documents, in this thread or in several. */
export interface Workers {
  /** Renders a document; rejects when it could not be analysed. */
  render(document: SourceDocument): Promise<Rendered>;
  /** How many documents may be underway at once. */
  readonly room: number;
  /** Ends the threads, also in the middle of a document. */
  close(): Promise<void>;
}

/** Text that is read in this thread before threads are started: starting them costs about as long. UTF-16 units. */
const FEW = 150_000;
/** Documents underway for each thread: enough that none waits while a long document holds up the order. */
const AHEAD = 16;

type Pool = { run(document: SourceDocument): Promise<Rendered>; destroy(): Promise<void> };

/**
 * Makes what renders documents.
 * @param count how many threads, 1 for this one; undefined for as many as there are cores, once there is enough to do
 * @throws {LexiconError} when a lexicon conflicts with the built-in one
 */
export function createWorkers(settings: RenderSettings, count: number | undefined): Workers {
  const threads = count ?? availableParallelism();
  // made here in any case: a lexicon that conflicts is wrong usage, not a failed document
  const renderHere = createDocumentRenderer(settings);
  let pool: Promise<Pool> | undefined;
  let before = count === undefined ? FEW : 0;
  const here = (): boolean => threads === 1 || before > 0;
  const breathe = createBreather();
  return {
    get room() {
      return here() ? 1 : AHEAD * threads;
    },
    render: async (document) => {
      if (!here()) {
        pool ??= startPool(settings, threads);
        return (await pool).run(document);
      }
      before -= document.text.length + 1;
      await breathe();
      return renderHere(document);
    },
    close: async () => {
      await (await pool)?.destroy();
    },
  };
}

async function startPool(settings: RenderSettings, threads: number): Promise<Pool> {
  const { Piscina } = await import('piscina');
  // a source checkout runs the worker from its TypeScript, as the tests do
  const source = import.meta.url.endsWith('.ts');
  return new Piscina<SourceDocument, Rendered>({
    filename: new URL(source ? './extract-worker.ts' : './extract-worker.js', import.meta.url).href,
    execArgv: source ? ['--import', 'tsx'] : [],
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}

/** Lets signals and timers in from time to time: work in this thread would otherwise keep them waiting until its end. */
function createBreather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 50) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}
