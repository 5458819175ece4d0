import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { QueueError } from './errors';
import { collectedKey, collectorKey, type JobData } from './names';
import type { CollectOptions } from './types';

/** Results that are taken at once. */
const BATCH = 100;
/** Ids of written results that are remembered: more than Redis can forget when its machine dies (its file is synced each second). */
const RECENT = 100_000;
/** Milliseconds that a collector owns the queue without a sign of life. */
const LEASE = 15_000;

/** Takes results out of a queue, in the order in which they came; see `DocumentQueue.collect`. */
export async function collect(
  queue: Queue,
  redis: Redis,
  write: (lines: readonly string[]) => Promise<void>,
  { signal, until = 'now', recent = [] }: CollectOptions,
): Promise<number> {
  const completed = queue.toKey('completed');
  const lease = await takeLease(redis, queue.name, signal);
  const written = new Set(recent);
  let count = 0;
  try {
    while (!signal?.aborted) {
      lease.check();
      const ids = await redis.zrange(completed, '0', String(BATCH - 1));
      if (!ids.length) {
        if (until === 'now' || (until === 'empty' && (await isEmpty(queue)))) break;
        await wait(500, undefined, signal ? { signal } : {}).catch(() => {});
        continue;
      }
      const results = await readResults(queue, redis, ids);
      const fresh = results.filter(({ id, done }) => !done && !written.has(id));
      if (fresh.length) await write(fresh.map(({ line }) => `${line}\n`));
      count += fresh.length;
      for (const { id } of fresh) remember(written, id);
      // remembered first, removed after: at no moment is a document neither in the queue nor known as collected
      const digests = results.flatMap(({ jobId, digest }) => [jobId, digest]);
      if (digests.length) await redis.hset(collectedKey(queue.name), ...digests);
      await Promise.all(ids.map((jobId) => queue.remove(jobId)));
    }
  } finally {
    await lease.release();
  }
  return count;
}

interface Result {
  jobId: string;
  id: string;
  digest: string;
  line: string;
  /** Whether it was collected before. */
  done: boolean;
}

async function readResults(queue: Queue, redis: Redis, ids: readonly string[]): Promise<Result[]> {
  const jobs = redis.pipeline();
  for (const jobId of ids) jobs.hmget(queue.toKey(jobId), 'data', 'returnvalue');
  const found = (await jobs.exec()) ?? [];
  const collected = await redis.hmget(collectedKey(queue.name), ...ids);
  const results: Result[] = [];
  for (const [i, jobId] of ids.entries()) {
    const [error, values] = found[i] ?? [];
    if (error) throw error;
    const [data, value] = values as (string | null)[];
    // an id without a job is what a removal left that Redis did not finish
    if (typeof data !== 'string' || typeof value !== 'string') continue;
    const { id, digest } = JSON.parse(data) as JobData;
    results.push({ jobId, id, digest, line: JSON.parse(value) as string, done: collected[i] !== null });
  }
  return results;
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'completed');
  return Object.values(counts).every((n) => n === 0);
}

function remember(written: Set<string>, id: string): void {
  written.add(id);
  if (written.size <= RECENT) return;
  for (const oldest of written) {
    written.delete(oldest);
    break;
  }
}

interface Lease {
  /** Throws when another collector has taken over. */
  check(): void;
  release(): Promise<void>;
}

const EXTEND = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end
if redis.call('exists', KEYS[1]) == 0 then redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1 end
return 0`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/** Makes this the queue's only collector: two would write each result twice. Waits for one that was killed. */
async function takeLease(redis: Redis, queue: string, signal?: AbortSignal): Promise<Lease> {
  const key = collectorKey(queue);
  const token = randomUUID();
  const deadline = Date.now() + LEASE + 2000;
  while ((await redis.eval(EXTEND, 1, key, token, LEASE)) !== 1) {
    if (Date.now() > deadline || signal?.aborted)
      throw new QueueError(`another collector is at work on the queue ${queue}`);
    await wait(500);
  }
  let lost = false;
  const timer = setInterval(() => {
    redis.eval(EXTEND, 1, key, token, LEASE).then(
      (kept) => {
        lost ||= kept !== 1;
      },
      () => {},
    );
  }, LEASE / 3);
  return {
    check: () => {
      if (lost) throw new QueueError(`another collector has taken over the queue ${queue}`);
    },
    release: async () => {
      clearInterval(timer);
      if (redis.status === 'ready') await redis.eval(RELEASE, 1, key, token).catch(() => {});
    },
  };
}
