import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { createCompromisePlugin, type DutchCompromise, type DutchView } from '../../src/integrations/compromise';

describe('replaceEnglish', () => {
  nlp.plugin(createCompromisePlugin({ replaceEnglish: true }));
  const text = "Philips neemt het bedrijf BioTelemetry over. De topman kan 't niet laten.";

  it('makes nlp(text) Dutch', () => {
    const doc = nlp(text);
    expect(doc.text()).toBe(text);
    expect(doc.match('{overnemen}').text()).toBe('neemt');
    expect(doc.match('#Company').out('array')).toEqual(['Philips', 'BioTelemetry']);
    expect(doc.match('not').found).toBe(false);
    const dutch = doc as unknown as DutchView;
    expect(dutch.events().details()[0]).toMatchObject({ type: 'acquisition' });
    expect(dutch.companies().length).toBe(2);
  });

  it('reads the same with nlp.dutch', () => {
    const tags = (doc: DutchView): string[] => doc.docs.flat().map((t) => [...t.tags].join());
    expect(tags((nlp as unknown as DutchCompromise).dutch(text))).toEqual(tags(nlp(text) as unknown as DutchView));
  });
});
