/** Firms in a crisis and on the markets: states that own them, strikes, rows of prices. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'ownership',
    construction: 'a government without a name owns a part',
    positive: [
      ['Fortis is voor 99 procent eigendom van de Nederlandse overheid.', { owner: 'overheid', owned: 'Fortis' }],
      ['Dexia, dat voor de helft in handen is van de staat, boekt winst.', { owner: 'staat', owned: 'Dexia' }],
      ['SAS is in bezit van de Scandinavische regeringen.', { owner: 'regeringen', owned: 'SAS' }],
    ],
    negative: ['Saab is eigendom van enkele investeerders.', 'Renault is onderdeel van een alliantie.'],
  },
  {
    type: 'sharePrice',
    construction: 'in a row behind the place each verb has its subject behind it',
    positive: [
      ['Op de beurs won Dell 5,4 procent en leverde Yahoo 2 procent in.', { company: 'Yahoo', change: '2 procent' }],
      ['In Londen steeg HBOS 8 procent en verloor Lloyds 3 procent.', { company: 'Lloyds', change: '3 procent' }],
      ['Op het Damrak daalde ING 4 procent en won Aegon 1 procent.', { company: 'Aegon', change: '1 procent' }],
    ],
    negative: [
      'De AEX verloor 2,1 procent; alleen Shell en Unilever groeiden.',
      'De Dow Jones won 3 procent en de Nasdaq leverde 2 procent in.',
    ],
  },
  {
    type: 'discontinuation',
    construction: 'staff that strikes is nothing that is stopped',
    positive: [
      ['Opel staakt de productie van de Vectra.', { company: 'Opel', product: 'Vectra' }],
      ['Peugeot stopt met de productie van de Peugeot 607.', { company: 'Peugeot', product: 'Peugeot 607' }],
      ['Vorig jaar beëindigde Seat de productie van de Arosa.', { company: 'Seat', product: 'Arosa' }],
    ],
    negative: [
      'In Antwerpen staakten de arbeiders van Opel uit protest.',
      'Bij Ford in Genk staken de werknemers sinds maandag.',
    ],
  },
  {
    type: 'results',
    construction: 'figures of a bureau are not its own',
    positive: [
      ['De verkopen van Toyota daalden met 37 procent, blijkt uit cijfers van Autodata.', { company: 'Toyota' }],
      ['De omzet van Saab daalde met 20 procent, aldus marktonderzoeker Autodata.', { company: 'Saab' }],
      ['Volgens onderzoeksbureau Gartner steeg de omzet van Dell met 5 procent.', { company: 'Dell' }],
    ],
    negative: [
      'De autoverkopen zijn in maart met 37 procent gedaald, blijkt uit cijfers van marktonderzoeker Autodata.',
      'De verkoop van computers steeg met 4 procent, aldus onderzoeksbureau Gartner.',
    ],
  },
  {
    type: 'acquisition',
    construction: '"wij" of a speaker whose office stands in front of the firm',
    positive: [
      [
        '"Wij willen Opel verkopen", zei de Europese topman van GM, Carl-Peter Forster.',
        { seller: 'GM', acquired: 'Opel' },
      ],
      ['"Wij nemen Saab over", zei de directeur van Spyker, Victor Muller.', { acquirer: 'Spyker', acquired: 'Saab' }],
      [
        '"Wij kopen Volvo", zegt de voorzitter van autobouwer Geely, Li Shufu.',
        { acquirer: 'Geely', acquired: 'Volvo' },
      ],
    ],
    negative: [
      '"Wij willen auto\'s verkopen", zei de topman van GM, Fritz Henderson.',
      '"Wij nemen maatregelen", zei de directeur van Spyker, Victor Muller.',
    ],
  },
]);
