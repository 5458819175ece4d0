import { describe, expect, test } from 'vitest';
import { LexiconError, problemLine } from '../../src/lexicon/errors';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';

/** The problems of a text, as lines. */
function problems(text: string): string[] {
  try {
    parseLexicon(text, 'x.yaml');
  } catch (error) {
    if (error instanceof LexiconError) return error.problems.map(problemLine);
    throw error;
  }
  return [];
}

const entry = (inner: string) => `# a lexicon\ncompanies:\n  - { id: klm, name: KLM }\n  - ${inner}\n`;

describe('errors name their line, what is wrong and what is allowed', () => {
  test.each<[string, string, RegExp]>([
    [
      'unknown key',
      entry('{ id: x, name: X, naam: Y }'),
      /^x\.yaml:4: companies\[1\]\.naam: unknown key; allowed here: id, name, aliases/,
    ],
    ['unknown list', 'bedrijven: []\n', /^x\.yaml:1: bedrijven: unknown key; allowed here: companies, sectors/],
    ['missing name', entry('{ id: x }'), /^x\.yaml:4: companies\[1\]\.name: missing; string expected$/],
    ['missing id', entry('{ name: X }'), /^x\.yaml:4: companies\[1\]\.id: missing; string expected$/],
    ['wrong id', entry('{ id: Great Wall, name: X }'), /^x\.yaml:4: companies\[1\]\.id: must be lower-case ASCII/],
    [
      'prototype as id',
      entry('{ id: __proto__, name: X }'),
      /^x\.yaml:4: companies\[1\]\.id: must be lower-case ASCII/,
    ],
    [
      'prototype as key',
      entry('{ id: x, name: X, __proto__: { polluted: yes } }'),
      /^x\.yaml:4: companies\[1\]\.__proto__: unknown key/,
    ],
    [
      'a verb form that nothing can produce',
      'frames:\n  - id: x\n    type: merger\n    triggers: [{ verb: [opslokte] }]\n    roles: {}\n    positive: []\n    negative: []\n',
      /^x\.yaml:4: frames\[0\]\.triggers\[0\]\.verb\[0\]: is no infinitive, so that no form can be made of it; write "over\|nemen"/,
    ],
    [
      'text for a list',
      entry('{ id: x, name: X, aliases: Y }'),
      /^x\.yaml:4: companies\[1\]\.aliases: array expected$/,
    ],
    [
      'empty alias',
      entry('{ id: x, name: X, aliases: [""] }'),
      /^x\.yaml:4: companies\[1\]\.aliases\[0\]: must not be empty$/,
    ],
    [
      'alias of marks',
      entry('{ id: x, name: X, aliases: ["-"] }'),
      /^x\.yaml:4: .*aliases\[0\]: must hold a letter or a digit$/,
    ],
    [
      'control character',
      entry('{ id: x, name: "X\\x07" }'),
      /^x\.yaml:4: companies\[1\]\.name: must not hold control/,
    ],
    [
      'zero-width character',
      entry('{ id: x, name: "Goo\u200bgle" }'),
      /^x\.yaml:4: companies\[1\]\.name: must not hold control/,
    ],
    [
      'two spaces',
      entry('{ id: x, name: "A  B" }'),
      /^x\.yaml:4: companies\[1\]\.name: must not begin or end with a space/,
    ],
    [
      'megabyte name',
      entry(`{ id: x, name: ${'a'.repeat(1_000_000)} }`),
      /^x\.yaml:4: companies\[1\]\.name: must be at most 200/,
    ],
    [
      'kind',
      entry('{ id: x, name: X, kind: firm }'),
      /^x\.yaml:4: companies\[1\]\.kind: must be one of: company, bank/,
    ],
    [
      'country',
      entry('{ id: x, name: X, country: nl }'),
      /^x\.yaml:4: companies\[1\]\.country: must be an ISO 3166 code/,
    ],
    [
      'ticker',
      entry('{ id: x, name: X, tickers: [ASML] }'),
      /^x\.yaml:4: companies\[1\]\.tickers\[0\]: must be EXCHANGE:SYMBOL/,
    ],
    ['key twice', entry('{ id: x, name: X, name: Y }'), /^x\.yaml:4: companies\[1\]\.name: this key stands twice$/],
    [
      'alias of YAML',
      'companies: &a\n  - { id: x, name: X }\nsectors: *a\n',
      /^x\.yaml:2: companies: anchor "&a": anchors and aliases are not allowed/,
    ],
    ['tag', entry('{ id: x, name: !!js/function "f" }'), /^x\.yaml:4: .*/],
    ['two documents', 'companies: []\n---\ncompanies: []\n', /^x\.yaml:2: /],
    ['not closed', 'companies:\n  - { id: x, name: X\n  - { id: y }\n', /^x\.yaml:3: /],
    ['a list at the top', '- a\n- b\n', /^x\.yaml:1: object expected$/],
    ['a word at the top', 'hallo\n', /^x\.yaml:1: object expected$/],
  ])('%s', (_, text, expected) => {
    expect(problems(text)[0]).toMatch(expected);
  });

  test('all problems are told, each with its line', () => {
    const text = 'companies:\n  - { id: A, name: X }\n  - { id: b }\n  - { id: c, name: C, foo: 1, bar: 2 }\n';
    expect(problems(text).map((line) => line.split(': ')[0])).toEqual(['x.yaml:2', 'x.yaml:3', 'x.yaml:4', 'x.yaml:4']);
  });

  test('block style has lines too', () => {
    const text = 'companies:\n  - id: x\n    name: X\n    was:\n      - name: Y\n        until: "20"\n';
    expect(problems(text)).toEqual(['x.yaml:6: companies[0].was[0].until: must be a year such as 2021']);
  });

  test('the message shows ten problems and counts the rest', () => {
    const text = `companies:\n${'  - { id: A, name: X }\n'.repeat(25)}`;
    expect(() => parseLexicon(text)).toThrow(/and 15 more$/);
  });
});

