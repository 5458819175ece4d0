import { resolve } from 'node:path';
import { type ReadExample, runExamples } from '../../lexicon/examples';
import { loadLexicon } from '../../lexicon/load-lexicon-node';
import type { LexiconFile } from '../../lexicon/schema';
import { type CliIo, writeText } from '../io';

/** `lexicon test FILES`: runs the examples of frames and cues. Returns 0 where all come out as they say, 1 otherwise. */
export async function testCommand(
  files: readonly string[],
  exampleReader: (lexicon: LexiconFile) => ReadExample | Promise<ReadExample>,
  io: CliIo,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const lexicon = loadLexicon(resolve(io.cwd, file));
    const report = runExamples(lexicon, await exampleReader(lexicon));
    for (const { list, entry, positive, index, text, message } of report.failures) {
      const where = `${file}: ${list} ${entry}, ${positive ? 'positive' : 'negative'} ${index + 1}`;
      await writeText(io.stdout, `${where}: ${message}\n  ${text}\n`);
    }
    failed += report.failures.length;
    await writeText(io.stderr, `${file}: ${report.run} examples run, ${report.failures.length} failed\n`);
  }
  return failed === 0 ? 0 : 1;
}
