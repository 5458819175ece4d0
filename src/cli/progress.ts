import { Writable } from 'node:stream';
import type { CliIo } from './io';

/** Shows how far a run is. */
export interface Progress {
  /** A document is done. */
  step(bytes: number): void;
  /** Finds how many bytes there are in all, where that is shown. */
  measure(total: () => Promise<number>): void;
  /** Clears the bar's line for a message; the next step draws it again. */
  clear(): void;
  stop(): void;
}

const NONE: Progress = { step: () => {}, measure: () => {}, clear: () => {}, stop: () => {} };

/** A bar on standard error where that is a terminal and the output is not on the same one; else nothing. */
export async function createProgress(io: CliIo, toTerminal: boolean): Promise<Progress> {
  if (!io.isTTY.stderr || toTerminal) return NONE;
  const { SingleBar } = await import('cli-progress');
  const stream = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text, _, done) => {
        io.stderr.write(String(text));
        done();
      },
    }),
    { isTTY: true, columns: io.columns ?? 80 },
  );
  const started = performance.now();
  let documents = 0;
  let done = 0;
  let all = 0;
  const bar = new SingleBar({
    stream,
    fps: 5,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
    format: () => {
      const seconds = (performance.now() - started) / 1000;
      const rate = `${documents.toLocaleString('en')} documents, ${(documents / Math.max(seconds, 0.001)).toFixed(0)}/s`;
      if (all === 0) return rate;
      const part = Math.min(1, done / all);
      const left = part > 0 ? `, ${timeOf((seconds * (1 - part)) / part)} left` : '';
      const filled = Math.round(part * 24);
      return `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${Math.floor(part * 100)}%  ${rate}${left}`;
    },
  });
  bar.start(1, 0);
  return {
    step: (bytes) => {
      documents++;
      done += bytes;
    },
    measure: (total) => {
      void total().then((bytes) => {
        all = bytes;
      });
    },
    clear: () => void io.stderr.write('\r\u001b[K'),
    stop: () => bar.stop(),
  };
}

function timeOf(seconds: number): string {
  const s = Math.ceil(seconds);
  const minutes = Math.floor(s / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
  return minutes > 0 ? `${minutes}m ${s % 60}s` : `${s}s`;
}
