import { formBytes, formLemmas, nominalData, verbData, wordData } from '../generated/dutch-model';
import { createLexicon, type Lexicon } from './lexicon';
import { listWords, withVerbs } from './list-words';
import { decodeBase64 } from './model';
import { packWords } from './pack-words';

/** The lexicon of the built-in lists and further verbs ("op|slurpen"). Without verbs that the lists lack, no form has to be made. */
export function builtinWords(verbs: readonly string[] = []): Lexicon {
  const lists = withVerbs(verbData, verbs);
  const forms =
    lists === verbData
      ? { lemmas: formLemmas, bytes: decodeBase64(formBytes) }
      : packWords(listWords(lists, wordData, nominalData));
  return createLexicon(forms, lists);
}
