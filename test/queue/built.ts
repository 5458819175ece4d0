import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** The command, built into a folder of its own: it starts faster than from its sources, and is not changed while the test runs. */
export interface BuiltCommand {
  /** Starts it. Its standard error is kept in `said`. */
  start(args: readonly string[], options?: { cwd?: string; env?: Record<string, string> }): Running;
  remove(): void;
}

/** The command while it runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly out: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves when its standard error holds the text. */
  says(text: string): Promise<void>;
}

export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-built-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: { cli: join(root, 'src/cli/bin.ts'), 'queue-thread': join(root, 'src/queue/extract-thread.ts') },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external' },
    ...{ outdir: folder, outExtension: { '.js': '.js' }, logLevel: 'error' },
  });
  return {
    start: (args, { cwd = folder, env = {} } = {}) => {
      const child = spawn(process.execPath, [join(folder, 'cli.js'), ...args], {
        cwd,
        env: { ...process.env, ...env },
      });
      let said = '';
      let out = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      const ended = new Promise<number | string>((done) => {
        child.on('close', (code, signal) => done(code ?? signal ?? 'gone'));
      });
      return {
        child,
        ended,
        said: () => said,
        out: () => out,
        says: (text) =>
          new Promise((done, fail) => {
            const look = (): void => void (said.includes(text) && done());
            child.stderr.on('data', look);
            child.on('close', () => fail(new Error(`it ended without saying "${text}": ${said}`)));
            look();
          }),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
