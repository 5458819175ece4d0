/** Sides of events that stand elsewhere: in another sentence, behind a genitive, with whom something is done together. */
import { type Construction, testConstructions } from './support/frames';

const TABLES: readonly Construction[] = [
  {
    type: 'acquisition',
    construction: 'a part without a name is sold by whom it is of',
    positive: [
      [
        'Fortis zit krap. ING kocht de verzekeringstak van de bank.',
        { acquirer: 'ING', acquired: 'verzekeringstak', seller: 'Fortis' },
      ],
      [
        'Philips wil zijn chipdivisie verkopen. Siemens wil de divisie kopen.',
        { acquirer: 'Siemens', acquired: 'divisie', seller: 'Philips' },
      ],
      [
        'Siemens kocht de filialen en de voorraden van Unilever.',
        { acquirer: 'Siemens', acquired: 'filialen', seller: 'Unilever' },
      ],
      ["Microsoft kocht Nokia's telefoontak.", { acquirer: 'Microsoft', acquired: 'telefoontak', seller: 'Nokia' }],
    ],
    negative: ['ING prijst de verzekeringstak van Fortis.', 'Siemens noemt de filialen van Unilever mooi.'],
  },
  {
    type: 'investment',
    construction: 'nobody buys into himself',
    positive: [
      [
        'AOL groeit. Google kocht 5 procent van haar aandelen.',
        { investor: 'Google', investee: 'AOL', stake: '5 procent' },
      ],
      ['KLM groeit. Lufthansa kocht 5 procent van haar aandelen.', { investor: 'Lufthansa', investee: 'KLM' }],
      ['Fortis zit krap. ING kocht 5 procent van de aandelen van de bank.', { investor: 'ING', investee: 'Fortis' }],
    ],
    negative: ['AOL groeit. Google prijst 5 procent van haar aandelen.', 'ING telt de aandelen van de bank.'],
  },
  {
    type: 'layoffs',
    construction: 'a daughter by what it does',
    positive: [
      ['Time Warner is het moederbedrijf van AOL. De internetdochter ontslaat 5000 mensen.', { company: 'AOL' }],
      ['KLM is de moeder van Transavia. De budgetdochter schrapt 50 banen.', { company: 'Transavia' }],
      ['Volkswagen is het moederbedrijf van Seat. De Spaanse autodochter ontslaat 500 mensen.', { company: 'Seat' }],
    ],
    negative: [
      'Time Warner is het moederbedrijf van AOL. De internetdochter groeit.',
      'KLM is de moeder van Transavia. De budgetdochter groeit.',
    ],
  },
  {
    type: 'supply',
    construction: 'the largest of a place is called by that',
    positive: [
      [
        "Ryanair groeit. Europa's grootste prijsvechter bestelde 70 toestellen bij Boeing.",
        { customer: 'Ryanair', supplier: 'Boeing' },
      ],
      [
        'Boeing is blij. De grootste vliegtuigbouwer van Amerika verkocht 20 toestellen aan KLM.',
        { customer: 'KLM', supplier: 'Boeing' },
      ],
      [
        "Boeing is blij. 's Werelds grootste vliegtuigbouwer verkocht 20 toestellen aan KLM.",
        { customer: 'KLM', supplier: 'Boeing' },
      ],
    ],
    negative: [
      "Ryanair groeit. Europa's grootste stad telt 70 toestellen van Boeing.",
      'Boeing is blij. De grootste stad van Amerika groeit.',
    ],
  },
  {
    type: 'ranking',
    construction: 'the rank of whom the noun stands for',
    positive: [
      ['Kaupthing zit krap. De grootste bank van IJsland leent geld.', { company: 'Kaupthing', rank: 'grootste' }],
      [
        'Nokia is tevreden. Samsung verloor van de grootste telefoonmaker ter wereld.',
        { company: 'Nokia', rank: 'grootste' },
      ],
      [
        'Bombardier, na Boeing en Airbus de grootste vliegtuigbouwer ter wereld, groeit.',
        { company: 'Bombardier', rank: 'grootste' },
      ],
    ],
    negative: ['Nokia is tevreden. De grootste zorg is de prijs.', 'De grootste bank van IJsland leent geld.'],
  },
  {
    type: 'production',
    construction: 'what several make together is one event',
    positive: [
      ['PSA en Toyota produceren samen de Aygo.', { company: ['PSA', 'Toyota'], product: 'Aygo' }],
      [
        'General Motors, dat samen met AvtoVAZ de Chevrolet Niva bouwt, groeit.',
        { company: ['General Motors', 'AvtoVAZ'] },
      ],
      ['Ford en Peugeot bouwen gezamenlijk dieselmotoren.', { company: ['Ford', 'Peugeot'] }],
      ['Boeing en Airbus bouwen vliegtuigen.', { company: 'Boeing' }],
    ],
    negative: ['PSA en Toyota reizen samen.', 'Ford en Peugeot zwijgen gezamenlijk.'],
  },
  {
    type: 'results',
    construction: 'the subject of a clause that is not around it has no part in it',
    positive: [
      [
        'Chevron, dat Unocal overnam nadat CNOOC zijn bod had ingetrokken, zag de winst met 49 procent stijgen.',
        { company: 'Chevron', metric: 'winst' },
      ],
      ['Heineken zag, nadat Grolsch was verkocht, de winst met 5 procent stijgen.', { company: 'Heineken' }],
      ['Heineken zegt dat de winst met 5 procent steeg.', { company: 'Heineken' }],
    ],
    negative: ['Chevron groeit nadat CNOOC zijn bod introk.', 'Heineken zwijgt nadat Grolsch werd verkocht.'],
  },
  {
    type: 'supply',
    construction: 'an order that a relative clause tells of',
    positive: [
      ['De order die Airbus van Emirates kreeg, is groot.', { supplier: 'Airbus', customer: 'Emirates' }],
      ['Het contract dat Boeing met het leger sloot, loopt tot mei.', { supplier: 'Boeing', customer: 'leger' }],
      ['De opdracht die Alstom bij NS binnenhaalde, is de grootste ooit.', { supplier: 'Alstom', customer: 'NS' }],
    ],
    negative: ['De brief die Airbus van Emirates kreeg, is lang.', 'De order die de kok kreeg, was duidelijk.'],
  },
  {
    type: 'results',
    construction: 'a figure whose noun another company had before',
    positive: [
      [
        'De winst van BP daalde licht, maar die van Shell nam toe met 18 procent.',
        { company: 'Shell', metric: 'winst', change: '18 procent' },
      ],
      ['De omzet van KLM steeg met 3 procent. Die van Ryanair groeide met 20 procent.', { company: 'Ryanair' }],
      [
        'Het verlies van Ford liep op tot 2 miljard dollar, dat van GM daalde tot 1 miljard dollar.',
        { company: 'GM', metric: 'verlies' },
      ],
    ],
    negative: ['De topman van BP zwijgt, die van Shell niet.', 'De fabriek van KLM sluit. Die van Ryanair groeit.'],
  },
  {
    type: 'acquisition',
    construction: 'shops are sold as a business',
    positive: [
      [
        'Ahold verkoopt zijn Poolse hypermarkten aan Carrefour.',
        { seller: 'Ahold', acquired: 'hypermarkten', acquirer: 'Carrefour' },
      ],
      ['Shell verkocht zijn tankstations aan Total.', { seller: 'Shell', acquired: 'tankstations', acquirer: 'Total' }],
      [
        'Federated verkocht de warenhuizen aan Carrefour.',
        { seller: 'Federated', acquired: 'warenhuizen', acquirer: 'Carrefour' },
      ],
    ],
    negative: ['Shell verkoopt benzine aan Total.', 'Ahold verkoopt koffie aan Carrefour.'],
  },
  {
    type: 'ownership',
    construction: 'who has the rest has it of what was spoken of',
    positive: [
      [
        'Vivendi bezit 20 procent van NBC Universal. De rest is in handen van General Electric.',
        { owner: 'General Electric', owned: 'NBC Universal' },
      ],
      ['EADS bezit 80 procent van Airbus. BAE Systems bezit de rest.', { owner: 'BAE Systems', owned: 'Airbus' }],
      [
        'Renault heeft 44 procent van Nissan. De overige aandelen zijn in handen van Daimler.',
        { owner: 'Daimler', owned: 'Nissan' },
      ],
    ],
    negative: ['Philips groeit. De rest is voor de klanten.', 'Philips houdt de rest van het geld.'],
  },
  {
    type: 'sharePrice',
    construction: '"diens" takes up whoever was named last',
    positive: [
      ['KLM stapt over op Airbus. Diens aandeel daalde met 6 procent.', { company: 'Airbus', change: '6 procent' }],
      ['Dell kocht alles bij Intel. Diens koers steeg met 3 procent.', { company: 'Intel' }],
      ['Fiat praat met Chrysler. Diens aandeel won 2 procent.', { company: 'Chrysler' }],
    ],
    negative: ['Dell koopt bij Intel. Diens topman is blij.', 'Fiat praat met Chrysler. Diens fabriek sluit.'],
  },
  {
    type: 'results',
    construction: 'a broker speaks of the firm whose shares it rates',
    positive: [
      [
        'Lehman Brothers verlaagde het koersdoel van Ford. De zakenbank rekent op een verlies.',
        { company: 'Ford', metric: 'verlies' },
      ],
      [
        'De omzet van Google steeg met 79 procent, die van Yahoo met 34 procent.',
        { company: 'Yahoo', change: '34 procent' },
      ],
      [
        'Citigroup verhoogde het advies voor Nokia. De bank verwacht een winst van 2 miljard euro.',
        { company: 'Nokia' },
      ],
    ],
    negative: ['Lehman Brothers verlaagde het koersdoel van Ford.', 'Citigroup verhoogde het advies voor Nokia.'],
  },
  {
    type: 'acquisition',
    construction: '"het" between a verb and a name that is known is the subject',
    positive: [
      ['EBay groeit. Vorig jaar kocht het Skype.', { acquirer: 'EBay', acquired: 'Skype' }],
      ['Adobe groeit. In 2005 nam het Macromedia over.', { acquirer: 'Adobe', acquired: 'Macromedia' }],
      ['MAN wil Scania kopen. Volkswagen heeft aandelen in beide.', { acquirer: 'MAN', acquired: 'Scania' }],
    ],
    negative: ['EBay groeit. Vorig jaar kocht het bedrijf meubels.', 'Adobe groeit. In 2005 kocht het niets.'],
  },
  {
    type: 'acquisition',
    construction: 'a name between "en" and a second finite verb is its subject',
    positive: [
      [
        'Barclays kocht het Zuid-Afrikaanse Absa en ING verkocht zijn verzekeraar.',
        { acquirer: 'Barclays', acquired: 'Absa' },
      ],
      [
        'Ford verkocht Jaguar aan Tata en General Motors sloot een fabriek.',
        { seller: 'Ford', acquired: 'Jaguar', acquirer: 'Tata' },
      ],
      ['KLM kocht Martinair en Transavia.', { acquirer: 'KLM', acquired: ['Martinair', 'Transavia'] }],
    ],
    negative: ['Ford prijst Jaguar en Tata sluit een fabriek.', 'KLM prijst Martinair en Transavia groeit.'],
  },
  {
    type: 'supply',
    construction: 'two orders in two clauses with "en"',
    positive: [
      [
        'Airbus verkocht tien toestellen aan KLM en Boeing leverde vijf toestellen aan Ryanair.',
        { supplier: 'Airbus', customer: 'KLM' },
      ],
      [
        'Airbus verkocht tien toestellen aan KLM en Boeing leverde vijf toestellen aan Ryanair.',
        { supplier: 'Boeing', customer: 'Ryanair' },
      ],
      ['Airbus verkocht tien toestellen aan KLM en Ryanair.', { supplier: 'Airbus', customer: ['KLM', 'Ryanair'] }],
    ],
    negative: ['Airbus praat met KLM en Boeing groeit.', 'Airbus wil KLM en Ryanair helpen.'],
  },
  {
    type: 'acquisition',
    construction: '"ze" as an object takes up things',
    positive: [
      ['Carrefour verkocht zijn winkels. Aeon nam ze over.', { acquirer: 'Aeon', acquired: 'winkels' }],
      ['Philips verkocht zijn fabrieken. Siemens nam ze over.', { acquirer: 'Siemens', acquired: 'fabrieken' }],
      ['Shell verkocht zijn tankstations. Total nam ze over.', { acquirer: 'Total', acquired: 'tankstations' }],
    ],
    negative: ['Carrefour bouwt winkels. Aeon prijst ze.', 'Shell bouwt tankstations. Total noemt ze mooi.'],
  },
];

testConstructions(TABLES);
