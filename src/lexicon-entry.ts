/**
 * Reading and checking lexicons from text. Apart from the rest because it brings a YAML reader and schemas along; runs in browsers too.
 *
 * @module
 */
export { LexiconError, type LexiconProblem } from './lexicon/errors';
export { parseLexicon, type SourcedLexicon } from './lexicon/parse-lexicon';
export type { Company, Lexicon, LexiconFile, LexiconInput } from './lexicon/schema';
