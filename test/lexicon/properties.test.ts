import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLexicon } from '../../src/lexicon/lists';
import { createNameMatcher, type NameMatch } from '../../src/lexicon/match-names';
import { mergeLexicons } from '../../src/lexicon/merge';
import { eachSpelling } from '../../src/lexicon/name-spellings';
import type { Company } from '../../src/lexicon/schema';
import { company, legalForms, tokenize } from './helpers';

const word = fc.constantFrom(
  'Great',
  'Wall',
  'Air',
  'France',
  'KLM',
  'de',
  'De',
  'bol',
  'Škoda',
  'Motor',
  'A&B',
  "Levi's",
  'X.Y',
  'St.',
  'Yahoo!',
  '3M',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const companies: fc.Arbitrary<Company[]> = fc.array(
  fc
    .record({ name, alias: name, ambiguous: fc.boolean() })
    .map(({ name: full, alias, ambiguous }) => company(full, { aliases: [alias], ambiguous: ambiguous ? [full] : [] })),
  { maxLength: 12 },
);
const piece = fc.oneof(
  word,
  fc.constantFrom(
    'Great Wall-topman',
    "KLM's",
    'Franceś',
    'Air France-KLM',
    'NV',
    'Inc.',
    ', Inc.',
    '.',
    ',',
    '\n\n',
    'WALL',
    'GREAT',
    'S\u030ckoda',
    '‑',
    '’s',
    'anti-bol',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

const key = ({ from, to, start, end, alias, form, possessive, compound, rest, ambiguous, entry }: NameMatch) => ({
  from,
  to,
  start,
  end,
  alias,
  form,
  possessive,
  compound,
  rest,
  ambiguous,
  entry,
});

describe('matching', () => {
  test('matches are in order, do not overlap, lie within their tokens and hold what they say', () => {
    fc.assert(
      fc.property(companies, text, (list, source) => {
        const table = tokenize(source);
        let last = 0;
        for (const match of createNameMatcher(list, tokenize, legalForms).match(table)) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.start).toBeGreaterThanOrEqual(table.start[match.from]);
          expect(match.end).toBeLessThanOrEqual(table.end[match.to - 1]);
          const { name: full, aliases, ambiguous } = list[match.entry];
          expect([full, ...aliases]).toContain(match.alias);
          expect(match.ambiguous).toBe(ambiguous.includes(match.alias));
          last = match.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what was matched before changes nothing', () => {
    fc.assert(
      fc.property(companies, fc.array(text, { maxLength: 4 }), text, (list, earlier, source) => {
        const used = createNameMatcher(list, tokenize, legalForms);
        for (const other of earlier) used.match(tokenize(other));
        const fresh = createNameMatcher(list, tokenize, legalForms);
        expect(used.match(tokenize(source)).map(key)).toEqual(fresh.match(tokenize(source)).map(key));
      }),
      { numRuns: 500 },
    );
  });

  test('every name is found where it stands alone, whole', () => {
    fc.assert(
      fc.property(companies, (list) => {
        const matcher = createNameMatcher(list, tokenize);
        for (const { name: full, aliases } of list) {
          for (const own of [full, ...aliases]) {
            const source = `x ${own} x`;
            const found = matcher.match(tokenize(source)).map((m) => source.slice(m.start, m.end));
            expect(found).toEqual([own]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an unrelated company changes nothing', () => {
    fc.assert(
      fc.property(companies, text, (list, source) => {
        const more = [...list, company('Zzyzx Unrelated')];
        const table = tokenize(source);
        expect(createNameMatcher(more, tokenize, legalForms).match(table)).toEqual(
          createNameMatcher(list, tokenize, legalForms).match(table),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('all of a lexicon built at once gives what names built one by one give', () => {
    const many: Company[] = [];
    // Beyond the limit of lazy building
    for (let i = 0; i < 100_050; i++) many.push({ ...company('x'), id: `c${i}`, name: `Firma${i} Bedrijf` });
    const list = [company('Great Wall', { aliases: ['KLM'] }), company('Škoda'), company('bol'), company('St. Yahoo!')];
    const eager = createNameMatcher([...list, ...many], tokenize, legalForms);
    const lazy = createNameMatcher(list, tokenize, legalForms);
    fc.assert(
      fc.property(text, (source) => {
        const table = tokenize(source);
        expect(eager.match(table)).toEqual(lazy.match(table));
      }),
      { numRuns: 500 },
    );
  });
});

test('the first spelling of a name is the name itself, and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (source) => {
      const spellings: string[] = [];
      eachSpelling(source, (spelling) => spellings.push(spelling));
      expect(spellings[0]).toBe(source.normalize('NFC'));
    }),
  );
});

test('merging files one by one or at once is the same, and changes no input', () => {
  const files = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 });
  fc.assert(
    fc.property(files, (ids) => {
      const parts = ids.map((id) => ({ lexicon: { companies: [company(id)] } }));
      const base = Object.freeze(emptyLexicon());
      const atOnce = mergeLexicons(base, parts);
      expect(parts.reduce((merged, part) => mergeLexicons(merged, [part]), emptyLexicon())).toEqual(atOnce);
      expect(atOnce.companies.map((c) => c.id)).toEqual(ids);
      expect(base.companies).toEqual([]);
    }),
  );
});
