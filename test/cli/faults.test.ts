/**
 * The command under faults of the machine, as the process that a user starts: a disk that fills up, files that nobody may read, files that
 * go away during the run, links that loop, a reader that goes.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from './harness';

const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** The account without rights on Debian and most other systems. */
const NOBODY = 65_534;
/** Whether that account reaches this checkout: it does not below a folder that `mktemp -d` made, which is its owner's alone. */
const nobodyComesHere =
  isRoot && spawnSync(process.execPath, ['-e', 'fs.accessSync(process.argv[1])', bin], { uid: NOBODY }).status === 0;
if (isRoot && !nobodyComesHere)
  console.log(
    `skipped: files that a user may not read, since user ${NOBODY} cannot enter the folders above this checkout`,
  );
const TEXT = 'Heineken neemt Lagunitas over. Volgens Reuters werkt Philips samen met Shell.\n';
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

let folder: ReturnType<typeof folderOf>;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = folderOf({});
  chmodSync(folder.path, 0o755);
});
afterEach(() => folder.remove());
afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
});

/** Starts the command; `uid` as another user. */
function start(args: readonly string[], uid?: number): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', bin, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  started.push(child);
  return child;
}

/** Runs the command to its end. */
async function run(args: readonly string[], uid?: number): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(args, uid);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** Whether this test may mount a file system of its own. */
function canMount(): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  const place = folderOf({});
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place.path], { stdio: 'ignore' });
    execFileSync('umount', [place.path]);
    return true;
  } catch {
    return false;
  } finally {
    place.remove();
  }
}

describe('a disk of 64 KB', { timeout: 120_000 }, () => {
  it.runIf(canMount())(
    'that fills up is told; what was written are whole lines, and --resume goes on with room',
    async () => {
      const disk = join(folder.path, 'schijf');
      const records = Array.from({ length: 200 }, (_, n) => JSON.stringify({ id: `d${n}`, text: TEXT }));
      writeFileSync(join(folder.path, 'in.ndjson'), `${records.join('\n')}\n`);
      const out = join(disk, 'uit.ndjson');
      const args = ['extract', '-f', 'ndjson', '--workers', '1', '--out', out, join(folder.path, 'in.ndjson')];
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
      try {
        const full = await run(args);
        expect(full).toEqual({
          code: 1,
          out: '',
          err: `nieuwsgraaf: --out ${out}: cannot be written: the disk is full\n`,
        });
        expect(statSync(out).size).toBeGreaterThan(20_000);
        execFileSync('mount', ['-o', 'remount,size=4m', disk]);
        expect(await run([...args, '--resume'])).toEqual({ code: 0, out: '', err: '' });
        const ids = lines(readFileSync(out, 'utf8')).map((line) => (JSON.parse(line) as { id: string }).id);
        expect(ids).toEqual(records.map((_, n) => `d${n}`));

        execFileSync('mount', ['-o', 'remount,size=4m', disk]);
        const page = join(disk, 'uit.json');
        rmSync(out);
        execFileSync('mount', ['-o', 'remount,size=32k', disk]);
        const whole = await run([
          'extract',
          '-f',
          'json',
          '--workers',
          '1',
          '--out',
          page,
          join(folder.path, 'in.ndjson'),
        ]);
        expect(whole.code).toBe(1);
        expect(whole.err).toContain('the disk is full');
        expect(execFileSync('ls', ['-A', disk], { encoding: 'utf8' })).toBe('');
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );
});

describe('files', { timeout: 120_000 }, () => {
  it.runIf(nobodyComesHere)('that this user may not read are named, and the others are done', async () => {
    for (const name of ['a.txt', 'b.txt', 'dicht/c.txt']) {
      mkdirSync(join(folder.path, 'dicht'), { recursive: true });
      writeFileSync(join(folder.path, name), TEXT);
    }
    chmodSync(join(folder.path, 'a.txt'), 0o600);
    chmodSync(join(folder.path, 'dicht'), 0o700);
    const args = ['extract', '-f', 'gold', '--workers', '1'];
    const { code, out, err } = await run(
      [...args, ...['a.txt', 'b.txt', 'dicht'].map((n) => join(folder.path, n))],
      NOBODY,
    );
    expect(code).toBe(1);
    expect(lines(out).map((line) => (JSON.parse(line) as { id: string }).id)).toContain('b');
    expect(lines(err).filter((line) => line.includes('no permission'))).toHaveLength(2);
  });

  it('that go away during the run have an error record each, and nothing else is lost', async () => {
    const count = 3000;
    const texts = join(folder.path, 'teksten');
    mkdirSync(texts);
    const name = (n: number): string => `t${String(n).padStart(5, '0')}`;
    for (let n = 0; n < count; n++) writeFileSync(join(texts, `${name(n)}.txt`), TEXT);
    const out = join(folder.path, 'uit.ndjson');
    const child = start(['extract', '-f', 'ndjson', '--workers', '1', '--out', out, texts]);
    const closed = once(child, 'close');
    child.stderr?.resume();
    while (child.exitCode === null && !lines(read(out)).length) await new Promise((done) => setTimeout(done, 5));
    const gone = Array.from({ length: count / 2 }, (_, n) => count - 1 - n);
    for (const n of gone) rmSync(join(texts, `${name(n)}.txt`));
    const [code] = (await closed) as [number | null];
    const records = lines(read(out)).map((line) => JSON.parse(line) as { source: string; error?: { message: string } });
    expect(records.map(({ source }) => source)).toEqual(
      Array.from({ length: count }, (_, n) => join(texts, `${name(n)}.txt`)),
    );
    const failed = records.filter(({ error }) => error);
    expect(code).toBe(failed.length > 0 ? 1 : 0);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThanOrEqual(gone.length);
    for (const { error } of failed) expect(error?.message).toContain('there is no such file or folder');
  });

  it('behind symbolic links that loop are read once, and the loop is named', async () => {
    const map = join(folder.path, 'map');
    mkdirSync(map);
    writeFileSync(join(map, 'a.txt'), TEXT);
    symlinkSync('.', join(map, 'rond'));
    symlinkSync('zelf.txt', join(map, 'zelf.txt'));
    const { code, out, err } = await run(['extract', '-f', 'gold', map]);
    expect(code).toBe(1);
    expect(lines(out).filter((line) => line.includes('Lagunitas'))).toHaveLength(1);
    expect(err).toContain('its symbolic links form a loop');
  });

  function read(path: string): string {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  }
});

describe('a reader that goes', { timeout: 120_000 }, () => {
  it.each(['ndjson', 'text', 'csv'])('ends %s quietly, as under "| head -1"', async (format) => {
    const records = Array.from({ length: 1000 }, (_, n) => JSON.stringify({ id: `d${n}`, text: TEXT }));
    const path = join(folder.path, 'in.ndjson');
    writeFileSync(path, `${records.join('\n')}\n`);
    const child = start(['extract', '-f', format, path]);
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
  });
});
