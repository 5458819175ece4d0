/** Tables of sentences with the event that they tell, compared as the scorer compares. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract';

const LEGAL_FORM = /\s(?:n\.?v\.?|b\.?v\.?|bvba|inc\.?|corp\.?|ltd\.?|group|ag|se|plc)$/;

/** A name without case, accents, legal form and possessive. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(LEGAL_FORM, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const lastWord = (text: string): string =>
  plain(text)
    .split(' ')
    .filter((w) => /\p{L}/u.test(w))
    .pop() ?? plain(text);

/** Whether two fillers are the same by the scorer's rule: equal names, or one holds the last word of the other. */
export function looselyEqual(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || x.split(' ').includes(lastWord(b)) || y.split(' ').includes(lastWord(a));
}

/** A sentence with the roles of the one event of the table's type that it tells. */
export type Positive = readonly [text: string, roles: Readonly<Record<string, string | readonly string[]>>];

/** One construction with sentences that tell an event of a type and sentences that do not. */
export interface Construction {
  type: string;
  construction: string;
  positive: readonly Positive[];
  negative: readonly string[];
}

/** Runs tables of constructions. Necessary roles must hold exactly what is named, no more. */
export function testConstructions(tables: readonly Construction[]): void {
  const extractor = createExtractor();
  const read = (text: string, type: string) =>
    extractor.extract(text, { date: '2021-04-10' }).events.filter((e) => e.type === type);
  for (const { type, construction, positive, negative } of tables) {
    describe(`${type}: ${construction}`, () => {
      it.each(positive.map(([text, roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
        const events = read(text, type);
        const shown = events.map((e) =>
          JSON.stringify(Object.fromEntries(Object.entries(e.roles).map(([r, f]) => [r, f.map((x) => x.name)]))),
        );
        const fits = events.some((e) =>
          Object.entries(roles).every(([role, wanted]) => {
            const list = typeof wanted === 'string' ? [wanted] : wanted;
            const found = (e.roles as Record<string, readonly { name: string }[]>)[role] ?? [];
            return found.length === list.length && list.every((w) => found.some((f) => looselyEqual(f.name, w)));
          }),
        );
        expect(fits, `wanted ${JSON.stringify(roles)}, found ${shown.join(' ') || 'nothing'}`).toBe(true);
      });
      it.each(negative.map((text) => ({ text })))('nothing: $text', ({ text }) => {
        expect(read(text, type).map((e) => JSON.stringify(e.roles))).toEqual([]);
      });
    });
  }
}
