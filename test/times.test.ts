import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../src/dutch/tokenize';
import { createTimeFinder, type TimeMention } from '../src/stages/find-times';
import { resolveByTense, resolveInOrder, resolveNarrative, subtractDuration } from '../src/stages/times/resolve';

const tokenize = createTokenizer();
const finder = createTimeFinder();
const find = (text: string, date?: string): TimeMention[] => finder.find(tokenize(text), date);
const show = (text: string, date?: string): string =>
  find(text, date)
    .map((m) => `${m.text}=${m.value}`)
    .join('; ');

// Date of publication, sentence, found as "text=value" in order.
const cases: [string, string, string][] = [
  // Years
  ['2021-04', 'In 2017 stak Xiaomi geld in Xpeng.', '2017=2017'],
  ['2021-04-14', 'Sinds 2019 levert ASML niet meer aan China.', '2019=2019'],
  ['2021-04-14', 'Anno 2021 telt de keten 40 winkels.', '2021=2021'],
  ['2021-04-14', 'De fabriek draait al vanaf 1987.', '1987=1987'],
  ['2021-04-14', 'Het fonds werd in 1864 opgericht.', '1864=1864'],
  ['2009-05-15', 'GM wil dat aantal voor eind 2010 halveren.', 'eind 2010=2010'],
  ['2011-10-06', '2007 was het jaar van de doorbraak.', '2007=2007'],
  ['2011-10-06', 'In 2007 en 2008 leed Fortis verlies.', '2007=2007; 2008=2008'],
  ['2011-10-06', 'Hij leidde KPN van 2004 tot 2009.', '2004=2004; 2009=2009'],
  ['2011-10-06', 'Oprichter Jansen (1955 - 2011) bouwde het merk op.', '1955=1955; 2011=2011'],
  ['2011-10-06', 'Het boekjaar 2009/2010 sloot met winst.', '2009/2010=2009/2010'],
  ['2011-10-06', 'De jaarcijfers 2010 vallen tegen.', '2010=2010'],
  ['2011-10-06', "De beurs crashte in '87.", "'87=1987"],
  ['2011-10-06', 'Het concern verwacht in het jaar 2012 herstel.', '2012=2012'],
  ['2011-10-06', 'De overname (2006) was duur.', '2006=2006'],
  ['2006-05-05', 'Dat duurt tot minstens 2007, zegt Ford.', '2007=2007'],
  ['2006-05-05', 'In datzelfde jaar 1998 ging de keten failliet.', 'datzelfde jaar 1998=1998'],
  // The day of the news
  ['2021-04-14', 'De topman vertrekt per direct.', 'per direct=2021-04-14'],
  ['2021-04-14', 'Zij legt met onmiddellijke ingang haar taken neer.', 'met onmiddellijke ingang=2021-04-14'],
  ['2021-04', 'De topman vertrekt per direct.', 'per direct=2021-04'],
  ['2021-04-14', 'De directe gevolgen zijn klein.', ''],
  ['2021-04-14', 'Er is een voorlopig akkoord met de bond.', ''],
  ['2021-04-14', 'Zij deden dezelfde periode over.', ''],
  ['2021-04-14', 'Dezelfde avondkrant schreef dat.', ''],
  // Months
  ['2009-02-18', 'GM heeft in maart geen geld meer.', 'maart=2009-03'],
  ['2011-06-07', 'Lion ligt vanaf juli in de winkel.', 'juli=2011-07'],
  ['2010-01-20', 'In december sloot de fabriek.', 'december=2009-12'],
  ['2008-11-18', 'De economie kromp tussen april en juni.', 'april en juni=2008-Q2'],
  ['2008-11-18', 'Tussen januari en juni 2007 groeide de omzet.', 'januari en juni 2007=2007-H1'],
  ['2008-11-18', 'De bouw begint tussen maart en oktober.', 'maart=2008-03; oktober=2008-10'],
  // Quarters by name, and what has ended
  ['2010-02-18', 'In het slotkwartaal verdween de winst.', 'slotkwartaal=2009-Q4'],
  ['2010-02-18', 'Het openingskwartaal van 2009 was zwak.', 'openingskwartaal van 2009=2009-Q1'],
  ['2010-02-18', 'In het laatste kwartaal verdween de winst.', 'laatste kwartaal=2009-Q4'],
  ['2010-08-18', 'In het laatste kwartaal verdween de winst.', ''],
  ['2010-08-18', 'Corbion heeft een zwak halfjaar achter de rug.', 'halfjaar=2010-H1'],
  ['2010-11-02', 'De keten kijkt terug op een lastig kwartaal.', 'kwartaal=2010-Q3'],
  ['2010-01-20', 'De brouwer heeft een goed jaar achter de rug.', 'jaar=2009'],
  ['2010-12-20', 'De brouwer heeft een goed jaar achter de rug.', 'jaar=2010'],
  ['2010-11-02', 'Het was een kwartaal met pieken.', 'een kwartaal=P3M'],
  ['2010-11-04', 'Vrijdag van vorige week sloot de winkel.', 'Vrijdag van vorige week=2010-10-29'],
  ['2010-11-04', 'In heel 2008 groeide de keten.', '2008=2008'],
  ['2005-11-05', 'Qantas begint in april 2007 met de vluchten.', 'april 2007=2007-04'],
  ['2021-04-14', 'Eind maart vertrok de topman.', 'Eind maart=2021-03'],
  ['2021-04-14', 'Begin september 2020 tekende Shell.', 'Begin september 2020=2020-09'],
  ['2021-04-14', 'In maart vorig jaar sloten de winkels.', 'maart vorig jaar=2020-03'],
  ['2021-04-14', 'De fusie is in oktober van dit jaar rond.', 'oktober van dit jaar=2021-10'],
  ['2009-05-15', 'De franchise loopt tot na oktober volgend jaar.', 'oktober volgend jaar=2010-10'],
  ['2021-04-14', 'Afgelopen februari kocht Heineken een brouwer.', 'Afgelopen februari=2021-02'],
  ['2021-04-14', 'Vorig jaar maart ging de keten failliet.', 'Vorig jaar maart=2020-03'],
  ['2021-04-14', 'De cijfers komen in mei.', 'mei=2021-05'],
  ['2021-04-14', 'In mei 2019 stapte zij op.', 'mei 2019=2019-05'],
  ['2021-04-14', 'Mei 2019 was een recordmaand.', 'Mei 2019=2019-05'],
  ['2021-04-14', 'Het contract gaat per sept. 2021 in.', 'sept. 2021=2021-09'],
  ['2021-04-14', 'Half juni opent het filiaal.', 'Half juni=2021-06'],
  // Days
  ['2008-07-02', 'De order werd op 29 februari gegund.', '29 februari=2008-02-29'],
  ['2010-03-10', 'Op 29 februari gebeurde dat.', '29 februari=2008-02-29'],
  ['2011-10-06', 'Op 24 augustus trad hij terug.', '24 augustus=2011-08-24'],
  ['2010-01-25', 'De eerste vlucht was op 11 december.', '11 december=2009-12-11'],
  ['2005-11-05', 'Op 16 november komt het toestel aan.', '16 november=2005-11-16'],
  ['2010-12-20', 'Op 5 januari volgt een besluit.', '5 januari=2011-01-05'],
  ['2021-04-14', 'Op 15 april 2020 tekende Shell.', '15 april 2020=2020-04-15'],
  ['2021-04-14', 'De brief van 12-04-2021 ligt er.', '12-04-2021=2021-04-12'],
  ['2021-04-14', 'Gepubliceerd op 2021-04-12.', '2021-04-12=2021-04-12'],
  ['2021-04-14', 'Het besluit viel op 3/4/2019.', '3/4/2019=2019-04-03'],
  ['2021-04-14', 'Datum: 03.04.2019 in Brussel.', '03.04.2019=2019-04-03'],
  ['2021-04-14', 'Op woensdag 12 mei 2021 stemt de raad.', 'woensdag 12 mei 2021=2021-05-12'],
  ['2021-04-14', 'De vergadering is wo 12 mei.', 'wo 12 mei=2021-05-12'],
  ['2021-04-14', 'Op 11 en 12 december 2019 vergaderde de top.', '11 en 12 december 2019=2019-12-11'],
  ['2021-04-14', 'Op 3 maart jl. is de bank gewaarschuwd.', '3 maart jl.=2021-03-03'],
  ['2021-04-14', 'Op 3 maart vorig jaar begon het.', '3 maart vorig jaar=2020-03-03'],
  ['2021-04-14', 'Op 1 mei gaat de winkel open.', '1 mei=2021-05-01'],
  ['2021-04-14', 'De regeling loopt tot 31 dec. 2022.', '31 dec. 2022=2022-12-31'],
  ['2021-12-10', 'Met Kerst zijn de winkels dicht.', 'Kerst=2021-12-25'],
  // Day words and weekdays (2021-04-14 is a Wednesday)
  ['2021-04-14', 'Apple toonde vandaag een tablet.', 'vandaag=2021-04-14'],
  ['2021-04-14', 'Gisteren daalde de koers.', 'Gisteren=2021-04-13'],
  ['2021-03-01', 'Gisteren daalde de koers.', 'Gisteren=2021-02-28'],
  ['2021-04-14', 'Eergisteren lekte het plan uit.', 'Eergisteren=2021-04-12'],
  ['2021-04-14', 'Vanochtend opende de beurs lager.', 'Vanochtend=2021-04-14'],
  ['2021-04-14', 'Gisteravond werd het akkoord getekend.', 'Gisteravond=2021-04-13'],
  ['2021-04-14', 'Morgen spreekt de rechter.', 'Morgen=2021-04-15'],
  ['2021-04-14', 'Overmorgen volgt het kwartaalbericht.', 'Overmorgen=2021-04-16'],
  ['2021-04', 'Gisteren daalde de koers.', 'Gisteren=2021-04'],
  ['2011-01-17', 'Jobs kondigde maandag zijn verlof aan.', 'maandag=2011-01-17'],
  ['2009-05-28', 'GM meldde woensdag een verlies.', 'woensdag=2009-05-27'],
  ['2008-10-13', 'Op zondag kwamen de ministers bijeen.', 'zondag=2008-10-12'],
  ['2021-04-14', 'Dinsdagavond viel het doek.', 'Dinsdagavond=2021-04-13'],
  ['2021-04-14', 'Vorige week maandag belde de bank.', 'Vorige week maandag=2021-04-05'],
  ['2021-04-14', 'Maandag vorige week belde de bank.', 'Maandag vorige week=2021-04-05'],
  ['2021-04-14', 'Afgelopen dinsdag tekende DSM.', 'Afgelopen dinsdag=2021-04-13'],
  ['2021-04-13', 'Afgelopen dinsdag tekende DSM.', 'Afgelopen dinsdag=2021-04-06'],
  ['2021-04-14', 'Komende vrijdag beslist de raad.', 'Komende vrijdag=2021-04-16'],
  ['2021-04-14', 'Aanstaande woensdag beslist de raad.', 'Aanstaande woensdag=2021-04-21'],
  ['2021-04-14', 'De raad beslist vrijdag a.s. over het bod.', 'vrijdag a.s.=2021-04-16'],
  // Years, months, weeks from the document's date
  ['2021-04', 'Vorig jaar kwam Xiaomi met een kart.', 'Vorig jaar=2020'],
  ['2021-04-14', 'Dit jaar stijgt de omzet.', 'Dit jaar=2021'],
  ['2021-04-14', 'Volgend jaar opent de fabriek.', 'Volgend jaar=2022'],
  ['2021-04-14', 'Het afgelopen jaar groeide Coolblue.', 'afgelopen jaar=2020'],
  ['2021-12-14', 'Het afgelopen jaar groeide Coolblue.', 'afgelopen jaar=2021'],
  ['2008-03-27', 'Vorige maand won Northrop de order.', 'Vorige maand=2008-02'],
  ['2008-01-27', 'Vorige maand won Northrop de order.', 'Vorige maand=2007-12'],
  ['2021-04-14', 'Vorige week kocht Ahold een keten.', 'Vorige week=2021-W14'],
  ['2021-01-06', 'Vorige week kocht Ahold een keten.', 'Vorige week=2020-W53'],
  ['2021-04-14', 'Volgende week komt er nieuws.', 'Volgende week=2021-W16'],
  ['2021-04-14', 'Deze week praat KLM verder.', 'Deze week=2021-W15'],
  ['2009-02-18', 'Het besluit valt eind volgende maand.', 'eind volgende maand=2009-03'],
  ['2009-02-18', 'Eind vorig jaar werkten er 54.000 mensen.', 'Eind vorig jaar=2008'],
  ['2005-06-13', 'Ryanair meldde eerder dit jaar winst.', 'eerder dit jaar=2005'],
  ['2005-04-27', 'Korean Air kocht eerder deze maand toestellen.', 'eerder deze maand=2005-04'],
  ['2021-04-14', 'Later dit jaar volgt een beursgang.', 'Later dit jaar=2021'],
  ['2021-04-14', 'Nog dit jaar komt er een model bij.', 'Nog dit jaar=2021'],
  ['2008-10-13', 'Afgelopen weekend overlegden de banken.', 'Afgelopen weekend=2008-W41-WE'],
  ['2010-01-25', 'Het werd pas dit weekend bekend.', 'dit weekend=2010-W03-WE'],
  ['2010-01-25', 'Airbus wil voor het eind van de maand een besluit.', 'eind van de maand=2010-01'],
  ['2010-01-25', 'Tegen het einde van het jaar is het zover.', 'einde van het jaar=2010'],
  ['2010-01-25', 'Tegen jaareinde is het zover.', 'jaareinde=2010'],
  ['2010-01-25', 'In de loop van volgend jaar start de bouw.', 'loop van volgend jaar=2011'],
  ['2021-04-14', 'Begin 2022 gaat de winkel open.', 'Begin 2022=2022'],
  ['2021-04-14', 'Medio 2024 rijdt de eerste truck.', 'Medio 2024=2024'],
  ['2021-04-14', 'Halverwege 2023 is het klaar.', 'Halverwege 2023=2023'],
  // Quarters and halves
  ['2009-05-07', 'In het eerste kwartaal van 2009 was er verlies.', 'eerste kwartaal van 2009=2009-Q1'],
  ['2009-05-07', 'In het eerste kwartaal van vorig jaar was er winst.', 'eerste kwartaal van vorig jaar=2008-Q1'],
  ['2009-11-03', 'Ford boekte in het derde kwartaal winst.', 'derde kwartaal=2009-Q3'],
  ['2009-11-03', 'Voor het vierde kwartaal is winst mogelijk.', 'vierde kwartaal=2009-Q4'],
  ['2010-01-28', 'In het vierde kwartaal daalde de omzet.', 'vierde kwartaal=2009-Q4'],
  ['2021-04-14', 'Dit kwartaal groeit de winst.', 'Dit kwartaal=2021-Q2'],
  ['2021-01-14', 'Vorig kwartaal groeide de winst.', 'Vorig kwartaal=2020-Q4'],
  ['2021-04-14', 'In Q3 2022 komt de chip uit.', 'Q3 2022=2022-Q3'],
  ['2021-04-14', "De winst over Q1'20 viel mee.", "Q1'20=2020-Q1"],
  ['2021-04-14', 'Het 3e kwartaal van 2020 was zwak.', '3e kwartaal van 2020=2020-Q3'],
  ['2021-04-14', 'In de tweede helft van 2023 begint de bouw.', 'tweede helft van 2023=2023-H2'],
  ['2006-05-05', 'De Holden komt in de tweede helft van dit jaar.', 'tweede helft van dit jaar=2006-H2'],
  ['2021-08-14', 'Het eerste halfjaar leverde winst op.', 'eerste halfjaar=2021-H1'],
  ['2021-08-14', 'In de eerste zes maanden steeg de omzet.', 'eerste zes maanden=2021-H1'],
  ['2021-08-14', 'De eerste negen maanden van 2020 waren slecht.', 'eerste negen maanden van 2020=2020'],
  ['2021-08-14', 'In het laatste kwartaal van 2020 kwam herstel.', 'laatste kwartaal van 2020=2020-Q4'],
  ['2021-05-14', 'De derdekwartaalwinst van 2020 viel mee.', 'derdekwartaalwinst van 2020=2020-Q3'],
  [
    '2009-05-14',
    'In het derde en vierde kwartaal van 2008 was er verlies.',
    'derde=2008-Q3; vierde kwartaal van 2008=2008-Q4',
  ],
  ['2009-05-14', 'Jaaromzet 2008: 3 miljoen euro.', '2008=2008'],
  // Seasons, decades
  ['2011-06-07', 'iCloud verschijnt in de herfst van 2011.', 'herfst van 2011=2011'],
  ['2011-06-07', 'Afgelopen winter sloot de fabriek.', 'Afgelopen winter=2011'],
  ['2021-01-07', 'Afgelopen zomer kocht Philips een start-up.', 'Afgelopen zomer=2020'],
  ['2021-11-07', 'Komend voorjaar opent de winkel.', 'Komend voorjaar=2022'],
  ['2021-11-07', 'In de jaren negentig groeide het concern.', 'jaren negentig=199X'],
  ['2021-11-07', "Begin jaren '80 was Philips marktleider.", "Begin jaren '80=198X"],
  ['2021-11-07', 'Aan het begin van de 20e eeuw begon het.', 'begin van de 20e eeuw=19XX'],
  ['2008-11-07', 'In week 12 wordt geleverd.', 'week 12=2008-W12'],
  // Ago, ahead
  ['2021-04', 'Google stopte vijf jaar geleden met de Google Car.', 'vijf jaar geleden=2016'],
  ['2021-04', 'Anderhalf jaar geleden kwam hij binnen.', 'Anderhalf jaar geleden=2019'],
  ['2021-04-14', 'Drie maanden geleden kwam hij binnen.', 'Drie maanden geleden=2021-01'],
  ['2021-04-14', 'Twee weken geleden kwam hij binnen.', 'Twee weken geleden=2021-W13'],
  ['2021-04-14', 'Tien dagen geleden kwam hij binnen.', 'Tien dagen geleden=2021-04-04'],
  ['2021-04-14', 'Een half jaar geleden kwam hij binnen.', 'Een half jaar geleden=2020-10'],
  ['2021-04-14', 'Dat begon 25 jaar terug in Eindhoven.', '25 jaar terug=1996'],
  ['2011-06-07', 'Enkele maanden geleden lekte dat uit.', 'Enkele maanden geleden=PAST_REF'],
  ['2021-04-14', 'Over twee jaar draait de fabriek.', 'Over twee jaar=2023'],
  ['2021-04-14', 'Over drie weken valt het besluit.', 'Over drie weken=2021-W18'],
  ['2021-04-14', 'Over een jaar of twee wil hij naar de beurs.', 'Over een jaar of twee=2023'],
  // References
  ['2021-04', 'Onlangs ging het gerucht rond.', 'Onlangs=PAST_REF'],
  ['2021-04', 'De plannen worden binnenkort bekend.', 'binnenkort=FUTURE_REF'],
  ['2021-04', 'Momenteel telt de keten 30 winkels.', 'Momenteel=PRESENT_REF'],
  ['2021-04', 'Op dit moment telt de keten 30 winkels.', 'Op dit moment=PRESENT_REF'],
  ['2021-04', 'Boeing heeft nu 237 orders.', 'nu=PRESENT_REF'],
  ['2021-04', 'Sinds kort verkoopt Apple video.', 'Sinds kort=PAST_REF'],
  ['2021-04', 'De komende maanden volgen er meer.', 'komende maanden=FUTURE_REF'],
  ['2021-04', 'De afgelopen jaren groeide Adyen.', 'afgelopen jaren=PAST_REF'],
  ['2021-04', 'Op korte termijn daalt de omzet.', 'Op korte termijn=FUTURE_REF'],
  // Durations and sets
  ['2021-04', 'Xiaomi bestaat nog maar elf jaar.', 'elf jaar=P11Y'],
  ['2008-03-27', 'Het gaat om een contract van 27 jaar.', '27 jaar=P27Y'],
  ['2011-01-17', 'In de afgelopen tien jaar gebeurde dat driemaal.', 'afgelopen tien jaar=P10Y'],
  ['2011-01-17', 'Hij leidde het concern twintig jaar lang.', 'twintig jaar lang=P20Y'],
  ['2011-01-17', 'De lening loopt anderhalf jaar.', 'anderhalf jaar=P18M'],
  ['2011-01-17', 'Binnen 60 dagen volgt een besluit.', '60 dagen=P60D'],
  ['2011-01-17', 'De bouw duurt twee tot drie maanden.', 'twee tot drie maanden=P2M'],
  ['2011-01-17', 'Zij verkopen 100 wagens per jaar.', 'per jaar=P1Y'],
  ['2011-01-17', 'Elk kwartaal stijgt de winst.', 'Elk kwartaal=P3M'],
  ['2011-01-17', 'Om de twee jaar verschijnt een model.', 'Om de twee jaar=P2Y'],
  ['2011-01-17', 'De bouw ligt drie dagen later dan gepland stil.', 'drie dagen=P3D'],
];

