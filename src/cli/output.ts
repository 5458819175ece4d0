import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError, type CliIo, errorCode, reasonOf, writeText } from './io';

/** Where a run's result goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** The result is whole: a file gets its name now. */
  commit(): Promise<void>;
  /** The result is not whole: what was written aside is removed. */
  discard(): Promise<void>;
}

/**
 * Opens standard output, or a file. A file is written aside and renamed when whole, so that nobody meets a half one; with `streamed`
 * it is written in place, as is what is no regular file (a pipe, /dev/null). With `append` what the file holds is kept.
 * @throws {CliError} when the file cannot be written
 */
export async function openOutput(
  out: string | undefined,
  streamed: boolean,
  io: CliIo,
  append = false,
): Promise<Output> {
  if (out === undefined || out === '-') {
    const write = (text: string): Promise<void> =>
      writeText(io.stdout, text).catch((error: unknown) => {
        // a reader that has gone is no failure: the caller ends quietly
        if (errorCode(error) === 'EPIPE') throw error;
        throw new CliError(`standard output cannot be written: ${reasonOf(error)}`, 1);
      });
    return { write, commit: async () => {}, discard: async () => {} };
  }
  const path = resolve(io.cwd, out);
  const fail = (error: unknown): never => {
    throw new CliError(`--out ${out}: cannot be written: ${reasonOf(error)}`, 1);
  };
  const place = await placeOf(path).catch(fail);
  const aside = streamed || !place.regular ? undefined : `${place.path}.${process.pid}.part`;
  const file: FileHandle = await open(aside ?? place.path, append ? 'a' : 'w').catch(fail);
  return {
    write: async (text) => {
      // appendFile goes on after a short write, which write does not
      await file.appendFile(text).catch(fail);
    },
    commit: async () => {
      try {
        await file.close();
        if (aside) await rename(aside, place.path);
      } catch (error) {
        fail(error);
      }
    },
    discard: async () => {
      await file.close().catch(() => {});
      if (aside) await rm(aside, { force: true }).catch(() => {});
    },
  };
}

/** Where a path leads, symbolic links followed, and whether a regular file is or may come to be there. */
async function placeOf(path: string): Promise<{ path: string; regular: boolean }> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) throw new Error('it is a folder');
    return { path: real, regular: found.isFile() };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { path, regular: true };
    throw error;
  }
}
