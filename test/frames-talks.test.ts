/** Deals that somebody talks about with another, and companies that are up for sale. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'merger',
    construction: 'talks with somebody about a merger',
    positive: [
      ['KPN is in gesprek met Telfort over een fusie.', { participant: ['KPN', 'Telfort'] }],
      ['Volgens de krant overlegt Ahold met Delhaize over een fusie.', { participant: ['Ahold', 'Delhaize'] }],
      [
        'Iberia zegt dat het met British Airways onderhandelt over een fusie.',
        { participant: ['Iberia', 'British Airways'] },
      ],
    ],
    negative: ['KPN is in gesprek met Telfort over een kabel.', 'De scholen praten met de gemeente over een fusie.'],
  },
  {
    type: 'acquisition',
    construction: 'talks with somebody about a sale or a takeover',
    positive: [
      [
        'Philips bevestigde dat het in gesprek is met Apollo over de verkoop van Lumileds.',
        { seller: 'Philips', acquirer: 'Apollo', acquired: 'Lumileds' },
      ],
      ['Microsoft onderhandelt met Nokia over een overname.', { acquirer: 'Microsoft', acquired: 'Nokia' }],
      ['Lufthansa praat al weken met SAS over een overname.', { acquirer: 'Lufthansa', acquired: 'SAS' }],
    ],
    negative: ['Philips is in gesprek met Apollo over lampen.', 'Microsoft praat met Nokia over de zomer.'],
  },
  {
    type: 'acquisition',
    construction: 'a company that is up for sale, with its owner in the text',
    positive: [
      ['Ford zei dat Volvo te koop staat.', { seller: 'Ford', acquired: 'Volvo' }],
      ['General Motors ontkent dat Opel te koop is.', { seller: 'General Motors', acquired: 'Opel' }],
      ['Volgens Air France-KLM is Transavia te koop.', { seller: 'Air France-KLM', acquired: 'Transavia' }],
    ],
    negative: ['De nieuwe Volvo is vanaf maart te koop bij Ford.', 'Het huis naast Philips staat te koop.'],
  },
  {
    type: 'acquisition',
    construction: 'the bodies of a company act for it',
    positive: [
      [
        'De raad van bestuur van Yahoo heeft het bod van Microsoft afgewezen.',
        { acquirer: 'Microsoft', acquired: 'Yahoo' },
      ],
      ['De directie van Telfort heeft een bod van KPN gekregen.', { acquirer: 'KPN', acquired: 'Telfort' }],
      ['De aandeelhouders van Scania weigeren het bod van MAN.', { acquirer: 'MAN', acquired: 'Scania' }],
    ],
    negative: [
      'De raad van bestuur van Yahoo heeft vergaderd.',
      'De buren van Yahoo hebben het bod van de gemeente afgewezen.',
    ],
  },
  {
    type: 'jointVenture',
    construction: 'a newspaper that tells of it takes no part',
    positive: [
      [
        'Citigroup en Morgan Stanley praten over een joint venture van hun makelaars, meldde The Wall Street Journal.',
        { participant: ['Citigroup', 'Morgan Stanley'] },
      ],
      ['Shell en Cosan beginnen een joint venture, schrijft The Guardian.', { participant: ['Shell', 'Cosan'] }],
      ['Fiat en Tata zijn in gesprek over een joint venture, meldt Reuters.', { participant: ['Fiat', 'Tata'] }],
    ],
    negative: [
      'De gemeenten praten over een joint venture, meldt Reuters.',
      'The Guardian schrijft over joint ventures.',
    ],
  },
  {
    type: 'collaboration',
    construction: 'talks with somebody about working together',
    positive: [
      ['Chrysler heeft met Renault gesproken over een samenwerking.', { participant: ['Chrysler', 'Renault'] }],
      ['Philips onderhandelt met Ikea over een samenwerking.', { participant: ['Philips', 'Ikea'] }],
      ['Volgens KLM overlegt Delta met Alitalia over een alliantie.', { participant: ['Delta', 'Alitalia'] }],
    ],
    negative: ['Philips praat met Ikea over stoelen.', 'De scholen praten met de gemeente over een samenwerking.'],
  },
  {
    type: 'investment',
    construction: 'talks with somebody about an investment',
    positive: [
      ['Microsoft praat met Facebook over een investering.', { investor: 'Microsoft', investee: 'Facebook' }],
      ['Daimler is in gesprek met Tesla over een investering.', { investor: 'Daimler', investee: 'Tesla' }],
      ['Intel voert gesprekken met ASML over een kapitaalinjectie.', { investor: 'Intel', investee: 'ASML' }],
    ],
    negative: ['Microsoft praat met Facebook over de zomer.', 'De gemeente praat over een investering.'],
  },
]);
