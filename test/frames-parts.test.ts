import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'supply',
    construction: 'whose parts a company uses',
    positive: [
      [
        'Apple maakte bekend dat het voortaan microprocessors van Intel zal gebruiken.',
        { supplier: 'Intel', customer: 'Apple' },
      ],
      ['Dell gebruikt uitsluitend Intel-chips.', { supplier: 'Intel', customer: 'Dell' }],
      ['Palm stapte over op processors van Texas Instruments.', { supplier: 'Texas Instruments', customer: 'Palm' }],
      ['Nissan bouwt batterijen van NEC in.', { supplier: 'NEC', customer: 'Nissan' }],
      ['Apple groeit. In de iPod zitten chips van PortalPlayer.', { supplier: 'PortalPlayer', customer: 'Apple' }],
      ['Airbus groeit. De A350 wordt aangedreven door motoren van Rolls-Royce.', { supplier: 'Rolls-Royce' }],
    ],
    negative: [
      'De gebruikers van Apple klagen over schermen van LG.',
      'Boeing onderzoekt de batterijen van Yuasa.',
      'Apple krijgt kritiek op de batterijen van Sony.',
      'Boeing stopt met de motoren van Pratt & Whitney.',
      'HTC draait op software van Google.',
      'De bestuurder van Nissan gebruikt de motor.',
      'Apple verwerkt de klachten over de chips van Intel.',
    ],
  },
  {
    type: 'supply',
    construction: 'the makers of the goods that parts are for',
    positive: [
      [
        'Intel groeit. IBM levert de chips voor de spelcomputers van Microsoft, Sony en Nintendo.',
        { supplier: 'IBM', customer: ['Microsoft', 'Sony', 'Nintendo'] },
      ],
      [
        'LG heeft het druk. Samsung levert de schermen voor de telefoons van Apple.',
        { supplier: 'Samsung', customer: 'Apple' },
      ],
      ['Intel daalt. Broadcom levert chips voor de iPhone van Apple.', { supplier: 'Broadcom', customer: 'Apple' }],
    ],
    negative: ['IBM toont de chips voor spelcomputers.', 'De levering van schermen loopt vertraging op.'],
  },
  {
    type: 'supply',
    construction: 'agreements on a delivery',
    positive: [
      [
        'SAS sluit een overeenkomst met Bombardier over de levering van 27 vliegtuigen.',
        { supplier: 'Bombardier', customer: 'SAS' },
      ],
      [
        "Boeing heeft een overeenkomst getekend met Japan Airlines voor de levering van dertig 787's.",
        { supplier: 'Boeing', customer: 'Japan Airlines' },
      ],
      [
        'Spirit AeroSystems sloot een akkoord met Airbus over de levering van vleugels.',
        { supplier: 'Spirit AeroSystems', customer: 'Airbus' },
      ],
    ],
    negative: [
      'Boeing sloot een overeenkomst met Sukhoi voor de marketing van een regionaal toestel.',
      'Philips sloot een akkoord met de bonden over de levering.',
    ],
  },
  {
    type: 'collaboration',
    construction: 'who agrees on a delivery does not work together',
    positive: [
      [
        'Boeing sloot een overeenkomst met Sukhoi voor de marketing van een regionaal toestel.',
        { participant: ['Boeing', 'Sukhoi'] },
      ],
      [
        'Philips sloot een overeenkomst met Sony voor de marketing van een scherm.',
        { participant: ['Philips', 'Sony'] },
      ],
      [
        'Nokia sloot een overeenkomst met Intel voor de marketing van een telefoon.',
        { participant: ['Nokia', 'Intel'] },
      ],
    ],
    negative: [
      'SAS sluit een overeenkomst met Bombardier over de levering van 27 vliegtuigen.',
      'Airbus sloot een akkoord met Emirates over de aanschaf van tien toestellen.',
    ],
  },
  {
    type: 'productLaunch',
    construction: 'who makes a part of a product does not bring it out',
    positive: [
      ['Apple groeit. De eerste Macs met Intel-chips zullen in juni verkrijgbaar zijn.', { company: 'Apple' }],
      ['Sony groeit. De laptops met AMD-processors verschijnen in mei.', { company: 'Sony' }],
      ['Sony groeit. Nieuwe Nokia-telefoons verschijnen in mei.', { company: 'Nokia' }],
    ],
    negative: ['Apple groeit. De Macs hebben Intel-chips.', 'Sony groeit. Laptops met AMD-processors zijn duur.'],
  },
]);
