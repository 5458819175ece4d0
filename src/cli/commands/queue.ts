import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDate } from '../../stages/dates';
import { ENCODINGS, type Encoding } from '../decode';
import type { CliIo } from '../io';

/** Which queue; what is left out comes from `REDIS_URL` or is this machine's. */
export interface QueueFlags {
  redis?: string;
  queue: string;
}

export interface EnqueueFlags extends QueueFlags {
  date?: string;
  encoding: Encoding;
  input: 'text' | 'ndjson';
  maxWaiting: number;
  /** The id of a text is its path, not its name alone. */
  paths?: boolean;
}

export interface WorkFlags extends QueueFlags {
  concurrency?: number;
  lexicon: string[];
  companies: boolean;
  takeover: number;
  timeout: number;
  untilEmpty?: boolean;
}

export interface CollectFlags extends QueueFlags {
  out: string;
  follow?: boolean;
  untilEmpty?: boolean;
}

export interface StatusFlags extends QueueFlags {
  json?: boolean;
  seconds: number;
}

export interface DeadFlags extends QueueFlags {
  retry?: boolean;
}

const ENQUEUE_HELP = `
A document's id names its job: what the queue has, waiting, done or collected, is not added again. An id that comes back with another
text is refused and named. The commands of a queue need bullmq and ioredis: npm install bullmq ioredis`;

/** Adds the commands of a queue to a program: `enqueue`, `work`, `collect`, `status`, `dead`. What they need is loaded when they run. */
export function registerQueueCommands(program: Command, io: CliIo, done: (exitCode: number) => void): void {
  const load = () => import('../run-queue');
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option(
        '--redis <url>',
        'redis://[user:password@]host[:port][/db], or rediss:// for TLS (default: REDIS_URL, else this machine)',
      )
      .option('--queue <name>', 'the name of the queue', 'nieuwsgraaf');

  add('enqueue', 'put documents into a queue on Redis')
    .argument(
      '<inputs...>',
      'texts, folders (their .txt and .md files), NDJSON of {id, date, text}, or - for standard input',
    )
    .option('-d, --date <date>', 'the date of documents that have none of their own', parseDate)
    .addOption(new Option('--encoding <encoding>', 'encoding of the inputs').choices(ENCODINGS).default('auto'))
    .addOption(new Option('--input <form>', 'what standard input holds').choices(['text', 'ndjson']).default('text'))
    .option('--paths', "a text's id is its path as given, not its name alone")
    .option('--max-waiting <n>', 'wait while the queue holds this many that are not collected', number(1, 1e9), 100_000)
    .addHelpText('after', ENQUEUE_HELP)
    .action(async (inputs: string[], flags: EnqueueFlags) => done(await (await load()).runEnqueue(inputs, flags, io)));

  add('work', 'read the documents of a queue, on any number of machines')
    .option('-c, --concurrency <n>', 'read in this many threads (default: one a core)', number(1, 256))
    .option('-l, --lexicon <file>', 'add a lexicon (YAML or JSON); may be given several times', collect, [])
    .option('--no-companies', 'leave the built-in companies out')
    .option('--takeover <seconds>', 'others take over what a worker lets be for so long', number(1, 3600), 30)
    .option('--timeout <seconds>', 'give a document up after so long', number(1, 86_400), 600)
    .option('--until-empty', 'end when no document waits, instead of waiting for more')
    .addHelpText('after', '\nCtrl-C and SIGTERM end it after the documents that it has; a second one ends it at once.')
    .action(async (flags: WorkFlags) => done(await (await load()).runWork(flags, io)));

  add('collect', 'write the results of a queue as NDJSON, in the order in which they came, and take them out of it')
    .option(
      '-o, --out <file>',
      'the file that they are added to; each result is in it once, however often it is broken off',
      '-',
    )
    .option('--follow', 'wait for more until Ctrl-C')
    .option('--until-empty', 'wait for more until no document waits or is read')
    .action(async (flags: CollectFlags) => done(await (await load()).runCollect(flags, io)));

  add('status', 'say how a queue stands')
    .option('--json', 'as JSON')
    .option('--seconds <n>', 'measure the rate for so long', number(0, 3600), 2)
    .action(async (flags: StatusFlags) => done(await (await load()).runStatus(flags, io)));

  add('dead', 'list the documents that failed for good, as NDJSON with their errors')
    .option('--retry', 'put them back to be tried again')
    .action(async (flags: DeadFlags) => done(await (await load()).runDead(flags, io)));
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function parseDate(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Write a year, a month or a day: 2021, 2021-04 or 2021-04-12.');
  return value;
}

const number =
  (least: number, most: number) =>
  (value: string): number => {
    const n = Number(value);
    if (!/^\d+$/.test(value) || n < least || n > most) {
      throw new InvalidArgumentError(`Write a number from ${least} to ${most}.`);
    }
    return n;
  };
