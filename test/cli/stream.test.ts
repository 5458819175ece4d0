import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapOrdered } from '../../src/cli/map-ordered';
import { command, folderOf, type Setting } from './harness';

let cwd: string;
let remove: () => void;
const MANY = 300;
const record = (n: number): string =>
  JSON.stringify({ id: `d${n}`, date: '2021', text: `Philips neemt ASML over voor ${n + 2} miljoen euro.` });

beforeAll(() => {
  const folder = folderOf({
    'veel.ndjson': `${Array.from({ length: MANY }, (_, n) => (n % 50 === 7 ? '{"id": 7' : record(n))).join('\n')}\n`,
    'map/a.txt': 'Philips neemt ASML over.',
    'map/b.txt': 'Shell werkt samen met Heineken.',
    'map/c.txt': new Uint8Array([0xff, 0xfe, 0xfd]),
    'map/d.txt': 'Unilever investeert in Ahold.',
  });
  ({ path: cwd, remove } = folder);
});
afterAll(() => remove());

const extract = (args: readonly string[], setting: Partial<Setting> = {}) =>
  command(['extract', '-f', 'ndjson', ...args], { cwd, ...setting });
interface Line {
  id: string;
  source: string;
  events?: object[];
  error?: { message: string };
}
const parse = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('extract with threads', () => {
  it('gives the same bytes as without, a line for each record, in their order, bad ones too', async () => {
    const alone = await extract(['--workers', '1', 'veel.ndjson']);
    const threads = await extract(['--workers', '3', 'veel.ndjson']);
    expect(threads).toEqual(alone);
    const lines = parse(alone.out);
    expect(lines.map(({ source }) => source)).toEqual(Array.from({ length: MANY }, (_, n) => `veel.ndjson:${n + 1}`));
    expect(lines.filter(({ error }) => error)).toHaveLength(6);
    expect(lines[7]).toMatchObject({
      source: 'veel.ndjson:8',
      error: { message: expect.stringMatching(/^is no JSON/) },
    });
    expect(lines[8]!.events).toHaveLength(1);
    expect(alone.code).toBe(1);
    expect(alone.err.split('\n').filter(Boolean)).toHaveLength(6);
  }, 60_000);

  it.each(['html', 'json', 'text', 'csv', 'graphml'])(
    'gives %s as without',
    async (format) => {
      const [alone, threads] = await Promise.all(
        ['1', '2'].map((n) => command(['extract', '-f', format, '--workers', n, 'map'], { cwd })),
      );
      expect(threads).toEqual(alone);
    },
    60_000,
  );

  it.each(['0', '1.5', 'veel'])('refuses --workers %s', async (n) => {
    const { code, err } = await extract(['--workers', n, 'map']);
    expect(code).toBe(2);
    expect(err).toContain('Write a number from 1 to 256.');
  });
});

describe('--resume', () => {
  it('writes what an unbroken run writes, wherever the file ends', async () => {
    await extract(['--out', 'heel.ndjson', 'veel.ndjson']);
    const whole = read('heel.ndjson');
    const size = Buffer.byteLength(whole);
    const firstLine = whole.indexOf('\n') + 1;
    for (const at of [0, 1, firstLine - 1, firstLine, firstLine + 1, size >> 1, size - 1, size]) {
      writeFileSync(join(cwd, 'stuk.ndjson'), whole);
      truncateSync(join(cwd, 'stuk.ndjson'), at);
      await extract(['--out', 'stuk.ndjson', '--resume', 'veel.ndjson']);
      expect(read('stuk.ndjson') === whole, `cut at ${at}`).toBe(true);
    }
  }, 60_000);

  it('cuts off a torn line that is longer than a block', async () => {
    await extract(['--out', 'uit.ndjson', 'map']);
    const whole = read('uit.ndjson');
    appendFileSync(join(cwd, 'uit.ndjson'), `{"id":"${'é'.repeat(200_000)}`);
    await extract(['--out', 'uit.ndjson', '--resume', 'map']);
    expect(read('uit.ndjson')).toBe(whole);
  });

  it('begins where there is no file', async () => {
    const { code } = await extract(['--out', 'nieuw.ndjson', '--resume', 'map/a.txt']);
    expect(code).toBe(0);
    expect(parse(read('nieuw.ndjson'))).toMatchObject([{ id: 'a' }]);
  });

  it.each<[string, string[], string, number]>([
    [
      'other inputs',
      ['map/b.txt', 'map/a.txt'],
      'line 1 of anders.ndjson is of map/a.txt, but input 1 is map/b.txt',
      2,
    ],
    ['fewer inputs', ['map/a.txt'], 'anders.ndjson has more lines than there are inputs (1)', 2],
  ])('refuses %s and leaves the file as it is', async (_, inputs, message, exit) => {
    await extract(['--out', 'anders.ndjson', 'map/a.txt', 'map/b.txt']);
    const before = read('anders.ndjson');
    const { code, err } = await extract(['--out', 'anders.ndjson', '--resume', ...inputs]);
    expect(code).toBe(exit);
    expect(err).toContain(message);
    expect(read('anders.ndjson')).toBe(before);
  });

  it('refuses a file of something else', async () => {
    writeFileSync(join(cwd, 'vreemd.ndjson'), '{"name":"x"}\n');
    const { code, err } = await extract(['--out', 'vreemd.ndjson', '--resume', 'map']);
    expect(code).toBe(2);
    expect(err).toContain('line 1 of vreemd.ndjson is no line of nieuwsgraaf extract');
  });

  it.each([[['map']], [['--out', 'x.csv', '-f', 'csv', 'map']]])('needs NDJSON and --out: %j', async (args) => {
    const { code, err } = await extract(['--resume', ...args]);
    expect(code).toBe(2);
    expect(err).toContain('it needs --format ndjson and --out FILE');
  });
});

