#!/usr/bin/env node
// Scores the built command: `npm run score -- [--misses] [--no-companies] [GOLD.jsonl...]`. Writes each gold document's text to a
// temporary folder, runs `nieuwsgraaf extract --format gold` with its date and prints the table of ../shared/gold/score.mjs per file.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, 'no-companies': { type: 'boolean' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared/gold');
const scorer = join(shared, 'score.mjs');
const command = join(root, 'dist/cli.js');

if (!existsSync(scorer)) {
  console.log(`${shared} is absent: nothing to score against here`);
} else if (!existsSync(command)) {
  console.error(`${command} is absent: run "npm run build" first`);
  process.exitCode = 1;
} else {
  const listed = () => readdirSync(shared).filter((name) => name.endsWith('.jsonl'));
  const files = positionals.length > 0 ? positionals : listed().map((name) => join(shared, name));
  const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-score-'));
  try {
    for (const file of files) scoreFile(resolve(file), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command over the texts of one gold file, one run for each date that occurs, and prints the scorer's table. */
function scoreFile(file, folder) {
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const texts = join(folder, basename(file, '.jsonl'));
  mkdirSync(texts, { recursive: true });
  const byDate = new Map();
  for (const { id, date = '', text } of docs) {
    const path = join(texts, `${id}.txt`);
    writeFileSync(path, text);
    byDate.set(date, [...(byDate.get(date) ?? []), path]);
  }
  let found = '';
  for (const [date, paths] of byDate) {
    const args = ['extract', '--format', 'gold', ...(date ? ['--date', date] : [])];
    if (values['no-companies']) args.push('--no-companies');
    const run = spawnSync(process.execPath, [command, ...args, '--', ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    process.stderr.write(run.stderr);
    if (run.status !== 0) process.exitCode = 1;
    found += run.stdout;
  }
  const predicted = `${texts}.found`;
  writeFileSync(predicted, found);
  console.log(`\n${basename(file)}: ${docs.length} documents`);
  execFileSync(process.execPath, [scorer, file, predicted, ...(values.misses ? ['--misses'] : [])], {
    stdio: 'inherit',
  });
}
