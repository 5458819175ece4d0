import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { type Construction, testConstructions } from './support/frames';

/** Firms that are saved, shrink or close, and lists of examples, as translated news tells of them. */
const tables: Construction[] = [
  {
    type: 'production',
    construction: '"onder meer" in front of what is made',
    positive: [
      ['Karmann is failliet. Het bedrijf bouwde onder meer cabrio’s.', { company: 'Karmann', product: 'cabrio’s' }],
      ['Magna produceert onder andere stoelen voor auto’s.', { company: 'Magna', product: 'stoelen' }],
      ['Volgens de krant maakt Denso onder meer airco’s.', { company: 'Denso', product: 'airco’s' }],
    ],
    negative: ['Karmann werkt onder meer in Osnabrück.', 'Magna groeit onder andere door de lage yen.'],
  },
  {
    type: 'ownership',
    construction: '"onder meer" in front of who is owned',
    positive: [
      ['Fiat bezit onder andere Ferrari en Maserati.', { owner: 'Fiat', owned: ['Ferrari', 'Maserati'] }],
      ['Onder meer Skoda is een dochter van Volkswagen.', { owner: 'Volkswagen', owned: 'Skoda' }],
      ['Volkswagen bezit onder meer Skoda.', { owner: 'Volkswagen', owned: 'Skoda' }],
    ],
    negative: ['Fiat bezit onder andere veel kennis.', 'Fiat werkt onder meer voor Ferrari.'],
  },
  {
    type: 'investment',
    construction: 'a part with a percent sign, or of a fund',
    positive: [
      ['Fiat krijgt 35% van Chrysler.', { investor: 'Fiat', investee: 'Chrysler', stake: '35%' }],
      ['Het staatsfonds van Qatar neemt een belang van 9 procent in Daimler.', { investor: 'staatsfonds' }],
      ['Toyota kocht 2% van Tesla.', { investor: 'Toyota', investee: 'Tesla', stake: '2%' }],
    ],
    negative: ['Fiat krijgt 35% korting van Chrysler.', 'De investeerder kocht een Tesla.'],
  },
  {
    type: 'bankruptcy',
    construction: 'under a court or a curator',
    positive: [
      ['Heuliez is onder toezicht van de rechter geplaatst.', { company: 'Heuliez' }],
      ['De rechter stelde maandag een curator aan bij Karmann.', { company: 'Karmann' }],
      ['Saab werd onder gerechtelijk bestuur geplaatst.', { company: 'Saab' }],
    ],
    negative: ['Het museum stelde een curator aan.', 'De rechter plaatste vraagtekens bij het plan van Heuliez.'],
  },
  {
    type: 'closure',
    construction: 'a company that closes for good',
    positive: [
      ['Volvo Cars Gent sluit voorgoed.', { company: 'Volvo Cars Gent' }],
      ['Opel Antwerpen gaat in december dicht.', { company: 'Opel Antwerpen' }],
      ['Ford Genk zal definitief sluiten.', { company: 'Ford Genk' }],
    ],
    negative: ['Volvo sluit een akkoord met de bonden.', 'Opel sluit een alliantie met Peugeot definitief uit.'],
  },
];

testConstructions(tables);

const extractor = createExtractor();
const time = (text: string): string | undefined =>
  extractor.extract(text, { date: '2009-04-10' }).events.find((e) => e.type === 'closure')?.time?.value;

describe('a year by which something is done', () => {
  it.each(['Ford wil voor 2012 drie fabrieken sluiten.', 'Ford gaat tegen 2012 drie fabrieken sluiten.'])(
    'is no date: %s',
    (text) => {
      expect(time(text)).toBeUndefined();
    },
  );

  it.each(['Ford wil in 2012 drie fabrieken sluiten.', 'Ford wil voor eind 2012 drie fabrieken sluiten.'])(
    'is a date: %s',
    (text) => {
      expect(time(text)).toBe('2012');
    },
  );
});
