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
    construction: 'a price or a sale that does not say of what',
    positive: [
      ['GM verkoopt Saab. Spyker telt daarvoor 74 miljoen dollar neer.', { acquirer: 'Spyker', acquired: 'Saab' }],
      [
        'Daimler wil Chrysler verkopen. Magna had 4,5 miljard dollar geboden.',
        { acquirer: 'Magna', acquired: 'Chrysler' },
      ],
      [
        'GM wil Hummer verkopen. Een verkoop aan Tengzhong is afgeketst.',
        { acquirer: 'Tengzhong', acquired: 'Hummer' },
      ],
      ['RBS leed verlies door de aankoop van ABN Amro.', { acquirer: 'RBS', acquired: 'ABN Amro' }],
    ],
    negative: [
      'Philips groeit. Siemens telt daarvoor 3 miljoen euro neer.',
      'Philips groeit. De verkoop aan Siemens stijgt.',
      'KLM groeit. Ryanair bood reizen aan van 30 euro.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'who buys, sells and takes part',
    positive: [
      ['Moederbedrijf Paccar, dat DAF in 1996 kocht, zit in Seattle.', { acquirer: 'Paccar', acquired: 'DAF' }],
      ['Fortis kocht ABN Amro samen met Santander.', { acquirer: ['Fortis', 'Santander'], acquired: 'ABN Amro' }],
      [
        'Piet Jansen, topman van DSM, wil de kunstmestdivisie verkopen.',
        { seller: 'DSM', acquired: 'kunstmestdivisie' },
      ],
      [
        'IAG is het met Lufthansa eens over de aankoop van BMI.',
        { acquirer: 'IAG', seller: 'Lufthansa', acquired: 'BMI' },
      ],
      ['Yahoo praat over de verkoop van zijn belang in Alibaba.', { seller: 'Yahoo', acquired: 'Alibaba' }],
    ],
    negative: ['Fortis vierde feest samen met Santander.', 'Garuda is niet tegen de aankoop van het vliegtuig.'],
  },
  {
    type: 'acquisition',
    construction: 'who is named as a buyer, who is interested in the brand, and what else was bought',
    positive: [
      [
        'Oracle koopt Sun Microsystems. Ook Dell werd genoemd als mogelijke koper.',
        { acquirer: 'Dell', acquired: 'Sun Microsystems' },
      ],
      [
        'Ford wil Volvo verkopen. Volgens een krant heeft Geely belangstelling voor het merk.',
        { acquirer: 'Geely', acquired: 'Volvo' },
      ],
      [
        'Oracle heeft veel bedrijven gekocht, waaronder PeopleSoft en Siebel Systems.',
        { acquirer: 'Oracle', acquired: ['PeopleSoft', 'Siebel Systems'] },
      ],
      ['Sun kocht de databasemaker MySQL voor 1 miljard dollar.', { acquirer: 'Sun', acquired: 'MySQL' }],
    ],
    negative: [
      'Oracle groeit. Dell werd genoemd als voorbeeld.',
      'Oracle heeft veel problemen opgelost, waaronder die van Dell.',
      'Volvo groeit. Geely heeft belangstelling voor de cultuur.',
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
