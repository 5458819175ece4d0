import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CliError, errorCode, reasonOf } from './io';
import type { PendingInput } from './read-inputs';

const BLOCK = 65_536;
/** Where a line of output says which document it is of. */
const HEAD = /^\{"id":(?:"(?:[^"\\]|\\.)*"),"source":("(?:[^"\\]|\\.)*")[,}]/;
/** Bytes of a line's beginning that are looked at; an id and a path fit in. */
const HEAD_BYTES = 65_536;

/**
 * Makes the NDJSON of a run that was broken off end with a whole line: what follows the last line break is cut off.
 * @param shown the path as the user gave it
 * @returns how many bytes are left; 0 also where there is no such file
 * @throws {CliError} when the file cannot be read or written
 */
export async function cutTornLine(path: string, shown: string): Promise<number> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      const buffer = Buffer.allocUnsafe(BLOCK);
      let end = size;
      let whole = 0;
      while (end > 0 && whole === 0) {
        const start = Math.max(0, end - BLOCK);
        const { bytesRead } = await file.read(buffer, 0, end - start, start);
        const at = buffer.subarray(0, bytesRead).lastIndexOf(0x0a);
        if (at >= 0) whole = start + at + 1;
        end = start;
      }
      if (whole < size) await file.truncate(whole);
      return whole;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw new CliError(`--out ${shown}: cannot be resumed: ${reasonOf(error)}`, 1);
  }
}

/**
 * Passes over the inputs whose line is in the output already. Line n must be of input n, by its `source`: so no input is done twice or
 * left out when the inputs have changed between the runs.
 * @param path the output, of whole lines
 * @param passed is called for each input passed over
 * @throws {CliError} when the output is of other inputs
 */
export async function* withoutDone(
  inputs: AsyncIterable<PendingInput>,
  path: string,
  shown: string,
  passed: (input: PendingInput) => void,
): AsyncGenerator<PendingInput> {
  const lines = sourcesOf(path, shown);
  let line = 0;
  let going = true;
  for await (const input of inputs) {
    if (going) {
      const next = await lines.next();
      if (!next.done) {
        line++;
        if (next.value !== input.source) {
          throw new CliError(
            `--resume: line ${line} of ${shown} is of ${next.value}, but input ${line} is ${input.source}: resume with the inputs of the first run, or write to another file`,
          );
        }
        passed(input);
        continue;
      }
      going = false;
    }
    yield input;
  }
  if (going && !(await lines.next()).done) {
    throw new CliError(`--resume: ${shown} has more lines than there are inputs (${line}): it is of other inputs`);
  }
}

/** The source of each line of output. */
async function* sourcesOf(path: string, shown: string): AsyncGenerator<string> {
  let line = 1;
  let head: Buffer[] = [];
  let held = 0;
  const read = (): string => {
    const found = HEAD.exec(Buffer.concat(head).toString());
    if (!found)
      throw new CliError(`--resume: line ${line} of ${shown} is no line of nieuwsgraaf extract --format ndjson`);
    line++;
    head = [];
    held = 0;
    return JSON.parse(found[1]!) as string;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      if (held < HEAD_BYTES) head.push(chunk.subarray(from, Math.min(at, from + HEAD_BYTES - held)));
      from = at + 1;
      yield read();
    }
    if (held < HEAD_BYTES && from < chunk.length) {
      const piece = chunk.subarray(from, from + HEAD_BYTES - held);
      head.push(piece);
      held += piece.length;
    }
  }
}

/** How much of a file's end {@link lastIds} reads. */
const TAIL = 32e6;
const LINE_BEGIN = '{"id":"';
const ID = /^\{"id":("(?:[^"\\]|\\.)*")/;

/**
 * The ids of a file's last lines of NDJSON, as far as 32 MB reach; none where there is no such file. A torn last line does not count.
 * @throws {CliError} when it cannot be read, or is no NDJSON of ours
 */
export async function lastIds(path: string, shown: string): Promise<string[]> {
  let tail: Buffer;
  let whole = true;
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const start = Math.max(0, size - TAIL);
      whole = start === 0;
      tail = Buffer.alloc(size - start);
      const { bytesRead } = await file.read(tail, 0, tail.length, start);
      tail = tail.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw new CliError(`--out ${shown}: cannot be read: ${reasonOf(error)}`, 1);
  }
  const lines = tail.toString().split('\n');
  const torn = lines.pop() ?? '';
  if (!whole) lines.shift();
  // a last line that is not even the beginning of ours is told, not cut off
  if (!LINE_BEGIN.startsWith(torn.slice(0, LINE_BEGIN.length))) lines.push(torn);
  return lines.map((line) => {
    const found = ID.exec(line);
    if (!found)
      throw new CliError(`--out ${shown}: holds lines that are not of nieuwsgraaf collect: write to another file`);
    return JSON.parse(found[1]!) as string;
  });
}
