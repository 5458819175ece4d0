import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CliIo } from '../../src/cli/io';
import { run } from '../../src/cli/main';

/** What a run of the command left behind. */
export interface Result {
  code: number;
  out: string;
  err: string;
}

/** Settings of a run; what is left out is as in a pipe. */
export interface Setting {
  cwd: string;
  stdin?: string | Uint8Array | (string | Uint8Array)[];
  env?: Record<string, string>;
  tty?: boolean;
  columns?: number;
}

async function* chunks(stdin: Setting['stdin']): AsyncGenerator<string | Uint8Array> {
  if (stdin !== undefined) yield* Array.isArray(stdin) ? stdin : [stdin];
}

/** Runs the command in this process. */
export async function command(
  args: readonly string[],
  { cwd, stdin, env = {}, tty = false, columns }: Setting,
): Promise<Result> {
  const result: Result = { code: -1, out: '', err: '' };
  const writer = (key: 'out' | 'err'): CliIo['stdout'] => ({
    write: (text, done) => {
      result[key] += text;
      done?.();
    },
  });
  const isTTY = { stdin: tty, stdout: tty, stderr: tty };
  result.code = await run(args, {
    ...{ stdin: chunks(stdin), stdout: writer('out'), stderr: writer('err'), env, isTTY, cwd },
    ...(columns === undefined ? {} : { columns }),
  });
  return result;
}

/** A new folder with these files (path to content); `remove` takes it away. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
