import { decodeBase64 } from '../../dutch/model';
import { readVocabulary } from '../../dutch/vocabulary';
import { vocabularyBits } from '../../generated/dutch-vocabulary';
import { EVERYDAY_WORDS } from '../../generated/everyday-words';
import { compoundHeads } from '../../knowledge';

const WORDS: ReadonlySet<string> = new Set((JSON.parse(EVERYDAY_WORDS) as { words: string }).words.split(/\s+/));
/** Shortest head that tells a compound: "verkoop" in "bierverkoop". */
const MIN_HEAD = 5;

const vocabulary = readVocabulary(() => decodeBase64(vocabularyBits));
/** What links the parts of a compound. */
const LINK = /(?:e[ns]?|s)$/;

const isWord = (lower: string): boolean => WORDS.has(lower) || vocabulary.mayHold(lower);

/** Whether a word in small letters is an everyday word, or a Dutch compound that ends in one: "bierverkoop", not "leapmotor". */
export function isEverydayWord(lower: string): boolean {
  if (WORDS.has(lower)) return true;
  for (const head of compoundHeads(lower, MIN_HEAD)) {
    if (!WORDS.has(head)) continue;
    const modifier = lower.slice(0, -head.length);
    if (isWord(modifier) || isWord(modifier.replace(LINK, ''))) return true;
  }
  return false;
}

/** Whether a word in small letters is Dutch: an everyday word or one of OpenTaal's list. Some 2 of 100 words that are not seem to be. */
export function isDutchWord(lower: string): boolean {
  return isEverydayWord(lower) || vocabulary.mayHold(lower);
}
