import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CliIo } from '../../src/cli/io';
import { registerLexiconCommands } from '../../src/cli/lexicon/index';
import { loadLexicon } from '../../src/lexicon/load-lexicon-node';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in the folder; `input` makes standard input a terminal that answers so. */
async function run(args: readonly string[], input?: string): Promise<Outcome> {
  const outcome: Outcome = { code: -1, out: '', err: '' };
  const output = (key: 'out' | 'err') => ({
    write(text: string, done?: (error?: Error | null) => void) {
      outcome[key] += text;
      done?.();
    },
  });
  const io: CliIo = {
    stdin: (async function* () {
      yield input ?? '';
    })(),
    stdout: output('out'),
    stderr: output('err'),
    env: {},
    isTTY: { stdin: input !== undefined, stdout: false, stderr: input !== undefined },
    cwd: folder,
  };
  const program = new Command().exitOverride();
  registerLexiconCommands(program, io, (code) => {
    outcome.code = code;
  });
  await program.parseAsync(['lexicon', ...args], { from: 'user' });
  return outcome;
}

const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');
const write = (name: string, text: string) => writeFileSync(file(name), text);

describe('lexicon check', () => {
  test('says that all is well', async () => {
    write('own.yaml', 'companies:\n  - { id: qwop-works, name: Qwop Works }\n');
    expect(await run(['check', 'own.yaml'])).toEqual({ code: 0, out: '', err: '1 file checked: all is well\n' });
  });

  test('prints a line a problem and fails', async () => {
    write('own.yaml', 'companies:\n  - { id: qwop, name: Qwop, sector: nope }\n  - { id: q2, name: Google }\n');
    const { code, out, err } = await run(['check', 'own.yaml', 'missing.yaml']);
    expect(code).toBe(1);
    expect(out).toMatch(/missing\.yaml: cannot be read: ENOENT/);
    expect(out).toMatch(/own\.yaml:2: companies\[0\]\.sector: there is no sector "nope"; allowed: cars, /);
    expect(out).toMatch(/own\.yaml:3: companies\[1\]\.name: "Google" is claimed by "google" too/);
    expect(err).toMatch(/^2 files checked: \d problems\n$/);
  });

  test('refuses what is not UTF-8 and JSON that is not JSON', async () => {
    writeFileSync(file('latin.yaml'), Buffer.from('companies:\n  - { id: x, name: Citro\xebn }\n', 'latin1'));
    write('bad.json', '{\n  "companies": [\n    { "id": "x", }\n  ]\n}\n');
    const { out } = await run(['check', 'latin.yaml', 'bad.json']);
    expect(out).toMatch(/latin\.yaml: is not UTF-8/);
    expect(out).toMatch(/bad\.json:3: is not JSON/);
  });
});