// Sentences in which no time stands.
const none: [string, string][] = [
  ['number of jobs', 'Philips schrapt 2000 banen.'],
  ['number of workers', 'De fabriek telt 1950 werknemers.'],
  ['number after "in"', 'Het bier staat in 2000 winkels.'],
  ['number after "over"', 'De keten beschikt over 2000 filialen.'],
  ['number of pieces', 'Van de Boeing 2007 stuks verkocht.'],
  ['price', 'Het toestel kost € 1999 en meer niet.'],
  ['dollars', 'Hij betaalde 2000 dollar.'],
  ['product', 'Microsoft verkoopt Office 2007 in de doos.'],
  ['operating system', 'De bank draait nog op Windows 2000.'],
  ['age', 'Jobs, die 55 jaar oud is, neemt verlof.'],
  ['age compound', 'De 56-jarige topman vertrekt.'],
  ['age on a day', 'Hij overleed op de leeftijd van 81 jaar.'],
  ['years old, inflected', 'Het 12 jaar oude bedrijf groeit.'],
  ['zat', 'De klad zat in de verkoop.'],
  ['zo', 'Zo wil het concern groeien.'],
  ['do and wo', 'De WO-opleiding en de do it yourself-keten.'],
  ['mei as a name', 'Volgens Mei Lan gaat het goed.'],
  ['mei as a surname', 'Theresa Mei leidt de bank.'],
  ['jan as a name', 'Topman Jan verlaat het concern.'],
  ['morning', 'In de morgen daalde de koers.'],
  ['newspaper', 'Dat schrijft De Morgen op gezag van bronnen.'],
  ['clock', 'De beurs sluit om 17.30 uur.'],
  ['hours', 'De winkel is 24 uur open.'],
  ['part number', 'De A330-200 vliegt op een Trent 900-motor.'],
  ['song counts', 'Er passen 500 en 1.000 nummers op.'],
  ['the last time, as rank', 'Het laatste model verkoopt goed.'],
  ['one day', 'Op een dag komt het goed.'],
  ['next', 'De volgende topman is een vrouw.'],
  ['that', 'Dat dit bedrijf groeit, is bekend.'],
  ['april as a name', 'Journaliste April Jones schrijft dat.'],
  ['about counts', 'Er verdwijnen zo’n 1900 banen.'],
];

