/** Shares of a company and parts of one that are bought and sold. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'acquisition',
    construction: 'half of a company or more is bought',
    positive: [
      [
        'Telefónica heeft driekwart van de aandelen van O2 gekocht.',
        { acquirer: 'Telefónica', acquired: 'O2', stake: 'driekwart' },
      ],
      [
        'Proton, dat 80 procent van Lotus heeft overgenomen, zit in Maleisië.',
        { acquirer: 'Proton', acquired: 'Lotus' },
      ],
      [
        'Tata wil Tetley inlijven. In 2009 kocht het concern al 58 procent van de aandelen.',
        { acquirer: 'Tata', acquired: 'Tetley' },
      ],
    ],
    negative: [
      'Toyota kocht twintig procent van Subaru.',
      'Nestlé kocht vorig jaar 70 procent van zijn cacao in Ivoorkust.',
      'Consumenten kochten dit jaar 60 procent van hun boeken bij Bol.com.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a share that is sold',
    positive: [
      ['De verkoop van 30 procent van Saab aan Youngman gaat niet door.', { acquired: 'Saab', acquirer: 'Youngman' }],
      [
        'Youngman wil Saab overnemen. De verkoop van 55 procent van de aandelen is uitgesteld.',
        { acquired: 'Saab', acquirer: 'Youngman' },
      ],
      ['Geely neemt Volvo over. Ford verkocht 40 procent van de aandelen.', { acquired: 'Volvo', seller: 'Ford' }],
    ],
    negative: ['De verkoop van 55 procent meer wagens hielp Saab.', 'Tele2 verkocht dertig procent meer abonnementen.'],
  },
  {
    type: 'acquisition',
    construction: 'the takeover of a part is not that of the whole',
    positive: [
      [
        'Nokia Siemens praat over de overname van de netwerktak van Motorola.',
        { acquirer: 'Nokia Siemens', acquired: 'netwerktak', seller: 'Motorola' },
      ],
      ['Microsoft kocht 6.000 patenten van Nortel.', { acquirer: 'Microsoft', acquired: 'patenten', seller: 'Nortel' }],
      ['Motorola draagt zijn activa over aan Google.', { seller: 'Motorola', acquired: 'activa', acquirer: 'Google' }],
    ],
    negative: ['De aankoop van onderdelen van Bosch werd duurder.', 'Motorola draagt zijn kennis uit.'],
  },
]);