describe('lexicon add-company', () => {
  test('makes a file that loads', async () => {
    const args = [
      'add-company',
      'Qwop: Works',
      '-a',
      'Qwop',
      '-s',
      'cars',
      '-c',
      'NL',
      '-t',
      'AMS:QWOP',
      '-f',
      'own.yaml',
    ];
    expect(await run(args)).toMatchObject({ code: 0, err: 'made own.yaml: Qwop: Works (qwop-works)\n' });
    expect(loadLexicon(file('own.yaml')).companies).toEqual([
      expect.objectContaining({
        id: 'qwop-works',
        name: 'Qwop: Works',
        aliases: ['Qwop'],
        sector: 'cars',
        country: 'NL',
        tickers: ['AMS:QWOP'],
      }),
    ]);
  });

  test.each<[string, string, string]>([
    [
      'flow entries',
      '# mine\ncompanies: # all of them\n  - { id: a1, name: Aaqq } # first\n  # the end\n',
      '# mine\ncompanies: # all of them\n  - { id: a1, name: Aaqq } # first\n  - { id: qwop, name: Qwop }\n  # the end\n',
    ],
    [
      'block entries',
      'companies:\n- id: a1\n  name: Aaqq\n\n# sectors\nsectors:\n- { id: s1, label: S }\n',
      'companies:\n- id: a1\n  name: Aaqq\n- { id: qwop, name: Qwop }\n\n# sectors\nsectors:\n- { id: s1, label: S }\n',
    ],
    [
      'no line end',
      'companies:\n  - { id: a1, name: Aaqq }',
      'companies:\n  - { id: a1, name: Aaqq }\n  - { id: qwop, name: Qwop }\n',
    ],
    [
      'other lists only',
      'sectors:\n  - { id: s1, label: S }\n',
      'sectors:\n  - { id: s1, label: S }\n\ncompanies:\n  - { id: qwop, name: Qwop }\n',
    ],
    [
      'imported rows',
      'companies:\n  - {"id":"a1","name":"Aaqq"}\n',
      'companies:\n  - {"id":"a1","name":"Aaqq"}\n  - { id: qwop, name: Qwop }\n',
    ],
  ])('keeps what stands in a file of %s', async (_, before, after) => {
    write('own.yaml', before);
    expect(await run(['add-company', 'Qwop', '-f', 'own.yaml'])).toMatchObject({ code: 0 });
    expect(read('own.yaml')).toBe(after);
    expect(loadLexicon(file('own.yaml')).companies?.some((c) => c.id === 'qwop')).toBe(true);
  });

  test('adds to an empty list and to JSON', async () => {
    write('own.yaml', '# mine\ncompanies: []\n');
    write('own.json', '{"companies": [{"id": "a1", "name": "Aaqq"}]}');
    await run(['add-company', 'Qwop', '-f', 'own.yaml']);
    await run(['add-company', 'Qwop', '-f', 'own.json']);
    expect(read('own.yaml')).toMatch(/^# mine\n/);
    expect(loadLexicon(file('own.yaml')).companies?.map((c) => c.id)).toEqual(['qwop']);
    expect(loadLexicon(file('own.json')).companies?.map((c) => c.id)).toEqual(['a1', 'qwop']);
  });

  test('writes nothing where the entry is wrong', async () => {
    write('own.yaml', 'companies:\n  - { id: a1, name: Aaqq }\n');
    await expect(run(['add-company', 'Google', '-f', 'own.yaml'])).rejects.toThrow(/"google" is taken/);
    await expect(run(['add-company', 'Qwop', '-c', 'Nederland', '-f', 'own.yaml'])).rejects.toThrow(
      /country: must be an ISO 3166 code/,
    );
    await expect(run(['add-company', 'Boter', '-f', 'own.yaml'])).rejects.toThrow(/"Boter" is an everyday Dutch word/);
    expect(read('own.yaml')).toBe('companies:\n  - { id: a1, name: Aaqq }\n');
  });

  test('asks on a terminal, and only there', async () => {
    const { err } = await run(['add-company', '-f', 'own.yaml'], 'Qwop\nQwop Works, Qwopco\n\ncars\n\nnl\n');
    expect(err).toMatch(/^Name, as the press writes it: Other names/);
    expect(loadLexicon(file('own.yaml')).companies?.[0]).toMatchObject({
      name: 'Qwop',
      aliases: ['Qwop Works', 'Qwopco'],
      sector: 'cars',
      country: 'NL',
    });
    await expect(run(['add-company', '-f', 'own.yaml'])).rejects.toThrow(/the name is missing/);
  });
});

describe('lexicon find', () => {
  test.each<[string, number, RegExp]>([
    ["Xiaomi's", 0, /^Xiaomi \(id xiaomi, .*\n {2}"Xiaomi" is as listed: "Xiaomi"; possessive\n$/],
    ['VOLKSWAGEN-topman', 0, /^Volkswagen .*\n.*in capitals.*in a compound, before "topman"/],
    ['Volkswagne', 1, /^"Volkswagne" matches nothing\.\nDid you mean:\n {2}Volkswagen/],
    ['autofabrikant', 0, /what companies of the sector Cars \(cars\) are called/],
    ['xqzxqzxqzxqz', 1, /^"xqzxqzxqzxqz" matches nothing\.\n$/],
  ])('%s', async (words, code, expected) => {
    const outcome = await run(['find', words]);
    expect(outcome.out).toMatch(expected);
    expect(outcome.code).toBe(code);
  });

  test('with a lexicon of the user', async () => {
    write('own.yaml', 'companies:\n  - { id: qwop, name: Qwop }\n');
    expect((await run(['find', '-l', 'own.yaml', 'Qwop', 'NV'])).out).toMatch(
      /^Qwop \(id qwop\)\n {2}"Qwop NV" is with a legal form: "Qwop"\n$/,
    );
  });
});

describe('lexicon import', () => {
  test('GLEIF: legal forms go, capitals go, bad rows are told with their line', async () => {
    write(
      'gleif.csv',
      '\ufeff"LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1","Entity.LegalAddress.Country"\r\n' +
        '"00000000000000000001","Qwop ""Works"" B.V.","QWOP TRADING","NL"\r\n' +
        '"kapot","X","",""\r\n' +
        '"00000000000000000002","QWOPPERIJ NV","","BE"\r\n' +
        '"00000000000000000003","Google","","US"\r\n' +
        '"00000000000000000004","Boter","","NL"\r\n' +
        '"00000000000000000005","two\r\nlines Ltd","","GB"\r\n' +
        '"00000000000000000006","Qwopov Ltd","","GB","too","many"\r\n' +
        '"00000000000000000007","Qwo\u200bpov","","GB"',
    );
    const { code, err } = await run(['import', 'gleif.csv', '--from', 'gleif', '-o', 'out.yaml']);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'line 3: LEI "kapot": 20 capitals and digits expected',
      'line 9: 6 fields, but there are 4 columns',
      '8 rows read, 5 companies written to out.yaml, 1 known already, 2 bad rows left out',
      '',
    ]);
    expect(read('out.yaml').split('\n').slice(1)).toEqual([
      'companies:',
      '  - {"id":"00000000000000000001","name":"Qwop \\"Works\\"","aliases":["QWOP Trading"],"country":"NL"}',
      '  - {"id":"00000000000000000002","name":"Qwopperij","country":"BE"}',
      '  - {"id":"00000000000000000004","name":"Boter","ambiguous":["Boter"],"country":"NL"}',
      '  - {"id":"00000000000000000005","name":"two lines","country":"GB"}',
      '  - {"id":"00000000000000000007","name":"Qwopov","country":"GB"}',
      '',
    ]);
    expect(loadLexicon(file('out.yaml')).companies).toHaveLength(5);
  });

  test('Wikidata as JSON lines and as CSV', async () => {
    write(
      'w.jsonl',
      '{"item":"http://www.wikidata.org/entity/Q1","itemLabel":"Qwop","altLabel":"Qwop Works|Qwopco","countryCode":"NL"}\n{"item":{"value":"Q2"},"itemLabel":{"value":"Qwapp"}}\n{"item":"Q3","itemLabel":"Q3"}\nkapot\n{"item":"Q1","itemLabel":"Again"}\n',
    );
    write('w.csv', 'item;itemLabel;altLabel\nQ5;Qwip;"A;b|Qwipco"\n');
    expect((await run(['import', 'w.jsonl', '--from', 'wikidata', '-o', 'a.yaml'])).err).toMatch(
      /^line 3: Q3 has no label\nline 4: is not JSON\n5 rows read, 2 companies written to a\.yaml, 1 known already, 2 bad/,
    );
    await run(['import', 'w.csv', '--from', 'wikidata', '-o', 'b.yaml']);
    expect(loadLexicon(file('a.yaml')).companies?.map((c) => [c.id, c.name, c.aliases])).toEqual([
      ['q1', 'Qwop', ['Qwop Works', 'Qwopco']],
      ['q2', 'Qwapp', []],
    ]);
    expect(loadLexicon(file('b.yaml')).companies?.[0].aliases).toEqual(['A;b', 'Qwipco']);
  });

  test('a plain CSV, from standard input, for some countries', async () => {
    const { err } = await run(
      ['import', '-', '--from', 'csv', '-o', 'out.yaml', '--country', 'nl'],
      'name,aliases,country,sector\nQwop,A1q|B1q,NL,cars\nQwap,,BE,\n,,NL,\n',
    );
    expect(err).toMatch(
      /line 4: name "": no id can be made of it; give an id column\n3 rows read, 1 companies .*, 1 of other countries, 1 bad/,
    );
    expect(loadLexicon(file('out.yaml')).companies).toEqual([
      expect.objectContaining({ id: 'qwop', aliases: ['A1q', 'B1q'], sector: 'cars' }),
    ]);
  });

  test('says which column is missing, and leaves no file', async () => {
    write('x.csv', 'a,b\n1,2\n');
    await expect(run(['import', 'x.csv', '--from', 'gleif', '-o', 'out.yaml'])).rejects.toThrow(
      /no column LEI, Entity\.LegalName; its columns are: a, b/,
    );
    await expect(run(['import', 'x.csv', '--from', 'excel', '-o', 'out.yaml'])).rejects.toThrow(
      /must be one of gleif, wikidata, csv/,
    );
    await expect(run(['import', 'none.csv', '--from', 'csv', '-o', 'out.yaml'])).rejects.toThrow(
      /there is no such file/,
    );
    expect(() => read('out.yaml')).toThrow(/ENOENT/);
  });
});
