import type { Knowledge } from '../knowledge';
import type { Reading } from '../reading/types';
import type { Notice } from '../types';
import type { Header } from './read-header';

/** Common words that must be there before the language is judged. */
const ENOUGH = 5;

/** Says what could not be done as it should: a date that was not understood, text that is not Dutch, sentences too long to be parsed. */
export function noteLimits(reading: Reading, { badDate }: Header, knowledge: Knowledge): Notice[] {
  const { analysed, sentences, sentenceStart, start, end } = reading.tree.analysis;
  const notices: Notice[] = [];
  if (badDate)
    notices.push({
      code: 'invalidDate',
      message: `"${reading.text.slice(badDate.start, badDate.end)}" is no date: write 2021-04-12, 12 april 2021 or 12-04-2021`,
      ...badDate,
    });
  if (!isDutch(reading, knowledge))
    notices.push({
      code: 'notDutch',
      message: 'this text does not look like Dutch: what was read from it may be wrong',
      start: 0,
      end: reading.text.length,
    });
  for (let s = 0; s < sentences; s++) {
    if (analysed[s] !== 2) continue;
    notices.push({
      code: 'sentenceTooLong',
      message: 'this sentence is too long to be analysed: names and times in it were found, events were not',
      start: start[sentenceStart[s]!]!,
      end: end[sentenceStart[s + 1]! - 1]!,
    });
  }
  return notices;
}

/** Whether a text has no fewer of the common words of Dutch than of other languages. Capitalised words tell nothing: names have any language. */
function isDutch({ tree }: Reading, knowledge: Knowledge): boolean {
  const own = knowledge.words('dutchWords');
  const others = knowledge.words('foreignWords');
  let dutch = 0;
  let foreign = 0;
  for (let t = 0; t < tree.analysis.length; t++) {
    const word = tree.text(t);
    if (own.has(word)) dutch++;
    else if (others.has(word)) foreign++;
  }
  return foreign < ENOUGH || dutch >= foreign;
}
