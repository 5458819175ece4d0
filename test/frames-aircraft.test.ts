import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'supply',
    construction: 'a model with a number behind its hyphen',
    positive: [
      [
        'Qantas kondigde aan dat het twaalf Boeing 787-9-vliegtuigen zal bestellen.',
        { customer: 'Qantas', supplier: 'Boeing', product: '787-9-vliegtuigen' },
      ],
      [
        'Boeing is tevreden. Kenya Airways heeft zes 787-8-toestellen besteld.',
        { customer: 'Kenya Airways', supplier: 'Boeing', product: '787-8-toestellen' },
      ],
      [
        'JetBlue heeft een bestelling voor vijftien Airbus A320-vliegtuigen uitgesteld.',
        { customer: 'JetBlue', supplier: 'Airbus' },
      ],
    ],
    negative: ['De Boeing 787-8-vliegtuigen van Qantas blijven aan de grond.', 'Airbus toonde de A320-cockpit.'],
  },
  {
    type: 'supply',
    construction: 'engines that drive what was told of',
    positive: [
      [
        'Embraer bouwt de E190. Het toestel wordt aangedreven door motoren van General Electric.',
        { customer: 'Embraer', supplier: 'General Electric', product: 'motoren' },
      ],
      [
        'Airbus toonde de A350. Het vliegtuig zal worden aangedreven door twee motoren van Rolls-Royce.',
        { customer: 'Airbus', supplier: 'Rolls-Royce' },
      ],
      [
        'Boeing toonde de 747-8. Het vliegtuig zal worden aangedreven door GEnx-motoren van General Electric.',
        { customer: 'Boeing', supplier: 'General Electric' },
      ],
    ],
    negative: [
      'Airbus toonde de A350. De vleugel wordt aangedreven door twee motoren.',
      'De winst van Boeing wordt aangedreven door de verkoop van General Electric.',
    ],
  },
  {
    type: 'supply',
    construction: 'the first customers of what was told of',
    positive: [
      [
        'Boeing toonde maandag de 747-8. Cargolux en Nippon Cargo Airlines zijn de eerste klanten.',
        { customer: ['Cargolux', 'Nippon Cargo Airlines'], supplier: 'Boeing' },
      ],
      [
        'Airbus bouwt de A380. Het Australische Qantas is een van de klanten.',
        { customer: 'Qantas', supplier: 'Airbus' },
      ],
      ['Embraer bouwt een nieuw toestel. Finnair is de eerste klant.', { customer: 'Finnair', supplier: 'Embraer' }],
    ],
    negative: ['Boeing groeit. De klanten zijn tevreden.', 'Boeing groeit. Philips is een tevreden klant.'],
  },
  {
    type: 'supply',
    construction: 'the value of an order, told behind it',
    positive: [
      [
        'Vueling koopt tien toestellen van Airbus. De order is meer dan 800 miljoen dollar waard.',
        { customer: 'Vueling', supplier: 'Airbus', amount: '800 miljoen dollar' },
      ],
      [
        'Qantas koopt tien toestellen van Boeing. De deal heeft een waarde van 1,4 miljard dollar.',
        { customer: 'Qantas', supplier: 'Boeing', amount: '1,4 miljard dollar' },
      ],
      [
        'Damen bouwt vier fregatten voor de marine. Met het contract is 2 miljard euro gemoeid.',
        { supplier: 'Damen', customer: 'marine', amount: '2 miljard euro' },
      ],
    ],
    negative: ['De order is 800 miljoen dollar waard.', 'Qantas verloor 1,4 miljard dollar. De deal heeft waarde.'],
  },
  {
    type: 'collaboration',
    construction: 'an agreement to make something together',
    positive: [
      [
        'Pratt & Whitney heeft een overeenkomst getekend met MTU om samen een nieuwe motor te ontwikkelen.',
        { participant: ['Pratt & Whitney', 'MTU'] },
      ],
      [
        'Embraer heeft met Saab afgesproken om samen een gevechtsvliegtuig te bouwen.',
        { participant: ['Embraer', 'Saab'] },
      ],
      ['Lockheed Martin vormde een team met AgustaWestland.', { participant: ['Lockheed Martin', 'AgustaWestland'] }],
    ],
    negative: [
      'Embraer sprak met Saab om de prijs te weten.',
      'Boeing tekende een overeenkomst met de vakbond om samen een pensioenplan te ontwikkelen.',
    ],
  },
  {
    type: 'expansion',
    construction: 'the base of an airline',
    positive: [
      ['Ryanair zal in oktober een nieuwe basis openen in Bremen.', { company: 'Ryanair', facility: 'basis' }],
      ['EasyJet opent een basis in Lyon.', { company: 'EasyJet', location: 'Lyon' }],
      ['Vueling vestigt een tweede basis in Sevilla.', { company: 'Vueling', location: 'Sevilla' }],
    ],
    negative: ['Boeing legt de basis voor groei in Azië.', 'De luchtmacht opent een basis in Texas.'],
  },
  {
    type: 'productLaunch',
    construction: 'neither details that are given nor rockets that go up',
    positive: [
      ['Nokia maakte de N95 bekend.', { company: 'Nokia', product: 'N95' }],
      ['Samsung lanceerde een nieuwe telefoon.', { company: 'Samsung', product: 'telefoon' }],
      ['Sony kondigde een camera aan.', { company: 'Sony', product: 'camera' }],
    ],
    negative: [
      'Qantas koopt tien toestellen van Boeing. De financiële details werden niet bekendgemaakt.',
      'United Launch Alliance lanceerde vrijdag een raket vanaf Cape Canaveral.',
    ],
  },
  {
    type: 'departure',
    construction: 'one who leaves, described by the office, in a text on another company',
    positive: [
      [
        'EADS groeit. Gustav Humbert, het hoofd van Airbus, stapte op.',
        { person: 'Gustav Humbert', company: 'Airbus' },
      ],
      [
        'Fiat maakte winst. Jan Bakker, topman van Ferrari, neemt ontslag.',
        { person: 'Jan Bakker', company: 'Ferrari' },
      ],
      ['KLM groeit. Piet Smit, directeur van Transavia, vertrekt.', { person: 'Piet Smit', company: 'Transavia' }],
    ],
    negative: [
      'EADS groeit. Gustav Humbert, het hoofd van Airbus, was tevreden.',
      'KLM groeit. Piet Smit, directeur van Transavia, zwijgt.',
    ],
  },
  {
    type: 'closure',
    construction: 'the base of an airline',
    positive: [
      [
        'Bmibaby schrapt tien vluchten en zal zijn basis in Cardiff sluiten.',
        { company: 'Bmibaby', facility: 'basis' },
      ],
      ['Ryanair verlaat zijn basis in Valencia.', { company: 'Ryanair', location: 'Valencia' }],
      ['EasyJet heeft zijn basis in Dortmund gesloten.', { company: 'EasyJet', location: 'Dortmund' }],
    ],
    negative: ['De luchtmacht sluit een basis in Texas.', 'Philips verlaat de basis van zijn plan.'],
  },
  {
    type: 'expansion',
    construction: 'a line that comes to a town, with its state behind it',
    positive: [
      [
        'De tweede assemblagelijn van Boeing komt in North Charleston.',
        { company: 'Boeing', facility: 'assemblagelijn', location: 'North Charleston' },
      ],
      ['Gulfstream bouwt een fabriek in Savannah.', { company: 'Gulfstream', location: 'Savannah' }],
      ['Embraer opende een fabriek in Harbin.', { company: 'Embraer', location: 'Harbin' }],
    ],
    negative: ['De spoorlijn komt in Utrecht, zegt ProRail.', 'Boeing komt in Harbin aan.'],
  },
  {
    type: 'supply',
    construction: 'the building of what has a name and a noun',
    positive: [
      [
        'Het leger heeft Sikorsky een contract gegund voor de bouw van tachtig Black Hawk-helikopters.',
        { supplier: 'Sikorsky', customer: 'leger', product: 'Black Hawk-helikopters' },
      ],
      [
        'De luchtmacht gaf Raytheon een contract voor de levering van twintig Sentinel-radars.',
        { supplier: 'Raytheon', customer: 'luchtmacht', product: 'Sentinel-radars' },
      ],
      [
        'De marine gunde Damen een order voor de bouw van vier Holland-schepen.',
        { supplier: 'Damen', customer: 'marine', product: 'Holland-schepen' },
      ],
    ],
    negative: ['Raytheon had een contract voor de bouw van een hal.', 'De marine bouwt vier Holland-schepen.'],
  },
  {
    type: 'discontinuation',
    construction: 'talks that end are no product',
    positive: [
      ['Airbus heeft de productie van de A300 beëindigd.', { company: 'Airbus', product: 'A300' }],
      ['Boeing staakt de bouw van de 717.', { company: 'Boeing', product: '717' }],
      ['Nokia schrapt de N-Gage.', { company: 'Nokia', product: 'N-Gage' }],
    ],
    negative: [
      'US Airways en United Airlines hebben hun fusiegesprekken beëindigd.',
      'Iberia schort de onderhandelingen met British Airways op.',
    ],
  },
  {
    type: 'supply',
    construction: 'an option on as many again',
    positive: [
      [
        'Bombardier groeit. Lufthansa nam een optie op 30 toestellen.',
        { customer: 'Lufthansa', supplier: 'Bombardier', product: 'toestellen' },
      ],
      [
        'Bombardier groeit. Lufthansa heeft toestellen besteld en heeft een optie op nog eens 30.',
        { customer: 'Lufthansa', supplier: 'Bombardier', product: 'toestellen' },
      ],
      [
        'Boeing groeit. ANA bestelde Dreamliners, met een optie op nog eens 50.',
        { customer: 'ANA', supplier: 'Boeing', product: 'Dreamliners' },
      ],
    ],
    negative: ['Lufthansa heeft een optie op nog eens 30 procent van de aandelen.', 'ANA heeft opties.'],
  },
  {
    type: 'supply',
    construction: 'parts for a product with its maker in front, goods that somebody has made',
    positive: [
      ['Lotus levert het chassis voor de Tesla Roadster.', { supplier: 'Lotus', customer: 'Tesla' }],
      ['Valeo levert de koplampen voor de nieuwe Renault Vertigo.', { supplier: 'Valeo', customer: 'Renault' }],
      ['Porsche laat de Boxster bouwen door Valmet.', { supplier: 'Valmet', customer: 'Porsche', product: 'Boxster' }],
    ],
    negative: ['Lotus levert het chassis.', 'Porsche laat een fabriek bouwen in Leipzig.'],
  },
  {
    type: 'collaboration',
    construction: 'making something with another firm',
    positive: [
      ["Daimler gaat elektrische auto's ontwikkelen met BYD.", { participant: ['Daimler', 'BYD'] }],
      ['Nokia bouwt met Intel een nieuw besturingssysteem.', { participant: ['Nokia', 'Intel'] }],
      ['Airbus ontwerpt met Safran een nieuwe motor.', { participant: ['Airbus', 'Safran'] }],
    ],
    negative: ['Boeing bouwt met nieuwe machines een vliegtuig.', 'Cobham en Thales bouwen antennes.'],
  },
  {
    type: 'expansion',
    construction: 'money for a plant, and a town of which nothing is known',
    positive: [
      ['Intel zal 2 miljard dollar uitgeven aan een chipfabriek in Dalian.', { company: 'Intel', location: 'Dalian' }],
      [
        'Ford gaat 300 miljoen dollar uitgeven aan een fabriek in Quarlesville.',
        { company: 'Ford', location: 'Quarlesville' },
      ],
      ['De nieuwe fabriek van Honda in Quarlesville gaat in mei open.', { company: 'Honda', location: 'Quarlesville' }],
    ],
    negative: [
      'Ford geeft 300 miljoen dollar uit aan reclame in Chennai.',
      'De staat steekt geld in een fabriek in Drachten.',
    ],
  },
  {
    type: 'supply',
    construction: 'rivals for a contract do not supply each other',
    positive: [
      ['Boeing won een contract van Qantas.', { supplier: 'Boeing', customer: 'Qantas' }],
      [
        'Boeing en Airbus strijden om een contract van Emirates.',
        { supplier: ['Boeing', 'Airbus'], customer: 'Emirates' },
      ],
      [
        'Embraer, een concurrent van Bombardier, tekende een contract met KLM.',
        { supplier: 'Embraer', customer: 'KLM' },
      ],
    ],
    negative: [
      'Boeing, dat met Airbus strijdt om het contract, zweeg.',
      'Embraer concurreert met Bombardier om het contract.',
    ],
  },
  {
    type: 'ownership',
    construction: 'who is part of a group of bidders is owned by nobody',
    positive: [
      ['Jetstar maakt deel uit van Qantas.', { owner: 'Qantas', owned: 'Jetstar' }],
      ['Opel behoort tot General Motors.', { owner: 'General Motors', owned: 'Opel' }],
      ['Cessna valt onder Textron.', { owner: 'Textron', owned: 'Cessna' }],
    ],
    negative: [
      'Macquarie deed een bod op Qantas. Texas Pacific Group maakt deel uit van het consortium.',
      'Airbus bouwt een toestel. Safran maakt deel uit van het team.',
    ],
  },
  {
    type: 'supply',
    construction: 'a country in front of what it buys',
    positive: [
      [
        "Lockheed Martin is blij dat Nederland 37 F-35's gaat kopen.",
        { customer: 'Nederland', supplier: 'Lockheed Martin', product: 'F-35' },
      ],
      [
        "Lockheed Martin zegt dat Israël 20 F-35's wil kopen.",
        { customer: 'Israël', supplier: 'Lockheed Martin', product: 'F-35' },
      ],
      [
        "Lockheed Martin meldde dat Australië 72 F-35's koopt.",
        { customer: 'Australië', supplier: 'Lockheed Martin', product: 'F-35' },
      ],
    ],
    negative: ["Nederland vliegt met 37 F-35's.", 'In Nederland 37 toestellen zien is bijzonder, zegt Boeing.'],
  },
  {
    type: 'productLaunch',
    construction: 'orders that are announced are no product',
    positive: [
      ['Embraer kondigde een zakenjet aan.', { company: 'Embraer', product: 'zakenjet' }],
      ['Sony kondigde een nieuwe camera aan.', { company: 'Sony', product: 'camera' }],
      ['Boeing presenteerde de 787.', { company: 'Boeing', product: '787' }],
    ],
    negative: ['Embraer heeft orders aangekondigd voor 39 vliegtuigen.', 'Airbus kondigde een bestelling aan.'],
  },
]);
