import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of sites that open and towns that are left', () => {
  testConstructions([
    {
      name: 'the site is the subject',
      type: 'expansion',
      positive: [
        [
          'De eerste afhaalpunten van Ahold gaan na de zomer open.',
          { company: 'Ahold', facility: 'eerste afhaalpunten' },
        ],
        ['De fabriek van Volvo opende in 1965 haar deuren.', { company: 'Volvo', facility: 'fabriek' }],
      ],
      negative: ['De beurs opende hoger dankzij Philips.', 'De zaak tegen Intel begon in 2000, zegt AMD.'],
    },
    {
      name: 'routes of airlines',
      type: 'expansion',
      positive: [
        ['KLM opent op 8 mei een lijndienst tussen Schiphol en Hangzhou.', { company: 'KLM', facility: 'lijndienst' }],
        [
          'Etihad begint op 1 juni met een dagelijkse vlucht naar Brussel.',
          { company: 'Etihad', facility: 'dagelijkse vlucht', location: 'Brussel' },
        ],
      ],
      negative: ['Transavia begint met de verkoop van vluchten naar Bordeaux.', 'KLM opent de aanval op Ryanair.'],
    },
    {
      name: 'what is announced with "te"',
      type: 'expansion',
      positive: [
        [
          'Norwegian kondigde aan een basis te openen op de luchthaven van Kopenhagen.',
          { company: 'Norwegian', facility: 'basis', location: 'Kopenhagen' },
        ],
        [
          'Eneco bouwt bij Delfzijl aan een nieuwe centrale.',
          { company: 'Eneco', facility: 'nieuwe centrale', location: 'Delfzijl' },
        ],
      ],
      negative: ['Norwegian kondigde aan de bonden te willen spreken.'],
    },
    {
      name: 'a town that is left',
      type: 'closure',
      positive: [
        ['Philips trekt zich terug uit Drachten.', { company: 'Philips', location: 'Drachten' }],
        ['Siemens keert Hengelo de rug toe.', { company: 'Siemens', location: 'Hengelo' }],
      ],
      negative: ['Philips trekt zich terug uit China.', 'De fabriek van Seat ligt stil door een staking.'],
    },
    {
      name: 'a country that is entered',
      type: 'marketEntry',
      positive: [
        ['Het gerucht gaat dat Amazon naar Nederland komt.', { company: 'Amazon', market: 'Nederland' }],
        ['Philips trekt zich terug uit China.', { company: 'Philips', market: 'China' }],
      ],
      negative: [
        'De topman van Philips komt naar Nederland.',
        'Philips trekt zich terug uit Drachten.',
        'AIG werd in 1919 in Shanghai opgericht en is actief in 130 landen.',
      ],
    },
  ]);
});
