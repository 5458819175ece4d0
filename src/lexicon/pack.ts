import type { Company } from './schema';

/**
 * A company as a row, for the generated lexicon: the keys of every row would weigh more than what they say.
 * Trailing empty cells are left out; an empty cell is 0.
 */
export type CompanyRow = readonly unknown[];

/** Makes the row of a company. */
export function packCompany(company: Company): CompanyRow {
  const list = (items: readonly unknown[]) => (items.length === 0 ? 0 : items);
  const row: unknown[] = [
    company.id,
    company.name,
    list(company.aliases),
    list(company.ambiguous),
    company.sector ?? 0,
    company.country ?? 0,
    company.kind === 'company' ? 0 : company.kind,
    list(company.tickers),
    company.parent ?? 0,
    list(company.was.map((w) => (w.until === undefined ? [w.name] : [w.name, w.until]))),
    company.gone ?? 0,
    list(company.nouns),
  ];
  while (row[row.length - 1] === 0) row.pop();
  return row;
}

/** Makes a company from its row. */
export function unpackCompany(row: CompanyRow): Company {
  const list = <T>(at: number): T[] => (row[at] === undefined || row[at] === 0 ? [] : (row[at] as T[]));
  const one = <T>(at: number): T | undefined => (row[at] === undefined || row[at] === 0 ? undefined : (row[at] as T));
  return {
    id: row[0] as string,
    name: row[1] as string,
    aliases: list<string>(2),
    ambiguous: list<string>(3),
    kind: one<Company['kind']>(6) ?? 'company',
    sector: one<string>(4),
    nouns: list<string>(11),
    country: one<string>(5),
    tickers: list<string>(7),
    parent: one<string>(8),
    was: list<[string, number?]>(9).map(([name, until]) => ({ name, until })),
    gone: one<number>(10),
  };
}
