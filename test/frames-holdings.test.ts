/** Owners that stand elsewhere than in front of their verb: behind a copula, a relative clause, an insertion. */
import { expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'ownership',
    construction: '"die" with a plural verb is all of the row in front of it',
    positive: [
      [
        'Het gaat om de fondsen Waterland en Gilde, die Heiploeg al in handen hebben.',
        { owner: ['Waterland', 'Gilde'], owned: 'Heiploeg' },
      ],
      [
        'De zaak draait om Peugeot en Fiat, die samen 60 procent van Sevel bezitten.',
        { owner: ['Peugeot', 'Fiat'], owned: 'Sevel' },
      ],
      ['De zaak draait om Ahold en Casino, dat 60 procent van Monoprix bezit.', { owner: 'Casino', owned: 'Monoprix' }],
    ],
    negative: [
      'Waterland praat met Ahold en Casino, die winkels sluiten.',
      'Renault en Nissan, die auto’s bouwen, groeien.',
    ],
  },
  {
    type: 'ownership',
    construction: 'what is somebody\'s: "is van", "is voor een deel van"',
    positive: [
      [
        'Engie bezit 60 procent van Fluxys. De overige 40 procent is van het Canadese Caisse.',
        { owner: 'Caisse', owned: 'Fluxys', stake: '40 procent' },
      ],
      ['Transavia is voor 60 procent van KLM.', { owner: 'KLM', owned: 'Transavia', stake: '60 procent' }],
      ['De voornaamste aandeelhouder van Vodafone blijft Verizon.', { owner: 'Verizon', owned: 'Vodafone' }],
    ],
    negative: [
      'De overige 40 procent is voor het onderhoud.',
      'Philips is voor 60 procent van zijn chips op TSMC aangewezen.',
    ],
  },
  {
    type: 'ownership',
    construction: '"waar" with its preposition in front of the verb',
    positive: [
      ['Stellantis, waar Opel deel van uitmaakt, groeit.', { owner: 'Stellantis', owned: 'Opel' }],
      ['Daimler, waar Smart onder valt, verloor geld.', { owner: 'Daimler', owned: 'Smart' }],
      ['De winst van Stellantis, waar Opel bij hoort, steeg.', { owner: 'Stellantis', owned: 'Opel' }],
    ],
    negative: [
      'Duitsland, waar Opel veel auto’s verkoopt, groeit.',
      'De fabriek, waar Opel aan motoren werkt, staat stil.',
    ],
  },
  {
    type: 'ownership',
    construction: 'an insertion is said of what stands in front of it only',
    positive: [
      ['De order gaat naar Fokker, een dochter van GKN, en Sonaca.', { owner: 'GKN', owned: 'Fokker' }],
      ['Jumbo groeit harder dan Etos, een onderdeel van Ahold, en Kruidvat.', { owner: 'Ahold', owned: 'Etos' }],
      ['Skoda, een merk van Volkswagen, groeit.', { owned: 'Skoda' }],
    ],
    negative: ['De order gaat naar Fokker en Sonaca.', 'Jumbo, een klant van Ahold, en Kruidvat groeien.'],
  },
  {
    type: 'ownership',
    construction: 'shares without a name are those of the company that the sentence before describes',
    positive: [
      [
        'Vattenfall koopt Nuon. Vattenfall is de vijfde van Europa. Alle aandelen zijn in handen van de Zweedse staat.',
        { owned: 'Vattenfall', owner: 'Zweedse staat' },
      ],
      [
        'EADS bezit 80 procent van Airbus. De rest is in handen van BAE Systems.',
        { owned: 'Airbus', owner: 'BAE Systems' },
      ],
    ],
    negative: ['Vattenfall is de vijfde van Europa. Alle aandelen stegen.'],
  },
  {
    type: 'founding',
    construction: 'who founds is a person, also one after whom the company is called',
    positive: [
      ['Opel werd in 1862 door Adam Opel opgericht.', { company: 'Opel', founder: 'Adam Opel' }],
      [
        'Het bedrijf Ziggo is opgericht door Durk Brinsma en Wout Feitsma.',
        { company: 'Ziggo', founder: ['Durk Brinsma', 'Wout Feitsma'] },
      ],
      ['Sevel is opgericht door Peugeot en Fiat Auto.', { company: 'Sevel', founder: ['Peugeot', 'Fiat Auto'] }],
    ],
    negative: ['Opel werd in 1929 door General Motors gekocht.', 'De vereniging is opgericht door Durk Brinsma.'],
  },
  {
    type: 'layoffs',
    construction: '"het concern" is a media company, or what the main clause in front of it is about',
    positive: [
      ['Bertelsmann groeit. Het concern schrapt 500 banen.', { company: 'Bertelsmann' }],
      [
        'Sinds Apple een eigen telefoon verkoopt, zakt de omzet van Nokia. Vandaag schrapte het concern 500 banen.',
        { company: 'Nokia' },
      ],
      ['New York - Het concern Alcoa schrapt 500 banen.', { company: 'Alcoa' }],
    ],
    negative: ['De Telegraaf groeit. De krant schreef dat er werk is.', 'New York - Het concern Alcoa groeit.'],
  },
  {
    type: 'ranking',
    construction: 'whose the rank is: a shared subject, one that overtakes, one in front of a comparison',
    positive: [
      [
        'Saab werd in 1937 opgericht, in 1990 gesplitst en is na Volvo en Scania de op twee na grootste autobouwer van Zweden.',
        { company: 'Saab', rank: 'op twee na grootste' },
      ],
      [
        'Daarmee begeeft Bombardier, na Boeing en Airbus de grootste vliegtuigfabrikant ter wereld, zich op nieuw terrein.',
        { company: 'Bombardier' },
      ],
      ['Acer passeerde in 2009 Dell als grootste computermaker van Europa.', { company: 'Acer' }],
      [
        'Ryanair, dat honderd toestellen heeft besteld en daarmee de grootste gebruiker van de 737 is, noemde dat jammer.',
        { company: 'Ryanair', rank: 'grootste' },
      ],
    ],
    negative: [
      'Saab is eigendom van Spyker en blijft de beste onderdelen leveren voor Volvo.',
      'Acer werkt met Dell als belangrijke klant.',
    ],
  },
  {
    type: 'ownership',
    construction: '"met X als eigenaar", an apposition behind an adverb, "waar" behind where a firm is from',
    positive: [
      ['Hema groeit, met Lion Capital als grootste aandeelhouder.', { owner: 'Lion Capital', owned: 'Hema' }],
      [
        'GM kwam terug, met de Amerikaanse staat als eigenaar van 61 procent.',
        { owner: 'Amerikaanse staat', owned: 'GM' },
      ],
      [
        'Busbouwer Solaris ten slotte, dochter van het Spaanse CAF, zoekt 200 mensen.',
        { owner: 'CAF', owned: 'Solaris' },
      ],
      [
        'Volkswagen groeit. Het concern uit Wolfsburg, waar ook Audi en Seat onder vallen, zoekt mensen.',
        { owner: 'Volkswagen', owned: ['Audi', 'Seat'] },
      ],
    ],
    negative: ['Hema groeit, met Lion Capital als grootste klant.', 'Met Jan Stam als directeur groeit Hema.'],
  },
  {
    type: 'competition',
    construction: 'those who fight each other; who is of the same trade is no rival yet',
    positive: [
      ['Embraer vecht al jaren met Bombardier om die markt.', { participant: ['Embraer', 'Bombardier'] }],
      ['Philips knokt met Sony om de winkels.', { participant: ['Philips', 'Sony'] }],
    ],
    negative: ['Randstad koopt branchegenoot Vedior.', 'Philips vecht tegen het water.'],
  },
  {
    type: 'acquisition',
    construction: '"het" as the object of a deal is the company that was spoken of',
    positive: [
      ['NXP groeit. Philips verkocht het in 2006 aan KKR.', { acquired: 'NXP', seller: 'Philips', acquirer: 'KKR' }],
      ['Jaguar maakt winst. Ford nam het in 1989 over.', { acquired: 'Jaguar', acquirer: 'Ford' }],
    ],
    negative: ['Airbus bouwde een toestel. KLM kocht het in 2006.', 'De order is klaar. Airbus verkocht het aan KLM.'],
  },
  {
    type: 'founding',
    construction: '"een van de oprichters" behind a name, founders of whom the text is about',
    positive: [
      ['Ook Jan Stam, een van de oprichters van Hyves, meldde zich.', { company: 'Hyves', founder: 'Jan Stam' }],
      ['Comac is twee jaar oud: de staat riep het in mei 2008 in het leven.', { company: 'Comac' }],
    ],
    negative: ['Een van de oprichters van Hyves meldde zich.', 'Jan Stam, een van de klanten van Hyves, meldde zich.'],
  },
]);

const extractor = createExtractor();

it.each([
  ['KLM had al de helft van de aandelen van Martinair in handen.', 'actual'],
  ['Lufthansa, dat bij de verkoop een belang van 20 procent in BMI hield, zwijgt.', 'actual'],
  ['Jaguar was in die jaren eigendom van Ford.', 'ended'],
  ['Opel, dat tot eind 2016 bij General Motors hoorde, groeit.', 'ended'],
])('whether a stake that is told in the past is held still: %s', (text, status) => {
  const { events } = extractor.extract(text, { date: '2009-04-10' });
  expect(events.filter((event) => event.type === 'ownership').map((event) => event.status)).toEqual([status]);
});

it('a rank that somebody had for long is told as ended', () => {
  const { events } = extractor.extract('Nokia was veertien jaar lang de grootste telefoonmaker ter wereld.', {
    date: '2012-04-10',
  });
  expect(events.map((event) => `${event.type} ${event.status}`)).toEqual(['ranking ended']);
});
