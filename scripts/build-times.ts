/**
 * Makes `src/generated/times.ts` and `src/generated/quantities.ts` from `lexicons/times.yaml` and
 * `lexicons/quantities.yaml`. Run alone: `npx tsx scripts/build-times.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { QuantityLexicon } from '../src/stages/quantities/lexicon';
import type { TimeLexicon } from '../src/stages/times/lexicon';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const word = z.string().regex(/^\S+$/, 'one word, without spaces');
const words = z.array(word);
const phrases = z.array(z.string().min(1));
const numbers = z.record(word, z.number());
const names = z.record(word, z.string().min(1));
const code = z.record(word, z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code'));
const value = z.enum(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF', 'DOCUMENT']);
const period = z.string().regex(/^P\d+[DWMY]$/, 'an ISO 8601 period such as P6M');
const season = z.enum(['spring', 'summer', 'autumn', 'winter']);

const timeSchema: z.ZodType<TimeLexicon> = z.strictObject({
  months: z.record(word, z.number().int().min(1).max(12)),
  monthAbbreviations: z.record(word, z.number().int().min(1).max(12)),
  ambiguousMonths: words,
  monthContext: words,
  weekdays: z.record(word, z.number().int().min(1).max(7)),
  weekdayAbbreviations: z.record(word, z.number().int().min(1).max(7)),
  dayParts: words,
  dayWords: numbers,
  dayWordStems: numbers,
  morgenBlockers: words,
  units: z.record(
    word,
    z.strictObject({
      unit: z.enum(['D', 'W', 'M', 'Q', 'H', 'Y', 'E', 'h', 'm']),
      count: z.number().optional(),
      plural: z.boolean().optional(),
    }),
  ),
  halfWords: words,
  seasons: z.record(word, season),
  seasonMonths: z.record(season, z.number()),
  holidays: z.record(word, z.string().regex(/^\d\d-\d\d$/, 'MM-DD')),
  relativeAdjectives: z.record(word, z.number().int().min(-1).max(1)),
  recentAdjectives: words,
  pluralOnlyAdjectives: words,
  trailingPast: words,
  trailingFuture: words,
  narrativeDeterminers: words,
  narrativeAfter: words,
  narrativeBefore: words,
  narrativeAdjectives: numbers,
  ago: words,
  inFuture: words,
  withinWords: words,
  lengthWords: words,
  sinceWords: words,
  wholeWords: words,
  ageAfter: words,
  ageBefore: words,
  vagueNumbers: words,
  edges: words,
  bareEdges: words,
  edgeCompounds: z.record(word, z.enum(['Y', 'M'])),
  earlierLater: words,
  ordinals: numbers,
  setDeterminers: words,
  setPrepositions: words,
  setAdverbs: z.record(word, period),
  decades: z.record(word, z.string().regex(/^\d{3}X$/, 'a decade such as 199X')),
  references: z.record(value, phrases),
  sameWords: words,
  periodWords: words,
  narrativeReferences: words,
  referenceBlockers: z.record(word, words),
  relations: z.record(word, z.enum(['before', 'after', 'since', 'until', 'around'])),
  deadlineWords: words,
  comparisons: phrases,
  planNouns: words,
  yearContext: words,
  weakYearContext: words,
  approximators: words,
  yearAdverbs: words,
  countedNouns: words,
  afterYear: words,
  quarterPrefixes: numbers,
  namedParts: z.record(word, z.enum(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'])),
  closedBehind: phrases,
  closedBefore: phrases,
  articles: words,
  of: words,
  from: words,
});

const quantitySchema: z.ZodType<QuantityLexicon> = z.strictObject({
  units: numbers,
  tens: numbers,
  halves: numbers,
  irregularOrdinals: numbers,
  scales: numbers,
  tonWords: words,
  vague: numbers,
  vagueNumbers: numbers,
  moneyCompounds: numbers,
  moneyCompoundExceptions: words,
  percentWords: names,
  percentStems: words,
  fractions: numbers,
  fractionWords: numbers,
  fractionFollowers: words,
  clockFollowers: words,
  signs: code,
  dollarCountries: code,
  codes: words,
  codeAliases: code,
  currencies: code,
  shyCurrencies: words,
  minorCurrencies: code,
  currencyCountries: z.record(word, code),
  currencyPlurals: names,
  currencyTails: z.record(word, words),
  measures: names,
  squareWords: z.record(word, words),
  weightWords: words,
  approximate: phrases,
  boundMin: phrases,
  boundMax: phrases,
  rangeWords: words,
  rangeAnd: words,
  rangeOpeners: words,
  up: words,
  upAdverbs: words,
  upNouns: words,
  down: words,
  downAdverbs: words,
  downNouns: words,
  levelWords: words,
  changeWords: z.record(word, z.strictObject({ value: z.number(), change: z.enum(['up', 'down']) })),
  seriesNames: words,
  seriesPatterns: names,
  bareModels: words,
  bareModelContext: words,
  functionWords: words,
  verbAcht: z.record(word, words),
  timeUnits: words,
  plainOrdinalContext: words,
  perWords: words,
  perNouns: words,
});

function read<T>(name: string, schema: z.ZodType<T>): T {
  const path = join(root, 'lexicons', name);
  const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${path}, at ${issue.path.join('.') || 'the top'}: ${issue.message}`);
}

function write(name: string, source: string, type: string, module: string, constant: string, data: unknown): void {
  const folder = join(root, 'src', 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, name),
    `// Made by scripts/build-times.ts from lexicons/${source}. Do not edit.\n` +
      `import type { ${type} } from '${module}';\n\n` +
      `export const ${constant}: ${type} = ${JSON.stringify(data)};\n`,
  );
}

/** Reads and checks the two lexicons and writes the generated modules. Throws where a lexicon breaks its schema. */
export function buildTimes(): void {
  const times = read('times.yaml', timeSchema);
  const quantities = read('quantities.yaml', quantitySchema);
  write('times.ts', 'times.yaml', 'TimeLexicon', '../stages/times/lexicon', 'TIME_LEXICON', times);
  write(
    'quantities.ts',
    'quantities.yaml',
    'QuantityLexicon',
    '../stages/quantities/lexicon',
    'QUANTITY_LEXICON',
    quantities,
  );
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) buildTimes();
