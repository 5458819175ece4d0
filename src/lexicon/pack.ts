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
    list(company.formerParents),
  ];
  while (row[row.length - 1] === 0) row.pop();
  return row;
}

/** Stands for every empty list of a built-in company, which nobody may change. */
const NONE: never[] = Object.freeze([]) as unknown as never[];

/** Makes a company from its row. Written out, because it runs for every company at every start. */
export function unpackCompany(row: CompanyRow): Company {
  const { length } = row;
  const was = length > 9 ? (row[9] as readonly [string, number?][] | 0) : 0;
  return {
    id: row[0] as string,
    name: row[1] as string,
    aliases: length > 2 && row[2] !== 0 ? (row[2] as string[]) : NONE,
    ambiguous: length > 3 && row[3] !== 0 ? (row[3] as string[]) : NONE,
    kind: length > 6 && row[6] !== 0 ? (row[6] as Company['kind']) : 'company',
    sector: length > 4 && row[4] !== 0 ? (row[4] as string) : undefined,
    nouns: length > 11 && row[11] !== 0 ? (row[11] as string[]) : NONE,
    country: length > 5 && row[5] !== 0 ? (row[5] as string) : undefined,
    tickers: length > 7 && row[7] !== 0 ? (row[7] as string[]) : NONE,
    parent: length > 8 && row[8] !== 0 ? (row[8] as string) : undefined,
    formerParents: length > 12 && row[12] !== 0 ? (row[12] as string[]) : NONE,
    was: was === 0 ? NONE : was.map(([name, until]) => ({ name, until })),
    gone: length > 10 && row[10] !== 0 ? (row[10] as number) : undefined,
  };
}
