import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { type Construction, testConstructions } from './support/frames';

/** Share prices and results in the ways of newspapers and market reports, by construction. */
const tables: Construction[] = [
  {
    type: 'sharePrice',
    construction: '"dat van" and "die van" another company, a clause behind "en", a plus',
    positive: [
      [
        'Het aandeel ING won 5 procent, terwijl dat van KPN 2 procent kelderde.',
        { company: 'KPN', change: '2 procent' },
      ],
      ['De koers van BenQ steeg met 6,8 procent, die van Siemens daalde 3 procent.', { company: 'Siemens' }],
      ['Aegon zakte 9,4 procent weg en SNS Reaal gaf 7 procent prijs.', { company: 'Aegon', change: '9,4 procent' }],
      ['Bank of China werd in Hongkong 6,4 procent minder waard.', { company: 'Bank of China', change: '6,4 procent' }],
      [
        'Het aandeel Philips klom dinsdag tot 18 euro, een plus van 9,3 procent.',
        { company: 'Philips', change: '9,3 procent' },
      ],
    ],
    negative: [
      'De omzet van KPN steeg 3 procent, die van Ziggo daalde 2 procent.',
      'De omzet van Philips kende een plus van 3 procent.',
    ],
  },
  {
    type: 'results',
    construction: 'a clause that says what the figure was at another time',
    positive: [
      [
        'De omzet van Corbion kwam uit op 90 miljoen euro, waar dat een kwartaal eerder nog 95 miljoen was.',
        { metric: 'omzet', amount: '95 miljoen' },
      ],
      [
        'De nettowinst van Arcadis groeide naar 40 miljoen euro, waar in de eerste helft van 2019 nog 25 miljoen werd verdiend.',
        { metric: 'nettowinst', amount: '25 miljoen' },
      ],
      [
        'Per saldo hield Vopak 60 miljoen euro over, terwijl dat een jaar eerder 48 miljoen was.',
        { company: 'Vopak', amount: '48 miljoen' },
      ],
      [
        'In het tweede kwartaal kwam de winst van Barco uit op 9 miljoen euro; in dezelfde maanden van 2019 was dat 7 miljoen.',
        { metric: 'winst', amount: '7 miljoen' },
      ],
    ],
    negative: [
      'Arcadis kocht een bureau voor 9 miljoen euro, waar dat een jaar eerder nog 12 miljoen was.',
      'Vopak tankt, terwijl dat een jaar eerder nog 3 miljoen kostte.',
    ],
  },
  {
    type: 'results',
    construction: 'what is left, what comes in, and the change behind a comma',
    positive: [
      [
        'Arcadis deed het goed. Netto bleef er 33 miljoen euro over.',
        { company: 'Arcadis', amount: '33 miljoen euro' },
      ],
      ['Bruto resteerde een winst van 50 miljoen euro voor Achmea.', { company: 'Achmea', metric: 'winst' }],
      ['De inkomsten van Proximus bedroegen 3 miljard euro, een min van 2 procent.', { change: '2 procent' }],
      ['Aan commissies haalde Van Lanschot 12 miljoen euro binnen.', { company: 'Van Lanschot', metric: 'commissies' }],
    ],
    negative: [
      'Van Lanschot haalde 12 miljoen euro op bij beleggers.',
      'De topman van Proximus ontving een premie van 2 miljoen euro.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'behind a colon, for who is rated, and as an owner that rose',
    positive: [
      ['Slechtste hoofdfonds was Aperam: min 4 procent.', { company: 'Aperam', change: '4 procent' }],
      [
        'UBS verlaagde het koersdoel van Adyen, goed voor een daling van 3 procent.',
        { company: 'Adyen', change: '3 procent' },
      ],
      [
        'Boskalis stond stil. Maandag was het concern nog 5 procent omhoog geschoten.',
        { company: 'Boskalis', change: '5 procent' },
      ],
    ],
    negative: ['De omzet van Aperam groeide: plus 4 procent.', 'UBS verlaagde het koersdoel van Adyen met 3 procent.'],
  },
  {
    type: 'sharePrice',
    construction: 'no price beside a result',
    positive: [
      [
        'Na een winst van 3 miljoen euro sloot Barco op 12 euro, een plus van 4 procent.',
        { company: 'Barco', change: '4 procent' },
      ],
    ],
    negative: [
      'De inkomsten van Proximus bedroegen 3 miljard euro, een min van 2 procent.',
      'Heineken boekte een omzet van 9 miljard euro, een plus van 4 procent.',
    ],
  },
  {
    type: 'results',
    construction: 'an amount of another time, held against the first',
    positive: [
      [
        'KPN verdiende in het eerste kwartaal 3 miljoen euro, tegen 5 miljoen een jaar eerder.',
        { amount: '5 miljoen' },
      ],
      [
        'Philips boekte een winst van $60 miljoen, tegenover $90 miljoen in dezelfde periode van 2019.',
        { amount: '$90 miljoen' },
      ],
      [
        'Renault leed in 2019 een verlies van € 2 miljard, en in 2018 zelfs van € 3 miljard.',
        { amount: '€ 3 miljard' },
      ],
    ],
    negative: [
      'Philips verkocht Grundig voor 3 miljoen euro, tegen 5 miljoen euro een jaar eerder.',
      'KPN kocht in 2019 Telfort voor 3 miljoen euro, en in 2018 een kantoor voor 5 miljoen euro.',
    ],
  },
  {
    type: 'results',
    construction: 'loss-making in the predicate',
    positive: [
      ['Grundig is al jaren verlieslatend.', { company: 'Grundig' }],
      ['Philips is verlieslatend.', { company: 'Philips' }],
      ['Opel is sinds 2006 verlieslatend.', { company: 'Opel' }],
    ],
    negative: ['Philips verkoopt de verlieslatende divisie.', 'De verlieslijdende dochter van KPN krijgt een topman.'],
  },
  {
    type: 'sharePrice',
    construction: 'a part of something else and a share of a market are no prices',
    positive: [
      ['Randstad raakte een tiende van zijn waarde kwijt.', { company: 'Randstad', change: 'een tiende' }],
      ['TomTom verloor 40 procent van zijn beurswaarde.', { company: 'TomTom', change: '40 procent' }],
      [
        'Aegon zakte 2 procent en Randstad raakte een tiende van zijn waarde kwijt.',
        { company: 'Randstad', change: 'een tiende' },
      ],
    ],
    negative: [
      'Randstad verloor een kwart van zijn klanten.',
      'TomTom krijgt geen geld tenzij 90 procent van de houders akkoord gaat.',
      'TomTom zag zijn aandeel op de wereldmarkt dalen met 3 procent.',
      'De fabriek sloot en stuurde bij DAF een kwart van zijn mensen naar huis.',
      'Bij TomTom tekenden de inkomsten een sprong van 41 procent op.',
      'Randstad nam een aandeel van 18 procent in de koper.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'a bare share is that of the subject before it',
    positive: [
      [
        'Volgens TomTom kwam er vraag. Aegon meldde meer winst. Toch zakte het aandeel 3 procent.',
        { company: 'Aegon' },
      ],
      ['Randstad kwam woensdag met cijfers. Het fonds sloot 2 procent lager.', { company: 'Randstad' }],
      ['Aegon kwam met cijfers. De koers won 3 procent.', { company: 'Aegon', change: '3 procent' }],
    ],
    negative: ['De koers van de roebel won 3 procent.', 'Het gedaalde aandeel van Aegon is weinig waard.'],
  },
  {
    type: 'results',
    construction: 'who only tells of figures has none',
    positive: [
      ['Reuters meldde een verlies van 3 miljoen euro bij TomTom.', { company: 'TomTom', amount: '3 miljoen euro' }],
      ['Volgens Gartner daalde de omzet van TomTom met 3 procent.', { company: 'TomTom', change: '3 procent' }],
      ['Volgens TomTom daalde de omzet met 3 procent.', { company: 'TomTom', change: '3 procent' }],
    ],
    negative: [
      'Volgens Gartner daalde de omzet met 3 procent.',
      'Volgens een analist van Petercam daalt de omzet met 3 procent.',
      'IDC meldde dat de verkoop met 3 procent daalde.',
      'TomTom heeft een plan. De nieuwe aanpak boekt goede resultaten.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'a percentage that a company wins or loses',
    positive: [
      [
        'Het aandeel Wolters Kluwer verloor 4,2 procent tot 14,31 euro.',
        { company: 'Wolters Kluwer', change: '4,2 procent' },
      ],
      ['TNT moest 3 procent prijsgeven.', { company: 'TNT', change: '3 procent' }],
      ['Solvay dikte in Brussel 1,5 procent aan.', { company: 'Solvay', change: '1,5 procent' }],
      ['UCB, dat 6 procent bijwon, was de uitblinker.', { company: 'UCB', change: '6 procent' }],
      ['Bij Getronics ging er 12 procent af.', { company: 'Getronics', change: '12 procent' }],
    ],
    negative: [
      'Solvay verloor 4 procent van zijn klanten.',
      'De Nikkei verloor 4 procent.',
      'De economie verloor 2 procent aan omvang.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'a gain or loss that is a percentage is a price',
    positive: [
      ['Randstad eindigde met een verlies van 3 procent op 20,12 euro.', { company: 'Randstad', change: '3 procent' }],
      ['Umicore stond bovenaan met een winst van 2,2 procent.', { company: 'Umicore', change: '2,2 procent' }],
      ['Aegon kreeg een klap van 18 procent.', { company: 'Aegon', change: '18 procent' }],
      ['Unilever beperkte de schade tot 0,4 procent.', { company: 'Unilever', change: '0,4 procent' }],
      ['SBM Offshore dook 8 procent in het rood.', { company: 'SBM Offshore', change: '8 procent' }],
    ],
    negative: [
      'Randstad eindigde het jaar met een verlies van 3 miljoen euro.',
      'Umicore meldde een daling van de omzet met 3 procent.',
      'Unilever staat in het rood.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'figures in brackets and in pairs',
    positive: [
      [
        'Onder de dalers waren Heijmans (min 10,2 procent) en Imtech (min 7,7 procent).',
        { company: 'Imtech', change: '7,7 procent' },
      ],
      ['Ook Ahold (+1,2%) lag goed in de markt.', { company: 'Ahold', change: '1,2%' }],
      ['Renault en Peugeot daalden respectievelijk 4 en 5 procent.', { company: 'Renault', change: '4' }],
      ['Renault en Peugeot daalden met 4,0 procent en 5,2 procent.', { company: 'Peugeot', change: '5,2 procent' }],
    ],
    negative: [
      'De aandeelhouders zijn Heijmans (10 procent) en Imtech (7 procent).',
      'Ahold (Albert Heijn, Etos) breidt uit.',
    ],
  },
  {
    type: 'sharePrice',
    construction: 'moves without a percentage',
    positive: [
      ['De aandelen Citigroup daalden met 9 cent tot 3,46 dollar.', { company: 'Citigroup', change: '9 cent' }],
      ['Motorola daalde fors op de beurs.', { company: 'Motorola', change: 'daalde' }],
      ['Nortel kelderde na de waarschuwing.', { company: 'Nortel', change: 'kelderde' }],
    ],
    negative: ['Motorola daalde op de ranglijst van merken.', 'De AEX kelderde na de waarschuwing.'],
  },
  {
    type: 'sharePrice',
    construction: 'the share as subject, rows and asides',
    positive: [
      [
        'Het aandeel Aegon, dat dinsdag al 21 procent was gezakt, verloor woensdag nog eens 45 procent.',
        { company: 'Aegon', change: '45 procent' },
      ],
      ['TomTom werd gemangeld: het aandeel gaf 14 procent prijs.', { company: 'TomTom', change: '14 procent' }],
      [
        'Delta daalde 5,6 procent en AMR, de moedermaatschappij van American Airlines, bijna 4 procent.',
        { company: 'AMR', change: '4 procent' },
      ],
      [
        'ASML zakte 2 procent, Besi 3,1 procent en ASM International 2,4 procent.',
        { company: 'ASML', change: '2 procent' },
      ],
      ['BAM steeg 6 procent na een order van 200 miljoen euro.', { company: 'BAM', change: '6 procent' }],
    ],
    negative: [
      'Het marktaandeel van Nokia daalde tot 35 procent.',
      'Het aandeel van windenergie in de productie van Essent steeg naar 12 procent.',
    ],
  },
  {
    type: 'results',
    construction: 'what is left on the bottom line',
    positive: [
      ['Onder de streep hield Imtech 30 miljoen euro over.', { company: 'Imtech', amount: '30 miljoen euro' }],
      ['Per saldo resteerde er voor Nedap 3 miljoen euro.', { company: 'Nedap', amount: '3 miljoen euro' }],
      ['Netto hield Besi 12 miljoen euro over.', { company: 'Besi', amount: '12 miljoen euro' }],
    ],
    negative: [
      'Onder de streep staat een handtekening.',
      'Besi hield drie klanten over.',
      'Besi-topman Richard Blickman verdiende vorig jaar 2 miljoen euro.',
    ],
  },
  {
    type: 'results',
    construction: 'growth, comparison and expectation',
    positive: [
      [
        'Barco tekende een omzetgroei van 4 procent op.',
        { company: 'Barco', metric: 'omzetgroei', change: '4 procent' },
      ],
      ['Barco verdiende in het eerste halfjaar 12 procent minder.', { company: 'Barco', change: '12 procent' }],
      [
        'Barco gaat uit van een omzet van 400 miljoen euro.',
        { company: 'Barco', metric: 'omzet', amount: '400 miljoen euro' },
      ],
      ['Winst Barco daalt met 4 procent', { company: 'Barco', metric: 'winst', change: '4 procent' }],
    ],
    negative: [
      'De omzetgroei in de sector bleef beperkt tot 2 procent.',
      'Barco verloor 4,2 procent tot 32,31 euro.',
      'De Dow Jones-index wist het verlies van de ochtend goed te maken.',
    ],
  },
  {
    type: 'results',
    construction: 'the object of a verb and what it is compared with',
    positive: [
      [
        'Fugro boekte een winst van 40 miljoen euro, tegen een verlies van 3 miljoen euro een jaar eerder.',
        { metric: 'winst', amount: '40 miljoen euro' },
      ],
      [
        'Fugro boekte een winst van 40 miljoen euro, tegen een verlies van 3 miljoen euro een jaar eerder.',
        { metric: 'verlies', amount: '3 miljoen euro' },
      ],
      [
        'Bij een omzet van 368 miljoen euro behaalde Fugro een nettoresultaat van 20 miljoen euro.',
        { metric: 'nettoresultaat', amount: '20 miljoen euro' },
      ],
    ],
    negative: ['Fugro boekte een reis.', 'Beleggers boekten winsten in Parijs en Frankfurt.'],
  },
  {
    type: 'fundingRound',
    construction: 'money of the state and loans',
    positive: [
      ['Aegon krijgt 3 miljard euro van de Nederlandse staat.', { company: 'Aegon', amount: '3 miljard euro' }],
      [
        'De Federal Reserve verstrekt AIG een noodlening van 85 miljard dollar.',
        { company: 'AIG', amount: '85 miljard dollar' },
      ],
      ['Aegon klopte bij de overheid aan voor een kapitaalinjectie.', { company: 'Aegon' }],
    ],
    negative: ['Aegon krijgt 3 miljoen euro van Philips.', 'De bank verstrekt klanten een lening.'],
  },
];

testConstructions(tables);

describe('times of figures', () => {
  const extractor = createExtractor();
  const times = (text: string): (string | undefined)[] =>
    extractor
      .extract(text, { date: '2009-08-05' })
      .events.filter((e) => e.type === 'results')
      .map((e) => e.time?.value);

  it.each([
    [
      'In het tweede kwartaal maakte Fugro 4 miljoen euro winst, tegen een verlies van 3 miljoen euro een jaar eerder.',
      ['2009-Q2', '2008-Q2'],
    ],
    [
      'De winst van Fugro kwam in het tweede kwartaal uit op 45 miljoen euro. Een jaar eerder was dat nog 30 miljoen euro.',
      ['2009-Q2', '2008-Q2'],
    ],
    [
      'In het eerste kwartaal maakte Fugro een winst van 2 miljoen euro. In dezelfde periode van vorig jaar leed het bedrijf een verlies van 3 miljoen euro.',
      ['2009-Q1', '2008-Q1'],
    ],
    ['Fugro maakte vorig jaar een winst van 30 miljoen euro.', ['2008']],
  ])('%s', (text, expected) => expect(times(text).sort()).toEqual([...expected].sort()));
});

describe('times of prices', () => {
  const extractor = createExtractor();
  const times = (text: string): (string | undefined)[] =>
    extractor
      .extract(text, { date: '2009-08-06' })
      .events.filter((e) => e.type === 'sharePrice')
      .map((e) => e.time?.value);

  it.each([
    ['De AEX sloot woensdag lager. Fugro verloor 3 procent.', ['2009-08-05']],
    ['Fugro kondigde dinsdag een overname aan. Het aandeel Fugro verloor 3 procent.', ['2009-08-06']],
    ['Fugro, dat vrijdag met cijfers komt, steeg 3 procent op de beurs.', ['2009-08-06']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));
});
