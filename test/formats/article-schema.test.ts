import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { createExtractor } from '../../src/extract';
import { articleJsonSchema, articleSchema } from '../../src/formats/article-schema';
import type { Article } from '../../src/types';
import { ARTICLE, EMPTY, NASTY } from './sample';

type Declared = z.output<typeof articleSchema>;

const folder = new URL('../../corpus/articles/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe('the schema of a result', () => {
  it('declares the type of the library, no more and no less', () => {
    expectTypeOf<Article>().toExtend<Declared>();
    expectTypeOf<Declared>().toExtend<Article>();
    expectTypeOf<keyof Declared>().toEqualTypeOf<keyof Article>();
    expectTypeOf<keyof Declared['events'][number]>().toEqualTypeOf<keyof Article['events'][number]>();
    expectTypeOf<keyof Declared['entities'][number]>().toEqualTypeOf<keyof Article['entities'][number]>();
    expectTypeOf<keyof Declared['statements'][number]>().toEqualTypeOf<keyof Article['statements'][number]>();
  });

  it('takes samples and refuses other fields and roles', () => {
    for (const article of [ARTICLE, EMPTY, NASTY]) expect(articleSchema.parse(article)).toEqual(article);
    expect(articleSchema.safeParse({ ...EMPTY, extra: 1 }).success).toBe(false);
    const [event] = ARTICLE.events;
    const wrong = { ...event, roles: { supplier: event.mentions } };
    expect(articleSchema.safeParse({ ...EMPTY, events: [wrong] }).success).toBe(false);
  });

  it('takes what the extractor says of the corpus', () => {
    const extractor = createExtractor();
    expect(texts.length).toBeGreaterThan(11);
    for (const [name, text] of texts) {
      const parsed = articleSchema.safeParse(extractor.extract(text));
      expect(parsed.error?.issues ?? [], name).toEqual([]);
    }
  });

  it('is the one that is shipped', () => {
    const shipped: unknown = JSON.parse(
      readFileSync(new URL('../../schema/article.schema.json', import.meta.url), 'utf8'),
    );
    expect(shipped).toEqual(articleJsonSchema());
  });
});
