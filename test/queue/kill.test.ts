/**
 * The promise of the queue under faults: three workers and the collector killed with `kill -9` at random and started again, Redis
 * killed half-way and started again from its append-only file; every result is there, none twice. 2,000 documents, or 20,000 with
 * NIEUWSGRAAF_LONG=1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueue } from '../../src/queue';
import { folderOf } from '../cli/harness';
import { type BuiltCommand, buildCommand, type Running } from './built';
import { hasRedis, startRedis, type TestRedis } from './redis';

const long = process.env.NIEUWSGRAAF_LONG === '1';
const DOCUMENTS = long ? 20_000 : 2000;
/** How often each worker is killed, and the collector. */
const KILLS = long ? 20 : 5;
const WORKERS = 3;
const MINUTES = long ? 60 : 8;

const articles = new URL('../../corpus/articles/', import.meta.url);
const fillers = readdirSync(articles)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, articles), 'utf8').slice(0, 500));

const record = (n: number): string =>
  JSON.stringify({
    // numbers, colons and plain ids
    id: n % 3 === 0 ? String(n) : n % 3 === 1 ? `bron:${n}` : `d${n}`,
    date: '2021',
    text: `Philips neemt ASML over voor ${n + 2} miljoen euro. Dat meldde het bedrijf vandaag.\n\n${fillers[n % fillers.length]}`,
  });

/** Numbers from a seed, so that a run that fails can be had again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.skipIf(!hasRedis)('a queue whose processes are killed', () => {
  let redis: TestRedis;
  let built: BuiltCommand;
  let cwd: string;
  let remove: () => void;
  const running = new Set<Running>();

  beforeAll(async () => {
    const lines = Array.from({ length: DOCUMENTS }, (_, n) => `${record(n)}\n`);
    ({ path: cwd, remove } = folderOf({ 'archief.ndjson': lines.join('') }));
    [redis, built] = await Promise.all([startRedis(), buildCommand()]);
  }, 60_000);
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await redis.stop();
    built.remove();
    remove();
  });

  it(
    `has each of ${DOCUMENTS} results once`,
    async () => {
      const queue = 'archief';
      const seed = Number(process.env.NIEUWSGRAAF_SEED ?? Date.now() % 1e6);
      const random = randomFrom(seed);
      const start = (name: string, args: readonly string[]): Running => {
        const process = built.start([name, '--redis', redis.url, '--queue', queue, ...args], { cwd });
        running.add(process);
        void process.ended.then(() => running.delete(process));
        return process;
      };
      const kills = { worker: 0, collector: 0, redis: 0 };
      let over = false;

      /** Keeps a process running, and kills it from time to time. */
      async function keep(
        what: 'worker' | 'collector',
        name: string,
        args: readonly string[],
        sign?: string,
      ): Promise<void> {
        for (let left = KILLS; !over; ) {
          const process = start(name, args);
          // a worker must come to work between its deaths
          if (sign) await process.says(sign).catch(() => {});
          if (left > 0) {
            await Promise.race([wait(500 + random() * (long ? 8000 : 3000)), process.ended]);
            if (over || process.child.exitCode !== null) continue;
            process.child.kill('SIGKILL');
            kills[what]++;
            left--;
          }
          await process.ended;
        }
      }

      const opened = await openQueue({ redis: redis.url, queue });
      const started = Date.now();
      const enqueue = start('enqueue', ['archief.ndjson']);
      const processes = [
        ...Array.from({ length: WORKERS }, () =>
          keep('worker', 'work', ['--concurrency', '1', '--takeover', '3'], 'working'),
        ),
        keep('collector', 'collect', ['--out', 'uit.ndjson', '--follow']),
      ];
      const progress = async (): Promise<number> => {
        const { collected, failed } = await opened.status();
        return collected + failed;
      };
      const deadline = Date.now() + MINUTES * 60_000;
      while ((await progress()) < DOCUMENTS && Date.now() < deadline) {
        await wait(250);
        if (kills.redis === 0 && (await progress()) > DOCUMENTS / 3) {
          await redis.crash();
          kills.redis++;
        }
      }
      const seconds = (Date.now() - started) / 1000;
      over = true;
      for (const { child } of running) child.kill('SIGTERM');
      await Promise.all([...processes, enqueue.ended]);

      const { waiting, active, retrying, done, failed } = await opened.status();
      const reasons: Record<string, number> = {};
      for await (const { error } of opened.dead()) reasons[error.message] = (reasons[error.message] ?? 0) + 1;
      const uit = readFileSync(join(cwd, 'uit.ndjson'), 'utf8');
      const results = uit
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; source: string; lexicon: string; events: object[] });
      console.log(
        `seed ${seed}: ${results.length} results in ${seconds.toFixed(0)} s (${(results.length / seconds).toFixed(0)} a second); killed: ` +
          `workers ${kills.worker} times, collector ${kills.collector}, Redis ${kills.redis}`,
      );
      expect(reasons, 'dead letters').toEqual({});
      expect({ waiting, active, retrying, done, failed }).toEqual({
        waiting: 0,
        active: 0,
        retrying: 0,
        done: 0,
        failed: 0,
      });
      expect(results).toHaveLength(DOCUMENTS);
      const bySource = new Map(results.map((result) => [result.source, result]));
      expect(bySource.size).toBe(DOCUMENTS);
      for (let n = 0; n < DOCUMENTS; n++) {
        const result = bySource.get(`archief.ndjson:${n + 1}`);
        expect(result?.id).toBe((JSON.parse(record(n)) as { id: string }).id);
        // it is its own result, not another's
        expect(JSON.stringify(result?.events)).toContain(`"value":${(n + 2) * 1e6},`);
      }
      expect(kills.redis).toBe(1);
      expect(kills.worker).toBeGreaterThanOrEqual(WORKERS * 2);
      expect(kills.collector).toBeGreaterThanOrEqual(2);
      await opened.close();
    },
    (MINUTES + 1) * 60_000,
  );
});
