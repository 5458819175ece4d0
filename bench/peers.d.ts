// what the benchmark uses of packages without types
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_nl.js' {
  export default class AggressiveTokenizerNl {
    tokenize(text: string): string[];
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/brill_pos_tagger/index.js' {
  export const Lexicon: new (language: string, unknown: string, capitalised?: string) => object;
  export const RuleSet: new (language: string) => object;
  export const BrillPOSTagger: new (
    lexicon: object,
    rules: object,
  ) => { tag(words: string[]): { taggedWords: { tag: string }[] } };
}
