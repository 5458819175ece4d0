#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './main';

// an archive is read by some thousand functions, whose callees V8 would copy into them until compiling took longer than reading the first articles
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');

// a closed pipe reaches the writer through the callback of its write; the event alone would end the process with a stack
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// the first signal asks a run to end well, a second one ends the process
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
  return stop.signal;
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTTY: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  cwd: process.cwd(),
  stopSignal,
});

// an input that was left half read must not keep the process waiting
process.stdin.destroy();
