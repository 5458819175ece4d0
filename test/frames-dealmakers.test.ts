import { type Construction, testConstructions } from './support/frames';

/** Takeovers and mergers told in passing: in asides, relative clauses and histories of a company. */
const tables: Construction[] = [
  {
    type: 'merger',
    construction: 'what a company came of',
    positive: [
      [
        'Corus, in 1999 gevormd door het samengaan van British Steel en Hoogovens, werd later verkocht.',
        { participant: ['British Steel', 'Hoogovens'] },
      ],
      [
        'De bank kwam in 1990 tot stand door een fusie van het Franse Safran, het Duitse Siemens en het Spaanse Santander.',
        { participant: ['Safran', 'Siemens', 'Santander'] },
      ],
      ['Shell kwam door een fusie met BP in moeilijkheden.', { participant: ['Shell', 'BP'] }],
    ],
    negative: ['Philips ontstond door de fusie van gemeenten.', 'Novartis is het resultaat van hard werken.'],
  },
  {
    type: 'merger',
    construction: 'a relative clause about a row of companies',
    positive: [
      [
        'Vorig jaar praatte Nestlé met Danone en Arla, die later besloten te fuseren.',
        { participant: ['Danone', 'Arla'] },
      ],
      ['Het geld kwam van ING, Fortis en Dexia, die toen wilden fuseren.', { participant: ['ING', 'Fortis', 'Dexia'] }],
      ['Philips praat met Sony en Nokia, dat met Siemens wil fuseren.', { participant: ['Nokia', 'Siemens'] }],
    ],
    negative: [
      'Vorig jaar praatte Nestlé met Danone en Arla, die daarna groeiden.',
      'Het geld kwam van Fortis en Dexia.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a second takeover behind one verb',
    positive: [
      [
        'In 2010 kocht Oracle Sun Microsystems, in 2011 Taleo en in 2016 NetSuite.',
        { acquired: 'Taleo', acquirer: 'Oracle' },
      ],
      ['Heineken nam in 2017 Lagunitas over en in 2018 Beavertown.', { acquired: 'Beavertown', acquirer: 'Heineken' }],
      [
        'eBay kocht Skype voor 2,6 miljard dollar en PayPal voor 1,5 miljard dollar.',
        { acquired: 'PayPal', amount: '1,5 miljard dollar' },
      ],
      [
        'Facebook betaalde in 2012 een miljard dollar voor Instagram en in 2014 19 miljard voor WhatsApp.',
        { acquired: 'WhatsApp', acquirer: 'Facebook', amount: '19 miljard' },
      ],
      ['Philips kocht in 2005 Stentor en in 2006 groeide Siemens.', { acquired: 'Stentor', acquirer: 'Philips' }],
      ['Ahold kocht Delhaize en Jumbo opende in 2015 twaalf winkels.', { acquired: 'Delhaize', acquirer: 'Ahold' }],
    ],
    negative: [
      'Philips bouwde in 2005 een fabriek en in 2006 een kantoor.',
      'Google kocht in 2005 een gebouw en in 2006 grond.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'the parent that sells',
    positive: [
      [
        'Ford bouwt minder wagens. De verkoop van Volvo aan het Chinese Geely is bijna rond.',
        { seller: 'Ford', acquired: 'Volvo', acquirer: 'Geely' },
      ],
      ['Ford krimpt. Vorig jaar werd Volvo verkocht aan Geely.', { seller: 'Ford', acquired: 'Volvo' }],
      ['Ford betaalde BMW zeker 2,7 miljard dollar voor Land Rover.', { seller: 'BMW', acquirer: 'Ford' }],
    ],
    negative: ['De verkoop van Volvo stijgt, zegt Ford.', 'Ford verkoopt meer wagens dan Volvo.'],
  },
  {
    type: 'jointVenture',
    construction: 'set up together',
    positive: [
      [
        'Sony en Ericsson riepen in 2001 samen het bedrijf Sony Ericsson in het leven.',
        { venture: 'Sony Ericsson', participant: ['Sony', 'Ericsson'] },
      ],
      ['De fabriek werd in 2002 door Peugeot en Toyota samen opgezet.', { participant: ['Peugeot', 'Toyota'] }],
      [
        'Philips schrijft af op LG Displays, het samenwerkingsverband met LG dat schermen maakt.',
        { participant: ['Philips', 'LG'] },
      ],
    ],
    negative: [
      'Nvidia werd opgericht door Jan Bakker en is samen met AMD marktleider.',
      'Sony riep samen met Ericsson een prijs in het leven.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'another part, or the rest, behind one verb',
    positive: [
      [
        'Philips verkocht Lumileds aan Apollo en de lampentak aan KKR.',
        { seller: 'Philips', acquired: 'lampentak', acquirer: 'KKR' },
      ],
      [
        'Saab groeit. General Motors kocht in 1990 de helft van de autodivisie en tien jaar later de rest.',
        { acquirer: 'General Motors', acquired: 'Saab', stake: 'rest' },
      ],
      [
        'Ford verkoopt Jaguar en Land Rover aan Tata.',
        { seller: 'Ford', acquired: ['Jaguar', 'Land Rover'], acquirer: 'Tata' },
      ],
    ],
    negative: [
      'Philips verkocht lampen aan Apollo en scanners aan KKR.',
      'Philips kocht in 1990 een huis en later de rest van de straat.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'who is the buyer, and who gives up',
    positive: [
      [
        'Philips doet Lumileds van de hand. Koper is de investeringsmaatschappij Apollo.',
        { acquired: 'Lumileds', acquirer: 'Apollo' },
      ],
      [
        'Fiat wil Opel kopen. Zondag stapte ook Magna uit de onderhandelingen.',
        { acquired: 'Opel', acquirer: 'Magna' },
      ],
      [
        'De redding van Bear Stearns door JPMorgan Chase kostte veel geld.',
        { acquired: 'Bear Stearns', acquirer: 'JPMorgan Chase' },
      ],
    ],
    negative: [
      'De koper is tevreden, zegt Philips.',
      'Philips groeit. Siemens trok zich terug uit de onderhandelingen.',
    ],
  },
  {
    type: 'merger',
    construction: '"samen" that goes with something else',
    positive: [
      ['Peugeot en Fiat gaan samen.', { participant: ['Peugeot', 'Fiat'] }],
      ['Air France ging in 2004 samen met KLM.', { participant: ['Air France', 'KLM'] }],
      ['Volgens de krant willen Sony en Nokia samengaan.', { participant: ['Sony', 'Nokia'] }],
    ],
    negative: [
      'Het gaat om de Micra en de Juke, samen goed voor de helft van de verkopen van Nissan.',
      'Samen gaan we mooie wagens maken, zeggen Peugeot en Fiat.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'what is his, how it is done, and "er" for what it is paid',
    positive: [
      [
        'Ondernemer Jan Bakker, die zijn bedrijf Bolero.com in 1999 aan Yahoo verkocht, is tevreden.',
        { seller: 'Jan Bakker', acquired: 'Bolero.com', acquirer: 'Yahoo' },
      ],
      ['Google groeit. In 2005 nam het in alle stilte Keyhole over.', { acquirer: 'Google', acquired: 'Keyhole' }],
      [
        'GM verkoopt Saab. Het Nederlandse Spyker telde er 74 miljoen dollar in contanten voor neer.',
        { acquirer: 'Spyker', acquired: 'Saab', amount: '74 miljoen dollar' },
      ],
    ],
    negative: [
      'Jan Bakker, die zijn huis aan Philips liet zien, is tevreden.',
      'Google nam in alle stilte maatregelen over.',
      'Philips groeit. Siemens telde er 74 miljoen euro in contanten voor neer.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'interest in a part, and what goes into the shop window',
    positive: [
      [
        'Voor de verzekeringstak van ING zouden Eureko en Allianz belangstelling hebben.',
        { acquirer: ['Eureko', 'Allianz'], acquired: 'verzekeringstak', seller: 'ING' },
      ],
      ['Shell krimpt. Ook het zonnebedrijf Helioform gaat in de etalage.', { seller: 'Shell', acquired: 'Helioform' }],
      [
        'Ahold koopt bol.com, de grootste internetwinkel van Nederland, voor 350 miljoen euro.',
        { acquirer: 'Ahold', acquired: 'bol.com', amount: '350 miljoen euro' },
      ],
    ],
    negative: [
      'Volgens een krant van ING heeft Philips belangstelling voor muziek.',
      'Zondag kocht Emirates vijftig Boeings 777 voor 18 miljard dollar.',
      'Zander draagt de leiding van Motorola over aan Brown.',
    ],
  },
];

testConstructions(tables);
