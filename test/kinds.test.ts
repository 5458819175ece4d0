import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';

/** Kinds of error that the additions of test/properties/additions.test.ts brought to light, with the status and roles that count. */
const extractor = createExtractor();

const told = (text: string, date = '2009-04-12'): string[] =>
  extractor
    .extract(text, { date })
    .events.map((event) => {
      const roles = Object.entries(event.roles).map(
        ([role, fillers]) => `${role}=${fillers.map((filler) => filler.name).join('+')}`,
      );
      return `${event.type} ${event.status} ${roles.sort().join(' | ')}`;
    })
    .sort();

describe('saying behind a clause', () => {
  it.each([
    ['KLM bestelt twintig vliegtuigen bij Airbus, meldde The Times vrijdag.', 'actual'],
    ['Bosch levert remmen aan Volkswagen, zei topman Karel Smit donderdag.', 'actual'],
    ['Philips sluit een fabriek in Drachten, zei topman Karel Smit donderdag.', 'planned'],
  ])('its day says nothing of when: %s', (text, status) => {
    expect(told(text)[0]!.split(' ')[1]).toBe(status);
  });

  it.each([
    ['Toyota kocht een belang van 5 procent in Tesla, aldus een woordvoerder van het bedrijf.', 'seller'],
    ['Alstom haalt een contract binnen van NS, meldde The Times.', 'supplier=The Times'],
  ])('its people take no part: %s', (text, wrong) => {
    expect(told(text).length).toBeGreaterThan(0);
    expect(told(text).join()).not.toContain(wrong);
  });
});

describe('what is of something else', () => {
  it.each([
    'InBev wil als onderdeel van een reorganisatie bieden op Carlsberg.',
    'Geely neemt Volvo over, de eigenaar van enkele fabrieken.',
    'Volvo werd gekocht door Geely, eigenaar van vier fabrieken.',
  ])('tells of no owner: %s', (text) => {
    expect(told(text).filter((event) => event.startsWith('ownership'))).toEqual([]);
  });

  it.each([
    ['WhatsApp is sinds 2014 onderdeel van Facebook.', 'owned=WhatsApp | owner=Facebook'],
    ['Geely, eigenaar van Volvo, bouwt een fabriek.', 'owned=Volvo | owner=Geely'],
    ['Volkswagen groeit en is eigenaar van Porsche.', 'owned=Porsche | owner=Volkswagen'],
  ])('but a company has one: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles);
  });
});

describe('two companies and a word for competition', () => {
  it.each([
    'Air France en KLM gaan samen om sterker te staan tegenover de concurrentie.',
    'Heineken neemt Lagunitas over om de concurrentie voor te blijven.',
    'Philips en LG bundelen hun productie vanwege de concurrentie.',
  ])('are no rivals: %s', (text) => {
    expect(told(text).filter((event) => event.startsWith('competition'))).toEqual([]);
  });

  it.each(['Netflix vreest de concurrentie van Disney.', 'KLM heeft last van de concurrentie van Ryanair.'])(
    'are rivals: %s',
    (text) => {
      expect(told(text).filter((event) => event.startsWith('competition'))).toHaveLength(1);
    },
  );
});

describe('status', () => {
  it.each([
    ['Philips zegt 4.000 banen te hebben geschrapt.', 'layoffs actual'],
    ['Fortis zegt ABN Amro verkocht te hebben.', 'acquisition actual'],
    ['Philips zegt banen te willen schrappen.', 'layoffs planned'],
    ['Nokia zal met de productie van telefoons beginnen.', 'production planned'],
    ['Boeing zou met de assemblage van toestellen starten.', 'production rumoured'],
    ['Nokia begon in 2008 met de productie van telefoons.', 'production actual'],
    ['Volgens de krant zou Jan Bakker in mei als topman van KPN aantreden.', 'appointment rumoured'],
    ['Jan Bakker zou als topman van KPN opstappen.', 'departure rumoured'],
    ['KLM zou Martinair overnemen als de prijs daalt.', 'acquisition possible'],
    ['Adyen gaat naar de beurs om te kunnen groeien.', 'listing planned'],
    ['KLM wil tien toestellen kopen die Airbus momenteel ontwikkelt.', 'productDevelopment actual'],
    ['Aeroflot heeft besloten tot de aankoop van de Dreamliner, het toestel dat Boeing nu bouwt.', 'production actual'],
    ['Iberia zal toestellen huren die Airbus in Hamburg bouwt.', 'production actual'],
    ['KLM zei donderdag op een bijeenkomst dat het Martinair overneemt.', 'acquisition planned'],
    ['KLM vertelde aan de krant dat het Martinair wil overnemen.', 'acquisition planned'],
    ['Brussel heeft toestemming gegeven voor de overname van DoubleClick door Google.', 'acquisition planned'],
    ['De toezichthouder heeft bezwaar tegen de overname van Casema door Essent.', 'acquisition planned'],
    ['GM gaf groen licht voor de productie van de Volt.', 'production planned'],
    ['Voor de overname van DoubleClick door Google kreeg Google een boete.', 'acquisition actual'],
  ])('%s', (text, wanted) => {
    expect(told(text).join()).toContain(wanted);
  });
});

describe('a time that is less than', () => {
  it.each([
    ['YouTube bestaat nog geen anderhalf jaar.', 'founding actual'],
    ['Skype bestaat nog geen twee jaar.', 'founding actual'],
    ['Het bedrijf YouTube, dat nog geen jaar bestaat, groeit.', 'founding actual'],
    ['Philips neemt geen banken over. Samsung lanceert geen telefoon.', 'productLaunch negated'],
    ['Nokia brengt geen tablet uit.', 'productLaunch negated'],
  ])('is no negation: %s', (text, wanted) => {
    expect(told(text).join()).toContain(wanted);
  });
});

