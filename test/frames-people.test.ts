import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('frames of people and work', () => {
  testConstructions([
    {
      name: 'active and passive',
      type: 'appointment',
      positive: [
        ['Philips benoemt Roy Jakobs tot topman.', { person: 'Roy Jakobs', company: 'Philips', position: 'topman' }],
        ['Vorige maand stelde KLM Marjan Rintel aan als directeur.', { person: 'Marjan Rintel', company: 'KLM' }],
        [
          'Marjan Rintel werd aangesteld als directeur van KLM.',
          { person: 'Marjan Rintel', company: 'KLM', position: 'directeur' },
        ],
        ['Peter Jansen is door ASML benoemd tot financieel directeur.', { person: 'Peter Jansen', company: 'ASML' }],
      ],
      negative: ['Philips benoemt het probleem.', 'KLM stelde de vlucht uit.'],
    },
    {
      name: 'the perfect with "zijn", the office in front of commas',
      type: 'departure',
      positive: [
        ['Topman Jan Peters van KPN is opgestapt.', { person: 'Jan Peters', company: 'KPN', position: 'Topman' }],
        ['De topman van KPN, Jan Peters, is opgestapt.', { person: 'Jan Peters', company: 'KPN', position: 'topman' }],
        ['De directeur van Philips, Karin de Wit, vertrekt in mei.', { person: 'Karin de Wit', position: 'directeur' }],
        ['Jan Peters en Karin de Wit zijn vertrokken bij Airbus.', { person: ['Jan Peters', 'Karin de Wit'] }],
      ],
      negative: ['De trein van Philips naar Delft is vertrokken.', 'De topman van KPN, Jan Peters, is tevreden.'],
    },
    {
      name: 'who is succeeded leaves',
      type: 'departure',
      positive: [
        ['Ericsson meldt dat Sara Lind in juni Hans Berg aflost.', { person: 'Hans Berg', company: 'Ericsson' }],
        ['Bij Heineken is Jan Smit opgevolgd door Petra de Boer.', { person: 'Jan Smit', company: 'Heineken' }],
        ['Petra de Boer trad in mei aan bij KPN als opvolger van Jan Smit.', { person: 'Jan Smit', company: 'KPN' }],
      ],
      negative: ['Unilever vervangt de verpakking van Jan Smit.', 'De nieuwe trein vervangt bij Siemens de oude.'],
    },
    {
      name: 'who somebody makes room for comes',
      type: 'appointment',
      positive: [
        ['Topman Jan Smit van Ahold maakt plaats voor Petra de Boer.', { person: 'Petra de Boer', company: 'Ahold' }],
        ['De plaats van Jan Smit bij KPN wordt ingenomen door Petra de Boer.', { person: 'Petra de Boer' }],
        ['Jan Smit draagt bij DAF het stokje over aan Petra de Boer.', { person: 'Petra de Boer', company: 'DAF' }],
      ],
      negative: [
        'Een winkel van Hema maakt plaats voor een hotel.',
        'Petra de Boer blijft directeur van Unilever.',
        'Petra de Boer, die bij Unilever de Nederlandse tak leidt, was tevreden.',
      ],
    },
    {
      name: 'where somebody comes from is not where he goes',
      type: 'appointment',
      positive: [
        [
          'Rabobank heeft Marie Claes, voormalig bestuurder van ING, benoemd tot voorzitter.',
          { person: 'Marie Claes', company: 'Rabobank' },
        ],
        [
          'Volvo zoekt al lang. Na een loopbaan bij Siemens treedt Karl Weber in mei aan als topman.',
          { person: 'Karl Weber', company: 'Volvo' },
        ],
        [
          'Volvo zoekt al lang. Karl Weber, die in 2001 van Siemens kwam, wordt topman.',
          { person: 'Karl Weber', company: 'Volvo' },
        ],
        ['Karl Weber, die sinds 2007 de leiding heeft over Volvo, zweeg.', { person: 'Karl Weber', company: 'Volvo' }],
      ],
      negative: ['Karl Weber is sinds maart op reis voor Philips.', 'Na een loopbaan bij Siemens rust Karl Weber uit.'],
    },
    {
      name: 'parts of a staff',
      type: 'layoffs',
      positive: [
        [
          'Bij Philips moet 5 procent van het personeel weg.',
          { count: '5 procent van het personeel', company: 'Philips' },
        ],
        ['Van de 5.000 banen bij DAF gaan er 1.100 verloren.', { count: '1.100', company: 'DAF' }],
        ['Bij Ahold moesten tienduizenden werknemers het veld ruimen.', { company: 'Ahold' }],
        ['Philips sloot een winkel en schrapte 300 banen.', { count: '300 banen', company: 'Philips' }],
        ['DAF verlengt 400 contracten niet.', { count: '400 contracten', company: 'DAF' }],
      ],
      negative: [
        'Hoeveel van de 14.000 werknemers van Philips hun baan verliezen, is niet bekend.',
        'DAF verlengt het contract met Philips niet.',
        'Van de 50 winkels van Ahold gaan er 11 open.',
      ],
    },
    {
      name: 'worden and opvolgen',
      type: 'appointment',
      positive: [
        ['Tim Cook wordt topman van Apple.', { person: 'Tim Cook', company: 'Apple', position: 'topman' }],
        ['Jan Bakker wordt per 1 mei de nieuwe topman van KPN.', { person: 'Jan Bakker', company: 'KPN' }],
        [
          'Roy Jakobs volgt Frans van Houten op als topman van Philips.',
          { person: 'Roy Jakobs', company: 'Philips', position: 'topman' },
        ],
        ['Frans van Houten werd bij Philips opgevolgd door Roy Jakobs.', { person: 'Roy Jakobs', company: 'Philips' }],
      ],
      negative: ['Jan Bakker wordt ziek.', 'Philips wordt een ander bedrijf.', 'Philips volgt de regels op.'],
    },
    {
      name: 'other verbs and nouns',
      type: 'appointment',
      positive: [
        ['Carla Mulder gaat bij ING aan de slag als financieel directeur.', { person: 'Carla Mulder', company: 'ING' }],
        [
          'Jan Bakker treedt in mei aan als topman van KPN.',
          { person: 'Jan Bakker', company: 'KPN', position: 'topman' },
        ],
        [
          'De benoeming van Roy Jakobs tot topman van Philips was een verrassing.',
          { person: 'Roy Jakobs', company: 'Philips' },
        ],
      ],
      negative: ['Philips keert terug naar China.', 'De benoeming van de minister raakt Philips niet.'],
    },
    {
      name: 'active',
      type: 'departure',
      positive: [
        [
          'Feike Sijbesma stapt op als topman van DSM.',
          { person: 'Feike Sijbesma', company: 'DSM', position: 'topman' },
        ],
        ['Paul Polman vertrekt bij Unilever.', { person: 'Paul Polman', company: 'Unilever' }],
        ['Philips-topman Jan Bakker gaat eind dit jaar met pensioen.', { person: 'Jan Bakker', company: 'Philips' }],
        [
          'Financieel directeur Carla Mulder van ING heeft ontslag genomen.',
          { person: 'Carla Mulder', company: 'ING', position: 'Financieel directeur' },
        ],
      ],
      negative: ['De trein vertrekt om acht uur.', 'Philips verlaat China.'],
    },
    {
      name: 'passive and noun',
      type: 'departure',
      positive: [
        [
          'Jan Bakker werd ontslagen als directeur van KPN.',
          { person: 'Jan Bakker', company: 'KPN', position: 'directeur' },
        ],
        ['ING zet Carla Mulder aan de kant.', { person: 'Carla Mulder', company: 'ING' }],
        ['Het vertrek van Paul Polman bij Unilever was verwacht.', { person: 'Paul Polman', company: 'Unilever' }],
      ],
      negative: ['KPN ontslaat 300 werknemers.', 'Het vertrek van de trein is vertraagd.'],
    },
    {
      name: 'active, headline, inversion',
      type: 'layoffs',
      positive: [
        ['Philips schrapt 4.000 banen.', { company: 'Philips', count: '4.000 banen' }],
        ['Bij Ford Genk verdwijnen 4.300 jobs', { company: 'Ford Genk', count: '4.300 jobs' }],
        ['Volgend jaar ontslaat ING 1.700 werknemers.', { company: 'ING', count: '1.700 werknemers' }],
      ],
      negative: ['Philips schrapt een product.', 'Bij Ford verdwijnen de problemen.'],
    },
    {
      name: 'passive, infinitive, noun',
      type: 'layoffs',
      positive: [
        ['Bij KPN worden 2.000 arbeidsplaatsen geschrapt.', { company: 'KPN', count: '2.000 arbeidsplaatsen' }],
        ['Brussels Airlines is van plan 900 banen te schrappen.', { company: 'Brussels Airlines', count: '900 banen' }],
        ['ING kondigt een collectief ontslag aan.', { company: 'ING' }],
      ],
      negative: ['Bij KPN worden de kosten geschrapt.', 'ING kondigt een persconferentie aan.'],
    },
    {
      name: 'active and inversion',
      type: 'expansion',
      positive: [
        ['Ikea opent een winkel in Zwolle.', { company: 'Ikea', facility: 'winkel', location: 'Zwolle' }],
        [
          'In Groningen bouwt Google een datacenter.',
          { company: 'Google', facility: 'datacenter', location: 'Groningen' },
        ],
        ['Intel gaat in Leuven een fabriek bouwen.', { company: 'Intel', facility: 'fabriek', location: 'Leuven' }],
      ],
      negative: ['Ikea opent de aanval.', 'Google bouwt vertrouwen op.'],
    },
    {
      name: 'passive and noun',
      type: 'expansion',
      positive: [
        [
          'In Oss wordt door Unilever een laboratorium gebouwd.',
          { company: 'Unilever', facility: 'laboratorium', location: 'Oss' },
        ],
        ['De opening van de winkel door Action is uitgesteld.', { company: 'Action', facility: 'winkel' }],
        [
          'Tesla begint met de bouw van een fabriek in Tilburg.',
          { company: 'Tesla', facility: 'fabriek', location: 'Tilburg' },
        ],
      ],
      negative: ['De opening van de beurs was goed voor Unilever.', 'De bouw van het stadhuis is een klus voor BAM.'],
    },
    {
      name: 'active and passive',
      type: 'closure',
      positive: [
        ['Ford sluit de fabriek in Genk.', { company: 'Ford', facility: 'fabriek', location: 'Genk' }],
        ['Volgend jaar sluit ING tientallen kantoren.', { company: 'ING' }],
        [
          'In Amsterdam werden zes filialen van Hema gesloten.',
          { company: 'Hema', facility: 'filialen', location: 'Amsterdam' },
        ],
        [
          'De fabriek van Opel in Antwerpen gaat dicht.',
          { company: 'Opel', facility: 'fabriek', location: 'Antwerpen' },
        ],
      ],
      negative: ['Ford sluit een akkoord met de bonden.', 'De beurs sloot hoger.'],
    },
    {
      name: 'noun',
      type: 'closure',
      positive: [
        ['De sluiting van de fabriek van Renault leidde tot protest.', { company: 'Renault', facility: 'fabriek' }],
        ['Philips kondigt de sluiting van zijn fabriek aan.', { company: 'Philips', facility: 'fabriek' }],
        ['De sluiting van 30 winkels door Blokker gaat door.', { company: 'Blokker' }],
      ],
      negative: ['De sluiting van de beurs viel tegen.', 'De sluiting van het akkoord was goed voor Philips.'],
    },
    {
      name: 'all',
      type: 'bankruptcy',
      positive: [
        ['V&D is failliet.', { company: 'V&D' }],
        ['Oad vroeg surseance aan.', { company: 'Oad' }],
        ['Het faillissement van Imtech was een klap.', { company: 'Imtech' }],
        ['Lehman Brothers heeft faillissement aangevraagd.', { company: 'Lehman Brothers' }],
        ['Thomas Cook ging in 2019 over de kop.', { company: 'Thomas Cook' }],
      ],
      negative: ['De bakker om de hoek is failliet.', 'De wet op het faillissement wordt aangepast.'],
    },
    {
      name: 'active and passive',
      type: 'legalAction',
      positive: [
        ['Apple klaagt Samsung aan.', { plaintiff: 'Apple', defendant: 'Samsung' }],
        ['Microsoft werd door Netscape voor de rechter gesleept.', { plaintiff: 'Netscape', defendant: 'Microsoft' }],
        ['De Europese Commissie beboet Google.', { plaintiff: 'Europese Commissie', defendant: 'Google' }],
      ],
      negative: ['Apple klaagt over de prijzen.', 'De rechter veroordeelde de man.'],
    },
    {
      name: 'noun',
      type: 'legalAction',
      positive: [
        ['Philips begint een rechtszaak tegen Fitbit.', { plaintiff: 'Philips', defendant: 'Fitbit' }],
        [
          'Google krijgt een boete van de Europese Commissie.',
          { plaintiff: 'Europese Commissie', defendant: 'Google' },
        ],
        ['De rechtszaak van Epic Games tegen Apple duurt voort.', { plaintiff: 'Epic Games', defendant: 'Apple' }],
        ['De Europese Commissie legt Intel een boete op.', { plaintiff: 'Europese Commissie', defendant: 'Intel' }],
      ],
      negative: ['Philips begint een actie tegen kanker.', 'De boete voor te hard rijden gaat omhoog.'],
    },
  ]);
});

