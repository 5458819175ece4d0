import { describe, expect, it } from 'vitest';
import { createAnalyser, REL } from '../../src/dutch/index';

const analyser = createAnalyser();

/** The word that a genitive hangs on, and what that word is to the clause. */
function bound(text: string, genitive: string): string {
  const a = analyser.analyse(text);
  const at = Array.from({ length: a.length }, (_, t) => t).find((t) => a.word(t) === genitive)!;
  return a.rel[at] === REL.indexOf('nmod:poss') ? `${a.word(a.head[at]!)} ${REL[a.rel[a.head[at]!]!]}` : '';
}

describe('genitives', () => {
  it.each([
    ["Nokia's topman vertrekt.", "Nokia's", 'topman nsubj'],
    ["Microsoft kocht Nokia's telefoontak.", "Nokia's", 'telefoontak obj'],
    ["Volgens Apple's topman verkoopt het bedrijf meer.", "Apple's", 'topman obl'],
    ["Europa's op twee na grootste bank heeft 500 mensen ontslagen.", "Europa's", 'bank nsubj'],
    ["'s Werelds grootste autobouwer opent een fabriek.", 'Werelds', 'autobouwer nsubj'],
  ])('%s', (text, genitive, wanted) => expect(bound(text, genitive)).toBe(wanted));
  it.each([
    ["De MD-80's worden afgedankt.", "MD-80's"],
    ["Duizenden Toyota's staan stil.", "Toyota's"],
    ["KLM heeft twee Mini's verkocht.", "Mini's"],
  ])('none: %s', (text, plural) => expect(bound(text, plural)).toBe(''));
});
