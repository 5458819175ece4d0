import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'acquisition',
    construction: 'a government that goes by the name of its head',
    positive: [
      ['De regering-Prodi wil 30 procent van Alitalia verkopen.', { seller: 'regering-Prodi', acquired: 'Alitalia' }],
      ['Het kabinet-Kok verkocht Hoogovens aan British Steel.', { seller: 'kabinet-Kok', acquired: 'Hoogovens' }],
      [
        'De regering-Berlusconi heeft Alitalia verkocht aan CAI.',
        { seller: 'regering-Berlusconi', acquired: 'Alitalia' },
      ],
    ],
    negative: ['De regering-Prodi prijst Alitalia.', 'De avond-Prodi wil Alitalia bezoeken.'],
  },
  {
    type: 'supply',
    construction: "a maker's name that is counted, with what describes it",
    positive: [
      ['KLM koopt twintig nieuwe Boeings.', { customer: 'KLM', supplier: 'Boeing', product: 'Boeings' }],
      ['KLM heeft een optie genomen op zeven extra Boeings 777.', { customer: 'KLM', supplier: 'Boeing' }],
      ['Transavia bestelde vier grotere Boeings.', { customer: 'Transavia', supplier: 'Boeing' }],
    ],
    negative: ['KLM prijst twintig nieuwe Boeings.', 'KLM is een klant.'],
  },
  {
    type: 'competition',
    construction: 'a fight for an order that nobody has yet',
    positive: [
      [
        'EADS en BAE Systems zijn in een strijd verwikkeld om een opdracht van het Indiase leger.',
        { participant: ['EADS', 'BAE Systems'] },
      ],
      ['Boeing levert een zware strijd met Airbus om de order.', { participant: ['Boeing', 'Airbus'] }],
      ['Airbus en Boeing voeren een prijzenoorlog.', { participant: ['Airbus', 'Boeing'] }],
    ],
    negative: ['KLM voert strijd met de bonden.', 'Airbus en Boeing leveren toestellen aan KLM.'],
  },
  {
    type: 'ranking',
    construction: 'several in the subject that nobody names',
    positive: [
      ['De grootste vliegtuigbouwers zijn Airbus en Boeing.', { company: ['Airbus', 'Boeing'], rank: 'grootste' }],
      ['De twee grootste maatschappijen, JAL en ANA, groeien.', { company: ['JAL', 'ANA'] }],
      ['Airbus en Boeing zijn de grootste vliegtuigbouwers ter wereld.', { company: ['Airbus', 'Boeing'] }],
    ],
    negative: [
      'De twee grootste Japanse maatschappijen zijn klant bij Boeing.',
      'Boeing is blij. De grootste maatschappijen bestellen weer.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a daughter since a year that the parser hung on the year',
    positive: [
      [
        'Cessna groeit. Het bedrijf uit Wichita is sinds 1992 een dochter van Textron.',
        { owner: 'Textron', owned: 'Cessna' },
      ],
      ['Cessna is sinds 2004 een onderdeel van Textron.', { owner: 'Textron', owned: 'Cessna' }],
      ['KLM is sinds 2004 een dochter van Air France.', { owner: 'Air France', owned: 'KLM' }],
    ],
    negative: ['Cessna bouwt sinds 1992 vliegtuigen.', 'KLM sprak in 2004 een dochter van de koning.'],
  },
  {
    type: 'supply',
    construction: 'whose the goods are, behind a noun of buying',
    positive: [
      [
        'Northwest Airlines overweegt de aankoop van 72 toestellen van Embraer en Bombardier.',
        { customer: 'Northwest Airlines', supplier: ['Embraer', 'Bombardier'], product: 'toestellen' },
      ],
      [
        'De raad van bestuur van Iberia stemde in met de aanschaf van dertig toestellen van Airbus.',
        { customer: 'Iberia', supplier: 'Airbus' },
      ],
      ['KLM maakte de aankoop van vier machines van Fokker bekend.', { customer: 'KLM', supplier: 'Fokker' }],
    ],
    negative: [
      'Tata voltooide de aankoop van Jaguar van Ford.',
      'KLM prees de landing van vier toestellen van Fokker.',
    ],
  },
  {
    type: 'supply',
    construction: 'the price of a deal that is taken up',
    positive: [
      [
        'KLM koopt twintig toestellen van Boeing. De order van 2 miljard dollar is de grootste in jaren.',
        { customer: 'KLM', supplier: 'Boeing', amount: '2 miljard dollar' },
      ],
      [
        'KLM koopt twintig toestellen van Boeing. Het contract van 2 miljard dollar werd getekend in Parijs.',
        { customer: 'KLM', supplier: 'Boeing', amount: '2 miljard dollar' },
      ],
      [
        'KLM huurt tien toestellen van GECAS. De deal van 2 miljard dollar verraste beleggers.',
        { customer: 'KLM', supplier: 'GECAS', amount: '2 miljard dollar' },
      ],
    ],
    negative: [
      'De order van 2 miljard dollar is groot.',
      'KLM verloor geld. Een deal van 2 miljard dollar is ver weg.',
    ],
  },
]);
