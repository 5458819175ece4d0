import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { LexiconError } from '../lexicon/errors';
import { registerExplainCommand } from './commands/explain';
import { registerExtractCommand } from './commands/extract';
import { registerQueueCommands } from './commands/queue';
import { CliError, type CliIo, errorCode, writeText } from './io';
import { registerLexiconCommands } from './lexicon';

/**
 * Runs the command `nieuwsgraaf`.
 * @param argv the arguments after the command's name
 * @param io everything of the process that it may use
 * @returns the exit code: 0, 1 when something failed, 2 for wrong usage. Never throws for wrong usage or bad input
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  let exitCode = 0;
  const written: Promise<void>[] = [];
  const program = new Command('nieuwsgraaf')
    .description('Reads Dutch news and says what it says about companies.')
    .version(version)
    .showHelpAfterError('(nieuwsgraaf --help and nieuwsgraaf extract --help tell more)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(writeText(io.stdout, text)),
      writeErr: (text) => void written.push(writeText(io.stderr, text)),
    });
  const done = (code: number): void => {
    exitCode = code;
  };
  registerExtractCommand(program, io, done);
  registerExplainCommand(program, io);
  registerQueueCommands(program, io, done);
  registerLexiconCommands(program, io, done, {
    exampleReader: async (lexicon) => (await import('./example-reader')).createExampleReader(lexicon),
  });
  try {
    try {
      await program.parseAsync(argv, { from: 'user' });
    } finally {
      await Promise.all(written);
    }
    return exitCode;
  } catch (error) {
    // the reader of our output has gone, as `head` does: nothing is left to do
    if (errorCode(error) === 'EPIPE') return exitCode;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof CliError || error instanceof LexiconError;
    const said = known ? error.message : `unexpected error: ${error instanceof Error ? error.stack : String(error)}`;
    await writeText(io.stderr, `nieuwsgraaf: ${said}\n`).catch(() => {});
    return error instanceof CliError ? error.exitCode : known ? 2 : 1;
  }
}
