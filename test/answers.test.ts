import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** The statements about the first event of a type, as kinds. */
function kindsAbout(text: string, type: string): string[] {
  const { events, statements } = extractor.extract(text, { date: '2010-06-15' });
  const event = events.find((e) => e.type === type);
  return statements.filter((s) => event && s.about.includes(event.id)).map((s) => s.kind);
}

const STORY = 'Volgens De Standaard wil Ahold branchegenoot Delhaize overnemen. ';

describe('who contradicts what was told before', () => {
  test.each([
    ["'Larie', aldus Ahold.", 'denial'],
    ['Ahold zegt dat er van het verhaal niets waar is.', 'denial'],
    ['Ahold lacht het bericht weg.', 'denial'],
    ['"Wij zijn niet van plan om te verkopen," zei een woordvoerder van Delhaize.', 'denial'],
    ['Ahold beaamt dat.', 'confirmation'],
    ['Ahold gaf de gesprekken dinsdag toe.', 'confirmation'],
    ['Een woordvoerder van Delhaize bevestigde de onderhandelingen.', 'confirmation'],
    ['Ahold hult zich in stilzwijgen.', 'noComment'],
    ['Ahold wilde er geen woord aan vuil maken.', 'noComment'],
    ['Ahold gaf niet thuis.', 'noComment'],
    ['Beide bedrijven houden de kaken stijf op elkaar.', 'noComment'],
    ['Ahold zegt niets te weten van een overname.', 'denial'],
  ])('%s', (answer, kind) => {
    expect(kindsAbout(STORY + answer, 'acquisition')).toContain(kind);
  });

  test.each([
    // what is not meant is something of its own
    ['"Wij zijn niet van plan om een winkel te sluiten," zei een woordvoerder van Delhaize.', 'denial'],
    ['Ahold bevestigde de omzet van het eerste kwartaal.', 'confirmation'],
    ['Na maanden van ontkennen opent Ahold een winkel.', 'denial'],
    ['Ahold zegt niet met Jumbo te praten.', 'noComment'],
  ])('%s', (answer, kind) => {
    expect(kindsAbout(STORY + answer, 'acquisition')).not.toContain(kind);
  });
});

describe('a company contradicts what others say right before of what it has no part in', () => {
  test.each([
    ['De vakbond vreest dat er bij Getronics 2.000 banen verdwijnen. KPN sprak dat tegen.', 'layoffs', ['denial']],
    ['Vorig jaar verdwenen er bij Getronics 2.000 banen. KPN sprak dat tegen.', 'layoffs', []],
  ])('%s', (text, type, kinds) => {
    expect(kindsAbout(text, type).filter((k) => k === 'denial')).toEqual(kinds);
  });
});

describe('which bargain is confirmed, and that it was undone', () => {
  test.each([
    [
      'Qantas heeft zijn order voor vijftien toestellen bij Boeing geannuleerd. Een zegsman van Boeing bevestigde de annulering.',
      'supply',
    ],
    [
      'KPN neemt Telfort over. De telefoon ligt in mei in de winkel. Telfort bevestigde de overeenkomst.',
      'acquisition',
    ],
  ])('%s', (text, type) => {
    expect(kindsAbout(text, type)).toContain('confirmation');
  });

  test('nothing was undone', () => {
    const text = 'Qantas bestelt vijftien toestellen bij Boeing. Een zegsman van Boeing bevestigde de annulering.';
    expect(kindsAbout(text, 'supply')).not.toContain('confirmation');
  });
});

describe('the medium that somebody speaks to, or that knows', () => {
  test.each([
    ['In een interview met De Standaard zei topman Dick Boer dat hij Delhaize wil overnemen.', 'De Standaard'],
    ['In een gesprek met De Tijd zei topman Dick Boer dat hij Delhaize wil overnemen.', 'De Tijd'],
    ['Ahold wil Delhaize overnemen, weet De Standaard.', 'De Standaard'],
    ['Ahold wil Delhaize overnemen. Dat staat vandaag in De Tijd.', 'De Tijd'],
    ['Ahold wil Delhaize overnemen. Dat staat als een paal boven water.', undefined],
    ['In een gesprek met Jumbo zei topman Dick Boer dat hij Delhaize wil overnemen.', undefined],
    ['Ahold neemt Delhaize over, zei topman Dick Boer, die De Standaard leest.', undefined],
  ])('%s', (text, via) => {
    const { statements } = extractor.extract(text, { date: '2010-06-15' });
    expect(statements[0]?.via?.name).toBe(via);
  });
});
