import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { builtinLexicon } from '../../lexicon/builtin';
import { assertLexicons } from '../../lexicon/check';
import { LexiconError } from '../../lexicon/errors';
import { checkContext } from '../../lexicon/load-lexicon-node';
import { parseLexicon } from '../../lexicon/parse-lexicon';
import { COMPANY_KINDS } from '../../lexicon/schema';
import { slug } from '../../lexicon/slug';
import { CliError, type CliIo, reasonOf, writeText } from '../io';
import { Questions } from './ask';

/** The options of `lexicon add-company`. */
export interface AddCompanyFlags {
  file: string;
  id?: string;
  alias: string[];
  ambiguous: string[];
  sector?: string;
  kind?: string;
  country?: string;
  ticker: string[];
  parent?: string;
}

const HEAD = `# yaml-language-server: $schema=./node_modules/nieuwsgraaf/schema/lexicon.schema.json
# A lexicon of nieuwsgraaf: nieuwsgraaf extract --lexicon FILE
companies:
`;

/**
 * `lexicon add-company`: adds an entry to a file. All that stands in the file stays as it is, comments too. Nothing is
 * written where the file would have a problem afterwards.
 *
 * @throws LexiconError where the entry or the file is wrong
 */
export async function addCompanyCommand(name: string | undefined, flags: AddCompanyFlags, io: CliIo): Promise<number> {
  const given = await complete(name, flags, io);
  const entry = {
    id: given.id ?? slug(given.name),
    name: given.name,
    ...(given.alias.length > 0 ? { aliases: given.alias } : {}),
    ...(given.ambiguous.length > 0 ? { ambiguous: given.ambiguous } : {}),
    ...(given.kind === undefined ? {} : { kind: given.kind }),
    ...(given.sector === undefined ? {} : { sector: given.sector }),
    ...(given.country === undefined ? {} : { country: given.country }),
    ...(given.ticker.length > 0 ? { tickers: given.ticker } : {}),
    ...(given.parent === undefined ? {} : { parent: given.parent }),
  };
  const path = resolve(io.cwd, flags.file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = withCompany(before, entry, /\.json$/i.test(path));
  assertLexicons([parseLexicon(after, flags.file)], checkContext());
  try {
    const aside = `${path}.${process.pid}.part`;
    writeFileSync(aside, after);
    renameSync(aside, path);
  } catch (error) {
    throw new CliError(`${flags.file}: cannot be written: ${reasonOf(error)}`, 1);
  }
  await writeText(
    io.stderr,
    `${before === undefined ? 'made' : 'added to'} ${flags.file}: ${entry.name} (${entry.id})\n`,
  );
  return 0;
}

/** Asks for what no option tells, on a terminal. */
async function complete(
  name: string | undefined,
  flags: AddCompanyFlags,
  io: CliIo,
): Promise<AddCompanyFlags & { name: string }> {
  const asks = io.isTTY.stdin && io.isTTY.stderr;
  if (!asks) {
    if (name === undefined) throw new CliError('the name is missing: nieuwsgraaf lexicon add-company NAME');
    return { ...flags, name };
  }
  const questions = new Questions(io);
  const list = (answer: string) =>
    answer
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const one = (answer: string) => (answer === '' ? undefined : answer);
  const result = { ...flags, name: name ?? '' };
  while (result.name === '') result.name = await required(questions, 'Name, as the press writes it:');
  if (result.alias.length === 0)
    result.alias = list(await questions.ask('Other names, safe anywhere (divided by commas):'));
  if (result.ambiguous.length === 0) {
    result.ambiguous = list(
      await questions.ask('Names that are also something else, as a word or a place (divided by commas):'),
    );
  }
  if (result.sector === undefined) {
    const sectors = builtinLexicon().sectors.map((sector) => sector.id);
    result.sector = one(await questions.ask(`Sector (${sectors.slice(0, 12).join(', ')} ...; empty for none):`));
  }
  result.kind ??= one(await questions.ask(`Kind (${COMPANY_KINDS.join(', ')}; empty for company):`));
  result.country ??= one((await questions.ask('Country (as NL; empty for unknown):')).toUpperCase());
  await questions.close();
  return result;
}

async function required(questions: Questions, question: string): Promise<string> {
  const answer = await questions.ask(question);
  if (answer === '') throw new CliError('a company needs a name');
  return answer;
}

/** The text of a lexicon with one more company. */
export function withCompany(before: string | undefined, entry: object, json: boolean): string {
  if (json) {
    const lexicon = before === undefined ? {} : (JSON.parse(before) as { companies?: object[] });
    return `${JSON.stringify({ ...lexicon, companies: [...(lexicon.companies ?? []), entry] }, null, 2)}\n`;
  }
  const row = flow(entry);
  if (before === undefined || before.trim() === '') return `${HEAD}  - ${row}\n`;
  const document = parseDocument(before, { schema: 'failsafe' });
  if (document.errors.length > 0) throw new LexiconError({ message: document.errors[0].message });
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    throw new LexiconError({ message: 'the file holds no lexicon: lists by name expected' });
  const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === 'companies');
  const text = before.endsWith('\n') ? before : `${before}\n`;
  if (pair === undefined) return `${text}\ncompanies:\n  - ${row}\n`;
  const list = pair.value;
  if (!isSeq(list) || list.flow === true || list.items.length === 0) {
    if (isSeq(list) || list === null || (isScalar(list) && list.value === '')) {
      document.setIn(['companies'], document.createNode([...(isSeq(list) ? list.items : []), entry]));
      return document.toString({ lineWidth: 0 });
    }
    throw new LexiconError({ message: '"companies" must be a list' });
  }
  // Behind the last entry, in its indentation: the rest of the file stays byte for byte
  const last = list.items[list.items.length - 1];
  const [start, end] = (last as { range: [number, number, number] }).range;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  const first = (list.items[0] as { range: [number, number, number] }).range[0];
  const dash = text.lastIndexOf('-', first);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, lineEnd + 1)}${indent}- ${row}${eol}${text.slice(lineEnd + 1)}`;
}

/** An entry in YAML's flow style. */
function flow(entry: object): string {
  const scalar = (value: unknown) => {
    const text = String(value);
    return /^[\p{L}][\p{L}\p{N} .-]*$/u.test(text) && !/ #|: |\s$|^(true|false|null|yes|no|on|off)$/i.test(text)
      ? text
      : JSON.stringify(text);
  };
  const value = (v: unknown) => (Array.isArray(v) ? `[${v.map(scalar).join(', ')}]` : scalar(v));
  return `{ ${Object.entries(entry)
    .map(([key, v]) => `${key}: ${value(v)}`)
    .join(', ')} }`;
}