describe('time expressions', () => {
  it.each(cases)('%s: %s', (date, text, expected) => {
    expect(show(text, date)).toBe(expected);
  });

  it.each(none)('no time: %s', (_what, text) => {
    expect(show(text, '2011-06-07')).toBe('');
  });
});

describe('relations and terms', () => {
  const table: [string, string, TimeMention['relation'], boolean][] = [
    ['Sinds 2019 groeit het.', '2009-05-15', 'since', false],
    ['De winkel gaat vanaf juli open.', '2009-05-15', 'since', false],
    ['GM moet voor 1 juni een plan inleveren.', '2009-05-15', 'before', true],
    ['Chrysler wil voor begin juni dealers sluiten.', '2009-05-15', 'before', true],
    ['Uiterlijk vrijdag volgt een besluit.', '2009-05-15', 'before', true],
    ['Voor eind 2010 moet dat rond zijn.', '2009-05-15', 'before', true],
    ['Voor het vierde kwartaal ziet Ford winst.', '2009-05-15', undefined, false],
    ['De plannen voor 2011 zijn groot.', '2009-05-15', undefined, false],
    ['De plannen die wij voor 2011 hebben zijn groot.', '2009-05-15', undefined, false],
    ['Rond 2011 is er winst.', '2009-05-15', 'around', false],
    ['Het loopt tot en met 2012.', '2009-05-15', 'until', false],
    ['Na oktober volgend jaar stopt het.', '2009-05-15', 'after', false],
    ['In 2017 begon het.', '2009-05-15', undefined, false],
    ['Binnen twee jaar is er winst.', '2009-05-15', 'until', true],
  ];
  it.each(table)('%s', (text, date, relation, deadline) => {
    const [mention] = find(text, date);
    expect([mention.relation, mention.deadline ?? false]).toEqual([relation, deadline]);
  });

  it('marks both ends of a stretch', () => {
    expect(find('Van 2004 tot 2009 leidde hij KPN.', '2011-01-01').map((m) => m.relation)).toEqual(['since', 'until']);
    expect(find('Tussen april en mei kromp het.', '2011-01-01').map((m) => m.relation)).toEqual(['since', 'until']);
  });
});

