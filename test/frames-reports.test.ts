/** Prices and results in the ways of a report on the markets: who rates a share, what stood in the books, what the board expects. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'sharePrice',
    construction: 'who rates a share has no price of its own there',
    positive: [
      [
        'UBS ziet minder in Adyen en schroefde het koersdoel terug, goed voor een daling van 3 procent.',
        { company: 'Adyen', change: '3 procent' },
      ],
      [
        'Aperam moest het ontgelden nadat analisten van Citi het advies hadden verlaagd: ruim 6 procent ging eraf.',
        { company: 'Aperam', change: '6 procent' },
      ],
      ['Berenberg verhoogde het koersdoel van Fugro, dat 5 procent won.', { company: 'Fugro', change: '5 procent' }],
    ],
    negative: [
      'UBS ziet minder in Adyen en schroefde het koersdoel 3 procent terug.',
      'Berenberg verhoogde het koersdoel van Fugro.',
    ],
  },
  {
    type: 'results',
    construction: 'what stands in the books, what the board expects',
    positive: [
      [
        'Vestas schreef zwarte cijfers, terwijl een jaar eerder nog een fors verlies in de boeken stond.',
        { company: 'Vestas', metric: 'fors verlies' },
      ],
      [
        'Delta Lloyd had een goed voorjaar. Voor heel 2021 mikt de directie op een hoger bedrijfsresultaat.',
        { company: 'Delta Lloyd', metric: 'hoger bedrijfsresultaat' },
      ],
      ['Bij Heijmans kwam een winst van 9 miljoen euro uit de bus.', { company: 'Heijmans', amount: '9 miljoen euro' }],
    ],
    negative: ['Bij Heijmans staat een huis in de boeken.', 'Delta Lloyd kwam goed uit de bus.'],
  },
  {
    type: 'results',
    construction: 'shares of viewers, and figures of goods that a research firm tells',
    positive: [
      [
        'Het kijkcijferaandeel van RTL klom van 34,5 naar 36,1 procent.',
        { company: 'RTL', metric: 'kijkcijferaandeel' },
      ],
      ['Marktonderzoeker GfK zag de omzet van Douwe Egberts met 4 procent dalen.', { company: 'Douwe Egberts' }],
    ],
    negative: [
      'Bolletje levert aan Jumbo. Onderzoeksbureau Nielsen zag de omzet van chips vorig jaar met 3 procent dalen.',
      'Slecht liep de verkoop van Hema niet.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a daughter behind a row is that of the last name',
    positive: [
      [
        'Zowel bij Wegener als bij Keesing Media (KM), een dochter van DPG Media, verdwijnen banen.',
        { owner: 'DPG Media', owned: 'Keesing Media' },
      ],
      ['Interpolis en FBTO, allebei dochters van Achmea, groeien.', { owner: 'Achmea', owned: ['Interpolis', 'FBTO'] }],
    ],
    negative: ['Bij Etos en bij Gall & Gall, een zaak met een dochter, staakt men.'],
  },
  {
    type: 'ownership',
    construction: 'owners of before, and the concern behind a chain',
    positive: [
      ['Onder oud-eigenaar KKR groeide Hema.', { owner: 'KKR', owned: 'Hema' }],
      ['Signify, een ex-dochter van Philips, groeit.', { owner: 'Philips', owned: 'Signify' }],
      ['Inditex, het concern achter Zara, groeit.', { owner: 'Inditex', owned: 'Zara' }],
    ],
    negative: ['De groep achter Zara demonstreert.', 'Philips, het concern achter de lamp, groeit.'],
  },
]);
