import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('goods that a name in the sentence says', () => {
  testConstructions([
    {
      name: 'a line of letters and a hyphen',
      type: 'production',
      positive: [
        ['Daimler gaat in Rastatt een B-Klasse met brandstofcel maken.', { company: 'Daimler', product: 'B-Klasse' }],
        ['Honda bouwt de CR-V in Swindon.', { company: 'Honda', product: 'CR-V' }],
      ],
      negative: ['Honda bouwt een A-team van ingenieurs.'],
    },
    {
      name: 'a line that is stopped',
      type: 'discontinuation',
      positive: [['Mercedes-Benz stopt met de X-klasse.', { company: 'Mercedes-Benz', product: 'X-klasse' }]],
      negative: ['Mercedes-Benz stopt met de derde ploeg.'],
    },
    {
      name: 'a name that follows the verb',
      type: 'productLaunch',
      positive: [
        [
          'Orange zal maandag een eigen telefoon presenteren, de Rolexa, waarvan het scherm erg groot is.',
          { company: 'Orange', product: 'Rolexa' },
        ],
        [
          'Volkswagen had de E-Golf meegenomen, een auto die in mei in de showroom moet staan.',
          { company: 'Volkswagen', product: 'E-Golf' },
        ],
      ],
      negative: ['Philips presenteert een nieuwe topman, de Zweed Lindqvist, omdat de oude vertrekt.'],
    },
    {
      name: 'a product that a relative pronoun stands for',
      type: 'productLaunch',
      positive: [
        [
          'Spelers wachten op Grand Theft Auto V, dat Take-Two in mei uitbrengt.',
          { company: 'Take-Two', product: 'Grand Theft Auto V' },
        ],
        [
          'Het wachten is op Windows 8, dat Microsoft in oktober uitbrengt.',
          { company: 'Microsoft', product: 'Windows 8' },
        ],
      ],
      negative: ['Het wachten is op Windows 8, dat Nokia flink helpt.'],
    },
  ]);
});
