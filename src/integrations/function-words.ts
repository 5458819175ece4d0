import { verbData, wordData } from '../generated/dutch-model';

/** Tags of words that carry grammar rather than content. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** Tells function words ("stop words") from content words, by the closed classes of the Dutch analysis. */
export interface FunctionWords {
  /** Whether a word is one in its sentence: by its tag, or as an adverb that the closed classes list. */
  inContext(lower: string, upos: string): boolean;
  /** Whether a word by itself may be one: what can be said where nothing was tagged. */
  byForm(lower: string): boolean;
}

/** Reads the closed classes. The sets are made anew at each call and are not shared. */
export function createFunctionWords(): FunctionWords {
  const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
  const adverbs = new Set(words(wordData.adverb));
  const closed = new Set([
    ...adverbs,
    ...words(wordData.preposition),
    ...words(wordData.particle),
    ...words(wordData.conjunction),
    ...words(wordData.determiner),
    ...words(wordData.pronoun),
  ]);
  const auxiliaries = new Set(words(verbData.auxiliary));
  for (const verb of verbData.strong.split(';')) {
    const forms = words(verb);
    if (auxiliaries.has(forms[0] ?? '')) for (const form of forms) closed.add(form);
  }
  return Object.freeze({
    inContext: (lower: string, upos: string) => FUNCTION_TAGS.has(upos) || (upos === 'ADV' && adverbs.has(lower)),
    byForm: (lower: string) => closed.has(lower),
  });
}
