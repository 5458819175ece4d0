import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { builtinLexicon } from '../src/lexicon/builtin';
import { looselyEqual } from './support/frames';

/** Every frame's own examples, through the whole extractor. */
const extractor = createExtractor();
const date = '2021-04-10';

interface Example {
  text: string;
  roles?: Record<string, string[]>;
  status?: string;
}

for (const frame of builtinLexicon().frames) {
  describe(`frame ${frame.id} (${frame.type})`, () => {
    for (const example of frame.positive as Example[]) {
      it(`reads: ${example.text}`, () => {
        const { events } = extractor.extract(example.text, { date });
        const own = events.filter((e) => e.type === frame.type);
        expect(
          own.length,
          `no ${frame.type}; found: ${events.map((e) => e.type).join(', ') || 'nothing'}`,
        ).toBeGreaterThan(0);
        const shown = own.map((e) =>
          JSON.stringify(Object.fromEntries(Object.entries(e.roles).map(([r, f]) => [r, f.map((x) => x.name)]))),
        );
        const fits = own.some((e) =>
          Object.entries(example.roles ?? {}).every(([role, wanted]) =>
            wanted.every((w) =>
              ((e.roles as Record<string, readonly { name: string }[]>)[role] ?? []).some((filler) =>
                looselyEqual(filler.name, w),
              ),
            ),
          ),
        );
        expect(fits, `wanted ${JSON.stringify(example.roles)}, found ${shown.join(' ')}`).toBe(true);
        if (example.status) expect(own.map((e) => e.status)).toContain(example.status);
      });
    }
    for (const text of frame.negative) {
      it(`passes over: ${text}`, () => {
        const { events } = extractor.extract(text, { date });
        const own = events.filter((e) => e.evidence.some((v) => v.entry === `frame:${frame.id}`));
        expect(own.map((e) => JSON.stringify(e.roles))).toEqual([]);
      });
    }
  });
}
