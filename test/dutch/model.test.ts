import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, decodeSmallModel, encodeModel, featureKey, KEY_BITS, type Row } from '../../src/dutch/model';

const CLASSES = 40;
const TEMPLATES = 6;

/** Rows for some features, each a template with a sum, with their weights by class. */
const features = (classes: number, least: number) =>
  fc.uniqueArray(
    fc.record({
      template: fc.nat(TEMPLATES - 1),
      sum: fc.integer(),
      weights: fc.uniqueArray(
        fc.tuple(fc.integer({ min: least, max: classes - 1 }), fc.integer({ min: -127, max: 127 })),
        {
          minLength: 1,
          selector: ([c]) => c,
        },
      ),
    }),
    { selector: ({ template, sum }) => featureKey(template, sum), minLength: 1, maxLength: 60 },
  );
type Features = ReturnType<typeof features> extends fc.Arbitrary<infer T> ? T : never;

const rowsOf = (list: Features): Row[] =>
  list.map(({ template, sum, weights }) => ({
    key: featureKey(template, sum),
    classes: weights.map(([c]) => c),
    weights: weights.map(([, w]) => w),
  }));

/** What the sums weigh together, added up one by one. */
function added(list: Features, sums: Int32Array, classes: number): number[] {
  const out = new Array<number>(classes).fill(0);
  sums.forEach((sum, template) => {
    const found = list.find((f) => featureKey(f.template, f.sum) === featureKey(template, sum));
    for (const [c, w] of found?.weights ?? []) out[c] += w;
  });
  return out;
}

/** Sums to ask for: some of the features, in the place of their template, the others strange. */
const asked = (list: Features, strange: readonly number[]): Int32Array =>
  Int32Array.from({ length: TEMPLATES }, (_, t) => list.find((f) => f.template === t)?.sum ?? strange[t] ?? 0);

/** Whether a table of sixteen slots takes two keys for one: they share the pair of slots and what is kept of them. */
const isConfused = (a: number, b: number): boolean =>
  a !== b && (a & 0xffff) === (b & 0xffff) && a >>> (KEY_BITS - 3) === b >>> (KEY_BITS - 3);

const strangers = fc.array(fc.integer(), { minLength: TEMPLATES, maxLength: TEMPLATES });

describe('models read from their bytes', () => {
  it('weigh features as their rows say, for all classes and for some', () => {
    fc.assert(
      fc.property(features(CLASSES, 0), strangers, (list, strange) => {
        const model = decodeModel(encodeModel(CLASSES, rowsOf(list)));
        const sums = asked(list, strange);
        const wanted = added(list, sums, CLASSES);
        const all = new Int32Array(CLASSES);
        model.score(sums, TEMPLATES, all);
        expect([...all]).toEqual(wanted);
        const some = Uint8Array.of(3, 17, 39);
        const out = new Int32Array(64);
        model.addTo(some, 0, 3, sums, 0, TEMPLATES, out);
        expect([...some].map((c) => out[c])).toEqual([...some].map((c) => wanted[c]));
      }),
    );
  });

  it('of three classes give the first one nothing', () => {
    fc.assert(
      fc.property(features(3, 1), strangers, (list, strange) => {
        // one feature alone: of more, two slots may not hold all
        const one = list.slice(0, 1);
        const model = decodeSmallModel(encodeModel(3, rowsOf(one)));
        const sums = asked(one, strange);
        // a slot keeps sixteen bits of a key: a stranger that has those and its place in common is taken for the row
        fc.pre([...sums].every((sum, t) => !isConfused(featureKey(t, sum), featureKey(one[0]!.template, one[0]!.sum))));
        const out = new Int32Array(3);
        model.score(sums, TEMPLATES, out);
        expect([...out]).toEqual(added(one, sums, 3));
      }),
    );
  });

  it('say where their bytes end too early', () => {
    const bytes = encodeModel(3, [{ key: 12345, classes: [1, 2], weights: [5, -5] }]);
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 2))).toThrow(RangeError);
    expect(decodeModel(bytes).classes).toBe(3);
  });
});
