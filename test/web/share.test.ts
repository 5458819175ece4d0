import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEntry } from '../../web/src/lexicon-entries';
import type { Answer, Failure } from '../../web/src/protocol';
import { createReader, type Port } from '../../web/src/reader';
import { fromFragment, toFragment } from '../../web/src/share';

describe('links', () => {
  it('give back any task', async () => {
    const words = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.record({ text: words, date: words, lexicon: words }), async (task) => {
        const fragment = await toFragment(task);
        expect(fragment).toMatch(/^#1\.[\w-]+$/);
        expect(await fromFragment(fragment)).toEqual(task);
      }),
      { numRuns: 50 },
    );
  });

  it('hold 100 KB', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => (i * 2654435761) % 100_000)
      .join(' ')
      .slice(0, 100_000);
    expect(await fromFragment(await toFragment({ text, date: '', lexicon: '' }))).toMatchObject({ text });
  });

  it.each([
    ['#2.abc', 'it begins with "#2.", not with "#1."'],
    ['#1.abc', 'it is incomplete or damaged'],
    ['#1.%%%', 'it is incomplete or damaged'],
  ])('refuse %s', async (fragment, message) => {
    await expect(fromFragment(fragment)).rejects.toThrow(message);
  });

  it('refuse what unfolds to too much, and what is no task', async () => {
    const bomb = await toFragment({ text: 'a'.repeat(5_000_000), date: '', lexicon: '' });
    expect(bomb.length).toBeLessThan(20_000);
    await expect(fromFragment(bomb)).rejects.toThrow('it unfolds to more than 4000000 bytes');
    const other = { text: 1, date: '', lexicon: '' } as unknown as Parameters<typeof toFragment>[0];
    await expect(fromFragment(await toFragment(other))).rejects.toThrow('it holds no text');
    expect(await fromFragment('')).toBeUndefined();
  });
});

describe('a reader', () => {
  it('gives its worker the newest task only and drops stale answers', () => {
    const sent: number[] = [];
    const told: number[] = [];
    const port: Port = { onmessage: null, postMessage: (request: { number: number }) => sent.push(request.number) };
    const reader = createReader(port, (answer) => told.push(answer.number));
    const reply = (number: number): void => {
      port.onmessage?.(new MessageEvent<Answer | Failure>('message', { data: { number, failure: '' } }));
    };
    const task = { text: '', date: '', lexicon: '' };
    for (let i = 0; i < 4; i++) reader.read(task);
    expect(sent).toEqual([1]);
    reply(1);
    expect([sent, told]).toEqual([[1, 4], []]);
    reply(4);
    expect(told).toEqual([4]);
    reader.read(task);
    reply(5);
    expect(told).toEqual([4, 5]);
  });
});

describe('a new entry', () => {
  it.each([
    ['', 'companies:\n  - x\n'],
    ['# mijn\n', '# mijn\ncompanies:\n  - x\n'],
    ['companies:\n  - a\n\n\n', 'companies:\n  - a\n  - x\n'],
    ['companies: []\nframes:\n  - f\n', 'companies:\n  - x\nframes:\n  - f\n'],
    ['frames:\n  - f', 'frames:\n  - f\ncompanies:\n  - x\n'],
  ])('goes to the end of its list: %j', (before, after) => {
    const { yaml, at } = withEntry(before, 'companies', '  - x');
    expect(yaml).toBe(after);
    expect(yaml.indexOf('- x', at)).toBeGreaterThan(0);
  });
});
