import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDate } from '../../stages/dates';
import { ENCODINGS, type Encoding } from '../decode';
import { FORMATS, type Format } from '../format-names';
import type { CliIo } from '../io';

/** The options of `extract`. */
export interface ExtractFlags {
  date?: string;
  format: Format;
  out?: string;
  lexicon: string[];
  /** False for `--no-companies`. */
  companies: boolean;
  encoding: Encoding;
  input: 'text' | 'ndjson';
  /** How many threads; undefined for as many as there are cores, when there is enough to do. */
  workers?: number;
  resume?: boolean;
}

const EXAMPLES = `
Examples:
  $ nieuwsgraaf extract artikel.txt
  $ nieuwsgraaf extract --format html --out news.html articles/
  $ cat archive.ndjson | nieuwsgraaf extract --input ndjson --format ndjson - > events.ndjson
  $ nieuwsgraaf extract --format ndjson --out events.ndjson --resume archive/

The exit code is 0 when all went well, 1 when some input failed (the others are done), 2 for wrong usage,
130 after Ctrl-C: what is in the file then is whole lines, and --resume goes on after them.`;

/**
 * Adds `extract` to a program. What it needs is loaded when it is run.
 * @param done gets the exit code of a run that was not broken off: 0, or 1 when some input failed
 */
export function registerExtractCommand(program: Command, io: CliIo, done: (exitCode: number) => void): void {
  program
    .command('extract')
    .description('say what Dutch news texts say about companies')
    .argument(
      '<inputs...>',
      'texts, folders (their .txt and .md files), NDJSON of {id, date, text}, or - for standard input',
    )
    .option(
      '-d, --date <date>',
      "the texts' date: 2021, 2021-04 or 2021-04-12; goes before a date in a text's head",
      parseDate,
    )
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write to this file instead of standard output (brat: a folder)')
    .option('-l, --lexicon <file>', 'add a lexicon (YAML or JSON); may be given several times', collect, [])
    .option('--no-companies', 'leave the built-in companies out')
    .addOption(new Option('--encoding <encoding>', 'encoding of the inputs').choices(ENCODINGS).default('auto'))
    .addOption(new Option('--input <form>', 'what standard input holds').choices(['text', 'ndjson']).default('text'))
    .option(
      '-w, --workers <n>',
      'read in this many threads, 1 for none beside the first (default: one a core, when there is much to read)',
      parseWorkers,
    )
    .option('--resume', 'go on after the last whole line of --out, with the inputs of the run that was broken off')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('../run-extract');
      done(await runExtract(inputs, flags, io));
    });
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function parseDate(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Write a year, a month or a day: 2021, 2021-04 or 2021-04-12.');
  return value;
}

function parseWorkers(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > 256) throw new InvalidArgumentError('Write a number from 1 to 256.');
  return count;
}
