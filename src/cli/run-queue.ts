import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { QueueError } from '../queue/errors';
import { type DocumentQueue, openQueue } from '../queue/queue';
import type { QueueAddress, QueueDocument, QueueStatus } from '../queue/types';
import type { CollectFlags, DeadFlags, EnqueueFlags, QueueFlags, StatusFlags, WorkFlags } from './commands/queue';
import { CliError, type CliIo, reasonOf, SIGNAL_CODES, writeText } from './io';
import { readInputs } from './read-inputs';
import { cutTornLine, lastIds } from './resume';

/** Puts the inputs into the queue. Exit code 1 when some could not be read or were refused, 130 after Ctrl-C. */
export async function runEnqueue(inputs: readonly string[], flags: EnqueueFlags, io: CliIo): Promise<number> {
  return withQueue(flags, io, async (queue, say) => {
    const signal = io.stopSignal?.();
    let failed = 0;
    async function* documents(): AsyncGenerator<QueueDocument> {
      for await (const item of readInputs(inputs, { encoding: flags.encoding, stdinFormat: flags.input }, io)) {
        if ('problem' in item) {
          failed++;
          await say(`${item.problem.source}: ${item.problem.message}`);
          continue;
        }
        const { document } = item;
        const { source } = document;
        const date = document.date ?? flags.date;
        const byPath = flags.paths && document.id === basename(source, extname(source));
        yield { ...document, ...(byPath ? { id: source } : {}), ...(date === undefined ? {} : { date }) };
      }
    }
    const result = await queue.enqueue(documents(), {
      maxWaiting: flags.maxWaiting,
      ...(signal ? { signal } : {}),
      onFull: () => void say(`the queue holds ${flags.maxWaiting} documents: waiting for workers and collect`),
      onRefused: ({ id, source }) =>
        say(
          `${source ?? id}: the queue has another text with the id ${JSON.stringify(id)}: give each document its own`,
        ),
    });
    await say(`${result.added} added, ${result.known} known already, ${failed + result.refused} refused`);
    return codeOf(signal, failed + result.refused > 0);
  });
}

/** Works until it is stopped. Exit code 0, also after a signal: that is how a worker ends. */
export async function runWork(flags: WorkFlags, io: CliIo): Promise<number> {
  // only this command needs the extractor
  const { readLexicons } = await import('./run-extract');
  const { startWorker } = await import('../queue/worker');
  const lexicons = await readLexicons(flags.lexicon, io);
  return withQueue(flags, io, async (queue, say, address) => {
    const signal = io.stopSignal?.();
    const worker = await startWorker({
      ...address,
      ...(flags.concurrency === undefined ? {} : { concurrency: flags.concurrency }),
      lexicons,
      builtinCompanies: flags.companies,
      takeover: flags.takeover,
      timeout: flags.timeout,
      onFailed: ({ source, message, final }) =>
        void say(`${source}: ${message}${final ? '' : ' (it will be tried again)'}`),
      onError: (error) => void say(error.message),
    });
    await say(`working on the queue ${flags.queue}`);
    try {
      if (flags.untilEmpty) await emptied(queue, signal);
      else await stopped(signal);
    } finally {
      await worker.close();
      await say(`${worker.counts.done} read, ${worker.counts.failed} attempts failed`);
    }
    return 0;
  });
}

/** Adds the results to a file, or prints them. Exit code 130 after Ctrl-C, unless it followed the queue until then. */
export async function runCollect(flags: CollectFlags, io: CliIo): Promise<number> {
  if (flags.follow && flags.untilEmpty)
    throw new CliError('--follow waits for ever, --until-empty does not: give one of them');
  return withQueue(flags, io, async (queue, say) => {
    const signal = io.stopSignal?.();
    const output = await openResults(flags.out, io);
    try {
      const count = await queue.collect(output.write, {
        ...(signal ? { signal } : {}),
        recent: output.recent,
        until: flags.follow ? 'never' : flags.untilEmpty ? 'empty' : 'now',
      });
      await say(`${count} collected`);
    } finally {
      await output.close();
    }
    return flags.follow ? 0 : codeOf(signal, false);
  });
}

