/** Writes src/generated/dutch-model.ts: the weights of models/ as base64 and the word lists of lexicons/ as strings. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { VerbData, WordData } from '../src/dutch/lexicon';

interface VerbFile {
  strong: Record<string, string[]>;
  weak: string;
  schwa: string;
  prefixed: Record<string, string>;
  separable: Record<string, string>;
  auxiliary: string;
  intransitive: string;
  reporting: string;
}

const squeeze = (list: string): string => list.trim().split(/\s+/).join(' ');

const squeezeAll = (lists: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, squeeze(list)]));

/** Reads lexicons/dutch-verbs.yaml. */
export function readVerbs(root: URL): VerbData {
  const file = parse(readFileSync(new URL('lexicons/dutch-verbs.yaml', root), 'utf8')) as VerbFile;
  return {
    strong: Object.entries(file.strong)
      .map(([verb, parts]) => [verb, ...parts].join(' '))
      .join(';'),
    weak: squeeze(file.weak),
    schwa: squeeze(file.schwa),
    prefixed: squeezeAll(file.prefixed),
    separable: squeezeAll(file.separable),
    auxiliary: squeeze(file.auxiliary),
    intransitive: squeeze(file.intransitive),
    reporting: squeeze(file.reporting),
  };
}

/** Reads lexicons/dutch-words.yaml. */
export function readWords(root: URL): WordData {
  return squeezeAll(parse(readFileSync(new URL('lexicons/dutch-words.yaml', root), 'utf8')) as Record<string, string>);
}

/** Build step: embeds the models and word lists. Returns the path written. */
export function buildModel(root: URL): readonly string[] {
  const base64 = (name: string): string => readFileSync(new URL(`models/${name}`, root)).toString('base64');
  const text = (name: string): string => readFileSync(new URL(`models/${name}`, root), 'utf8');
  const out = new URL('src/generated/dutch-model.ts', root);
  mkdirSync(new URL('.', out), { recursive: true });
  writeFileSync(
    out,
    [
      '// Made by scripts/build-dutch-model.ts. The weights are CC BY-SA 4.0, see LICENSE-WEIGHTS.',
      "import type { VerbData, WordData } from '../dutch/lexicon';",
      '',
      `export const taggerWeights = '${base64('dutch-tagger.bin')}';`,
      `export const moveWeights = '${base64('dutch-moves.bin')}';`,
      `export const labelWeights = '${base64('dutch-labels.bin')}';`,
      `export const tagClasses = ${JSON.stringify(text('dutch-tags.txt').trim())};`,
      `export const lemmaRules = ${JSON.stringify(text('dutch-lemmas.txt'))};`,
      `export const verbData: VerbData = ${JSON.stringify(readVerbs(root))};`,
      `export const wordData: WordData = ${JSON.stringify(readWords(root))};`,
      '',
    ].join('\n'),
  );
  return [out.pathname];
}
