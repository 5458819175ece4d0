/** Bids that take up the deal of another sentence, and sellers who are told of as the owner. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'acquisition',
    construction: 'a bid that does not say for what',
    positive: [
      [
        'Fortis verkoopt ASR aan Aegon. Ook Achmea had belangstelling getoond.',
        { acquirer: 'Achmea', acquired: 'ASR' },
      ],
      [
        'SAS wil van Spanair af. Naast Iberia is ook Air Europa in de race.',
        { acquirer: 'Air Europa', acquired: 'Spanair' },
      ],
      ['DSM koopt Martek. Volgens Reuters overweegt ook Nestlé een bod.', { acquirer: 'Nestlé', acquired: 'Martek' }],
      [
        'Mittal doet een bod op Arcelor. Severstal wordt genoemd als gegadigde.',
        { acquirer: 'Severstal', acquired: 'Arcelor' },
      ],
      ['Kraft wil Cadbury inlijven. Hershey denkt na over een overname.', { acquirer: 'Hershey', acquired: 'Cadbury' }],
    ],
    negative: [
      'Het aandeel Corus steeg met 3 procent. Tata heeft geen interesse.',
      'De winst van Heineken steeg. Carlsberg toonde belangstelling.',
      'KPN opent een winkel. Tele2 denkt na over een overname.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'the owner sells',
    positive: [
      ['DSM koopt Martek. Martek is een dochter van Gilde.', { acquirer: 'DSM', acquired: 'Martek', seller: 'Gilde' }],
      [
        'Air France neemt Martinair over. Martinair is eigendom van Maersk.',
        { acquirer: 'Air France', acquired: 'Martinair', seller: 'Maersk' },
      ],
      [
        'Apollo wil Lumileds overnemen. Lumileds is in handen van Philips.',
        { acquirer: 'Apollo', acquired: 'Lumileds', seller: 'Philips' },
      ],
    ],
    negative: ['Martek is een dochter van Gilde.', 'Martinair is eigendom van Maersk en groeit.'],
  },
]);
