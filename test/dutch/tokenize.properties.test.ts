import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashUnits } from '../../src/dutch/hash';
import { createTokenizer } from '../../src/dutch/tokenize';
import { Break, type TokenTable } from '../../src/dutch/types';

const tokenize = createTokenizer();

/** White space, control characters and invisible characters: all that may stand between tokens. */
const GAP = /^[\s\p{Cc}\p{Cf}]*$/u;

const pieces = [
  ...["'", '’', '‘', '"', '“', '”', '„', ',,', "''", '`', '.', '...', '…', ',', '!', '?', '-', '–', '—', '(', ')', '&'],
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\0',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
  ],
  ...[
    'a',
    's',
    'De',
    'ASML',
    'Philips',
    'N.V',
    'bijv',
    'o.a',
    'www.',
    'http://',
    'bol.com',
    '@',
    '#',
    '/',
    ':',
    '%',
    '°',
  ],
  ...[
    '1',
    '12',
    '3,4',
    '€',
    'US$',
    '\u0301',
    '\ufe0f',
    '👍',
    '🏽',
    '🇳',
    '\ud83c',
    '\ud800',
    '\udc00',
    'é',
    'Ω',
    '中',
    '+',
    '_',
  ],
];
const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(mixture, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((list) => String.fromCharCode(...list));

function check(text: string, table: TokenTable): void {
  expect(table.text).toBe(text);
  let at = 0;
  for (let i = 0; i < table.length; i++) {
    expect(table.start[i]).toBeGreaterThanOrEqual(at);
    expect(table.end[i]).toBeGreaterThan(table.start[i]);
    expect(text.slice(at, table.start[i])).toMatch(GAP);
    expect(table.hash[i]).toBe(hashUnits(text, table.start[i], table.end[i]));
    expect(text.slice(table.start[i], table.end[i])).not.toMatch(/[ \t\r\n\0\u00a0\u2028\u2029]/);
    at = table.end[i];
  }
  expect(text.slice(at)).toMatch(GAP);
  for (const column of [table.start, table.end, table.kind, table.hash]) expect(column.length).toBe(table.length);
  expect(table.sentenceStart.length).toBe(table.sentences + 1);
  expect(table.sentenceBreak.length).toBe(table.sentences);
  expect(table.sentenceStart[table.sentences]).toBe(table.length);
  for (let s = 0; s < table.sentences; s++) {
    expect(table.sentenceStart[s + 1]).toBeGreaterThan(table.sentenceStart[s]);
    const first = table.sentenceStart[s];
    if (s === 0) expect(first).toBe(0);
    const gap = first > 0 ? text.slice(table.end[first - 1], table.start[first]) : '';
    if (table.sentenceBreak[s] !== Break.none) expect(gap).toMatch(/[\n\v\f\r\u0085\u2028\u2029]/);
  }
}

describe('tokenizer, whatever the text', () => {
  it('is lossless and keeps its contract', () => {
    fc.assert(
      fc.property(fc.oneof(anything, units), (text) => check(text, tokenize(text))),
      { numRuns: 3000 },
    );
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const table = tokenize(text);
        for (let i = 0; i < table.length; i++) {
          expect(text.slice(table.start[i] - 1, table.start[i] + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('breaks at every blank line, and reads the parts as it reads each alone', () => {
    fc.assert(
      fc.property(mixture, mixture, (one, other) => {
        const [a, b] = [tokenize(one), tokenize(other)];
        const both = tokenize(`${one}\n\n${other}`);
        expect(both.length).toBe(a.length + b.length);
        expect(both.sentences).toBe(a.sentences + b.sentences);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same table each time, frozen', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tokenize(text)).toEqual(createTokenizer()(text));
        expect(Object.isFrozen(tokenize(text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    "'",
    '"',
    '-',
    '.',
    'a-',
    '(',
    'a(',
    '`',
    ',,',
    '!',
    '\n',
    'http://',
    'a.',
    '👍\u200d',
    'a@',
    '’',
    '1,',
    'A. ',
    '- \n',
  ])('reads a million code units of %j in linear time', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 2; i++) {
        const { user } = process.cpuUsage();
        const table = tokenize(text);
        best = Math.min(best, (process.cpuUsage().user - user) / 1000);
        expect(table.length === 0 || table.end[table.length - 1] <= text.length).toBe(true);
      }
      return best;
    };
    const small = Math.max(time(125_000), 2);
    // Eight times the text; quadratic time would be 64 times
    expect(time(1_000_000)).toBeLessThan(small * 24);
  });
});
