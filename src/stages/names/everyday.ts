import { EVERYDAY_WORDS } from '../../generated/everyday-words';
import { compoundHeads } from '../../knowledge';

const WORDS: ReadonlySet<string> = new Set((JSON.parse(EVERYDAY_WORDS) as { words: string }).words.split(/\s+/));
/** Shortest head that tells a compound: "verkoop" in "bierverkoop". */
const MIN_HEAD = 5;

/** Whether a word in small letters is an everyday word, or a compound that ends in one. */
export function isEverydayWord(lower: string): boolean {
  if (WORDS.has(lower)) return true;
  for (const head of compoundHeads(lower, MIN_HEAD)) if (WORDS.has(head)) return true;
  return false;
}
