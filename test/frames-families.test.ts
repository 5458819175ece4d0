/** Families as owners, parts of a business by their kind, money that is put into "het bedrijf", and firms that are set up. */
import { testConstructions } from './support/frames';

testConstructions([
  {
    type: 'ownership',
    construction: 'a family is neither a person nor the company of its name',
    positive: [
      ['Asco Industries, in handen van de familie Boas, groeit.', { owner: 'familie Boas', owned: 'Asco Industries' }],
      ['De familie Peugeot heeft 31 procent van PSA in handen.', { owner: 'familie Peugeot', owned: 'PSA' }],
      ['VLM Airlines is eigendom van de familie Van Eck.', { owner: 'familie Van Eck', owned: 'VLM Airlines' }],
    ],
    negative: ['De familie Peugeot woont in Parijs.', 'De familie Boas klaagt over lawaai van Asco Industries.'],
  },
  {
    type: 'ownership',
    construction: 'a part by its kind, a share without saying of what',
    positive: [
      ['GECAS, de leasetak van General Electric, bestelde toestellen.', { owner: 'General Electric', owned: 'GECAS' }],
      [
        'Facebook groeit. Mark Zuckerberg houdt 57 procent van de stemrechten.',
        { owner: 'Mark Zuckerberg', owned: 'Facebook' },
      ],
      [
        'Volvo heeft een nieuwe eigenaar. Renault hield 20 procent van de aandelen over.',
        { owner: 'Renault', owned: 'Volvo' },
      ],
    ],
    negative: ['Philips houdt 20 procent van de omzet over.', 'Philips behoudt de helft van zijn klanten.'],
  },
  {
    type: 'investment',
    construction: 'money that goes into the company told of before',
    positive: [
      [
        'Opel krijgt een nieuwe eigenaar. Magna steekt 500 miljoen euro in het bedrijf.',
        { investor: 'Magna', investee: 'Opel' },
      ],
      ['Saab is in nood. Geely stopt 40 miljoen euro in de autobouwer.', { investor: 'Geely', investee: 'Saab' }],
      ['Tesla groeit. Daimler stak 50 miljoen dollar in het bedrijf.', { investor: 'Daimler', investee: 'Tesla' }],
    ],
    negative: ['Magna steekt 500 miljoen euro in een fabriek.', 'Geely stopt veel tijd in de training.'],
  },
  {
    type: 'merger',
    construction: 'a deed or a marriage between firms',
    positive: [
      ['Het samengaan van Alcatel en Lucent levert een groot bedrijf op.', { participant: ['Alcatel', 'Lucent'] }],
      ['United Airlines en Continental praten over een huwelijk.', { participant: ['United Airlines', 'Continental'] }],
      ['Delta en Northwest tekenden een overeenkomst om te fuseren.', { participant: ['Delta', 'Northwest'] }],
    ],
    negative: ['Jan en Marie van Philips vieren hun huwelijk.', 'Het samengaan van kleur en vorm bij Philips is mooi.'],
  },
  {
    type: 'collaboration',
    construction: 'an agreement, but not one to buy or to merge',
    positive: [
      [
        'Apple sloot een overeenkomst met Telefónica om de iPhone te verkopen.',
        { participant: ['Apple', 'Telefónica'] },
      ],
      ['Qantas sloot een overeenkomst met Emirates over codeshares.', { participant: ['Qantas', 'Emirates'] }],
      ['Philips en ASML tekenden een samenwerkingsovereenkomst.', { participant: ['Philips', 'ASML'] }],
    ],
    negative: [
      'Oracle heeft een overeenkomst gesloten om Sun Microsystems te kopen.',
      'Delta en Northwest tekenden een overeenkomst om te fuseren.',
    ],
  },
  {
    type: 'acquisition',
    construction: 'a firm that goes by the name of a product, or with its country',
    positive: [
      ['Google nam in 2005 het kleine bedrijf Android over.', { acquirer: 'Google', acquired: 'Android' }],
      ['Apple kocht in april 2010 het bedrijf Siri.', { acquirer: 'Apple', acquired: 'Siri' }],
      ['Deutsche Telekom verkoopt T-Mobile USA aan AT&T.', { seller: 'Deutsche Telekom', acquired: 'T-Mobile USA' }],
    ],
    negative: ['Het bedrijf kocht Android-telefoons.', 'Apple verkocht de iPhone.'],
  },
  {
    type: 'founding',
    construction: 'a company that is set up',
    positive: [
      ['Ryanair, dat in 1985 door Tony Ryan werd opgezet, groeide snel.', { company: 'Ryanair', founder: 'Tony Ryan' }],
      [
        'In 1998 zetten Larry Page en Sergey Brin Google op.',
        { company: 'Google', founder: ['Larry Page', 'Sergey Brin'] },
      ],
      ['Virgin Express werd in 1996 opgezet.', { company: 'Virgin Express' }],
    ],
    negative: ['Philips zet een campagne op.', 'KLM zette zijn koptelefoon op.'],
  },
]);
