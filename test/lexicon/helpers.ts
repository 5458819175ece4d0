import { createTokenizer } from '../../src/dutch/tokenize';
import type { NameMatch } from '../../src/lexicon/match-names';
import { type Company, companySchema, type LegalForm, legalFormSchema } from '../../src/lexicon/schema';

export const tokenize = createTokenizer();

/** A company as a lexicon would have it, with an id made from the name. */
export function company(name: string, more: Partial<Company> = {}): Company {
  const id = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return companySchema.parse({ id, name, ...more });
}

export const legalForms: LegalForm[] = [
  { id: 'nv', forms: ['NV', 'N.V.'], hard: true, before: true },
  { id: 'inc', forms: ['Inc.', 'Inc'], hard: true },
  { id: 'ltd', forms: ['Ltd.', 'Ltd'], hard: true },
  { id: 'coltd', forms: ['Co. Ltd.', 'Co., Ltd.'], hard: true },
  { id: 'kgaa', forms: ['AG & Co. KGaA'], hard: true },
  { id: 'group', forms: ['Group', 'Company', 'Motor Company'] },
  { id: 'oao', forms: ['OAO'], hard: true, before: true, after: false },
].map((form) => legalFormSchema.parse(form));

/** A match on one line: the text of the mention, the alias where it differs, and what is special about it. */
export function shown(text: string, match: NameMatch): string {
  const written = text.slice(match.start, match.end);
  return [
    written,
    ...(match.alias === written ? [] : [`=${match.alias}`]),
    ...(match.form === 'exact' ? [] : [match.form]),
    ...(match.possessive ? ['possessive'] : []),
    ...(match.compound === undefined ? [] : [`${match.compound}:${match.rest}`]),
    ...(match.ambiguous ? ['ambiguous'] : []),
  ].join(' ');
}
