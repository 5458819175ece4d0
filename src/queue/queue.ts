import type { Job, Queue } from 'bullmq';
import { collect } from './collect';
import { type Connection, connect } from './connection';
import { enqueue } from './enqueue';
import { collectedKey, type JobData } from './names';
import type {
  CollectOptions,
  DeadLetter,
  EnqueueOptions,
  EnqueueResult,
  QueueAddress,
  QueueDocument,
  QueueStatus,
} from './types';

/** How many events of BullMQ Redis keeps: those of a document that is done hold its result. */
export const EVENTS_KEPT = 100;
const PAGE = 100;

/** A queue of documents on a Redis. */
export interface DocumentQueue {
  /** Puts documents in, those whose id it does not have yet. Reads ahead one batch. */
  enqueue(
    documents: Iterable<QueueDocument> | AsyncIterable<QueueDocument>,
    options?: EnqueueOptions,
  ): Promise<EnqueueResult>;
  /**
   * Takes the results out, oldest first. They leave the queue once `write` has them, so it must have brought them to safety.
   * One collector at a time.
   * @param write gets lines of JSON, each with its line break
   * @returns how many results were written
   */
  collect(write: (lines: readonly string[]) => Promise<void>, options?: CollectOptions): Promise<number>;
  status(): Promise<QueueStatus>;
  /** The documents that failed for good, oldest first. */
  dead(): AsyncGenerator<DeadLetter, void, undefined>;
  /** Lets those that failed for good be tried again. Returns how many there were. */
  retryDead(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a queue, which is made when there is none of its name.
 * @throws {QueueError} as for a missing package, a wrong address or a Redis that cannot be used
 */
export async function openQueue(address: QueueAddress): Promise<DocumentQueue> {
  const connection = await connect(address);
  const { redis, bullmq } = connection;
  const queue = new bullmq.Queue(address.queue, { connection: redis, streams: { events: { maxLen: EVENTS_KEPT } } });
  queue.on('error', () => {});
  await queue.waitUntilReady();
  return {
    enqueue: (documents, options = {}) => enqueue(queue, redis, documents, options),
    collect: (write, options = {}) => collect(queue, redis, write, options),
    status: () => statusOf(queue, connection),
    dead: () => deadLetters(queue),
    retryDead: async () => {
      const failed = await queue.getFailedCount();
      await queue.retryJobs({ state: 'failed' });
      return failed;
    },
    close: async () => {
      await queue.close();
      await connection.close();
    },
  };
}

async function statusOf(queue: Queue, { redis }: Connection): Promise<QueueStatus> {
  const counts = await queue.getJobCounts('wait', 'delayed', 'active', 'completed', 'failed');
  const collected = await redis.hlen(collectedKey(queue.name));
  const [done, dead] = await Promise.all([queue.getMetrics('completed', 0, 0), queue.getMetrics('failed', 0, 0)]);
  return {
    waiting: counts.wait ?? 0,
    retrying: counts.delayed ?? 0,
    active: counts.active ?? 0,
    done: counts.completed ?? 0,
    collected,
    failed: counts.failed ?? 0,
    finished: done.meta.count + dead.meta.count,
  };
}

async function* deadLetters(queue: Queue): AsyncGenerator<DeadLetter, void, undefined> {
  for (let from = 0; ; from += PAGE) {
    const jobs: (Job<JobData> | undefined)[] = await queue.getJobs('failed', from, from + PAGE - 1, true);
    for (const job of jobs) {
      if (!job) continue;
      const { id, source } = job.data;
      yield { id, source, error: { message: job.failedReason }, attempts: job.attemptsMade };
    }
    if (jobs.length < PAGE) return;
  }
}
