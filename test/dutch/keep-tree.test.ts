import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser, createTokenizer } from '../../src/dutch/index';
import { isTree, keepTree } from '../../src/dutch/keep-tree';

const sentence = (heads: number[]) => ({
  n: heads.length,
  upos: new Uint8Array(heads.length),
  feats: new Uint32Array(heads.length),
  head: Int32Array.from(heads),
  rel: Uint8Array.from(heads, (_, t) => t),
});

describe('a repair of links', () => {
  it('stays where it leaves a tree', () => {
    const tree = sentence([1, -1, 1]);
    keepTree(tree, () => {
      tree.head[2] = 0;
    });
    expect([...tree.head]).toEqual([1, -1, 0]);
  });
  it('is taken back where it closes a circle', () => {
    const tree = sentence([1, -1, 1]);
    keepTree(tree, () => {
      [tree.head[1], tree.rel[1]] = [2, 9];
    });
    expect([...tree.head]).toEqual([1, -1, 1]);
    expect([...tree.rel]).toEqual([0, 1, 2]);
  });
});

describe('names that are known', () => {
  const folder = new URL('../../corpus/articles/', import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n\n')
    // genitives in names, which hang on what stands behind them
    .replace(/(\p{Lu}\p{Ll}{4,}) (?=\p{Lu})/gu, "$1's ");
  const table = createTokenizer()(text);

  it.each([2, 3])(
    'leave trees, wherever %i words are one',
    (words) => {
      const { analyseSentences } = createAnalyser();
      for (let shift = 0; shift < words; shift++) {
        const names = Uint8Array.from({ length: table.length }, (_, t) => ((t + shift) % words === 0 ? 1 : 2));
        for (let s = 0; s < table.sentences; s++) names[table.sentenceStart[s]!] = 1;
        const analysis = analyseSentences(table, () => true, names);
        expect(isTree({ ...sentence([]), n: analysis.length, head: analysis.head })).toBe(true);
      }
    },
    60_000,
  );
});
