import { decodeBase64 } from '../dutch/model';
import { FIRST_WORDS, LEXICON } from '../generated/lexicon';
import type { PreparedNames } from './name-table';
import { type CompanyRow, unpackCompany } from './pack';
import type { Lexicon } from './schema';

interface Memo {
  lexicon?: Lexicon;
}

/** Filled at the first call and frozen from then on: parsing costs some milliseconds that an import must not cost. */
const memo: Memo = {};

/** The lexicon that comes with the package. Every call gives the same object, whose lists are frozen. */
export function builtinLexicon(): Lexicon {
  if (memo.lexicon === undefined) {
    const { companies, ...lists } = JSON.parse(LEXICON) as { companies: CompanyRow[] } & Omit<Lexicon, 'companies'>;
    for (const list of Object.values(lists)) Object.freeze(list);
    memo.lexicon = Object.freeze({ ...lists, companies: Object.freeze(companies.map(unpackCompany)) }) as Lexicon;
    Object.freeze(memo);
  }
  return memo.lexicon;
}

/** The first words of the built-in companies' names, for {@link createNameMatcher}: saves hashing them at every start. */
export function builtinNames(): PreparedNames {
  const bytes = decodeBase64(FIRST_WORDS);
  const head = new Int32Array(bytes.buffer, 0, 2);
  const [pairs, small] = head;
  return {
    companies: builtinLexicon().companies,
    hashes: new Int32Array(bytes.buffer, 8, pairs),
    small: new Int32Array(bytes.buffer, 8 + pairs * 4, small),
    indices: new Uint16Array(bytes.buffer, 8 + (pairs + small) * 4, pairs),
  };
}
