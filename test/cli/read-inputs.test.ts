import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decode';
import { type InputOptions, readInputs } from '../../src/cli/read-inputs';
import { folderOf } from './harness';

const folders: ReturnType<typeof folderOf>[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function files(content: Parameters<typeof folderOf>[0]): string {
  const folder = folderOf(content);
  folders.push(folder);
  return folder.path;
}

async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

/** Each item on a line: `id <source> text @date`, or `! source: message`. */
async function read(
  inputs: readonly string[],
  cwd: string,
  stdin: readonly (string | Uint8Array)[] = [],
  options: Partial<InputOptions> = {},
): Promise<string[]> {
  const lines: string[] = [];
  const all: InputOptions = { encoding: 'auto', stdinFormat: 'text', ...options };
  for await (const item of readInputs(inputs, all, { cwd, stdin: stream(stdin) })) {
    if ('problem' in item) lines.push(`! ${item.problem.source}: ${item.problem.message}`);
    else {
      const { id, source, text, date } = item.document;
      lines.push(`${id} <${source}> ${text}${date ? ` @${date}` : ''}`);
    }
  }
  return lines;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('files and folders', () => {
  it('come in order, folders sorted and to the bottom', async () => {
    const cwd = files({
      'los.txt': 'L',
      'map/b.txt': 'B',
      'map/a.md': 'A',
      'map/.verborgen.txt': 'V',
      'map/ander.pdf': 'P',
      'map/diep/er/c.TXT': 'C',
    });
    expect(await read(['map', 'los.txt'], cwd)).toEqual([
      'a <map/a.md> A',
      'b <map/b.txt> B',
      'c <map/diep/er/c.TXT> C',
      'los <los.txt> L',
    ]);
  });

  it('are told by name when they are missing or empty, and the others are read', async () => {
    const cwd = files({ 'a.txt': 'A', 'leeg/niets.pdf': '' });
    expect(await read(['weg.txt', 'leeg', 'a.txt'], cwd)).toEqual([
      '! weg.txt: cannot be read: there is no such file or folder',
      '! leeg: the folder holds no .txt or .md file',
      'a <a.txt> A',
    ]);
  });

  it('survive symbolic links that loop or lead nowhere', async () => {
    const cwd = files({ 'map/a.txt': 'A', 'map/onder/b.txt': 'B' });
    symlinkSync('..', join(cwd, 'map/onder/terug'));
    symlinkSync('zelf.txt', join(cwd, 'map/zelf.txt'));
    symlinkSync('weg.txt', join(cwd, 'map/x.txt'));
    expect(await read(['map'], cwd)).toEqual([
      'a <map/a.txt> A',
      'b <map/onder/b.txt> B',
      '! map/x.txt: cannot be read: there is no such file or folder',
      '! map/zelf.txt: cannot be read: its symbolic links form a loop',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('are told by name when reading is not allowed', async () => {
    const cwd = files({ 'a.txt': 'A' });
    chmodSync(join(cwd, 'a.txt'), 0);
    expect(await read(['a.txt'], cwd)).toEqual(['! a.txt: cannot be read: no permission to read or write it']);
  });
});

describe('encodings', () => {
  const latin1 = bytes(0x63, 0x61, 0x66, 0xe9); // café

  it.each([
    ['UTF-8', new TextEncoder().encode('café €'), 'café €'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0x00, 0x0a, 0x00), 'é\n'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0xe9), 'é'],
    ['nothing', bytes(), ''],
  ])('%s is known by itself', (_, content, text) => {
    expect(decodeText(content, 'auto')).toBe(text);
  });

  it('Latin-1 is refused with what to do, and read when it is named', async () => {
    const cwd = files({ 'oud.txt': latin1 });
    expect(await read(['oud.txt'], cwd)).toEqual([
      '! oud.txt: cannot be read: it is not UTF-8; if it is Latin-1, say --encoding latin1',
    ]);
    expect(await read(['oud.txt'], cwd, [], { encoding: 'latin1' })).toEqual(['oud <oud.txt> café']);
  });

  it('a binary file is refused', async () => {
    const cwd = files({ 'beeld.txt': bytes(0x50, 0x4b, 0x03, 0x00, 0x01) });
    expect(await read(['beeld.txt'], cwd)).toEqual([
      '! beeld.txt: cannot be read: it is a binary file (a NUL byte at 3), not a text',
    ]);
  });
});

describe('standard input', () => {
  it('is one text, also where its bytes are cut within a letter', async () => {
    const [a, b, c] = new TextEncoder().encode('é!');
    expect(await read(['-'], '/', [bytes(a), bytes(b, c)])).toEqual(['stdin <-> é!']);
  });

  it('is records when that is asked for', async () => {
    const lines = '{"id":"a","text":"A","date":"2021-04"}\n{"text":"é';
    const rest = new TextEncoder().encode('"}');
    expect(await read(['-'], '/', [lines, rest], { stdinFormat: 'ndjson' })).toEqual([
      'a <-:1> A @2021-04',
      '-:2 <-:2> é',
    ]);
  });
});

describe('records', () => {
  it.each([
    ['{"id": 7, "text": "A", "bron": "x"}', '7 <r.ndjson:1> A'],
    ['{"id": "a", "text": "A", "date": null}', 'a <r.ndjson:1> A'],
    ['["text"]', '! r.ndjson:1: has no "text" that is a string'],
    ['7', '! r.ndjson:1: is no record: {"id", "date", "text"}'],
    ['{"id": {}, "text": ""}', '! r.ndjson:1: "id" must be a string or a number'],
    ['{"id": "a"}', '! r.ndjson:1: has no "text" that is a string'],
    [
      '{"text": "A", "date": "gisteren"}',
      '! r.ndjson:1: "date" must be an ISO 8601 date (2021, 2021-04, 2021-04-12), not "gisteren"',
    ],
  ])('%s', async (line, item) => {
    const cwd = files({ 'r.ndjson': `${line}\r\n\r\n{"id":"z","text":"Z"}` });
    expect(await read(['r.ndjson'], cwd)).toEqual([item, 'z <r.ndjson:3> Z']);
  });

  it('tell the line that is no JSON and go on', async () => {
    const cwd = files({ 'r.jsonl': '{"text":\n{"text":"B"}\n' });
    const [first, second, ...rest] = await read(['r.jsonl'], cwd);
    expect(first).toMatch(/^! r\.jsonl:1: is no JSON: /);
    expect(second).toBe('r.jsonl:2 <r.jsonl:2> B');
    expect(rest).toEqual([]);
  });

  it('end where the encoding goes wrong, and say so', async () => {
    const cwd = files({ 'r.jsonl': bytes(0x7b, 0xff, 0x0a), 'a.txt': 'A' });
    expect(await read(['r.jsonl', 'a.txt'], cwd)).toEqual([
      '! r.jsonl: cannot be read beyond line 0: it is not UTF-8; if it is Latin-1, say --encoding latin1',
      'a <a.txt> A',
    ]);
  });
});
