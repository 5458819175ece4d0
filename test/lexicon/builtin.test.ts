import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinLexicon, builtinNames } from '../../src/lexicon/builtin';
import { checkLexicons } from '../../src/lexicon/check';
import { problemLine } from '../../src/lexicon/errors';
import { checkContext } from '../../src/lexicon/load-lexicon-node';
import { createNameMatcher } from '../../src/lexicon/match-names';
import { packCompany, unpackCompany } from '../../src/lexicon/pack';
import { parseLexicon } from '../../src/lexicon/parse-lexicon';
import type { Frame } from '../../src/lexicon/schema-frames';
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
});

/** The number of trigger words of frames or cues. */
const triggerCount = (items: readonly Pick<Frame, 'triggers'>[]): number =>
  items
    .flatMap((item) => item.triggers)
    .reduce((sum, t) => sum + [t.verb, t.noun, t.adjective, t.phrase].reduce((n, l) => n + (l?.length ?? 0), 0), 0);

test('breadth: companies, triggers and cues', () => {
  const { companies, frames, cues } = builtinLexicon();
  const local = companies.filter((c) => /^(?:NL|BE)$/.test(c.country ?? '') && c.tickers.length === 0);
  const counts = {
    companies: companies.length,
    unlistedDutchAndBelgian: local.length,
    gone: companies.filter((c) => c.gone !== undefined).length,
    frameTriggers: triggerCount(frames),
    cueTriggers: triggerCount(cues),
    eventTypes: new Set(frames.map((f) => f.type)).size,
  };
  console.log('breadth of the built-in lexicons:', JSON.stringify(counts));
  expect(counts.companies).toBeGreaterThanOrEqual(4000);
  expect(counts.unlistedDutchAndBelgian).toBeGreaterThanOrEqual(600);
  expect(counts.gone).toBeGreaterThanOrEqual(300);
  expect(counts.frameTriggers).toBeGreaterThanOrEqual(900);
  expect(counts.cueTriggers).toBeGreaterThanOrEqual(400);
  expect(counts.eventTypes).toBe(26);
});

/** Members of the indices of Amsterdam and Brussels, now and in 2000 to 2015, as the press calls them. */
const INDICES: Readonly<Record<string, string>> = {
  AEX: `Adyen|Aegon|Ahold Delhaize|Akzo Nobel|ArcelorMittal|ASM International|ASML|ASR Nederland|BE Semiconductor|DSM-Firmenich|Exor|Heineken|
IMCD|ING|KPN|NN Group|Philips|Prosus|Randstad|RELX|Shell|Unilever|UMG|Wolters Kluwer|ABN Amro|Fortis|Numico|Getronics|Hagemeyer|VNU|Vedior|
Buhrmann|TNT|TPG|Corio|Rodamco|SBM Offshore|Corus|Reed Elsevier|Versatel|Van der Moolen|DSM|Boskalis|Fugro|Aperam|PostNL|Air France-KLM|Altice`,
  AMX: `Aalberts|AMG|Arcadis|Basic-Fit|BAM|Corbion|CTP|Fagron|Fastned|Flow Traders|Galapagos|Havas|InPost|JDE Peet's|Just Eat Takeaway|OCI|Pharming|
Signify|TKH|Van Lanschot Kempen|Vopak|Wereldhave|TomTom|Alfen|Allfunds|WDP|Intertrust|GrandVision|ForFarmers|Accell|Brunel|USG People|Draka|CSM|
Crucell|Ordina|Nutreco|Wavin|Heijmans|Wessanen|Sligro|Unit4|Mediq|OPG|Wegener|Océ|Stork|Tele Atlas|Super de Boer|Laurus|Imtech|Vastned`,
  AScX: `Acomo|Ajax|Avantium|Azerion|B&S Group|Beter Bed|CM.com|Ebusco|Envipco|Hydratec|Kendrion|MotorK|Nedap|NSI|NX Filtration|Sif|Vivoryon|Lucas Bols|
DPA|Grontmij|Ballast Nedam|Macintosh|Gamma Holding|Hunter Douglas|Telegraaf Media Groep|Exact|Kardan|Octoplus|Qurius|Spyker|Innoconcepts|Neways|Stern|
TIE|Batenburg|Holland Colours|Simac|Roto Smeets|Samas|Brill|DOCdata|Crown van Gelder|Ctac`,
  'BEL 20': `Ackermans & van Haaren|AB InBev|Ageas|Aedifica|Aperam|argenx|Azelis|Barco|Bekaert|Cofinimmo|Colruyt|D'Ieteren|Elia|Engie|Euronav|GBL|KBC|
Lotus Bakeries|Melexis|Ontex|Proximus|Belgacom|Sofina|Solvay|Syensqo|Telenet|UCB|Umicore|VGP|WDP|Delhaize|Dexia|Agfa-Gevaert|Mobistar|Omega Pharma|
Interbrew|Electrabel|Suez|Tractebel|Nyrstar|CNP|Befimmo|bpost|Almanij|Petrofina|Cumerio|Thrombogenics|Tessenderlo`,
  'BEL Mid': `Atenor|Ascencio|Biocartis|Brederode|Care Property Invest|Cenergy Holdings|CFE|CMB|Deceuninck|DEME|Econocom|EVS|Exmar|Financière de Tubize|Fluxys|
Gimv|Greenyard|Hamon|IBA|Immobel|KBC Ancora|Kinepolis|Leasinvest|Mithra|Montea|Nextensa|Orange Belgium|Picanol|Quest for Growth|Recticel|Resilux|
Retail Estates|Roularta|Shurgard|Sioen|Sipef|Smartphoto|Van de Velde|X-FAB|Xior|Zenitel|Option|Punch International|Duvel Moortgat|Spadel|Miko|Innogenetics|
RealDolmen|Real Software|Telindus|Ubizen|Lernout & Hauspie|GIB|Glaverbel|Koramic|Keytrade|Ter Beke|Devgen|TiGenix|Ablynx|Celyad|Moury Construct`,
};

test.each(Object.entries(INDICES))('the companies of the %s are there', (_, members) => {
  const known = new Set(
    builtinLexicon().companies.flatMap((c) => [c.name, ...c.aliases, ...c.ambiguous, ...c.was.map((w) => w.name)]),
  );
  expect(members.split(/\|\s*/).filter((name) => !known.has(name.trim()))).toEqual([]);
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
