import { describe, expect, test } from 'vitest';
import { HASH_PRIME, hashUnits } from '../../src/dutch/hash';
import { createNameMatcher } from '../../src/lexicon/match-names';
import { company, legalForms, shown, tokenize } from './helpers';

const companies = [
  company('Shell', { ambiguous: ['Shell'], aliases: ['Royal Dutch Shell'] }),
  company('Xiaomi'),
  company('Philips'),
  company('General Motors', { aliases: ['GM'] }),
  company('Air France'),
  company('Air France-KLM'),
  company('KLM'),
  company('Apple'),
  company('Ahold'),
  company('Ahold Delhaize', { was: [{ name: 'Delhaize Groep', until: 2016 }] }),
  company('Ford Motor', { ambiguous: ['Ford'] }),
  company('AirTanker'),
  company('Yahoo!'),
  company('Škoda'),
  company('Citroën'),
  company('De Bijenkorf'),
  company('bol', { ambiguous: ['bol'], aliases: ['bol.com'] }),
  company("McDonald's"),
  company('Google'),
  company('Gazprom'),
  company('Coca-Cola'),
  company('AT&T'),
  company('Great Wall', { aliases: ['Great Wall Motor'] }),
  company('Action', { ambiguous: ['Action'] }),
  company('J.P. Morgan', { aliases: ['JPMorgan'] }),
  company('Warner Bros.'),
  company('Merck'),
  company('Marks & Spencer'),
  company('3M'),
  company('Nestlé'),
  company('eBay'),
  company('Renault'),
  company('Nissan'),
  company('Meta Platforms', { ambiguous: ['Meta'], was: [{ name: 'Facebook', until: 2021 }] }),
  company("D'Ieteren"),
  company('E.ON'),
  company('Volvo'),
  company('ING'),
  company('Müller’s'),
];
const matcher = createNameMatcher(companies, tokenize, legalForms);

function found(text: string): string[] {
  return matcher.match(tokenize(text)).map((match) => shown(text, match));
}

