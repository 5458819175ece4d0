import { remember } from './remember';

/** A list of nouns that words may be, or end in. `apart` is how many letters must stand in front of a compound's end at least. */
export interface EndList {
  nouns: readonly string[];
  apart: number;
}

const NONE: ReadonlySet<readonly string[]> = new Set();

/**
 * Tells whether a word is on one of the lists or ends in one of its nouns. One look at a word's ends answers for all lists: a verb such as "krijgen" asks
 * dozens of them about the same object. Lists are told apart by identity, and must be among those given.
 */
export function indexEnds(lists: Iterable<EndList>): (word: string, nouns: readonly string[]) => boolean {
  const byEnd = new Map<string, EndList[]>();
  let longest = 0;
  // made when the first word comes: a start should not pay for it
  const read = (): void => {
    const known = new Set<readonly string[]>();
    for (const list of lists) {
      if (known.has(list.nouns)) continue;
      known.add(list.nouns);
      for (const noun of list.nouns) {
        longest = Math.max(longest, noun.length);
        const same = byEnd.get(noun);
        if (same) same.push(list);
        else byEnd.set(noun, [list]);
      }
    }
  };
  const listsOf = remember((word): ReadonlySet<readonly string[]> => {
    if (longest === 0) read();
    let found: Set<readonly string[]> | undefined;
    for (let at = Math.max(0, word.length - longest); at < word.length; at++)
      for (const { nouns, apart } of byEnd.get(word.slice(at)) ?? [])
        if (at === 0 || at >= apart) {
          found ??= new Set();
          found.add(nouns);
        }
    return found ?? NONE;
  });
  return (word, nouns) => listsOf(word).has(nouns);
}
