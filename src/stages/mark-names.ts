import type { TokenTable } from '../dutch/types';
import type { Knowledge } from '../knowledge';
import type { NameMatch } from '../lexicon/match-names';

/** "iPhone", "eBay": no Dutch word looks like it. */
const SMALL_CAPITAL = /^\p{Ll}{1,2}\p{Lu}\p{L}+$/u;

/** Marks the tokens of names that need no cue, so that tagger and parser know them: 1 begins a name, 2 goes on with it. */
export function markNames(table: TokenTable, matches: readonly NameMatch[], knowledge: Knowledge): Uint8Array {
  const marks = new Uint8Array(table.length);
  const word = (i: number): string => table.text.slice(table.start[i], table.end[i]);
  const firstNames = knowledge.words('firstNames');
  // "Tim Cook" at the head of a sentence, where capitals say nothing
  for (const first of table.sentenceStart)
    if (first + 1 < table.length && firstNames.has(word(first)) && /^\p{Lu}\p{Ll}/u.test(word(first + 1)))
      marks.set([1, 2], first);
  for (let i = 0; i < table.length; i++) if (SMALL_CAPITAL.test(word(i))) marks[i] = 1;
  for (const m of matches) {
    if (m.ambiguous || m.rest !== undefined) continue;
    marks.fill(2, m.from, m.to);
    marks[m.from] = 1;
  }
  return marks;
}
