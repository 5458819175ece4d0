import { describe, expect, it } from 'vitest';
import type { EventType } from '../src/event-types';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** A text, a type, and how many events of the type it tells of. */
type Case = readonly [text: string, type: EventType, count: number];

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'headline, lead and body say it again': [
    [
      'Philips koopt Lumileds\n\nPhilips neemt Lumileds over. De overname van Lumileds kost 100 miljoen euro.',
      'acquisition',
      1,
    ],
    ['Shell en Eneco werken samen\n\nShell gaat samenwerken met Eneco, meldden de bedrijven.', 'collaboration', 1],
    [
      'Boeing bouwt vliegtuig\n\nBoeing heeft een nieuw vliegtuig gebouwd. Het bedrijf bouwde het vliegtuig in Seattle.',
      'production',
      1,
    ],
    ['Philips koopt Lumileds\n\nShell neemt Eneco over.', 'acquisition', 2],
    ['Shell werkt samen met Eneco\n\nPhilips gaat samenwerken met ASML.', 'collaboration', 2],
  ],
  'another amount, count or year is another event': [
    ['Philips schrapt 500 banen. In 2009 schrapte Philips 300 banen.', 'layoffs', 2],
    ['Shell investeerde in 2017 in Eneco. In 2019 investeerde Shell opnieuw in Eneco.', 'investment', 2],
    ['Adyen haalde 10 miljoen euro op. Later haalde Adyen 50 miljoen euro op.', 'fundingRound', 2],
    ['Philips schrapt 500 banen. De 500 banen die Philips schrapt, zijn in Drachten.', 'layoffs', 1],
    ['Adyen haalde 10 miljoen euro op. De 10 miljoen euro haalde Adyen op bij beleggers.', 'fundingRound', 1],
  ],
  'a rounded price, or one per share, is of the same takeover': [
    [
      'KPN koopt Telfort voor ruim 980 miljoen euro\n\nKPN neemt Telfort over. Daarmee is 983 miljoen euro gemoeid.',
      'acquisition',
      1,
    ],
    [
      'Ryanair biedt 1,5 miljard euro op Aer Lingus. Ryanair bood 2,80 euro per aandeel op Aer Lingus.',
      'acquisition',
      1,
    ],
    ['KPN biedt 900 miljoen euro op Telfort. Later bood KPN 1,2 miljard euro op Telfort.', 'acquisition', 2],
    ['Adyen haalde 10 miljoen euro op. Later haalde Adyen 12 miljoen euro op.', 'fundingRound', 2],
  ],
  'who is interested is no side of the sale': [
    ['Philips verkoopt Lumileds. Apollo zou een bod op Lumileds overwegen.', 'acquisition', 2],
    ['Ford verkoopt Volvo niet. Geely wil Volvo overnemen.', 'acquisition', 2],
    ['In 2005 kocht eBay Skype. Nu verkoopt eBay Skype.', 'acquisition', 2],
    ['Ford verkoopt Volvo. Geely neemt Volvo over.', 'acquisition', 1],
    ['Ford zet Volvo te koop. BMW toont interesse in schone motoren.', 'acquisition', 1],
  ],
  'sites of other sorts or in other towns are others': [
    ['Shell groeit. Shell opent een laboratorium in Delft. Shell bouwt een raffinaderij in Pernis.', 'expansion', 2],
    ['Ford groeit. Ford sluit in mei de fabriek in Genk. Ford sluit ook de fabriek in Dagenham.', 'closure', 2],
    ['Apple opent een winkel. Apple bouwt een datacentrum.', 'expansion', 2],
    ['Ford sluit fabriek in Limburg\n\nFord sluit zijn fabriek in Genk.', 'closure', 1],
    [
      'Philips bouwt een fabriek in Drachten. De vestiging in Drachten bouwt Philips voor de productie van lampen.',
      'expansion',
      1,
    ],
  ],
  'who builds the goods is told once': [
    [
      'Embraer heeft tegenslag. Lion Air plaatste een order voor 56 toestellen bij Boeing. De maatschappij zal de toestellen in gebruik nemen.',
      'supply',
      1,
    ],
    [
      'Boeing groeit. Airbus ook. KLM bestelt tien toestellen bij Airbus. KLM neemt vijf toestellen van Boeing in gebruik.',
      'supply',
      2,
    ],
  ],
  'a list of products is one event, unless one is told of apart': [
    ['Apple introduceert de iPhone en de Apple TV.', 'productLaunch', 1],
    ['Brouwerij De Valk produceert tripel en stout.', 'production', 1],
    ['Samsung presenteert een telefoon, een horloge en een tablet.', 'productLaunch', 1],
    ['Apple introduceert de iPhone. Samsung introduceert de Galaxy.', 'productLaunch', 2],
    ['Apple introduceert de iPhone en de Apple TV. De Apple TV introduceerde Apple in Londen.', 'productLaunch', 2],
  ],
  'shown on one day and sold on another is one launch': [
    ['Asus heeft maandag de Padfone onthuld. De Padfone ligt vanaf 12 mei in de schappen.', 'productLaunch', 1],
    ['Asus toonde maandag een nieuwe telefoon, die in juni in de winkels ligt.', 'productLaunch', 1],
    ['Asus liet maandag de Zenfone 6 zien. De telefoon gaat over twee weken in de verkoop.', 'productLaunch', 1],
    ['Asus toonde maandag de Padfone. In 2022 komt de Zenfone op de markt van Asus.', 'productLaunch', 2],
    ['In 2019 toonde Asus een telefoon. In 2020 toonde Asus in Taipei een telefoon.', 'productLaunch', 2],
  ],
  'a compound and its head are one product': [
    ['Fokker produceert vleugelkleppen. De kleppen maakt Fokker in Hoogeveen.', 'production', 1],
    ['Apple werkt aan een stekkerauto. Apple ontwikkelt de auto in het geheim.', 'productDevelopment', 1],
    [
      'Airbus ontwikkelt een passagiersvliegtuig. Airbus ontwikkelt het vliegtuig in Toulouse.',
      'productDevelopment',
      1,
    ],
    ['De winst stijgt. Philips produceert telefoons. In Drachten produceert Philips koptelefoons.', 'production', 2],
    [
      'De winst stijgt. VDL ontwikkelt een waterstofbus. In Brugge ontwikkelt VDL een machine.',
      'productDevelopment',
      2,
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
  it.each(cases.map(([text, type, count]) => ({ text, type, count })))('$count $type: $text', (row) => {
    const events = extractor.extract(row.text, { date: '2021-04-10' }).events.filter((e) => e.type === row.type);
    expect(events.map((e) => JSON.stringify(e.roles))).toHaveLength(row.count);
  });
});

describe('of two mentions of a layoff the one with a number tells the count', () => {
  it.each([
    ['Siemens snijdt in zijn personeelsbestand. Bij de treinendivisie verdwijnen 2.500 banen.', '2.500 banen'],
    ['Philips krimpt het personeelsbestand in. Er verdwijnen 300 banen.', '300 banen'],
    ['Philips schrapt 500 banen. Het concern snijdt in zijn personeel.', '500 banen'],
  ])('%s', (text, count) => {
    const events = extractor.extract(text).events.filter((e) => e.type === 'layoffs');
    expect(events.map((e) => e.roles.count?.map((f) => f.name))).toEqual([[count]]);
  });
});
