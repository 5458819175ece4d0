import { createHash } from 'node:crypto';
import { LEXICON } from '../generated/lexicon';
import type { LexiconFile } from '../lexicon/schema';

/**
 * Names the words that a document is read with: the same for the same lexicons in the same order, another for any change. 16 hexadecimal
 * digits of a SHA-256.
 * @param lexicons those that add to the built-in one
 * @param builtinCompanies false when the built-in companies are left out
 */
export function lexiconVersion(lexicons: readonly LexiconFile[] = [], builtinCompanies = true): string {
  const hash = createHash('sha256')
    .update(LEXICON)
    .update(builtinCompanies ? '+' : '-');
  for (const lexicon of lexicons) hash.update(JSON.stringify(lexicon)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