describe('frames of figures', () => {
  testConstructions([
    {
      name: 'verb with metric',
      type: 'results',
      positive: [
        [
          'Philips boekte een winst van 300 miljoen euro.',
          { company: 'Philips', metric: 'winst', amount: '300 miljoen euro' },
        ],
        [
          'Vorig jaar leed Fiat een verlies van 6 miljard euro.',
          { company: 'Fiat', metric: 'verlies', amount: '6 miljard euro' },
        ],
        [
          'Ryanair meldde een recordwinst van 269 miljoen dollar.',
          { company: 'Ryanair', metric: 'recordwinst', amount: '269 miljoen dollar' },
        ],
        ['KPN maakte vorig jaar geen winst.', { company: 'KPN', metric: 'winst' }],
      ],
      negative: ['De partij boekt winst in de peilingen.', 'Philips boekte een reis.'],
    },
    {
      name: 'moving metric',
      type: 'results',
      positive: [
        ['De omzet van Ahold steeg met 5 procent.', { company: 'Ahold', metric: 'omzet', change: '5 procent' }],
        [
          'Bij Heineken groeide de omzet met 8 procent tot 21 miljard euro.',
          { company: 'Heineken', change: '8 procent', amount: '21 miljard euro' },
        ],
        ['De winst van ING daalde.', { company: 'ING', metric: 'winst' }],
      ],
      negative: ['De omzet in de sector steeg.', 'De winst is voor de klant.'],
    },
    {
      name: 'amount and red figures',
      type: 'results',
      positive: [
        [
          'De nettowinst van Colruyt bedroeg 380 miljoen euro.',
          { company: 'Colruyt', metric: 'nettowinst', amount: '380 miljoen euro' },
        ],
        [
          'In het eerste kwartaal verloor Uber 9 miljoen euro.',
          { company: 'Uber', metric: 'verloor', amount: '9 miljoen euro' },
        ],
        ['In het tweede kwartaal schreef Ford rode cijfers.', { company: 'Ford', metric: 'rode cijfers' }],
      ],
      negative: ['De winst van Philips is niet bekend.', 'Uber verloor de zaak.'],
    },
    {
      name: 'share',
      type: 'sharePrice',
      positive: [
        ['Het aandeel Philips won 3 procent.', { company: 'Philips', change: '3 procent' }],
        ['De koers van Ahold daalde met 2,5 procent.', { company: 'Ahold', change: '2,5 procent' }],
        ['Op het Damrak sloot Shell 2 procent lager.', { company: 'Shell', change: '2 procent' }],
        ['Unilever kreeg er 3 procent bij.', { company: 'Unilever', change: '3 procent' }],
        ['KPN ging met 5 procent onderuit.', { company: 'KPN', change: '5 procent' }],
      ],
      negative: [
        'De koers van de euro daalde.',
        'De AEX sloot 2 procent lager.',
        'Ajax won de wedstrijd.',
        'De omzet van Ahold steeg met 5 procent.',
      ],
    },
    {
      name: 'one event a company',
      type: 'sharePrice',
      positive: [
        ['ING en KPN wonnen beide 2 procent.', { company: 'ING' }],
        ['ING en KPN wonnen beide 2 procent.', { company: 'KPN' }],
        ['Philips en Ahold verloren beide 3 procent.', { company: 'Ahold' }],
      ],
      negative: ['De beurzen van Parijs en Londen wonnen 2 procent.', 'De euro en de dollar wonnen beide 2 procent.'],
    },
    {
      name: 'a name behind what somebody is called by his work',
      type: 'departure',
      positive: [
        [
          'Medeoprichter van Philips, Karel Bakker, neemt ontslag als voorzitter van Philips.',
          { person: 'Karel Bakker', company: 'Philips' },
        ],
        ['De bestuurder van KPN, Anna Smit, stapt op.', { person: 'Anna Smit', company: 'KPN' }],
        [
          'De oprichter van TomTom, Piet Mulder, vertrekt als directeur van TomTom.',
          { person: 'Piet Mulder', company: 'TomTom' },
        ],
      ],
      negative: [
        'De oprichter van TomTom, Piet Mulder, verwacht een goed jaar.',
        'De bestuurder van KPN, Anna Smit, opent een winkel.',
      ],
    },
  ]);
});
