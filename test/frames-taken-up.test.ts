import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('what a small word or a naming verb takes up', () => {
  testConstructions([
    {
      name: 'a place that "daar", "waar" or "er" takes up',
      type: 'expansion',
      positive: [
        [
          'Intel gaat toch naar Dresden: daar moeten twee chipfabrieken komen.',
          { company: 'Intel', location: 'Dresden', facility: 'chipfabrieken' },
        ],
        [
          'Volkswagen kijkt naar Mexico, waar het een fabriek bouwt.',
          { company: 'Volkswagen', location: 'Mexico', facility: 'fabriek' },
        ],
        [
          'Philips houdt van Leuven. Daar opent het bedrijf in mei een laboratorium.',
          { company: 'Philips', location: 'Leuven', facility: 'laboratorium' },
        ],
      ],
      negative: [
        'Philips kijkt naar Leuven. Daar komt een einde aan de crisis.',
        'Er komt een fabriek, hoopt de burgemeester van Leuven, waar Philips zweeg.',
      ],
    },
    {
      name: 'whom an office is named after',
      type: 'appointment',
      positive: [
        ['De nieuwe topman van NS heet Jan Bakker.', { company: 'NS', person: 'Jan Bakker' }],
        ['De nieuwe directeur van ING heet Carla Mulder.', { company: 'ING', person: 'Carla Mulder' }],
        ['Nieuwe ceo voor Akzo Nobel: Jan Bakker', { company: 'Akzo Nobel', person: 'Jan Bakker' }],
      ],
      negative: ['De topman van NS heet Jan Bakker.', 'De nieuwe trein van NS heet Jan Bakker.'],
    },
    {
      name: 'nobody in particular does it',
      type: 'productDevelopment',
      positive: [
        ['Wie denkt dat Sony stilzit, heeft het mis: Sony wil een auto maken.', { company: 'Sony', product: 'auto' }],
        ['Niemand wist dat Dyson een elektrische auto wil bouwen.', { company: 'Dyson', product: 'elektrische auto' }],
        ['Men zegt dat Meta aan een horloge werkt.', { company: 'Meta', product: 'horloge' }],
      ],
      negative: [
        'Wie de modernste chips wil maken, kan niet om ASML heen.',
        'ASML is groot. Men wil overal chips maken.',
      ],
    },
  ]);
});
