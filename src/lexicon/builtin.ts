import { LEXICON } from '../generated/lexicon';
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
