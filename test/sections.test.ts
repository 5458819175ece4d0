import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';
import { cutSections, SECTION_LENGTH } from '../src/sections';
import { brokenPromise } from './properties/check-article';
import { prose } from './redos/texts';

const extractor = createExtractor();

/** A text longer than a section, without any place to cut but those that are put into it so far before the section's end. */
function withBreaks(breaks: Record<number, string>): string {
  let text = 'x'.repeat(SECTION_LENGTH + 1000);
  for (const [before, mark] of Object.entries(breaks)) {
    const at = SECTION_LENGTH - Number(before);
    text = text.slice(0, at) + mark + text.slice(at + mark.length);
  }
  return text;
}

describe('a long text is cut', () => {
  it.each<[string, Record<number, string>, number]>([
    ['behind an empty line', { 9000: '\n\n', 300: '\n', 200: '. ', 100: ' ' }, 8998],
    ['behind an empty line that has spaces', { 9000: '\r\n \t\r\n', 300: '\n' }, 8994],
    ['behind the last of several empty lines', { 9000: '\n\n', 700: '\n\n' }, 698],
    ['else behind a line', { 300: '\n', 200: '. ', 100: ' ' }, 299],
    ['else behind a sentence', { 200: '.” ', 100: ' ' }, 197],
    ['else behind a word', { 100: ' ' }, 99],
    ['else anywhere', {}, 0],
    ['but not within a surrogate pair', { 1: '\u{1f600}' }, 1],
    ['not far before its end', { 60000: '\n\n', 100: ' ' }, 99],
  ])('%s', (_, breaks, before) => {
    expect(cutSections(withBreaks(breaks))[0]).toEqual([0, SECTION_LENGTH - before]);
  });

  it('into sections that cover it', () => {
    const piece = fc.constantFrom('x'.repeat(70_001), prose(30_000), '\n\n', ' ', '. ', '\u{1f600}'.repeat(30_000));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const sections = cutSections(text);
        expect(sections.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
        expect(sections.every(([start, end]) => end > start && end - start <= SECTION_LENGTH)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text of several sections', () => {
  const news =
    'Datum: 12 maart 2019\n\nASML neemt volgend jaar de Zweedse machinebouwer Zorimak BV over. Dat meldt Reuters.\n\n';
  const later = '“Philips werkt samen met Shell”, bevestigt ASML. Volgens geruchten koopt Philips Zorimak BV.\n\n';
  const text = news + prose(SECTION_LENGTH) + later;
  const article = extractor.extract(text);

  it('keeps every promise', () => {
    expect(brokenPromise(text, article)).toBeUndefined();
  });

  it('gives what each section says', () => {
    const cut = cutSections(text)[1]![0];
    const alone = extractor.extract(text.slice(cut), { date: '2019-03-12' });
    const there = article.events.filter((e) => e.trigger[0]!.start >= cut);
    expect(there.map((e) => [e.type, e.status, e.trigger[0]!.start - cut])).toEqual(
      alone.events.map((e) => [e.type, e.status, e.trigger[0]!.start]),
    );
    expect(article.statements.length).toBe(
      alone.statements.length + extractor.extract(text.slice(0, cut)).statements.length,
    );
    expect(alone.rumours.length).toBeGreaterThan(0);
    expect(article.rumours.filter((s) => s.cue[0]!.start >= cut)).toHaveLength(alone.rumours.length);
  });

  it('has one entity for a name, and the date of its head everywhere', () => {
    expect(article.entities.filter((e) => /Philips|Zorimak|ASML/.test(e.name)).map((e) => e.name)).toHaveLength(3);
    expect(article.date).toBe('2019-03-12');
    const takeover = article.events.find((e) => e.type === 'acquisition');
    expect(takeover?.time?.value).toBe('2020');
  });

  it('says so, and a text of one section does not', () => {
    const cut = cutSections(text)[0]![1];
    expect(article.notices.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['readInSections', 0, cut],
      ['readInSections', cut, text.length],
    ]);
    expect(extractor.extract(text.slice(0, SECTION_LENGTH)).notices).toEqual([]);
  });
});
