import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of offices, services and courts, as translated news of software and web firms tells them', () => {
  testConstructions([
    {
      name: 'English offices',
      type: 'appointment',
      positive: [
        [
          'Oracle heeft Carla Mulder aangesteld als chief operating officer.',
          { person: 'Carla Mulder', company: 'Oracle', position: 'chief operating officer' },
        ],
        [
          'Jan Bakker wordt de nieuwe CEO van Yahoo.',
          { person: 'Jan Bakker', company: 'Yahoo', position: 'nieuwe CEO' },
        ],
        [
          'Carla Mulder werd in mei senior vice president bij Nokia.',
          { person: 'Carla Mulder', company: 'Nokia', position: 'senior vice president' },
        ],
      ],
      negative: ['De CEO van Nokia, Jan Bakker, sprak met de pers.', 'Nokia heeft een chief executive officer.'],
    },
    {
      name: 'made to go',
      type: 'departure',
      positive: [
        ['Jan Bakker werd gedwongen te vertrekken bij Nokia.', { person: 'Jan Bakker', company: 'Nokia' }],
        [
          'De raad van commissarissen dwong Jan Bakker, de CEO van Nokia, af te treden.',
          { person: 'Jan Bakker', company: 'Nokia' },
        ],
        ['Yahoo heeft Jan Bakker ontslagen als CEO.', { person: 'Jan Bakker', company: 'Yahoo', position: 'CEO' }],
      ],
      negative: ['Nokia werd gedwongen te betalen.', 'De raad van Nokia dwong Jan Bakker te betalen.'],
    },
    {
      name: 'services and support that end',
      type: 'discontinuation',
      positive: [
        ['Yahoo sluit in mei zijn muziekdienst.', { company: 'Yahoo', product: 'muziekdienst' }],
        ['Adobe zal de tekstverwerker niet verder ontwikkelen.', { company: 'Adobe', product: 'tekstverwerker' }],
        [
          'Mozilla zei dat het de ondersteuning voor Firefox 2 in december beëindigt.',
          { company: 'Mozilla', product: 'Firefox 2' },
        ],
      ],
      negative: ['Adobe biedt ondersteuning voor Windows.', 'Yahoo zal een kantoor in Gent sluiten.'],
    },
    {
      name: 'who is in dispute with whom',
      type: 'legalAction',
      positive: [
        ['Palm is in een juridisch geschil verwikkeld met Xerox.', { defendant: 'Palm', plaintiff: 'Xerox' }],
        ['Kodak voert een juridische strijd met Sony.', { defendant: 'Kodak', plaintiff: 'Sony' }],
        ['Het patentgeschil van Kodak met Sony duurt voort.', { defendant: 'Kodak', plaintiff: 'Sony' }],
      ],
      negative: ['Palm voert een gesprek met Xerox.', 'Kodak is verwikkeld in een juridisch geschil.'],
    },
    {
      name: 'disputes that end and inquiries that begin',
      type: 'legalAction',
      positive: [
        ['Kodak en Xerox hebben hun geschil bijgelegd.', { defendant: 'Kodak', plaintiff: 'Xerox' }],
        ['Nokia legde het patentgeschil in mei bij.', { defendant: 'Nokia' }],
        ['De toezichthouder FTC heeft een onderzoek ingesteld naar Oracle.', { plaintiff: 'FTC', defendant: 'Oracle' }],
      ],
      negative: ['Kodak legt geld bij.', 'Nokia heeft een onderzoek ingesteld naar de brand.'],
    },
    {
      name: 'on sale, behind an apposition',
      type: 'productLaunch',
      positive: [
        [
          'De Walkman X, de nieuwste muziekspeler van Sony, is sinds dinsdag te koop in Japan.',
          { company: 'Sony', product: 'Walkman X' },
        ],
        [
          'Sony heeft een nieuwe versie van zijn e-reader gelanceerd, de PRS-505, die 299 dollar zal kosten.',
          { company: 'Sony', product: 'PRS-505' },
        ],
        [
          'Nokia, de Finse maker van telefoons, heeft zijn eerste tablet, de PadPro, aangekondigd.',
          { company: 'Nokia', product: 'PadPro' },
        ],
      ],
      negative: [
        'Sony, de maker van de Walkman, staat te koop.',
        'Nokia heeft zijn verlies, het tweede, aangekondigd.',
      ],
    },
    {
      name: 'dismissed, in the perfect',
      type: 'departure',
      positive: [
        [
          'Jan Bakker is ontslagen als CEO van Yahoo na ophef over zijn cv.',
          { person: 'Jan Bakker', company: 'Yahoo', position: 'CEO' },
        ],
        ['Carla Mulder is ontslagen als directeur van Palm.', { person: 'Carla Mulder', company: 'Palm' }],
        ['Jan Bakker is vrijdag ontslagen door Nokia.', { person: 'Jan Bakker', company: 'Nokia' }],
      ],
      negative: ['Bij Palm zijn ontslagen nodig.', 'Jan Bakker is directeur van Yahoo.'],
    },
    {
      name: 'sold, the company taken up by a noun',
      type: 'acquisition',
      positive: [
        [
          'Skype werd in 2003 opgericht. In 2005 werd het bedrijf verkocht aan eBay.',
          { acquired: 'Skype', acquirer: 'eBay' },
        ],
        ['Nokia groeide. In 2010 werd het bedrijf verkocht aan HP.', { acquired: 'Nokia', acquirer: 'HP' }],
        ['Sony verkocht zijn fabriek in Baja aan Foxconn.', { seller: 'Sony', acquirer: 'Foxconn' }],
      ],
      negative: ['Skype groeide. In 2005 werd het bedrijf verplaatst.', 'Palm verkocht telefoons.'],
    },
    {
      name: 'no longer made or brought out',
      type: 'discontinuation',
      positive: [
        ['Sony zal vanaf mei geen videorecorders meer uitbrengen.', { company: 'Sony', product: 'videorecorders' }],
        ["Nokia zei dat het geen camera's meer zal maken.", { company: 'Nokia', product: "camera's" }],
        ['Philips zal vanaf 2022 geen televisies meer bouwen.', { company: 'Philips', product: 'televisies' }],
      ],
      negative: ['Sony brengt in mei een videorecorder uit.', "Nokia maakt al jaren geen camera's meer."],
    },
    {
      name: 'no longer in office',
      type: 'departure',
      positive: [
        [
          'Oprichter Tom Anderson van MySpace is niet langer de president van het bedrijf.',
          { person: 'Tom Anderson', company: 'MySpace', position: 'president' },
        ],
        ['Carla Mulder is niet meer CEO van Nokia.', { person: 'Carla Mulder', company: 'Nokia', position: 'CEO' }],
        ['Jan Bakker is niet langer de topman van KPN.', { person: 'Jan Bakker', company: 'KPN' }],
      ],
      negative: ['Nokia is niet langer de grootste fabrikant.', 'Jan Bakker is niet langer klant van KPN.'],
    },
    {
      name: 'a name behind what it makes',
      type: 'acquisition',
      positive: [
        [
          'De Nederlandse fabrikant van navigatiesystemen TomTom deed een bod op Tele Atlas.',
          { acquirer: 'TomTom', acquired: 'Tele Atlas' },
        ],
        [
          'De uitgever van videospellen Electronic Arts nam Playfish over.',
          { acquirer: 'Electronic Arts', acquired: 'Playfish' },
        ],
        ['De maker van telefoons HTC kocht Beats in 2011.', { acquirer: 'HTC', acquired: 'Beats' }],
      ],
      negative: ['De maker van telefoons HTC bood hulp.', 'De uitgever van videospellen nam de kosten over.'],
    },
    {
      name: 'services that go online',
      type: 'productLaunch',
      positive: [
        ['De muziekdienst van Nokia gaat in mei online.', { company: 'Nokia', product: 'muziekdienst' }],
        [
          "Microsoft's zoekmachine, Bing genaamd, zal op 3 juni online gaan.",
          { company: 'Microsoft', product: 'Bing' },
        ],
        ['De vertaaldienst van Google ging dinsdag van start.', { company: 'Google', product: 'vertaaldienst' }],
      ],
      negative: ['De lijndienst van KLM ging dinsdag van start.', 'De site van Nokia ging online.'],
    },
    {
      name: 'a currency in front of its amount',
      type: 'acquisition',
      positive: [
        [
          'De oprichters van Skype verkochten hun bedrijf in 2005 aan eBay voor US$ 2,6 miljard.',
          { acquired: 'Skype', acquirer: 'eBay', amount: 'US$ 2,6 miljard' },
        ],
        ['Oracle kocht Siebel voor $ 5,8 miljard.', { acquirer: 'Oracle', acquired: 'Siebel' }],
        ['HP nam Mercury over voor US$ 4,5 miljard in contanten.', { acquirer: 'HP', acquired: 'Mercury' }],
      ],
      negative: ['Oracle betaalde US$ 5,8 miljard aan dividend.', 'HP verkocht de printer voor US$ 199.'],
    },
    {
      name: 'successors with names that no list has',
      type: 'appointment',
      positive: [
        [
          'Jan Bakker trad terug als CEO van Nokia. Hij wordt opgevolgd door Salar Kamangar.',
          { person: 'Salar Kamangar', company: 'Nokia' },
        ],
        ['Bij Yahoo werd Jan Bakker opgevolgd door Zorro Kamangar.', { person: 'Zorro Kamangar', company: 'Yahoo' }],
        ['Zorro Kamangar volgt Jan Bakker op bij Nokia.', { person: 'Zorro Kamangar', company: 'Nokia' }],
      ],
      negative: ['De Nokia N8 wordt opgevolgd door de Nokia N9.', 'Nokia wordt gevolgd door analisten.'],
    },
    {
      name: 'production that ends somewhere',
      type: 'discontinuation',
      positive: [
        ['Nintendo heeft de productie van de Wii in Japan beëindigd.', { company: 'Nintendo', product: 'Wii' }],
        ['AOL stopte in 2008 de ontwikkeling van de browser.', { company: 'AOL', product: 'browser' }],
        ['Nokia legde de assemblage van de N95 in Salo stil.', { company: 'Nokia', product: 'N95' }],
      ],
      negative: ['Nokia beëindigt de productie in Salo.', 'Nokia begon in 2008 de ontwikkeling van de N95.'],
    },
    {
      name: 'the noun for the product told of before',
      type: 'productLaunch',
      positive: [
        [
          'Sega stopt met de Dreamcast. De spelcomputer werd in 1999 in Europa uitgebracht.',
          { company: 'Sega', product: 'Dreamcast' },
        ],
        [
          'HP stopt met de verkoop van de TouchPad, zeven weken nadat de tablet op de markt kwam.',
          { company: 'HP', product: 'TouchPad' },
        ],
        ['Nokia werkte aan de N97. In 2009 kwam de telefoon op de markt.', { company: 'Nokia', product: 'N97' }],
      ],
      negative: ['Sega stopt met de Dreamcast. De spelcomputer was duur.', 'Nokia werkte aan de N97.'],
    },
    {
      name: 'founders named again by their surname',
      type: 'founding',
      positive: [
        [
          'Jerry Yang treedt af als CEO van Yahoo. Yang, die het bedrijf in 1994 oprichtte, blijft nog een maand.',
          { company: 'Yahoo', founder: 'Jerry Yang' },
        ],
        [
          'Steve Case verlaat AOL. Case, die AOL in 1985 oprichtte, gaf geen reden.',
          { company: 'AOL', founder: 'Steve Case' },
        ],
        ['Michael Dell, die in 1984 het bedrijf Dell oprichtte, keert terug.', { company: 'Dell' }],
      ],
      negative: ['Jerry Yang, die Yahoo leidt, blijft nog een maand.', 'Steve Case, die bij AOL werkt, blijft.'],
    },
  ]);
});
