import { type Construction, testConstructions } from './support/frames';

/** Supply, collaboration, competition, entering markets, founding and ranking, by construction. */
const tables: Construction[] = [
  {
    type: 'supply',
    construction: 'active main clause',
    positive: [
      ['KLM bestelt twintig toestellen bij Boeing.', { customer: 'KLM', supplier: 'Boeing', product: 'toestellen' }],
      ['Bosch levert nieuwe sensoren aan Tesla.', { supplier: 'Bosch', customer: 'Tesla', product: 'sensoren' }],
      ['Ryanair koopt vijftig vliegtuigen van Boeing.', { customer: 'Ryanair', supplier: 'Boeing' }],
      ['Samsung heeft chips geleverd aan Apple.', { supplier: 'Samsung', customer: 'Apple' }],
    ],
    negative: ['Dat levert Philips een boete op.', 'Een klant bestelde een taart bij de bakker.'],
  },
  {
    type: 'supply',
    construction: 'inversion',
    positive: [
      ['In mei bestelde Emirates dertig toestellen bij Airbus.', { customer: 'Emirates', supplier: 'Airbus' }],
      ['Vorig jaar leverde LG batterijen aan Volvo.', { supplier: 'LG', customer: 'Volvo' }],
      ['Bij Alstom heeft de NMBS treinen besteld.', { customer: 'NMBS', supplier: 'Alstom', product: 'treinen' }],
    ],
    negative: ['In mei leverde Philips een goede prestatie.', 'Bij Ikea bestelde een man een kast.'],
  },
  {
    type: 'supply',
    construction: 'passive with and without agent',
    positive: [
      [
        'De motoren worden door Rolls-Royce aan Airbus geleverd.',
        { supplier: 'Rolls-Royce', customer: 'Airbus', product: 'motoren' },
      ],
      ['De treinen worden door Siemens geleverd aan NS.', { supplier: 'Siemens', customer: 'NS' }],
      ['De toestellen werden door Lufthansa bij Airbus besteld.', { customer: 'Lufthansa', supplier: 'Airbus' }],
    ],
    negative: ['De pakketten worden door PostNL bezorgd.', 'De bloemen werden aan huis geleverd.'],
  },
  {
    type: 'supply',
    construction: 'infinitive whose subject stands elsewhere',
    positive: [
      ['Lufthansa wil tien toestellen kopen van Airbus.', { customer: 'Lufthansa', supplier: 'Airbus' }],
      ['Foxconn is van plan schermen te leveren aan Apple.', { supplier: 'Foxconn', customer: 'Apple' }],
      ['NS gaat zestig treinen bestellen bij Alstom.', { customer: 'NS', supplier: 'Alstom' }],
    ],
    negative: ['Philips wil betere resultaten leveren.', 'Ahold is van plan meer kassa’s te kopen.'],
  },
  {
    type: 'supply',
    construction: 'relative clause',
    positive: [
      ['Qantas, dat acht toestellen bij Airbus bestelde, moet wachten.', { customer: 'Qantas', supplier: 'Airbus' }],
      ['TSMC, dat chips aan Apple levert, groeit.', { supplier: 'TSMC', customer: 'Apple' }],
      ['ASML, waaraan VDL onderdelen levert, groeit.', { supplier: 'VDL', customer: 'ASML' }],
    ],
    negative: ['Philips, dat goede resultaten levert, groeit.', 'PostNL, dat pakketten bezorgt, groeit.'],
  },
  {
    type: 'supply',
    construction: 'order and contract as nouns',
    positive: [
      ['De order van Emirates bij Airbus is miljarden waard.', { customer: 'Emirates', supplier: 'Airbus' }],
      ['Boeing krijgt een order van Lufthansa voor twintig toestellen.', { supplier: 'Boeing', customer: 'Lufthansa' }],
      [
        'Airbus tekende een contract met Qatar Airways voor vijf toestellen.',
        { supplier: 'Airbus', customer: 'Qatar Airways' },
      ],
      ['Damen sleepte een opdracht van Boskalis in de wacht.', { supplier: 'Damen', customer: 'Boskalis' }],
    ],
    negative: ['De trainer tekende een contract.', 'Philips gaf opdracht tot onderzoek.'],
  },
  {
    type: 'supply',
    construction: 'maker named by the product, and the side that builds',
    positive: [
      ["KLM koopt twintig Airbus A320's.", { customer: 'KLM', supplier: 'Airbus' }],
      [
        'Lufthansa tekende een contract met Boeing voor vijf toestellen.',
        { supplier: 'Boeing', customer: 'Lufthansa' },
      ],
      ['KLM neemt een optie op tien Airbus A350’s.', { supplier: 'Airbus', customer: 'KLM' }],
    ],
    negative: ['KLM koopt twintig toestellen.', 'Philips heeft een optie op een stuk grond.'],
  },
  {
    type: 'supply',
    construction: 'supplier and customer as nouns, also with a hyphen',
    positive: [
      ['Foxconn is een leverancier van Apple.', { supplier: 'Foxconn', customer: 'Apple' }],
      ['Apple-leverancier Foxconn bouwt een fabriek.', { supplier: 'Foxconn', customer: 'Apple' }],
      ['Apple is de grootste klant van TSMC.', { supplier: 'TSMC', customer: 'Apple' }],
    ],
    negative: ['De leverancier van het brood is ziek.', 'De klanten van Philips klagen.'],
  },
  {
    type: 'collaboration',
    construction: 'active, reciprocal and inversion',
    positive: [
      ['Philips werkt samen met Microsoft.', { participant: ['Philips', 'Microsoft'] }],
      ['Renault en Nissan slaan de handen ineen.', { participant: ['Renault', 'Nissan'] }],
      ['Met BMW werkt Toyota al jaren samen.', { participant: ['BMW', 'Toyota'] }],
      ['Sinds 2010 werkt Daimler samen met Renault.', { participant: ['Daimler', 'Renault'] }],
    ],
    negative: ['Philips werkt samen met artsen.', 'De buren slaan de handen ineen.'],
  },
  {
    type: 'collaboration',
    construction: 'infinitive and subordinate clause',
    positive: [
      ['Apple wil samenwerken met Hyundai.', { participant: ['Apple', 'Hyundai'] }],
      ['Volgens de krant gaat Ford samenwerken met Volkswagen.', { participant: ['Ford', 'Volkswagen'] }],
      ['Philips meldt dat het met Samsung gaat samenwerken.', { participant: ['Philips', 'Samsung'] }],
    ],
    negative: ['Shell wil samenwerken met de vakbonden.', 'De ploegen gaan samenwerken.'],
  },
  {
    type: 'collaboration',
    construction: 'nominalisation and headline',
    positive: [
      ['De samenwerking tussen Ford en Volkswagen loopt goed.', { participant: ['Ford', 'Volkswagen'] }],
      ['De alliantie van Renault met Nissan wankelt.', { participant: ['Renault', 'Nissan'] }],
      ['Philips sloot een partnerschap met Amazon.', { participant: ['Philips', 'Amazon'] }],
    ],
    negative: ['De samenwerking verloopt goed.', 'De alliantie tussen de partijen wankelt.'],
  },
  {
    type: 'competition',
    construction: 'verb, predicate and compound',
    positive: [
      ['Airbus concurreert met Boeing.', { participant: ['Airbus', 'Boeing'] }],
      ['Pepsi is een concurrent van Coca-Cola.', { participant: ['Pepsi', 'Coca-Cola'] }],
      ['Boeing-concurrent Airbus groeit.', { participant: ['Boeing', 'Airbus'] }],
      ['Met Aldi concurreert Lidl al jaren.', { participant: ['Aldi', 'Lidl'] }],
    ],
    negative: ['De concurrent is sterk.', 'De winkels concurreren met elkaar.'],
  },
  {
    type: 'competition',
    construction: 'apposition and nominalisation',
    positive: [
      ['Philips verkoopt meer dan concurrent Siemens.', { participant: ['Philips', 'Siemens'] }],
      ['De strijd tussen Uber en Bolt wordt harder.', { participant: ['Uber', 'Bolt'] }],
      ['Netflix krijgt concurrentie van Disney.', { participant: ['Netflix', 'Disney'] }],
    ],
    negative: ['De strijd tussen de landen duurt voort.', 'Philips krijgt steun van klanten.'],
  },
  {
    type: 'marketEntry',
    construction: 'active, inversion and infinitive',
    positive: [
      ['Picnic betreedt de Duitse markt.', { company: 'Picnic', market: 'Duitse markt' }],
      ['In november stapte EDF in de Nederlandse markt.', { company: 'EDF', market: 'Nederlandse markt' }],
      ['Amazon wil de Belgische markt betreden.', { company: 'Amazon', market: 'Belgische markt' }],
    ],
    negative: ['De minister betrad de zaal.', 'Philips verkent de mogelijkheden.'],
  },
  {
    type: 'marketEntry',
    construction: 'nominalisation',
    positive: [
      [
        'De intrede van Amazon op de Nederlandse markt baart zorgen.',
        { company: 'Amazon', market: 'Nederlandse markt' },
      ],
      ['De komst van Ikea naar India duurde lang.', { company: 'Ikea', market: 'India' }],
      ['De entree van Tesla op de Noorse markt slaagde.', { company: 'Tesla', market: 'Noorse markt' }],
    ],
    negative: ['De entree van het park is gratis.', 'De komst van de trein duurde lang.'],
  },
  {
    type: 'founding',
    construction: 'active, passive and inversion',
    positive: [
      ['Elon Musk richtte SpaceX op.', { company: 'SpaceX', founder: 'Elon Musk' }],
      ['Philips werd in 1891 opgericht door Gerard Philips.', { company: 'Philips' }],
      ['In 1919 werd KLM opgericht.', { company: 'KLM' }],
      ['Ikea bestaat tachtig jaar.', { company: 'Ikea' }],
    ],
    negative: ['De club werd in 1919 opgericht.', 'Philips richt zich op zorg.'],
  },
  {
    type: 'founding',
    construction: 'apposition, relative clause and compound',
    positive: [
      ['Steve Jobs, medeoprichter van Apple, overleed in 2011.', { company: 'Apple', founder: 'Steve Jobs' }],
      ['Microsoft-oprichter Bill Gates schreef een boek.', { company: 'Microsoft', founder: 'Bill Gates' }],
      ['Bol.com, dat in 1999 werd opgericht, groeit.', { company: 'Bol.com' }],
    ],
    negative: ['Jan Smit, oprichter van de club, overleed.', 'De oprichters waren blij.'],
  },
  {
    type: 'ranking',
    construction: 'predicate, apposition and noun',
    positive: [
      [
        'Heineken is de grootste bierbrouwer van Europa.',
        { company: 'Heineken', rank: 'grootste', domain: 'bierbrouwer van Europa' },
      ],
      ['Samsung, de grootste telefoonmaker ter wereld, groeit.', { company: 'Samsung', rank: 'grootste' }],
      ['Toyota is marktleider in Japan.', { company: 'Toyota', rank: 'marktleider' }],
      ['DHL is de op twee na grootste vervoerder ter wereld.', { company: 'DHL', rank: 'op twee na grootste' }],
    ],
    negative: [
      'Boeing is de grootste concurrent van Airbus.',
      'De grootste zorg van Philips is de prijs.',
      'Apple biedt de beste garantie.',
    ],
  },
  {
    type: 'ranking',
    construction: 'a description behind a comma goes with the company in front of it',
    positive: [
      ['Ahold gaat Delhaize overnemen, de grootste kruidenier van België.', { company: 'Delhaize' }],
      ['KPN verkoopt Telfort, de op een na grootste aanbieder van het land.', { company: 'Telfort' }],
      ["Renault wil Volvo, Europa's grootste vrachtwagenbouwer, inlijven.", { company: 'Volvo' }],
      [
        'Philips, Siemens en Sony, de grootste makers van scanners, groeien.',
        { company: ['Philips', 'Siemens', 'Sony'] },
      ],
      ['Nadat KPN Telfort had gekocht, was het de grootste aanbieder van het land.', { company: 'KPN' }],
    ],
    negative: [
      'KPN verkoopt Telfort, de grootste klant van Ericsson.',
      'KPN opent in Breda, op het grootste plein, een winkel.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a daughter described behind the verb',
    positive: [
      ['Ahold wil Delhaize overnemen, een dochter van Philips.', { owner: 'Philips', owned: 'Delhaize' }],
      ['Ahold koopt Delhaize, een dochter van Philips.', { owner: 'Philips', owned: 'Delhaize' }],
      ['Renault wil Dacia verkopen, een dochter van Nissan.', { owner: 'Nissan', owned: 'Dacia' }],
    ],
    negative: [
      'Ahold spreekt met Delhaize, dat onderdelen koopt van Philips.',
      'Renault koopt Dacia, een klant van Bosch.',
    ],
  },
  {
    type: 'ranking',
    construction: 'an ordinal that ranks, and "een derde" that counts one more',
    positive: [
      ['Heineken is de tweede brouwer ter wereld.', { company: 'Heineken', rank: 'tweede' }],
      ['Ford is de derde autofabrikant van Amerika.', { company: 'Ford', rank: 'derde' }],
      ['KBC is de op één na grootste bank van België.', { company: 'KBC' }],
    ],
    negative: ['Een derde fabrikant, Ford, wil geen steun.', 'Een tweede bank, KBC, verlaagt de rente.'],
  },
];

testConstructions(tables);
