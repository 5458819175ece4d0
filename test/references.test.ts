import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** A text, one of its phrases (the last that reads so), and whom it stands for: nobody in an empty list. */
type Case = readonly [text: string, phrase: string, names: readonly string[]];

const standsFor = (text: string, phrase: string): string[] => {
  const { phrases } = extractor.explain(text, { date: '2021-04-10' });
  const found = phrases.filter((p) => p.text.toLowerCase() === phrase.toLowerCase()).pop();
  if (!found) throw new Error(`no phrase "${phrase}" among ${phrases.map((p) => `"${p.text}"`).join(', ')}`);
  return found.standsFor;
};

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'a plain noun is the company spoken of': [
    ['Philips groeit. Het bedrijf bouwt een fabriek.', 'Het bedrijf', ['Philips']],
    ['Heineken verkoopt meer bier. Volgens analisten kan het concern nog groeien.', 'het concern', ['Heineken']],
    ['Volgens Philips is het bedrijf gezond.', 'het bedrijf', ['Philips']],
    ['De winst stijgt. Het bedrijf groeit.', 'Het bedrijf', []],
    ['Een bedrijf uit Breda groeit. Philips ook.', 'Een bedrijf', []],
  ],
  'a noun is nobody who takes another part in its clause': [
    ['Boeing bouwt toestellen. Unilever zou met het bedrijf gaan samenwerken.', 'het bedrijf', ['Boeing']],
    ['Fokker zit krap. Stork wil het bedrijf overnemen.', 'het bedrijf', ['Fokker']],
    ['Fokker bouwt vleugels. Stork levert staal aan de onderneming.', 'de onderneming', ['Fokker']],
    ['Unilever zou met het bedrijf gaan samenwerken.', 'het bedrijf', []],
    ['Stork wil het bedrijf overnemen.', 'het bedrijf', []],
  ],
  'a noun of a sector': [
    ['KLM praat met Boeing. De vliegtuigbouwer levert later.', 'De vliegtuigbouwer', ['Boeing']],
    ['Rabobank financiert Philips. De bank is tevreden.', 'De bank', ['Rabobank']],
    ['Brouwerij De Valk praat met Rabobank. De brouwerij groeit.', 'De brouwerij', ['Brouwerij De Valk']],
    ['De NMBS kocht software bij Sporadisk. De softwaremaker groeit.', 'De softwaremaker', ['Sporadisk']],
    ['KLM groeit. De vliegtuigbouwer levert later.', 'De vliegtuigbouwer', []],
    ['Philips groeit. Een bank betaalt.', 'Een bank', []],
  ],
  'a country in front of the noun': [
    ['Ryanair bestelt bij Boeing. De Amerikaanse fabrikant levert later.', 'De Amerikaanse fabrikant', ['Boeing']],
    ['Philips praat met Siemens. Het Duitse concern zwijgt.', 'Het Duitse concern', ['Siemens']],
    ['Apple praat met Toyota. Het Japanse bedrijf zwijgt.', 'Het Japanse bedrijf', ['Toyota']],
    ['Philips groeit. De Amerikaanse fabrikant zwijgt.', 'De Amerikaanse fabrikant', []],
    ['Siemens groeit. Het Franse concern zwijgt.', 'Het Franse concern', []],
  ],
  'people of a country or town': [
    ['Sony twijfelt. De Japanners zwijgen.', 'De Japanners', ['Sony']],
    ['Ericsson groeit. De Zweden verkopen meer.', 'De Zweden', ['Ericsson']],
    ['Zeeman maakt vleugels. Stork wil met de Papendrechters samenwerken.', 'de Papendrechters', ['Zeeman']],
    ['Sony twijfelt. De Duitsers zwijgen.', 'De Duitsers', []],
    ['Stork wil met de Papendrechters samenwerken.', 'de Papendrechters', []],
  ],
  'a noun of relation': [
    ['Volvo-moeder Geely groeit. Volvo krimpt. Het moederbedrijf betaalt.', 'Het moederbedrijf', ['Geely']],
    ['Geely is het moederbedrijf van Volvo. Het moederbedrijf groeit.', 'Het moederbedrijf', ['Geely']],
    ['KLM vliegt minder. Concurrent Transavia groeit. De concurrent opent een basis.', 'De concurrent', ['Transavia']],
    ['Volvo krimpt. Het moederbedrijf betaalt.', 'Het moederbedrijf', []],
    ['KLM vliegt minder. De concurrent groeit.', 'De concurrent', []],
  ],
  'several companies': [
    ['KLM en Air France praten. De twee gaan fuseren.', 'De twee', ['KLM', 'Air France']],
    ['Philips praat met ASML. Beide bedrijven zwijgen.', 'Beide', ['Philips', 'ASML']],
    ['KLM en Air France praten. Zij bouwen samen een vliegtuig.', 'Zij', ['KLM', 'Air France']],
    ['Philips zwijgt. De twee gaan fuseren.', 'De twee', []],
    ['Philips verkoopt twee fabrieken. De prijzen dalen.', 'De prijzen', []],
  ],
  'pronouns of persons': [
    ['Jan Bakker volgt Piet Jansen op. Hij wordt topman van Shell.', 'Hij', ['Jan Bakker']],
    ['Anna Jansen, topvrouw van KLM, vertrekt. Zij wordt directeur van Shell.', 'Zij', ['Anna Jansen']],
    ['Topman Jan Bakker vertrekt. Volgens analisten wil hij rust.', 'hij', ['Jan Bakker']],
    ['Philips groeit. Hij komt later.', 'Hij', []],
    ['Jan Bakker ontslaat hem.', 'hem', []],
  ],
  'pronouns of companies': [
    ['Philips zegt dat het een fabriek bouwt.', 'het', ['Philips']],
    ['Philips koopt Lumileds. Die maakt lampen.', 'Die', ['Lumileds']],
    ['Philips verkoopt zijn fabriek.', 'zijn', ['Philips']],
    ['Pixar, dat films maakt, groeit.', 'dat', ['Pixar']],
    ['Philips groeit. Het is mogelijk dat de prijs stijgt.', 'Het', []],
    ['Philips groeit. Het regent in Eindhoven.', 'Het', []],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
  it.each(cases.map(([text, phrase, names]) => ({ text, phrase, names })))('$phrase: $text', (row) => {
    expect(standsFor(row.text, row.phrase)).toEqual(row.names);
  });
});
