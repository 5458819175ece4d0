import { EndTrie } from './end-trie';
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
  // made when the first word comes: a start should not pay for it
  let byEnd: EndTrie<EndList[]> | undefined;
  const read = (): EndTrie<EndList[]> => {
    const trie = new EndTrie<EndList[]>();
    const known = new Set<readonly string[]>();
    for (const list of lists) {
      if (known.has(list.nouns)) continue;
      known.add(list.nouns);
      for (const noun of list.nouns) {
        const same = trie.get(noun);
        if (same) same.push(list);
        else trie.set(noun, [list]);
      }
    }
    return trie;
  };
  const listsOf = remember((word): ReadonlySet<readonly string[]> => {
    byEnd ??= read();
    let found: Set<readonly string[]> | undefined;
    byEnd.ends(word, 0, (same, at) => {
      for (const { nouns, apart } of same)
        if (at === 0 || at >= apart) {
          found ??= new Set();
          found.add(nouns);
        }
    });
    return found ?? NONE;
  });
  return (word, nouns) => listsOf(word).has(nouns);
}
