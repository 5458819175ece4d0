import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of plants and what they make', () => {
  testConstructions([
    {
      name: 'doors that close',
      type: 'closure',
      positive: [
        ['Volvo Gent sluit de deuren eind 2031.', { company: 'Volvo Gent' }],
        ['Bakkerij Bart sluit volgende maand zijn deuren.', { company: 'Bakkerij Bart' }],
        ['Peugeot sluit de poorten van de fabriek in Rennes.', { company: 'Peugeot', facility: 'fabriek' }],
      ],
      negative: ['Het museum sluit de deuren, meldt ING.', 'Philips sluit de deur niet voor een fusie.'],
    },
    {
      name: 'making that is put off',
      type: 'discontinuation',
      positive: [
        ['Airbus schort de productie van de A220 op.', { company: 'Airbus', product: 'A220' }],
        ['Vanaf maart schort Fiat de bouw van de Panda op.', { company: 'Fiat', product: 'Panda' }],
        ['Opel heeft de assemblage van de Meriva opgeschort.', { company: 'Opel', product: 'Meriva' }],
      ],
      negative: ['Airbus schort de gesprekken op.', 'Fiat schort de betaling van dividend op.'],
    },
    {
      name: 'a title and a product of its clause',
      type: 'production',
      positive: [
        ['Besi, fabrikant van chipmachines, past de prijzen aan.', { company: 'Besi', product: 'chipmachines' }],
        ['VDL is een bouwer van bussen.', { company: 'VDL', product: 'bussen' }],
        ['Barco is producent van projectoren.', { company: 'Barco', product: 'projectoren' }],
      ],
      negative: [
        'Vliegtuigbouwer Boeing past het schema van de Dreamliner aan.',
        'Autofabrikant Nissan staakt de leveringen van de Leaf.',
      ],
    },
    {
      name: 'models of cars, consoles and aircraft',
      type: 'productLaunch',
      positive: [
        ['Chevrolet brengt de Cruze in Europa op de markt.', { company: 'Chevrolet', product: 'Cruze' }],
        ['Opel onthult de Insignia op een beurs.', { company: 'Opel', product: 'Insignia' }],
        ['Volgend jaar introduceert Renault de Captur in China.', { company: 'Renault', product: 'Captur' }],
      ],
      negative: [
        'Chevrolet brengt een bezoek aan Europa.',
        'Renault heeft aangekondigd om drie fabrieken te verbouwen.',
      ],
    },
    {
      name: 'a word of a firm’s name',
      type: 'collaboration',
      positive: [
        ['Philips is een partner van Samsung.', { participant: ['Philips', 'Samsung'] }],
        ['Siemens en Alstom werken samen.', { participant: ['Siemens', 'Alstom'] }],
        ['Intel werkt samen met Micron.', { participant: ['Intel', 'Micron'] }],
      ],
      negative: [
        'Airbus is blij. De toestellen die Indigo Partners bestelt, gaan naar Chili.',
        'Airbus verkoopt de toestellen die Indigo Partners wil.',
      ],
    },
    {
      name: 'making and selling that are stopped',
      type: 'production',
      positive: [
        ['Nokia is begonnen met de productie van tablets.', { company: 'Nokia', product: 'tablets' }],
        ['De productie van vrachtwagens door DAF is hervat.', { company: 'DAF', product: 'vrachtwagens' }],
        ['Samsung produceert de Galaxy in Vietnam.', { company: 'Samsung', product: 'Galaxy' }],
      ],
      negative: [
        'Nokia heeft de productie en verkoop van zijn tablet gestopt.',
        'Sony heeft de productie van de camera stopgezet.',
      ],
    },
    {
      name: 'a number that names a model',
      type: 'productDevelopment',
      positive: [
        ['Boeing wil een verlengde 777 ontwikkelen.', { company: 'Boeing', product: '777' }],
        ['Boeing gaat een vernieuwde 767 ontwikkelen.', { company: 'Boeing', product: '767' }],
        ['Boeing werkt aan een nieuwe 737.', { company: 'Boeing', product: '737' }],
      ],
      negative: ['Boeing heeft 777 werknemers.', 'Boeing ontvangt 767 miljoen dollar.'],
    },
    {
      name: 'a maker behind an airline',
      type: 'production',
      positive: [
        [
          'Airbus is tevreden. Lufthansa bestelt twaalf A350’s. De fabrikant bouwt ook een vrachtvliegtuig.',
          { company: 'Airbus', product: 'vrachtvliegtuig' },
        ],
        [
          'Nokia groeit. KPN verkoopt de Lumia in zijn winkels. De fabrikant maakt ook tablets.',
          { company: 'Nokia', product: 'tablets' },
        ],
        ['DAF groeit. De fabrikant bouwt vrachtwagens.', { company: 'DAF', product: 'vrachtwagens' }],
      ],
      negative: [
        'KLM groeit. De fabrikant bouwt toestellen.',
        'Ryanair wacht. De bouwer maakt ook toestellen met meer stoelen.',
      ],
    },
  ]);
});
