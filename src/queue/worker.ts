import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import { builtinLexicon } from '../lexicon/builtin';
import { mergeLexicons } from '../lexicon/merge';
import { connect } from './connection';
import type { ThreadDocument, ThreadSettings } from './extract-thread';
import { lexiconVersion } from './lexicon-version';
import type { JobData } from './names';
import type { QueueWorker, WorkerOptions } from './types';

/** A document whose worker dies this often while it is read becomes a dead letter: it may be what kills them. */
const MAX_STALLED = 10;
/** Minutes of figures that BullMQ keeps, from which the rate is told. */
const METRICS = 60;

/**
 * Starts a worker: it takes documents from the queue, reads them in threads, so that the thread that talks to Redis keeps their locks, and
 * leaves the results in the queue. Any number of workers may run on any number of machines.
 * @throws {QueueError} as `openQueue`; {LexiconError} when a lexicon conflicts
 */
export async function startWorker(options: WorkerOptions): Promise<QueueWorker> {
  const { lexicons = [], builtinCompanies = true, takeover = 30, timeout = 600, onFailed, onError } = options;
  const threads = options.concurrency ?? availableParallelism();
  // a conflict is told here, not by each thread
  if (lexicons.length)
    mergeLexicons(
      builtinLexicon(),
      lexicons.map((lexicon) => ({ lexicon })),
    );
  const version = lexiconVersion(lexicons, builtinCompanies);
  const { redis, bullmq, close } = await connect(options);
  const pool = await startThreads({ lexicons, builtinCompanies, version }, threads);
  const counts = { done: 0, failed: 0 };

  async function read({ digest: _, ...document }: JobData): Promise<string> {
    const signal = AbortSignal.timeout(timeout * 1000);
    try {
      return await pool.run(document, { signal });
    } catch (error) {
      throw signal.aborted ? new Error(`reading it took longer than ${timeout} seconds`) : error;
    }
  }

  const worker = new bullmq.Worker<JobData, string>(options.queue, (job) => read(job.data), {
    connection: redis,
    // as many again wait here, so that no thread waits for Redis
    concurrency: threads * 2,
    lockDuration: takeover * 1000,
    stalledInterval: takeover * 1000,
    maxStalledCount: MAX_STALLED,
    runRetryDelay: 1000,
    metrics: { maxDataPoints: METRICS },
  });
  worker.on('completed', () => {
    counts.done++;
  });
  worker.on('failed', (job, error) => {
    counts.failed++;
    if (!job) return;
    const final = job.attemptsMade >= (job.opts.attempts ?? 1);
    onFailed?.({ id: job.data.id, source: job.data.source, message: error.message, final });
  });
  worker.on('error', (error) => onError?.(error));
  return {
    counts,
    close: async () => {
      await worker.close();
      await pool.destroy();
      await close();
    },
  };
}

async function startThreads(settings: ThreadSettings, threads: number): Promise<Piscina<ThreadDocument, string>> {
  // by its default: as CommonJS it exports nothing else
  const { default: Piscina } = await import('piscina');
  // a source checkout runs the thread from its TypeScript, as the tests do
  const source = import.meta.url.endsWith('.ts');
  return new Piscina<ThreadDocument, string>({
    filename: new URL(source ? './extract-thread.ts' : './queue-thread.js', import.meta.url).href,
    execArgv: source ? ['--import', 'tsx'] : [],
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}
