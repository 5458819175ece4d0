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
  {
    type: 'acquisition',
    construction: 'relative clauses in which the noun acts',
    positive: [
      ['Jaguar en Land Rover, merken die Ford in 1999 had gekocht, gaan naar India.', { acquirer: 'Ford' }],
      [
        'De hal die Volvo in 2000 kocht van Romaero, staat leeg.',
        { acquirer: 'Volvo', seller: 'Romaero', acquired: 'hal' },
      ],
      [
        'De merken die Ford in 1999 heeft gekocht, onder meer Volvo, groeien.',
        { acquirer: 'Ford', acquired: 'merken' },
      ],
    ],
    negative: ['De auto die Ford in 1999 verkocht, was rood.', 'De boete die Volvo in 2000 betaalde, was hoog.'],
  },
  {
    type: 'acquisition',
    construction: 'open relative clauses, by who is known to be the daughter',
    positive: [
      ['Sun, dat Oracle vorig jaar overnam, maakte servers.', { acquirer: 'Oracle', acquired: 'Sun' }],
      ['Oracle, dat Sun vorig jaar overnam, groeit.', { acquirer: 'Oracle', acquired: 'Sun' }],
      ['Pixar, dat Disney in 2006 kocht, maakt tekenfilms.', { acquirer: 'Disney', acquired: 'Pixar' }],
    ],
    negative: ['Pixar, dat Disney in 2006 zag, maakt tekenfilms.', 'Oracle, dat Sun vorig jaar hielp, groeit.'],
  },
  {
    type: 'acquisition',
    construction: 'a year right in front of the name',
    positive: [
      ['KLM kocht in 2008 Martinair.', { acquirer: 'KLM', acquired: 'Martinair' }],
      ['Lufthansa nam in 2009 Austrian Airlines over.', { acquirer: 'Lufthansa', acquired: 'Austrian Airlines' }],
      ['Philips verkocht in 2006 NXP aan KKR.', { seller: 'Philips', acquired: 'NXP', acquirer: 'KKR' }],
    ],
    negative: ['KLM vloog in 2008 Martinair voorbij.', 'In 2008 KLM en Martinair.'],
  },
  {
    type: 'bankruptcy',
    construction: 'a noun for a firm that is named in apposition',
    positive: [
      ['Het moederbedrijf van Opel, General Motors, vroeg uitstel van betaling aan.', { company: 'General Motors' }],
      ['De eigenaar van Hema, de investeerder Lion Capital, is failliet.', { company: 'Lion Capital' }],
      ['De drukker van de krant, Wegener, is failliet.', { company: 'Wegener' }],
    ],
    negative: [
      'Het moederbedrijf van Opel, General Motors, groeit.',
      'De eigenaar van Hema, Lion Capital, vroeg uitleg.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'what is said plainly stands, whatever the lexicon knows',
    positive: [
      ['Pixar nam Disney over.', { acquirer: 'Pixar', acquired: 'Disney' }],
      ['Martinair kocht KLM.', { acquirer: 'Martinair', acquired: 'KLM' }],
      ['Disney werd overgenomen door Pixar.', { acquirer: 'Pixar', acquired: 'Disney' }],
    ],
    negative: ['Pixar bekeek Disney.', 'Martinair vloog voor KLM.'],
  },
  {
    type: 'acquisition',
    construction: 'takeovers that are discussed, refused or given up',
    positive: [
      ['Scania wees het bod van MAN af.', { acquirer: 'MAN', acquired: 'Scania' }],
      ['Fiat praat met Chrysler over een overname.', { acquirer: 'Fiat', acquired: 'Chrysler' }],
      [
        'Tata heeft overeenstemming bereikt met Ford over de overname van Jaguar.',
        { acquirer: 'Tata', seller: 'Ford', acquired: 'Jaguar' },
      ],
      ['Saturn verdwijnt. Penske zag af van een overname.', { acquirer: 'Penske', acquired: 'Saturn' }],
    ],
    negative: ['Fiat praat met de bonden over een overname.', 'De vakbond wees het bod van Opel af.'],
  },
  {
    type: 'acquisition',
    construction: 'what is said of a stake by somebody behind it',
    positive: [
      [
        'Porsche wil zijn belang in Suzuki niet verkopen, zei topman Jan Bakker.',
        { seller: 'Porsche', acquired: 'Suzuki' },
      ],
      ['Fiat gaat zijn belang in Ferrari verkopen, zei topman Jan Bakker.', { seller: 'Fiat', acquired: 'Ferrari' }],
      [
        'Ford kan zijn belang in Mazda verkopen, meldde The Wall Street Journal.',
        { seller: 'Ford', acquired: 'Mazda' },
      ],
    ],
    negative: [
      'Porsche wil niets zeggen, zei topman Jan Bakker.',
      'Fiat gaat geen banen schrappen, zei topman Jan Bakker.',
    ],
  },
  {
    type: 'layoffs',
    construction: 'at most so many',
    positive: [
      ['Sun Microsystems schrapt tot 6.000 banen.', { company: 'Sun Microsystems', count: '6.000 banen' }],
      ['Opel ontslaat tot 900 arbeiders.', { company: 'Opel', count: '900 arbeiders' }],
      ['Bij Renault verdwijnen tot duizend banen.', { company: 'Renault', count: 'duizend banen' }],
    ],
    negative: ['Renault verkoopt tot duizend bussen.', 'Opel belde tot 900 klanten.'],
  },
  {
    type: 'ownership',
    construction: 'an owner on either side of the copula',
    positive: [
      ['In Mexico is Heineken voor de helft eigenaar van Femsa.', { owner: 'Heineken', owned: 'Femsa' }],
      [
        'De fabriek staat in Belfast, waar Bombardier sinds 1989 eigenaar is van Short Brothers.',
        { owner: 'Bombardier' },
      ],
      ['Eurojet, waarvan Rolls-Royce een van de aandeelhouders is, bouwt motoren.', { owner: 'Rolls-Royce' }],
    ],
    negative: ['In Mexico is de burgemeester eigenaar van een Ford.', 'Wie is eigenaar van het huis in Gent?'],
  },
  {
    type: 'ownership',
    construction: 'owners and daughters that the lexicon knows',
    positive: [
      ['Audi groeit, en BMW verliest. Moederbedrijf Volkswagen is tevreden.', { owner: 'Volkswagen', owned: 'Audi' }],
      ['Volkswagen groeit sneller dan Ford. Dochter Skoda verkocht meer.', { owner: 'Volkswagen', owned: 'Skoda' }],
      [
        'Chevrolet trekt zich terug. Dat meldt moederconcern General Motors.',
        { owner: 'General Motors', owned: 'Chevrolet' },
      ],
    ],
    negative: [
      'Audi groeit. De moeder van de topman is tevreden.',
      'Volkswagen groeit. De dochter van Jan Bakker ook.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'the stake of a third party',
    positive: [
      ['Boeing nam het belang van Vought in Global Aeronautica over.', { acquirer: 'Boeing', seller: 'Vought' }],
      ['Fiat koopt het belang van General Motors in Isuzu.', { acquirer: 'Fiat', seller: 'General Motors' }],
      ['Renault kocht het aandelenpakket van Volvo in Mack Trucks.', { acquirer: 'Renault', seller: 'Volvo' }],
    ],
    negative: [
      'Boeing benadrukt het belang van veiligheid in China.',
      'Boeing nam het werk van de staking in Seattle over.',
    ],
  },
  {
    type: 'layoffs',
    construction: 'those who work there are not those who must go',
    positive: [
      [
        'Bij Opel werken 5.000 mensen dus zo’n 500 arbeiders worden ontslagen.',
        { company: 'Opel', count: '500 arbeiders' },
      ],
      ['Renault ontslaat 300 van zijn arbeiders.', { company: 'Renault' }],
      ['Seat heeft 900 mensen in dienst en ontslaat 300 arbeiders.', { company: 'Seat', count: '300 arbeiders' }],
    ],
    negative: ['Bij Opel werken 5.000 mensen dus de stad leeft van de fabriek.', 'Seat heeft 900 mensen in dienst.'],
  },
  {
    type: 'acquisition',
    construction: 'a weak pronoun behind the verb',
    positive: [
      ['Audi groeit. In 1998 nam het Lamborghini over.', { acquirer: 'Audi', acquired: 'Lamborghini' }],
      ['Fiat werd groter. Twee jaar later kocht het Lancia.', { acquirer: 'Fiat', acquired: 'Lancia' }],
      ['Ford maakte winst. In 1999 lijfde het Volvo in.', { acquirer: 'Ford', acquired: 'Volvo' }],
    ],
    negative: ['Audi groeit. In 1998 nam het personeel vrij.', 'Fiat werd groter. Twee jaar later won het Lancia.'],
  },
  {
    type: 'ownership',
    construction: 'behind "zowel X als Y"',
    positive: [
      [
        'SAIC werkt samen met zowel General Motors als Volkswagen en bezit een belang in SsangYong.',
        { owner: 'SAIC', owned: 'SsangYong' },
      ],
      ['Toyota bezit zowel Lexus als Daihatsu.', { owner: 'Toyota', owned: ['Lexus', 'Daihatsu'] }],
      ['Zowel Porsche als Nedersaksen bezit aandelen in Volkswagen.', { owned: 'Volkswagen' }],
    ],
    negative: ['Toyota bezit zowel kennis als geduld.', 'Zowel Porsche als BMW groeit.'],
  },
  {
    type: 'ownership',
    construction: 'a person behind firm and office',
    positive: [
      ['Apple CEO Steve Jobs is grootaandeelhouder van Disney.', { owner: 'Steve Jobs', owned: 'Disney' }],
      ['Oracle CEO Larry Ellison bezit 40 procent van NetSuite.', { owner: 'Larry Ellison', owned: 'NetSuite' }],
      ['Volgens Oracle CFO Jeff Epstein bezit Oracle de helft van NetSuite.', { owner: 'Oracle', owned: 'NetSuite' }],
    ],
    negative: ['Apple CEO Steve Jobs is tevreden.', 'Apple iPod nano is een succes.'],
  },
  {
    type: 'layoffs',
    construction: 'whose analyst says so',
    positive: [
      ['Volgens analist Jan Bakker van ING verdwijnen bij Opel 900 banen.', { company: 'Opel' }],
      ['Volgens analist Jan Bakker van ING schrapt Renault 900 banen.', { company: 'Renault' }],
      ['Bij Opel verdwijnen volgens Jan Bakker van ING 900 banen.', { company: 'Opel' }],
    ],
    negative: ['Volgens analist Jan Bakker van ING groeit Opel.', 'Aldus analist Jan Bakker van ING.'],
  },
  {
    type: 'listing',
    construction: 'the exchange of a town',
    positive: [
      ['Air Berlin, dat in mei 2006 naar de Frankfurter beurs ging, groeit.', { company: 'Air Berlin' }],
      ['Adyen ging naar de Amsterdamse beurs.', { company: 'Adyen' }],
      ['Ferrari gaat naar de Milanese beurs.', { company: 'Ferrari' }],
    ],
    negative: [
      'Beleggers gaan niet graag naar de Amsterdamse beurs.',
      'Air Berlin vliegt naar het Frankfurter vliegveld.',
    ],
  },
  {
    type: 'acquisition',
    construction: '"het" in front of a name is who takes it over',
    positive: [
      ['Philips kondigde aan dat het Vistron overneemt.', { acquirer: 'Philips', acquired: 'Vistron' }],
      ['Philips maakte bekend dat het Vistron gaat overnemen.', { acquirer: 'Philips', acquired: 'Vistron' }],
      ['Shell is rijk. Het gaat Eneco overnemen.', { acquirer: 'Shell', acquired: 'Eneco' }],
      ['Philips kondigde vorige week aan Vistron te verkopen.', { seller: 'Philips', acquired: 'Vistron' }],
      ['KKR bood aan Hema over te nemen.', { acquirer: 'KKR', acquired: 'Hema' }],
    ],
    negative: [
      'Shell meldde dat het Kremlin gaat praten over gas.',
      'Shell groeit. Het gaat om de prijs van olie.',
      'Philips kondigde aan Siemens een brief te sturen.',
    ],
  },
  {
    type: 'layoffs',
    construction: 'a particle right in front of what is announced',
    positive: [
      ['Philips kondigde aan 500 banen te schrappen.', { company: 'Philips' }],
      ['Shell stelde voor 500 banen te schrappen.', { company: 'Shell' }],
    ],
    negative: ['Philips vroeg aan 500 mensen te komen.'],
  },
];

testConstructions(tables);
