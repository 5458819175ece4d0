import type { Analyser } from '../dutch/analyse';
import { builtinWords } from '../dutch/builtin-words';
import { type LemmaRules, lemmaOf, lowerWord, readLemmaRules } from '../dutch/lemmatize';
import { Known, type Lexicon } from '../dutch/lexicon';
import { Feat, UPOS, type Upos } from '../dutch/types';
import { hashOf } from '../dutch/word-types';
import { lemmaRules } from '../generated/dutch-model';

/** Lemmas of words without a sentence. */
export interface LoneLemmas {
  /** The lemma of the word's commonest reading; `upos` picks the reading where it is known. */
  of(word: string, upos?: string): string;
  /** Whether the closed classes and verb lists of the analysis hold the word. */
  isListed(lower: string): boolean;
}

/** Plurals that no singular looks like: "auto's", "cafés". */
const SURE_PLURAL = /(?:['’]s|és|ën)$/;
const UNSURE: ReadonlySet<string> = new Set<Upos>(['X', 'SYM', 'PROPN']);
/** Ends of inflected adjectives. */
const ADJECTIVE = /..(?:lijke|ige|ische|ële|ieke)$/;
const ADJ = UPOS.indexOf('ADJ');
const NOUN = UPOS.indexOf('NOUN');

/** Makes a lemmatizer of single words; word lists are read when the first word comes. */
export function createLoneLemmas(analyser: Analyser): LoneLemmas {
  let loaded: { lexicon: Lexicon; rules: LemmaRules } | undefined;
  const load = (): { lexicon: Lexicon; rules: LemmaRules } => {
    loaded ??= { lexicon: builtinWords(), rules: readLemmaRules(lemmaRules) };
    return loaded;
  };

  /** The tagger wants a sentence: it takes a lone unknown form ("groeiden") for a name or a symbol, the lists know better. */
  const guess = (word: string): string => {
    const analysis = analyser.analyse(word);
    if (analysis.length !== 1) return lowerWord(word);
    const tag = UPOS[analysis.upos[0]];
    const lower = lowerWord(word);
    const { lexicon, rules } = load();
    const plural = (analysis.feats[0] & Feat.plural) !== 0;
    if (lower === word && (UNSURE.has(tag) || (tag === 'NOUN' && !plural))) {
      const reading = lexicon.readings(lower)[0];
      if (reading !== undefined) return reading.lemma;
      const adjective = (lexicon.bits(hashOf(lower)) & Known.adjective) !== 0 || ADJECTIVE.test(lower);
      if (adjective && UNSURE.has(tag)) return lemmaOf(word, ADJ, 0, lexicon, rules);
      if (SURE_PLURAL.test(lower) || (UNSURE.has(tag) && lower.endsWith('en'))) {
        return lemmaOf(word, NOUN, Feat.plural, lexicon, rules);
      }
    }
    return analysis.lemma(0);
  };

  const of = (word: string, upos?: string): string => {
    const tag = upos === undefined ? -1 : UPOS.indexOf(upos as Upos);
    if (tag < 0) return guess(word);
    const analysis = analyser.analyse(word);
    if (analysis.length !== 1) return lowerWord(word);
    if (analysis.upos[0] === tag) return analysis.lemma(0);
    const { lexicon, rules } = load();
    return lemmaOf(word, tag, 0, lexicon, rules);
  };

  return Object.freeze({ of, isListed: (lower: string) => load().lexicon.bits(hashOf(lower)) !== 0 });
}
