import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lexiconVersion, openQueue, QueueError, startWorker, type WorkerOptions } from '../../src/queue';
import { command, folderOf, type Result } from '../cli/harness';
import { type BuiltCommand, buildCommand } from './built';
import { freePort, hasRedis, startRedis, type TestRedis } from './redis';

const TAKEOVER = 'Philips neemt ASML over.';
const FILES = {
  'map/a.txt': TAKEOVER,
  'map/b.txt': 'Shell werkt samen met Heineken.',
  'map/c.txt': 'datum: 12 april 2021\n\nUnilever investeert in Ahold.',
  'elders/a.txt': 'KPN ontkent de geruchten.',
  'fout.ndjson': '{"id":"goed","text":"Philips neemt ASML over."}\n{"id":"fout"}\n{"id":"stuk"',
};

interface Line {
  id: string;
  source: string;
  lexicon: string;
  schemaVersion: string;
  events: { type: string }[];
}
const parse = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(!hasRedis)('a queue', () => {
  let redis: TestRedis;
  let cwd: string;
  let remove: () => void;
  let built: BuiltCommand;
  let queues = 0;

  beforeAll(async () => {
    ({ path: cwd, remove } = folderOf(FILES));
    [redis, built] = await Promise.all([startRedis(), buildCommand()]);
  }, 60_000);
  afterAll(async () => {
    await redis.stop();
    remove();
    built.remove();
  });

  const newQueue = (): string => `q${++queues}`;
  const nieuwsgraaf = (queue: string, name: string, args: readonly string[] = []): Promise<Result> =>
    command([name, '--queue', queue, ...args], { cwd, env: { REDIS_URL: redis.url } });
  const open = (queue: string) => openQueue({ redis: redis.url, queue });
  const work = async (queue: string, options: Partial<WorkerOptions> = {}): Promise<void> => {
    const worker = await startWorker({ redis: redis.url, queue, concurrency: 1, takeover: 2, ...options });
    const opened = await open(queue);
    for (;;) {
      const { waiting, active, retrying } = await opened.status();
      if (waiting + active + retrying === 0) break;
      await wait(50);
    }
    await worker.close();
    await opened.close();
  };
  const counts = async (queue: string): Promise<object> =>
    JSON.parse((await nieuwsgraaf(queue, 'status', ['--json', '--seconds', '0'])).out) as object;

  it('gives for each document what extract gives, with the version of the lexicon', async () => {
    const queue = newQueue();
    expect(await nieuwsgraaf(queue, 'enqueue', ['map'])).toEqual({
      code: 0,
      out: '',
      err: 'nieuwsgraaf: 3 added, 0 known already, 0 refused\n',
    });
    expect(await counts(queue)).toEqual({ waiting: 3, retrying: 0, active: 0, done: 0, collected: 0, failed: 0 });
    const { code, err } = await nieuwsgraaf(queue, 'work', ['--until-empty', '--concurrency', '2']);
    expect({ code, err }).toEqual({
      code: 0,
      err: `nieuwsgraaf: working on the queue ${queue}\nnieuwsgraaf: 3 read, 0 attempts failed\n`,
    });
    expect(await counts(queue)).toMatchObject({ waiting: 0, done: 3, collected: 0 });
    const { out } = await nieuwsgraaf(queue, 'collect');
    const sorted = parse(out).sort((a, b) => (a.id < b.id ? -1 : 1));
    const alone = parse((await command(['extract', '-f', 'ndjson', 'map'], { cwd })).out);
    expect(sorted).toEqual(alone.map((line) => ({ ...line, lexicon: lexiconVersion() })));
    expect(sorted[0]).toMatchObject({ id: 'a', source: 'map/a.txt', schemaVersion: '1.0' });
    expect(await counts(queue)).toMatchObject({ waiting: 0, done: 0, collected: 3 });
  }, 60_000);

  it('takes each id once: waiting, done, collected', async () => {
    const queue = newQueue();
    const again = async (): Promise<string> => (await nieuwsgraaf(queue, 'enqueue', ['map'])).err;
    expect(await again()).toContain('3 added, 0 known');
    expect(await again()).toContain('0 added, 3 known');
    await work(queue);
    expect(await again()).toContain('0 added, 3 known');
    await nieuwsgraaf(queue, 'collect');
    expect(await again()).toContain('0 added, 3 known');
    expect((await nieuwsgraaf(queue, 'enqueue', ['map/a.txt', 'map/a.txt'])).err).toContain('0 added, 2 known');
  }, 60_000);

  it('refuses an id that comes back with another text, whatever became of the first', async () => {
    const queue = newQueue();
    const refused = 'elders/a.txt: the queue has another text with the id "a"';
    const { code, err } = await nieuwsgraaf(queue, 'enqueue', ['map/a.txt', 'elders/a.txt']);
    expect(code).toBe(1);
    expect(err).toContain(refused);
    expect(err).toContain('1 added, 0 known already, 1 refused');
    await work(queue);
    await nieuwsgraaf(queue, 'collect');
    expect((await nieuwsgraaf(queue, 'enqueue', ['elders/a.txt'])).err).toContain(refused);
    expect((await nieuwsgraaf(queue, 'enqueue', ['--paths', 'elders/a.txt', 'map'])).err).toContain('4 added');
  }, 60_000);

  it('names inputs that cannot be read and takes the others', async () => {
    const { code, err } = await nieuwsgraaf(newQueue(), 'enqueue', ['fout.ndjson', 'weg.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(/fout\.ndjson:2: has no "text".*fout\.ndjson:3: is no JSON.*weg\.txt: cannot be read/s);
    expect(err).toContain('1 added, 0 known already, 3 refused');
  });

  it('keeps ids as they are, those that BullMQ refuses or uses too', async () => {
    const queue = newQueue();
    const ids = [
      '1',
      '-7',
      'a:b',
      'x:y:z',
      '',
      '=1',
      'meta',
      'completed',
      'id',
      'é/ë',
      'een twee',
      '\ud800',
      '%ud800',
      '💡',
    ];
    const opened = await open(queue);
    expect(await opened.enqueue(ids.map((id) => ({ id, text: TAKEOVER })))).toMatchObject({ added: ids.length });
    await work(queue);
    const lines: string[] = [];
    expect(await opened.collect(async (more) => void lines.push(...more))).toBe(ids.length);
    expect(
      parse(lines.join(''))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    await opened.close();
  }, 60_000);

  it('gives the results in the order in which they came', async () => {
    const queue = newQueue();
    const opened = await open(queue);
    await opened.enqueue(Array.from({ length: 350 }, (_, n) => ({ id: `d${n}`, text: 'Kort.' })));
    await work(queue);
    const { out } = await nieuwsgraaf(queue, 'collect');
    const order = parse(out).map(({ id }) => Number(id.slice(1)));
    expect(order).toHaveLength(350);
    // one thread takes two at a time, and those of one millisecond have no order
    for (const [i, n] of order.entries()) expect(Math.abs(n - i)).toBeLessThan(40);
    await opened.close();
  }, 60_000);

  it('writes no result twice when it is broken off between writing and telling Redis', async () => {
    const queue = newQueue();
    const opened = await open(queue);
    await opened.enqueue(Array.from({ length: 250 }, (_, n) => ({ id: `d${n}`, text: 'Kort.' })));
    await work(queue);
    const file = join(cwd, 'uit.ndjson');
    const broken = opened.collect(async (lines) => {
      appendFileSync(file, lines.join(''));
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    // torn in its last line, as a machine that fails leaves it
    truncateSync(file, readFileSync(file).length - 20);
    expect(parse(readFileSync(file, 'utf8').replace(/[^\n]*$/, ''))).toHaveLength(99);
    const { code, err } = await nieuwsgraaf(queue, 'collect', ['--out', 'uit.ndjson']);
    expect({ code, err }).toEqual({ code: 0, err: 'nieuwsgraaf: 151 collected\n' });
    const ids = parse(readFileSync(file, 'utf8')).map(({ id }) => id);
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
    expect((await nieuwsgraaf(queue, 'collect', ['--out', 'uit.ndjson'])).err).toContain('0 collected');
    await opened.close();
  }, 60_000);

  it.each(['een\ntwee\n', 'geen regel'])('leaves a file %j that is not its own as it is', async (content) => {
    writeFileSync(join(cwd, 'anders.txt'), content);
    const { code, err } = await nieuwsgraaf(newQueue(), 'collect', ['--out', 'anders.txt']);
    expect(code).toBe(2);
    expect(err).toContain('--out anders.txt: holds lines that are not of nieuwsgraaf collect');
    expect(readFileSync(join(cwd, 'anders.txt'), 'utf8')).toBe(content);
  });

  it('lets one collector at work', async () => {
    const queue = newQueue();
    const [one, two] = await Promise.all([open(queue), open(queue)]);
    const stop = new AbortController();
    const first = one.collect(async () => {}, { until: 'never', signal: stop.signal });
    await wait(200);
    await expect(two.collect(async () => {})).rejects.toThrow(`another collector is at work on the queue ${queue}`);
    stop.abort();
    expect(await first).toBe(0);
    expect(await two.collect(async () => {})).toBe(0);
    await Promise.all([one.close(), two.close()]);
  }, 60_000);

  it('tries again with a pause, and keeps what failed for good with its error', async () => {
    const queue = newQueue();
    await nieuwsgraaf(queue, 'enqueue', ['map/a.txt']);
    const failures: string[] = [];
    const started = Date.now();
    await work(queue, { timeout: 0.001, onFailed: ({ id, final }) => failures.push(`${id} ${final}`) });
    expect(Date.now() - started).toBeGreaterThan(3000);
    expect(failures).toEqual(['a false', 'a false', 'a true']);
    expect(await counts(queue)).toMatchObject({ waiting: 0, failed: 1, done: 0 });
    const dead = await nieuwsgraaf(queue, 'dead');
    expect(JSON.parse(dead.out)).toEqual({
      ...{ id: 'a', source: 'map/a.txt', attempts: 3 },
      error: { message: 'reading it took longer than 0.001 seconds' },
    });
    expect((await nieuwsgraaf(queue, 'enqueue', ['map/a.txt'])).err).toContain('0 added, 1 known');
    expect((await nieuwsgraaf(queue, 'dead', ['--retry'])).err).toBe('nieuwsgraaf: 1 put back\n');
    await work(queue);
    expect(parse((await nieuwsgraaf(queue, 'collect')).out)).toMatchObject([{ id: 'a' }]);
  }, 60_000);

  it('waits with new documents while it is full', async () => {
    const queue = newQueue();
    const opened = await open(queue);
    let full = 0;
    const stop = new AbortController();
    const documents = Array.from({ length: 700 }, (_, n) => ({ id: `d${n}`, text: 'Kort.' }));
    const adding = opened.enqueue(documents, { maxWaiting: 300, signal: stop.signal, onFull: () => full++ });
    await wait(700);
    expect(await opened.status()).toMatchObject({ waiting: 400 });
    expect(full).toBe(1);
    stop.abort();
    expect(await adding).toEqual({ added: 400, known: 0, refused: 0 });
    await opened.close();
  });

  it('ends a worker by SIGTERM after the documents that it has', async () => {
    const queue = newQueue();
    const opened = await open(queue);
    const text = readFileSync(new URL('../../corpus/articles/ajax-directie.txt', import.meta.url), 'utf8').repeat(4);
    await opened.enqueue(Array.from({ length: 400 }, (_, n) => ({ id: `d${n}`, text })));
    const worker = built.start(['work', '--redis', redis.url, '--queue', queue, '--concurrency', '2']);
    await worker.says('working on');
    while ((await opened.status()).done < 3) await wait(20);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    const { done, active, waiting, failed } = await opened.status();
    expect({ active, failed, all: done + waiting }).toEqual({ active: 0, failed: 0, all: 400 });
    expect(waiting).toBeGreaterThan(0);
    expect(worker.said()).toContain(`${done} read, 0 attempts failed`);
    await opened.close();
  }, 60_000);

  it('says in words why there is no Redis', async () => {
    const port = await freePort();
    const status = (url: string, more: string[] = []) => command(['status', '--redis', url, ...more], { cwd });
    const gone = await status(`redis://geheim:woord@127.0.0.1:${port}`);
    expect(gone).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Redis at 127.0.0.1:${port} cannot be used: `),
    });
    expect(gone.err).toContain('ECONNREFUSED');
    expect(gone.err).not.toMatch(/geheim|woord/);
    for (const url of ['localhost:6379', 'http://localhost', 'redis://', 'geen url']) {
      expect(await status(url)).toMatchObject({ code: 1, err: expect.stringContaining('must be a URL: redis://') });
    }
    expect((await status(redis.url, ['--queue', 'a:b'])).err).toContain('"a:b" is no name for a queue');
    await expect(openQueue({ redis: 'x', queue: 'q' })).rejects.toBeInstanceOf(QueueError);
  });

  it('gives user and password to Redis', async () => {
    const rule = ['--requirepass', 'geh:eim/9'];
    const guarded = await startRedis(
      rule,
      (port) => `redis://default:${encodeURIComponent('geh:eim/9')}@127.0.0.1:${port}`,
    );
    const { port } = guarded;
    try {
      const env = { REDIS_URL: guarded.url };
      expect(await command(['enqueue', 'map'], { cwd, env })).toMatchObject({ code: 0 });
      expect(await command(['work', '--until-empty', '-c', '1'], { cwd, env })).toMatchObject({ code: 0 });
      expect(parse((await command(['collect'], { cwd, env })).out)).toHaveLength(3);
      for (const url of [`redis://127.0.0.1:${port}`, `redis://:verkeerd@127.0.0.1:${port}`]) {
        const { code, err } = await command(['status', '--redis', url], { cwd });
        expect(code).toBe(1);
        expect(err).toMatch(/cannot be used: .*(NOAUTH|WRONGPASS)/);
        expect(err).not.toContain('verkeerd');
      }
    } finally {
      await guarded.stop();
    }
  }, 60_000);

  it('speaks TLS with rediss://', async ({ skip }) => {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const files = ['-keyout', 'sleutel.pem', '-out', 'bewijs.pem'];
    const made = spawnSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files],
      { cwd },
    );
    if (made.status !== 0) skip('there is no openssl');
    const tlsPort = await freePort();
    const [bewijs, sleutel] = [join(cwd, 'bewijs.pem'), join(cwd, 'sleutel.pem')];
    const flags = [
      '--tls-port',
      `${tlsPort}`,
      '--tls-cert-file',
      bewijs,
      '--tls-key-file',
      sleutel,
      '--tls-ca-cert-file',
      bewijs,
    ];
    const secure = await startRedis([...flags, '--tls-auth-clients', 'no']);
    try {
      const url = `rediss://localhost:${tlsPort}`;
      const env = { NODE_EXTRA_CA_CERTS: bewijs };
      const trusted = built.start(['enqueue', '--redis', url, 'map'], { cwd, env });
      expect([await trusted.ended, trusted.said()]).toEqual([0, expect.stringContaining('3 added')]);
      const work = built.start(['work', '--redis', url, '--until-empty', '-c', '1'], { cwd, env });
      expect([await work.ended, work.said()]).toEqual([0, expect.stringContaining('3 read')]);
      const stranger = built.start(['status', '--redis', url], { cwd });
      expect([await stranger.ended, stranger.said()]).toEqual([1, expect.stringContaining('self-signed certificate')]);
    } finally {
      await secure.stop();
    }
  }, 60_000);
});

describe('the version of the lexicon', () => {
  const names = (name: string) =>
    ({ companies: [{ id: 'x', name }] }) as unknown as Parameters<typeof lexiconVersion>[0] extends
      | readonly (infer T)[]
      | undefined
      ? T
      : never;
  it('changes with each lexicon, their order and the built-in companies', () => {
    const all = [
      lexiconVersion(),
      lexiconVersion([], false),
      lexiconVersion([names('Een')]),
      lexiconVersion([names('Twee')]),
      lexiconVersion([names('Een'), names('Twee')]),
      lexiconVersion([names('Twee'), names('Een')]),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(lexiconVersion([names('Een')])).toBe(all[2]);
    for (const version of all) expect(version).toMatch(/^[0-9a-f]{16}$/);
  });
});
