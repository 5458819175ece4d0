import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** The types of the events that somebody will not speak about. */
function silentAbout(text: string): string[] {
  const { events, statements } = extractor.extract(text, { date: '2010-06-15' });
  const about = new Set(statements.filter((s) => s.kind === 'noComment').flatMap((s) => s.about));
  return events.filter((e) => about.has(e.id)).map((e) => e.type);
}

describe('who will not speak about something is asked about', () => {
  test.each([
    // the bargain whose terms are asked for
    [
      'Ahold neemt Delhaize over. Delhaize opent in mei een winkel in Gent. De bedrijven wilden niet zeggen hoeveel er met de overname is gemoeid.',
      'acquisition',
    ],
    ['Ahold neemt Delhaize over. Hoeveel Ahold betaalt, wilde topman Dick Boer niet zeggen.', 'acquisition'],
    [
      'Ahold neemt Delhaize over. Welk bedrag ermee gemoeid is, wilde een woordvoerster van Ahold niet onthullen.',
      'acquisition',
    ],
    ['Philips levert 40 scanners aan Siemens. Over de prijs van de order deed Philips geen mededelingen.', 'supply'],
    // what the text is about, where one has no part in anything
    ['Ahold neemt Delhaize over. Jumbo wilde niet reageren.', 'acquisition'],
    [
      'Ahold neemt Delhaize over voor 9 miljard euro. Bij Delhaize was niemand bereikbaar voor commentaar.',
      'acquisition',
    ],
    ['Philips en Siemens fuseren. Minister Jan Bos onthield zich van commentaar.', 'merger'],
    ['Philips en Siemens gaan samenwerken. De bedrijven wilden dat niet bevestigen.', 'collaboration'],
    // what was told right before
    ['Ahold zou Delhaize willen overnemen. Een zegsman van Delhaize wilde niet op dat gerucht ingaan.', 'acquisition'],
    // what the question itself tells
    ['Wat er met de 300 bedreigde banen bij Delhaize gebeurt, wilde topman Dick Boer niet zeggen.', 'layoffs'],
  ])('%s', (text, type) => {
    expect(silentAbout(text)).toContain(type);
  });
});

describe('nobody keeps silent about an event', () => {
  test.each([
    // a question about something else
    'Ahold neemt Delhaize over. Of hij zelf meeverhuist, wilde topman Dick Boer niet zeggen.',
    // about a story of which nothing is told
    'Ahold neemt Delhaize over. Volgens De Standaard spreekt ook Colruyt met een koper. Colruyt wilde niet reageren.',
    // other things that one can refrain from, not go into, say nothing of
    'Ahold neemt Delhaize over. Ahold belooft zich te onthouden van prijsafspraken.',
    'Ahold neemt Delhaize over. Jumbo gaat niet in beroep tegen de uitspraak.',
    'Ahold neemt Delhaize over. Een woordvoerder zegt daar nog niets van te merken.',
    'Topman Jan Bos van Philips vertrekt. Bij Siemens reageerde Peter Maas met een brief waarin hij Bos bedankt.',
  ])('%s', (text) => {
    expect(silentAbout(text)).toEqual([]);
  });
});
