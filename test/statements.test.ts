import { describe, expect, test } from 'vitest';
import type { StatementKind } from '../src/event-types';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

interface Said {
  kind: StatementKind;
  speaker?: string;
  via?: string;
}

function statementsOf(text: string): Said[] {
  return extractor.extract(text, { date: '2021-04-12' }).statements.map((s) => ({
    kind: s.kind,
    ...(s.speaker ? { speaker: s.speaker.name } : {}),
    ...(s.via ? { via: s.via.name } : {}),
  }));
}

const tables: Record<string, readonly (readonly [text: string, said: Said])[]> = {
  'indirect speech': [
    ['KPN maakte maandag bekend dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'KPN' }],
    ['In 2017 maakte KPN bekend dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN laat weten dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN heeft aangekondigd dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'liet ... weten, with the speaker between': [
    ['In een brief liet KPN weten dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'KPN' }],
    ['Dinsdag liet KPN weten dat het 500 banen schrapt.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN heeft laten weten dat het 500 banen schrapt.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'a saying behind what is said': [
    ['KPN neemt Telfort over, zegt KPN.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN neemt Telfort over, aldus KPN.', { kind: 'announcement', speaker: 'KPN' }],
    [
      '"KPN neemt Telfort over", zei Joost Farwerck, topman van KPN.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      '"De markt verandert. KPN neemt Telfort over", zei Joost Farwerck.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
  ],
  'one described by the office in front of the saying': [
    [
      'Joost Farwerck, topman van KPN, zei dat KPN Telfort overneemt.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'Joost Farwerck, hoofd verkoop bij KPN, kondigde aan dat KPN Telfort overneemt.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    ['KPN-CEO Joost Farwerck zei dat KPN Telfort overneemt.', { kind: 'announcement', speaker: 'Joost Farwerck' }],
  ],
  'according to': [
    ['Volgens KPN neemt KPN Telfort over.', { kind: 'announcement', speaker: 'KPN' }],
    ['Volgens persbureau Reuters neemt KPN Telfort over.', { kind: 'report', via: 'Reuters' }],
    ['KPN neemt Telfort over, meldt persbureau Reuters.', { kind: 'report', via: 'Reuters' }],
  ],
  'a quoted remark upon what the text is about': [
    [
      'KPN heeft Telfort overgenomen.\n\n"Wij zijn hier heel blij mee," zei Joost Farwerck, topman van KPN.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'Philips sloot in maart zijn fabriek in Turnhout. De bonden zijn boos. "Het kon niet anders," aldus Philips-topman Frans van Houten.',
      { kind: 'announcement', speaker: 'Frans van Houten' },
    ],
    [
      'ING heeft zestig banen geschrapt. "Dat valt ons zwaar," verklaarde Ralph Hamers, de topman van ING.',
      { kind: 'announcement', speaker: 'Ralph Hamers' },
    ],
  ],
  'silence about an offer': [
    [
      'Over een bod van KPN op Telfort wilde Ziggo niets kwijt. Ook Telfort wilde niets zeggen over het bod.',
      { kind: 'noComment', speaker: 'Ziggo' },
    ],
    [
      'KPN zou een bod op Telfort voorbereiden. Telfort wil niets zeggen over het bod.',
      { kind: 'noComment', speaker: 'Telfort' },
    ],
    [
      'KPN overweegt een bod op Telfort. Telfort wilde niets kwijt over dat bod.',
      { kind: 'noComment', speaker: 'Telfort' },
    ],
  ],
  'what a sentence back was said': [
    ['KPN neemt Telfort over. Dat heeft KPN maandag bekendgemaakt.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN neemt Telfort over. Dat meldt persbureau Reuters.', { kind: 'report', via: 'Reuters' }],
    ['KPN neemt Telfort over. Dat zegt KPN.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'speaker and medium apart': [
    [
      'Bronnen binnen KPN hebben bij persbureau Reuters aangegeven dat KPN Telfort overneemt.',
      { kind: 'report', speaker: 'Bronnen binnen KPN', via: 'Reuters' },
    ],
    [
      'KPN zei tegen persbureau Reuters dat KPN Telfort overneemt.',
      { kind: 'announcement', speaker: 'KPN', via: 'Reuters' },
    ],
  ],
  'a rumour': [
    ['Al jaren circuleren berichten dat KPN Telfort overneemt.', { kind: 'rumour' }],
    ['Onlangs ging nog het gerucht dat KPN Telfort overneemt.', { kind: 'rumour' }],
    ['KPN zou Telfort hebben overgenomen.', { kind: 'rumour' }],
    ['Naar verluidt neemt KPN Telfort over.', { kind: 'rumour' }],
    ['Volgens persbureau Reuters zou KPN Telfort overnemen.', { kind: 'rumour', via: 'Reuters' }],
  ],
  'a denial': [
    ['KPN ontkent dat KPN Telfort overneemt.', { kind: 'denial', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. KPN ontkent dat bericht.', { kind: 'denial', speaker: 'KPN' }],
    [
      'KPN zou Telfort overnemen. KPN drukte die berichten binnen een uur de kop in.',
      { kind: 'denial', speaker: 'KPN' },
    ],
    ['KPN zou Telfort overnemen. KPN heeft dat verhaal meteen de kop ingedrukt.', { kind: 'denial', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. Daar is niets van waar, zegt KPN.', { kind: 'denial', speaker: 'KPN' }],
    [
      '"Wij nemen Telfort niet over", zei Joost Farwerck, topman van KPN.',
      { kind: 'denial', speaker: 'Joost Farwerck' },
    ],
  ],
  'a pronoun between the verb and its particle': [
    [
      'KPN gaat Telfort overnemen. Joost Farwerck maakte dat dinsdag bekend.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'KPN gaat Telfort overnemen. KPN maakte dat woensdag bekend en is blij.',
      { kind: 'announcement', speaker: 'KPN' },
    ],
    ['KPN gaat Telfort overnemen. KPN deelde dat maandag mee.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'a confirmation in front of what it confirms': [
    [
      'Boeing heeft twee orders bevestigd. KLM bestelde tien toestellen bij Boeing.',
      { kind: 'confirmation', speaker: 'Boeing' },
    ],
    [
      'Airbus bevestigde een order. KLM bestelde tien toestellen bij Airbus.',
      { kind: 'confirmation', speaker: 'Airbus' },
    ],
    [
      'Boeing heeft de bestelling bevestigd. KLM bestelde tien toestellen bij Boeing.',
      { kind: 'confirmation', speaker: 'Boeing' },
    ],
  ],
  'a confirmation': [
    ['KPN bevestigt dat KPN Telfort overneemt.', { kind: 'confirmation', speaker: 'KPN' }],
    ['KPN bevestigt de overname van Telfort door KPN.', { kind: 'confirmation', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. KPN bevestigt het gerucht.', { kind: 'confirmation', speaker: 'KPN' }],
  ],
  'no comment': [
    ['KPN zou Telfort overnemen. KPN wil niet reageren.', { kind: 'noComment', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. KPN geeft geen commentaar.', { kind: 'noComment', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. KPN wilde het bericht niet bevestigen.', { kind: 'noComment', speaker: 'KPN' }],
    ['KPN neemt Telfort over. Geen van de partijen wilde onthullen wat het kost.', { kind: 'noComment' }],
    ['KPN neemt Telfort over. Geen van beide bedrijven wilde reageren.', { kind: 'noComment' }],
    ['KPN neemt Telfort over. KPN wilde niet zeggen hoeveel het betaalt.', { kind: 'noComment', speaker: 'KPN' }],
  ],
  'a noun takes up what was told before': [
    [
      'KPN neemt Telfort over. Analist Jan Jansen noemde de overname een vergissing.',
      { kind: 'report', speaker: 'Jan Jansen' },
    ],
    [
      'KPN neemt Telfort over. "Deze deal is goed voor ons," zei Joost Farwerck, de topman van KPN.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'KPN neemt Telfort over. Joost Farwerck, de topman van KPN, zei dat het besluit moeilijk was.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'Philips heeft een lamp uitgebracht. Frans van Houten, de topman van Philips, zei dat deze lamp zuinig is.',
      { kind: 'announcement', speaker: 'Frans van Houten' },
    ],
  ],
  'a sentence that sums up': [
    [
      'KPN neemt Telfort over. Dat besliste de raad van bestuur vrijdag.',
      { kind: 'announcement', speaker: 'raad van bestuur' },
    ],
    [
      'KPN neemt Telfort over. Dat heeft KPN vrijdag na het sluiten van de beurs meegedeeld.',
      { kind: 'announcement', speaker: 'KPN' },
    ],
    [
      'KPN neemt Telfort over. Dat zei Joost Farwerck woensdag op een bijeenkomst.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
  ],
  'a body that speaks for its company': [
    [
      'KPN neemt Telfort over. Dat heeft de directie donderdag aan het personeel meegedeeld.',
      { kind: 'announcement', speaker: 'directie' },
    ],
    [
      'KPN neemt Telfort over. Dat heeft het bestuur donderdag bekendgemaakt.',
      { kind: 'announcement', speaker: 'bestuur' },
    ],
    ['De leiding ontkent dat KPN Telfort overneemt.', { kind: 'denial', speaker: 'leiding' }],
  ],
  'a statement of the company': [
    ['KPN neemt Telfort over, zo blijkt uit een persbericht van KPN.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN neemt Telfort over, staat in een verklaring van KPN.', { kind: 'announcement', speaker: 'KPN' }],
    ['Volgens een woordvoerder van KPN neemt KPN Telfort over.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'a person behind a company and an office': [
    ['Apple CEO Steve Jobs kondigde een nieuwe iPod aan.', { kind: 'announcement', speaker: 'Steve Jobs' }],
    ['Maandag kondigde Apple CEO Steve Jobs de iPhone aan.', { kind: 'announcement', speaker: 'Steve Jobs' }],
    ['Apple CEO Steve Jobs onthulde de iPhone.', { kind: 'announcement', speaker: 'Steve Jobs' }],
  ],
  'what a published list holds': [
    ['Opel publiceerde een lijst van twaalf fabrieken die worden gesloten.', { kind: 'announcement', speaker: 'Opel' }],
    ['KPN presenteerde een plan waarmee het 300 banen schrapt.', { kind: 'announcement', speaker: 'KPN' }],
    ['Philips maakte een plan bekend waarin het 300 banen schrapt.', { kind: 'announcement', speaker: 'Philips' }],
  ],
  'a denial in other words': [
    ['KPN zou Telfort overnemen. Joost Farwerck wuifde dat weg.', { kind: 'denial', speaker: 'Joost Farwerck' }],
    [
      'KPN zou Telfort overnemen. Een woordvoerder noemde dat bericht vrijdag uit de lucht gegrepen.',
      { kind: 'denial', speaker: 'woordvoerder' },
    ],
    ['KPN zou Telfort overnemen. KPN deed dat toen af als een gerucht.', { kind: 'denial', speaker: 'KPN' }],
    [
      'KPN zou Telfort overnemen. Joost Farwerck maakte vrijdag een eind aan die geruchten.',
      { kind: 'denial', speaker: 'Joost Farwerck' },
    ],
  ],
  'a refusal in other words': [
    [
      'KPN neemt Telfort over. Over de prijs wilde Joost Farwerck zich niet uitlaten.',
      { kind: 'noComment', speaker: 'Joost Farwerck' },
    ],
    ['KPN zou Telfort overnemen. KPN wil dat niet bevestigen of ontkennen.', { kind: 'noComment', speaker: 'KPN' }],
    ['Een woordvoerder weigerde te zeggen of KPN Telfort overneemt.', { kind: 'noComment', speaker: 'woordvoerder' }],
    ['Of KPN Telfort overneemt, liet Joost Farwerck in het midden.', { kind: 'noComment', speaker: 'Joost Farwerck' }],
  ],
  'a report that holds a clause of its own': [
    [
      'Berichten dat KPN Telfort overneemt, noemde een woordvoerster van KPN onzin.',
      { kind: 'denial', speaker: 'woordvoerster van KPN' },
    ],
    ['Berichten dat KPN Telfort overneemt, noemde een woordvoerster van KPN onzin.', { kind: 'rumour' }],
    ['KPN heeft geruchten dat het Telfort wil overnemen tegengesproken.', { kind: 'denial', speaker: 'KPN' }],
    [
      'Berichten als zou KPN Telfort overnemen, deed een zegsman van KPN af als speculatie.',
      { kind: 'denial', speaker: 'zegsman van KPN' },
    ],
  ],
  'a saying with an infinitive': [
    ['KPN zegt vijfhonderd banen te zullen schrappen.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN gaf te kennen vijfhonderd banen te schrappen.', { kind: 'announcement', speaker: 'KPN' }],
    ['KPN beloofde Telfort over te nemen.', { kind: 'announcement', speaker: 'KPN' }],
  ],
  'unions and others outside report': [
    ['Volgens de vakbond schrapt KPN vijfhonderd banen.', { kind: 'report', speaker: 'vakbond' }],
    ['KPN schrapt vijfhonderd banen, zo laat de vakbond weten.', { kind: 'report', speaker: 'vakbond' }],
    ['"KPN schrapt vijfhonderd banen", zei vakbondsbestuurder Jan Jansen.', { kind: 'report', speaker: 'Jan Jansen' }],
  ],
  'whom a medium has it from': [
    [
      'KPN neemt Telfort over, schrijft Het Parool op gezag van mensen die bij de zaak betrokken zijn.',
      { kind: 'report', speaker: 'mensen', via: 'Het Parool' },
    ],
    [
      'Ingewijden vertelden persbureau Reuters dat KPN Telfort overneemt.',
      { kind: 'report', speaker: 'Ingewijden', via: 'Reuters' },
    ],
    ['Volgens Zwitserse media neemt KPN Telfort over.', { kind: 'report', via: 'Zwitserse media' }],
  ],
  'talks that are taken up': [
    [
      'KPN wil fuseren met Telfort. Topman Joost Farwerck van KPN zei dat de gesprekken voorspoedig verlopen.',
      { kind: 'announcement', speaker: 'Joost Farwerck' },
    ],
    [
      'KPN wil fuseren met Telfort. Telfort liet weten dat de onderhandelingen in mei beginnen.',
      { kind: 'announcement', speaker: 'Telfort' },
    ],
    ['KPN wil Telfort overnemen. Telfort zei dat het overleg nog loopt.', { kind: 'announcement', speaker: 'Telfort' }],
  ],
  'a refusal with the object before it': [
    ['KPN zou Telfort overnemen. KPN wil daar niets over kwijt.', { kind: 'noComment', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. KPN wil dat niet bevestigen of ontkennen.', { kind: 'noComment', speaker: 'KPN' }],
    ['KPN zou Telfort overnemen. Daarover wilde KPN niets zeggen.', { kind: 'noComment', speaker: 'KPN' }],
  ],
  'an outsider reports': [
    ['Volgens analist Jan Jansen van Kempen neemt KPN Telfort over.', { kind: 'report', speaker: 'Jan Jansen' }],
    ['"KPN neemt Telfort over", zegt analist Jan Jansen.', { kind: 'report', speaker: 'Jan Jansen' }],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)('%s', (text, said) => {
      expect(statementsOf(text)).toContainEqual(said);
    });
  });
}

describe('nothing is said of an event', () => {
  test.each([
    'Volgens de overeenkomst neemt KPN Telfort over.',
    'KPN nam Telfort over.',
    'Philips heeft twee orders bevestigd. KLM nam Transavia over.',
    'Boeing heeft de order bevestigd. Philips sloot een fabriek in Turnhout.',
    'KPN nam Telfort over. Dat bekende verhaal is oud.',
    'KPN neemt Telfort over. Ziggo maakte dat verschil kleiner.',
    'Toen KPN Telfort overnam, zei Ziggo dat de zomer mooi was.',
    'KPN, dat vorig jaar Telfort overnam, zegt dat de zomer mooi wordt.',
    'KPN maakte niet bekend of KPN Telfort overneemt.',
    'KPN nam Telfort over en zegt dat de zomer mooi wordt.',
    'Apple onthulde de iPhone.',
    'KPN nam Telfort over. Analist Jan Jansen noemde een overname soms duur.',
    'KPN nam Telfort over. Ziggo zei dat het besluit moeilijk was.',
    'KPN heeft besloten Telfort over te nemen.',
    'Philips, de grootste lampenmaker ter wereld, zegt dat de zomer mooi wordt.',
    'KPN zei dat het zijn concurrent Ziggo bewondert.',
    'KPN zei dat het spaart om een faillissement van KPN te voorkomen.',
    'Het aandeel KPN steeg met 3 procent, zei Joost Farwerck.',
    'KPN neemt Telfort over. Financiële details werden niet bekendgemaakt.',
    'KPN neemt Telfort over. Dat kregen de vakbonden maandag te horen.',
    'Ziggo deed een bod op Telfort. Telfort wees het bod van de hand.',
    'Ziggo deed een bod op Telfort. Telfort ging niet op dat bod in.',
    'KPN eist tien miljoen euro van Ziggo.',
    'Het aandeel KPN steeg maandag met 3 procent. Dat maakte Philips bekend.',
    'KPN nam Telfort over. "De zomer wordt mooi," zei Frans van Houten, topman van Philips.',
    'KPN nam Telfort over. Joost Farwerck, topman van KPN, zei dat de zomer mooi wordt.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

test('an unclear speaker keeps its candidates', () => {
  const { statements } = extractor.extract(
    'Het gerucht ging dat Philips gaat samenwerken met Hyundai en Kia. De autofabrikant drukte dat verhaal meteen de kop in.',
  );
  const denial = statements.find((s) => s.kind === 'denial');
  expect(denial?.speaker?.name).toBe('De autofabrikant');
  expect(denial?.speaker?.candidates?.length).toBe(2);
});

test('a long text takes time in proportion to its length', () => {
  const text = (n: number) => 'KPN zou Telfort overnemen. Daar is niets van waar, zegt KPN. '.repeat(n);
  const time = (n: number) => {
    const start = performance.now();
    extractor.extract(text(n));
    return performance.now() - start;
  };
  time(50);
  const short = time(100);
  expect(time(800)).toBeLessThan(Math.max(short, 20) * 8 * 4);
});
