import { describe, expect, test } from 'vitest';
import { checkLexicons, EVERYDAY } from '../../src/lexicon/check';
import { problemLine } from '../../src/lexicon/errors';
import { emptyLexicon } from '../../src/lexicon/lists';
import { mergeLexicons } from '../../src/lexicon/merge';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import { company } from './helpers';

const everyday = new Map([
  ['actie', EVERYDAY],
  ['action', EVERYDAY],
  ['kind', EVERYDAY],
  ['post', EVERYDAY],
  ['ford', 'also a family name'],
]);

function problems(rows: readonly string[], more: readonly string[] = [], base = emptyLexicon()): string[] {
  const sectors = 'sectors:\n  - { id: cars, label: Cars }\n';
  const files = [parseLexicon(`companies:\n${rows.map((row) => `  - { ${row} }\n`).join('')}${sectors}`, 'a.yaml')];
  if (more.length > 0)
    files.push(parseLexicon(`companies:\n${more.map((row) => `  - { ${row} }\n`).join('')}`, 'b.yaml'));
  return checkLexicons(files, { everyday, base }).map(problemLine);
}

describe('what is wrong between entries', () => {
  test.each<[string, readonly string[], readonly RegExp[]]>([
    [
      'duplicate id',
      ['id: x, name: X', 'id: x, name: Y'],
      [/^a\.yaml:3: companies\[1\]\.id: "x" is taken \(a\.yaml:2\); choose another id/],
    ],
    [
      'alias claimed twice',
      ['id: x, name: X1', 'id: y, name: Y1, aliases: [X1]'],
      [/^a\.yaml:3: companies\[1\]\.aliases\[0\]: "X1" is claimed by "x" too \(at a\.yaml:2\)/],
    ],
    [
      'accents do not make a name another',
      ['id: x, name: Škoda', 'id: y, name: Y1, aliases: [Skoda]'],
      [/"Skoda" is claimed by "x" too/],
    ],
    [
      'unknown sector',
      ['id: x, name: X1, sector: auto'],
      [/^a\.yaml:2: companies\[0\]\.sector: there is no sector "auto"; allowed: cars$/],
    ],
    [
      'unknown parent',
      ['id: x, name: X1, parent: y'],
      [/^a\.yaml:2: companies\[0\]\.parent: there is no company with the id "y"$/],
    ],
    ['its own parent', ['id: x, name: X1, parent: x'], [/a company is not its own parent$/]],
    [
      'everyday word',
      ['id: x, name: Action'],
      [/^a\.yaml:2: companies\[0\]\.name: "Action" is an everyday Dutch word; list it under ambiguous/],
    ],
    ['everyday word with an article', ['id: x, name: De Post'], [/"De Post" is an everyday Dutch word/]],
    [
      'family name as alias',
      ['id: x, name: Ford Motor, aliases: [Ford]'],
      [/aliases\[0\]: "Ford" is also a family name/],
    ],
    ['alias twice', ['id: x, name: X1, aliases: [X2, X2]'], [/aliases\[1\]: "X2" stands under aliases already/]],
    ['alias as the name', ['id: x, name: X1, aliases: [X1]'], [/aliases\[0\]: "X1" stands under name already/]],
    ['safe and ambiguous', ['id: x, name: X1, aliases: [X2], ambiguous: [X2]'], [/"X2" is in aliases too/]],
    ['mixed alphabets', ['id: x, name: Аpple'], [/"Аpple" mixes Latin letters with look-alikes/]],
    ['look-alikes only', ['id: x, name: АВС'], [/"АВС" is written in letters that only look like Latin ones/]],
    ['full-width letters', ['id: x, name: ＡＢＣ'], [/holds characters of a special form; write "ABC"/]],
    [
      'shadowed',
      ['id: x, name: Delta1', 'id: y, name: Delta1, ambiguous: [Delta1]'],
      [/"Delta1" is claimed by/, /^a\.yaml:3: companies\[1\]: "y" can never match: each of its names goes to "x"/],
    ],
    [
      'replacing nothing',
      ['id: x, name: X1, replace: true'],
      [/"replace: true", but no earlier entry has the id "x"$/],
    ],
  ])('%s', (_, rows, expected) => {
    const found = problems(rows);
    expect(found).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
  });

  test('a second file is checked against the first', () => {
    expect(problems(['id: x, name: X1'], ['id: x, name: X2', 'id: y, name: X1'])).toEqual([
      expect.stringMatching(/^b\.yaml:2: companies\[0\]\.id: "x" is taken \(a\.yaml:2\)/),
      expect.stringMatching(/^b\.yaml:3: companies\[1\]\.name: "X1" is claimed by "x" too \(at a\.yaml:2\)/),
      expect.stringMatching(/^b\.yaml:3: companies\[1\]: "y" can never match/),
    ]);
  });

  test('a file is checked against the built-in lexicon', () => {
    const base = mergeLexicons(emptyLexicon(), [{ lexicon: { companies: [company('Google')] } }]);
    expect(problems(['id: x, name: Google'], [], base)[0]).toMatch(
      /"Google" is claimed by "google" too \(in the built-in lexicon\)/,
    );
    expect(problems(['id: google, name: Google2'], [], base)[0]).toMatch(/"google" is taken \(the built-in lexicon\)/);
    expect(problems(['id: google, name: Google, replace: true'], [], base)).toEqual([]);
  });
});

test('a role that the event type lacks', () => {
  const yaml =
    'frames:\n  - id: x\n    type: merger\n    triggers: [{ verb: fuseren }]\n    roles:\n      participant: { verb: subj }\n      koper: { verb: obj }\n' +
    '    positive: [Shell fuseert met BP.]\n    negative: [Het regent.]\n';
  expect(checkLexicons([parseLexicon(yaml, 'a.yaml')]).map(problemLine)).toEqual([
    'a.yaml:7: frames[0].roles.koper: there is no such role in the event type merger; allowed: participant',
  ]);
});

describe('what is right', () => {
  test.each<[string, readonly string[]]>([
    ['an everyday word that is marked', ['id: x, name: Action, ambiguous: [Action]']],
    ['capitals set an acronym apart', ['id: x, name: KIND']],
    ['capitals within a name of several words', ['id: x, name: Kind Action']],
    [
      'one name ambiguous for two companies that have another',
      ['id: x, name: X1, ambiguous: [Delta1]', 'id: y, name: Y1, ambiguous: [Delta1]'],
    ],
    ['an earlier name that is an alias too', ['id: x, name: X1, aliases: [Old1], was: [{ name: Old1, until: 2001 }]']],
    ['a parent further down', ['id: x, name: X1, parent: y', 'id: y, name: Y1']],
  ])('%s', (_, rows) => {
    expect(problems(rows)).toEqual([]);
  });
});