describe('comparisons', () => {
  it.each([
    ['De winst was hoger dan een jaar eerder.', true],
    ['Dat is meer dan in het derde kwartaal.', true],
    ['De omzet daalde ten opzichte van 2008.', true],
    ['De omzet daalde in 2008.', false],
    ['Dan komt vorig jaar in beeld.', false],
  ])('%s', (text, comparison) => {
    expect(find(text, '2011-01-01')[0].comparison ?? false).toBe(comparison);
  });
});

describe('open times', () => {
  const table: [string, string, string, string][] = [
    ['De raad beslist vrijdag.', '2021-04-14', '2021-04-09', '2021-04-16'],
    ['Dat is in januari gebeurd.', '2005-09-07', '2005-01', '2006-01'],
    ['Het nieuws kwam op 3 november.', '2021-09-01', '2020-11-03', '2021-11-03'],
    ['Het derde kwartaal was goed.', '2021-05-01', '2020-Q3', '2021-Q3'],
    ['In het najaar gebeurt het.', '2021-05-01', '2020', '2021'],
    ['Op 15 april 2020 gebeurde het.', '2021-05-01', '2020-04-15', '2020-04-15'],
  ];
  it.each(table)('%s (%s)', (text, date, past, future) => {
    const [mention] = find(text, date);
    expect([resolveByTense(mention, 'past'), resolveByTense(mention, 'future')]).toEqual([past, future]);
    const others = new Set([past, future].filter((value) => value !== mention.value));
    expect(new Set(mention.alternatives ?? [])).toEqual(others);
  });
});

