import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { type Construction, testConstructions } from './support/frames';

/** Owners in relative clauses and takeovers that another sentence calls by another word. */
const tables: Construction[] = [
  {
    type: 'ownership',
    construction: '"dat eigendom is van"',
    positive: [
      ['Saab, dat eigendom is van General Motors, groeit.', { owner: 'General Motors', owned: 'Saab' }],
      ['Hertz, dat sinds 1994 eigendom is van Ford, boekt winst.', { owner: 'Ford', owned: 'Hertz' }],
      ['Lotus, dat eigendom is van Proton, bouwt een auto.', { owner: 'Proton', owned: 'Lotus' }],
    ],
    negative: ['Het gebouw, dat eigendom is van Ford, staat leeg.', 'Saab, dat dol is op General Motors, groeit.'],
  },
  {
    type: 'acquisition',
    construction: 'a takeover of whom the text is about',
    positive: [
      ['Opel is blij. De overname door Magna redt de fabriek.', { acquirer: 'Magna', acquired: 'Opel' }],
      ['Opel-topman Forster zei dat de overname door Magna goed is.', { acquirer: 'Magna', acquired: 'Opel' }],
      ['Skype groeit. De overname door eBay kostte veel geld.', { acquirer: 'eBay', acquired: 'Skype' }],
    ],
    negative: [
      'De overname van de macht door het leger schaadt Opel.',
      'De overname door een ander is goed voor Opel.',
    ],
  },
  {
    type: 'merger',
    construction: 'a merger that is a takeover told of before',
    positive: [
      ['Daimler-Benz en Chrysler gaan samen. De fusie kost banen.', { participant: ['Daimler-Benz', 'Chrysler'] }],
      ['De fusie van Lloyds TSB met HBOS kost banen.', { participant: ['Lloyds TSB', 'HBOS'] }],
      ['Lloyds TSB wil fuseren met HBOS.', { participant: ['Lloyds TSB', 'HBOS'] }],
    ],
    negative: [
      'Lloyds TSB neemt HBOS over. De fusie kost banen.',
      'Lloyds TSB neemt HBOS over. Door de fusie verdwijnen veel banen.',
    ],
  },
];

testConstructions(tables);

const extractor = createExtractor();

describe('a stake that grew', () => {
  it('is what it grew to', () => {
    const { events } = extractor.extract('Toyota heeft zijn belang in Subaru verdubbeld tot 16,5 procent.', {
      date: '2009-04-10',
    });
    expect(events.map((e) => (e.roles as Record<string, readonly { name: string }[]>).stake?.[0]?.name)).toEqual([
      '16,5 procent',
    ]);
  });
});
