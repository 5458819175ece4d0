import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of launches, offices and courts, as news of phones and computers tells them', () => {
  testConstructions([
    {
      name: 'unlisted names of products',
      type: 'productLaunch',
      positive: [
        ['De Kwark werd in 2004 door Motorola op de markt gebracht.', { company: 'Motorola', product: 'Kwark' }],
        ['Philips lanceerde in juli zijn eerste tablet, de PadPro.', { company: 'Philips', product: 'PadPro' }],
        ['Sony zal de PSX op 1 september in Europa op de markt brengen.', { company: 'Sony', product: 'PSX' }],
        ['Mozilla lanceerde op 17 juni Firefox 3.', { company: 'Mozilla', product: 'Firefox 3' }],
        ['Mozilla heeft een testversie vrijgegeven van Firefox 4.', { company: 'Mozilla', product: 'Firefox 4' }],
      ],
      negative: ['Philips nam in juli de PadPro Groep over.', 'Op 17 juni kwam Mozilla bijeen.'],
    },
    {
      name: 'the sale begins',
      type: 'productLaunch',
      positive: [
        ['Nintendo begint op 19 november met de verkoop van de Wii.', { company: 'Nintendo', product: 'Wii' }],
        [
          'In 21 landen is vrijdag de verkoop van de iPhone van Apple begonnen.',
          { company: 'Apple', product: 'iPhone' },
        ],
        ['De nieuwe camera van Canon belandt vrijdag in de Europese winkels.', { company: 'Canon' }],
        ['Klanten kunnen de tablet van Samsung vanaf maandag bestellen.', { company: 'Samsung', product: 'tablet' }],
      ],
      negative: [
        'Philips begint met de verkoop van aandelen.',
        'De verkoop van het hoofdkantoor van Philips is begonnen.',
        'Samsung verkoopt al jaren tablets.',
      ],
    },
    {
      name: 'shown on a stage',
      type: 'productLaunch',
      positive: [
        ['Topman Steve Jobs van Apple liet woensdag een nieuwe iPod zien.', { company: 'Apple', product: 'iPod' }],
        ['HTC deed dinsdag een telefoon met twee schermen uit de doeken.', { company: 'HTC' }],
        ['Steve Jobs, de topman van Apple, toonde een nieuwe iPhone.', { company: 'Apple', product: 'iPhone' }],
      ],
      negative: ['Steve Jobs van Apple liet zijn tanden zien.', 'HTC deed zijn plannen uit de doeken.'],
    },
    {
      name: 'behind one verb, each with its year',
      type: 'productLaunch',
      positive: [
        ['In 1984 introduceerde Atari de spelcomputer, in 1985 de ST en in 1993 de tablet.', { product: 'ST' }],
        ['In 1984 introduceerde Atari de spelcomputer, in 1985 de ST en in 1993 de tablet.', { product: 'tablet' }],
        [
          'Philips bracht in 1963 de cassette uit en in 1982 de cd-speler.',
          { company: 'Philips', product: 'cd-speler' },
        ],
      ],
      negative: [
        'In 1984 groeide Atari met 3 procent, in 1985 met 5 procent.',
        'In 1984 opende Atari een fabriek en in 1985 een kantoor.',
      ],
    },
    {
      name: 'services',
      type: 'productLaunch',
      positive: [
        ['Google begint een vertaaldienst voor mobiele telefoons.', { company: 'Google', product: 'vertaaldienst' }],
        ['Yahoo start in mei met een muziekdienst.', { company: 'Yahoo', product: 'muziekdienst' }],
        [
          'Microsoft opende woensdag een gratis e-maildienst.',
          { company: 'Microsoft', product: 'gratis e-maildienst' },
        ],
      ],
      negative: ['KLM begint een lijndienst op Lima.', 'Yahoo start in mei met een bezuiniging.'],
    },
    {
      name: 'who takes the lead',
      type: 'appointment',
      positive: [
        ['Carol Bartz is de nieuwe topvrouw van Yahoo.', { person: 'Carol Bartz', company: 'Yahoo' }],
        ['Howard Stringer kreeg in 2005 de leiding over Sony.', { person: 'Howard Stringer', company: 'Sony' }],
        ['Jerry Yang gaat Yahoo leiden.', { person: 'Jerry Yang', company: 'Yahoo' }],
        ['De nieuwe topman van HP, Léo Apotheker, is een Duitser.', { person: 'Léo Apotheker', company: 'HP' }],
        ['HP heeft in Meg Whitman een nieuwe directeur gevonden.', { person: 'Meg Whitman', company: 'HP' }],
      ],
      negative: [
        'HP zoekt een nieuwe topman.',
        'De opvolger van Meg Whitman bij HP is nog niet bekend.',
        'Yahoo krijgt de leiding op de advertentiemarkt.',
      ],
    },
    {
      name: 'who goes',
      type: 'departure',
      positive: [
        ['Mark Hurd weg bij HP.', { person: 'Mark Hurd', company: 'HP' }],
        ['Bill Gates zwaait af bij Microsoft.', { person: 'Bill Gates', company: 'Microsoft' }],
        ['EMI heeft Alain Levy de laan uitgestuurd.', { person: 'Alain Levy', company: 'EMI' }],
        ['Jan Bakker moet weg als topman van KPN.', { person: 'Jan Bakker', company: 'KPN' }],
      ],
      negative: ['Vijftig banen weg bij HP.', 'Bill Gates zwaaide naar het publiek van Microsoft.'],
    },
    {
      name: 'who founded it',
      type: 'founding',
      positive: [
        [
          'De oprichters van Google, Larry Page en Sergey Brin, waren er ook.',
          { company: 'Google', founder: ['Larry Page', 'Sergey Brin'] },
        ],
        ['In 1957 stond Peter Jansen aan de wieg van Xerox.', { company: 'Xerox', founder: 'Peter Jansen' }],
        ['Bill Gates begon Microsoft in 1975.', { company: 'Microsoft', founder: 'Bill Gates' }],
      ],
      negative: [
        'Philips stond aan de wieg van de compact disc.',
        'De oprichters van de club, Jan Bakker en Piet Smit, waren er ook.',
      ],
    },
    {
      name: 'suits, settled and brought',
      type: 'legalAction',
      positive: [
        ['Apple koopt een rechtszaak van Creative af.', { plaintiff: 'Creative', defendant: 'Apple' }],
        [
          'Een man uit Chicago heeft Microsoft voor de federale rechter gedaagd.',
          { plaintiff: 'man', defendant: 'Microsoft' },
        ],
        ['Tegen Apple is een klacht ingediend door Nokia.', { plaintiff: 'Nokia', defendant: 'Apple' }],
        ['Samsung moet Apple een schadevergoeding betalen.', { plaintiff: 'Apple', defendant: 'Samsung' }],
      ],
      negative: ['Philips diende een klacht in.', 'De zaak van Philips loopt goed.', 'Philips koopt de pensioenen af.'],
    },
    {
      name: 'appeals, infringements, bans; who judges sues nobody',
      type: 'legalAction',
      positive: [
        ['Psystar wordt door Apple aangeklaagd.', { plaintiff: 'Apple', defendant: 'Psystar' }],
        ['Apple Corps spande een rechtszaak aan tegen Apple.', { plaintiff: 'Apple Corps', defendant: 'Apple' }],
        [
          'Microsoft gaat in beroep tegen het besluit van de Europese Commissie.',
          { plaintiff: 'Microsoft', defendant: 'Europese Commissie' },
        ],
        ['Volgens Kodak schendt RIM een octrooi.', { plaintiff: 'Kodak', defendant: 'RIM' }],
        ['Een rechter in Texas heeft de zaak tegen Nokia verworpen.', { defendant: 'Nokia' }],
        [
          'De rechter in Keulen verbood Samsung de verkoop op verzoek van Apple.',
          { plaintiff: 'Apple', defendant: 'Samsung' },
        ],
        [
          'De bond heeft Nokia en twee leveranciers aangeklaagd.',
          { plaintiff: 'bond', defendant: ['Nokia', 'leveranciers'] },
        ],
      ],
      negative: ['Philips gaat in beroep.', 'Philips maakt lampen en schendt geen regels.'],
    },
    {
      name: 'names of products in two words, and names behind a clause',
      type: 'productLaunch',
      positive: [
        ['Apple presenteerde de iPod nano.', { company: 'Apple', product: 'iPod nano' }],
        ['Apple bracht de Mac mini en de iPhone 3GS uit.', { company: 'Apple', product: ['Mac mini', 'iPhone 3GS'] }],
        [
          'Nokia kondigde een telefoon aan die op Windows draait, de Lumia 800.',
          { company: 'Nokia', product: 'Lumia 800' },
        ],
        ['Sony bracht een camera uit die foto’s kan versturen.', { company: 'Sony', product: 'camera' }],
        [
          'Apple is vol lof. De Galaxy Tab van Samsung ligt in maart in de winkel.',
          { company: 'Samsung', product: 'Galaxy Tab' },
        ],
        [
          'Microsoft zwijgt. Andere geruchten zijn een tablet met Windows en een goedkope telefoon.',
          { company: 'Microsoft', product: ['tablet', 'goedkope telefoon'] },
        ],
      ],
      negative: [
        'De Zune van Microsoft speelt liedjes en films, toont foto’s en ontvangt radio.',
        'Nokia werkte aan die camera mee.',
      ],
    },
    {
      name: 'launches with a market, a list behind a colon, a name behind its description, a verb behind an apposition',
      type: 'productLaunch',
      positive: [
        [
          'Sony stelt de lancering van de PlayStation 3 in Europa uit tot maart 2007.',
          { company: 'Sony', product: 'PlayStation 3' },
        ],
        [
          'Nokia toonde drie nieuwe modellen: de Lumia 800, de Lumia 900 en de Lumia 1000.',
          { company: 'Nokia', product: ['Lumia 800', 'Lumia 900', 'Lumia 1000'] },
        ],
        [
          'HTC onthulde de eerste telefoon met Windows, de HTC Touch, in Londen.',
          { company: 'HTC', product: 'HTC Touch' },
        ],
        [
          'De Wii, de opvolger van de GameCube, zou in het voorjaar verschijnen, aldus Nintendo.',
          { company: 'Nintendo', product: 'Wii' },
        ],
      ],
      negative: ['De lancering van Netflix in Nederland was een succes.', 'De winkel van Philips is nieuw.'],
    },
    {
      name: 'two offices before a name',
      type: 'founding',
      positive: [
        ['Dat zei oprichter en topman Jeff Bezos van Amazon.', { company: 'Amazon', founder: 'Jeff Bezos' }],
        ['Medeoprichter en directeur Jan Bakker van Philips lachte.', { company: 'Philips', founder: 'Jan Bakker' }],
        ['Dat zei Jan Bakker, oprichter en topman van Philips.', { company: 'Philips', founder: 'Jan Bakker' }],
      ],
      negative: ['De oprichter en de topman van Philips lachten.', 'De topman en Jan Bakker van Philips lachten.'],
    },
    {
      name: 'what comes when, and since when',
      type: 'productLaunch',
      positive: [
        ['De Wii komt eind november, aldus Nintendo.', { company: 'Nintendo', product: 'Wii' }],
        [
          'Sinds Apple in 2007 met de iPhone kwam, zakte de beurswaarde van Nokia.',
          { company: 'Apple', product: 'iPhone' },
        ],
        ['Nokia heeft nieuws. Het tweede toestel komt in maart.', { company: 'Nokia', product: 'tweede toestel' }],
      ],
      negative: ['De minister komt in maart bij Philips.', 'De winst van Philips komt eind maart.'],
    },
  ]);
});