describe('the progress bar', () => {
  const BAR = /%.*documents, \d+\/s/;

  it('is on standard error of a terminal, with the output elsewhere', async () => {
    const { err } = await extract(['--out', 'bar.ndjson', 'map'], { tty: true, columns: 100 });
    expect(err).toMatch(/documents, \d+\/s/);
    expect(err).toContain('nieuwsgraaf: map/c.txt: cannot be read');
  });

  it('is not in a pipe, nor where the output is', async () => {
    expect((await extract(['--out', 'bar.ndjson', 'map'])).err).not.toMatch(BAR);
    const { err, out } = await extract(['map'], { tty: true });
    expect(err + out).not.toMatch(BAR);
  });
});

describe('mapOrdered', () => {
  async function* count(to: number, seen: { taken: number }): AsyncGenerator<number> {
    for (let n = 0; n < to; n++) {
      seen.taken++;
      yield n;
    }
  }
  const bounds = { room: () => 8, sizeOf: () => 1, maxSize: 100 };

  it('keeps order and never has more underway than there is room for', async () => {
    const seen = { taken: 0 };
    let underway = 0;
    let most = 0;
    let given = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++underway);
      await wait((n * 7919) % 5);
      underway--;
      return n;
    };
    for await (const n of mapOrdered(count(200, seen), work, bounds)) {
      expect(n).toBe(given++);
      if (n % 40 === 0) await wait(10);
      // what is done but not yet handed on counts too, so a slow reader holds up the source
      expect(seen.taken - given).toBeLessThanOrEqual(8);
    }
    expect(given).toBe(200);
    expect(most).toBe(8);
  });

  it('takes one item at a time when each is too large', async () => {
    let underway = 0;
    const work = async (): Promise<void> => {
      expect(++underway).toBe(1);
      await wait(1);
      underway--;
    };
    for await (const _ of mapOrdered(count(20, { taken: 0 }), work, { ...bounds, sizeOf: () => 1000 }));
  });

  it('gives a result while the next item is long in coming', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = mapOrdered(slow(), async (n) => n, bounds);
    expect(await results.next()).toEqual({ value: 1, done: false });
  });

  it('ends at once on abort, also while it waits', async () => {
    const stop = new AbortController();
    const never = mapOrdered(count(5, { taken: 0 }), () => new Promise<number>(() => {}), {
      ...bounds,
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 10);
    expect(await never.next()).toEqual({ value: undefined, done: true });
  });

  it('gives what came before an error of the source, then the error', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('gone');
    }
    const results = mapOrdered(broken(), async (n) => wait(5, n), bounds);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('gone');
  });
});

describe('the process', () => {
  const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  /** NIEUWSGRAAF_LONG=1 kills twenty times over 20,000 documents. */
  const long = process.env.NIEUWSGRAAF_LONG === '1';
  const DOCUMENTS = long ? 20_000 : 2000;
  const KILLS = long ? 20 : 6;
  /** Bytes of a result, about: the kills go through the whole run. */
  const RECORD = 1800;
  const started: ChildProcess[] = [];
  const start = (out: string): ChildProcess => {
    const args = [
      'extract',
      '-f',
      'ndjson',
      '--workers',
      '2',
      '--out',
      join(cwd, out),
      '--resume',
      join(cwd, 'in.ndjson'),
    ];
    const child = spawn(process.execPath, ['--import', 'tsx', bin, ...args], { cwd: root, stdio: 'ignore' });
    started.push(child);
    return child;
  };
  const sizeOf = (out: string): number => (existsSync(join(cwd, out)) ? statSync(join(cwd, out)).size : 0);
  /** Waits until the output has grown by so many bytes, or the process has ended. */
  async function grown(child: ChildProcess, out: string, bytes: number): Promise<void> {
    const from = sizeOf(out);
    while (child.exitCode === null && sizeOf(out) < from + bytes) await wait(2);
  }
  const ended = async (child: ChildProcess): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode;
  };
  const ids = (out: string): string[] => parse(read(out)).map(({ id }) => id);
  const all = Array.from({ length: DOCUMENTS }, (_, n) => `d${n}`);

  beforeAll(() => {
    writeFileSync(join(cwd, 'in.ndjson'), `${all.map((_, n) => record(n)).join('\n')}\n`);
  });
  afterAll(() => {
    for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  });

  it(`killed ${KILLS} times at random moments and resumed, has each of ${DOCUMENTS} documents exactly once`, async () => {
    const out = 'kill.ndjson';
    let underway = 0;
    for (let kills = 0; kills < KILLS; kills++) {
      const child = start(out);
      // a loaded machine hears late of what was written: a quarter of an even share leaves documents for the last kill
      await grown(child, out, 1 + Math.floor((Math.random() * RECORD * DOCUMENTS) / (4 * KILLS)));
      if (child.exitCode === null) underway++;
      child.kill('SIGKILL');
      await ended(child);
    }
    expect(underway, 'kills of a run that had not ended').toBe(KILLS);
    expect(await ended(start(out))).toBe(0);
    expect(ids(out)).toEqual(all);
  }, 900_000);

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'leaves whole lines and ends with its code after %s',
    async (signal, code) => {
      const out = `${signal}.ndjson`;
      const child = start(out);
      await grown(child, out, 50_000);
      child.kill(signal);
      expect(await ended(child)).toBe(code);
      const text = read(out);
      expect(text.endsWith('\n')).toBe(true);
      const done = ids(out);
      expect(done).toEqual(all.slice(0, done.length));
      expect(done.length).toBeLessThan(DOCUMENTS);
    },
    60_000,
  );
});
