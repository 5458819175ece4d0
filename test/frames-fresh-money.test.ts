import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'acquisition',
    construction: 'a plan of somebody to take over another, whose "om" the parser hung on the name',
    positive: [
      ['Het voornemen van Shell om BG in te lijven leidde tot kritiek.', { acquirer: 'Shell', acquired: 'BG' }],
      ['Het plan van Nokia om Alcatel over te nemen, stuit op verzet.', { acquirer: 'Nokia', acquired: 'Alcatel' }],
      ['De wens van Adidas om Reebok op te kopen, is uitgelekt.', { acquirer: 'Adidas', acquired: 'Reebok' }],
    ],
    negative: [
      'Het plan van Nokia om kosten in te sparen, stuit op verzet.',
      'De strijd van Philips om Siemens voor te blijven, kost geld.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'one price behind two names',
    positive: [
      [
        'Unilever kocht Hellmann en Knorr voor 20 miljard dollar.',
        { acquirer: 'Unilever', acquired: ['Hellmann', 'Knorr'] },
      ],
      [
        'Cisco kocht Scientific Atlanta en Linksys voor 7 miljard dollar.',
        { acquirer: 'Cisco', acquired: ['Scientific Atlanta', 'Linksys'] },
      ],
      ['Oracle heeft PeopleSoft en Siebel gekocht.', { acquirer: 'Oracle', acquired: ['PeopleSoft', 'Siebel'] }],
    ],
    negative: [
      'Unilever en Nestlé betaalden samen 3 miljoen euro voor het onderzoek.',
      'Oracle en Siebel verkochten 3 miljoen licenties.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a buyer told of behind a sale without a seller',
    positive: [
      ['Numico is ingelijfd. Koper is het Franse Danone.', { acquirer: 'Danone', acquired: 'Numico' }],
      ['Grolsch is verkocht. De koper is Asahi Breweries.', { acquirer: 'Asahi Breweries', acquired: 'Grolsch' }],
      [
        'Geen nieuwe eigenaar voor Hummer: de verkoop aan Tengzhong ketst af.',
        { acquirer: 'Tengzhong', acquired: 'Hummer' },
      ],
    ],
    negative: ['Numico groeit. De koper is koning, zegt Danone.', 'Grolsch groeit. De verkoop aan Heineken stijgt.'],
  },
  {
    type: 'ownership',
    construction: '"van" and an owner as the whole predicate',
    positive: [
      ['Dat Bugatti van Volkswagen is, weten weinig mensen.', { owner: 'Volkswagen', owned: 'Bugatti' }],
      ['Opel is sinds 2017 van Peugeot.', { owner: 'Peugeot', owned: 'Opel' }],
      ['Etos en Gall & Gall zijn beide van Ahold.', { owner: 'Ahold', owned: ['Etos', 'Gall & Gall'] }],
    ],
    negative: ['Philips is van Siemens niet meer afhankelijk.', 'De topman van Ahold is van Unilever gekomen.'],
  },
  {
    type: 'ownership',
    construction: '"als" and what somebody is in front of what they do',
    positive: [
      ['Als eigenaar van Marktplaats moet eBay optreden.', { owner: 'eBay', owned: 'Marktplaats' }],
      ['Als dochter van Aegon krijgt Knab meer ruimte.', { owner: 'Aegon', owned: 'Knab' }],
      ['Als moederbedrijf van Telfort betaalt KPN de boete.', { owner: 'KPN', owned: 'Telfort' }],
    ],
    negative: ['Als eigenaar van een fiets kan Philips meepraten.', 'Als Philips groeit, betaalt Siemens de boete.'],
  },
  {
    type: 'fundingRound',
    construction: 'money that somebody succeeds in raising',
    positive: [
      ['Het lukte Mimetas om 20 miljoen euro op te halen.', { company: 'Mimetas', amount: '20 miljoen euro' }],
      ['Het is Uber gelukt om 1 miljard dollar op te halen.', { company: 'Uber' }],
      ['Het lukte Lilium vorig jaar 240 miljoen dollar op te halen.', { company: 'Lilium' }],
    ],
    negative: ['Het lukte Lilium om op tijd te leveren.', 'Het lukte de vereniging om 2 miljoen euro op te halen.'],
  },
  {
    type: 'merger',
    construction: 'two in one subject and a merger behind a colon',
    positive: [
      ['Nuon en Essent worden het niet eens: de fusie gaat niet door.', { participant: ['Nuon', 'Essent'] }],
      ['Ahold en Delhaize praten al maanden. De fusie is bijna rond.', { participant: ['Ahold', 'Delhaize'] }],
      ['KPN en Telfort zijn eruit: de fusie komt er.', { participant: ['KPN', 'Telfort'] }],
    ],
    negative: ['Bij Nuon gaan zon en wind samen.', 'Microsoft voegt twee diensten samen.'],
  },
]);
