import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinLexicon, builtinNames } from '../../src/lexicon/builtin';
import { checkLexicons } from '../../src/lexicon/check';
import { problemLine } from '../../src/lexicon/errors';
import { checkContext } from '../../src/lexicon/load-lexicon-node';
import { createNameMatcher } from '../../src/lexicon/match-names';
import { packCompany, unpackCompany } from '../../src/lexicon/pack';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import { company, tokenize } from './helpers';

test('the built-in lexicons pass their own checks', () => {
  const folder = new URL('../../lexicons/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
    .filter(([, text]) => text.startsWith('# yaml-language-server: $schema=../schema/lexicon.schema.json'))
    .map(([name, text]) => parseLexicon(text, name));
  const { everyday } = checkContext();
  expect(checkLexicons(sources, { everyday }).map(problemLine)).toEqual([]);
});

test('the built-in lexicon is one frozen object, made once', () => {
  const lexicon = builtinLexicon();
  expect(builtinLexicon()).toBe(lexicon);
  expect(Object.isFrozen(lexicon) && Object.isFrozen(lexicon.companies)).toBe(true);
  expect(lexicon.companies.length).toBeGreaterThan(4000);
});

test('every built-in name is found, whole, where the tokenizer keeps it in one sentence', () => {
  const { companies } = builtinLexicon();
  const matcher = createNameMatcher(companies, tokenize);
  const lost: string[] = [];
  let split = 0;
  for (const { name, aliases, ambiguous } of companies) {
    for (const own of [name, ...aliases, ...ambiguous]) {
      const text = `Volgens ${own} is dat zo.`;
      const table = tokenize(text);
      const [match] = matcher.match(table);
      if (table.sentences > 1) split++;
      else if (match === undefined || text.slice(match.start, match.end) !== own) lost.push(own);
    }
  }
  expect(lost).toEqual([]);
  expect(split).toBeLessThan(companies.length / 1000);
});

test('prepared first words change no result, also where a user replaces and adds companies', () => {
  const { companies, legalForms } = builtinLexicon();
  const at = companies.findIndex((one) => one.id === 'philips');
  const mine = [...companies];
  mine[at] = { ...mine[at], name: 'Qwopfabriek', aliases: ['Qwop'], ambiguous: [], was: [] };
  mine.push(company('Zwopfabriek'));
  const names = companies.filter((_, i) => i % 3 === 0).map((one) => [one.name, ...one.aliases, ...one.ambiguous]);
  const text = `Qwop-topman, Philips, Zwopfabriek NV. ${names.flat().join(', ')} en ${names.flat().join('-topman, ').toUpperCase()}.`;
  const table = tokenize(text);
  for (const list of [companies, mine]) {
    const prepared = createNameMatcher(list, tokenize, legalForms, builtinNames());
    expect(prepared.match(table)).toEqual(createNameMatcher(list, tokenize, legalForms).match(table));
  }
  const [first, second] = createNameMatcher(mine, tokenize, legalForms, builtinNames()).match(table);
  expect([first.alias, second.alias]).toEqual(['Qwop', 'Zwopfabriek']);
});

test('packing keeps a company', () => {
  const one = company('Qwop', {
    aliases: ['A1'],
    kind: 'bank',
    sector: 'banks',
    nouns: ['kluis'],
    country: 'NL',
    tickers: ['AMS:Q'],
    parent: 'x',
    was: [{ name: 'Y1', until: 2001 }, { name: 'Y2' }],
    gone: 2010,
  });
  expect(unpackCompany(packCompany(one))).toEqual(one);
  expect(unpackCompany(packCompany(company('Qwop')))).toEqual({ ...company('Qwop'), sector: undefined });
});
