/** The examples of the README and the guides: programs run and print what they say, lexicons are read, commands answer as shown. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLexicon } from '../src/lexicon/parse-lexicon';
import { command, folderOf } from './cli/harness';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGES = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))].sort();
const blocks = PAGES.flatMap((page) => {
  const text = readFileSync(join(root, page === 'README.md' ? page : `docs/${page}`), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code], n) => ({
    language,
    code,
    name: `${page}, block ${n + 1}`,
    page,
  }));
});
const ofLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

const ENTRIES: Record<string, string> = {
  nieuwsgraaf: 'index',
  'nieuwsgraaf/dutch': 'dutch/index',
  'nieuwsgraaf/node': 'node',
  'nieuwsgraaf/compromise': 'integrations/compromise',
  'nieuwsgraaf/wink': 'integrations/wink',
  'nieuwsgraaf/natural': 'integrations/natural',
};
/** What the programs of a page take from their reader's own. */
const BEFORE: Record<string, string> = {
  'archives.md': `import { createExtractor } from 'nieuwsgraaf';
    const extractor = createExtractor(); const documents = [{ id: 'a', text: 'Philips neemt ASML over.' }];`,
  'factuality.md': `import { createExtractor } from 'nieuwsgraaf';
    const article = createExtractor().extract('Volgens geruchten neemt Shell BG over. Shell ontkent dat.');`,
  'extend-the-lexicons.md': `import { createExtractor } from 'nieuwsgraaf'; import { loadLexicon } from 'nieuwsgraaf/node';
    import { writeFileSync } from 'node:fs';
    process.chdir(import.meta.dirname); writeFileSync('mijn.yaml', 'companies: []\\n');`,
};
/** Pages whose programs need a browser or a Redis: test/web and test/queue run such programs. */
const ELSEWHERE = new Set(['browser.md', 'queue.md']);

// a place from which the optional peers resolve
const folder = join(root, `node_modules/.cache/nieuwsgraaf-docs-${process.pid}/`);
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An expression with its value behind it: `doc.text(); // 'neemt'`. */
const TOLD = /^(?!const |import |for |if |\/\/)(\S.*?);? \/\/ (['[{\d-].*)$/gm;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('programs', { timeout: 60_000 }, () => {
  const programs = ofLanguage('ts', 'js').filter(({ page }) => !ELSEWHERE.has(page));
  it.each(programs)('$name runs, and its values are those behind it', async ({ code, page, name }) => {
    const told: string[] = [];
    const shown = code.replace(TOLD, (_, expression: string, value: string) => {
      told.push(value);
      return `__show(${expression});`;
    });
    const source = `import { inspect as __inspect } from 'node:util';
      const __show = (value: unknown) => console.log('=> ' + __inspect(value, { breakLength: Infinity, depth: 5 }).replace(/\\n|\\[Object: null prototype\\] /g, ' '));
      ${BEFORE[page] ?? ''}\n${shown}`.replace(/'(nieuwsgraaf(?:\/\w+)?)'/g, (whole, entry: string) =>
      entry in ENTRIES ? `'${root}src/${ENTRIES[entry]}.ts'` : whole,
    );
    const file = join(folder, `${name.replace(/\W+/g, '-')}.mts`);
    writeFileSync(file, source);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], { cwd: root });
    const values = stdout.split('\n').filter((line) => line.startsWith('=> '));
    expect(values).toHaveLength(told.length);
    told.forEach((value, n) => {
      const [start, rest] = value.split(/,? \.\.\. /);
      if (rest === undefined) expect(flat(values[n].slice(3))).toBe(flat(value));
      else expect(flat(values[n].slice(3))).toContain(flat(start));
    });
  });
});

describe('lexicons', () => {
  it.each(ofLanguage('yaml'))('$name is read without a problem', ({ code }) => {
    expect(() => parseLexicon(code, 'x.yaml')).not.toThrow();
  });

  it.each(ofLanguage('yaml').filter(({ code }) => code.includes('positive:')))(
    '$name passes its own check and test',
    async ({ code }) => {
      const cwd = folderOf({ 'mijn.yaml': code });
      try {
        for (const what of ['check', 'test']) {
          const { code: exit, out, err } = await command(['lexicon', what, 'mijn.yaml'], { cwd: cwd.path });
          expect(exit, out + err).toBe(0);
        }
      } finally {
        cwd.remove();
      }
    },
    60_000,
  );
});

describe('commands', { timeout: 60_000 }, () => {
  it.each(ofLanguage('console'))('$name answers as shown', async ({ code }) => {
    const cwd = folderOf({});
    try {
      for (const [, line, answer] of code.matchAll(/^\$ nieuwsgraaf (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
        const { out, err } = await command(args, { cwd: cwd.path });
        expect(out + err, line).toBe(answer);
      }
    } finally {
      cwd.remove();
    }
  });
});
