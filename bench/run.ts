/**
 * Measures ourselves and our peers on the same Dutch texts: `npm run bench [-- --rounds N] [--chunk CHARS] [--only id,id] [--longest CHARS] [--archive CHARS]`.
 * Each system has a process of its own; a round goes through all of them, so that a slow minute hits all alike. What is given is the median.
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { drawChart } from './chart';
import type { Answer, Task } from './child';
import { unrepeated } from './corpus';
import { aimsOf, type BenchResults, type Measured, table } from './report';
import { bundleSize, installedSize, median, ownInstalledSize, startTimes } from './sizes';
import { builtinNames, SYSTEMS, type System } from './systems';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    chunk: { type: 'string', default: '4000000' },
    only: { type: 'string' },
    longest: { type: 'string', default: '5000000' },
    archive: { type: 'string', default: '12000000' },
  },
});
const ROUNDS = Number(values.rounds);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-bench-'));
const say = (text: string): void => console.error(text);

/** How long a system reads unrepeated text in a round, unless its texts end before, and how long it warms up. */
const ROUND_MS = 1000;
const WARM_MS = 5000;

/** Sizes of the documents that show whether time per character is constant. UTF-16 units. */
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 5e6].filter((length) => length <= Number(values.longest));

type Running = System & { child: ChildProcess; loadMs: number };

