import { resolve } from 'node:path';
import { problemLine } from '../../lexicon/errors';
import { lexiconProblems } from '../../lexicon/load-lexicon-node';
import { type CliIo, writeText } from '../io';

/** `lexicon check FILES`: prints each problem on a line. Returns 0 where there is none, 1 otherwise. */
export async function checkCommand(files: readonly string[], io: CliIo): Promise<number> {
  const problems = lexiconProblems(files.map((file) => resolve(io.cwd, file)));
  for (const problem of problems) await writeText(io.stdout, `${problemLine(problem)}\n`);
  const checked = `${files.length} ${files.length === 1 ? 'file' : 'files'} checked`;
  await writeText(
    io.stderr,
    problems.length === 0
      ? `${checked}: all is well\n`
      : `${checked}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
  );
  return problems.length === 0 ? 0 : 1;
}
