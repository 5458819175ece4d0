import { describe, expect, it } from 'vitest';
import { packVocabulary, readVocabulary } from '../src/dutch/vocabulary';
import { createExtractor } from '../src/extract';
import { isDutchWord } from '../src/stages/names/everyday';

const extractor = createExtractor();

/** What a text says at its first word. */
const atOpening = (text: string): string[] =>
  extractor
    .extract(text)
    .entities.filter((e) => e.mentions.some((m) => m.start === 0))
    .map((e) => e.kind);

describe('a Dutch word that opens a sentence is no name', () => {
  it.each([
    'Daarbovenop komt er een boete van 163 miljoen euro voor Shell.',
    'Bruto hield Philips een winst van 200 miljoen euro over.',
    'Adverteerders lopen weg bij Facebook.',
    'Ingewijden verwachten dat Philips banen schrapt.',
    'Twijfel is er bij Philips niet meer.',
    'Simpelweg te duur, zegt Ahold over de winkels.',
    'Schuldeisers van Imtech krijgen hun geld niet terug.',
    'Illustratief is dat Nokia minder toestellen verkocht.',
    'Stewards van KLM leggen het werk neer.',
    'Frappant: Fiat verkocht meer auto’s dan Ford.',
  ])('%s', (text) => {
    expect(atOpening(text)).toEqual([]);
  });

  it.each([
    ['Leapmorro bouwt auto’s voor Stellantis.', 'company'],
    ['Velgrabo neemt de winkels van Blokker over.', 'company'],
    // with its capital inside a sentence too, a Dutch word is a name
    ['Frappant koopt twee winkels van Ahold. Volgens Frappant komen er meer bij.', 'company'],
    ['Twijfel Holding koopt twee winkels van Ahold.', 'company'],
  ])('but a name: %s', (text, kind) => {
    expect(atOpening(text)).toEqual([kind]);
  });
});

describe('the vocabulary', () => {
  it('holds what was put in, and few other words', () => {
    const all = Array.from({ length: 20_000 }, (_, n) => `woord${n}`);
    const held = readVocabulary(() => packVocabulary(all.slice(0, 10_000)));
    expect(all.slice(0, 10_000).filter((word) => !held.mayHold(word))).toEqual([]);
    expect(all.slice(10_000).filter((word) => held.mayHold(word)).length).toBeLessThan(500);
  });

  it('knows Dutch and not names', () => {
    const dutch = 'saillant gemor handelaren verbouwing blijdschap lassers domper hopelijk'.split(' ');
    expect(dutch.filter((word) => !isDutchWord(word))).toEqual([]);
    const names = 'leapmotor agresso fastned bunq collibra ablynx lightyear vanmoof'.split(' ');
    expect(names.filter(isDutchWord)).toEqual([]);
  });
});