const cases: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'names as listed': [
    ['Vorig jaar kocht Google een bedrijf.', 'Google'],
    ['Google, Apple en Xiaomi groeien.', 'Google', 'Apple', 'Xiaomi'],
    ['De winst van Royal Dutch Shell daalde.', 'Royal Dutch Shell'],
    ['Klanten van AT&T en 3M klagen.', 'AT&T', '3M'],
    ['Het Franse E.ON bestaat niet.', 'E.ON'],
    ['Volgens J.P. Morgan daalt de rente.', 'J.P. Morgan'],
    ['Bij Marks & Spencer is het druk.', 'Marks & Spencer'],
    ["Importeur D'Ieteren groeit.", "D'Ieteren"],
    ['Importeur D’Ieteren groeit.', "D’Ieteren =D'Ieteren"],
    ['Yahoo! heeft een nieuwe topvrouw.', 'Yahoo!'],
    ['Ze werkt bij Yahoo!', 'Yahoo!'],
    ['Niemand noemde een naam.'],
  ],
  'the longest name wins': [
    ['Great Wall Motor bouwt auto’s.', 'Great Wall Motor'],
    ['Great Wall bouwt auto’s.', 'Great Wall'],
    ['Great Britain bouwt niets.'],
    ['Air France-KLM vliegt weer.', 'Air France-KLM'],
    ['Air France en KLM vliegen weer.', 'Air France', 'KLM'],
    ['Ahold Delhaize en Ahold.', 'Ahold Delhaize', 'Ahold'],
    ['General Electric is geen General Motors.', 'General Motors'],
  ],
  'names stay within a sentence': [
    ['Het heet Great\n\nWall Street'],
    ['Hij reed in een Ford. Motor en wielen ontbraken.', 'Ford ambiguous'],
  ],
  possessives: [
    ["Xiaomi's nieuwe telefoon", 'Xiaomi possessive'],
    ['Xiaomi’s nieuwe telefoon', 'Xiaomi possessive'],
    ["Philips' topman", 'Philips possessive'],
    ['Philips’ topman', 'Philips possessive'],
    ["General Motors' plannen", 'General Motors possessive'],
    ['Apples nieuwe telefoon', 'Apple possessive'],
    ['Nestlés omzet', 'Nestlé possessive'],
    ["eBay's omzet", 'eBay possessive'],
    ['eBays omzet', 'eBay possessive'],
    ["bol.com's omzet", 'bol.com possessive'],
    ['Fords plannen'],
    ['Actions zijn aandelen'],
    ['Volvos bestaan niet'],
    ["Volvo's bestaan wel", 'Volvo possessive'],
    ['Bij Müllers en Mullers', 'Müllers =Müller’s', 'Mullers =Müller’s'],
    ['INGs kantoor'],
    ["In de McDonald's zit hij", "McDonald's"],
    ['Bij McDonalds zit hij', "McDonalds =McDonald's"],
  ],
  compounds: [
    ['Shell-topman vertrekt', 'Shell modifier:topman ambiguous'],
    ['De Volvo-dochter groeit', 'Volvo modifier:dochter'],
    ['General Motors-topman vertrekt', 'General Motors modifier:topman'],
    ['oud-General Motors-topman', 'General Motors modifier:topman'],
    ['Air France-topman vertrekt', 'Air France modifier:topman'],
    ['Air France-KLM-topman vertrekt', 'Air France-KLM modifier:topman'],
    ['de Coca-Cola-fabriek', 'Coca-Cola modifier:fabriek'],
    ['een anti-Google-wet', 'Google modifier:wet'],
    ['de ex-Google', 'Google head:ex'],
    ['Renault-Nissan groeit', 'Renault modifier:Nissan', 'Nissan head:Renault'],
    ['KLM/Air France', 'KLM modifier:Air', 'Air France head:KLM'],
    ['Google- en Apple-gebruikers', 'Google modifier:', 'Apple modifier:gebruikers'],
    ['Coca‑Cola in de winkel', 'Coca‑Cola =Coca-Cola'],
    ['Shell–topman vertrekt', 'Shell modifier:topman ambiguous'],
    ['Shelltopman vertrekt'],
    ['mega-ge-doe-google'],
  ],
  'legal forms': [
    ['Ahold NV groeit.', 'Ahold NV =Ahold legal'],
    ['Ahold N.V. groeit.', 'Ahold N.V. =Ahold legal'],
    ['De winst van Ahold NV.', 'Ahold NV =Ahold legal'],
    ['NV Ahold groeit.', 'NV Ahold =Ahold legal'],
    ['AirTanker Ltd., een consortium', 'AirTanker Ltd. =AirTanker legal'],
    ['Apple Inc. groeit.', 'Apple Inc. =Apple legal'],
    ['Apple, Inc. groeit.', 'Apple, Inc. =Apple legal'],
    ['Apple, Group en meer', 'Apple'],
    ['Ford Motor Company zei', 'Ford Motor Company =Ford Motor legal'],
    ['Xiaomi Group Co., Ltd. zei', 'Xiaomi Group Co., Ltd. =Xiaomi legal'],
    ['Merck AG & Co. KGaA zei', 'Merck AG & Co. KGaA =Merck legal'],
    ['OAO Gazprom zei', 'OAO Gazprom =Gazprom legal'],
    ['Gazprom OAO zei', 'Gazprom'],
    ['Yahoo! Inc. zei', 'Yahoo! Inc. =Yahoo! legal'],
    ['Apple inc zei', 'Apple'],
  ],
  capitals: [
    ['XIAOMI KOOPT PHILIPS', 'XIAOMI =Xiaomi caps', 'PHILIPS =Philips caps'],
    ['GREAT WALL MOTOR GROEIT', 'GREAT WALL MOTOR =Great Wall Motor caps'],
    ['CITROËN EN CITROEN', 'CITROËN =Citroën caps', 'CITROEN =Citroën caps'],
    ['SHELL-TOPMAN WEG', 'SHELL =Shell caps modifier:TOPMAN ambiguous'],
    ['great wall en google'],
    ['een actie van action, shell, ford en meta'],
    ['Bol is een webwinkel', 'Bol =bol ambiguous'],
    ['bol is een webwinkel', 'bol ambiguous'],
    ['in de Bijenkorf', 'de Bijenkorf =De Bijenkorf'],
    ['in de bijenkorf'],
  ],
  accents: [
    ['Skoda en Škoda', 'Skoda =Škoda', 'Škoda'],
    ['S\u030ckoda en Citroe\u0308n', 'S\u030ckoda =Škoda', 'Citroe\u0308n =Citroën'],
    [
      "Citroe\u0308n-dealers en Citroe\u0308n's",
      'Citroe\u0308n =Citroën modifier:dealers',
      'Citroe\u0308n =Citroën possessive',
    ],
    ['Goo\u00adgle met een zacht koppelteken', 'Goo\u00adgle =Google'],
  ],
  'stops at the end': [
    ['Warner Bros. maakt films.', 'Warner Bros.'],
    ['Films van Warner Bros.', 'Warner Bros.'],
    ['Warner Bros maakt films.', 'Warner Bros =Warner Bros.'],
  ],
  'earlier names': [
    ['Facebook heet nu Meta.', 'Facebook was', 'Meta ambiguous'],
    ['De Delhaize Groep is weg.', 'Delhaize Groep was'],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(found(text)).toEqual(expected);
    });
  });
}

