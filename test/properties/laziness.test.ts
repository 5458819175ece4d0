import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract';
import { ARTICLES, texts } from './texts';

// NIEUWSGRAAF_SEED repeats a run; it is printed with what fails
const seed = process.env.NIEUWSGRAAF_SEED === undefined ? {} : { seed: Number(process.env.NIEUWSGRAAF_SEED) };
const extractor = createExtractor();
const WIRE = new URL('../../corpus/wire/', import.meta.url);
const wire = readdirSync(WIRE)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, WIRE), 'utf8'));
const sentences = [...ARTICLES, ...wire].flatMap((text) => text.split(/(?<=[.!?])\s+/));
const OPTIONS = { date: '2012-05-04' };

/**
 * `explain` fills every frame that a word evokes and looks for cues in every text; `extract` leaves out what cannot matter. They are to say
 * the same.
 */
const eager = (text: string): unknown => extractor.explain(text, OPTIONS).article;

describe('what is left undone changes no result', () => {
  it.each([
    ['our articles', ARTICLES],
    ['the wire articles', wire],
  ])('of %s', (_, list) => {
    for (const text of list) expect(extractor.extract(text, OPTIONS)).toEqual(eager(text));
  });

  it('of sentences in any order', () => {
    const spliced = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((s) => s.join(' '));
    fc.assert(
      fc.property(fc.oneof(spliced, texts), (text) => {
        expect(extractor.extract(text, OPTIONS)).toEqual(eager(text));
      }),
      { numRuns: 200, ...seed },
    );
  }, 120_000);

  it('of a text that tells of nothing', () => {
    const text =
      'De zon scheen op het plein. Volgens de buren was het feest niet afgelast, maar zou het later beginnen.';
    expect(eager(text)).toMatchObject({ events: [], statements: [] });
    expect(extractor.extract(text, OPTIONS)).toEqual(eager(text));
  });
});
