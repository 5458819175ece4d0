import { describe, expect, it } from 'vitest';
import { bratConfig, toBrat } from '../../src/formats/brat';
import { codePointOffsets, wholeBefore } from '../../src/formats/code-points';
import { toWebAnnotation } from '../../src/formats/web-annotation';
import { ARTICLE, article, at, EMPTY, NASTY, NASTY_TEXT, TEXT } from './sample';

describe('code points', () => {
  it('counts a pair once', () => {
    const text = 'a🚗b🏭c\ud800d';
    const offset = codePointOffsets(text);
    expect([0, 1, 3, 4, 6, 7, 8, 9].map(offset)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(offset(text.length)).toBe([...text].length);
  });

  it('does not cut a pair', () => {
    expect(wholeBefore('a🚗b', 2)).toBe(1);
    expect(wholeBefore('a🚗b', 3)).toBe(3);
    expect(wholeBefore('a', 1)).toBe(1);
  });
});

describe('brat', () => {
  it('writes entities, events with attributes, and statements, in code points', () => {
    expect(toBrat(ARTICLE, TEXT)).toBe(
      `T1\tCompany 15 31\tDe Vries Bakkers
T2\tCompany 121 130\tde bakker
*\tEquiv T1 T2
#1\tAnnotatorNotes T1\tDe Vries Bakkers (de-vries-bakkers)
T3\tCompany 38 49\tMolen & Zn.
#2\tAnnotatorNotes T3\tMolen & Zn.
T4\tCompany 139 147\tKorenaar
#3\tAnnotatorNotes T4\tKorenaar
T5\tMedia 101 116\tHet Handelsblad
#4\tAnnotatorNotes T5\tHet Handelsblad (het-handelsblad)
T6\tPerson 83 91\tJan Smit
#5\tAnnotatorNotes T6\tJan Smit
T7\tAcquisition 32 37;71 75\tneemt over
T8\tPhrase 55 70\t12 miljoen euro
T9\tTime 8 11\tdag
E1\tAcquisition:T7 Acquirer:T1 Acquired:T3 Amount:T8 Time:T9
A1\tStatus E1 actual
A2\tCertainty E1 certain
A3\tPolarity E1 positive
A4\tTense E1 present
#6\tAnnotatorNotes E1\ttime 2021-04-12
T10\tCollaboration 148 154\tpraten
E2\tCollaboration:T10 Participant:T2 Participant2:T4
A5\tStatus E2 rumoured
A6\tCertainty E2 rumoured
A7\tPolarity E2 positive
A8\tTense E2 present
T11\tRumour 117 120\tzou
E3\tRumour:T11 About:E2 Via:T5
T12\tAnnouncement 77 82\taldus
E4\tAnnouncement:T12 About:E1 Speaker:T6
`,
    );
  });

  it('says what stands at its offsets, also for names with tabs and line breaks', () => {
    for (const [read, text] of [
      [ARTICLE, TEXT],
      [NASTY, NASTY_TEXT],
    ] as const) {
      const points = [...text];
      const bound = toBrat(read, text)
        .split('\n')
        .filter((line) => line.startsWith('T'))
        .map((line) => line.split('\t'));
      expect(bound.length).toBeGreaterThan(0);
      for (const fields of bound) {
        expect(fields).toHaveLength(3);
        const spans = fields[1].replace(/^\w+ /, '').split(';');
        const words = spans.map((span) => points.slice(...(span.split(' ').map(Number) as [number, number])).join(''));
        expect(fields[2].replaceAll('\ufffd', '')).toBe(words.join(' ').replaceAll('\ud800', ''));
      }
    }
  });

  it('is empty for an empty article', () => {
    expect(toBrat(EMPTY, '')).toBe('');
  });

  it('declares every type that it writes', () => {
    const config = bratConfig();
    const types = [...toBrat(ARTICLE, TEXT).matchAll(/^T\d+\t(\w+)/gm)].map(([, type]) => type);
    for (const type of types) expect(config).toMatch(new RegExp(`^${type}(?:\t|$)`, 'm'));
    expect(config).toContain('\nAcquisition\tAcquirer*:<ENTITY>, Seller*:<ENTITY>,');
  });
});

describe('web annotation', () => {
  const page = toWebAnnotation(ARTICLE, TEXT, { source: 'bakkers.txt' });

  it('is a page of annotations with ids of its own', () => {
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page).toMatchObject({ id: 'bakkers.txt#annotations', type: 'AnnotationPage' });
    expect(page.items.map(({ id }) => id.replace('bakkers.txt#', ''))).toEqual([
      'n1',
      'n2',
      'n3',
      'n4',
      'n5',
      'e1',
      'e2',
      's1',
      's2',
    ]);
    expect(page.items.map(({ motivation }) => motivation[0]).join('')).toBe('iiiiiccdd');
  });

  it('points by position in code points and by quotation', () => {
    expect(page.items[0].target[0]).toEqual({
      source: 'bakkers.txt',
      selector: [
        { type: 'TextPositionSelector', start: 15, end: 31 },
        {
          type: 'TextQuoteSelector',
          exact: 'De Vries Bakkers',
          prefix: 'Wat een dag 🚗! ',
          suffix: ' neemt Molen & Zn. voor 12 miljo',
        },
      ],
    });
    for (const [read, text] of [
      [ARTICLE, TEXT],
      [NASTY, NASTY_TEXT],
    ] as const) {
      const points = [...text];
      for (const { target } of toWebAnnotation(read, text).items) {
        for (const { selector } of target) {
          const [{ start, end }, { exact }] = selector;
          expect(points.slice(start, end).join('').replaceAll('\ud800', '\ufffd')).toBe(exact);
        }
      }
    }
  });

  it('does not cut a pair before or after a quotation', () => {
    const text = `🚗${'x'.repeat(31)}Korenaar${'y'.repeat(31)}🏭`;
    const [korenaar] = article({
      entities: [
        {
          id: 'n1',
          kind: 'company',
          name: 'Korenaar',
          confidence: 1,
          mentions: [{ ...at(text, 'Korenaar'), how: 'name' }],
        },
      ],
    }).entities;
    const [item] = toWebAnnotation({ ...EMPTY, entities: [korenaar] }, text).items;
    const [, quote] = item.target[0].selector;
    expect(quote.prefix).toBe(`🚗${'x'.repeat(31)}`);
    expect(quote.suffix).toBe('y'.repeat(31));
  });

  it('describes events with roles and statements with their events', () => {
    expect(page.items[5].body).toContainEqual({ type: 'TextualBody', purpose: 'tagging', value: 'acquisition' });
    expect(page.items[5].body[2]).toMatchObject({
      type: 'ng:acquisition',
      'ng:status': 'actual',
      'ng:time': '2021-04-12',
      'ng:role': [
        { 'ng:roleName': 'acquirer', 'ng:name': 'De Vries Bakkers', 'ng:entity': { id: 'bakkers.txt#n1' } },
        { 'ng:roleName': 'acquired', 'ng:name': 'Molen & Zn.' },
        { 'ng:roleName': 'amount', 'ng:quantity': 12_000_000, 'ng:unit': 'EUR' },
      ],
    });
    expect(page.items[7].body[1]).toMatchObject({
      'ng:via': { 'ng:name': 'Het Handelsblad' },
      'ng:about': [{ id: 'bakkers.txt#e2' }],
    });
  });

  it('has no items for an empty article', () => {
    expect(toWebAnnotation(EMPTY, '').items).toEqual([]);
  });
});