/** Tells how the queue stands. */
export async function runStatus(flags: StatusFlags, io: CliIo): Promise<number> {
  return withQueue(flags, io, async (queue) => {
    const before = await queue.status();
    const started = performance.now();
    if (flags.seconds) await wait(flags.seconds * 1000);
    const { finished, ...counts } = flags.seconds ? await queue.status() : before;
    const rate = flags.seconds ? (finished - before.finished) / ((performance.now() - started) / 1000) : undefined;
    await writeText(io.stdout, flags.json ? `${JSON.stringify({ ...counts, rate })}\n` : tell(counts, rate));
    return 0;
  });
}

function tell(counts: Omit<QueueStatus, 'finished'>, rate: number | undefined): string {
  const meaning: [keyof typeof counts, string][] = [
    ['waiting', ''],
    ['retrying', 'failed, and tried again'],
    ['active', ''],
    ['done', 'not collected yet'],
    ['collected', ''],
    ['failed', 'for good: nieuwsgraaf dead lists them'],
  ];
  const lines = meaning.map(
    ([name, note]) => `${name.padEnd(10)}${counts[name]}${note && counts[name] ? `  (${note})` : ''}`,
  );
  if (rate !== undefined) lines.push(`${'rate'.padEnd(10)}${rate.toFixed(1)} a second`);
  return `${lines.join('\n')}\n`;
}

/** Lists the dead letters, or lets them be tried again. */
export async function runDead(flags: DeadFlags, io: CliIo): Promise<number> {
  return withQueue(flags, io, async (queue, say) => {
    if (flags.retry) await say(`${await queue.retryDead()} put back`);
    else for await (const letter of queue.dead()) await writeText(io.stdout, `${JSON.stringify(letter)}\n`);
    return 0;
  });
}

type Say = (message: string) => Promise<void>;

async function withQueue(
  flags: QueueFlags,
  io: CliIo,
  run: (queue: DocumentQueue, say: Say, address: QueueAddress) => Promise<number>,
): Promise<number> {
  const say: Say = (message) => writeText(io.stderr, `nieuwsgraaf: ${message}\n`).catch(() => {});
  const address: QueueAddress = {
    redis: flags.redis ?? io.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
    queue: flags.queue,
    onConnection: (state, reason) =>
      void say(
        state === 'lost' ? `Redis is gone (${reason || 'it closed the connection'}): trying again` : 'Redis is back',
      ),
  };
  let queue: DocumentQueue | undefined;
  try {
    queue = await openQueue(address);
    return await run(queue, say, address);
  } catch (error) {
    throw error instanceof QueueError ? new CliError(error.message, 1) : error;
  } finally {
    await queue?.close();
  }
}

const codeOf = (signal: AbortSignal | undefined, failed: boolean): number =>
  signal?.aborted ? (SIGNAL_CODES[String(signal.reason)] ?? 1) : failed ? 1 : 0;

function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', () => done(), { once: true });
  });
}

async function emptied(queue: DocumentQueue, signal: AbortSignal | undefined): Promise<void> {
  while (!signal?.aborted) {
    const { waiting, retrying, active } = await queue.status();
    if (waiting + retrying + active === 0) return;
    await wait(500, undefined, signal ? { signal } : {}).catch(() => {});
  }
}

interface Results {
  /** Resolves when the lines are safe. */
  write(lines: readonly string[]): Promise<void>;
  /** Ids of the last lines that are there already. */
  recent: readonly string[];
  close(): Promise<void>;
}

async function openResults(out: string, io: CliIo): Promise<Results> {
  if (out === '-') {
    return { write: (lines) => writeText(io.stdout, lines.join('')), recent: [], close: async () => {} };
  }
  const path = resolve(io.cwd, out);
  const fail = (error: unknown): never => {
    throw new CliError(`--out ${out}: cannot be written: ${reasonOf(error)}`, 1);
  };
  const recent = await lastIds(path, out);
  await cutTornLine(path, out);
  const file: FileHandle = await open(path, 'a').catch(fail);
  return {
    recent,
    write: async (lines) => {
      // a result leaves the queue after this, so it must be on the disk
      await file.appendFile(lines.join('')).catch(fail);
      await file.datasync().catch(fail);
    },
    close: () => file.close(),
  };
}
