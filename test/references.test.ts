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
  'a possessive in front takes the company that the clause names behind it': [
    ['KLM groeit. Met zijn 300 toestellen is Ryanair een grote klant.', 'zijn', ['Ryanair']],
    ['Sinds zijn oprichting in 1985 groeit Ryanair.', 'zijn', ['Ryanair']],
    ['KLM groeit. In zijn fabriek in Everett bouwt Boeing de 787.', 'zijn', ['Boeing']],
    ['KLM groeit. Ryanair is blij met zijn toestellen.', 'zijn', ['Ryanair']],
    ['Jan Bakker vertrekt. Na zijn vertrek koos KLM een ander.', 'zijn', ['Jan Bakker']],
  ],
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
    ['Fokker zit krap. Stork praat over een overname van de onderneming.', 'de onderneming', ['Fokker']],
    ['Stork praat over een overname van de onderneming.', 'de onderneming', []],
  ],
  'a noun of a sector': [
    ['KLM praat met Boeing. De vliegtuigbouwer levert later.', 'De vliegtuigbouwer', ['Boeing']],
    ['Rabobank financiert Philips. De bank is tevreden.', 'De bank', ['Rabobank']],
    ['Brouwerij De Valk praat met Rabobank. De brouwerij groeit.', 'De brouwerij', ['Brouwerij De Valk']],
    ['De NMBS kocht software bij Sporadisk. De softwaremaker groeit.', 'De softwaremaker', ['Sporadisk']],
    ['KLM groeit. De vliegtuigbouwer levert later.', 'De vliegtuigbouwer', []],
    ['Philips groeit. Een bank betaalt.', 'Een bank', []],
    ['Rabobank leent geld van de centrale bank.', 'de centrale bank', []],
    ['Philips en TPV praten. De nieuwe onderneming krijgt honderd mensen.', 'De nieuwe onderneming', []],
  ],
  'a noun with a product is who makes it': [
    ['Nokia klaagt Apple aan. De maker van de iPhone zwijgt.', 'De maker', ['Apple']],
    ['Apple klaagt Microsoft aan. Het bedrijf achter Windows zwijgt.', 'Het bedrijf', ['Microsoft']],
    ['Nokia klaagt Sony aan. De PlayStation-fabrikant zwijgt.', 'PlayStation-fabrikant', ['Sony']],
    ['Nokia klaagt Apple aan. Het bedrijf zwijgt.', 'Het bedrijf', ['Nokia']],
    ['Nokia groeit. De maker van de iPhone zwijgt.', 'De maker', ['Nokia']],
  ],
  'a noun that the lexicon gives to one company': [
    ['Philips praat met Kodak. De fotogigant zwijgt.', 'De fotogigant', ['Kodak']],
    ['Kodak praat met Philips. Volgens Philips is de fotogigant gezond.', 'de fotogigant', ['Kodak']],
    ['Kodak groeit. De fotogigant opent een winkel.', 'De fotogigant', ['Kodak']],
    ['Philips groeit. De fotogigant zwijgt.', 'De fotogigant', []],
    ['Kodak groeit. Een fotogigant zwijgt.', 'Een fotogigant', []],
  ],
  'a country in front of the noun': [
    ['Ryanair bestelt bij Boeing. De Amerikaanse fabrikant levert later.', 'De Amerikaanse fabrikant', ['Boeing']],
    ['Philips praat met Siemens. Het Duitse concern zwijgt.', 'Het Duitse concern', ['Siemens']],
    ['Apple praat met Toyota. Het Japanse bedrijf zwijgt.', 'Het Japanse bedrijf', ['Toyota']],
    ['Philips groeit. De Amerikaanse fabrikant zwijgt.', 'De Amerikaanse fabrikant', []],
    ['Siemens groeit. Het Franse concern zwijgt.', 'Het Franse concern', []],
    ['KLM praat met Airbus. De Europese vliegtuigbouwer levert later.', 'De Europese vliegtuigbouwer', ['Airbus']],
    ['Philips praat met Samsung. Het Aziatische concern zwijgt.', 'Het Aziatische concern', ['Samsung']],
    ['Philips praat met Boeing. Het Aziatische concern zwijgt.', 'Het Aziatische concern', []],
    ['Het Zweedse Nordvalk groeit. Philips niet. De Zweden bouwen ovens.', 'De Zweden', ['Nordvalk']],
  ],
  'a noun made of a stem of the sector': [
    ['KLM praat met Boeing. De vliegtuigreus levert later.', 'De vliegtuigreus', ['Boeing']],
    ['ING praat met Ford. De autogigant zwijgt.', 'De autogigant', ['Ford']],
    ['KPN praat met Samsung. De elektronicamaker zwijgt.', 'De elektronicamaker', ['Samsung']],
    ['Philips groeit. De bierreus zwijgt.', 'De bierreus', []],
    ['Boeing bouwt toestellen. Het vliegtuighuis staat leeg.', 'Het vliegtuighuis', []],
  ],
  'a noun with its place behind it': [
    ['Ford verkoopt merken. De autobouwer uit Dearborn zoekt geld.', 'De autobouwer', ['Ford']],
    ['KLM groeit. De luchtvaartmaatschappij uit Amstelveen vliegt meer.', 'De luchtvaartmaatschappij', ['KLM']],
    ['ASML groeit. De machinebouwer in Veldhoven zoekt mensen.', 'De machinebouwer', ['ASML']],
    ['Philips groeit. De topman van de bank van Boeing zwijgt.', 'de bank', []],
    ['KLM groeit. De autobouwer uit Dearborn zoekt geld.', 'De autobouwer', []],
  ],
  'the firm of an owner': [
    ['Topman Jan Bakker van Philips zwijgt. Zijn bedrijf groeit.', 'Zijn bedrijf', ['Philips']],
    ['Philips groeit. Topman Jan Bakker zegt dat zijn concern winst maakt.', 'zijn concern', ['Philips']],
    ['Anna Bos, topvrouw van KLM, is tevreden. Haar maatschappij vliegt meer.', 'Haar maatschappij', ['KLM']],
    ['Minister Jan Bakker zwijgt. Zijn bedrijf groeit.', 'Zijn bedrijf', []],
    ['Philips groeit. Analist Jan Bakker is blij. Zijn kantoor ook.', 'Zijn kantoor', []],
  ],
  'the firm that the subject speaks for': [
    ['Philips groeit. Een woordvoerder van Siemens zegt dat het concern krimpt.', 'het concern', ['Siemens']],
    ['Philips groeit. Topman Jan Bos van Fokker zegt dat het bedrijf krimpt.', 'het bedrijf', ['Fokker']],
    ['Philips groeit. Het bestuur van Siemens zegt dat het concern krimpt.', 'het concern', ['Siemens']],
    ['Philips groeit. Een analist van ING zegt dat het concern krimpt.', 'het concern', ['Philips']],
    ['Philips groeit. Een woordvoerder van Greenpeace zegt dat het concern krimpt.', 'het concern', ['Philips']],
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
    [
      'BenQ stopt met BenQ Mobile. De Duitse dochter vraagt uitstel van betaling aan.',
      'De Duitse dochter',
      ['BenQ Mobile'],
    ],
    ['Stork redt Fokker Services, de onderhoudstak. De dochter groeit weer.', 'De dochter', ['Fokker Services']],
    ['Sonaca groeit. Het Franse Latécoère ook. De Franse evenknie bouwt deuren.', 'De Franse evenknie', ['Latécoère']],
    ['IBM groeit. Lenovo kocht de pc-tak.', 'de pc-tak', []],
    ['Lenovo groeit. De pc-tak ook.', 'De pc-tak', []],
  ],
  'whoever has a stake': [
    ['Ford verkoopt Aston Martin. Ford houdt een belang in de fabrikant.', 'de fabrikant', ['Aston Martin']],
    ['Fokker zit krap. Stork neemt een aandeel van 20 procent in het bedrijf.', 'het bedrijf', ['Fokker']],
    ['KLM praat met Transavia. KLM participeert in de maatschappij.', 'de maatschappij', ['Transavia']],
    ['Ford houdt een belang in de fabrikant.', 'de fabrikant', []],
    ['Philips groeit. Het belang van de fabrikant daalt.', 'de fabrikant', ['Philips']],
  ],
  'several companies': [
    ['KLM en Air France praten. De twee gaan fuseren.', 'De twee', ['KLM', 'Air France']],
    ['Philips praat met ASML. Beide bedrijven zwijgen.', 'Beide bedrijven', ['Philips', 'ASML']],
    ['KLM en Air France praten. Zij bouwen samen een vliegtuig.', 'Zij', ['KLM', 'Air France']],
    ['Philips zwijgt. De twee gaan fuseren.', 'De twee', []],
    ['Philips verkoopt twee fabrieken. De prijzen dalen.', 'De prijzen', []],
  ],
  'pronouns of persons': [
    ['Jan Bakker volgt Piet Jansen op. Hij wordt topman van Shell.', 'Hij', ['Jan Bakker']],
    ['Anna Jansen, topvrouw van KLM, vertrekt. Zij wordt directeur van Shell.', 'Zij', ['Anna Jansen']],
    ['Topman Jan Bakker vertrekt. Volgens analisten wil hij rust.', 'hij', ['Jan Bakker']],
    ['De chartermaatschappij Martinair kreeg hulp van Jan Bakker. Zij vliegt nu meer.', 'Zij', ['Martinair']],
    ['Philips groeit. Hij komt later.', 'Hij', []],
    ['Jan Bakker ontslaat hem.', 'hem', []],
    ['Jan Bakker leidt Philips. Na een conflict met Piet Jansen stapte hij op.', 'hij', ['Jan Bakker']],
    ['Volgens Piet Jansen stapte hij zelf op.', 'hij', ['Piet Jansen']],
  ],
  'pronouns of companies': [
    ['Philips zegt dat het een fabriek bouwt.', 'het', ['Philips']],
    ['Philips koopt Lumileds. Die maakt lampen.', 'Die', ['Lumileds']],
    ['Philips verkoopt zijn fabriek.', 'zijn', ['Philips']],
    ['Pixar, dat films maakt, groeit.', 'dat', ['Pixar']],
    ['Philips groeit. Het maakt vooral lampen.', 'Het', ['Philips']],
    ['Airbus verkoopt tien toestellen aan KLM. Ze vliegen volgend jaar.', 'Ze', []],
    ['Alitalia en Piaggio kopen twee fabrieken. Die moeten worden samengevoegd.', 'Die', []],
    ['Philips praat met de bouwer uit Zeewolde, die later kleiner werd.', 'die', []],
    ['Philips groeit. Het is mogelijk dat de prijs stijgt.', 'Het', []],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
  it.each(cases.map(([text, phrase, names]) => ({ text, phrase, names })))('$phrase: $text', (row) => {
    expect(standsFor(row.text, row.phrase)).toEqual(row.names);
  });
});
