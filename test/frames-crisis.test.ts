/** Firms in a crisis and on the markets: states that own them, strikes, rows of prices. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'ownership',
    construction: 'a government without a name owns a part',
    positive: [
      ['Fortis is voor 99 procent eigendom van de Nederlandse overheid.', { owner: 'overheid', owned: 'Fortis' }],
      ['Dexia, dat voor de helft in handen is van de staat, boekt winst.', { owner: 'staat', owned: 'Dexia' }],
      ['SAS is in bezit van de Scandinavische regeringen.', { owner: 'regeringen', owned: 'SAS' }],
    ],
    negative: ['Saab is eigendom van enkele investeerders.', 'Renault is onderdeel van een alliantie.'],
  },
  {
    type: 'sharePrice',
    construction: 'in a row behind the place each verb has its subject behind it',
    positive: [
      ['Op de beurs won Dell 5,4 procent en leverde Yahoo 2 procent in.', { company: 'Yahoo', change: '2 procent' }],
      ['In Londen steeg HBOS 8 procent en verloor Lloyds 3 procent.', { company: 'Lloyds', change: '3 procent' }],
      ['Op het Damrak daalde ING 4 procent en won Aegon 1 procent.', { company: 'Aegon', change: '1 procent' }],
    ],
    negative: [
      'De AEX verloor 2,1 procent; alleen Shell en Unilever groeiden.',
      'De Dow Jones won 3 procent en de Nasdaq leverde 2 procent in.',
    ],
  },
  {
    type: 'discontinuation',
    construction: 'staff that strikes is nothing that is stopped',
    positive: [
      ['Opel staakt de productie van de Vectra.', { company: 'Opel', product: 'Vectra' }],
      ['Peugeot stopt met de productie van de Peugeot 607.', { company: 'Peugeot', product: 'Peugeot 607' }],
      ['Vorig jaar beëindigde Seat de productie van de Arosa.', { company: 'Seat', product: 'Arosa' }],
    ],
    negative: [
      'In Antwerpen staakten de arbeiders van Opel uit protest.',
      'Bij Ford in Genk staken de werknemers sinds maandag.',
    ],
  },
  {
    type: 'results',
    construction: 'figures of a bureau are not its own',
    positive: [
      ['De verkopen van Toyota daalden met 37 procent, blijkt uit cijfers van Autodata.', { company: 'Toyota' }],
      ['De omzet van Saab daalde met 20 procent, aldus marktonderzoeker Autodata.', { company: 'Saab' }],
      ['Volgens onderzoeksbureau Gartner steeg de omzet van Dell met 5 procent.', { company: 'Dell' }],
    ],
    negative: [
      'De autoverkopen zijn in maart met 37 procent gedaald, blijkt uit cijfers van marktonderzoeker Autodata.',
      'De verkoop van computers steeg met 4 procent, aldus onderzoeksbureau Gartner.',
    ],
  },
  {
    type: 'acquisition',
    construction: '"wij" of a speaker whose office stands in front of the firm',
    positive: [
      [
        '"Wij willen Opel verkopen", zei de Europese topman van GM, Carl-Peter Forster.',
        { seller: 'GM', acquired: 'Opel' },
      ],
      ['"Wij nemen Saab over", zei de directeur van Spyker, Victor Muller.', { acquirer: 'Spyker', acquired: 'Saab' }],
      [
        '"Wij kopen Volvo", zegt de voorzitter van autobouwer Geely, Li Shufu.',
        { acquirer: 'Geely', acquired: 'Volvo' },
      ],
    ],
    negative: [
      '"Wij willen auto\'s verkopen", zei de topman van GM, Fritz Henderson.',
      '"Wij nemen maatregelen", zei de directeur van Spyker, Victor Muller.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'what is bought after a sale is what was sold',
    positive: [
      [
        'Ford verkoopt Volvo. Geely betaalt 1,8 miljard dollar voor het bedrijf.',
        { seller: 'Ford', acquired: 'Volvo', acquirer: 'Geely' },
      ],
      [
        'GM wil Opel verkopen. Magna en Fiat willen de autofabrikant overnemen.',
        { seller: 'GM', acquired: 'Opel', acquirer: ['Magna', 'Fiat'] },
      ],
      ['Fortis verkoopt zijn belang in ABN Amro. RBS neemt de bank over.', { acquired: 'ABN Amro', acquirer: 'RBS' }],
    ],
    negative: [
      "Ford verkoopt auto's. Geely betaalt 3 miljoen dollar voor de stoelen.",
      'Ford stopt met reclame. Geely betaalt 3 miljoen dollar voor het plein.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'who speaks for a firm beside him buys for it',
    positive: [
      ['Fiat-topman Sergio Marchionne wil Opel overnemen.', { acquirer: 'Fiat', acquired: 'Opel' }],
      ['Geely-voorzitter Li Shufu praat over de overname van Volvo.', { acquirer: 'Geely', acquired: 'Volvo' }],
      ['Steve Jobs, de topman van Apple, groeide op bij Hewlett. In 1986 kocht hij Pixar.', { acquirer: 'Steve Jobs' }],
    ],
    negative: [
      'Fiat-topman Sergio Marchionne wil het stuur overnemen.',
      'Geely-voorzitter Li Shufu praat over de overname van taken.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a noun for a daughter with the name of its owner stands for the one spoken of',
    positive: [
      ['Skoda sluit een fabriek. De Volkswagen-dochter schrapt ook banen.', { owner: 'Volkswagen', owned: 'Skoda' }],
      [
        'Seat boekt verlies. Ook vorig jaar zat de Volkswagen-dochter in het rood.',
        { owner: 'Volkswagen', owned: 'Seat' },
      ],
      ['Transavia groeit. De KLM-dochter koopt toestellen.', { owner: 'KLM', owned: 'Transavia' }],
    ],
    negative: ['Toyota groeit. De Volkswagen-dochter schrapt banen.', 'De Volkswagen-dochters groeien.'],
  },
  {
    type: 'results',
    construction: 'a bank is meant by the noun that it is known by',
    positive: [
      [
        'Bank of America neemt Merrill Lynch over. De zakenbank leed 17 miljard dollar verlies.',
        { company: 'Merrill Lynch', metric: 'verlies' },
      ],
      ['Barclays koopt Lehman Brothers. De zakenbank leed 4 miljard dollar verlies.', { company: 'Lehman Brothers' }],
      ['Citigroup praat met Goldman Sachs. De zakenbank boekte 2 miljard dollar winst.', { company: 'Goldman Sachs' }],
    ],
    negative: [
      'Deutsche Bank meldde cijfers. De topman noemde het resultaat teleurstellend.',
      'Bank of America neemt Merrill Lynch over. De zakenbank verhuist.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'a market is no firm',
    positive: [
      ['Aandelen van de Deutsche Börse daalden 3 procent.', { company: 'Deutsche Börse' }],
      ['Het aandeel London Stock Exchange won 4 procent.', { company: 'London Stock Exchange' }],
      ['Op de Londense beurs verloor Royal Bank of Scotland 4 procent.', { company: 'Royal Bank of Scotland' }],
    ],
    negative: ['De Londense beurs sloot met een verlies van 5,1 procent.', 'De beurs van Londen daalde 3 procent.'],
  },
  {
    type: 'acquisition',
    construction: 'a government under two nouns sells once',
    positive: [
      [
        'De Zwitserse staat verkocht zijn aandelen UBS. Met de verkoop van het belang van 9 procent verdiende de regering 1,2 miljard frank.',
        { seller: 'staat', acquired: 'UBS', stake: '9 procent' },
      ],
      [
        'De Zweedse regering verkocht haar belang in Nordea. De verkoop van 19 procent van Nordea door de staat is rond.',
        { seller: 'regering', acquired: 'Nordea', stake: '19 procent' },
      ],
      ['Ford verkoopt Volvo aan Geely. BMW haakte vorig jaar af.', { acquirer: 'BMW', acquired: 'Volvo' }],
    ],
    negative: ['De Zwitserse staat verkoopt obligaties.', 'Philips groeit. Siemens haakte af.'],
  },
  {
    type: 'appointment',
    construction: 'where somebody comes from stands in front of the name',
    positive: [
      [
        'Tony Hayward vertrekt bij BP. De bestuursvoorzitter wordt opgevolgd door de Amerikaan Bob Dudley.',
        { person: 'Bob Dudley', company: 'BP' },
      ],
      ['Bij Fiat wordt Paolo Fresco opgevolgd door de Italiaan Umberto Agnelli.', { person: 'Umberto Agnelli' }],
      [
        'Bij Opel werd Carl-Peter Forster opgevolgd door de Brit Nick Reilly.',
        { person: 'Nick Reilly', company: 'Opel' },
      ],
    ],
    negative: [
      'In de wedstrijd werd Jan Bakker opgevolgd door de Amerikaan Bob Dudley.',
      'BP groeit. De fabriek werd bezocht door de Amerikaan Bob Dudley.',
    ],
  },
  {
    type: 'ownership',
    construction: 'the auxiliary behind "in bezit van" owns nothing',
    positive: [
      [
        'Qimonda, voor 77 procent in bezit van Infineon, heeft Chipco gekocht.',
        { owner: 'Infineon', owned: 'Qimonda' },
      ],
      ['Infineon heeft Qimonda voor 77 procent in bezit.', { owner: 'Infineon', owned: 'Qimonda' }],
      ['Seat, in bezit van Volkswagen, heeft verlies geleden.', { owner: 'Volkswagen', owned: 'Seat' }],
    ],
    negative: [
      'Infineon heeft in maart insolventie aangevraagd.',
      'Qimonda heeft de fabriek in bezit genomen en Infineon gebeld.',
    ],
  },
  {
    type: 'acquisition',
    construction: '"te zijn" is the verb, and no possessive',
    positive: [
      ['Porsche zegt niet van plan te zijn Volkswagen over te nemen.', { acquirer: 'Porsche', acquired: 'Volkswagen' }],
      ['Fiat zei van plan te zijn Opel te kopen.', { acquirer: 'Fiat', acquired: 'Opel' }],
      ['Magna zegt bereid te zijn Opel over te nemen.', { acquirer: 'Magna', acquired: 'Opel' }],
    ],
    negative: ['Porsche zegt blij te zijn.', 'Fiat zegt de grootste te zijn in Italië.'],
  },
  {
    type: 'layoffs',
    construction: 'dismissals that are counted on, hands that go',
    positive: [
      ['ConocoPhillips rekent op 1.300 ontslagen.', { company: 'ConocoPhillips', count: '1.300 ontslagen' }],
      [
        'Sharp, dat 1.500 tijdelijke krachten ontslaat, groeit.',
        { company: 'Sharp', count: '1.500 tijdelijke krachten' },
      ],
      ['Nissan verwacht 800 ontslagen.', { company: 'Nissan', count: '800 ontslagen' }],
    ],
    negative: [
      'ConocoPhillips rekent op hogere prijzen.',
      'Het personeel van Ford levert twee vrije dagen per jaar in.',
    ],
  },
  {
    type: 'closure',
    construction: 'sites of metal, and production stopped there',
    positive: [
      ['Norsk Hydro gaat een smelterij in Duitsland sluiten.', { company: 'Norsk Hydro', facility: 'smelterij' }],
      ['Alcoa sluit de gieterij in Drunen.', { company: 'Alcoa', facility: 'gieterij', location: 'Drunen' }],
      ['Michelin sluit een fabriek in Toul. Het concern wil daar de productie staken.', { company: 'Michelin' }],
    ],
    negative: ['Norsk Hydro sluit een akkoord in Duitsland.', 'Alcoa bouwt een gieterij in Drunen.'],
  },
  {
    type: 'productLaunch',
    construction: 'money is no product',
    positive: [
      ['Mazda kondigde een sportwagen aan.', { company: 'Mazda', product: 'sportwagen' }],
      ["Sony kondigde drie camera's aan.", { company: 'Sony', product: "camera's" }],
      ['Fiat stelt de software gratis beschikbaar.', { company: 'Fiat', product: 'software' }],
    ],
    negative: [
      'Mazda kondigde aan 10 miljard yen te steken in een motorenfabriek in Thailand.',
      'Fiat stelt zijn technologie voor zuinige motoren beschikbaar.',
    ],
  },
]);
