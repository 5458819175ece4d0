/** Builds the generated Dutch tables in src/generated from the lexicons. One step a table; run by `npm run generate`. */
import { buildAbbreviations } from './build-dutch-abbreviations';
import { buildModel } from './build-dutch-model';
import { embedVocabulary } from './embed-vocabulary';

/** A build step: writes its files below `root` (the directory of the package) and returns their paths. */
export type BuildStep = (root: URL) => readonly string[];

const steps: readonly BuildStep[] = [buildAbbreviations, buildModel, embedVocabulary];

const root = new URL('../', import.meta.url);
for (const step of steps) {
  for (const path of step(root)) console.log(`generated ${path}`);
}