describe('causes of a move', () => {
  it.each([
    'De koers van Nokia steeg 5 procent door de hogere winst.',
    'Na tegenvallende resultaten verloor het aandeel Intel 6 procent.',
    'Nokia steeg 5 procent na de bekendmaking van een hogere omzet.',
  ])('move the share, not the figure: %s', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(/^sharePrice/);
  });

  it.each([
    ['De winst van Nokia steeg 5 procent door de verkoop van telefoons.', 'metric=winst'],
    ['Door de crisis daalde de omzet van Dell met 4 procent.', 'metric=omzet'],
  ])('leave the figure alone: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles);
  });
});

describe('"het" is a pronoun', () => {
  it.each([
    ['Volkswagen groeit. Het bezit 49 procent van Suzuki.', 'owner=Volkswagen'],
    ['Opel groeit. Het behoort tot Stellantis.', 'owned=Opel'],
    ['VDL zegt dat het bussen aan Arriva levert.', 'supplier=VDL'],
    ['Philips ontkent dat het Samsung overneemt.', 'acquirer=Philips'],
  ])('%s', (text, roles) => {
    expect(told(text).join()).toContain(roles);
  });

  it.each(['Opel groeit. Het regent in Antwerpen.', 'Philips groeit. Het gaat om leveringen aan Arriva.'])(
    'or stands for nothing: %s',
    (text) => {
      expect(told(text).join()).not.toMatch(/=(Opel|Philips)/);
    },
  );
});

describe('a noun that looks like a plural', () => {
  it.each([
    ['Carrefour maakte plannen bekend. De supermarktketen sluit een winkel in Gent.', 'company=Carrefour'],
    ['Jumbo groeit. De supermarktketen opent een winkel in Gent.', 'company=Jumbo'],
  ])('stands for one firm: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles);
  });
});

describe('what is told of a product', () => {
  it.each([
    'Steve Jobs verscheen op het podium om de iPad van Apple te onthullen. De iPad wordt in mei op de markt gebracht.',
    'Topman Steve Ballmer van Microsoft verscheen op de beurs om de Surface te tonen. De Surface wordt in mei uitgebracht.',
  ])('is not told of who appears with it: %s', (text) => {
    expect(told(text, '2009-04-12').join()).toContain('productLaunch planned');
    expect(told(text, '2009-04-12').join()).not.toContain('productLaunch actual');
  });

  it.each([
    [
      'De order van Air India heeft een waarde van 6 miljard dollar voor 50 toestellen van Boeing.',
      'product=toestellen',
    ],
    ['De bestelling van KLM bij Airbus is goed voor tien toestellen.', 'product=toestellen'],
    ['Het contract van Alstom met NS kost 2 miljard euro voor zestig treinen.', 'product=treinen'],
  ])('may stand behind the verb: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles);
  });
});

describe('a longer name', () => {
  const companies = (text: string): string[] =>
    extractor
      .extract(text, { date: '2007-07-20' })
      .entities.filter(({ kind }) => kind === 'company')
      .map(({ name }) => name)
      .sort();

  it.each([
    [
      'Zentavo sluit een fabriek\n\nZentavo ontslaat 300 mensen. De dochter Zentavo Express bestelt twee vliegtuigen.',
      ['Zentavo', 'Zentavo Express'],
    ],
    [
      'Fiat boekte winst. Het concern wil Fiat Auto verkopen aan General Motors.',
      ['Fiat', 'Fiat Auto', 'General Motors'],
    ],
    ['General Motors ontslaat 300 mensen. GM Europe sluit een fabriek.', ['GM Europe', 'General Motors']],
    [
      'Mitsubishi Heavy Industries ontslaat 300 mensen. Mitsubishi Motors sluit een fabriek, zei Mitsubishi.',
      ['Mitsubishi Heavy Industries', 'Mitsubishi Motors'],
    ],
    ['Sony Ericsson ontslaat 300 mensen. Sony sluit een fabriek.', ['Sony', 'Sony Ericsson']],
  ])('that comes later is another firm: %s', (text, wanted) => {
    expect(companies(text)).toEqual([...wanted].sort());
  });

  it.each([
    [
      'Zentavo ontslaat 300 mensen\n\nZentavo Motor Company ontslaat 300 mensen. Zentavo sluit een fabriek.',
      'Zentavo Motor Company',
    ],
    ['Northrop Grumman bouwt vliegtuigen. Northrop ontslaat 300 mensen.', 'Northrop Grumman'],
    ['Zentavo-Brunnel ontslaat 300 mensen. De topman van Zentavo stapte op.', 'Zentavo-Brunnel'],
    ['Mitsubishi Heavy Industries ontslaat 300 mensen. Mitsubishi sluit een fabriek.', 'Mitsubishi Heavy Industries'],
  ])('that comes first is the same one: %s', (text, wanted) => {
    expect(companies(text)).toEqual([wanted]);
  });
});

describe('headlines', () => {
  it.each([
    ['Adyen gaat naar beurs', 'listing'],
    ['Microsoft en Nokia slaan handen ineen', 'collaboration'],
    ['Sony bracht PlayStation 5 op markt', 'productLaunch'],
  ])('leave articles out: %s', (headline, type) => {
    expect(told(`${headline}\n\nDat werd vrijdag bekend.`).map((event) => event.split(' ')[0])).toContain(type);
  });

  it.each([
    ['Adyen loopt naar beurs van school.', 'listing'],
    ['Unilever is van plan twintig toestellen bij Boeing te bestellen.', 'productLaunch'],
  ])('and a sentence does not: %s', (text, type) => {
    expect(told(text).map((event) => event.split(' ')[0])).not.toContain(type);
  });
});
