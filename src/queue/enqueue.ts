import { setTimeout as wait } from 'node:timers/promises';
import type { JobsOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobIdOf } from './job-id';
import { collectedKey, digestOf, type JobData } from './names';
import type { EnqueueOptions, EnqueueResult, QueueDocument } from './types';

/** A batch has this many documents at most. */
const BATCH = 200;
/** And this many UTF-16 units of text, beside the document that goes over it. */
const BATCH_SIZE = 4e6;
const MAX_WAITING = 100_000;
/** A document is tried three times, after one second and after two more. */
const JOB: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
  stackTraceLimit: 1,
  keepLogs: 0,
};

type Item = QueueDocument & { jobId: string; digest: string };

/** Puts documents into a queue, in batches; see `DocumentQueue.enqueue`. */
export async function enqueue(
  queue: Queue,
  redis: Redis,
  documents: Iterable<QueueDocument> | AsyncIterable<QueueDocument>,
  { maxWaiting = MAX_WAITING, signal, onRefused, onFull }: EnqueueOptions,
): Promise<EnqueueResult> {
  const result: EnqueueResult = { added: 0, known: 0, refused: 0 };
  let batch: Item[] = [];
  let size = 0;

  async function flush(): Promise<void> {
    if (!batch.length) return;
    const items = batch;
    batch = [];
    size = 0;
    const digests = await knownDigests(queue, redis, items);
    const fresh = new Map<string, Item>();
    for (const [i, item] of items.entries()) {
      const digest = digests[i] ?? fresh.get(item.jobId)?.digest;
      if (digest === undefined) fresh.set(item.jobId, item);
      else if (digest === item.digest) result.known++;
      else {
        result.refused++;
        await onRefused?.(item);
      }
    }
    if (!fresh.size) return;
    await room(queue, maxWaiting, signal, onFull);
    if (signal?.aborted) return;
    await queue.addBulk([...fresh.values()].map(jobOf));
    result.added += fresh.size;
  }

  for await (const document of documents) {
    if (signal?.aborted) break;
    batch.push({ ...document, jobId: jobIdOf(document.id), digest: digestOf(document.text) });
    size += document.text.length;
    if (batch.length >= BATCH || size >= BATCH_SIZE) await flush();
  }
  if (!signal?.aborted) await flush();
  return result;
}

function jobOf({ id, text, date, source = id, jobId, digest }: Item): {
  name: string;
  data: JobData;
  opts: JobsOptions;
} {
  return {
    name: 'document',
    data: { id, source, text, digest, ...(date === undefined ? {} : { date }) },
    opts: { ...JOB, jobId },
  };
}

/** The digests of the texts that the queue has under these ids, where it has one. */
async function knownDigests(queue: Queue, redis: Redis, items: readonly Item[]): Promise<(string | undefined)[]> {
  // what waits first: a document that is collected in between is then found among those
  const waiting = redis.pipeline();
  for (const { jobId } of items) waiting.hget(queue.toKey(jobId), 'data');
  const jobs = (await waiting.exec()) ?? [];
  const collected = await redis.hmget(collectedKey(queue.name), ...items.map(({ jobId }) => jobId));
  return items.map((_, i) => {
    const [error, data] = jobs[i] ?? [];
    if (error) throw error;
    return typeof data === 'string' ? (JSON.parse(data) as JobData).digest : (collected[i] ?? undefined);
  });
}

/** Waits until the queue has room. */
async function room(queue: Queue, most: number, signal?: AbortSignal, onFull?: () => void): Promise<void> {
  for (let told = false; !signal?.aborted; told = true) {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'completed');
    if (Object.values(counts).reduce((sum, n) => sum + n, 0) < most) return;
    if (!told) onFull?.();
    await wait(500, undefined, signal ? { signal } : {}).catch(() => {});
  }
}
