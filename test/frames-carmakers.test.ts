import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { type Construction, testConstructions } from './support/frames';

/** Lay-offs, closures, bankruptcies, takeovers and stakes as news on car makers tells them, by construction. */
const tables: Construction[] = [
  {
    type: 'layoffs',
    construction: 'people who lose their work',
    positive: [
      ['Bij Renault raken 600 mensen hun werk kwijt.', { company: 'Renault', count: '600 mensen' }],
      ['De sluiting kost bij Volvo 2.600 arbeiders hun baan.', { company: 'Volvo', count: '2.600 arbeiders' }],
      ['Seat heeft 900 werknemers ontslag aangezegd.', { company: 'Seat', count: '900 werknemers' }],
    ],
    negative: ['De topman van Renault verliest zijn baan.', 'Bij Renault raakten 600 klanten hun geld kwijt.'],
  },
  {
    type: 'layoffs',
    construction: 'buyout schemes',
    positive: [
      ['Ford biedt 75.000 arbeiders een vertrekpremie aan.', { company: 'Ford', count: '75.000 arbeiders' }],
      ['Bij Volvo hebben 900 werknemers zich laten uitkopen.', { company: 'Volvo', count: '900 werknemers' }],
      ['Ongeveer 900 uurloners van Volvo hebben een afkoopsom geaccepteerd.', { company: 'Volvo' }],
    ],
    negative: ['De topman van Ford krijgt een vertrekpremie.', 'Ford biedt 300 klanten een korting aan.'],
  },
  {
    type: 'layoffs',
    construction: 'a part of a whole',
    positive: [
      ['Philips wil 300 van de 1.200 banen schrappen.', { company: 'Philips', count: '300' }],
      ['In Hengelo ontslaat Stork tachtig van zijn vierhonderd werknemers.', { company: 'Stork', count: 'tachtig' }],
      ['Nokia krimpt het personeelsbestand met 10 procent in.', { company: 'Nokia', count: '10 procent' }],
    ],
    negative: ['Philips bezoekt 300 van de 1.200 klanten.', 'Nokia krimpt de voorraad met 10 procent in.'],
  },
  {
    type: 'closure',
    construction: 'production that ends at a place, dealers given up',
    positive: [
      ['Renault beëindigt de productie in Brussel.', { company: 'Renault', location: 'Brussel' }],
      ['Opel zegt het contract met tachtig dealers op.', { company: 'Opel', facility: 'dealers' }],
      ['Delphi wil 21 van zijn 29 fabrieken sluiten.', { company: 'Delphi', facility: 'fabrieken' }],
      ['De fabrieken van Seat liggen deze week stil.', { company: 'Seat', facility: 'fabrieken' }],
    ],
    negative: ['Renault beëindigt de samenwerking in Brussel.', 'Opel zegt het contract met een leverancier op.'],
  },
  {
    type: 'bankruptcy',
    construction: 'protection from creditors',
    positive: [
      ['Saab heeft bij de rechtbank een verzoek om reorganisatie ingediend.', { company: 'Saab' }],
      ['MG Rover is vorige week onder curatele gesteld.', { company: 'MG Rover' }],
      ['Chrysler staat onder bescherming van de rechter.', { company: 'Chrysler' }],
    ],
    negative: ['Saab kondigt een reorganisatie aan.', 'De rechter neemt Chrysler in bescherming.'],
  },
  {
    type: 'acquisition',
    construction: 'a buyer sought, a business for sale',
    positive: [
      ['Philips zoekt een koper voor Lumileds.', { seller: 'Philips', acquired: 'Lumileds' }],
      ['Ford zette Volvo in december te koop.', { seller: 'Ford', acquired: 'Volvo' }],
      ['Unilever wil van Bona af.', { seller: 'Unilever', acquired: 'Bona' }],
    ],
    negative: ['Philips zoekt een koper voor het gebouw.', 'Unilever wil van zijn schulden af.'],
  },
  {
    type: 'acquisition',
    construction: 'a part of a company, a stake given up',
    positive: [
      ['Toyota nam in 2005 de helft van Subaru over.', { acquirer: 'Toyota', acquired: 'Subaru' }],
      ['Philips deed 51 procent van Lumileds over aan Apollo.', { seller: 'Philips', acquirer: 'Apollo' }],
      ['Daimler geeft zijn laatste belang in Mitsubishi op.', { seller: 'Daimler', acquired: 'Mitsubishi' }],
    ],
    negative: ['Toyota neemt de helft van het werk over.', 'Philips deed 51 procent van het werk.'],
  },
  {
    type: 'acquisition',
    construction: 'an infinitive interrupted by an apposition',
    positive: [
      [
        'Porsche is van plan om Volkswagen, de maker van de Golf, in te lijven.',
        { acquirer: 'Porsche', acquired: 'Volkswagen' },
      ],
      ['Heineken probeert om Femsa, de brouwer van Sol, over te nemen.', { acquirer: 'Heineken', acquired: 'Femsa' }],
      ['Tata wil Corus, de eigenaar van Hoogovens, overnemen.', { acquirer: 'Tata', acquired: 'Corus' }],
    ],
    negative: ['Porsche vraagt om geduld, de waarde van het plan, in te zien.', 'Tata wil de leiding overnemen.'],
  },
  {
    type: 'ownership',
    construction: 'a percentage held',
    positive: [
      ['Nissan heeft 15 procent van Renault.', { owner: 'Nissan', owned: 'Renault', stake: '15 procent' }],
      ['Nedersaksen heeft 20 procent van de Volkswagen-aandelen.', { owner: 'Nedersaksen', owned: 'Volkswagen' }],
      ['Fiat is met 20 procent een van de aandeelhouders van Chrysler.', { owner: 'Fiat', owned: 'Chrysler' }],
    ],
    negative: [
      'Philips heeft 20 procent van zijn personeel in China.',
      'Philips heeft 20 procent van Signify verkocht.',
    ],
  },
  {
    type: 'discontinuation',
    construction: 'a brand given up',
    positive: [
      ['Ford stopt na jaren met het automerk Edsel.', { company: 'Ford', product: 'Edsel' }],
      ['General Motors doekt Pontiac op.', { company: 'General Motors', product: 'Pontiac' }],
      ['Unilever maakt een einde aan het merk Bertolli.', { company: 'Unilever', product: 'Bertolli' }],
    ],
    negative: ['Ford stopt met de samenwerking.', 'De EU heft het verbod op Ryanair op, zei Airbus.'],
  },
];