describe('narrative times', () => {
  const table: [string, string, string][] = [
    ['Een jaar later werd hij ontslagen.', '1984', '1985'],
    ['Drie dagen later kwam het bod.', '2021-04-14', '2021-04-17'],
    ['Een dag eerder sprak Chrysler.', '2009-05-15', '2009-05-14'],
    ['De dag ervoor sprak Chrysler.', '2009-03-01', '2009-02-28'],
    ['Datzelfde jaar ging de keten failliet.', '2009-03-01', '2009'],
    ['Het jaar daarna kwam het besturingssysteem.', '2001', '2002'],
    ['Het jaar daarvoor was er nog winst.', '2001', '2000'],
    ['In het daaropvolgende jaar was er winst.', '2001', '2002'],
    ['In maart van dat jaar kwam het bod.', '1996', '1996-03'],
    ['Twee maanden later kwam het bod.', '1996-11', '1997-01'],
    ['Een week later kwam het bod.', '2021-04-14', '2021-W16'],
    ['De volgende dag daalde de koers.', '2021-12-31', '2022-01-01'],
    ['Anderhalf jaar later was het voorbij.', '2004-03', '2005-09'],
    ['Tien jaar nadien was het voorbij.', '2004-03', '2014'],
    ['Die maand kwam het bod.', '2004-03-12', '2004-03'],
    ['Nog dezelfde avond kwam het bod.', '2004-03-12', '2004-03-12'],
    ['Een jaar eerder was er winst.', '2010-Q3', '2009-Q3'],
    ['In de vergelijkbare periode een jaar eerder was er winst.', '2010-H1', '2009-H1'],
  ];
  it.each(table)('%s after %s', (text, anchor, expected) => {
    const [mention] = find(text, '2021-05-01');
    expect(mention.anchor).toBe('narrative');
    expect(mention.value).toMatch(/X/);
    expect(resolveNarrative(mention, anchor)).toBe(expected);
  });

  it('puts the same part of a year into the year named', () => {
    const values = (text: string) => resolveInOrder(find(text, '2021-04-14')).map((m) => m.value);
    expect(values('In het eerste kwartaal was dat meer dan in dezelfde periode van vorig jaar.')).toEqual([
      '2021-Q1',
      '2020-Q1',
    ]);
    expect(values('In de tweede helft van 2020 was dat meer dan in hetzelfde halfjaar van 2018.')).toEqual([
      '2020-H2',
      '2018-H2',
    ]);
    expect(values('In dezelfde periode van 2018 was dat meer.')).toEqual(['2018']);
  });

  it('resolves against the time told before', () => {
    const text = 'In 1984 kwam de computer. Een jaar later ging hij weg. Het jaar daarna kocht hij Pixar.';
    expect(resolveInOrder(find(text, '2011-10-06')).map((m) => m.value)).toEqual(['1984', '1985', '1986']);
  });

  it('gives nothing for mentions with another anchor', () => {
    const [mention] = find('Vorig jaar groeide het.', '2021-05-01');
    expect(resolveNarrative(mention, '2001')).toBeUndefined();
  });
});

