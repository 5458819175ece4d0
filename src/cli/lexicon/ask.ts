import { type CliIo, writeText } from '../io';

/** Asks questions on a terminal, a line each. */
export class Questions {
  private readonly chunks: AsyncIterator<Uint8Array | string>;
  private readonly decoder = new TextDecoder();
  private rest = '';
  private ended = false;

  constructor(private readonly io: CliIo) {
    this.chunks = io.stdin[Symbol.asyncIterator]();
  }

  /** The answer to a question, trimmed; empty where there is none. */
  async ask(question: string): Promise<string> {
    await writeText(this.io.stderr, `${question} `);
    for (;;) {
      const at = this.rest.indexOf('\n');
      if (at >= 0 || this.ended) {
        const line = at >= 0 ? this.rest.slice(0, at) : this.rest;
        this.rest = at >= 0 ? this.rest.slice(at + 1) : '';
        return line.trim();
      }
      const { value, done } = await this.chunks.next();
      if (done === true) this.ended = true;
      else this.rest += typeof value === 'string' ? value : this.decoder.decode(value, { stream: true });
    }
  }

  /** Lets go of standard input. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