async function start(system: System, script: string): Promise<Running> {
  const child = fork(script, [system.id, folder], { cwd: root, execArgv: ['--max-old-space-size=6000'] });
  const begun = performance.now();
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${system.id} ended with ${code}`);
  });
  ended.catch(() => {});
  await Promise.race([once(child, 'message'), ended]);
  return { ...system, child, loadMs: performance.now() - begun };
}

async function ask({ child }: Running, task: Task): Promise<Answer> {
  child.send(task);
  const [answer] = (await once(child, 'message')) as [Answer];
  return answer;
}

/** Million UTF-16 units a second of processor time. */
const speed = ({ ms, chars }: Answer): number => chars / ms / 1000;

async function main(): Promise<void> {
  const only = values.only?.split(',');
  const unknown = only?.find((id) => !SYSTEMS.some((s) => s.id === id));
  if (unknown !== undefined)
    throw new Error(`--only ${unknown}: is no system; there are ${SYSTEMS.map((s) => s.id).join(', ')}`);
  const script = join(root, 'node_modules', `.bench-${process.pid}.mjs`);
  const running: Running[] = [];
  try {
    // one bundle without a loader's helpers in between; packages stay outside
    await build({
      entryPoints: [join(root, 'bench/child.ts')],
      outfile: script,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      define: { 'import.meta.url': JSON.stringify(new URL('child.ts', import.meta.url).href) },
    });
    say('making texts');
    const texts = unrepeated(builtinNames(), ROUNDS + 2, Number(values.chunk));
    for (const [chunk, documents] of texts.entries())
      writeFileSync(join(folder, `${chunk}.json`), JSON.stringify(documents));
    for (const system of SYSTEMS) {
      if (only && !only.includes(system.id)) continue;
      running.push(await start(system, script));
      say(`loaded ${system.id} in ${running.at(-1)!.loadMs.toFixed(0)} ms`);
    }
    const results = await measureSpeeds(running);
    const lengths = await measureLengths(running, texts.flat());
    for (const { child } of running.splice(0)) child.disconnect();
    const archive = only ? undefined : measureArchive(unrepeated(builtinNames(), 1, Number(values.archive), 2)[0]!);
    say('start, sizes, bundles');
    const report: BenchResults = {
      made: new Date().toISOString(),
      machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`,
      rounds: ROUNDS,
      systems: results,
      lengths,
      ...(archive ? { archive } : {}),
      ...(only ? {} : await measureSizes()),
    };
    const aims = aimsOf(report);
    console.log(table(report, aims));
    if (only) return;
    writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify({ ...report, aims }, null, 2)}\n`);
    writeFileSync(join(root, 'docs/bench.svg'), drawChart(report));
  } finally {
    for (const { child } of running) child.disconnect();
    rmSync(script, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSpeeds(running: readonly Running[]): Promise<Measured[]> {
  const speeds = new Map(
    running.map(({ id }) => [id, { unrepeated: [] as number[], clock: [] as number[], repeated: [] as number[] }]),
  );
  const peaks = new Map<string, number>();
  // two chunks of their own warm up: what is compiled while it is read the first time is no speed of later texts
  for (let round = -2; round < ROUNDS; round++) {
    for (const system of running) {
      const answer = await ask(system, { kind: 'unrepeated', chunk: round + 2, ms: round < 0 ? WARM_MS : ROUND_MS });
      if (round >= 0) {
        speeds.get(system.id)!.unrepeated.push(speed(answer));
        speeds.get(system.id)!.clock.push(answer.chars / answer.clockMs / 1000);
      }
      peaks.set(system.id, answer.peakMb);
    }
    say(`unrepeated text, round ${round + 1} of ${ROUNDS}`);
  }
  for (let round = -1; round < ROUNDS; round++) {
    for (const system of running) {
      const answer = await ask(system, { kind: 'repeated' });
      if (round >= 0) speeds.get(system.id)!.repeated.push(speed(answer));
    }
  }
  return running.map(({ id, group, label, loadMs }) => {
    const { unrepeated: fresh, clock, repeated } = speeds.get(id)!;
    return {
      id,
      group,
      label,
      unrepeated: median(fresh),
      spread: [Math.min(...fresh), Math.max(...fresh)],
      byClock: median(clock),
      repeated: median(repeated),
      peakMb: peaks.get(id)!,
      loadMs,
    };
  });
}

/** Speed of the full extraction by the length of the document. */
async function measureLengths(running: readonly Running[], texts: readonly string[]): Promise<Record<string, number>> {
  const full = running.find(({ id }) => id === 'ours-extract');
  if (!full) return {};
  let all = texts.join('\n\n');
  while (all.length < Math.max(...LENGTHS)) all += all;
  const lengths: Record<string, number[]> = {};
  for (let round = 0; round < 3; round++) {
    for (const length of LENGTHS) {
      const from = Math.floor(((all.length - length) * round) / 3);
      lengths[length] ??= [];
      lengths[length].push(speed(await ask(full, { kind: 'one', text: all.slice(from, from + length) })));
    }
    say(`documents of growing length, round ${round + 1} of 3`);
  }
  return Object.fromEntries(Object.entries(lengths).map(([length, list]) => [length, median(list)]));
}

/** Rounds over the archive: each way of reading it takes a minute. */
const ARCHIVE_ROUNDS = 3;

/** Seconds that the command takes for an archive: on one core, on all with one thread, and on all with two; medians of rounds through all three. */
function measureArchive(documents: readonly string[]): BenchResults['archive'] {
  const file = join(folder, 'archive.ndjson');
  writeFileSync(file, documents.map((text, n) => `${JSON.stringify({ id: `d${n}`, text })}\n`).join(''));
  const outputs: Buffer[] = [];
  const seconds = (workers: number, ...before: string[]): number => {
    const out = join(folder, 'archive.out');
    const line = [
      ...before,
      process.execPath,
      join(root, 'dist/cli.js'),
      'extract',
      '-f',
      'ndjson',
      '-o',
      out,
      '--workers',
    ];
    const begun = performance.now();
    execFileSync(line[0]!, [...line.slice(1), String(workers), file], { stdio: ['ignore', 'ignore', 'inherit'] });
    const took = (performance.now() - begun) / 1000;
    outputs.push(readFileSync(out));
    say(
      `archive with ${workers} worker${workers > 1 ? 's' : ''}${before.length ? ' on one core' : ''}: ${took.toFixed(1)} s`,
    );
    return took;
  };
  // taskset is Linux's; elsewhere one thread with the collector and the compiler beside it stands for one core
  const pinned = process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const rounds = Array.from({ length: ARCHIVE_ROUNDS }, () => ({
    oneCore: seconds(1, ...pinned),
    oneWorker: seconds(1),
    twoWorkers: seconds(2),
  }));
  const result = {
    chars: documents.join('').length,
    documents: documents.length,
    oneCore: median(rounds.map((r) => r.oneCore)),
    oneWorker: median(rounds.map((r) => r.oneWorker)),
    twoWorkers: median(rounds.map((r) => r.twoWorkers)),
  };
  if (outputs.some((o) => !o.equals(outputs[0]!))) throw new Error('the output depends on the number of workers');
  return result;
}

async function measureSizes(): Promise<Pick<BenchResults, 'startMs' | 'installed' | 'bundles'>> {
  const article = join(root, 'corpus/articles/chipalliantie.txt');
  const winkScript = join(root, 'node_modules', `.bench-wink-${process.pid}.mjs`);
  writeFileSync(
    winkScript,
    `import { readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
console.log(winkNLP(model, ['sbd', 'pos', 'ner']).readDoc(readFileSync(${JSON.stringify(article)}, 'utf8')).entities().length());
`,
  );
  try {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    return {
      startMs: startTimes(
        {
          'empty Node process': [empty],
          'nieuwsgraaf extract': [join(root, 'dist/cli.js'), 'extract', '-f', 'ndjson', article],
          'wink-nlp': [winkScript],
        },
        11,
      ),
      installed: {
        nieuwsgraaf: ownInstalledSize(root),
        'wink-nlp + model': installedSize(root, 'wink-nlp') + installedSize(root, 'wink-eng-lite-web-model'),
        compromise: installedSize(root, 'compromise'),
        natural: installedSize(root, 'natural'),
        'parse-dutch': installedSize(root, 'parse-dutch'),
      },
      bundles: {
        nieuwsgraaf: await bundleSize(root, "export { createExtractor } from './dist/index.js';"),
        'nieuwsgraaf/dutch': await bundleSize(root, "export * from './dist/dutch.js';"),
        'wink-nlp + model': await bundleSize(
          root,
          "export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';",
        ),
        'compromise/one': await bundleSize(root, "export { default } from 'compromise/one';"),
        'parse-dutch': await bundleSize(root, "export * from 'parse-dutch';"),
      },
    };
  } finally {
    rmSync(winkScript, { force: true });
  }
}

await main();
