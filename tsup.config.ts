import { rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

const library = {
  index: 'src/index.ts',
  dutch: 'src/dutch/index.ts',
  lexicon: 'src/lexicon-entry.ts',
  node: 'src/node.ts',
  compromise: 'src/integrations/compromise.ts',
  wink: 'src/integrations/wink.ts',
  natural: 'src/integrations/natural.ts',
};
// what package.json lists as a dependency stays outside; d3-force is bundled (see LICENSE-THIRD-PARTY)
const shared = { dts: false, sourcemap: false, clean: false, target: 'es2022', splitting: true } as const;

export default defineConfig(({ outDir = 'dist' }) => {
  // the builds run side by side, so none of them may empty the folder
  rmSync(outDir, { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: { ...library, cli: 'src/cli/bin.ts', 'extract-worker': 'src/cli/extract-worker.ts' },
      format: ['esm'],
    },
    { ...shared, entry: library, format: ['cjs'] },
    { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
  ];
});
