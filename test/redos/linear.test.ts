import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract';
import { coordination, HURTFUL, madeUpName, prose } from './texts';

const extractor = createExtractor();

/** Seconds of processor time for a text: unlike the clock it does not count what other processes take. */
function cost(text: string): number {
  const { user } = process.cpuUsage();
  extractor.extract(text);
  return (process.cpuUsage().user - user) / 1e6;
}

const SMALL = 8_000;
const TIMES = 8;
/** A text of eight times the size may take eight times the time, three times over for noise; its square would be 64. */
const GROWTH = TIMES * 3;
/** How much more a character may cost than one of prose in the same run. */
const DEARER = 6;
/** Below this, in seconds, a time is noise. */
const NOISE = 0.05;

cost(prose(50_000));
const perCharacter = cost(prose(100_000)) / 100_000;
const limit = (length: number): number => Math.max(10 * NOISE, DEARER * perCharacter * length);

describe('time goes with the length of the text', () => {
  it.each(HURTFUL)('$name', ({ make }) => {
    const small = make(SMALL);
    const large = make(SMALL * TIMES);
    const before = Math.max(NOISE, cost(small));
    const after = cost(large);
    expect(after / before).toBeLessThan(GROWTH);
    expect(after).toBeLessThan(limit(large.length));
  });
});

describe('a character costs no more than a few of prose', () => {
  it.each<[string, () => string]>([
    ['500 KB without a full stop', () => 'woord '.repeat(84_000)],
    ['a million hyphens', () => '-'.repeat(1_000_000)],
    ['a million newlines', () => '\n'.repeat(1_000_000)],
    ['300,000 opening quotes', () => '“'.repeat(300_000)],
    ['a token of 10 MB', () => 'abcdefghij'.repeat(1_000_000)],
    ['a thousand-fold coordination', () => coordination(1000)],
    ['30,000 names', () => Array.from({ length: 30_000 }, (_, n) => `${madeUpName(n)} BV.`).join(' ')],
  ])(
    '%s',
    (_, make) => {
      const text = make();
      expect(cost(text)).toBeLessThan(limit(text.length));
    },
    120_000,
  );
});

describe('what is too long to be analysed', () => {
  it('is said in the notices, and the sentences around it are read', () => {
    const long = 'en dan '.repeat(25_000);
    const text = `Philips neemt ASML over. Toen ${long}het einde. Shell werkt samen met Heineken.`;
    const { events, notices } = extractor.extract(text);
    expect(events.map((e) => e.type)).toEqual(['acquisition', 'collaboration']);
    expect(notices.map((n) => n.code)).toEqual(['sentenceTooLong']);
    expect(text.slice(notices[0].start, notices[0].end)).toBe(`Toen ${long}het einde.`);
  });

  it('of one token keeps its offsets', () => {
    const name = 'Ab'.repeat(1_000_000);
    const text = `${name} BV neemt Philips over.`;
    const { entities } = extractor.extract(text);
    for (const { mentions } of entities)
      for (const m of mentions) expect(m.text === text.slice(m.start, m.end)).toBe(true);
  });
});
