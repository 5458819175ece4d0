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
  ]);
});
