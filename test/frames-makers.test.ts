import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'supply',
    construction: 'goods of two makers in one list',
    positive: [
      [
        "Airbus en Boeing hebben het druk. Iberia overweegt A350's of Boeing 787's te kopen.",
        { customer: 'Iberia', supplier: ['Airbus', 'Boeing'] },
      ],
      [
        "Airbus groeit. Korean Air bestelde vijf A380's, tien A330's en zes Boeing 777's.",
        { customer: 'Korean Air', supplier: ['Airbus', 'Boeing'] },
      ],
      ["Airbus groeit. Finnair bestelde vijf A330's en tien A350's.", { customer: 'Finnair', supplier: 'Airbus' }],
    ],
    negative: ["Airbus en Boeing verkopen veel A380's en Dreamliners.", "Iberia vergelijkt A350's met Dreamliners."],
  },
  {
    type: 'supply',
    construction: 'a number behind the name of an airline counts',
    positive: [
      ["Boeing meldde dat Emirates 30 Boeing 777's heeft gekocht.", { customer: 'Emirates', supplier: 'Boeing' }],
      ['Vorige week heeft KLM 12 Dreamliners van Boeing besteld.', { customer: 'KLM', supplier: 'Boeing' }],
      ['Airbus bevestigde dat Lufthansa 20 Airbus-toestellen koopt.', { customer: 'Lufthansa', supplier: 'Airbus' }],
    ],
    negative: [
      'Boeing meldde dat United 93 passagiers vervoerde.',
      'De vlucht van Delta 89 Airbus-piloten duurde lang.',
    ],
  },
  {
    type: 'supply',
    construction: 'the daughter builds',
    positive: [
      [
        'EADS meldt verlies. Airbus bouwt de A380. EADS en EADS-topman Forgeard zwijgen. Qantas krijgt volgend jaar zijn eerste toestel.',
        { customer: 'Qantas', supplier: 'Airbus' },
      ],
      [
        'EADS meldt verlies. Airbus bouwt de A350. EADS zwijgt. Finnair krijgt volgend jaar zijn eerste toestel.',
        { customer: 'Finnair', supplier: 'Airbus' },
      ],
      [
        'EADS maakt winst. Airbus bouwt de A320. EADS groeit. Iberia krijgt in mei zijn eerste toestel.',
        { customer: 'Iberia', supplier: 'Airbus' },
      ],
    ],
    negative: [
      'EADS meldt verlies. Airbus bouwt de A380. Qantas krijgt volgend jaar een nieuwe topman.',
      'EADS maakt winst. Airbus bouwt de A320. Iberia krijgt in mei zijn eerste subsidie.',
    ],
  },
  {
    type: 'production',
    construction: 'a brand that stands in names of products only',
    positive: [
      ['General Motors maakt winst. De Chevrolet Volt gaat volgend jaar in productie.', { company: 'General Motors' }],
      ['Chrysler sluit twee fabrieken. De Jeep Liberty wordt gebouwd in Toledo.', { company: 'Chrysler' }],
      ['Ford groeit. Chevrolet is boos. De Chevrolet Volt wordt gebouwd in Detroit.', { company: 'Chevrolet' }],
    ],
    negative: ['General Motors is trots op de Chevrolet Volt.', 'De Jeep Liberty reed door Toledo.'],
  },
  {
    type: 'productLaunch',
    construction: 'what airlines fly with they do not bring out',
    positive: [
      ['Airbus toont in Parijs een nieuw vliegtuig.', { company: 'Airbus' }],
      ['Boeing onthulde een langere 737.', { company: 'Boeing' }],
      ['Emirates introduceert een app voor reizigers.', { company: 'Emirates' }],
    ],
    negative: [
      "Southwest kreeg in maart vijf 737's en verwacht er dit jaar nog twintig.",
      "Emirates bestelde twintig Boeing 777's. De vliegtuigen worden vanaf 2027 geleverd.",
      "De eerste twee 787's, die worden geleverd vanaf mei, gaan naar ANA.",
    ],
  },
  {
    type: 'expansion',
    construction: 'sites of another sort or in another town are told apart',
    positive: [
      [
        'Apple bouwt een datacentrum in Maiden. Vorig jaar opende Apple een winkel in München.',
        { company: 'Apple', facility: 'winkel', location: 'München' },
      ],
      [
        'Google opende een kantoor in Zürich. In Haarlem bouwt Google een datacentrum.',
        { company: 'Google', facility: 'datacentrum', location: 'Haarlem' },
      ],
      [
        'Ikea groeit. De keten opent een winkel in Zwolle. In 2008 opende Ikea een winkel in Hasselt.',
        { company: 'Ikea', facility: 'winkel', location: 'Hasselt' },
      ],
    ],
    negative: [
      'Apple heeft een datacentrum in Maiden en een winkel in München.',
      'Ikea heeft een winkel in Zwolle en een winkel in Hasselt.',
    ],
  },
  {
    type: 'production',
    construction: 'what ranks a maker tells of no making',
    positive: [
      ['Barry Callebaut is een producent van chocolade.', { company: 'Barry Callebaut' }],
      ['Airbus, dat de A380 bouwt, wil duizend banen schrappen.', { company: 'Airbus', product: 'A380' }],
      ['Philips, dat scheerapparaten maakt, mag blijven.', { company: 'Philips' }],
    ],
    negative: [
      'Nokia, de grootste fabrikant van mobiele telefoons ter wereld, boekte winst.',
      'Embraer is de op twee na grootste bouwer van passagiersvliegtuigen.',
      'Samsung is de grootste maker van geheugenchips.',
    ],
  },
  {
    type: 'production',
    construction: 'who makes the whole, not who was named last',
    positive: [
      [
        'Bombardier bouwt de Q400. Stork levert de vleugels. Het vliegtuig wordt in Toronto gebouwd.',
        { company: 'Bombardier' },
      ],
      [
        'NS bestelt twintig treinen bij Alstom. Knorr levert de remmen. De trein wordt in Polen gebouwd.',
        { company: 'Alstom' },
      ],
      ['Airbus bouwt de A380. Het toestel bouwt Boeing na in Seattle.', { company: 'Airbus' }],
    ],
    negative: [
      'Stork levert de vleugels. Het vliegtuig vliegt naar Toronto.',
      'Knorr levert de remmen. De trein rijdt naar Polen.',
    ],
  },
  {
    type: 'fundingRound',
    construction: 'money of the state that is no fine and no order',
    positive: [
      ['Citigroup kreeg 45 miljard dollar van de Amerikaanse overheid.', { company: 'Citigroup' }],
      ['Morgan Stanley ontving 5 miljard dollar van een Chinees staatsfonds.', { company: 'Morgan Stanley' }],
      ['ING kreeg 10 miljard euro van de Nederlandse staat.', { company: 'ING' }],
    ],
    negative: [
      'Apple kreeg een boete van 5 miljoen euro van de overheid.',
      'Boeing kreeg een order van 5 miljard dollar van de Indiase regering.',
      'Airbus en Boeing hebben miljardenorders binnengehaald.',
    ],
  },
]);
