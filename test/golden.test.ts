import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import floor from './corpus-floor.json';
import { compare, f1, type GoldDocument, toGold } from './support/compare';

const extractor = createExtractor();
const folder = new URL('../corpus/articles/', import.meta.url);
const seed = new URL('../../shared/gold/article.jsonl', import.meta.url);

/** The golden answer of one of our articles and the answer of this build. */
function read(name: string) {
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as GoldDocument;
  const article = extractor.extract(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  return { gold, answer: toGold(name, article) };
}

const names = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => f.slice(0, -4))
  .sort();

describe('our corpus', () => {
  const sums = {
    gold: 0,
    found: 0,
    strict: 0,
    lenient: 0,
    status: 0,
    statementsGold: 0,
    statementsFound: 0,
    statementsHit: 0,
  };
  for (const name of names) {
    it(`${name} gives no less than it gave (differences with NIEUWSGRAAF_DIFF=1)`, () => {
      const { gold, answer } = read(name);
      const result = compare(gold, answer);
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += result[key];
      if (process.env.NIEUWSGRAAF_DIFF) console.log(`${name}\n${result.lines.join('\n')}\n`);
      const known = (floor.articles as Record<string, number>)[name] ?? 0;
      expect(
        result.strict,
        `${name}: events found with all necessary roles\n${result.lines.join('\n')}`,
      ).toBeGreaterThanOrEqual(known);
    });
  }

  it('as a whole, strict and lenient events, status and statements hold their level', () => {
    expect(f1(sums.strict, sums.gold, sums.found)).toBeGreaterThanOrEqual(floor.strict);
    expect(f1(sums.lenient, sums.gold, sums.found)).toBeGreaterThanOrEqual(floor.lenient);
    expect(sums.status / sums.lenient).toBeGreaterThanOrEqual(floor.status);
    expect(f1(sums.statementsHit, sums.statementsGold, sums.statementsFound)).toBeGreaterThanOrEqual(floor.statements);
  });
});

describe('the seed article', () => {
  it.skipIf(!existsSync(seed))(
    `is read without a difference${existsSync(seed) ? '' : ' (skipped: ../shared is not here)'}`,
    () => {
      const gold = JSON.parse(readFileSync(seed, 'utf8')) as GoldDocument & { text: string };
      const answer = toGold(gold.id, extractor.extract(gold.text, { date: gold.date }));
      const result = compare(gold, answer);
      expect(result.lines.join('\n')).toBe('');
      expect(new Set(answer.companies)).toEqual(new Set(gold.companies));
    },
  );
});
