import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { command } from './cli/harness';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));
const ofLanguage = (language: string): string[] => blocks.filter((b) => b.language === language).map((b) => b.code);

describe('the README', () => {
  it('opens with the two lines', () => {
    const [first] = ofLanguage('sh');
    expect(readme.indexOf('```')).toBe(0);
    expect(first.split('\n')).toEqual(['npm ci && npm run extract -- corpus/articles/*.txt', 'npm ci && npm test', '']);
  });

  it('shows what the command prints', async () => {
    const [, example] = ofLanguage('sh');
    const [, words] = /echo "([^"]+)"/.exec(example) ?? [];
    const [, args] = /npx nieuwsgraaf (.+)\n/.exec(example) ?? [];
    const { code, out } = await command(args.split(' '), { cwd: root, stdin: `${words}\n` });
    expect(code).toBe(0);
    expect(out).toBe(ofLanguage('text')[0]);
  });

  it('has a program that prints what it says', async () => {
    const [program] = ofLanguage('ts');
    const expected = [...program.matchAll(/^\/\/ (.*\n)/gm)].map(([, line]) => line).join('');
    const folder = join(root, '.tmp');
    const file = join(folder, `readme-${process.pid}.ts`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, program.replaceAll("'nieuwsgraaf'", "'../src/index'"));
    try {
      const env = { ...process.env, FORCE_COLOR: '0' };
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], { cwd: root, env });
      expect(stdout).toBe(expected);
    } finally {
      rmSync(file, { force: true });
    }
  });
});
