/**
 * Scores the sources, in one process and without a build: `npx tsx scripts/score-dev.ts [--misses] [--no-companies] [FILE...]`.
 * A FILE is a gold file (JSON Lines, ../shared/gold/*.jsonl where none is given), `corpus` for our own corpus/articles or `wire` for corpus/wire.
 * `--doc ID` (repeatable) scores these documents alone; `--predicted` prints what was found as well.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createExtractor } from '../src/extract';
import { toGold } from '../src/formats/gold';

interface GoldLine {
  id: string;
  date?: string;
  text: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    predicted: { type: 'boolean' },
    'no-companies': { type: 'boolean' },
    doc: { type: 'string', multiple: true },
  },
});
const shared = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
const FOLDERS: Readonly<Record<string, string>> = {
  corpus: fileURLToPath(new URL('../corpus/articles/', import.meta.url)),
  wire: fileURLToPath(new URL('../corpus/wire/', import.meta.url)),
};
const scorer = join(shared, 'score.mjs');

if (!existsSync(scorer)) {
  console.log(`${shared} is absent: nothing to score against here`);
} else {
  const files = positionals.length
    ? positionals
    : [
        ...readdirSync(shared)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(shared, name)),
        'corpus',
      ];
  const extractor = createExtractor({ builtinCompanies: !values['no-companies'] });
  const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-score-'));
  try {
    for (const file of files) {
      const articles = FOLDERS[file];
      const docs = (articles ? readFolder(articles) : read(file)).filter(
        (d) => !values.doc || values.doc.includes(d.id),
      );
      if (!docs.length) continue;
      const started = performance.now();
      const predicted = docs.map((doc) => {
        try {
          return toGold(doc.id, extractor.extract(doc.text, doc.date ? { date: doc.date } : {}));
        } catch (error) {
          console.error(`${doc.id}: ${error instanceof Error ? error.stack : String(error)}`);
          return { id: doc.id };
        }
      });
      const took = Math.round(performance.now() - started);
      console.log(`\n${basename(file)}: ${docs.length} documents, ${took} ms`);
      if (values.predicted) for (const p of predicted) console.log(JSON.stringify(p, null, 1));
      writeFileSync(join(folder, 'gold.jsonl'), docs.map((d) => `${JSON.stringify(d)}\n`).join(''));
      writeFileSync(join(folder, 'found.jsonl'), predicted.map((p) => `${JSON.stringify(p)}\n`).join(''));
      const flags = values.misses ? ['--misses'] : [];
      execFileSync(process.execPath, [scorer, 'gold.jsonl', 'found.jsonl', ...flags], {
        cwd: folder,
        stdio: 'inherit',
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): GoldLine[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldLine);
}

function readFolder(articles: string): GoldLine[] {
  return readdirSync(articles)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const id = basename(name, '.gold.json');
      const gold = JSON.parse(readFileSync(join(articles, name), 'utf8')) as object;
      return { ...gold, id, text: readFileSync(join(articles, `${id}.txt`), 'utf8') };
    });
}
