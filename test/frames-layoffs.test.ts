import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { testConstructions } from './frame-table';

describe('frames of lay-offs', () => {
  testConstructions([
    {
      name: 'counts told without repeating the verb',
      type: 'layoffs',
      positive: [
        ['Renault ontslaat 500 mensen in Frankrijk, Peugeot ruim 300.', { company: 'Peugeot', count: '300' }],
        ['Ahold zal 500 banen schrappen, Delhaize 300 en Carrefour 200.', { company: 'Carrefour', count: '200' }],
        ['Bij Fortis gaan 2.500 banen verloren, bij Dexia 900 en bij KBC 350.', { company: 'Dexia', count: '900' }],
      ],
      negative: [
        'Philips opent 30 winkels, Hema 20 en Blokker 5.',
        'Philips verkoopt 600 banken, Ikea 300 en Hema 90.',
      ],
    },
    {
      name: 'a fraction of the people or jobs',
      type: 'layoffs',
      positive: [
        ['Randstad denkt erover een derde van de 600 medewerkers te laten gaan.', { company: 'Randstad' }],
        ['Van de 90 banen bij Stork verdwijnt ongeveer de helft.', { company: 'Stork', count: 'helft' }],
        ['Bij Sony verdwijnt een kwart van de banen.', { company: 'Sony', count: 'kwart van de banen' }],
      ],
      negative: [
        'Philips verkoopt een derde van zijn winkels.',
        'Een derde van de 600 medewerkers van Stork woont in Hengelo.',
      ],
    },
    {
      name: 'where the jobs are',
      type: 'layoffs',
      positive: [
        ['KPN schrapt 300 banen bij Getronics.', { company: 'Getronics', count: '300 banen' }],
        ['Intel schrapt duizend kantoorfuncties.', { company: 'Intel', count: 'duizend kantoorfuncties' }],
        ['Bij Philips moeten er 300 mensen uit.', { company: 'Philips', count: '300 mensen' }],
        ['Bij Volvo staan 200 ontslagen op stapel.', { company: 'Volvo' }],
      ],
      negative: ['Apple schrapt functies uit zijn software.', 'Bij Philips staan nieuwe lampen op stapel.'],
    },
    {
      name: 'what will not come is none of what is counted',
      type: 'layoffs',
      positive: [
        [
          'Philips schrapt 300 banen. Er vallen geen gedwongen ontslagen bij Philips, aldus topman Karel Vos van Philips.',
          { company: 'Philips', count: '300 banen' },
        ],
        [
          'KLM schrapt 450 banen. Topman Anna Smit van KLM ontkende dat er bij KLM ontslagen vallen.',
          { company: 'KLM', count: '450 banen' },
        ],
        ['Philips laat 600 werknemers gaan.', { company: 'Philips', count: '600 werknemers' }],
      ],
      negative: [
        'Philips laat 600 lampen vallen.',
        'Philips laat het geld rollen.',
        'Bij Stork namen 300 werknemers afscheid van hun baas.',
        'De piloten van KLM vlogen rond om brandstof kwijt te raken.',
      ],
    },
  ]);

  it('keeps a denial of forced lay-offs apart from the cut', () => {
    const { events } = createExtractor().extract(
      'KLM schrapt 450 banen. Topman Anna Smit van KLM ontkende dat er bij KLM ontslagen vallen.',
    );
    expect(events.filter((e) => e.type === 'layoffs').map((e) => e.status)).toEqual(['planned', 'denied']);
  });
});
