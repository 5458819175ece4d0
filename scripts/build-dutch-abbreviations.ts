import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const source = 'lexicons/dutch-abbreviations.yaml';
const target = 'src/generated/dutch-abbreviations.ts';

const abbreviation = z.string().regex(/^\S+\.$/, 'an abbreviation has no white space and ends in a full stop');
const words = z.string().transform((list) => list.trim().split(/\s+/));
const schema = z.strictObject({
  leading: z.array(abbreviation),
  inner: z.array(abbreviation),
  numeric: z.array(abbreviation),
  closing: z.array(abbreviation),
  starters: words,
  particles: words,
  exclaiming: words,
  unfinished: words,
});
/** The lists of which a word can stand in one only. */
const exclusive = ['leading', 'inner', 'numeric', 'closing'] as const;

/** Writes the abbreviation lists of lexicons/dutch-abbreviations.yaml as a module. */
export function buildAbbreviations(root: URL): readonly string[] {
  const parsed = schema.safeParse(parse(readFileSync(new URL(source, root), 'utf8')));
  if (!parsed.success) throw new Error(`${source}: ${z.prettifyError(parsed.error)}`);
  const seen = new Map<string, string>();
  for (const list of exclusive) {
    for (const word of parsed.data[list]) {
      const other = seen.get(word);
      if (other !== undefined) throw new Error(`${source}: "${word}" stands in "${other}" and again in "${list}"`);
      seen.set(word, list);
    }
  }
  const lines = Object.entries(parsed.data).map(
    ([list, words]) => `  ${list}: ${JSON.stringify([...new Set(words)].join(' '))},`,
  );
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(
    new URL(target, root),
    [
      `// Made by scripts/build-dutch.ts from ${source}; do not edit.`,
      '/** Abbreviations and their helping words, by list, separated by spaces. */',
      `export const ABBREVIATIONS = {\n${lines.join('\n')}\n} as const;`,
      '',
    ].join('\n'),
  );
  return [target];
}
