import { describe, expect, it } from 'vitest';
import { createAnalyser, Feat, UPOS } from '../../src/dutch/index';

const analyser = createAnalyser();

function tags(text: string): string {
  const a = analyser.analyse(text);
  return [...a.upos].map((u) => UPOS[u]).join(' ');
}

describe('tags', () => {
  it.each([
    ['Samsung schrapt 500 banen', 'PROPN VERB NUM NOUN'],
    ['De nieuwe topman vertrekt.', 'DET ADJ NOUN VERB PUNCT'],
    ['Zij hebben het bedrijf verkocht.', 'PRON AUX DET NOUN VERB PUNCT'],
    ['Het bedrijf heeft veel klanten.', 'DET NOUN VERB DET NOUN PUNCT'],
    ['Philips wil twee fabrieken sluiten.', 'PROPN AUX NUM NOUN VERB PUNCT'],
    ['Volgens Zwarbo is de prijs hoog.', 'ADP PROPN AUX DET NOUN ADJ PUNCT'],
    ['De voorzitter Kent Kresa vertrekt.', 'DET NOUN PROPN PROPN VERB PUNCT'],
    ['Hij kent Kresa al jaren.', 'PRON VERB PROPN ADV NOUN PUNCT'],
    ['PHILIPS SLUIT FABRIEK IN POLEN', 'PROPN VERB NOUN ADP PROPN'],
  ])('%s', (text, expected) => {
    expect(tags(text)).toBe(expected);
  });

  it('gives the features of verbs and nouns', () => {
    const a = analyser.analyse('De bank kocht vorig jaar aandelen die zijn gestegen.');
    expect(a.feats[2] & (Feat.finite | Feat.past | Feat.singular)).toBe(Feat.finite | Feat.past | Feat.singular);
    expect(a.feats[5] & Feat.plural).toBe(Feat.plural);
    expect(a.feats[6] & Feat.relative).toBe(Feat.relative);
    expect(a.feats[8] & Feat.participle).toBe(Feat.participle);
  });
});
