import { TokenKind } from '../../dutch/types';
import type { NameMatch } from '../../lexicon/match-names';
import type { Tree } from '../../reading/tree';
import { CAPITAL, NAME_ARTICLES, PUNCTUATION_OPENING } from './shapes';

/** What the whole text shows of its words: it decides whether a capital at the opening of a sentence belongs to a name. */
export interface DocumentWords {
  /** Words that have their capital inside a sentence. */
  readonly inner: ReadonlySet<string>;
  /** Words that stand somewhere in small letters. */
  readonly lower: ReadonlySet<string>;
  /** "De Terp", "Het Parool": article and name, both with their capital inside a sentence. */
  readonly articled: ReadonlySet<string>;
  /** Capitalised words without another capital beside them, wherever in the sentence. */
  readonly alone: ReadonlySet<string>;
  /** 1 for a token that opens a sentence, a quotation or a line; capitals say little there. */
  readonly opening: Uint8Array;
  /** Sentences in capitals throughout. */
  readonly shouting: ReadonlySet<number>;
  /** The listed companies that the text may name, by their place in the lexicon. */
  readonly firms: ReadonlySet<number>;
}

/** Reads the words of a text once. */
export function readDocumentWords(tree: Tree, matches: readonly NameMatch[]): DocumentWords {
  const { analysis } = tree;
  const inner = new Set<string>();
  const lower = new Set<string>();
  const articled = new Set<string>();
  const alone = new Set<string>();
  const opening = new Uint8Array(analysis.length);
  const shouting = new Set<number>();
  const isCapital = (i: number, first: number, last: number) => i >= first && i < last && CAPITAL.test(tree.text(i));
  for (let s = 0; s < analysis.sentences; s++) {
    const first = analysis.sentenceStart[s]!;
    const last = analysis.sentenceStart[s + 1]!;
    if (isShouting(tree, first, last)) shouting.add(s);
    for (let i = first; i < last; i++) {
      const word = tree.text(i);
      const capital = CAPITAL.test(word);
      if (capital && !isCapital(i - 1, first, last) && !isCapital(i + 1, first, last)) alone.add(bare(word));
      // "'s Werelds grootste", "'t Wordt laat": behind a clipped word the next one takes the capital of the sentence
      const clipped = i === first + 1 && CLIPPED.test(tree.text(first));
      if (
        i === first ||
        clipped ||
        (analysis.kind[i - 1] !== TokenKind.word && PUNCTUATION_OPENING.test(tree.text(i - 1)))
      ) {
        opening[i] = 1;
        continue;
      }
      if (!capital) {
        lower.add(word);
        continue;
      }
      if (shouting.has(s)) continue;
      inner.add(word);
      if (i + 1 < last && NAME_ARTICLES.has(word) && CAPITAL.test(tree.text(i + 1)))
        articled.add(`${word} ${bare(tree.text(i + 1))}`);
    }
  }
  return { inner, lower, articled, alone, opening, shouting, firms: new Set(matches.map((m) => m.entry)) };
}

const CLIPPED = /^['’]\p{Ll}$/u;

/** A word without possessive and without what follows its hyphen. */
export const bare = (word: string): string => word.replace(/(?:['’]s?|-\p{Ll}{3,}.*)$/u, '');

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

function isShouting(tree: Tree, first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const word = tree.text(i);
    const second = word.charCodeAt(1);
    // in most words the second letter is a small one
    const plain = second >= 97 && second <= 122;
    if (!(plain && isLetter(word.charCodeAt(0))) && !/\p{L}{2}/u.test(word)) continue;
    words++;
    if (!plain && word === word.toUpperCase()) capitals++;
  }
  return words > 3 && capitals > words * 0.7;
}
