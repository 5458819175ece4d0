/**
 * Finds the names of a lexicon in a token table: one pass over the tokens, leftmost-longest, time independent of the
 * number of names but for cache misses. Dutch possessives, hyphen compounds, legal forms and ALL-CAPS spellings are read here.
 */
import type { TokenTable } from '../dutch/types';
import { NameScan } from './name-scan';
import { NameTable, type PreparedNames } from './name-table';
import type { Company, LegalForm } from './schema';

/** Cuts a text into tokens. */
export type Tokenize = (text: string) => TokenTable;

/** One name found in a text. */
export interface NameMatch {
  /** First token. */
  readonly from: number;
  /** Token after the last one. */
  readonly to: number;
  /** Offsets of the name itself: "Shell" in "Shell-topman", "Xiaomi" in "Xiaomi's", "Ahold NV" with its legal form. */
  readonly start: number;
  readonly end: number;
  /** Index of the company in the list that the matcher was made from. */
  readonly entry: number;
  /** The name or alias of the lexicon that matched, as it is written there. */
  readonly alias: string;
  /** True where the alias is also something else and needs a cue beside it. */
  readonly ambiguous: boolean;
  /** `modifier`: the name stands in front of a hyphen ("Shell-topman"); `head`: only behind one ("ex-Shell"). */
  readonly compound?: 'head' | 'modifier';
  /** What stands on the other side of the hyphen: "topman" for `modifier`, "ex" for `head`. */
  readonly rest?: string;
  /** True for "Xiaomi's", "Philips'" and "Microsofts". */
  readonly possessive: boolean;
  /** How the name is written: as listed, in capitals, with a legal form, or an earlier name. */
  readonly form: 'exact' | 'caps' | 'legal' | 'was';
}

/** Finds names in token tables. Holds nothing of the texts it has seen. */
export interface NameMatcher {
  /** Number of different names and aliases. */
  readonly size: number;
  /** The names in a text, in order and without overlap. Names never reach over the end of a sentence. */
  match(table: TokenTable): NameMatch[];
}

/**
 * Makes a matcher. Where two entries claim a spelling, an unambiguous alias goes before an ambiguous one, then a spelling
 * as listed before one in capitals, then the earlier entry before the later.
 *
 * @param companies the entries; read once, so that a million may come from a generator
 * @param tokenize the tokenizer that makes the tables that will be matched
 * @param legalForms the legal forms that a mention may take in ("Ahold NV")
 * @param prepared first words made beforehand ({@link builtinNames}); used for the companies of its list that stand in
 *   the same place of `companies`
 */
export function createNameMatcher(
  companies: Iterable<Company>,
  tokenize: Tokenize,
  legalForms: readonly LegalForm[] = [],
  prepared?: PreparedNames,
): NameMatcher {
  const names = new NameTable(companies, tokenize, legalForms, prepared);
  return Object.freeze({
    size: names.size,
    match: (table: TokenTable) => new NameScan(names, table).run(),
  });
}
