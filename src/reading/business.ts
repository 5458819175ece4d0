import type { Knowledge } from '../knowledge';
import type { NameMatch } from '../lexicon/match-names';
import type { Tree } from './tree';

/** Classes of nouns that news of companies is full of. */
const BUSINESS = ['companyNouns', 'businessNouns', 'companyAssets', 'stakeNouns'];
/**
 * How much of a text such nouns and sure names are at least. Articles on companies have three to seven such nouns in a hundred tokens, a
 * newspaper's other pages half of one. Measured on 36 pieces of such pages (UD Alpino dev): 110 false companies became 61.
 */
const BUSINESS_SHARE = 0.016;
/** A text of fewer tokens may be a headline or a single sentence: it counts as news of companies. */
const SHORT = 60;

/**
 * Whether a text is news of companies: in news of sport or politics an unknown name is seldom a company, and what happens there
 * happens to none. Nouns of business and names of the lexicon are counted until there are enough.
 */
export function speaksOfBusiness(tree: Tree, matches: readonly NameMatch[], knowledge: Knowledge): boolean {
  const { length } = tree.analysis;
  if (length < SHORT) return true;
  const needed = length * BUSINESS_SHARE;
  let found = matches.filter(
    ({ ambiguous, entry }) => !ambiguous && knowledge.companies[entry]!.kind !== 'club',
  ).length;
  for (let i = 0; i < length && found < needed; i++) {
    const word = tree.lower(i);
    if (word.length < 4 || /^\p{Lu}/u.test(tree.text(i))) continue;
    const singular = word.replace(/(?:['’]?s|en)$/, '');
    const fits = (noun: string) =>
      BUSINESS.some((id) => knowledge.inClass(noun, id)) || knowledge.sectorsOf(noun).length > 0;
    if (fits(word) || (singular !== word && fits(singular))) found++;
  }
  return found >= needed;
}