describe('hostile files', () => {
  test.each<[string, string]>([
    [
      'billion laughs',
      `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((c, i) => `${c}: &${c} [${Array(8).fill(`*${'abcdefgh'[i]}`)}]`)
        .join('\n')}\ncompanies: *h\n`,
    ],
    ['a cycle', 'companies: &a\n  - *a\n'],
    ['brackets', '['.repeat(200_000)],
    ['braces over lines', 'companies:\n'.concat('- {\n'.repeat(100_000))],
    ['deep indentation', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'twenty thousand keys',
      `companies:\n  - { ${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(', ')} }\n`,
    ],
    ['nul characters', '\u0000\u0000\u0000'],
    ['only a quote', '"'],
  ])('%s: a clear error, soon', (_, text) => {
    const start = performance.now();
    expect(problems(text)[0]).toMatch(/^x\.yaml(:\d+)?: /);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what is allowed', () => {
  test('years and booleans may be text, as YAML gives them', () => {
    const { lexicon } = parseLexicon(
      'companies:\n  - { id: x, name: X, gone: 2009, replace: true, was: [{ name: Y, until: 2001 }] }\n',
    );
    expect(lexicon.companies?.[0]).toMatchObject({ gone: 2009, replace: true, was: [{ name: 'Y', until: 2001 }] });
  });

  test('Yes, No and numbers stay text', () => {
    const { lexicon } = parseLexicon('companies:\n  - { id: x, name: Yes, aliases: [No, 1e3, 0x10, ~x] }\n');
    expect(lexicon.companies?.[0]).toMatchObject({ name: 'Yes', aliases: ['No', '1e3', '0x10', '~x'] });
  });

  test('constructor and such are ordinary ids', () => {
    const { lexicon } = parseLexicon('companies:\n  - { id: constructor, name: X }\n  - { id: tostring, name: Y }\n');
    expect(lexicon.companies?.map((c) => c.id)).toEqual(['constructor', 'tostring']);
  });

  test('an empty file, a file of comments and JSON', () => {
    expect(parseLexicon('').lexicon).toEqual({});
    expect(parseLexicon('# nothing\n').lexicon).toEqual({});
    expect(parseLexicon('{"companies": [{"id": "x", "name": "X", "gone": 2001}]}').lexicon.companies).toHaveLength(1);
  });

  test('entries of one JSON object a line are read by the fast way, with their lines', () => {
    const rows = '# head\ncompanies:\n  - {"id":"a","name":"A"}\n# note\n\n  - {"id":"b","name":"B"}\n';
    const { lexicon, lineOf } = parseLexicon(rows);
    expect(lexicon.companies?.map((c) => c.id)).toEqual(['a', 'b']);
    expect([lineOf(['companies', 0]), lineOf(['companies', 1, 'name'])]).toEqual([3, 6]);
    expect(problems(`${rows}  - {"id":"C","name":"C"}\n`)).toEqual([
      expect.stringMatching(/^x\.yaml:7: companies\[2\]\.id: must be/),
    ]);
  });
});
