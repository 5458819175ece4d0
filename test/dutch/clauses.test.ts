import { describe, expect, it } from 'vitest';
import { type Analysis, type Clause, clauses, createAnalyser, type Range } from '../../src/dutch/index';

const analyser = createAnalyser();

function read(text: string): {
  analysis: Analysis;
  list: Clause[];
  word(t: number | undefined): string;
  span(r: Range): string;
} {
  const analysis = analyser.analyse(text);
  return {
    analysis,
    list: clauses(analysis, 0),
    word: (t) => (t === undefined ? '' : text.slice(analysis.start[t], analysis.end[t])),
    span: ([from, to]) => (from === to ? '' : text.slice(analysis.start[from], analysis.end[to - 1])),
  };
}

describe('clauses', () => {
  it('reads a main clause with a split verb', () => {
    const { list, word, span } = read('Ahold neemt de Belgische keten over.');
    const [c] = list;
    expect(c.kind).toBe('main');
    expect([word(c.verb), word(c.finite), word(c.particle)]).toEqual(['neemt', 'neemt', 'over']);
    expect([word(c.subject), word(c.object)]).toEqual(['Ahold', 'keten']);
    expect(span(c.fields.preField)).toBe('Ahold');
    expect(span(c.fields.leftBracket)).toBe('neemt');
    expect(span(c.fields.middleField)).toBe('de Belgische keten');
    expect(span(c.fields.rightBracket)).toBe('over');
  });

  it('finds the subject after the verb', () => {
    const { list, word, span } = read('Vorig jaar introduceerde Yamaha een elektrische scooter.');
    const [c] = list;
    expect([word(c.subject), word(c.object)]).toEqual(['Yamaha', 'scooter']);
    expect(span(c.fields.preField)).toBe('Vorig jaar');
  });

  it('reads a passive with its agent', () => {
    const { list, word } = read('De uitgever wordt overgenomen door een Zweeds concern.');
    const [c] = list;
    expect(c.passive).toBe(true);
    expect([word(c.verb), word(c.finite), word(c.subject), word(c.agent)]).toEqual([
      'overgenomen',
      'wordt',
      'uitgever',
      'concern',
    ]);
  });

  it('reads a verb cluster', () => {
    const { list, word, span } = read('Philips wil volgend jaar een fabriek in Polen bouwen.');
    const [c] = list;
    expect(c.cluster.map(word)).toEqual(['wil', 'bouwen']);
    expect(span(c.fields.rightBracket)).toBe('bouwen');
    expect(word(c.object)).toBe('fabriek');
    expect(c.passive).toBe(false);
  });

  it('reads a subordinate clause', () => {
    const { list, word, span } = read('Het bedrijf meldt dat het de winkels verkoopt.');
    const sub = list.find((c) => c.kind === 'subordinate');
    expect(sub).toBeDefined();
    if (sub === undefined) return;
    expect([word(sub.verb), word(sub.subject), word(sub.object)]).toEqual(['verkoopt', 'het', 'winkels']);
    expect(span(sub.fields.leftBracket)).toBe('dat');
    expect(span(sub.fields.rightBracket)).toBe('verkoopt');
    expect(sub.parent).toBe(0);
  });

  it('reads a relative clause', () => {
    const { list, word, span } = read('De fabrikant, die vorig jaar verlies leed, sluit drie fabrieken.');
    const rel = list.find((c) => c.kind === 'relative');
    expect(word(rel?.verb)).toBe('leed');
    expect(word(rel?.subject)).toBe('die');
    expect(rel && span(rel.fields.preField)).toBe('die');
    expect(word(list[0].subject)).toBe('fabrikant');
    expect(word(list[0].object)).toBe('fabrieken');
  });

  it('reads "om ... te"', () => {
    const { list, word, span } = read('Tesla leent geld om een fabriek te bouwen.');
    const inf = list.find((c) => c.kind === 'infinitive');
    expect(word(inf?.verb)).toBe('bouwen');
    expect(word(inf?.object)).toBe('fabriek');
    expect(inf && span(inf.fields.leftBracket)).toBe('om');
    expect(inf && span(inf.fields.rightBracket)).toBe('te bouwen');
  });

  it('shares the subject of joined predicates', () => {
    const { list, word } = read('Unilever sluit een fabriek en schrapt honderd banen.');
    expect(list.map((c) => word(c.verb))).toEqual(['sluit', 'schrapt']);
    expect(word(list[1].subject)).toBe('Unilever');
    expect(list[1].sharedSubject).toBe(true);
  });

  it.each([
    ['Samsung schrapt 500 banen', 'Samsung', 'banen'],
    ['Ahold verkoopt dochter aan Sligro', 'Ahold', 'dochter'],
    ['Bouwer koopt branchegenoot', 'Bouwer', 'branchegenoot'],
  ])('reads the headline %s', (text, subject, object) => {
    const { list, word } = read(text);
    expect(list[0].kind).toBe('main');
    expect([word(list[0].subject), word(list[0].object)]).toEqual([subject, object]);
  });

  it('reads a headline without a verb', () => {
    const { list } = read('Nieuwe topman voor Heineken');
    expect(list).toHaveLength(1);
    expect(list[0].kind).toBe('headline');
    expect(list[0].finite).toBeUndefined();
  });

  it('reads a headline with a bare participle', () => {
    const { list, word } = read('Softwarebedrijf overgenomen door Microsoft');
    const passive = list.find((c) => c.passive);
    expect(passive?.kind).toBe('headline');
    expect([word(passive?.verb), word(passive?.subject), word(passive?.agent)]).toEqual([
      'overgenomen',
      'Softwarebedrijf',
      'Microsoft',
    ]);
  });
});
