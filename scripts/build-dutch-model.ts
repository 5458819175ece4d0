/** Writes src/generated/dutch-model.ts: the weights of models/ and the forms of the word lists as base64, and the lists of lexicons/ as strings. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { IdiomData } from '../src/dutch/idioms';
import { listWords, type NominalData, type VerbData, type WordData } from '../src/dutch/list-words';
import { packWords } from '../src/dutch/pack-words';
import type { OfficeData } from '../src/dutch/tag-offices';

interface VerbFile {
  strong: Record<string, string[]>;
  weak: string;
  schwa: string;
  prefixed: Record<string, string>;
  separable: Record<string, string>;
  governs: Record<string, string>;
  odd: string;
  oddPast: string;
  oddParticiple: string;
  auxiliary: string;
  intransitive: string;
  unaccusative: string;
  dative: string;
  saying: string;
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
    governs: squeezeAll(file.governs),
    odd: squeeze(file.odd),
    oddPast: squeeze(file.oddPast),
    oddParticiple: squeeze(file.oddParticiple),
    auxiliary: squeeze(file.auxiliary),
    intransitive: squeeze(file.intransitive),
    unaccusative: squeeze(file.unaccusative),
    dative: squeeze(file.dative),
    saying: squeeze(file.saying),
    reporting: squeeze(file.reporting),
  };
}

const readLists = (root: URL, name: string): Record<string, string> =>
  squeezeAll(parse(readFileSync(new URL(`lexicons/dutch-${name}.yaml`, root), 'utf8')) as Record<string, string>);

/** Reads lexicons/dutch-words.yaml and dutch-adverbs.yaml. */
export function readWords(root: URL): WordData {
  const words = readLists(root, 'words');
  for (const [name, list] of Object.entries(readLists(root, 'adverbs'))) words[name] = `${words[name] ?? ''} ${list}`;
  return words;
}

/** Reads lexicons/dutch-nouns.yaml, dutch-adjectives.yaml and dutch-names.yaml. */
export function readNominals(root: URL): NominalData {
  return {
    nouns: readLists(root, 'nouns') as NominalData['nouns'],
    adjectives: readLists(root, 'adjectives') as NominalData['adjectives'],
    names: readLists(root, 'names') as NominalData['names'],
  };
}

/** Reads lexicons/dutch-idioms.yaml. */
export function readIdioms(root: URL): IdiomData {
  return readLists(root, 'idioms');
}

/** Reads lexicons/dutch-offices.yaml. */
const readOffices = (root: URL): OfficeData => readLists(root, 'offices') as unknown as OfficeData;

/** Build step: embeds the models and word lists. Returns the path written. */
export function buildModel(root: URL): readonly string[] {
  const base64 = (name: string): string => readFileSync(new URL(`models/${name}`, root)).toString('base64');
  const [verbs, words, nominals] = [readVerbs(root), readWords(root), readNominals(root)];
  const forms = packWords(listWords(verbs, words, nominals));
  const text = (name: string): string => readFileSync(new URL(`models/${name}`, root), 'utf8');
  const out = new URL('src/generated/dutch-model.ts', root);
  mkdirSync(new URL('.', out), { recursive: true });
  writeFileSync(
    out,
    [
      '// Made by scripts/build-dutch-model.ts. The weights are CC BY-SA 4.0, see LICENSE-WEIGHTS.',
      "import type { IdiomData } from '../dutch/idioms';",
      "import type { NominalData, VerbData, WordData } from '../dutch/list-words';",
      "import type { OfficeData } from '../dutch/tag-offices';",
      '',
      `export const taggerWeights = '${base64('dutch-tagger.bin')}';`,
      `export const moveWeights = '${base64('dutch-moves.bin')}';`,
      `export const labelWeights = '${base64('dutch-labels.bin')}';`,
      `export const tagClasses = ${JSON.stringify(text('dutch-tags.txt').trim())};`,
      `export const lemmaRules = ${JSON.stringify(text('dutch-lemmas.txt'))};`,
      `export const formLemmas = ${JSON.stringify(forms.lemmas)};`,
      `export const formBytes = '${Buffer.from(forms.bytes).toString('base64')}';`,
      `export const verbData: VerbData = ${JSON.stringify(verbs)};`,
      `export const wordData: WordData = ${JSON.stringify(words)};`,
      `export const idiomData: IdiomData = ${JSON.stringify(readIdioms(root))};`,
      `export const officeData: OfficeData = ${JSON.stringify(readOffices(root))};`,
      `export const nominalData: NominalData = ${JSON.stringify(nominals)};`,
      '',
    ].join('\n'),
  );
  return [out.pathname];
}
