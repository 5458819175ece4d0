/**
 * What needs Node: reading lexicon files from disk. The rest of the library is in `nieuwsgraaf`.
 *
 * @module
 */
export { loadLexicon } from './lexicon/load-lexicon-node';
