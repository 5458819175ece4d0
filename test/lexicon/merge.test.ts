import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/lexicon/errors';
import { emptyLexicon } from '../../src/lexicon/lists';
import { mergeLexicons } from '../../src/lexicon/merge';
import { company } from './helpers';

const base = mergeLexicons(emptyLexicon(), [{ lexicon: { companies: [company('Google'), company('Apple')] } }]);

describe('merging', () => {
  test('later entries add, behind the others', () => {
    const merged = mergeLexicons(base, [{ lexicon: { companies: [company('Xiaomi')] } }]);
    expect(merged.companies.map((c) => c.id)).toEqual(['google', 'apple', 'xiaomi']);
    expect(base.companies).toHaveLength(2);
  });

  test('an id that is taken is an error that names the entry', () => {
    expect(() => mergeLexicons(base, [{ file: 'own.yaml', lexicon: { companies: [company('Google')] } }])).toThrow(
      /^own\.yaml: companies\[0\]\.id: "google" is taken by an earlier entry; .*replace: true/,
    );
  });

  test('replace: true takes the place of the other', () => {
    const mine = company('Google', { aliases: ['Big G'], replace: true });
    expect(mergeLexicons(base, [{ lexicon: { companies: [mine] } }]).companies.map((c) => c.aliases)).toEqual([
      ['Big G'],
      [],
    ]);
  });

  test('ids such as constructor and __proto__ are nothing special', () => {
    const odd = ['constructor', '__proto__', 'hasOwnProperty'].map((id) => ({ ...company('X'), id }));
    expect(mergeLexicons(base, [{ lexicon: { companies: odd } }]).companies).toHaveLength(5);
    expect(() => mergeLexicons(base, [{ lexicon: { companies: [...odd, odd[1]] } }])).toThrow(LexiconError);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  test('nothing to add gives the same lists', () => {
    expect(mergeLexicons(base, [])).toEqual(base);
    expect(mergeLexicons(base, [{ lexicon: {} }]).companies).toBe(base.companies);
  });
});
