import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import type { StreamDocument, StreamResult, StreamSource } from '../src/stream';

const extractor = createExtractor();
const TEXTS = ['Philips neemt ASML over.', 'Shell werkt samen met Heineken.', 'Het regent.'];

async function all(source: StreamSource<StreamDocument>): Promise<StreamResult[]> {
  const results: StreamResult[] = [];
  for await (const result of extractor.stream(source)) results.push(result);
  return results;
}

async function* generate<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function webStream<T>(items: readonly T[], log: string[] = []): ReadableStream<T> {
  let n = 0;
  return new ReadableStream<T>(
    {
      pull: (controller) => {
        log.push(`pull ${n}`);
        if (n < items.length) controller.enqueue(items[n++]);
        else controller.close();
      },
      cancel: () => void log.push('cancel'),
    },
    { highWaterMark: 0 },
  );
}

describe('stream', () => {
  const expected = TEXTS.map((text, n) => ({ id: String(n + 1), article: extractor.extract(text) }));

  it.each<[string, () => StreamSource<StreamDocument>]>([
    ['an array', () => TEXTS],
    ['a set', () => new Set(TEXTS)],
    ['an asynchronous generator', () => generate(TEXTS)],
    ['a Web stream', () => webStream(TEXTS)],
  ])('gives the articles of %s, in their order', async (_, source) => {
    expect(await all(source())).toEqual(expected);
  });

  it('takes records, with their id and date', async () => {
    const [result] = await all([{ id: 'a', date: '2021-04', text: TEXTS[0]! }]);
    expect(result).toEqual({ id: 'a', article: extractor.extract(TEXTS[0]!, { date: '2021-04' }) });
  });

  it('gives an error in the place of a bad document and goes on', async () => {
    const bad = [null, 7, { id: 'x' }, { id: 'y', text: 'A', date: 'gisteren' }, TEXTS[0]!] as StreamDocument[];
    const results = await all(bad);
    expect(results.map((r) => [r.id, 'error' in r ? r.error.message : r.article.events.length])).toEqual([
      ['1', 'a stream takes texts or records of { id, date, text }'],
      ['2', 'a stream takes texts or records of { id, date, text }'],
      ['x', 'extract wants the article as a string, not undefined'],
      ['y', expect.stringContaining('"gisteren" is no date')],
      ['5', 1],
    ]);
  });

  it('reads nothing ahead, and ends the source when it is broken off', async () => {
    const log: string[] = [];
    for await (const { id } of extractor.stream(webStream(TEXTS, log))) {
      log.push(`result ${id}`);
      if (id === '2') break;
    }
    expect(log).toEqual(['pull 0', 'result 1', 'pull 1', 'result 2', 'cancel']);
  });

  it('throws an error of the source', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield TEXTS[0]!;
      throw new Error('gone');
    }
    await expect(all(broken())).rejects.toThrow('gone');
  });
});
