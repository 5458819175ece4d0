/** Runs the example sentences that frames and cues carry. */
import type { LexiconFile } from './schema';

/** What an extractor says of one example sentence. */
export interface ExampleReading {
  /** Every reading that a frame or cue of the tested lexicon brought about, by the entry's id. */
  readonly readings: readonly {
    readonly entry: string;
    readonly roles?: Readonly<Record<string, readonly string[]>>;
    readonly status?: string;
  }[];
}

/** Reads one sentence. */
export type ReadExample = (text: string) => ExampleReading;

/** An example that came out otherwise than its entry says. */
export interface ExampleFailure {
  readonly list: 'frames' | 'cues';
  readonly entry: string;
  readonly index: number;
  readonly positive: boolean;
  readonly text: string;
  readonly message: string;
}

/** How the examples went. */
export interface ExampleReport {
  readonly run: number;
  readonly failures: readonly ExampleFailure[];
}

interface Example {
  readonly text: string;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly status?: string;
}

/**
 * Runs all examples of a lexicon. A positive example must be read by its entry, with the roles and the status that it
 * names; a negative one must not be read by it.
 *
 * @param lexicon the lexicon whose frames and cues are tested
 * @param extract reads a sentence with that lexicon in force
 */
export function runExamples(lexicon: Pick<LexiconFile, 'frames' | 'cues'>, extract: ReadExample): ExampleReport {
  const failures: ExampleFailure[] = [];
  let run = 0;
  for (const list of ['frames', 'cues'] as const) {
    for (const entry of lexicon[list] ?? []) {
      entry.positive.forEach((example: Example, index) => {
        run++;
        const message = positiveFailure(entry.id, example, extract(example.text));
        if (message !== undefined)
          failures.push({ list, entry: entry.id, index, positive: true, text: example.text, message });
      });
      entry.negative.forEach((text, index) => {
        run++;
        if (!extract(text).readings.some((reading) => reading.entry === entry.id)) return;
        failures.push({ list, entry: entry.id, index, positive: false, text, message: 'was read, but must not be' });
      });
    }
  }
  return { run, failures };
}

function positiveFailure(id: string, example: Example, { readings }: ExampleReading): string | undefined {
  const own = readings.filter((reading) => reading.entry === id);
  if (own.length === 0) {
    const others = [...new Set(readings.map((reading) => reading.entry))];
    return others.length === 0 ? 'was not read' : `was not read by it, but by ${others.join(', ')}`;
  }
  const wrong = own.map((reading) => {
    if (example.status !== undefined && reading.status !== example.status) {
      return `status is ${reading.status ?? 'missing'}, not ${example.status}`;
    }
    for (const [role, expected] of Object.entries(example.roles ?? {})) {
      const found = reading.roles?.[role] ?? [];
      const missing = expected.filter((filler) => !found.includes(filler));
      if (missing.length > 0) return `${role} is ${found.join(', ') || 'missing'}, not ${expected.join(', ')}`;
    }
    return undefined;
  });
  return wrong.includes(undefined) ? undefined : wrong[0];
}
