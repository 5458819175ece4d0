/** Makes lexicon entries of the rows of other lists of companies. */
import type { LegalForm } from './schema';
import { slug } from './slug';

/** An entry as an import writes it, before it is checked. */
export interface ImportedCompany {
  readonly id: string;
  readonly name: string;
  readonly aliases?: string[];
  readonly ambiguous?: string[];
  readonly country?: string;
  readonly sector?: string;
}

/** The lists that can be imported. */
export const IMPORT_FORMS = ['gleif', 'wikidata', 'csv'] as const;
export type ImportForm = (typeof IMPORT_FORMS)[number];

/** A row as fields by the names of its columns. */
export type Fields = ReadonlyMap<string, string>;

/** What an importer needs to know. */
export interface ImportOptions {
  /** What divides aliases within a field. */
  readonly separator: string;
  readonly legalForms: readonly LegalForm[];
}

/** Columns of which a list must have the first, and one of the others. */
const REQUIRED: Readonly<Record<ImportForm, readonly string[]>> = {
  gleif: ['LEI', 'Entity.LegalName'],
  wikidata: ['item', 'itemLabel'],
  csv: ['name'],
};

/** The columns that a list lacks to be imported. */
export function missingColumns(form: ImportForm, columns: readonly string[]): string[] {
  return REQUIRED[form].filter((column) => !columns.includes(column));
}

/**
 * Makes the function that turns rows into entries. It gives a text that says what is wrong where a row cannot be used.
 * Legal forms are taken off names, since the matcher reads "Ahold NV" as "Ahold".
 */
export function rowReader(form: ImportForm, options: ImportOptions): (row: Fields) => ImportedCompany | string {
  const hard = new Set(
    options.legalForms.filter((f) => f.hard && f.after).flatMap((f) => f.forms.map((s) => s.toLowerCase())),
  );
  const bare = (name: string) => withoutLegalForm(name, hard);
  const aliases = (field: string | undefined) => (field ?? '').split(options.separator).map(bare);
  if (form === 'gleif') {
    return (row) => {
      const lei = row.get('LEI') ?? '';
      if (!/^[A-Z0-9]{20}$/.test(lei))
        return `LEI ${JSON.stringify(lei.slice(0, 40))}: 20 capitals and digits expected`;
      const others: string[] = [];
      for (const [column, value] of row) {
        if (/^Entity\.(?:Transliterated)?OtherEntityNames\.(?:Transliterated)?OtherEntityName\.\d+$/.test(column))
          others.push(value);
      }
      const country = row.get('Entity.LegalAddress.Country');
      return entry(
        lei.toLowerCase(),
        bare(inTitleCase(row.get('Entity.LegalName') ?? '')),
        others.map((o) => bare(inTitleCase(o))),
        country,
      );
    };
  }
  if (form === 'wikidata') {
    return (row) => {
      const id = /Q\d+$/.exec(row.get('item') ?? '')?.[0];
      if (id === undefined)
        return `item ${JSON.stringify((row.get('item') ?? '').slice(0, 60))}: an entity such as Q123 expected`;
      const label = row.get('itemLabel') ?? '';
      if (/^Q\d+$/.test(label)) return `${id} has no label`;
      return entry(id.toLowerCase(), bare(label), aliases(row.get('altLabel')), row.get('countryCode'));
    };
  }
  return (row) => {
    const name = (row.get('name') ?? '').trim();
    const id = row.get('id')?.trim() || slug(name);
    if (id === '') return `name ${JSON.stringify(name.slice(0, 60))}: no id can be made of it; give an id column`;
    return entry(id, name, aliases(row.get('aliases')), row.get('country'), row.get('sector'));
  };
}

function entry(
  id: string,
  name: string,
  aliases: readonly string[],
  country?: string,
  sector?: string,
): ImportedCompany | string {
  const full = tidy(name);
  if (full === '') return 'the name is empty';
  if (!/\p{L}/u.test(full)) return `the name ${JSON.stringify(full.slice(0, 60))} has no letter`;
  const others = [...new Set(aliases.map(tidy))].filter(
    (alias) => alias !== '' && alias !== full && /\p{L}/u.test(alias),
  );
  const code = (country ?? '').trim().toUpperCase();
  return {
    id,
    name: full,
    ...(others.length > 0 ? { aliases: others } : {}),
    ...(/^[A-Z]{2}$/.test(code) ? { country: code } : {}),
    ...(sector === undefined || sector.trim() === '' ? {} : { sector: sector.trim() }),
  };
}

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** A name without the legal forms at its end. */
function withoutLegalForm(name: string, hard: ReadonlySet<string>): string {
  let words = tidy(name).split(' ');
  for (let cut = true; cut && words.length > 1; ) {
    cut = false;
    for (let n = Math.min(4, words.length - 1); n > 0; n--) {
      if (!hard.has(words.slice(-n).join(' ').toLowerCase())) continue;
      words = words.slice(0, -n);
      cut = true;
      break;
    }
  }
  return words.join(' ').replace(/,$/, '');
}

/** A name that a register holds in capitals as a newspaper would print it; words of up to four letters stay, as they may be acronyms. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{5}/u.test(name)) return name;
  return name.replace(/\p{Lu}{5,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
