/**
 * Fuzzing: `npm run fuzz -- [--minutes N] [--seed S] [--target NAME]`. Random cases against the tokenizer, the name matcher, the lexicon loader, the extractor, the output
 * formats and the command. What fails is shrunk and printed with the seed that repeats it; the exit code is then 1. A batch that does not end is told too.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from './worker';

/** How long a batch may go on, in milliseconds of the clock, before it counts as hanging. */
const HANG = 300_000;

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 1);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new RangeError('--minutes takes a number above 0, --seed a whole number');
console.log(`seed ${seed}, ${minutes} minutes`);

const counts = new Map<string, number>();
let failures = 0;
let open: { target: string; seed: number; since: number } | undefined;
const settings = JSON.stringify({ seed, until: Date.now() + minutes * 60_000, only: values.target });
const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [settings], {
  execArgv: ['--import', 'tsx'],
});
worker.on('message', (message) => {
  const report = message as Report;
  if (report.at === 'begin') {
    open = { target: report.target, seed: report.seed, since: Date.now() };
    return;
  }
  open = undefined;
  counts.set(report.target, (counts.get(report.target) ?? 0) + report.runs);
  if (report.failure === undefined) return;
  failures++;
  console.log(`FAILED ${report.target} (--target ${report.target} --seed ${report.seed}): ${report.failure}`);
  console.log(`  ${report.counterexample?.slice(0, 2000)}`);
});
const watch = setInterval(() => {
  if (!open || Date.now() - open.since < HANG) return;
  console.log(`HANGS: a batch of ${open.target} (--target ${open.target} --seed ${open.seed})`);
  failures++;
  worker.kill('SIGKILL');
}, 1000);
worker.on('exit', (code) => {
  clearInterval(watch);
  let total = 0;
  for (const [target, cases] of counts) {
    total += cases;
    console.log(`${target.padEnd(10)} ${cases} cases`);
  }
  console.log(`${total} cases, ${failures} failures`);
  if (failures || code !== 0) process.exitCode = 1;
});
