/**
 * The Dutch analysis on its own, `nieuwsgraaf/dutch`: tokens, sentences, tags, lemmas and links, without the news layer.
 *
 * @module
 */
export { type Analyser, type AnalyserOptions, createAnalyser } from './analyse';
export { type Clause, type ClauseKind, clauses, type Fields, type Oblique, type Range } from './clauses';
export { toConllu } from './conllu';
export { createTokenizer } from './tokenize';
export { type Analysis, Break, Feat, REL, type Rel, TokenKind, type TokenTable, UPOS, type Upos } from './types';
export { type SurfaceForms, verbForms } from './verbs';
