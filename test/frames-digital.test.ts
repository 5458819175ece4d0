import { testConstructions } from './support/frames';

/** Constructions of news on phones, software, games, internet and media, told by words that only they use. */
testConstructions([
  {
    type: 'ranking',
    construction: 'a counted place',
    positive: [
      ['HP staat met een marktaandeel van 17 procent op de eerste plaats.', { company: 'HP', rank: 'eerste plaats' }],
      ['Samsung neemt inmiddels de tweede plek in.', { company: 'Samsung', rank: 'tweede plek' }],
      ['Motorola verloor de derde plaats aan LG.', { company: 'LG', rank: 'derde plaats' }],
    ],
    negative: ['Philips denkt in de eerste plaats aan zijn klanten.', 'LG staat op de plaats van Motorola.'],
  },
  {
    type: 'sharePrice',
    construction: 'a market share beside a place is no move',
    positive: [
      ['Apple sloot 2 procent lager.', { company: 'Apple' }],
      ['Nokia eindigde met 3 procent verlies.', { company: 'Nokia' }],
      ['Dell won 4 procent.', { company: 'Dell' }],
    ],
    negative: ['Apple staat op de tweede plaats met 20 procent.', 'LG volgt op de derde plek met 8 procent.'],
  },
  {
    type: 'departure',
    construction: 'an employer is left for another',
    positive: [
      [
        'Stephen Elop verlaat Microsoft om topman van Nokia te worden.',
        { person: 'Stephen Elop', company: 'Microsoft' },
      ],
      ['Anna Bos verliet Yahoo om directeur van eBay te worden.', { person: 'Anna Bos', company: 'Yahoo' }],
      ['Jan Bakker verlaat Sony als directeur.', { person: 'Jan Bakker', company: 'Sony' }],
    ],
    negative: ['Jan Bakker verlaat de zaal om Nokia te bellen.', 'Nokia verlaat de gevarenzone.'],
  },
  {
    type: 'legalAction',
    construction: 'who is right, who is searched, what is to be forbidden',
    positive: [
      ['De rechter gaf Immersion gelijk in een zaak tegen Sony.', { plaintiff: 'Immersion', defendant: 'Sony' }],
      ['De politie deed een inval bij Samsung.', { defendant: 'Samsung' }],
      ['Nokia wil de verkoop van telefoons van HTC laten verbieden.', { plaintiff: 'Nokia', defendant: 'HTC' }],
    ],
    negative: ['Nokia verliest terrein tegen Samsung.', 'De minister wil de verkoop van vuurwerk verbieden.'],
  },
  {
    type: 'legalAction',
    construction: 'what is asked of a company, and found',
    positive: [
      ['De SEC onderzoekt of Dell de boekhoudregels heeft overtreden.', { plaintiff: 'SEC', defendant: 'Dell' }],
      [
        'De Europese Commissie vindt dat Intel zijn machtspositie misbruikt.',
        { plaintiff: 'Europese Commissie', defendant: 'Intel' },
      ],
      ['De FTC bekijkt of Rambus de wet heeft overtreden.', { plaintiff: 'FTC', defendant: 'Rambus' }],
    ],
    negative: [
      'De Europese Commissie onderzoekt of Dell mag groeien.',
      'De rechter vindt dat Jan Bakker de wet overtrad.',
    ],
  },
  {
    type: 'legalAction',
    construction: 'a firm and a public body that go to law with one company',
    positive: [
      [
        'Yahoo klaagt Google aan. Ook Overture begon een zaak tegen Google.',
        { plaintiff: 'Overture', defendant: 'Google' },
      ],
      ['Yahoo klaagt Google aan. De SEC begon een onderzoek naar Google.', { plaintiff: 'SEC', defendant: 'Google' }],
      ['Nokia klaagt Apple aan. Ook HTC sleept Apple voor de rechter.', { plaintiff: 'HTC', defendant: 'Apple' }],
    ],
    negative: ['Yahoo praat met Google over de zaak.', 'Nokia verslaat Apple.'],
  },
  {
    type: 'ownership',
    construction: 'who hears a company does not own it',
    positive: [
      ['Instagram hoort bij Meta.', { owner: 'Meta', owned: 'Instagram' }],
      ['Skype hoort nu bij eBay.', { owner: 'eBay', owned: 'Skype' }],
      ['Opel behoort tot Stellantis.', { owner: 'Stellantis', owned: 'Opel' }],
    ],
    negative: ['Het Europese Hof van Justitie hoort Microsoft donderdag.', 'Philips hoort niets van Siemens.'],
  },
  {
    type: 'marketEntry',
    construction: 'a country or a market is left',
    positive: [
      ['eBay heeft zich uit China teruggetrokken.', { company: 'eBay', market: 'China' }],
      ['HP trekt zich terug uit de markt voor tablets.', { company: 'HP', market: 'markt' }],
      ['Vodafone trekt zich terug uit Japan.', { company: 'Vodafone', market: 'Japan' }],
    ],
    negative: ['De topman van eBay vertrekt uit China.', 'Vodafone trekt zijn bod terug.'],
  },
  {
    type: 'acquisition',
    construction: 'a bid that its target weighs',
    positive: [
      ['Yahoo vindt het bod van Microsoft te laag.', { acquirer: 'Microsoft', acquired: 'Yahoo' }],
      [
        'Take-Two noemt het bod van Electronic Arts onvoldoende.',
        { acquirer: 'Electronic Arts', acquired: 'Take-Two' },
      ],
      ['Novell noemt het bod van Elliott te laag.', { acquirer: 'Elliott', acquired: 'Novell' }],
    ],
    negative: ['Yahoo vindt de prijs van Microsoft te laag.', 'Yahoo noemt het bod van de bond te laag.'],
  },
  {
    type: 'productDevelopment',
    construction: 'services on the internet',
    positive: [
      ['Google werkt aan een eigen betaaldienst.', { company: 'Google', product: 'betaaldienst' }],
      ['Nokia test een muziekdienst.', { company: 'Nokia', product: 'muziekdienst' }],
      ['Yahoo bouwt aan een nieuwe zoekmachine.', { company: 'Yahoo', product: 'zoekmachine' }],
    ],
    negative: ['Google werkt aan een betere dienstverlening.', 'KLM werkt aan de dienstregeling.'],
  },
  {
    type: 'supply',
    construction: 'a part for goods that tell who makes them',
    positive: [
      [
        'Intel gaat chips maken voor de computers van Apple.',
        { supplier: 'Intel', customer: 'Apple', product: 'chips' },
      ],
      ['Microsoft groeit. IBM maakt de chip voor de Xbox.', { supplier: 'IBM', customer: 'Microsoft' }],
      ['Sharp bouwt het scherm voor de nieuwe tablet van Nokia.', { supplier: 'Sharp', customer: 'Nokia' }],
    ],
    negative: [
      'Apple groeit. Intel maakt chips voor servers.',
      'Apple groeit. Boeing bouwt motoren voor het eind van het jaar.',
    ],
  },
  {
    type: 'legalAction',
    construction: 'what a court orders, and quarrels that end',
    positive: [
      ['Samsung moest van de rechter 300 miljoen dollar betalen.', { defendant: 'Samsung' }],
      [
        'Samsung en Philips hebben een conflict over patenten beëindigd.',
        { defendant: 'Samsung', plaintiff: 'Philips' },
      ],
      ['Nokia en HTC hebben hun licentiegeschil bijgelegd.', { defendant: 'Nokia', plaintiff: 'HTC' }],
    ],
    negative: [
      'Philips betaalt 40 miljoen euro aan de leverancier.',
      'De directeur van Philips moet van de rechtbank naar huis.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a buyer found in somebody',
    positive: [
      ['Palm heeft een koper gevonden in HP.', { acquirer: 'HP', acquired: 'Palm' }],
      ['In Apollo vond Lumileds vorig jaar een koper.', { acquirer: 'Apollo', acquired: 'Lumileds' }],
      ['Atari vond een koper in Infogrames.', { acquirer: 'Infogrames', acquired: 'Atari' }],
    ],
    negative: ['Philips vond een koper in Nederland.', 'Philips zoekt een klant in China.'],
  },
  {
    type: 'productDevelopment',
    construction: 'an object behind a list of names',
    positive: [
      ['Toshiba ontwikkelde samen met IBM en Sony de Cell, een processor met negen kernen.', { product: 'Cell' }],
      ['Philips ontwikkelde met Sony de cd.', { product: 'cd' }],
      ['Nokia ontwikkelt samen met Intel en Samsung het besturingssysteem Tizen.', { product: 'Tizen' }],
    ],
    negative: ['Toshiba praat met IBM en de bank.', 'Toshiba lunchte met IBM en Sony.'],
  },
]);
