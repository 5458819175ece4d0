import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract';
import { checkLexicons } from '../../src/lexicon/check';
import { LexiconError } from '../../src/lexicon/errors';
import { checkContext } from '../../src/lexicon/load-lexicon-node';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';

/** The lines of the error that a lexicon gives, none where it is taken. */
function problems(text: string): string[] {
  try {
    const source = parseLexicon(text, 'x.yaml');
    return checkLexicons([source], checkContext()).map(
      ({ line, path, message }) => `x.yaml:${line}: ${path}: ${message}`,
    );
  } catch (error) {
    if (error instanceof LexiconError) return error.message.split('\n');
    throw error;
  }
}

const frame = (roles: string, verb = 'kopen'): string =>
  `frames:\n  - id: kopen-x\n    type: acquisition\n    triggers: [{ verb: [${verb}] }]\n    roles: ${roles}\n    positive: [Shell koopt Philips.]\n    negative: [Het regent.]\n`;

describe('names that every object has', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is no role of a frame',
    (name) => {
      expect(problems(frame(`{ ${name}: { verb: [subj] } }`)).join('\n')).toMatch(/^x\.yaml:\d+: frames\[0\]\.roles/);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>).verb).toBeUndefined();
    },
  );

  test('are ordinary words to the text', () => {
    const text =
      'Constructor neemt __proto__ over. toString werkt samen met hasOwnProperty NV. Prototype ontkent valueOf.';
    const { lexicon } = parseLexicon(
      'companies:\n  - { id: constructor, name: Constructor }\n  - { id: x, name: __proto__ }\n  - { id: tostring, name: toString }\n',
    );
    const { entities } = createExtractor({ lexicons: [lexicon] }).extract(text);
    expect(entities.map((e) => e.lexiconId)).toEqual(expect.arrayContaining(['constructor', 'tostring']));
  });
});

describe('size', () => {
  test('a hundred thousand entries with one alias', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, n) => `  - {"id":"c${n}","name":"Firma ${n}","aliases":["Zwanenzang"]}\n`,
    );
    const { lexicon } = parseLexicon(`companies:\n${rows.join('')}`);
    const { user } = process.cpuUsage();
    let said = '';
    try {
      const extractor = createExtractor({ lexicons: [lexicon] });
      expect(extractor.extract('Zwanenzang neemt Firma 7 over.').entities.length).toBeLessThan(5);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      said = error.message;
    }
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(20);
    // a clear error is as good; one that lists every clash is not
    expect(said.length).toBeLessThan(20_000);
  }, 120_000);

  test.each<[string, string]>([
    ['key', `companies:\n  - { id: x, name: X, ${'k'.repeat(1_000_000)}: 1 }\n`],
    ['id', `companies:\n  - { id: ${'k'.repeat(1_000_000)}, name: X }\n`],
    ['alias', `companies:\n  - { id: x, name: X, aliases: [${'k'.repeat(1_000_000)}] }\n`],
    ['trigger', frame('{ acquirer: { verb: [subj] } }', 'k'.repeat(1_000_000))],
  ])('a %s of a megabyte is refused, with its line', (_, text) => {
    const said = problems(text);
    expect(said[0]).toMatch(/^x\.yaml:\d+: /);
  });
});
