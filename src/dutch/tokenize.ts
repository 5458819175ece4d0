import { ABBREVIATIONS } from '../generated/dutch-abbreviations';
import { scan } from './scan';
import { splitSentences } from './sentences';
import { Abbreviation, type SplitLexicon } from './token-shapes';
import type { TokenTable } from './types';
import { createWordIndex, type WordIndex } from './word-index';

/** What a tokenizer may be told. */
export interface TokenizerOptions {
  /** Further abbreviations, with their full stop ("Mij."). They may end a sentence where the next word begins one. */
  readonly abbreviations?: readonly string[];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function abbreviationIndex(own: readonly string[]): WordIndex {
  const words: string[] = [];
  const values: number[] = [];
  const add = (list: readonly string[], value: number): void => {
    for (const word of list) {
      words.push(word);
      values.push(value);
      // "V." is an initial, whatever "v." is
      if (word.length > 2) {
        words.push(capitalised(word));
        values.push(value);
      }
    }
  };
  add(own, Abbreviation.inner);
  add(ABBREVIATIONS.leading.split(' '), Abbreviation.leading);
  add(ABBREVIATIONS.inner.split(' '), Abbreviation.inner);
  add(ABBREVIATIONS.numeric.split(' '), Abbreviation.numeric);
  add(ABBREVIATIONS.closing.split(' '), Abbreviation.closing);
  return createWordIndex(words, values);
}

/**
 * Makes a function that cuts Dutch text into tokens and sentences, after the manner of the Dutch treebanks (Alpino,
 * Lassy). It is lossless: between the tokens stand only white space, control and invisible characters. It never throws,
 * whatever the text, and its time is linear in the length of the text.
 *
 * @throws RangeError when an abbreviation holds white space or does not end in a full stop.
 */
export function createTokenizer(options: TokenizerOptions = {}): (text: string) => TokenTable {
  const own = options.abbreviations ?? [];
  for (const word of own) {
    if (!/^\S+\.$/.test(word)) {
      throw new RangeError(
        `abbreviation ${JSON.stringify(word)}: expected a word without white space that ends in "."`,
      );
    }
  }
  const lexicon: SplitLexicon = {
    abbreviations: abbreviationIndex(own),
    starters: createWordIndex(ABBREVIATIONS.starters.split(' ').map(capitalised)),
    particles: createWordIndex(ABBREVIATIONS.particles.split(' ')),
    exclaiming: createWordIndex(ABBREVIATIONS.exclaiming.split(' ')),
    unfinished: createWordIndex(ABBREVIATIONS.unfinished.split(' ')),
  };
  return Object.freeze((text: string): TokenTable => {
    const table = scan(text, lexicon);
    const { length } = table;
    return Object.freeze({
      text,
      length,
      start: table.start.subarray(0, length),
      end: table.end.subarray(0, length),
      kind: table.kind.subarray(0, length),
      hash: table.hash.subarray(0, length),
      ...splitSentences(text, table, lexicon),
    });
  });
}
