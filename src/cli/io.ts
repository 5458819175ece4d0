/** Where a command writes text: standard output, standard error or a stand-in of a test. */
export interface TextOutput {
  /** Takes a piece of text; `done` is called when it has been handed on, with the error where that failed. */
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/** Everything of the process that the commands use, so that tests can run them in-process. */
export interface CliIo {
  /** Standard input, bytes or text. */
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: TextOutput;
  stderr: TextOutput;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** Which of the three are terminals. */
  isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal in columns, where it is known. */
  columns?: number;
  /** The folder that relative paths start from. */
  cwd: string;
  /**
   * For a command that can end well half-way: from this call on Ctrl-C no longer ends the process but aborts the signal, with the
   * name of the system's signal (`SIGINT`, `SIGTERM`) as reason.
   */
  stopSignal?: () => AbortSignal;
}

/** The exit codes of runs that a signal of the system ended. */
export const SIGNAL_CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** An error that a user can mend. Its message is printed as it is, without a stack; `exitCode` is 2 for wrong usage, 1 otherwise. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}

/** Writes a text and waits until it has been handed on, so that a slow reader slows the writer. Rejects when that fails. */
export function writeText(out: TextOutput, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** The code that Node gives an error of the system, as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read or write it',
  EPERM: 'no permission to read or write it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ELOOP: 'its symbolic links form a loop',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read at once',
};

/** Why something failed, in words for a user. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code && REASONS[code]) return REASONS[code];
  return error instanceof Error ? error.message : String(error);
}
