import { type Construction, testConstructions } from './support/frames';

/** Takeovers, stakes and owners as translated news tells them, by construction. */
const tables: Construction[] = [
  {
    type: 'acquisition',
    construction: 'a government in front of the company that it takes',
    positive: [
      ['In oktober nam de staat ABN Amro over.', { acquirer: 'staat', acquired: 'ABN Amro' }],
      ['Gisteren nationaliseerde de Britse regering Northern Rock.', { acquired: 'Northern Rock' }],
      ['Volgens de krant wil de Belgische staat Dexia kopen.', { acquirer: 'Belgische staat', acquired: 'Dexia' }],
    ],
    negative: ['De staat Ohio nam het plan over.', 'In oktober nam de staat maatregelen.'],
  },
  {
    type: 'acquisition',
    construction: 'what is bought or sold is a thing of another firm',
    positive: [
      ['Ford verkoopt Jaguar aan Tata.', { seller: 'Ford', acquired: 'Jaguar', acquirer: 'Tata' }],
      ['Volvo verkocht zijn laatste aandelen in Scania.', { seller: 'Volvo', acquired: 'Scania' }],
      ['Suzuki kocht zijn aandelen van Volkswagen terug, terwijl Geely Volvo kocht.', { acquirer: 'Geely' }],
    ],
    negative: [
      'De minister raadde de luchtvaartmaatschappijen aan geen toestellen te kopen van fabrikanten zoals Airbus.',
      'Boeing verkocht vorig jaar meer toestellen dan Airbus.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a stake that is left, of a company named before',
    positive: [
      ['Mazda gaat zelf verder. Ford houdt een belang van 13 procent.', { owner: 'Ford', owned: 'Mazda' }],
      ['Chrysler krijgt steun. Daimler had nog een belang van 19,9 procent.', { owner: 'Daimler', owned: 'Chrysler' }],
      ['Volkswagen houdt iets meer dan 10 procent van Suzuki.', { owner: 'Volkswagen', owned: 'Suzuki' }],
    ],
    negative: ['Mazda gaat zelf verder. Ford houdt rekening met verlies.', 'Ford heeft belang bij een lage yen.'],
  },
  {
    type: 'ownership',
    construction: 'a firm that parts from its owner',
    positive: [
      ['Visteon, dat zich in 2000 losmaakte van Ford, kampt met verlies.', { owner: 'Ford', owned: 'Visteon' }],
      ['Delphi splitste zich in 1999 af van General Motors.', { owner: 'General Motors', owned: 'Delphi' }],
      ['Agilent maakte zich in 1999 los van Hewlett-Packard.', { owner: 'Hewlett-Packard', owned: 'Agilent' }],
    ],
    negative: ['Ford maakte zich los van de rest van de markt.', 'Een wiel maakte zich los van de Ford.'],
  },
];

testConstructions(tables);
