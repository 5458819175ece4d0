/**
 * Writes test/corpus-floor.json: what this build gets right of our corpus, so that a later one may not get less. Run after an improvement:
 * `npx tsx scripts/corpus-floor.ts`. It refuses to lower a figure unless called with --lower.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createExtractor } from '../src/extract';
import { compare, f1, type GoldDocument, toGold } from '../test/support/compare';

const extractor = createExtractor();
const folder = new URL('../corpus/articles/', import.meta.url);
const target = new URL('../test/corpus-floor.json', import.meta.url);
const sums = {
  gold: 0,
  found: 0,
  strict: 0,
  lenient: 0,
  status: 0,
  statementsGold: 0,
  statementsFound: 0,
  statementsHit: 0,
};
const articles: Record<string, number> = {};
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.txt')) continue;
  const name = file.slice(0, -4);
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as GoldDocument;
  const result = compare(gold, toGold(name, extractor.extract(readFileSync(new URL(file, folder), 'utf8'))));
  articles[name] = result.strict;
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += result[key];
}
const down = (x: number) => Math.floor(x * 1000) / 1000;
const now = {
  strict: down(f1(sums.strict, sums.gold, sums.found)),
  lenient: down(f1(sums.lenient, sums.gold, sums.found)),
  status: down(sums.status / sums.lenient),
  statements: down(f1(sums.statementsHit, sums.statementsGold, sums.statementsFound)),
};
let old: typeof now | undefined;
try {
  old = JSON.parse(readFileSync(target, 'utf8')) as typeof now;
} catch {
  // the first floor
}
if (old && !process.argv.includes('--lower')) {
  for (const key of Object.keys(now) as (keyof typeof now)[]) {
    if (now[key] < old[key])
      throw new Error(`${key} fell from ${old[key]} to ${now[key]}; a floor is only lowered with --lower`);
  }
}
writeFileSync(target, `${JSON.stringify({ ...now, articles }, null, 2)}\n`);
console.log(now);
