import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** Statements with what they are about: kind, who says it, type and status. */
function said(text: string): string[] {
  const { events, statements } = extractor.extract(text, { date: '2010-06-15' });
  return statements.flatMap((s) =>
    s.about.map((id) => {
      const event = events.find((e) => e.id === id)!;
      return `${s.kind} ${s.speaker?.name ?? s.via?.name ?? '-'} ${event.type} ${event.status}`;
    }),
  );
}

describe.each(
  Object.entries({
    'people whom a medium does not name': [
      ['Bronnen vertelden persbureau Reuters dat KPN Telfort wil overnemen.', ['report Bronnen acquisition rumoured']],
      [
        'Reuters meldde op basis van ingewijden dat KPN 500 banen wil schrappen.',
        ['report ingewijden layoffs rumoured'],
      ],
      // a medium alone, of what somebody wants
      ['Persbureau Reuters meldde dat KPN Telfort wil overnemen.', ['rumour Reuters acquisition rumoured']],
      // somebody who is named vouches for it, or it is told as a fact
      ['KPN zei tegen persbureau Reuters dat het Telfort wil overnemen.', ['announcement KPN acquisition planned']],
      ['Persbureau Reuters meldde dat KPN Telfort heeft overgenomen.', ['report Reuters acquisition actual']],
    ],
    'people who want no name': [
      [
        'Een directeur van KPN zei op voorwaarde van anonimiteit dat KPN Telfort zal overnemen.',
        ['report directeur van KPN acquisition planned'],
      ],
      [
        'Een directeur van KPN zei op een congres dat KPN Telfort zal overnemen.',
        ['announcement directeur van KPN acquisition planned'],
      ],
    ],
    'neither confirmed nor denied': [
      ['KPN ontkende noch bevestigde dat het Telfort wil overnemen.', ['noComment KPN acquisition planned']],
      [
        'KPN zou Telfort overnemen. KPN weigerde de geruchten te bevestigen of te ontkennen.',
        ['rumour - acquisition rumoured', 'noComment KPN acquisition rumoured'],
      ],
      ['KPN ontkende dat het Telfort wil overnemen.', ['denial KPN acquisition denied']],
    ],
    'what somebody answers to is not what he says': [
      [
        'Joost Farwerck, topman van KPN, reageerde op geruchten dat KPN Telfort wil overnemen.',
        ['rumour - acquisition rumoured'],
      ],
    ],
    'what is ruled out': [
      ['KPN sloot een overname van Telfort uit.', ['denial KPN acquisition denied']],
      [
        'Joost Farwerck, topman van KPN, sluit uit dat KPN Telfort overneemt.',
        ['denial Joost Farwerck acquisition denied'],
      ],
      ['Een overname van Telfort door KPN is uitgesloten, zei KPN.', ['denial KPN acquisition denied']],
      [
        'Joost Farwerck, topman van KPN, sloot een overname van Telfort niet uit.',
        ['announcement Joost Farwerck acquisition possible'],
      ],
      ['De Europese Commissie sloot Philips uit van de aanbesteding.', []],
    ],
    'what a pronoun for the news is called': [
      [
        'Philips sluit een fabriek in Turnhout. Frans van Houten, topman van Philips, zei dat het een moeilijke beslissing was.',
        ['announcement Frans van Houten closure planned'],
      ],
      [
        'KPN neemt Telfort over. Joost Farwerck, topman van KPN, noemde het een goede deal.',
        ['announcement Joost Farwerck acquisition planned'],
      ],
      ['KPN neemt Telfort over. Joost Farwerck, topman van KPN, noemde het een mooie zomer.', []],
    ],
    'nobody is dismissed': [
      ['"Wij ontslaan niemand," zei Joost Farwerck, topman van KPN.', ['denial Joost Farwerck layoffs denied']],
      ['"Wij zien niemand," zei Joost Farwerck, topman van KPN.', []],
    ],
    'a medium that passes on a denial tells no rumour': [
      ['KPN ontkende dat het Telfort wil overnemen. Dat meldde De Telegraaf.', ['denial KPN acquisition denied']],
    ],
    'one who goes by an office remarks on the news': [
      [
        'KPN neemt Telfort over. "De klant wint," zei een directeur van KPN.',
        ['announcement directeur van KPN acquisition planned'],
      ],
      ['KPN neemt Telfort over. "De klant wint," zei een directeur van Philips.', []],
    ],
    'what nobody will say something about': [
      [
        'Ziggo deed een bod op Telfort. Telfort wilde niet zeggen hoe hoog het bod is.',
        ['noComment Telfort acquisition planned'],
      ],
      ['KPN neemt Telfort over. Over de voorwaarden wilde KPN niets zeggen.', ['noComment KPN acquisition planned']],
      ['KPN neemt Telfort over. Over de zomer wilde KPN niets zeggen.', []],
    ],
    'steps of one sentence are announced together': [
      [
        'Philips sluit een fabriek in Turnhout en schrapt 500 banen. Het concern kondigde de maatregelen maandag aan.',
        ['announcement Philips closure planned', 'announcement Philips layoffs planned'],
      ],
    ],
    'what is contradicted stands in front of it': [
      [
        'Berichten dat KPN een bod op Telfort voorbereidde, zijn door topman Joost Farwerck ontkend.',
        ['rumour - acquisition denied', 'denial Joost Farwerck acquisition denied'],
      ],
      [
        'Geruchten dat Ziggo op een overname van Telfort zou azen, werden door Ziggo van de hand gewezen.',
        ['rumour - acquisition denied', 'denial Ziggo acquisition denied'],
      ],
      ['Telfort wees het bod van Ziggo van de hand.', []],
    ],
    'a remark on what the text tells': [
      [
        'KPN neemt Telfort over. Topman Joost Farwerck sprak van "een mooie stap voor ons bedrijf".',
        ['announcement Joost Farwerck acquisition planned'],
      ],
      ['KPN neemt Telfort over. Topman Joost Farwerck sprak van een mooie zomer.', []],
      [
        'KPN neemt Telfort over. "Dit maakt ons sterker," zei Piet Kroon, directeur van de afdeling, vrijdag.',
        ['announcement Piet Kroon acquisition planned'],
      ],
      ['KPN neemt Telfort over. "Dit maakt niemand sterker," zei Piet Kroon, lid van een club, vrijdag.', []],
    ],
    'who is no party only reckons': [
      [
        'Piet Kroon, analist bij ABN Amro, verwacht dat KPN Telfort overneemt.',
        ['report Piet Kroon acquisition planned'],
      ],
      [
        'Piet Kroon, directeur bij KPN, verwacht dat KPN Telfort overneemt.',
        ['announcement Piet Kroon acquisition planned'],
      ],
      ['Naar schatting van de vakbonden schrapt KPN 500 banen.', ['report vakbonden layoffs planned']],
    ],
    'a medium that tells of itself': [
      ['Reuters kondigde aan te fuseren met Thomson.', ['announcement Reuters merger planned']],
      ['Reuters meldde dat KPN gaat fuseren met Telfort.', ['rumour Reuters merger rumoured']],
    ],
    'a public body speaks of what it does itself': [
      [
        'De Europese Commissie zei dat zij Philips zal aanklagen.',
        ['announcement Europese Commissie legalAction planned'],
      ],
      ['De Europese Commissie zei dat KPN Telfort overneemt.', ['report Europese Commissie acquisition planned']],
    ],
  } satisfies Record<string, readonly (readonly [string, readonly string[]])[]>),
)('%s', (_, rows) => {
  test.each(rows as readonly (readonly [string, readonly string[]])[])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
