/** Runs batches of random cases until it is stopped, and tells the main process before and after each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTargets } from './targets';

/** What the worker tells. */
export type Report =
  | { at: 'begin'; target: string; seed: number }
  | { at: 'end'; target: string; seed: number; runs: number; failure?: string; counterexample?: string };

const { seed, until, only } = JSON.parse(process.argv[2]) as { seed: number; until: number; only?: string };
const tell = (report: Report): void => {
  process.send?.(report);
};
const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-fuzz-'));
const targets = Object.entries(createTargets(folder)).filter(([name]) => only === undefined || name === only);
for (let round = 0; Date.now() < until; round++) {
  for (const [name, target] of targets) {
    const own = (seed + round * 7919) | 0;
    tell({ at: 'begin', target: name, seed: own });
    const { failed, runs, counterexample, error } = await target.check(target.batch, own);
    tell({
      at: 'end',
      target: name,
      seed: own,
      runs,
      ...(failed ? { failure: String(error), counterexample: JSON.stringify(counterexample) } : {}),
    });
    if (Date.now() >= until) break;
  }
}
rmSync(folder, { recursive: true, force: true });
process.disconnect?.();
