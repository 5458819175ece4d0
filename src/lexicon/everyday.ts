import { EVERYDAY } from './check';

/** The form of lexicons/everyday-words.yaml: lists of words divided by spaces or line ends, in lower case. */
export interface EverydayWords {
  readonly words: string;
  readonly firstNames: string;
  readonly familyNames: string;
  readonly places: string;
}

const SORTS: readonly (readonly [keyof EverydayWords, string])[] = [
  ['places', 'also a place'],
  ['familyNames', 'also a family name'],
  ['firstNames', 'also a first name'],
  ['words', EVERYDAY],
];

/** What each everyday word is, for {@link CheckContext}; a word of several lists is what the last of them says. */
export function everydayMap(lists: EverydayWords): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [key, sort] of SORTS) {
    for (const word of lists[key].split(/\s+/)) if (word !== '') map.set(word, sort);
  }
  return map;
}
