import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { WriteStream } from 'node:tty';
import cliProgress from 'cli-progress';
import { builtinLexicon } from '../../lexicon/builtin';
import { nameNeedsCue, strangeCharacters } from '../../lexicon/check';
import { CsvReader, type CsvRow } from '../../lexicon/csv';
import {
  type Fields,
  IMPORT_FORMS,
  type ImportedCompany,
  type ImportForm,
  missingColumns,
  rowReader,
} from '../../lexicon/import-rows';
import { checkContext } from '../../lexicon/load-lexicon-node';
import { eachSpelling } from '../../lexicon/name-spellings';
import { companySchema } from '../../lexicon/schema';
import { SeenStrings } from '../../lexicon/seen';
import { CliError, type CliIo, reasonOf, writeText } from '../io';

/** The options of `lexicon import`. */
export interface ImportFlags {
  from: string;
  out: string;
  country?: string;
  separator: string;
}

/** Bad rows that are shown; the rest is counted. */
const SHOWN = 20;
/** Code units that are gathered before they are written. */
const CHUNK = 1 << 16;

/**
 * `lexicon import`: writes an entry a line for every usable row. Rows that cannot be used are told with their line and left
 * out, as are names that the built-in lexicon or an earlier row has. Memory holds 16 bytes a name.
 *
 * @throws CliError where a file cannot be read or written, or a column is missing
 */
export async function importCommand(file: string, flags: ImportFlags, io: CliIo): Promise<number> {
  const form = IMPORT_FORMS.find((known) => known === flags.from);
  if (form === undefined) throw new CliError(`--from ${flags.from}: must be one of ${IMPORT_FORMS.join(', ')}`);
  const run = new Import(form, flags);
  const path = resolve(io.cwd, flags.out);
  const aside = `${path}.${process.pid}.part`;
  const out = createWriteStream(aside);
  const failed = new Promise<never>((_, reject) => out.once('error', reject));
  failed.catch(() => {});
  const bar = progressBar(file, io);
  try {
    let text = `# Imported from ${file === '-' ? 'standard input' : file} (${form}) by nieuwsgraaf lexicon import\ncompanies:\n`;
    const source = file === '-' ? io.stdin : createReadStream(resolve(io.cwd, file), { highWaterMark: 1 << 18 });
    const decoder = new TextDecoder();
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      text += run.take(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
      bar?.update(bytes, { imported: run.imported });
      if (text.length < CHUNK) continue;
      if (!out.write(text)) await Promise.race([new Promise<void>((done) => out.once('drain', () => done())), failed]);
      text = '';
    }
    text += run.finish();
    await Promise.race([new Promise<void>((done) => out.end(text, () => done())), failed]);
    await rename(aside, path);
  } catch (error) {
    out.destroy();
    await rm(aside, { force: true });
    if (error instanceof CliError) throw error;
    throw new CliError(`import of ${file} to ${flags.out} failed: ${reasonOf(error)}`, 1);
  } finally {
    bar?.stop();
  }
  await writeText(io.stderr, run.report(flags.out));
  return 0;
}

/** A bar over the bytes of a file, on a terminal only. */
function progressBar(file: string, io: CliIo): cliProgress.SingleBar | undefined {
  if (!io.isTTY.stderr || file === '-') return undefined;
  const size = statSync(resolve(io.cwd, file), { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% | {imported} companies | {eta_formatted} left',
    stream: io.stderr as unknown as WriteStream,
    hideCursor: true,
  });
  bar.start(size, 0, { imported: 0 });
  return bar;
}

class Import {
  imported = 0;
  private rows = 0;
  private known = 0;
  private elsewhere = 0;
  private bad = 0;
  private readonly problems: string[] = [];
  private columns: readonly string[] | undefined;
  private csv: CsvReader | undefined;
  private head = '';
  private lines = 0;
  private written: string[] = [];
  private readonly names = new SeenStrings();
  private readonly ids = new SeenStrings();
  private readonly everyday = checkContext().everyday ?? new Map<string, string>();
  private readonly read: (row: Fields) => ImportedCompany | string;
  private readonly countries: ReadonlySet<string> | undefined;

  constructor(
    private readonly form: ImportForm,
    flags: ImportFlags,
  ) {
    const builtin = builtinLexicon();
    for (const company of builtin.companies) {
      this.ids.add(company.id);
      const earlier = company.was.map((was) => was.name);
      for (const name of [company.name, ...company.aliases, ...company.ambiguous, ...earlier]) this.takeSpellings(name);
    }
    this.read = rowReader(form, { separator: flags.separator, legalForms: builtin.legalForms });
    const codes = flags.country?.split(',').map((code) => code.trim().toUpperCase());
    this.countries = codes === undefined ? undefined : new Set(codes);
  }

  /** Takes a piece of the list; returns the lines of the lexicon that it gives. */
  take(text: string): string {
    if (this.csv !== undefined) this.csv.push(text, (row) => this.csvRow(row));
    else {
      this.head += text;
      this.takeHead();
    }
    return this.drain();
  }

