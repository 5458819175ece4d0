import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** What is said, as "kind speaker type". */
function said(text: string): string[] {
  const { events, statements, entities } = extractor.extract(text, { date: '2010-06-15' });
  const nameOf = (id: string | undefined): string | undefined => entities.find((e) => e.id === id)?.name;
  return statements.flatMap((s) =>
    events
      .filter((e) => s.about.includes(e.id))
      .map((e) => `${s.kind} ${nameOf(s.speaker?.entity) ?? s.speaker?.name ?? ''} ${e.type}`),
  );
}

const tables: Record<string, readonly (readonly [text: string, expected: readonly string[]])[]> = {
  'a quote of the next sentence is of whoever speaks there': [
    [
      '"Wij letten op de kosten," zei Ray Bos, financieel directeur van Ford. "Er is een kans dat Ford failliet gaat," zei analist Piet Vis.',
      ['report Piet Vis bankruptcy'],
    ],
    [
      'Topman Jan Bos van KLM zei dat hij vertrouwen heeft. "KLM schrapt 500 banen," zei woordvoerster Anna Smit.',
      ['announcement Anna Smit layoffs'],
    ],
    [
      '"De markt krimpt," zei topman Jan Bos van KLM. "Daarom schrapt KLM 500 banen."',
      ['announcement Jan Bos layoffs'],
    ],
  ],
  'two companies say so behind what they say': [
    ['KPN neemt Telfort over, zo hebben beide bedrijven bekendgemaakt.', ['announcement KPN acquisition']],
    ['KPN neemt Telfort over, hebben de bedrijven maandag meegedeeld.', ['announcement KPN acquisition']],
    ['KPN schrapt 300 banen, waarschuwden de bonden.', ['report bonden layoffs']],
    ['KPN neemt Telfort over, al hebben beide bedrijven schulden.', []],
    ['KPN neemt Telfort over en beide bedrijven hebben schulden.', []],
  ],
  'what was before the news is taken up by nobody': [
    [
      'Ford verkoopt zijn belang in Mazda aan Tata. Ford nam in 1979 een kwart van Mazda. "Deze stap geeft ons de ruimte die wij nodig hebben," zei Ford-topman Alan Mulally.',
      ['announcement Alan Mulally acquisition'],
    ],
    [
      'Microsoft leed een verlies van 492 miljoen dollar. Het is voor het eerst sinds de beursgang in 1986. "Wij bereiden ons voor op een mooi seizoen," zei topman Steve Ballmer van Microsoft.',
      [],
    ],
    [
      'KLM neemt Martinair over. KLM richtte in 1991 een joint venture met Philips op. "Dit besluit is goed voor onze klanten," zei topman Peter Hartman van KLM.',
      ['announcement Peter Hartman acquisition'],
    ],
  ],
  'news that a medium had told of before': [
    [
      'Google neemt YouTube over. De geruchten begonnen vrijdag, toen het weblog TechCrunch meldde dat de twee bedrijven met elkaar in gesprek waren.',
      ['rumour  acquisition'],
    ],
    [
      'KPN neemt Telfort over. De BBC meldde woensdag al dat de twee bedrijven met elkaar onderhandelden.',
      ['rumour  acquisition'],
    ],
    [
      'Microsoft koopt Skype. Topman Steve Ballmer bevestigde dinsdag wat de krant The Wall Street Journal een avond eerder had onthuld.',
      ['confirmation Steve Ballmer acquisition', 'rumour  acquisition'],
    ],
    ['KPN neemt Telfort over. De BBC meldde woensdag dat het gaat regenen.', []],
    ['KPN neemt Telfort over. De BBC praat morgen met topman Jan Bos van Philips.', []],
  ],
  'a relative clause that says something': [
    [
      'Bij Yahoo, dat vorige maand aankondigde duizend banen te zullen schrappen, is het onrustig.',
      ['announcement Yahoo layoffs'],
    ],
    ['Gazprom, dat eerder deze maand een fusie met Rosneft aankondigde, groeit.', ['announcement Gazprom merger']],
    ['KPN neemt Telfort over. De telefoon, die veel vertelt over de markt, is uitverkocht.', []],
  ],
  'a contradiction of what is told behind it, and a person named before': [
    [
      '"Daar is niets van aan," zei topman Jan Bos van Ford over berichten dat Tata een bod op Volvo voorbereidt.',
      ['denial Jan Bos acquisition', 'rumour  acquisition'],
    ],
    [
      'President Barack Obama sprak over GM. De president sloot niet uit dat GM faillissement moet aanvragen.',
      ['announcement president bankruptcy'],
    ],
    ['Ford sluit niet uit dat het een fabriek in Gent sluit.', []],
  ],
  'officers of a company and people outside it': [
    [
      '"Wij schrappen 500 banen bij KLM," zei Jan Bos, chief executive officer van KLM.',
      ['announcement Jan Bos layoffs'],
    ],
    ['Jan Bos, chief financial officer van KLM, zei dat KLM 500 banen schrapt.', ['announcement Jan Bos layoffs']],
    ['Analist Piet Vis zegt dat KLM 500 banen schrapt.', ['report Piet Vis layoffs']],
  ],
  'a question that is still open is nobody saying so': [
    ['Chrysler vraagt faillissement aan. In juni beslist de rechter of dit plan moet worden goedgekeurd.', []],
    [
      'KLM neemt Martinair over. Dat besliste de raad van bestuur van KLM.',
      ['announcement raad van bestuur van KLM acquisition'],
    ],
  ],
  'a listed company that is called a site passes nothing on': [
    ['Veilingsite eBay verkoopt Skype aan Silver Lake, zo bevestigde eBay dinsdag.', ['confirmation eBay acquisition']],
    [
      'Uitzender USG People daalde, omdat het bedrijf bekendmaakte dat de omzet met een kwart is gedaald.',
      ['announcement USG People results'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