describe('priority', () => {
  const match = (list: Parameters<typeof createNameMatcher>[0], text: string) =>
    createNameMatcher(list, tokenize)
      .match(tokenize(text))
      .map(({ entry, ambiguous }) => ({ entry, ambiguous }));

  test('an unambiguous alias goes before an ambiguous one, whatever the order', () => {
    const one = company('Delta', { ambiguous: ['Delta'] });
    const two = company('Delta Air Lines', { aliases: ['Delta'] });
    expect(match([one, two], 'Delta')).toEqual([{ entry: 1, ambiguous: false }]);
    expect(match([two, one], 'Delta')).toEqual([{ entry: 0, ambiguous: false }]);
  });

  test('a spelling as listed goes before one in capitals', () => {
    expect(match([company('Saab'), company('SAAB')], 'SAAB')).toEqual([{ entry: 1, ambiguous: false }]);
    expect(match([company('SAAB'), company('Saab')], 'SAAB')).toEqual([{ entry: 0, ambiguous: false }]);
  });

  test('the earlier entry goes before the later', () => {
    expect(match([company('Nova'), company('Nova')], 'Nova')).toEqual([{ entry: 0, ambiguous: false }]);
  });
});

describe('tokens and offsets', () => {
  test('from and to are tokens, start and end offsets of the mention', () => {
    const text = 'De OAO Gazprom-baas en Great Wall Motor NV.';
    expect(matcher.match(tokenize(text)).map(({ from, to, start, end }) => ({ from, to, start, end }))).toEqual([
      { from: 1, to: 3, start: 3, end: 14 },
      { from: 4, to: 8, start: 23, end: 42 },
    ]);
  });

  test('size counts names and aliases', () => {
    expect(createNameMatcher([company('A B', { aliases: ['AB'], ambiguous: ['Ab'] })], tokenize).size).toBe(3);
  });

  test('a name behind a slash is found whatever stands in front', () => {
    // the filter of first words lets some of these through by chance
    const list = Array.from({ length: 3000 }, (_, i) => company(`Naam${i}`));
    const fronts = Array.from({ length: 2000 }, (_, i) => `Kop${i}`);
    const found = createNameMatcher(list, tokenize).match(
      tokenize(fronts.map((front) => `${front}/Naam7.`).join('\n\n')),
    );
    expect(found).toHaveLength(fronts.length);
  });

  test('a matcher without names finds nothing', () => {
    expect(createNameMatcher([], tokenize).match(tokenize('Google en Apple'))).toEqual([]);
  });
});

test('the hash can be taken apart again, as possessives need', () => {
  const inverse = 0x359c449b;
  expect(Math.imul(HASH_PRIME, inverse)).toBe(1);
  expect(Math.imul(hashUnits('Philips'), inverse) ^ 0x73).toBe(hashUnits('Philip'));
});

test('time does not explode on words made to hurt', () => {
  const texts = [
    'a-'.repeat(200_000),
    'Shell-'.repeat(100_000),
    "'".repeat(200_000),
    'Great '.repeat(100_000),
    `Google${'-x'.repeat(300_000)}`,
  ];
  for (const text of texts) {
    const table = tokenize(text);
    const start = performance.now();
    matcher.match(table);
    expect(performance.now() - start, text.slice(0, 10)).toBeLessThan(1500);
  }
});