  finish(): string {
    if (this.csv === undefined && this.head !== '') {
      this.head += '\n';
      this.takeHead();
    }
    this.csv?.end((row) => this.csvRow(row));
    if (this.rows === 0 && this.columns === undefined) throw new CliError('the list is empty', 1);
    return this.drain();
  }

  private drain(): string {
    const text = this.written.join('');
    this.written = [];
    return text;
  }

  /** Reads whole lines until the form of the list is known; all of them where it is JSON lines. */
  private takeHead(): void {
    if (this.head.charCodeAt(0) === 0xfeff) this.head = this.head.slice(1);
    if (this.head.startsWith('{')) {
      this.columns = [];
      let from = 0;
      for (let at = this.head.indexOf('\n'); at >= 0; at = this.head.indexOf('\n', from)) {
        this.jsonLine(this.head.slice(from, at), ++this.lines);
        from = at + 1;
      }
      this.head = this.head.slice(from);
      if (this.head.length > 10_000_000)
        throw new CliError(`line ${this.lines + 1} is longer than 10 million characters`, 1);
      return;
    }
    const end = this.head.indexOf('\n');
    if (end < 0) return;
    const first = this.head.slice(0, end);
    const separator = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0];
    this.csv = new CsvReader(separator);
    const text = this.head;
    this.head = '';
    this.csv.push(text, (row) => this.csvRow(row));
  }

  private csvRow(row: CsvRow): void {
    if (this.columns === undefined) {
      this.columns = row.fields.map((field) => field.trim());
      const missing = missingColumns(this.form, this.columns);
      if (missing.length > 0) {
        throw new CliError(
          `the list has no column ${missing.join(', ')}; its columns are: ${this.columns.slice(0, 20).join(', ')}`,
          1,
        );
      }
      return;
    }
    const { columns } = this;
    if (row.fields.length > columns.length) {
      this.rows++;
      this.reject(row.line, `${row.fields.length} fields, but there are ${columns.length} columns`);
      return;
    }
    const fields = new Map<string, string>();
    for (let i = 0; i < row.fields.length; i++) if (row.fields[i] !== '') fields.set(columns[i], row.fields[i]);
    this.company(fields, row.line);
  }

  private jsonLine(text: string, line: number): void {
    if (text.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.rows++;
      this.reject(line, 'is not JSON');
      return;
    }
    const fields = new Map<string, string>();
    for (const [key, field] of Object.entries(value as Record<string, unknown>)) {
      const plain = typeof field === 'object' && field !== null && 'value' in field ? field.value : field;
      if (typeof plain === 'string') fields.set(key, plain);
    }
    this.company(fields, line);
  }

  private company(fields: Fields, line: number): void {
    this.rows++;
    const entry = this.read(fields);
    if (typeof entry === 'string') {
      this.reject(line, entry);
      return;
    }
    if (this.countries !== undefined && !this.countries.has(entry.country ?? '')) {
      this.elsewhere++;
      return;
    }
    // An alias that is taken is left out; a name that is taken makes the row a company that is there already
    const aliases = entry.aliases?.filter((alias) => alias.length <= 200);
    const parsed = companySchema.safeParse({ ...entry, aliases });
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0];
      this.reject(line, `${path.join('.')}: ${message}`);
      return;
    }
    const strange = [entry.name, ...(aliases ?? [])].map(strangeCharacters).find((problem) => problem !== undefined);
    if (strange !== undefined) {
      this.reject(line, strange);
      return;
    }
    if (!this.names.add(entry.name) || !this.ids.add(entry.id)) {
      this.known++;
      return;
    }
    const free = (aliases ?? []).filter((alias) => this.names.add(alias));
    for (const taken of [entry.name, ...free]) this.takeSpellings(taken);
    const ambiguous = [entry.name, ...free].filter((name) => nameNeedsCue(name, this.everyday) || name.length < 3);
    const safe = free.filter((alias) => !ambiguous.includes(alias));
    const { id, name, country, sector } = entry;
    const row = {
      id,
      name,
      ...(safe.length > 0 ? { aliases: safe } : {}),
      ...(ambiguous.length > 0 ? { ambiguous } : {}),
      ...(country === undefined ? {} : { country }),
      ...(sector === undefined ? {} : { sector }),
    };
    this.written.push(`  - ${JSON.stringify(row)}\n`);
    this.imported++;
  }

  private takeSpellings(name: string): void {
    eachSpelling(name, (spelling, caps) => {
      if (!caps) this.names.add(spelling);
    });
  }

  private reject(line: number, message: string): void {
    this.bad++;
    if (this.problems.length < SHOWN) this.problems.push(`line ${line}: ${message}`);
  }

  /** What came of the list. */
  report(out: string): string {
    const lines = [...this.problems];
    if (this.bad > SHOWN) lines.push(`... and ${this.bad - SHOWN} more`);
    const parts = [`${this.rows} rows read`, `${this.imported} companies written to ${out}`];
    if (this.known > 0) parts.push(`${this.known} known already`);
    if (this.elsewhere > 0) parts.push(`${this.elsewhere} of other countries`);
    if (this.bad > 0) parts.push(`${this.bad} bad rows left out`);
    lines.push(parts.join(', '));
    return `${lines.join('\n')}\n`;
  }
}
