import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnalyser, toConllu } from '../../src/dutch/index';

const folder = fileURLToPath(new URL('../../../shared/ud/', import.meta.url));
const gold = join(folder, 'alpino-dev.conllu');
const scorer = join(folder, 'score-ud.mjs');
const present = existsSync(gold) && existsSync(scorer);
if (!present) console.warn(`treebank test skipped: ${gold} is not there`);

/** F1 reached on alpino-dev from raw text, see docs/dutch.md. A drop of more than half a point fails. */
const REACHED: Readonly<Record<string, number>> = {
  tokens: 99.89,
  sentences: 99.58,
  UPOS: 96.1,
  lemma: 97.2,
  'finite verb': 97.96,
  'verb particle link': 83.21,
  'subject link': 83.17,
  'object link': 72.08,
  'oblique link': 62.97,
};

describe.skipIf(!present)('UD Dutch-Alpino dev from raw text (needs ../shared/ud)', () => {
  it('keeps the figures reached', () => {
    const text = execFileSync(process.execPath, [scorer, '--text', gold], { encoding: 'utf8' });
    const dir = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-'));
    try {
      const predicted = join(dir, 'predicted.conllu');
      writeFileSync(predicted, toConllu(createAnalyser().analyse(text)));
      const report = execFileSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' });
      const figures = new Map(
        [...report.matchAll(/^(.+?)\s+gold.*F1 ([\d.]+)/gm)].map((m) => [m[1], Number(m[2])] as const),
      );
      for (const [name, reached] of Object.entries(REACHED)) {
        expect(figures.get(name), `${name}\n${report}`).toBeGreaterThanOrEqual(reached - 0.5);
      }
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
