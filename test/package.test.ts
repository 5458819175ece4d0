/**
 * The package as its users get it: packed, installed into an empty folder, and used from there. It takes some minutes, so it runs
 * in CI and with NIEUWSGRAAF_PACKAGE=1; what package.json promises is checked always.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis, startRedis } from './queue/redis';

const exec = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
type Conditions = { types: string; default: string };
interface Manifest {
  version: string;
  files: string[];
  bin: Record<string, string>;
  exports: Record<string, string | { import: Conditions; require: Conditions }>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [name],
);
const specifier = (entry: string): string => entry.replace('.', 'nieuwsgraaf');

describe('package.json', () => {
  it('names no file twice and none outside dist for code', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string'
        ? []
        : [target.import.types, target.import.default, target.require.types, target.require.default],
    );
    expect(new Set(targets).size).toBe(targets.length);
    for (const target of targets) expect(target).toMatch(/^\.\/dist\/[a-z]+\.(d\.ts|d\.cts|js|cjs)$/);
  });

  it('has each peer as optional, in a range that the tested version is in', () => {
    expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(Object.keys(manifest.peerDependencies));
    for (const [name, range] of Object.entries(manifest.peerDependencies)) {
      expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true });
      expect(range.slice(1), name).toBe(manifest.devDependencies[name]);
      expect(manifest.dependencies).not.toHaveProperty(name);
    }
  });

  it('imports in the source only what it names as dependency, peer or built-in', () => {
    const allowed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
    // bundled: see LICENSE-THIRD-PARTY
    allowed.add('d3-force');
    for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.startsWith('generated')) continue;
      const source = readFileSync(join(root, 'src', file), 'utf8');
      for (const [, atTop, when] of source.matchAll(
        /^(?:import|export)\b(?:[^'\n]* from)? '([^.'][^']*)';$|\bimport\('([^.'][^']*)'\)/gm,
      )) {
        const from = atTop ?? when ?? '';
        if (!from.startsWith('node:')) expect(allowed, `${from} in src/${file}`).toContain(from);
      }
    }
  });
});

const asked = process.env.NIEUWSGRAAF_PACKAGE === '1' || Boolean(process.env.CI);

describe.skipIf(!asked)('the package installed (NIEUWSGRAAF_PACKAGE=1)', () => {
  const folder = asked ? mkdtempSync(join(tmpdir(), 'nieuwsgraaf-package-')) : '';
  const user = join(folder, 'user');
  const sizes: Record<string, string> = {};
  let tarball = '';
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const run = (command: string, args: string[], cwd = user) => exec(command, args, { cwd, maxBuffer: 1e8 });
  const node = async (file: string, source: string): Promise<string> => {
    writeFileSync(join(user, file), source);
    return (await run(process.execPath, [file])).stdout;
  };

  beforeAll(async () => {
    const stage = join(folder, 'stage');
    mkdirSync(stage);
    mkdirSync(user);
    for (const name of ['package.json', 'README.md', ...manifest.files]) {
      if (name !== 'dist') cpSync(join(root, name), join(stage, name), { recursive: true });
    }
    if (isFresh()) cpSync(join(root, 'dist'), join(stage, 'dist'), { recursive: true });
    else await run(process.execPath, [binOf('tsup'), '--out-dir', join(stage, 'dist')], root);
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], stage);
    const [packed] = JSON.parse(stdout) as [
      { filename: string; size: number; unpackedSize: number; entryCount: number },
    ];
    tarball = join(folder, packed.filename);
    sizes.tarball = `${kb(packed.size)}, ${packed.entryCount} files, unpacked ${kb(packed.unpackedSize)}`;
    writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }');
    const { stdout: installed } = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
    sizes.installed = installed.trim().split('\n').at(-1) ?? '';
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    console.log(
      Object.entries(sizes)
        .map(([name, size]) => `${name}: ${size}`)
        .join('\n'),
    );
  });

  it('brings its dependencies and none of its peers', () => {
    const have = readdirSync(join(user, 'node_modules'));
    for (const name of Object.keys(manifest.dependencies)) expect(have).toContain(name);
    for (const name of Object.keys(manifest.peerDependencies)) expect(have).not.toContain(name);
  });

  it('holds only what users need', () => {
    const files = readdirSync(join(user, 'node_modules/nieuwsgraaf'), { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((file) => /(^|\/)(src|test|scripts|corpus|models|bench|node_modules)(\/|$)|\.map$/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /^[^/]+$/.test(file)).sort()).toEqual(
      [...manifest.files, 'README.md', 'package.json'].sort(),
    );
  });

  const uses = `
    const { events, investments } = createExtractor().extract('Heineken investeert 40 miljoen euro in startup Stroomlijn BV.', { date: '2021-04-12' });
    console.log(JSON.stringify([events.length, investments.length, events[0].type, events[0].status, events[0].roles.investor[0].name]));`;
  const said = '[1,1,"investment","planned","Heineken"]\n';

  it('works from ES modules, every entry by itself and without its peer', async () => {
    expect(await node('main.mjs', `import { createExtractor } from 'nieuwsgraaf';${uses}`)).toBe(said);
    const names = await Promise.all(
      entries.map((entry, n) =>
        node(`e${n}.mjs`, `console.log(Object.keys(await import('${specifier(entry)}')).length)`),
      ),
    );
    expect(names.every((count) => Number(count) > 0)).toBe(true);
    const json = `import s from 'nieuwsgraaf/article.schema.json' with { type: 'json' }; console.log(typeof s.$schema)`;
    expect(await node('schema.mjs', json)).toBe('string\n');
  }, 120_000);

  it('works from CommonJS, every entry with the same names', async () => {
    expect(await node('main.cjs', `const { createExtractor } = require('nieuwsgraaf');${uses}`)).toBe(said);
    const compare = (entry: string): string => `
      { const all = (m) => Object.keys(m).filter((k) => k !== 'default' && k !== 'module.exports').sort().join();
        const [a, b] = [all(require('${entry}')), all(await import('${entry}'))];
        if (a !== b) console.log('${entry}', a, b); }`;
    const source = `(async () => {${entries.map((entry) => compare(specifier(entry))).join('')}})()`;
    expect(await node('names.cjs', source)).toBe('');
  }, 120_000);

  it.each([
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])(
    'has types for moduleResolution %s, without the types of Node',
    async (name, flags) => {
      const files = name === 'node16' ? ['esm.mts', 'cjs.cts'] : ['bundler.ts'];
      const imports = entries.map((entry, n) => `import * as e${n} from '${specifier(entry)}';`).join('\n');
      const source = `${imports}
import { createExtractor, type Article, type EventOf } from 'nieuwsgraaf';
const article: Article = createExtractor().extract('');
const events: EventOf<'investment'>[] = article.events.filter((event) => event.type === 'investment');
// @ts-expect-error a text is a string
createExtractor().extract(1);
console.log(events[0]?.roles.investor?.[0]?.name, ${entries.map((_, n) => `e${n}`).join(', ')});
`;
      for (const each of files) writeFileSync(join(user, each), source);
      const options = { strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], ...flags };
      writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
      const { stdout } = await run(process.execPath, [binOf('typescript', 'tsc')]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toBe('');
    },
    120_000,
  );

  it('runs its command, in threads too', async () => {
    writeFileSync(join(user, 'een.txt'), 'Philips neemt ASML over.');
    const command = join(user, 'node_modules/.bin/nieuwsgraaf');
    expect((await run(command, ['--version'])).stdout).toBe(`${manifest.version}\n`);
    const args = ['extract', '--format', 'gold', 'een.txt'];
    const { stdout } = await run(command, [...args, '--workers', '2']);
    expect(stdout).toBe((await run(command, [...args, '--workers', '1'])).stdout);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'een', companies: ['Philips', 'ASML'] });
  }, 60_000);

  it('says what the commands of the queue need beside it', async () => {
    const command = join(user, 'node_modules/.bin/nieuwsgraaf');
    const failed = await run(command, ['status']).catch((error: { code: number; stderr: string }) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('npm install bullmq ioredis') });
  });

  /** Runs a bundle where there is nothing of Node. */
  const runBare = (code: string): string => {
    const lines: string[] = [];
    const console = { log: (line: string) => lines.push(`${line}\n`) };
    runInContext(code, createContext({ console, atob, TextDecoder, TextEncoder, performance }));
    return lines.join('');
  };
  const measure = (name: string, code: string): void => {
    sizes[name] = `${kb(code.length)}, gzip ${kb(gzipSync(code).length)}`;
  };

  it('bundles for the browser with esbuild and runs without Node', async () => {
    const { build } = await import('esbuild');
    for (const entry of ['nieuwsgraaf', 'nieuwsgraaf/dutch']) {
      const contents =
        entry === 'nieuwsgraaf'
          ? `import { createExtractor } from '${entry}';${uses}`
          : `import * as all from '${entry}'; console.log(Object.keys(all).length > 3);`;
      const { outputFiles, warnings } = await build({
        stdin: { contents, resolveDir: user },
        ...{ bundle: true, minify: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent' },
      });
      expect(warnings).toEqual([]);
      const code = outputFiles[0]!.text;
      expect(runBare(code)).toBe(entry === 'nieuwsgraaf' ? said : 'true\n');
      measure(`${entry} with esbuild`, code);
    }
  }, 120_000);

  it('bundles for the browser with Vite and runs without Node', async () => {
    const { build } = await import('vite');
    writeFileSync(join(user, 'page.js'), `import { createExtractor } from 'nieuwsgraaf';${uses}`);
    await build({
      ...{ root: user, configFile: false, logLevel: 'silent' },
      build: {
        lib: { entry: join(user, 'page.js'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
        outDir: join(user, 'vite'),
      },
    });
    const code = readFileSync(join(user, 'vite/page.js'), 'utf8');
    expect(runBare(code)).toBe(said);
    measure('nieuwsgraaf with Vite', code);
  }, 120_000);

  it('is clean for publint', async () => {
    const { publint } = await import('publint');
    const { messages } = await publint({ pkgDir: join(user, 'node_modules/nieuwsgraaf'), pack: false, strict: true });
    expect(messages).toEqual([]);
  }, 60_000);

  it('is clean for arethetypeswrong', async () => {
    const args = [
      binOf('@arethetypeswrong/cli', 'attw'),
      tarball,
      '--profile',
      'node16',
      '--format',
      'ascii',
      '--no-color',
    ];
    const { stdout, failed } = await run(process.execPath, args).then(
      (result) => ({ ...result, failed: false }),
      (error: { stdout: string }) => ({ ...error, failed: true }),
    );
    expect(failed, stdout).toBe(false);
  }, 120_000);

  it.skipIf(!hasRedis)(
    'reads documents of a queue, from ES modules and CommonJS',
    async () => {
      const redis = await startRedis();
      for (const peer of ['bullmq', 'ioredis']) {
        symlinkSync(join(root, 'node_modules', peer), join(user, 'node_modules', peer));
      }
      const use = `(async () => {
      const address = { redis: '${redis.url}', queue: 'q' + process.argv[1].slice(-3) };
      const queue = await openQueue(address);
      await queue.enqueue([{ id: '1', text: 'Philips neemt ASML over.', date: '2021' }]);
      const worker = await startWorker({ ...address, concurrency: 1 });
      await queue.collect(async ([line]) => console.log(JSON.parse(line).events[0].type), { until: 'empty' });
      await worker.close();
      await queue.close();
    })()`;
      const names = '{ openQueue, startWorker }';
      try {
        expect(await node('queue.mjs', `import ${names} from 'nieuwsgraaf/queue';\n${use}`)).toBe('acquisition\n');
        expect(await node('queue.cjs', `const ${names} = require('nieuwsgraaf/queue');\n${use}`)).toBe('acquisition\n');
      } finally {
        await redis.stop();
      }
    },
    60_000,
  );
});

/** Whether dist/ was built from the sources as they are. */
function isFresh(): boolean {
  const last = join(root, 'dist/index.d.cts');
  if (!existsSync(last)) return false;
  const built = statSync(last).mtimeMs;
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(root, 'src', file),
  );
  return [...files, join(root, 'package.json'), join(root, 'tsup.config.ts')].every(
    (file) => statSync(file).mtimeMs < built,
  );
}

/** The file behind a package's command. */
function binOf(name: string, command = name): string {
  const require = createRequire(import.meta.url);
  const path = join(root, 'node_modules', name, 'package.json');
  const { bin } = require(path) as { bin: string | Record<string, string> };
  return resolve(path, '..', typeof bin === 'string' ? bin : bin[command]!);
}
