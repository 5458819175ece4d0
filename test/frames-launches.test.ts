import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of launches', () => {
  testConstructions([
    {
      name: 'members of a plural behind "als"',
      type: 'productLaunch',
      positive: [
        ['Rivalen als LG en Sony introduceerden platte televisies.', { product: 'platte televisies' }],
        ['Fabrikanten als het Finse Nokia toonden een tablet.', { company: 'Nokia', product: 'tablet' }],
        ['Winkels zullen blij zijn met merken als Palm, dat een telefoon lanceert.', { company: 'Palm' }],
      ],
      negative: [
        'De introductie door Philips werd als gevolg van een staking vertraagd.',
        'Bedrijven als Philips zullen vertrekken als de belasting stijgt.',
      ],
    },
    {
      name: 'a name in front of what describes it',
      type: 'productLaunch',
      positive: [
        [
          'Amazon meldde dat zijn Kindle, een lezer die in 2007 werd geïntroduceerd, goed verkoopt.',
          { company: 'Amazon', product: 'Kindle' },
        ],
        [
          'Volgens Google is de Nexus One, een telefoon die in januari verscheen, geen succes.',
          { company: 'Google', product: 'Nexus One' },
        ],
        [
          'General Motors bouwt de Volt, een auto die in mei op de markt komt.',
          { company: 'General Motors', product: 'Volt' },
        ],
      ],
      negative: [
        'Volgens Google is de Nexus One, een telefoon van HTC, geen succes.',
        'Volgens Google is de Nexus One, een telefoon met een scherm, geen succes.',
      ],
    },
    {
      name: 'rows of products, named and not',
      type: 'productLaunch',
      positive: [
        [
          'Samsung toonde de Galaxy S II, de Galaxy Tab en een horloge.',
          { product: ['Galaxy S II', 'Galaxy Tab', 'horloge'] },
        ],
        ['Ford toonde een nieuwe Focus en een elektrische Transit.', { product: ['Focus', 'Transit'] }],
        [
          'Apple kwam dinsdag met een nieuwe iMac, een goedkopere MacBook en een muis zonder knoppen.',
          { product: ['iMac', 'MacBook', 'muis'] },
        ],
        [
          'Apple zat niet stil en kwam met een nieuwe iMac, een goedkopere MacBook en een muis zonder knoppen.',
          { product: ['iMac', 'MacBook', 'muis'] },
        ],
        [
          'Sony lanceert een camera, een televisie en de PlayStation 4.',
          { product: ['camera', 'televisie', 'PlayStation 4'] },
        ],
      ],
      negative: [
        'Ford toonde interesse in Volvo en Saab.',
        'Sony groeit. Telefoonfabrikanten brengen elk jaar een nieuwe telefoon uit.',
      ],
    },
    {
      name: 'a noun for the device named before',
      type: 'productLaunch',
      positive: [
        ['De iPhone 4 van Apple verkoopt goed. De telefoon kwam in juni op de markt.', { product: 'iPhone 4' }],
        [
          'Cisco klaagt Apple aan om de iPhone. Het toestel ligt in juni in de winkels.',
          { company: 'Apple', product: 'iPhone' },
        ],
        [
          'Boeing krijgt een order voor de 737 MAX. De bouwer lanceerde het toestel vorige zomer.',
          { company: 'Boeing', product: '737 MAX' },
        ],
        [
          'Apple toonde de iPhone 3G, de opvolger van de iPhone. De nieuwe telefoon ligt in juli in de winkels.',
          { company: 'Apple', product: 'iPhone 3G' },
        ],
        [
          'Nokia noemde de iPhone duur. De telefoon van Nokia komt in mei op de markt.',
          { company: 'Nokia', product: 'telefoon' },
        ],
      ],
      negative: [
        'De iPhone van Apple verkoopt goed. De telefoon kost 500 euro.',
        'De iPhone van Apple verkoopt goed. De telefoon van de topman ging.',
      ],
    },
    {
      name: 'expected, put off or on its way',
      type: 'productLaunch',
      positive: [
        ['Nieuwe telefoons worden ook verwacht van Nokia.', { company: 'Nokia', product: 'Nieuwe telefoons' }],
        ['Microsoft stelt Windows 8 een jaar uit.', { company: 'Microsoft', product: 'Windows 8' }],
        ['De Wii U van Nintendo laat nog tot volgend jaar op zich wachten.', { company: 'Nintendo', product: 'Wii U' }],
        ['Nokia gaat door. Er komen drie nieuwe telefoons.', { company: 'Nokia', product: 'nieuwe telefoons' }],
      ],
      negative: [
        'Van Samsung wordt in mei een bod verwacht.',
        'Boeing heeft de 787 opnieuw uitgesteld.',
        'Microsoft stelt de beslissing over Windows 8 uit.',
        'Bij Airbus staat de A350 op stapel.',
        'Er komt een nieuwe fabriek van Sony in Wales.',
      ],
    },
    {
      name: 'more in the range, and on sale since',
      type: 'productLaunch',
      positive: [
        ['Palm breidt zijn reeks uit met twee telefoons.', { company: 'Palm', product: 'telefoons' }],
        ['Barnes & Noble, dat sinds november de Nook Color verkoopt, groeit.', { product: 'Nook Color' }],
        ['Amazon verkoopt sinds vorig jaar de Kindle 2.', { company: 'Amazon', product: 'Kindle 2' }],
      ],
      negative: [
        'Palm breidt zijn reeks overnames uit met een Frans bedrijf.',
        'Ryanair verkoopt sinds mei minder tickets.',
        'Airbus, dat de A350 had aangeboden, greep naast de order.',
      ],
    },
    {
      name: 'brands that end, and what is no product',
      type: 'discontinuation',
      positive: [
        ['General Motors maakte een einde aan Pontiac.', { company: 'General Motors', product: 'Pontiac' }],
        ['GM nam afscheid van de merken Pontiac en Saturn.', { company: 'GM', product: ['Pontiac', 'Saturn'] }],
        ['Palm geeft de Foleo op.', { company: 'Palm', product: 'Foleo' }],
      ],
      negative: [
        'Vorig jaar maakte Daimler een einde aan zijn band met Chrysler.',
        'Intel betaalt AMD om een einde te maken aan een reeks geschillen.',
        'Philips geeft de moed op.',
      ],
    },
    {
      name: 'shares that are traded, or no longer',
      type: 'listing',
      positive: [
        ['Het aandeel Dana wordt sinds vrijdag niet meer verhandeld op de beurs van New York.', { company: 'Dana' }],
        ['De aandelen van LinkedIn worden sinds donderdag verhandeld in New York.', { company: 'LinkedIn' }],
        ['Lion Air moet binnen twee jaar een plek op de beurs krijgen.', { company: 'Lion Air' }],
      ],
      negative: [
        'Sinds maandag verhandelt Shell olie uit Brazilië voor 60 dollar.',
        'Philips krijgt een plek op de markt.',
      ],
    },
  ]);
});
