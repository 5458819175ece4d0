/** What is measured once and not in characters a second: start, installed size, browser bundle. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes that a package takes on disk with all it depends on. */
export function installedSize(root: string, name: string): number {
  const seen = new Set<string>();
  const add = (dependency: string, from: string): number => {
    let at = from;
    let path = join(at, 'node_modules', dependency);
    while (!existsSync(path)) {
      const up = join(at, '..');
      if (up === at) return 0;
      at = up;
      path = join(at, 'node_modules', dependency);
    }
    if (seen.has(path)) return 0;
    seen.add(path);
    return sizeOf(path) + dependenciesOf(path).reduce((sum, d) => sum + add(d, path), 0);
  };
  return add(name, root);
}

/** Bytes of our own package as it is published, with all it depends on. */
export function ownInstalledSize(root: string): number {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ unpackedSize }] = JSON.parse(listed) as [{ unpackedSize: number }];
  return unpackedSize + dependenciesOf(root).reduce((sum, d) => sum + installedSize(root, d), 0);
}

function dependenciesOf(path: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}

function sizeOf(path: string): number {
  const about = lstatSync(path);
  if (!about.isDirectory()) return about.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Size of a browser bundle of a module's source text, minified, and gzipped. */
export async function bundleSize(root: string, contents: string): Promise<{ min: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const bytes = outputFiles[0]!.contents;
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Median milliseconds of whole processes from start to end, one after the other in turn. */
export function startTimes(commands: Readonly<Record<string, string[]>>, rounds: number): Record<string, number> {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      const ms = performance.now() - start;
      if (status !== 0) throw new Error(`${name} ends with ${status}: ${stderr}`);
      // the first round fills the disk's cache
      if (round >= 0) times[name]!.push(ms);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
