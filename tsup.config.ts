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
  queue: 'src/queue/index.ts',
};
// what package.json lists as a dependency stays outside; d3-force is bundled (see LICENSE-THIRD-PARTY)
const shared = { dts: false, sourcemap: false, clean: false, target: 'es2022', splitting: true } as const;

export default defineConfig(({ outDir = 'dist' }) => {
  // the builds run side by side, so none of them may empty the folder
  rmSync(outDir, { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: {
        ...library,
        cli: 'src/cli/bin.ts',
        // what the threads run
        'extract-worker': 'src/cli/extract-worker.ts',
        'queue-thread': 'src/queue/extract-thread.ts',
      },
      format: ['esm'],
    },
    // shims: import.meta.url, by which the queue finds what its threads run
    { ...shared, entry: library, format: ['cjs'], shims: true },
    { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
  ];
});
