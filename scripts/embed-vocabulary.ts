import { readFileSync, writeFileSync } from 'node:fs';

/** Build step: embeds models/dutch-vocabulary.bin as base64. Returns the path written. */
export function embedVocabulary(root: URL): readonly string[] {
  const out = new URL('src/generated/dutch-vocabulary.ts', root);
  const words = readFileSync(new URL('models/dutch-vocabulary.bin', root)).toString('base64');
  writeFileSync(
    out,
    `// Made by scripts/embed-vocabulary.ts. Words of OpenTaal, see LICENSE-THIRD-PARTY.\nexport const vocabularyBits = '${words}';\n`,
  );
  return [out.pathname];
}
