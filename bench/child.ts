/** The process of one system: loads it, then measures what it is told to and answers with what it took. */
import { readFileSync } from 'node:fs';
import { readArticles } from './corpus';
import { SYSTEMS } from './systems';

/** What the process is told to read. */
export type Task =
  | { kind: 'unrepeated'; chunk: number; ms: number }
  | { kind: 'repeated' }
  | { kind: 'one'; text: string };
/** What it answers: milliseconds of the processor, which other work on the machine stretches less, and of the clock. */
export type Answer = { ms: number; clockMs: number; chars: number; peakMb: number };

/** Shortest measurement of texts that are read again: below, the clock and a pause of the collector weigh too much. */
const MIN_MS = 250;

const [id, folder] = process.argv.slice(2);
const system = SYSTEMS.find((s) => s.id === id);
if (!system || !folder) throw new Error(`no system ${id}`);
const articles = readArticles();
const read = await system.load();
let sink = 0;

/** Reads texts for some time: again and again, or until they end. */
function measure(texts: readonly string[], ms: number, again: boolean): Answer {
  let chars = 0;
  const start = performance.now();
  const before = process.cpuUsage();
  do {
    for (const text of texts) {
      sink += read(text);
      chars += text.length;
      if (!again && performance.now() - start >= ms) break;
    }
  } while (again && performance.now() - start < ms);
  const { user, system: kernel } = process.cpuUsage(before);
  const clockMs = performance.now() - start;
  return { ms: (user + kernel) / 1000, clockMs, chars, peakMb: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', (task: Task) => {
  if (task.kind === 'unrepeated') {
    const texts = JSON.parse(readFileSync(`${folder}/${task.chunk}.json`, 'utf8')) as string[];
    process.send?.(measure(texts, task.ms, false));
  } else process.send?.(measure(task.kind === 'repeated' ? articles : [task.text], MIN_MS, true));
});
process.on('disconnect', () => process.exit(sink < 0 ? 1 : 0));
process.send?.('ready');
