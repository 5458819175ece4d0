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
];

testConstructions(tables);
