import { describe, expect, it } from 'vitest';
import { createAnalyser, verbForms } from '../../src/dutch/index';

describe('verbForms', () => {
  it('gives split, joined and te-forms of a separable verb', () => {
    const forms = verbForms('over|nemen');
    expect(forms.lemma).toBe('overnemen');
    expect(forms.split).toEqual(['neem over', 'neemt over', 'nemen over', 'nam over', 'namen over']);
    expect(forms.joined).toEqual(['overneem', 'overneemt', 'overnemen', 'overnam', 'overnamen']);
    expect(forms.withTe).toBe('over te nemen');
    expect(forms.participle).toBe('overgenomen');
  });

  it('keeps inseparable verbs apart', () => {
    expect(verbForms('voorkomen').participle).toBe('voorkomen');
    expect(verbForms('voor|komen').participle).toBe('voorgekomen');
    expect(verbForms('overleggen').participle).toBe('overlegd');
    expect(verbForms('over|leggen').participle).toBe('overgelegd');
    expect(verbForms('ondertekenen').finite).toContain('ondertekende');
    expect(verbForms('voorspellen').participle).toBe('voorspeld');
  });

  it.each([
    ['investeren', 'investeer', 'investeert', 'investeerde', 'geïnvesteerd'],
    ['kopen', 'koop', 'koopt', 'kocht', 'gekocht'],
    ['verkopen', 'verkoop', 'verkoopt', 'verkocht', 'verkocht'],
    ['leven', 'leef', 'leeft', 'leefde', 'geleefd'],
    ['reizen', 'reis', 'reist', 'reisde', 'gereisd'],
    ['handelen', 'handel', 'handelt', 'handelde', 'gehandeld'],
    ['onderhandelen', 'onderhandel', 'onderhandelt', 'onderhandelde', 'onderhandeld'],
    ['eindigen', 'eindig', 'eindigt', 'eindigde', 'geëindigd'],
    ['groeien', 'groei', 'groeit', 'groeide', 'gegroeid'],
    ['schrappen', 'schrap', 'schrapt', 'schrapte', 'geschrapt'],
    ['bereiken', 'bereik', 'bereikt', 'bereikte', 'bereikt'],
    ['creëren', 'creëer', 'creëert', 'creëerde', 'gecreëerd'],
    ['financieren', 'financier', 'financiert', 'financierde', 'gefinancierd'],
    ['uiten', 'uit', 'uit', 'uitte', 'geuit'],
  ])('conjugates %s', (infinitive, stem, present, past, participle) => {
    const forms = verbForms(infinitive);
    expect(forms.finite).toContain(stem);
    expect(forms.finite).toContain(present);
    expect(forms.finite).toContain(past);
    expect(forms.participle).toBe(participle);
  });

  it('takes principal parts for verbs that are not listed', () => {
    expect(verbForms('op|krikken', ['krikte op', 'krikten op', 'opgekrikt']).joined).toContain('opkrikte');
  });

  it('says what is wrong with a notation', () => {
    expect(() => verbForms('over|te|nemen')).toThrow(/over\|te\|nemen/);
    expect(() => verbForms('|nemen')).toThrow(RangeError);
  });
});

describe('lemmas', () => {
  const analyser = createAnalyser();
  const lemmaOf = (text: string, form: string): string | undefined => {
    const analysis = analyser.analyse(text);
    for (let t = 0; t < analysis.length; t++) {
      if (text.slice(analysis.start[t], analysis.end[t]) === form) return analysis.lemma(t);
    }
    return undefined;
  };

  it.each([
    ['Het geld is vorige week opgehaald.', 'opgehaald', 'ophalen'],
    ['Ahold neemt de keten over.', 'neemt', 'overnemen'],
    ['De bank nam vorig jaar een concurrent over.', 'nam', 'overnemen'],
    ['Het concern kondigde een reorganisatie aan.', 'kondigde', 'aankondigen'],
    ['Philips wil de fabriek overnemen.', 'overnemen', 'overnemen'],
    ['Het bedrijf hoopt dat te voorkomen.', 'voorkomen', 'voorkomen'],
    ['De partijen overleggen al maanden.', 'overleggen', 'overleggen'],
    ['Beide bedrijven ondertekenden een contract.', 'ondertekenden', 'ondertekenen'],
    ['Analisten voorspelden een verlies.', 'voorspelden', 'voorspellen'],
    ['Het bedrijf investeerde miljoenen.', 'investeerde', 'investeren'],
    ['De nieuwe fabrieken zijn duur.', 'fabrieken', 'fabriek'],
    ['De aandelen werden verkocht.', 'aandelen', 'aandeel'],
    ['Shell heeft grotere plannen.', 'plannen', 'plan'],
    ['Shell heeft plannen.', 'Shell', 'Shell'],
  ])('%s: %s -> %s', (text, form, lemma) => {
    expect(lemmaOf(text, form)).toBe(lemma);
  });
});
