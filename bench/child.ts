/** The process of one system: loads it, then measures what it is told to and answers with what it took. */
import { readFileSync } from 'node:fs';
import { readArticles } from './corpus';
import { SYSTEMS } from './systems';

/** What the process is told to read. */
export type Task = { kind: 'unrepeated'; chunk: number } | { kind: 'repeated' } | { kind: 'one'; text: string };
/** What it answers: milliseconds of the processor, which other work on the machine stretches less, and of the clock. */
export type Answer = { ms: number; clockMs: number; chars: number; peakMb: number };

/** Shortest measurement: below, the clock and a pause of the collector weigh too much. */
const MIN_MS = 250;

const [id, corpusFile] = process.argv.slice(2);
const system = SYSTEMS.find((s) => s.id === id);
if (!system || !corpusFile) throw new Error(`no system ${id}`);
const chunks = JSON.parse(readFileSync(corpusFile, 'utf8')) as string[][];
const articles = readArticles();
const read = await system.load();
let sink = 0;

function measure(texts: readonly string[], again: boolean): Answer {
  let chars = 0;
  const start = performance.now();
  const before = process.cpuUsage();
  do {
    for (const text of texts) {
      sink += read(text);
      chars += text.length;
    }
  } while (again && performance.now() - start < MIN_MS);
  const { user, system: kernel } = process.cpuUsage(before);
  const clockMs = performance.now() - start;
  return { ms: (user + kernel) / 1000, clockMs, chars, peakMb: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', (task: Task) => {
  const texts = task.kind === 'unrepeated' ? chunks[task.chunk]! : task.kind === 'repeated' ? articles : [task.text];
  process.send?.(measure(texts, task.kind !== 'unrepeated'));
});
process.on('disconnect', () => process.exit(sink < 0 ? 1 : 0));
process.send?.('ready');
