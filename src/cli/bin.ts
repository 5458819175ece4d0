#!/usr/bin/env node
import { run } from './main';

// a closed pipe reaches the writer through the callback of its write; the event alone would end the process with a stack
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

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
});

// an input that was left half read must not keep the process waiting
process.stdin.destroy();
