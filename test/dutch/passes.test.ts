import { describe, expect, it } from 'vitest';
import { parseTable, readArticles, tagTable } from '../../scripts/train/margins';
import { readTagSet } from '../../src/dutch/analyse';
import { builtinWords } from '../../src/dutch/builtin-words';
import { decodeBase64, decodeModel, decodeSmallModel, encodeModel } from '../../src/dutch/model';
import { labelWeights, moveWeights, tagClasses, taggerWeights } from '../../src/generated/dutch-model';

const table = readArticles(new URL('../../', import.meta.url));
const lexicon = builtinWords();
const setting = {
  knowledge: lexicon,
  tagSet: readTagSet(tagClasses),
  separable: lexicon.separable,
  governs: lexicon.governs,
};
const tagger = decodeModel(decodeBase64(taggerWeights));
const moves = decodeSmallModel(decodeBase64(moveWeights));
const labels = decodeModel(decodeBase64(labelWeights));

/** The same model, with which each choice is weighed to the end. */
const thorough = <M extends object>(model: M): M => Object.create(model, { margins: { value: [] } }) as M;

/** How many of a thousand answers differ. */
const differ = (a: Int32Array, b: Int32Array): number => (1000 * a.filter((x, i) => x !== b[i]).length) / a.length;

describe('weighing in passes', () => {
  it('gives nearly every word the tag that all templates give', () => {
    const sparing = tagTable(table, tagger, setting);
    expect(differ(sparing, tagTable(table, thorough(tagger), setting))).toBeLessThan(1);
  });

  it('gives nearly every word the link that all templates give', () => {
    const tags = tagTable(table, tagger, setting);
    const sparing = parseTable(table, tags, { moves, labels }, setting);
    const full = parseTable(table, tags, { moves: thorough(moves), labels: thorough(labels) }, setting);
    expect(differ(sparing, full)).toBeLessThan(2);
  });

  it('keeps the margins with the weights', () => {
    const row = { key: 12345, classes: [1, 2], weights: [5, -5] };
    expect(decodeModel(encodeModel(3, [row], [5, 300, 70])).margins).toEqual([5, 300, 70]);
    expect(decodeSmallModel(encodeModel(3, [row], [5, 300])).margins).toEqual([5, 300]);
    expect(decodeModel(encodeModel(3, [row])).margins).toEqual([]);
    for (const model of [tagger, moves, labels]) expect(model.margins).toHaveLength(3);
  });
});
