import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { createExtractor } from '../../src/extract';
import { builtinLexicon } from '../../src/lexicon/builtin';
import { checkLexicons } from '../../src/lexicon/check';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import type { Lexicon } from '../../src/lexicon/schema';

/** The class that the next extractor goes without. */
const missing = vi.hoisted(() => ({ id: '' }));

vi.mock('../../src/lexicon/builtin', async (original) => {
  const real = await original<typeof import('../../src/lexicon/builtin')>();
  return {
    ...real,
    builtinLexicon: (): Lexicon => {
      const lexicon = real.builtinLexicon();
      return missing.id ? { ...lexicon, wordClasses: lexicon.wordClasses.filter((c) => c.id !== missing.id) } : lexicon;
    },
  };
});

function extractorWithout(id: string): ReturnType<typeof createExtractor> {
  missing.id = id;
  try {
    return createExtractor();
  } finally {
    missing.id = '';
  }
}

const { wordClasses } = builtinLexicon();
const whole = createExtractor();
const date = '2021-04-12';

describe('every class with examples decides what its examples say', () => {
  for (const { id, words, positive = [], negative = [] } of wordClasses) {
    if (positive.length + negative.length === 0) continue;
    test(id, () => {
      const without = extractorWithout(id);
      const differs = (text: string) =>
        JSON.stringify(whole.extract(text, { date })) !== JSON.stringify(without.extract(text, { date }));
      for (const text of positive) expect(differs(text), `without ${id}: ${text}`).toBe(true);
      for (const text of negative) {
        expect(differs(text), `without ${id}: ${text}`).toBe(false);
        expect(
          words.some((word) => text.toLowerCase().includes(word)),
          `a word of ${id} in: ${text}`,
        ).toBe(true);
      }
    });
  }

  test('most closed classes have examples', () => {
    const shown = wordClasses.filter((c) => c.fixed && c.positive?.length && c.negative?.length);
    expect(shown.length).toBeGreaterThanOrEqual(50);
  });
});

describe('classes and the stages that ask for them', () => {
  const root = new URL('../../', import.meta.url);
  const files = (folder: string, end: string): string[] =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end) && !name.startsWith('generated'))
      .map((name) => readFileSync(new URL(folder + name, root), 'utf8'));
  const code = files('src/', '.ts').join('\n');
  const ids = new Set(wordClasses.map((c) => c.id));

  test('a class that a stage asks for is there', () => {
    const asked = [
      ...code.matchAll(
        /\b(?:words|among|inClass|beginsIn|isClass|set)\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*?'([\w-]+)'\)/g,
      ),
    ];
    expect(asked.length).toBeGreaterThan(150);
    const ofNone = new Set(asked.map((m) => m[1]!).filter((id) => !ids.has(id) && id !== 'productNames'));
    expect([...ofNone]).toEqual([]);
  });

  test('a class that is there is asked for', () => {
    const lexicons = files('lexicons/', '.yaml').join('\n');
    const idle = [...ids].filter(
      (id) => !/^(products|region|goods)-/.test(id) && !code.includes(`'${id}'`) && !lexicons.includes(`@${id}`),
    );
    expect(idle).toEqual([]);
  });
});

describe("a user's words", () => {
  const problems = (yaml: string): string[] =>
    checkLexicons([parseLexicon(yaml, 'own.yaml')], { base: builtinLexicon() }).map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );

  test('come to those of a class, and count', () => {
    const yaml = 'wordClasses:\n  - { id: priceSubjects, extend: true, words: [klimmer] }\n';
    expect(problems(yaml)).toEqual([]);
    const text = 'Klimmer van de dag was Aegon (2,5 procent).';
    const own = createExtractor({ lexicons: [parseLexicon(yaml).lexicon] });
    expect(whole.extract(text).events).toEqual([]);
    expect(own.extract(text).events.map((e) => e.type)).toEqual(['sharePrice']);
    // and the words that were there still do
    expect(own.extract(text.replace('Klimmer', 'Stijger')).events).toHaveLength(1);
  });

  test.each([
    [
      'nothing to extend',
      '{ id: priseSubjects, extend: true, words: [klimmer] }',
      /"extend: true", but no earlier entry/,
    ],
    ['taken', '{ id: priceSubjects, words: [klimmer] }', /is taken .* or say "extend: true" to add to it/],
    ['closed', '{ id: companyPrepositions, extend: true, words: [klimmer] }', /is a closed class/],
    ['unknown key', '{ id: priceSubjects, extends: true, words: [klimmer] }', /unknown key; allowed here: .*extend/],
  ])('%s: refused with its line', (_, entry, message) => {
    const yaml = `wordClasses:\n  - ${entry}\n`;
    const told = (() => {
      try {
        return problems(yaml);
      } catch (error) {
        return [(error as Error).message];
      }
    })();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^own\.yaml:2\b/);
    expect(told[0]).toMatch(message);
  });
});
