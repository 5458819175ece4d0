import { type Construction, testConstructions } from './support/frames';

/** Investment, funding, acquisition, merger, joint venture, ownership and listing, by construction. */
const tables: Construction[] = [
  {
    type: 'acquisition',
    construction: 'active main clause',
    positive: [
      ['Heineken neemt de Mexicaanse brouwer Femsa over.', { acquirer: 'Heineken', acquired: 'Femsa' }],
      [
        'Facebook kocht Instagram voor 1 miljard dollar.',
        { acquirer: 'Facebook', acquired: 'Instagram', amount: '1 miljard dollar' },
      ],
      ['Microsoft heeft LinkedIn overgenomen.', { acquirer: 'Microsoft', acquired: 'LinkedIn' }],
      ['Microsoft slokte Nokia op.', { acquirer: 'Microsoft', acquired: 'Nokia' }],
    ],
    negative: ['Philips nam de leiding over in de zaal.', 'Een klant kocht gisteren drie broden bij Albert Heijn.'],
  },
  {
    type: 'acquisition',
    construction: 'inversion',
    positive: [
      ['In 2014 kocht Facebook WhatsApp.', { acquirer: 'Facebook', acquired: 'WhatsApp' }],
      ['Vorig jaar nam Ahold de keten Bol.com over.', { acquirer: 'Ahold', acquired: 'Bol.com' }],
      [
        'In mei verkocht Philips zijn dochter Lumileds aan Apollo.',
        { seller: 'Philips', acquired: 'Lumileds', acquirer: 'Apollo' },
      ],
    ],
    negative: ['Volgend jaar neemt Shell meer mensen aan.', 'In mei verkocht Renault meer auto’s.'],
  },
  {
    type: 'acquisition',
    construction: '"het" for the buyer right in front of a name',
    positive: [
      ['Google kondigt aan dat het YouTube overneemt.', { acquirer: 'Google', acquired: 'YouTube' }],
      ['Shell bevestigt dat het Eneco heeft gekocht.', { acquirer: 'Shell', acquired: 'Eneco' }],
      ['Facebook meldde dinsdag dat het Instagram koopt.', { acquirer: 'Facebook', acquired: 'Instagram' }],
    ],
    negative: ['Google zegt dat het YouTube verbetert.', 'Volgens Shell zegt het Pentagon niets.'],
  },
  {
    type: 'acquisition',
    construction: 'two participles with one auxiliary',
    positive: [
      [
        'Washington Mutual werd gesloten en verkocht aan JPMorgan.',
        { acquired: 'Washington Mutual', acquirer: 'JPMorgan' },
      ],
      ['Eneco wordt opgesplitst en verkocht aan Shell.', { acquired: 'Eneco', acquirer: 'Shell' }],
      ['Telfort is gereorganiseerd en daarna overgenomen door KPN.', { acquired: 'Telfort', acquirer: 'KPN' }],
    ],
    negative: ['De hal werd gesloten en verkocht aan een buurman.', 'Het brood werd gebakken en verkocht aan klanten.'],
  },
  {
    type: 'acquisition',
    construction: '"zich laten" with who does it',
    positive: [
      ['Rover liet zich in 1994 overnemen door BMW.', { acquirer: 'BMW', acquired: 'Rover' }],
      [
        'Merrill Lynch laat zich overnemen door Bank of America.',
        { acquirer: 'Bank of America', acquired: 'Merrill Lynch' },
      ],
      ['Volgens Reuters wil Telfort zich door KPN laten overnemen.', { acquirer: 'KPN', acquired: 'Telfort' }],
    ],
    negative: ['De topman van Philips liet zich inspireren door Apple.', 'Philips laat zich leiden door cijfers.'],
  },
  {
    type: 'acquisition',
    construction: 'a bid that is taken or turned down',
    positive: [
      ['Yahoo heeft het bod van Microsoft verworpen.', { acquirer: 'Microsoft', acquired: 'Yahoo' }],
      ['TNT kreeg een overnamebod van UPS.', { acquirer: 'UPS', acquired: 'TNT' }],
      [
        'ABN AMRO bevestigt dat het een bod van Barclays heeft ontvangen.',
        { acquirer: 'Barclays', acquired: 'ABN AMRO' },
      ],
    ],
    negative: ['Het museum wees het bod op het doek af.', 'Philips kreeg een bod op zijn kantoor.'],
  },
  {
    type: 'acquisition',
    construction: 'passive with agent',
    positive: [
      ['YouTube werd in 2006 door Google gekocht.', { acquirer: 'Google', acquired: 'YouTube' }],
      ['Opel is overgenomen door Peugeot.', { acquirer: 'Peugeot', acquired: 'Opel' }],
      [
        'Motorola Mobility werd door Google verkocht aan Lenovo.',
        { seller: 'Google', acquired: 'Motorola', acquirer: 'Lenovo' },
      ],
    ],
    negative: ['De taken worden door Philips overgenomen.', 'De telefoons worden door KPN verkocht.'],
  },
  {
    type: 'acquisition',
    construction: 'infinitive whose subject stands elsewhere',
    positive: [
      [
        'Unilever is van plan om Dollar Shave Club over te nemen.',
        { acquirer: 'Unilever', acquired: 'Dollar Shave Club' },
      ],
      ['Apollo wil Lumileds kopen.', { acquirer: 'Apollo', acquired: 'Lumileds' }],
      ['Pfizer probeert AstraZeneca in te lijven.', { acquirer: 'Pfizer', acquired: 'AstraZeneca' }],
    ],
    negative: ['Philips probeert de schade te beperken.', 'Shell is van plan de macht over te nemen.'],
  },
  {
    type: 'acquisition',
    construction: 'relative clause',
    positive: [
      ['Pixar, dat door Disney werd overgenomen, maakt films.', { acquirer: 'Disney', acquired: 'Pixar' }],
      ['Instagram, dat in 2012 door Facebook werd gekocht, groeit.', { acquirer: 'Facebook', acquired: 'Instagram' }],
      ['Skype, dat Microsoft in 2011 kocht, verliest gebruikers.', { acquirer: 'Microsoft', acquired: 'Skype' }],
    ],
    negative: ['Philips, dat lampen verkoopt, groeit.', 'Ajax, dat een speler kocht, won.'],
  },
  {
    type: 'acquisition',
    construction: 'nominalisation',
    positive: [
      ['De overname van NeXT door Apple was een keerpunt.', { acquirer: 'Apple', acquired: 'NeXT' }],
      ['Het overnamebod van Kraft op Unilever mislukte.', { acquirer: 'Kraft', acquired: 'Unilever' }],
      ['De verkoop van Nutricia aan Danone leverde miljarden op.', { acquired: 'Nutricia', acquirer: 'Danone' }],
    ],
    negative: ['De overname van taken kost tijd.', 'De verkoop van telefoons bij Apple stijgt.'],
  },
  {
    type: 'acquisition',
    construction: 'headline and part of a company',
    positive: [
      ['Siemens koopt windtak van Gamesa', { acquirer: 'Siemens', acquired: 'windtak', seller: 'Gamesa' }],
      ['Overname Opel door Peugeot rond', { acquirer: 'Peugeot', acquired: 'Opel' }],
      ['Sanoma verkoopt zijn tijdschriftendivisie', { seller: 'Sanoma', acquired: 'tijdschriftendivisie' }],
    ],
    negative: ['Apple verkoopt meer iPhones', 'Koop van huizen daalt'],
  },
  {
    type: 'investment',
    construction: 'active and inversion',
    positive: [
      ['Volkswagen investeert 2 miljard dollar in Argo AI.', { investor: 'Volkswagen', investee: 'Argo AI' }],
      ['In 2015 stak SoftBank geld in Uber.', { investor: 'SoftBank', investee: 'Uber' }],
      [
        'Tencent nam een belang van 5 procent in Tesla.',
        { investor: 'Tencent', investee: 'Tesla', stake: '5 procent' },
      ],
    ],
    negative: ['Shell investeert miljarden in windparken.', 'Philips neemt deel aan een beurs.'],
  },
  {
    type: 'investment',
    construction: 'relative clause and infinitive',
    positive: [
      ['Rivian, waarin Amazon investeert, bouwt bestelwagens.', { investor: 'Amazon', investee: 'Rivian' }],
      ['Xiaomi wil 100 miljoen dollar in Xpeng steken.', { investor: 'Xiaomi', investee: 'Xpeng' }],
      ['Ford is van plan een belang in Rivian te nemen.', { investor: 'Ford', investee: 'Rivian' }],
    ],
    negative: ['Philips wil meer geld in onderzoek steken.', 'Shell, waarin niemand gelooft, daalt.'],
  },
  {
    type: 'investment',
    construction: 'nominalisation',
    positive: [
      ['De investering van Microsoft in Apple redde het bedrijf.', { investor: 'Microsoft', investee: 'Apple' }],
      ['De investering van Intel in ASML loopt af.', { investor: 'Intel', investee: 'ASML' }],
      [
        'Door de kapitaalinjectie van Saudi Aramco in Rivian daalt de schuld.',
        { investor: 'Saudi Aramco', investee: 'Rivian' },
      ],
    ],
    negative: ['De investering in onderwijs stijgt.', 'De investeringen van Shell dalen.'],
  },
  {
    type: 'fundingRound',
    construction: 'active, inversion and noun',
    positive: [
      ['Mollie haalt 90 miljoen euro op.', { company: 'Mollie', amount: '90 miljoen euro' }],
      ['Vorige week haalde Picnic 600 miljoen euro op.', { company: 'Picnic' }],
      ['De kapitaalronde van Bunq is afgerond.', { company: 'Bunq' }],
      ['Umicore heeft 500 miljoen euro opgehaald bij beleggers.', { company: 'Umicore' }],
    ],
    negative: ['PostNL haalt 3 pakketten op.', 'De emissie van auto’s daalt.'],
  },
  {
    type: 'merger',
    construction: 'active, reciprocal and nominalisation',
    positive: [
      ['Fiat fuseert met Chrysler.', { participant: ['Fiat', 'Chrysler'] }],
      ['Ahold en Delhaize gaan samen.', { participant: ['Ahold', 'Delhaize'] }],
      ['De fusie tussen Holcim en Lafarge is een feit.', { participant: ['Holcim', 'Lafarge'] }],
      ['KPN praat met Telefónica over een fusie.', { participant: ['KPN', 'Telefónica'] }],
    ],
    negative: ['De twee scholen fuseren.', 'Werk en gezin gaan samen.'],
  },
  {
    type: 'merger',
    construction: 'infinitive and inversion',
    positive: [
      ['Peugeot en Fiat Chrysler willen fuseren.', { participant: ['Peugeot', 'Fiat Chrysler'] }],
      ['In 1998 fuseerde Daimler met Chrysler.', { participant: ['Daimler', 'Chrysler'] }],
      ['Siemens is van plan met Alstom te fuseren.', { participant: ['Siemens', 'Alstom'] }],
    ],
    negative: ['De gemeenten willen fuseren.', 'In 1998 ging het met Philips minder goed.'],
  },
  {
    type: 'jointVenture',
    construction: 'noun with its verb, with "van" and with "tussen"',
    positive: [
      ['Shell en Eneco richten een joint venture op.', { participant: ['Shell', 'Eneco'] }],
      ['De joint venture van Sony en Ericsson stopt.', { participant: ['Sony', 'Ericsson'] }],
      ['De gezamenlijke onderneming van Philips en LG maakt schermen.', { participant: ['Philips', 'LG'] }],
    ],
    negative: ['Een joint venture is riskant.', 'Een gezamenlijke onderneming is duur.'],
  },
  {
    type: 'ownership',
    construction: 'apposition',
    positive: [
      ['Transavia, een dochter van KLM, vliegt naar Spanje.', { owner: 'KLM', owned: 'Transavia' }],
      ['Alphabet, het moederbedrijf van Google, ontslaat mensen.', { owner: 'Alphabet', owned: 'Google' }],
      ['Instagram, onderdeel van Facebook, groeit.', { owner: 'Facebook', owned: 'Instagram' }],
    ],
    negative: ['Anna, een dochter van de directeur, studeert.', 'De remmen, onderdeel van de auto, zijn stuk.'],
  },
  {
    type: 'ownership',
    construction: 'predicate',
    positive: [
      ['Škoda is een dochter van Volkswagen.', { owner: 'Volkswagen', owned: 'Škoda' }],
      ['WhatsApp is eigendom van Facebook.', { owner: 'Facebook', owned: 'WhatsApp' }],
      ['Volvo Cars is in handen van Geely.', { owner: 'Geely', owned: 'Volvo' }],
    ],
    negative: ['De macht is in handen van het leger.', 'Het huis is eigendom van een familie.'],
  },
  {
    type: 'ownership',
    construction: 'compound',
    positive: [
      ['Volvo-moeder Geely bouwt een fabriek.', { owner: 'Geely', owned: 'Volvo' }],
      ['KLM-dochter Transavia schrapt vluchten.', { owner: 'KLM', owned: 'Transavia' }],
      ['Google-moeder Alphabet boekt winst.', { owner: 'Alphabet', owned: 'Google' }],
    ],
    negative: ['Volvo-topman Jan Smit bouwt een huis.', 'De dochterfirma groeit.'],
  },
  {
    type: 'ownership',
    construction: 'verb and relative clause',
    positive: [
      ['Volkswagen bezit Porsche.', { owner: 'Volkswagen', owned: 'Porsche' }],
      ['Polestar, waarin Volvo een belang heeft, groeit.', { owner: 'Volvo', owned: 'Polestar' }],
      [
        'Tencent heeft een belang van 7 procent in Spotify.',
        { owner: 'Tencent', owned: 'Spotify', stake: '7 procent' },
      ],
    ],
    negative: ['Philips heeft belang bij rust.', 'Shell bezit een groot gebouw.'],
  },
  {
    type: 'listing',
    construction: 'verb, noun and compound',
    positive: [
      ['Adyen ging in 2018 naar de beurs.', { company: 'Adyen' }],
      ['De beursgang van Spotify was bijzonder.', { company: 'Spotify' }],
      ['Volvo Cars bereidt een beursgang voor.', { company: 'Volvo' }],
      ['In juni trekt WeTransfer naar de beurs.', { company: 'WeTransfer' }],
    ],
    negative: ['De belegger gaat naar de beurs.', 'De beursgang is uitgesteld.'],
  },
  {
    type: 'merger',
    construction: 'two that go together, but not what they go and do together',
    positive: [
      ['Air France en KLM gaan samen.', { participant: ['Air France', 'KLM'] }],
      ['Fortis gaat volgend jaar samen met ABN Amro.', { participant: ['Fortis', 'ABN Amro'] }],
      ['De banken KBC en Belfius gaan samen.', { participant: ['KBC', 'Belfius'] }],
    ],
    negative: [
      'NXP gaat samen met TSMC en Bosch een chipfabriek bouwen in Dresden.',
      'Ikea gaat samen met Philips lampen maken.',
      'Nokia gaat samen met Siemens naar Berlijn verhuizen.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a part of a stake that is sold',
    positive: [
      [
        'Liberty Global verkoopt een deel van zijn belang in VodafoneZiggo.',
        { seller: 'Liberty Global', acquired: 'VodafoneZiggo' },
      ],
      ['Philips stootte de rest van zijn aandelen in TSMC af.', { seller: 'Philips', acquired: 'TSMC' }],
      ['Daimler heeft een deel van zijn belang in EADS verkocht.', { seller: 'Daimler', acquired: 'EADS' }],
    ],
    negative: [
      'Philips verkoopt een deel van zijn gebouwen in Eindhoven.',
      'Daimler heeft een deel van zijn belang in EADS.',
    ],
  },
];

testConstructions(tables);
