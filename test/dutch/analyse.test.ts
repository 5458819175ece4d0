import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, createAnalyser, createTokenizer, REL, toConllu, UPOS } from '../../src/dutch/index';

const text =
  'Ahold verkoopt zijn dochter aan Sligro. De raad van bestuur sprak van een goede dag.\n\nVorig jaar nam het concern twee ketens over.';

const columns = (a: Analysis, from: number, to: number): unknown[] => [
  [...a.upos.slice(from, to)],
  [...a.feats.slice(from, to)],
  [...a.head.slice(from, to)],
  [...a.rel.slice(from, to)],
];

describe('createAnalyser', () => {
  it('analyses every sentence, each a tree with one root', () => {
    const a = createAnalyser().analyse(text);
    expect(a.sentences).toBe(3);
    for (let s = 0; s < a.sentences; s++) {
      expect(a.analysed[s]).toBe(1);
      const [from, to] = [a.sentenceStart[s], a.sentenceStart[s + 1]];
      let roots = 0;
      for (let t = from; t < to; t++) {
        if (a.head[t] === -1) {
          roots++;
          expect(REL[a.rel[t]]).toBe('root');
        } else {
          expect(a.head[t]).toBeGreaterThanOrEqual(from);
          expect(a.head[t]).toBeLessThan(to);
        }
      }
      expect(roots).toBe(1);
    }
  });

  it('analyses only the wanted sentences, and more of them later', () => {
    const analyser = createAnalyser();
    const full = analyser.analyse(text);
    const table = createTokenizer()(text);
    const part = analyser.analyseSentences(table, (s) => s === 1);
    expect([...part.analysed]).toEqual([0, 1, 0]);
    expect(part.head[0]).toBe(-2);
    const [from, to] = [table.sentenceStart[1], table.sentenceStart[2]];
    expect(columns(part, from, to)).toEqual(columns(full, from, to));
    const all = analyser.extend(part, () => true);
    expect(columns(all, 0, all.length)).toEqual(columns(full, 0, full.length));
    expect([...part.analysed]).toEqual([0, 1, 0]);
  });

  it('does not let what it has read before matter', () => {
    const analyser = createAnalyser();
    const fresh = createAnalyser().analyse(text);
    analyser.analyse('PHILIPS SLUIT FABRIEK IN POLEN');
    analyser.analyse('woord '.repeat(900));
    const later = analyser.analyse(text);
    expect(columns(later, 0, later.length)).toEqual(columns(fresh, 0, fresh.length));
  });

  it('forgets forms without a trace, and keeps those that an older analysis speaks of', () => {
    const analyser = createAnalyser();
    const before = analyser.analyse(text);
    const fresh = createAnalyser().analyse(text);
    // more forms than are kept from text to text
    const forms = Array.from({ length: 17_000 }, (_, i) => `x${i.toString(26)}${i % 9 === 0 ? '.' : ''}`);
    analyser.analyse(forms.join(' '));
    const later = analyser.analyse(text);
    expect(columns(later, 0, later.length)).toEqual(columns(fresh, 0, fresh.length));
    for (const a of [before, later])
      for (let t = 0; t < a.length; t++) {
        expect(a.word(t)).toBe(text.slice(a.start[t], a.end[t]));
        expect(a.lower(t)).toBe(fresh.lower(t));
        expect(a.lemma(t)).toBe(fresh.lemma(t));
      }
  });

  it('tags an overlong sentence without parsing it', () => {
    const a = createAnalyser().analyse('de man en '.repeat(300));
    const long = [...a.analysed].indexOf(2);
    expect(long).toBeGreaterThanOrEqual(0);
    expect(a.head[a.sentenceStart[long]]).toBe(-2);
    expect(UPOS[a.upos[a.sentenceStart[long]]]).toBe('DET');
  });

  it('copes with empty and odd texts', () => {
    const analyser = createAnalyser();
    expect(analyser.analyse('').length).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (odd) => {
        const a = analyser.analyse(odd);
        for (let t = 0; t < a.length; t++) {
          expect(a.upos[t]).toBeLessThan(UPOS.length);
          expect(a.rel[t]).toBeLessThan(REL.length);
          expect(a.lemma(t).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('toConllu', () => {
  it('prints ten columns a token, and underscores where nothing was analysed', () => {
    const analyser = createAnalyser();
    const out = toConllu(analyser.analyseSentences(createTokenizer()(text), (s) => s === 0));
    const rows = out.split('\n').filter((line) => /^\d/.test(line));
    expect(rows.every((row) => row.split('\t').length === 10)).toBe(true);
    expect(rows[1]).toMatch(/^2\tverkoopt\tverkopen\tVERB\t_\tNumber=Sing\|Tense=Pres\|VerbForm=Fin\t0\troot\t_\t_$/);
    expect(out).toContain('# newpar');
    expect(rows[rows.length - 2].split('\t').slice(2, 8)).toEqual(['_', '_', '_', '_', '_', '_']);
  });
});
