import type { System } from './systems';

/** What was measured of a system. Speeds in million UTF-16 units a second of processor time. */
export interface Measured extends Pick<System, 'id' | 'group' | 'label'> {
  unrepeated: number;
  /** Slowest and fastest round on unrepeated text. */
  spread: [number, number];
  /** The same by the clock, which other work on the machine slows down. */
  byClock: number;
  repeated: number;
  /** Peak resident memory of its process, MB, with the benchmark's texts in it. */
  peakMb: number;
  /** From the start of its process until it could read. */
  loadMs: number;
}

/** All that a run of the benchmark gives. */
export interface BenchResults {
  made: string;
  machine: string;
  rounds: number;
  systems: Measured[];
  /** Full extraction: speed by the length of the document. */
  lengths: Record<string, number>;
  /** The command over an archive, seconds by the clock: all on one core, one thread with the second core for what V8 does beside it, two threads. */
  archive?: { chars: number; documents: number; oneCore: number; oneWorker: number; twoWorkers: number };
  startMs?: Record<string, number>;
  installed?: Record<string, number>;
  bundles?: Record<string, { min: number; gzip: number }>;
}

/** An aim, and what was reached. */
export interface Aim {
  aim: string;
  reached: string;
  met: boolean;
}

/** The aims as ratios of this run, those of which both sides were measured. */
export function aimsOf({ systems, lengths, archive, startMs }: BenchResults): Aim[] {
  const of = (id: string): Measured | undefined => systems.find((s) => s.id === id);
  const aims: Aim[] = [];
  const times = (aim: string, ours: string, theirs: string, least: number): void => {
    const [a, b] = [of(ours), of(theirs)];
    if (!a || !b) return;
    const ratio = a.unrepeated / b.unrepeated;
    aims.push({ aim: `${aim} >= ${least} x`, reached: `${ratio.toFixed(2)} x`, met: ratio >= least });
  };
  times("tokens + sentences: wink-nlp's", 'ours-tokens', 'wink-tokens', 3);
  times("with 1,000 names: wink-nlp's with 1,000 custom entities", 'ours-names-1k', 'wink-names-1k', 3);
  const [few, many] = [of('ours-names-1k'), of('ours-names-1m')];
  const costs = (aim: string, other: Measured | undefined): void => {
    if (!few || !other) return;
    const growth = few.unrepeated / other.unrepeated - 1;
    aims.push({ aim: `${aim} <= 25 %`, reached: `${(growth * 100).toFixed(0)} %`, met: growth <= 0.25 });
  };
  costs('1,000 -> 1,000,000 names, as many of them in the text, costs', many);
  costs('1,000 -> 1,000,000 names, 20 times as many of them in the text, costs', of('ours-names-1m-found'));
  if (many) {
    const reached = `${many.peakMb.toFixed(0)} MB`;
    aims.push({ aim: 'peak memory of a process with 1,000,000 names <= 600 MB', reached, met: many.peakMb <= 600 });
  }
  times("full extraction: wink-nlp's POS + NER + 1,000 entities", 'ours-extract', 'wink-all-1k', 1.5);
  const short = lengths[1e3];
  if (short !== undefined) {
    const slowdown = short / Math.min(...Object.values(lengths));
    aims.push({
      aim: 'time per character from 1 KB to 5 MB: the slowest length <= 1.25 x the time of 1 KB',
      reached: `${slowdown.toFixed(2)} x`,
      met: slowdown <= 1.25,
    });
  }
  if (archive) {
    const gain = archive.oneCore / archive.twoWorkers;
    aims.push({ aim: 'two cores >= 1.7 x one', reached: `${gain.toFixed(2)} x`, met: gain >= 1.7 });
  }
  if (startMs) {
    const empty = startMs['empty Node process'] ?? Number.NaN;
    const ours = startMs['nieuwsgraaf extract'] ?? Number.NaN;
    aims.push({
      aim: `cold start to first result < 2 x an empty Node process + 60 ms (${(2 * empty + 60).toFixed(0)} ms)`,
      reached: `${ours.toFixed(0)} ms`,
      met: ours < 2 * empty + 60,
    });
  }
  return aims;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** The results for a terminal, in Markdown, which docs/performance.md takes over. */
export function table(results: BenchResults, aims: readonly Aim[]): string {
  const { systems, lengths, archive, startMs, installed, bundles, machine, rounds } = results;
  const lines = [
    `${machine}; median of ${rounds} interleaved rounds; million characters a second of processor time`,
    '',
    ...rows(
      ['system', 'does', 'unrepeated', 'slowest-fastest', 'by the clock', 'repeated', 'peak memory', 'load'],
      systems.map((s) => [
        s.group,
        s.label,
        s.unrepeated.toFixed(2),
        s.spread.map((x) => x.toFixed(2)).join('-'),
        s.byClock.toFixed(2),
        s.repeated.toFixed(2),
        `${s.peakMb.toFixed(0)} MB`,
        `${s.loadMs.toFixed(0)} ms`,
      ]),
    ),
    '',
    ...rows(
      ['full extraction of a document of', ...Object.keys(lengths).map((n) => Number(n).toLocaleString('en'))],
      [['million characters a second', ...Object.values(lengths).map((x) => x.toFixed(2))]],
    ),
  ];
  if (archive) {
    const { documents, chars, oneCore, oneWorker, twoWorkers } = archive;
    lines.push(
      '',
      ...rows(
        [
          `\`nieuwsgraaf extract\` over ${documents.toLocaleString('en')} documents (${(chars / 1e6).toFixed(1)} million characters)`,
          'seconds',
        ],
        entries(
          { 'one thread on one core': oneCore, 'one thread on two': oneWorker, 'two threads on two': twoWorkers },
          (s) => s.toFixed(1),
        ),
      ),
    );
  }
  if (startMs) {
    lines.push(
      '',
      ...rows(
        ['whole process to first result', 'ms'],
        entries(startMs, (ms) => ms.toFixed(0)),
      ),
    );
  }
  if (installed) lines.push('', ...rows(['installed, with dependencies', 'size'], entries(installed, megabytes)));
  if (bundles) {
    lines.push(
      '',
      ...rows(
        ['browser bundle', 'min', 'gzip'],
        Object.entries(bundles).map(([name, { min, gzip }]) => [name, megabytes(min), megabytes(gzip)]),
      ),
    );
  }
  lines.push(
    '',
    ...rows(
      ['aim', 'reached', ''],
      aims.map((a) => [a.aim, a.reached, a.met ? 'yes' : 'NO']),
    ),
  );
  return lines.join('\n');
}

const entries = (of: Record<string, number>, show: (n: number) => string): string[][] =>
  Object.entries(of).map(([name, n]) => [name, show(n)]);

function rows(head: string[], body: string[][]): string[] {
  const widths = head.map((h, c) => Math.max(h.length, ...body.map((row) => (row[c] ?? '').length)));
  const line = (cells: string[]): string => `| ${cells.map((cell, c) => cell.padEnd(widths[c]!)).join(' | ')} |`;
  return [line(head), line(widths.map((w) => '-'.repeat(w))), ...body.map(line)];
}