testConstructions(tables);

describe('status of such news', () => {
  const extractor = createExtractor();
  it.each([
    ['Ford verkoopt Volvo aan Geely.', 'acquisition', 'planned'],
    ['Ford verkocht Volvo aan Geely.', 'acquisition', 'actual'],
    ['De overname van Saab door Spyker is uitgesteld.', 'acquisition', 'planned'],
    ['De toezichthouder heeft de overname van Saab door Spyker goedgekeurd.', 'acquisition', 'planned'],
    ['Een faillissement van General Motors dreigt.', 'bankruptcy', 'possible'],
    ['Saab balanceert op de rand van een faillissement.', 'bankruptcy', 'possible'],
    ['Zonder steun gaat Chrysler failliet.', 'bankruptcy', 'possible'],
    ['Bij KPN staan 2.000 banen op de tocht.', 'layoffs', 'possible'],
    ['Opel heeft 3.000 werknemers ontslagen.', 'layoffs', 'actual'],
    ['Volvo was sinds 1999 in handen van Ford.', 'ownership', 'ended'],
    ['Chrysler was van 1998 tot 2007 eigendom van Daimler.', 'ownership', 'ended'],
    ['Opel is al tachtig jaar eigendom van General Motors.', 'ownership', 'actual'],
  ])('%s %s is %s', (text, type, status) => {
    const found = extractor.extract(text, { date: '2009-06-10' }).events.filter((e) => e.type === type);
    expect(found.map((e) => e.status)).toEqual([status]);
  });
});