describe('without a date of publication', () => {
  it.each([
    ['Vorig jaar groeide het.', 'PAST_REF'],
    ['Volgende maand begint het.', 'FUTURE_REF'],
    ['In maart begint het.', 'XXXX-03'],
    ['Op 3 maart begint het.', 'XXXX-03-03'],
    ['Dinsdag begint het.', 'XXXX-WXX-2'],
    ['In 2017 begon het.', '2017'],
    ['Vijf jaar geleden begon het.', 'PAST_REF'],
    ['In het derde kwartaal begint het.', 'XXXX-Q3'],
  ])('%s', (text, value) => {
    expect(find(text).map((m) => m.value)).toEqual([value]);
  });

  it('refuses a date in another form', () => {
    expect(() => find('Gisteren.', '14-04-2021')).toThrow(/14-04-2021.*expected YYYY/);
  });
});

describe('subtractDuration', () => {
  it.each([
    ['2021-04', 'P11Y', '2010'],
    ['2021-04', 'P18M', '2019-10'],
    ['2021-04-14', 'P3W', '2021-03-24'],
    ['2021-03-01', 'P1D', '2021-02-28'],
    ['2021', 'P5Y', '2016'],
  ])('%s minus %s', (date, duration, expected) => {
    expect(subtractDuration(date, duration)).toBe(expected);
  });

  it('says what it cannot read', () => {
    expect(() => subtractDuration('gisteren', 'P1Y')).toThrow(/gisteren/);
    expect(() => subtractDuration('2021', '1 jaar')).toThrow(/1 jaar/);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    ...(
      'de het een in op van vorig jaar maand week maart mei 12 2008 eind begin derde kwartaal helft vijf geleden later over ' +
      'voor tot en jaren negentig dag maandag afgelopen half anderhalf 12-04-2021 Q3 , . Philips per elk om nu'
    ).split(' '),
  );
  it('gives ordered mentions that do not overlap and whose text stands at their offsets', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 25 }),
        fc.constantFrom(undefined, '2021', '2021-04', '2021-04-14'),
        (words, date) => {
          const text = words.join(' ');
          let last = 0;
          for (const m of find(text, date)) {
            expect(m.from).toBeGreaterThanOrEqual(last);
            expect(m.to).toBeGreaterThan(m.from);
            expect(text.slice(m.start, m.end)).toBe(m.text);
            expect(m.value).not.toBe('');
            expect(m.value).not.toMatch(/NaN|undefined/);
            last = m.to;
          }
        },
      ),
    );
  });

  it('gives every day of the year back', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        expect(find(`Op ${d}-${m}-${y} gebeurde het.`)[0].value).toBe(iso);
        expect(find('Vandaag gebeurde het.', iso)[0].value).toBe(iso);
      }),
    );
  });
});
