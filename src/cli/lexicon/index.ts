import type { Command } from 'commander';
import type { ReadExample } from '../../lexicon/examples';
import type { LexiconFile } from '../../lexicon/schema';
import type { CliIo } from '../io';

/** What the commands need from elsewhere. */
export interface LexiconCommandParts {
  /** Makes what reads the example sentences with a user's lexicon in force; without it there is no `lexicon test`. */
  readonly exampleReader?: (lexicon: LexiconFile) => ReadExample | Promise<ReadExample>;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

/**
 * Adds the `lexicon` commands to a program. Each is loaded when it is run, so that they cost other commands nothing.
 *
 * @param done gets the exit code: 0, or 1 where a check failed
 */
export function registerLexiconCommands(
  program: Command,
  io: CliIo,
  done: (exitCode: number) => void,
  parts: LexiconCommandParts = {},
): void {
  const lexicon = program.command('lexicon').description('check and extend the lexicons');
  lexicon
    .command('check')
    .description('check lexicon files: their form, and that they go with each other and with the built-in lexicon')
    .argument('<files...>', 'YAML or JSON')
    .action(async (files: string[]) => done(await (await import('./check')).checkCommand(files, io)));
  lexicon
    .command('find')
    .description('show what words match in the lexicons, and why; suggests near misses')
    .argument('<words...>', 'names or words, as a text would have them')
    .option('-l, --lexicon <file>', 'add a lexicon (YAML or JSON); may be given several times', collect, [])
    .action(async (words: string[], flags: { lexicon: string[] }) =>
      done(await (await import('./find')).findCommand(words.join(' '), flags.lexicon, io)),
    );
  lexicon
    .command('add-company')
    .description('add a company to a lexicon file; asks for what no option tells when run on a terminal')
    .argument('[name]', 'the usual full name')
    .option('-f, --file <file>', 'the lexicon file; made if it does not exist', 'lexicon.yaml')
    .option('--id <id>', 'identifier; made from the name otherwise')
    .option('-a, --alias <name>', 'another name that is safe anywhere; may be given several times', collect, [])
    .option('--ambiguous <name>', 'a name that is also something else; may be given several times', collect, [])
    .option('-s, --sector <id>', 'sector, as cars or banks')
    .option('-k, --kind <kind>', 'company, bank, insurer, media, exchange, state, holding or club')
    .option('-c, --country <code>', 'ISO 3166 code, as NL')
    .option('-t, --ticker <ticker>', 'EXCHANGE:SYMBOL; may be given several times', collect, [])
    .option('--parent <id>', 'id of the parent company')
    .action(async (name: string | undefined, flags) => {
      done(await (await import('./add-company')).addCompanyCommand(name, flags, io));
    });
  lexicon
    .command('import')
    .description('make a lexicon from a list of companies; reads any number of rows in little memory')
    .argument('<file>', 'the list, or - for standard input')
    .requiredOption('--from <form>', 'gleif (golden copy CSV), wikidata (query result, CSV or JSON lines) or csv')
    .requiredOption('-o, --out <file>', 'the lexicon file to write')
    .option('--country <codes>', 'only companies of these countries, as NL,BE')
    .option('--separator <text>', 'what divides aliases within a field', '|')
    .action(async (file: string, flags) => done(await (await import('./import')).importCommand(file, flags, io)));
  const { exampleReader } = parts;
  if (exampleReader === undefined) return;
  lexicon
    .command('test')
    .description('run the example sentences of the frames and cues in lexicon files')
    .argument('<files...>', 'YAML or JSON')
    .action(async (files: string[]) => done(await (await import('./test')).testCommand(files, exampleReader, io)));
}
