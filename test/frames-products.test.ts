import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of products', () => {
  testConstructions([
    {
      name: 'active',
      type: 'productLaunch',
      positive: [
        ['Samsung introduceert een opvouwbare telefoon.', { company: 'Samsung', product: 'opvouwbare telefoon' }],
        [
          'Renault brengt een goedkope elektrische auto op de markt.',
          { company: 'Renault', product: 'goedkope elektrische auto' },
        ],
        ['Nintendo onthulde een nieuwe spelcomputer.', { company: 'Nintendo', product: 'nieuwe spelcomputer' }],
        ['Heineken lanceert een donker bier.', { company: 'Heineken', product: 'donker bier' }],
      ],
      negative: [
        'Samsung introduceert een reclamecampagne.',
        'Renault kondigt een reorganisatie aan.',
        'Heineken presenteert de jaarcijfers.',
      ],
    },
    {
      name: 'a participle that says when',
      type: 'productLaunch',
      positive: [
        ['De Panda Mini volgt in mei, zegt Geely.', { company: 'Geely', product: 'Panda Mini' }],
        ['Philips brengt de komende maand een lamp uit.', { company: 'Philips', product: 'lamp' }],
        ['Sony brengt volgend jaar een koptelefoon uit.', { company: 'Sony', product: 'koptelefoon' }],
      ],
      negative: [
        'Geely haalt volgend jaar de kleine Panda Mini uit de markt.',
        'Het volgende kwartaal krijgt Philips de lamp betaald.',
      ],
    },
    {
      name: 'inversion',
      type: 'productLaunch',
      positive: [
        ['Vorige week lanceerde Philips een nieuwe lamp.', { company: 'Philips', product: 'nieuwe lamp' }],
        [
          'In Parijs presenteerde Peugeot een elektrische bestelwagen.',
          { company: 'Peugeot', product: 'elektrische bestelwagen' },
        ],
        [
          'Dit voorjaar brengt Sony een draadloze koptelefoon uit.',
          { company: 'Sony', product: 'draadloze koptelefoon' },
        ],
      ],
      negative: [
        'Vorige week bracht Philips een bod uit op het bedrijf.',
        'In Parijs presenteerde Peugeot zijn plannen.',
      ],
    },
    {
      name: 'passive',
      type: 'productLaunch',
      positive: [
        ['De tablet wordt volgende maand door Huawei op de markt gebracht.', { company: 'Huawei', product: 'tablet' }],
        ['Het nieuwe model werd in Detroit door Ford onthuld.', { company: 'Ford', product: 'nieuwe model' }],
        ['De slimme bril is in 2013 door Google geïntroduceerd.', { company: 'Google', product: 'slimme bril' }],
      ],
      negative: ['Het verlies werd door Huawei aangekondigd.', 'De plannen zijn door Ford gepresenteerd.'],
    },
    {
      name: 'infinitive and relative clause',
      type: 'productLaunch',
      positive: [
        ['LG is van plan een oprolbare televisie uit te brengen.', { company: 'LG', product: 'oprolbare televisie' }],
        [
          'Nokia zei dat het een goedkope smartphone op de markt zal brengen.',
          { company: 'Nokia', product: 'goedkope smartphone' },
        ],
        ['De telefoon die Nokia vorig jaar uitbracht, verkoopt slecht.', { company: 'Nokia', product: 'telefoon' }],
      ],
      negative: ['LG is van plan de prijzen te verlagen.', 'Nokia zei dat het een persbericht zal uitbrengen.'],
    },
    {
      name: 'product as subject',
      type: 'productLaunch',
      positive: [
        [
          'De nieuwe spelcomputer van Nintendo verschijnt in maart.',
          { company: 'Nintendo', product: 'nieuwe spelcomputer' },
        ],
        [
          'De elektrische wagen van Volvo komt in 2022 op de markt.',
          { company: 'Volvo', product: 'elektrische wagen' },
        ],
        [
          'De draadloze oortjes van Sony zijn vanaf vrijdag verkrijgbaar.',
          { company: 'Sony', product: 'draadloze oortjes' },
        ],
      ],
      negative: ['Het jaarverslag van Nintendo verschijnt in maart.', 'De winst van Volvo komt lager uit.'],
    },
    {
      name: 'nominalisation',
      type: 'productLaunch',
      positive: [
        [
          'De introductie van de nieuwe wagen door Toyota is uitgesteld.',
          { company: 'Toyota', product: 'nieuwe wagen' },
        ],
        ['Nintendo stelt de lancering van zijn spelcomputer uit.', { company: 'Nintendo', product: 'spelcomputer' }],
        ['Bij de presentatie van de smartphone was Huawei optimistisch.', { company: 'Huawei', product: 'smartphone' }],
      ],
      negative: [
        'De introductie van de euro was lastig voor Toyota.',
        'De presentatie van de cijfers door Huawei viel tegen.',
      ],
    },
    {
      name: 'komen met',
      type: 'productLaunch',
      positive: [
        ['Dell komt met een lichte laptop.', { company: 'Dell', product: 'lichte laptop' }],
        ['Tesla pakt uit met een vrachtwagen.', { company: 'Tesla', product: 'vrachtwagen' }],
        [
          'Unilever kwam vorig jaar met een vegetarische burger.',
          { company: 'Unilever', product: 'vegetarische burger' },
        ],
      ],
      negative: ['Dell komt met een voorstel.', 'Tesla kwam met slecht nieuws.'],
    },
    {
      name: 'headline',
      type: 'productLaunch',
      positive: [
        ['Apple onthult nieuwe laptop', { company: 'Apple', product: 'nieuwe laptop' }],
        ['Sony lanceert goedkope camera', { company: 'Sony', product: 'goedkope camera' }],
        ['Microsoft introduceert nieuwe spelcomputer', { company: 'Microsoft', product: 'nieuwe spelcomputer' }],
      ],
      negative: ['Apple onthult plannen', 'Sony kondigt overname aan'],
    },
    {
      name: 'apposed name',
      type: 'productLaunch',
      positive: [
        [
          'Motorola kondigde een mobiele telefoon aan, de Motorola RAZR.',
          { company: 'Motorola', product: 'Motorola RAZR' },
        ],
      ],
      negative: ['Motorola kondigde een nieuwe topman aan, Greg Brown.'],
    },
    {
      name: 'active and inversion',
      type: 'productDevelopment',
      positive: [
        ['Volkswagen ontwikkelt een elektrische bus.', { company: 'Volkswagen', product: 'elektrische bus' }],
        ['Sinds 2019 werkt Apple aan een slimme bril.', { company: 'Apple', product: 'slimme bril' }],
        ['Dyson sleutelt aan een elektrische auto.', { company: 'Dyson', product: 'elektrische auto' }],
        ['Pfizer ontwikkelt samen met BioNTech een vaccin.', { company: ['Pfizer', 'BioNTech'], product: 'vaccin' }],
      ],
      negative: [
        'Volkswagen ontwikkelt een strategie.',
        'Apple werkt aan zijn imago.',
        'Dyson werkt aan een oplossing.',
      ],
    },
    {
      name: 'passive and nominalisation',
      type: 'productDevelopment',
      positive: [
        ['De A350 wordt ontwikkeld door Airbus.', { company: 'Airbus', product: 'A350' }],
        ['Het geneesmiddel werd door Galapagos ontwikkeld.', { company: 'Galapagos', product: 'geneesmiddel' }],
        ['De ontwikkeling van het vaccin door Janssen kostte een jaar.', { company: 'Janssen', product: 'vaccin' }],
      ],
      negative: ['De wijk wordt door Heijmans ontwikkeld.', 'De ontwikkeling van de markt stelt Airbus teleur.'],
    },
    {
      name: 'wish and compound',
      type: 'productDevelopment',
      positive: [
        ['Sony wil een auto maken.', { company: 'Sony', product: 'auto' }],
        ['Waarom wil Foxconn elektrische auto’s bouwen?', { company: 'Foxconn' }],
        ['Sony heeft autoplannen.', { company: 'Sony', product: 'auto' }],
      ],
      negative: ['Sony wil winst maken.', 'Foxconn wil een fabriek bouwen.', 'Sony heeft fusieplannen.'],
    },
    {
      name: 'active',
      type: 'production',
      positive: [
        ['Tesla produceert elektrische auto’s.', { company: 'Tesla', product: 'elektrische auto’s' }],
        ['Barry Callebaut produceert chocolade in Wieze.', { company: 'Barry Callebaut', product: 'chocolade' }],
        ['DAF bouwt vrachtwagens in Eindhoven.', { company: 'DAF', product: 'vrachtwagens' }],
      ],
      negative: ['Tesla maakt winst.', 'DAF maakt gebruik van subsidie.', 'Intel bouwt een fabriek in Leuven.'],
    },
    {
      name: 'passive, relative clause, infinitive',
      type: 'production',
      positive: [
        ['De vrachtwagens worden gebouwd door Scania.', { company: 'Scania', product: 'vrachtwagens' }],
        ['Scania, dat vrachtwagens bouwt, neemt mensen aan.', { company: 'Scania', product: 'vrachtwagens' }],
        ['VDL gaat vanaf januari elektrische bussen bouwen.', { company: 'VDL', product: 'elektrische bussen' }],
      ],
      negative: ['De fout werd gemaakt door Scania.', 'Scania, dat winst maakt, neemt mensen aan.'],
    },
    {
      name: 'nouns',
      type: 'production',
      positive: [
        ['Barry Callebaut is een producent van chocolade.', { company: 'Barry Callebaut', product: 'chocolade' }],
        ['Besi is de maker van chipmachines.', { company: 'Besi', product: 'chipmachines' }],
        ['De productie van vrachtwagens door DAF is hervat.', { company: 'DAF', product: 'vrachtwagens' }],
      ],
      negative: ['Besi is een bekende fabrikant.', 'De productie van DAF daalde.'],
    },
    {
      name: 'active and inversion',
      type: 'discontinuation',
      positive: [
        ['Microsoft stopt met Windows 7.', { company: 'Microsoft', product: 'Windows 7' }],
        ['Volgend jaar stopt Volkswagen met de productie van de Kever.', { company: 'Volkswagen', product: 'Kever' }],
        ['Samsung is gestopt met de verkoop van laptops.', { company: 'Samsung', product: 'laptops' }],
        ['Google trekt de stekker uit zijn slimme bril.', { company: 'Google', product: 'slimme bril' }],
      ],
      negative: ['Microsoft stopt met de samenwerking.', 'Shell trok de stekker uit het overleg.', 'De regen stopte.'],
    },
    {
      name: 'passive, infinitive, noun',
      type: 'discontinuation',
      positive: [
        ['De productie van de Kever werd door Volkswagen stopgezet.', { company: 'Volkswagen', product: 'Kever' }],
        ['Nokia besloot de productie van telefoons te staken.', { company: 'Nokia', product: 'telefoons' }],
        ['Philips haalt de lamp van de markt.', { company: 'Philips', product: 'lamp' }],
      ],
      negative: ['Het overleg werd door Volkswagen stopgezet.', 'De bonden bij Nokia besloten te staken.'],
    },
    {
      name: 'what leaves the market for good, no recall for repairs',
      type: 'discontinuation',
      positive: [
        ['Toyota haalt de Celica uit de handel.', { company: 'Toyota', product: 'Celica' }],
        ['Sony haalt de Walkman van de markt.', { company: 'Sony', product: 'Walkman' }],
        ['Philips neemt de scheerapparaten uit de verkoop.', { company: 'Philips', product: 'scheerapparaten' }],
      ],
      negative: [
        'Toyota roept 300.000 auto’s terug wegens een fout in de remmen.',
        'Philips haalt duizenden wiegen terug naar de fabriek.',
      ],
    },
  ]);
});
