import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { type Construction, testConstructions } from './support/frames';

/** Who buys, how much of it, and for what price, where the sentence of the deal leaves it to another. */
const tables: Construction[] = [
  {
    type: 'acquisition',
    construction: 'a part with a percent sign',
    positive: [
      ['Magna neemt 27,5% van Opel over.', { acquirer: 'Magna', acquired: 'Opel', stake: '27,5%' }],
      ['General Motors zal 51% van GMAC verkopen.', { seller: 'General Motors', acquired: 'GMAC', stake: '51%' }],
      ['Daimler verkocht 80,1% van Chrysler aan Cerberus.', { acquirer: 'Cerberus', acquired: 'Chrysler' }],
    ],
    negative: ['General Motors verkocht 20% minder auto’s.', 'Magna neemt 5% van de klanten over.'],
  },
  {
    type: 'acquisition',
    construction: 'buyers without a name, or with a leader who has one',
    positive: [
      ['Ford verkocht Hertz aan een groep investeerders.', { seller: 'Ford', acquirer: 'groep investeerders' }],
      ['Daimler verkoopt Chrysler aan een consortium dat door Cerberus wordt geleid.', { acquirer: 'Cerberus' }],
      ['General Motors deed Allison over aan een groep onder leiding van Carlyle.', { acquirer: 'Carlyle' }],
    ],
    negative: ['Investeerders kochten dinsdag massaal Apple.', 'De groep koopt dit jaar veel bij Philips.'],
  },
  {
    type: 'acquisition',
    construction: 'sold in a relative clause',
    positive: [
      [
        'Suzuki, waarvan Ford vorig jaar zijn laatste aandelen verkocht, groeit.',
        { seller: 'Ford', acquired: 'Suzuki' },
      ],
      ['De fabriek die Ford in 2005 verkocht, staat leeg.', { seller: 'Ford', acquired: 'fabriek' }],
      ['De divisie, die Philips in mei aan Dell verkocht, groeit.', { seller: 'Philips', acquirer: 'Dell' }],
    ],
    negative: ['De auto’s die Ford vorig jaar verkocht, waren klein.', 'De krant die in Gent wordt verkocht, groeit.'],
  },
  {
    type: 'acquisition',
    construction: 'bought of whom',
    positive: [
      ['In mei voltooide Tata de aankoop van Jaguar van Ford.', { acquired: 'Jaguar', seller: 'Ford' }],
      ['De overname van Skype van eBay is afgerond door Microsoft.', { acquired: 'Skype', seller: 'eBay' }],
      ['De fabriek van Bertone is in handen gekomen van Fiat.', { acquired: 'fabriek', acquirer: 'Fiat' }],
    ],
    negative: ['De aankoop van brood van de bakker.', 'De brief van Bertone is in handen gekomen van Fiat.'],
  },
];

testConstructions(tables);

const extractor = createExtractor();
const amounts = (text: string): (string | undefined)[] =>
  extractor
    .extract(text, { date: '2009-04-10' })
    .events.map((e) => (e.roles as Record<string, readonly { name: string }[]>).amount?.[0]?.name);

describe('the price of a deal told of before', () => {
  it.each([
    ['Bosch koopt Ersol. De overname is 1,1 miljard euro waard.', '1,1 miljard euro'],
    ['Hyundai nam in 1998 Kia over. Die overname kostte 1 miljard dollar.', '1 miljard dollar'],
    ['Ryanair bestelt 70 toestellen bij Boeing. Met de order is 4 miljard dollar gemoeid.', '4 miljard dollar'],
    ['Bosch zal Ersol kopen. Het bedrijf betaalt 1,1 miljard euro.', '1,1 miljard euro'],
    ['Bosch koopt een meerderheidsbelang in Ersol. De overname is 1,1 miljard euro waard.', '1,1 miljard euro'],
    ['Hyundai nam Kia over en betaalde daarvoor 1 miljard dollar.', '1 miljard dollar'],
    ['Bosch kondigde een deal van 1,1 miljard euro aan om Ersol te kopen.', '1,1 miljard euro'],
  ])('%s', (text, price) => {
    expect(amounts(text)).toEqual([price]);
  });

  it.each([
    'Porsche wilde Volkswagen overnemen, maar het had een schuld van negen miljard euro.',
    'Na de overname van Kia had Hyundai een schuld van 3 miljard dollar.',
    'Bosch koopt Ersol. De fabriek in Erfurt is 1,1 miljard euro waard.',
  ])('no price: %s', (text) => {
    expect(amounts(text).filter(Boolean)).toEqual([]);
  });
});

describe('a price that is not told', () => {
  it.each([
    'Bosch kocht Ersol voor een niet bekendgemaakt bedrag.',
    'Bosch kocht Ersol voor een niet nader genoemd bedrag.',
  ])('%s', (text) => {
    const { events, statements } = extractor.extract(text, { date: '2009-04-10' });
    expect(events.map((e) => [e.type, e.status])).toEqual([['acquisition', 'actual']]);
    expect(statements).toEqual([]);
  });

  it('leaves a takeover that did not come negated', () => {
    const { events } = extractor.extract('Bosch kocht Ersol niet.', { date: '2009-04-10' });
    expect(events.map((e) => e.status)).toEqual(['negated']);
  });
});
