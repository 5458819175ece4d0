import { describe } from 'vitest';
import { testConstructions } from './frame-table';

describe('goods that a name in the sentence says', () => {
  testConstructions([
    {
      name: 'a line of letters and a hyphen',
      type: 'production',
      positive: [
        ['Daimler gaat in Rastatt een B-Klasse met brandstofcel maken.', { company: 'Daimler', product: 'B-Klasse' }],
        ['Honda bouwt de CR-V in Swindon.', { company: 'Honda', product: 'CR-V' }],
      ],
      negative: ['Honda bouwt een A-team van ingenieurs.'],
    },
    {
      name: 'the name of a make',
      type: 'production',
      positive: [
        [
          'Apple verliest terrein aan Research In Motion, de maker van de BlackBerry.',
          { company: 'Research In Motion', product: 'BlackBerry' },
        ],
        [
          'GM verkoopt zijn belang in Fuji Heavy Industries, het bedrijf dat de Subaru bouwt.',
          { company: 'Fuji Heavy Industries', product: 'Subaru' },
        ],
        ['Marco richtte Danger op, de maker van de populaire Sidekick.', { company: 'Danger', product: 'Sidekick' }],
        ['De Colt en de Outlander worden door NedCar gemaakt.', { company: 'NedCar', product: ['Colt', 'Outlander'] }],
      ],
      negative: [
        'De topmannen van de fabrikanten en van Chrysler gaan naar Washington.',
        'GAZ, de autofabrikant van miljardair Oleg Deripaska, groeit.',
        'In mei loopt de laatste Clio van de band bij Renault.',
      ],
    },
    {
      name: 'names in apposition to a plain noun',
      type: 'production',
      positive: [
        [
          'De twee modellen, de Kin One en de Kin Two, werden gemaakt door het Japanse Sharp.',
          { company: 'Sharp', product: ['Kin One', 'Kin Two'] },
        ],
      ],
      negative: ['De twee modellen van de economie werden gemaakt door ING.'],
    },
    {
      name: 'the plant that it is made in',
      type: 'production',
      positive: [
        [
          'De scooters worden gebouwd in de fabriek van het Italiaanse Piaggio in Pontedera.',
          { company: 'Piaggio', product: 'scooters' },
        ],
        ["In de NedCar-fabriek worden nu auto's voor BMW gebouwd.", { company: 'NedCar', product: "auto's" }],
        ['Renault bouwt de Zoe in een fabriek van Nissan.', { company: 'Renault', product: 'Zoe' }],
      ],
      negative: ['In de fabriek van Philips worden fouten gemaakt.'],
    },
    {
      name: 'a firm that is described by what it makes',
      type: 'production',
      positive: [
        [
          "Daimler neemt een belang in Tesla Motors, een Californisch bedrijf dat elektrische auto's maakt.",
          { company: 'Tesla Motors', product: "elektrische auto's" },
        ],
      ],
      negative: ['Daimler neemt een belang in Tesla Motors, een bedrijf dat winst maakt.'],
    },
    {
      name: 'what goes by the name of a firm',
      type: 'discontinuation',
      positive: [
        ['Begin 2011 gaf Nokia zijn eigen systeem Symbian op.', { company: 'Nokia', product: 'Symbian' }],
        [
          'De productie van de Corolla bij Toyota komt vanaf mei een week stil te liggen.',
          { company: 'Toyota', product: 'Corolla' },
        ],
      ],
      negative: [
        'Intel schrapt duizend managementfuncties.',
        'Bol.com verkoopt allang niet meer alleen boeken.',
        "Bij Toyota wil het niet meer: in november verkocht het 34 procent minder auto's.",
      ],
    },
    {
      name: 'a line that is stopped',
      type: 'discontinuation',
      positive: [['Mercedes-Benz stopt met de X-klasse.', { company: 'Mercedes-Benz', product: 'X-klasse' }]],
      negative: ['Mercedes-Benz stopt met de derde ploeg.'],
    },
    {
      name: 'a name that follows the verb',
      type: 'productLaunch',
      positive: [
        [
          'Orange zal maandag een eigen telefoon presenteren, de Rolexa, waarvan het scherm erg groot is.',
          { company: 'Orange', product: 'Rolexa' },
        ],
        [
          'Volkswagen had de E-Golf meegenomen, een auto die in mei in de showroom moet staan.',
          { company: 'Volkswagen', product: 'E-Golf' },
        ],
      ],
      negative: ['Philips presenteert een nieuwe topman, de Zweed Lindqvist, omdat de oude vertrekt.'],
    },
    {
      name: 'a product that a relative pronoun stands for',
      type: 'productLaunch',
      positive: [
        [
          'Spelers wachten op Grand Theft Auto V, dat Take-Two in mei uitbrengt.',
          { company: 'Take-Two', product: 'Grand Theft Auto V' },
        ],
        [
          'Het wachten is op Windows 8, dat Microsoft in oktober uitbrengt.',
          { company: 'Microsoft', product: 'Windows 8' },
        ],
      ],
      negative: ['Het wachten is op Windows 8, dat Nokia flink helpt.'],
    },
    {
      name: 'what is told of something else',
      type: 'productLaunch',
      positive: [
        [
          'Een voorbeeld is Sync, dat Ford en Microsoft in 2007 op de markt brachten.',
          { company: ['Ford', 'Microsoft'], product: 'Sync' },
        ],
        [
          'Google heeft een testversie van zijn eigen webbrowser, Google Chrome, beschikbaar gesteld.',
          { company: 'Google', product: 'Google Chrome' },
        ],
      ],
      negative: [
        'Begin volgend jaar kiest Opel waar de volgende generatie wordt gebouwd.',
        'General Motors liet weten geen mogelijkheden meer te zien om door te gaan.',
        'Boeing had in augustus aangekondigd de 737 MAX te zullen ontwikkelen.',
        'Streiff van Airbus kondigde een bezuinigingsprogramma aan.',
      ],
    },
    {
      name: 'aircraft that are going to be built',
      type: 'productDevelopment',
      positive: [
        [
          'Het concern Bombardier gaat het verkeersvliegtuig CSeries nu echt bouwen.',
          { company: 'Bombardier', product: 'CSeries' },
        ],
        ['Boeing zal een langere versie van de 747 bouwen.', { company: 'Boeing', product: 'langere versie' }],
      ],
      negative: ['Boeing gaat een fabriek bouwen in Charleston.', "Volvo gaat auto's bouwen in China."],
    },
    {
      name: 'a firm that others are behind',
      type: 'production',
      positive: [
        [
          'De rivaal is CFM International, een joint venture van General Electric en het Franse Safran, dat de CFM56 produceert.',
          { company: 'CFM International', product: 'CFM56' },
        ],
        ['Lufthansa is een klant van Airbus, dat de A380 bouwt.', { company: 'Airbus', product: 'A380' }],
      ],
      negative: ['De rivaal is CFM International, een joint venture van General Electric en Safran, dat winst maakt.'],
    },
    {
      name: 'a bare infinitive far behind "gaan"',
      type: 'productLaunch',
      positive: [
        [
          'Nintendo gaat zijn Wii, de opvolger van de GameCube, nog voor het einde van het jaar uitbrengen.',
          { company: 'Nintendo', product: 'Wii' },
        ],
      ],
      negative: ['In het vakblad verscheen een artikel van een ingenieur van Intel.'],
    },
  ]);
});
