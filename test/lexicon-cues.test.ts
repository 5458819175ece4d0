import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';
import { builtinLexicon } from '../src/lexicon/builtin';
import type { Article } from '../src/types';

const extractor = createExtractor();
const { cues } = builtinLexicon();

const shows = (article: Article, id: string): boolean =>
  [...article.events.flatMap((e) => e.evidence), ...article.statements.flatMap((s) => s.evidence)].some(
    (e) => e.entry === `cue:${id}`,
  );

describe('every cue of the built-in lexicon does what its examples say', () => {
  for (const cue of cues) {
    for (const example of cue.positive) {
      test(`${cue.id}: ${example.text}`, () => {
        const article = extractor.extract(example.text, { date: '2021-04-12' });
        expect(article.events.length, 'an event').toBeGreaterThan(0);
        if ('status' in example && example.status)
          expect(article.events.map((e) => e.status)).toContain(example.status);
        if (cue.scope !== 'pseudo' && cue.effect !== 'actual')
          expect(shows(article, cue.id), 'the cue as evidence').toBe(true);
        if (cue.statement && !('status' in example && example.status))
          expect(article.statements.length, 'a statement').toBeGreaterThan(0);
      });
    }
    for (const text of cue.negative) {
      test(`${cue.id} keeps out of: ${text}`, () => {
        expect(shows(extractor.extract(text, { date: '2021-04-12' }), cue.id)).toBe(false);
      });
    }
  }
});

test('the lexicon holds at least 400 cue triggers', () => {
  const triggers = cues.flatMap((c) =>
    c.triggers.flatMap((t) => [...(t.verb ?? []), ...(t.noun ?? []), ...(t.adjective ?? []), ...(t.phrase ?? [])]),
  );
  expect(triggers.length).toBeGreaterThanOrEqual(400);
});
