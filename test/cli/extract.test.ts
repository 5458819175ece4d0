import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/format-names';
import { command, folderOf, type Setting } from './harness';

let cwd: string;
let remove: () => void;
const TAKEOVER = 'Philips neemt ASML over.';

beforeAll(() => {
  const folder = folderOf({
    'een.txt': TAKEOVER,
    'twee.txt': `datum: 12 april 2021\n\n${TAKEOVER} Shell werkt samen met Heineken.`,
    'leeg.txt': '',
    'map/drie.md': TAKEOVER,
    'namen.yaml': 'companies:\n  - id: zwaluwstaart\n    name: Zwaluwstaart\n',
    'fout.yaml': 'companies:\n  - id: Zwaluw Staart\n    naam: Zwaluwstaart\n',
  });
  ({ path: cwd, remove } = folder);
});
afterAll(() => remove());

const extract = (args: readonly string[], setting: Partial<Setting> = {}) =>
  command(['extract', ...args], { cwd, ...setting });
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

describe('what it prints', () => {
  it('is an account for people, in a pipe too', async () => {
    const { code, out, err } = await extract(['een.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^een\.txt\n2 companies, 1 event, 0 statements\n\nPhilips/);
    expect(out).toContain('1  acquisition · planned\n     acquirer      Philips\n     acquired      ASML');
    expect(out).toContain('Philips [neemt] ASML [over].');
  });

  it.each<[string, Partial<Setting>, boolean]>([
    ['a pipe', {}, false],
    ['a terminal', { tty: true }, true],
    ['a terminal that cannot', { tty: true, env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, false],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { tty: true, env: { FORCE_COLOR: '0' } }, false],
  ])('has colours as %s asks', async (_, setting, coloured) => {
    expect((await extract(['een.txt'], setting)).out.includes('\u001b[')).toBe(coloured);
  });

  it('is a line of gold for each file, with the date of the text or of the option', async () => {
    const { out } = await extract(['--format', 'gold', 'een.txt', 'map', 'leeg.txt']);
    const docs = lines(out).map((line) => JSON.parse(line) as { id: string; companies: string[]; events: object[] });
    expect(docs.map(({ id }) => id)).toEqual(['een', 'drie', 'leeg']);
    expect(docs[0]).toMatchObject({
      companies: ['Philips', 'ASML'],
      events: [{ type: 'acquisition', roles: { acquirer: ['Philips'], acquired: ['ASML'] }, status: 'planned' }],
    });
    expect(docs[2]).toEqual({ id: 'leeg', companies: [], events: [], statements: [] });
  });

  it.each([
    [[], '2021-04-12'],
    [['--date', '2019'], '2019'],
  ])('has the date with options %j', async (args, date) => {
    const { out } = await extract(['-f', 'ndjson', ...args, 'twee.txt']);
    expect(JSON.parse(out)).toMatchObject({ id: 'twee', source: 'twee.txt', schemaVersion: '1.0', date });
  });

  it('takes the date of a record before the option', async () => {
    const stdin = `{"id":"x","date":"2020-02","text":"${TAKEOVER}"}\n`;
    const { out } = await extract(['-f', 'ndjson', '--input', 'ndjson', '-d', '2019', '-'], { stdin });
    expect(JSON.parse(out)).toMatchObject({ id: 'x', date: '2020-02' });
  });

  it('is one JSON array, also of nothing', async () => {
    const { out } = await extract(['-f', 'json', 'een.txt', 'twee.txt']);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(['een', 'twee']);
    expect((await extract(['-f', 'json', 'weg.txt'])).out).toBe('[]\n');
  });

  it.each([
    ['csv', /^document,source,.*\r\neen,een\.txt,,e1,acquisition,planned,/],
    ['conllu', /^# newdoc id = een\n.*# text = Philips neemt ASML over\.\n1\tPhilips\t/s],
    ['brat', /^T1\tCompany 0 7\tPhilips\n/],
    ['jsonld', /^\[\n {2}\{\n.*"AnnotationPage"/s],
    ['mermaid', /^flowchart LR\n {2}n1\["Philips/],
    ['graphml', /^<\?xml .*<graphml .*Philips/s],
    ['html', /^<!doctype html>.*>Philips<\/mark>.*<\/html>\n$/s],
  ])('is %s when that is asked for', async (format, form) => {
    const { code, out, err } = await extract(['-f', format, 'een.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(form);
  });

  it.each(FORMATS)('is something in %s for a text without words and for no text at all', async (format) => {
    expect((await extract(['-f', format, 'leeg.txt'])).code).toBe(0);
    expect((await extract(['-f', format, 'weg.txt'])).code).toBe(1);
  });
});

describe('lexicons', () => {
  it('add to the built-in one', async () => {
    const stdin = 'Zwaluwstaart neemt ASML over.';
    const { code, out, err } = await extract(['-f', 'ndjson', '--lexicon', 'namen.yaml', '-'], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('"lexiconId":"zwaluwstaart"');
  });

  it('can do without the built-in companies', async () => {
    const { out } = await extract(['-f', 'ndjson', '--no-companies', 'een.txt']);
    expect(out).not.toContain('"lexiconId"');
  });

  it('that are wrong stop the run, by name and line', async () => {
    const { code, out, err } = await extract(['-l', 'fout.yaml', '-l', 'weg.yaml', 'een.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/fout\.yaml:[23]: /);
    expect(err).toContain('weg.yaml: cannot be read');
    expect(err).not.toContain(cwd + cwd);
  });
});

describe('wrong usage', () => {
  it.each([
    [['extract', '--kleur', 'een.txt'], "unknown option '--kleur'"],
    [['extract'], "missing required argument 'inputs'"],
    [['extract', '-f', 'xml', 'een.txt'], 'Allowed choices are text, json'],
    [['extract', '--date', 'gisteren', 'een.txt'], 'Write a year, a month or a day: 2021, 2021-04 or 2021-04-12.'],
    [['extract', '--date', '2021-02-30', 'een.txt'], "'2021-02-30' is invalid"],
    [['extraheer', 'een.txt'], "unknown command 'extraheer'"],
    [[], 'Usage: nieuwsgraaf'],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    const { code, out, err } = await command(args, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('tells its version and its help with 0', async () => {
    expect(await command(['--version'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
    expect(await command(['extract', '--help'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('--lexicon <file>'),
    });
  });
});

describe('bad input', () => {
  it('is told by name, and the others are done', async () => {
    const { code, out, err } = await extract(['-f', 'ndjson', 'weg.txt', 'een.txt']);
    expect(code).toBe(1);
    expect(err).toBe('nieuwsgraaf: weg.txt: cannot be read: there is no such file or folder\n');
    const [bad, good] = lines(out).map((line) => JSON.parse(line) as object);
    expect(bad).toEqual({
      id: 'weg.txt',
      source: 'weg.txt',
      error: { message: 'cannot be read: there is no such file or folder' },
    });
    expect(good).toMatchObject({ id: 'een' });
  });
});

describe('--out', () => {
  const inFolder = (name: string): string => join(cwd, name);

  it.each(['text', 'ndjson', 'html'])('writes %s to the file and nothing beside it', async (format) => {
    const { out } = await extract(['-f', format, 'een.txt']);
    const before = readdirSync(cwd).length;
    const written = await extract(['-f', format, '--out', `uit.${format}`, 'een.txt'], { env: { FORCE_COLOR: '1' } });
    expect(written).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(inFolder(`uit.${format}`), 'utf8')).toBe(out);
    expect(readdirSync(cwd)).toHaveLength(before + 1);
  });

  it.each([
    ['nergens/uit.txt', 'there is no such file or folder'],
    ['map', 'it is a folder'],
  ])('%s cannot be written', async (path, reason) => {
    const { code, err } = await extract(['--out', path, 'een.txt']);
    expect(code).toBe(1);
    expect(err).toBe(`nieuwsgraaf: --out ${path}: cannot be written: ${reason}\n`);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
    const { code, err } = await extract(['--out', '/dev/full', 'een.txt']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'nieuwsgraaf: --out /dev/full: cannot be written: the disk is full\n',
    });
  });

  it('is a folder for brat, with names that stay within it', async () => {
    const stdin = ['{"id":"../../x","text":"A"}', '{"id":"../../x","text":"B"}'].join('\n');
    const { code } = await extract(['-f', 'brat', '-o', 'brat', '--input', 'ndjson', 'een.txt', '-'], { stdin });
    expect(code).toBe(0);
    expect(readdirSync(inFolder('brat')).sort()).toEqual([
      '_.._x-2.ann',
      '_.._x-2.txt',
      '_.._x.ann',
      '_.._x.txt',
      'annotation.conf',
      'een.ann',
      'een.txt',
    ]);
    const { code: refused, err } = await extract(['-f', 'brat', 'een.txt', 'twee.txt']);
    expect(refused).toBe(2);
    expect(err).toContain('name a folder with --out');
  });
});

describe('the process', () => {
  const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const start = (args: readonly string[]) =>
    spawn(process.execPath, ['--import', 'tsx', bin, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });

  it('ends quietly when its reader goes', async () => {
    const paths = Array.from({ length: 400 }, () => inCwd('twee.txt'));
    const child = start(['extract', '-f', 'json', ...paths]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
  }, 60_000);

  it('gives its exit code', async () => {
    const child = start(['extract', inCwd('weg.txt')]);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(existsSync(inCwd('weg.txt'))).toBe(false);
  }, 60_000);

  function inCwd(name: string): string {
    return join(cwd, name);
  }
});
