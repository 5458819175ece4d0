/** Owners and daughters that the lexicon knows, also those of the past, where the text names one side only. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'ownership',
    construction: 'the mother of a company that the text names elsewhere',
    positive: [
      [
        'Airbus levert Emirates dit jaar twaalf toestellen. Moederbedrijf EADS rekent op winst.',
        { owner: 'EADS', owned: 'Airbus' },
      ],
      [
        'Jaguar bouwt minder wagens in Coventry. Moederconcern Ford kijkt toe.',
        { owner: 'Ford Motor Company', owned: 'Jaguar' },
      ],
      [
        'Spanair verloor vorig jaar geld, anders dan Iberia. Eigenaar SAS zoekt hulp.',
        { owner: 'SAS', owned: 'Spanair' },
      ],
    ],
    negative: [
      'De moeder van de topman van Airbus was vroeger lerares.',
      'Spanair vliegt naar Kopenhagen en SAS naar Madrid.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a percentage beside the mother is no stake',
    positive: [
      [
        'Airbus won een order. De aandelen van moederbedrijf EADS klommen 3 procent.',
        { owner: 'EADS', owned: 'Airbus', stake: [] },
      ],
      ['De omzet van KLM-dochter Transavia steeg met 8 procent.', { owner: 'KLM', owned: 'Transavia', stake: [] }],
      [
        'Skoda, een dochter van Volkswagen, verkocht 6 procent meer wagens.',
        { owner: 'Volkswagen', owned: 'Skoda', stake: [] },
      ],
    ],
    negative: ['De aandelen van EADS klommen 3 procent.', 'Volkswagen verkocht 6 procent meer wagens.'],
  },
  {
    type: 'layoffs',
    construction: '"de dochter van X" is the daughter that the text named',
    positive: [
      ['Magna kijkt al weken naar Opel. De Duitse dochter van General Motors schrapt 900 banen.', { company: 'Opel' }],
      ['Geely toont interesse in Volvo. De Zweedse dochter van Ford ontslaat 400 mensen.', { company: 'Volvo Cars' }],
      ['De vakbond van Spanair vreest het ergste. De dochter van SAS schrapt duizend banen.', { company: 'Spanair' }],
    ],
    negative: [
      'Magna kijkt al weken naar Opel, de Duitse dochter van General Motors.',
      'De dochter van SAS vliegt op Madrid.',
    ],
  },
  {
    type: 'ownership',
    construction: 'a percentage behind "voor" is a stake',
    positive: [
      [
        'Renault was voor 68 procent eigenaar van AvtoVAZ.',
        { owner: 'Renault', owned: 'AvtoVAZ', stake: '68 procent' },
      ],
      [
        'Ford is voor 33 procent eigenaar van Mazda.',
        { owner: 'Ford Motor Company', owned: 'Mazda', stake: '33 procent' },
      ],
      ['KPN is voor 70 procent eigenaar van Telfort.', { owner: 'KPN', owned: 'Telfort', stake: '70 procent' }],
    ],
    negative: ['Renault verkocht voor 68 procent meer wagens dan AvtoVAZ.', 'KPN groeide met 70 procent.'],
  },
  {
    type: 'acquisition',
    construction: 'handing anything over to another company',
    positive: [
      [
        'Kodak deed zijn octrooien vorige week over aan Apple.',
        { seller: 'Kodak', acquired: 'octrooien', acquirer: 'Apple' },
      ],
      ['Siemens doet zijn handsets over aan BenQ.', { seller: 'Siemens', acquired: 'handsets', acquirer: 'BenQ' }],
      [
        'Unilever heeft zijn margarines overgedaan aan KKR.',
        { seller: 'Unilever', acquired: 'margarines', acquirer: 'KKR' },
      ],
    ],
    negative: ['De juf deed het dictee over met de klas.', 'Kodak doet de proef over in een ander lab.'],
  },
]);
