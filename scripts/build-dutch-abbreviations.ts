import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const source = 'lexicons/dutch-abbreviations.yaml';
const target = 'src/generated/dutch-abbreviations.ts';

const entry = z.string().regex(/^\S+\.$/, 'an abbreviation has no white space and ends in a full stop');
const schema = z.strictObject({ leading: z.array(entry), inner: z.array(entry), closing: z.array(entry) });

/** Writes the abbreviation lists of lexicons/dutch-abbreviations.yaml as a module. */
export function buildAbbreviations(root: URL): readonly string[] {
  const parsed = schema.safeParse(parse(readFileSync(new URL(source, root), 'utf8')));
  if (!parsed.success) throw new Error(`${source}: ${z.prettifyError(parsed.error)}`);
  const seen = new Map<string, string>();
  for (const [list, entries] of Object.entries(parsed.data)) {
    for (const word of entries) {
      const other = seen.get(word);
      if (other !== undefined) throw new Error(`${source}: "${word}" stands in "${other}" and again in "${list}"`);
      seen.set(word, list);
    }
  }
  const lines = Object.entries(parsed.data).map(([list, words]) => `  ${list}: ${JSON.stringify(words.join(' '))},`);
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(
    new URL(target, root),
    [
      `// Made by scripts/build-dutch.ts from ${source}; do not edit.`,
      '/** Abbreviations by where they may stand, separated by spaces. */',
      `export const ABBREVIATIONS = {\n${lines.join('\n')}\n} as const;`,
      '',
    ].join('\n'),
  );
  return [target];
}
