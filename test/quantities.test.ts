import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../src/dutch/tokenize';
import { createQuantityFinder, type Quantity } from '../src/stages/find-quantities';
import { numberOfDigits } from '../src/stages/quantities/numerals';

const tokenize = createTokenizer();
const finder = createQuantityFinder();
const find = (text: string): Quantity[] => finder.find(tokenize(text));

function show(q: Quantity): string {
  const range = q.upper === undefined ? `${q.value}` : `${q.value}..${q.upper}`;
  const kind = q.inName ? 'name' : q.kind;
  return [q.text, kind, range, q.currency, q.unit, q.approximate ? '~' : undefined, q.bound, q.change]
    .filter((part) => part !== undefined)
    .join('|');
}

// Sentence, found in order as "text|kind|value|currency|unit|~|bound|change" (what is absent left out).
const cases: [string, ...string[]][] = [
  // Money
  ['De order is goed voor 1,2 miljard euro.', '1,2 miljard euro|money|1200000000|EUR'],
  ['Hij betaalt € 350 mln voor het merk.', '€ 350 mln|money|350000000|EUR'],
  ['Hij betaalt €350 mln voor het merk.', '€350 mln|money|350000000|EUR'],
  ['De omzet was 350 mln euro.', '350 mln euro|money|350000000|EUR'],
  ['Het contract van GBP 13 miljard ligt vast.', 'GBP 13 miljard|money|13000000000|GBP'],
  ['De order kost US $6 miljard.', 'US $6 miljard|money|6000000000|USD'],
  ['Een winst van $269 miljoen.', '$269 miljoen|money|269000000|USD'],
  ['Ford krijgt AU $52,5 miljoen steun.', 'AU $52,5 miljoen|money|52500000|AUD'],
  ['De boete is US $300.000 geworden.', 'US $300.000|money|300000|USD'],
  ['Het liedje kost USD 9,99 per stuk.', 'USD 9,99|money|9.99|USD|per stuk'],
  ['De winst is 26 dollarcent per aandeel.', '26 dollarcent|money|0.26|USD|per aandeel'],
  ['Er is ruim 3,4 miljard dollar opgehaald.', '3,4 miljard dollar|money|3400000000|USD|~|min'],
  ['Het huis kost bijna 2 ton.', '2 ton|money|200000|EUR|~|max'],
  ['De boete is 5 ton euro.', '5 ton euro|money|500000|EUR'],
  ['Het kost tien tot vijftien miljoen euro.', 'tien tot vijftien miljoen euro|money|10000000..15000000|EUR'],
  ['Dat kost tussen de 5 en 10 miljoen euro.', '5 en 10 miljoen euro|money|5000000..10000000|EUR'],
  ['Het kost € 10-15 miljoen.', '€ 10-15 miljoen|money|10000000..15000000|EUR'],
  ["Er gaan tientallen miljoenen euro's in om.", "tientallen miljoenen euro's|money|10000000|EUR|~|min"],
  ['Het gaat om miljarden dollars.', 'miljarden dollars|money|1000000000|USD|~|min'],
  ['Enkele miljoenen euro gaan verloren.', 'Enkele miljoenen euro|money|2000000|EUR|~|min'],
  ['Een verlies van 9,66 dollar per aandeel.', '9,66 dollar|money|9.66|USD|per aandeel'],
  ['Toyota boekte 500 miljard yen winst.', '500 miljard yen|money|500000000000|JPY'],
  ['Geely betaalt 12 miljoen yuan.', '12 miljoen yuan|money|12000000|CNY'],
  ['Gazprom leende 40 miljard roebel.', '40 miljard roebel|money|40000000000|RUB'],
  ['UBS boekt 3 miljard Zwitserse frank af.', '3 miljard Zwitserse frank|money|3000000000|CHF'],
  ['Volvo leent 8 miljard Zweedse kronen.', '8 miljard Zweedse kronen|money|8000000000|SEK'],
  ['Maersk leent 8 miljard Deense kronen.', '8 miljard Deense kronen|money|8000000000|DKK'],
  ['Fokker kreeg 365 miljoen gulden.', '365 miljoen gulden|money|365000000|NLG'],
  ['De bank kreeg 90 miljoen Belgische frank.', '90 miljoen Belgische frank|money|90000000|BEF'],
  ['Daimler schreef 2 miljard mark af.', '2 miljard mark|money|2000000000|DEM'],
  ['Een contract van 13 miljard pond.', '13 miljard pond|money|13000000000|GBP'],
  ['Vodafone biedt 5 miljoen pond sterling.', '5 miljoen pond sterling|money|5000000|GBP'],
  ['Een verlies van 6 miljard Amerikaanse dollar.', '6 miljard Amerikaanse dollar|money|6000000000|USD'],
  ['BHP biedt 6 miljard Australische dollar.', '6 miljard Australische dollar|money|6000000000|AUD'],
  ['Samsung bouwt voor 7 miljard Zuid-Koreaanse won.', '7 miljard Zuid-Koreaanse won|money|7000000000|KRW'],
  ['De prijs is 1.234,56 euro.', '1.234,56 euro|money|1234.56|EUR'],
  ['Een kaartje kost € 25,- in de zaal.', '€ 25,-|money|25|EUR'],
  ['Er kwam anderhalf miljoen euro bij.', 'anderhalf miljoen euro|money|1500000|EUR'],
  ['Een half miljoen euro is weg.', 'Een half miljoen euro|money|500000|EUR'],
  ['Hij kreeg twee en een half miljoen euro.', 'twee en een half miljoen euro|money|2500000|EUR'],
  ['De miljardenovername is rond.', 'miljardenovername|money|1000000000|~|min'],
  ['Philips lijdt een miljoenenverlies.', 'miljoenenverlies|money|1000000|~|min'],
  ['De winst is meer dan $15 miljard.', '$15 miljard|money|15000000000|USD|min'],
  ['De winst steeg met 3 miljoen euro.', '3 miljoen euro|money|3000000|EUR|up'],
  ['De winst steeg naar 3 miljoen euro.', '3 miljoen euro|money|3000000|EUR'],
  ['Hij betaalt 350 EUR per maand.', '350 EUR|money|350|EUR|per maand'],
  ['Het kost hooguit honderd euro.', 'honderd euro|money|100|EUR|max'],
  ['Een miljard euro is veel.', 'Een miljard euro|money|1000000000|EUR'],
  ['Dat kost 80 eurocent.', '80 eurocent|money|0.8|EUR'],
  ['Alibaba haalde HK$ 88 miljard op.', 'HK$ 88 miljard|money|88000000000|HKD'],
  // Percentages
  ['Hij houdt een belang van 19,9 procent.', '19,9 procent|percent|19.9|procent'],
  ['De koers steeg 12,5% vandaag.', '12,5%|percent|12.5|procent|up'],
  ['Het aandeel daalde 3 procent.', '3 procent|percent|3|procent|down'],
  ['De index sloot 11,08% hoger.', '11,08%|percent|11.08|procent|up'],
  ['HBOS verloor 31,48%.', '31,48%|percent|31.48|procent|down'],
  ['Er is 60-80 procent kans.', '60-80 procent|percent|60..80|procent'],
  ['Tussen 5 en 10 procent van de winkels sluit.', '5 en 10 procent|percent|5..10|procent'],
  ['De rente ging 0,25 procentpunt omhoog.', '0,25 procentpunt|percent|0.25|procentpunt|up'],
  ['Het 8,5-procentsbelang is verkocht.', '8,5-procentsbelang|percent|8.5|procent'],
  ['Een 50-procentsbelang in Cobra.', '50-procentsbelang|percent|50|procent'],
  ['Een 50%-belang in Cobra.', '50%-belang|percent|50|procent'],
  ['Een tienprocentsbelang in Cobra.', 'tienprocentsbelang|percent|10|procent'],
  ['Zo’n zes procent vertrekt.', 'zes procent|percent|6|procent|~'],
  ['De omzet groeide naar 5 procent.', '5 procent|percent|5|procent'],
  ['De koers: +3% in Amsterdam.', '3%|percent|3|procent|up'],
  ['De koers: -2,5% in Amsterdam.', '2,5%|percent|2.5|procent|down'],
  ['Bijna 7 pct. van de aandelen.', '7 pct.|percent|7|procent|~|max'],
  // Ratios
  ['Een kwart van de banen verdwijnt.', 'Een kwart|ratio|0.25'],
  ['De helft van de winkels sluit.', 'De helft|ratio|0.5'],
  ['Hij bezit driekwart van het bedrijf.', 'driekwart|ratio|0.75'],
  ['Hij bezit drie vierde van het bedrijf.', 'drie vierde|ratio|0.75'],
  ['Een vijfde van het personeel vertrekt.', 'Een vijfde|ratio|0.2'],
  ['De winst verdubbelde.', 'verdubbelde|ratio|2|up'],
  ['De omzet is gehalveerd.', 'gehalveerd|ratio|0.5|down'],
  // Counts
  ['Philips schrapt drieduizend banen.', 'drieduizend|count|3000'],
  ['GM wil 47.000 werknemers ontslaan.', '47.000|count|47000'],
  ['Er zijn 18,5 miljoen abonnees.', '18,5 miljoen|count|18500000'],
  ['Er verdwijnen 500 à 600 banen.', '500 à 600|count|500..600'],
  ['Er verdwijnen 500-600 banen.', '500-600|count|500..600'],
  ['Honderden banen staan op de tocht.', 'Honderden|count|100|~|min'],
  ['Tientallen winkels sluiten.', 'Tientallen|count|10|~|min'],
  ['Er komen anderhalf miljoen klanten.', 'anderhalf miljoen|count|1500000'],
  ['Daar werken vijfendertig mensen.', 'vijfendertig|count|35'],
  ['Er staan tweehonderdvijftig wagens.', 'tweehonderdvijftig|count|250'],
  ['Er staan vijftienhonderd wagens.', 'vijftienhonderd|count|1500'],
  ['Er staan drieëntwintigduizend wagens.', 'drieëntwintigduizend|count|23000'],
  ['Philips schrapt 2000 banen.', '2000|count|2000'],
  ['Ongeveer 500 mensen vertrekken.', '500|count|500|~'],
  ['Ontslaat Philips 500 mensen?', '500|count|500'],
  ['KLM koopt vijf Boeing-toestellen.', 'vijf|count|5'],
  ['Er is 1.234.567 keer geklikt.', '1.234.567|count|1234567'],
  ['Minstens twaalf filialen sluiten.', 'twaalf|count|12|min'],
  ['Nog geen honderd mensen kwamen.', 'honderd|count|100|max'],
  ['Er komen een paar honderd banen bij.', 'paar honderd|count|200|~|min'],
  ['Het telt acht filialen.', 'acht|count|8'],
  ['GM zoekt wel 30 miljard bij de staat.', '30 miljard|count|30000000000'],
  // Measures
  ['De index steeg 36,75 punten.', '36,75 punten|measure|36.75|punt|up'],
  ['Een hal van 46.500 vierkante meter.', '46.500 vierkante meter|measure|46500|vierkante meter'],
  ['Een park van 700 megawatt.', '700 megawatt|measure|700|megawatt'],
  ['De fabriek maakt 2 ton staal.', '2 ton|measure|2|ton'],
  ['De wagen weegt 2 ton.', '2 ton|measure|2|ton'],
  ['De route is 1.200 kilometer lang.', '1.200 kilometer|measure|1200|kilometer'],
  ['De index staat boven de 9.000 punten.', '9.000 punten|measure|9000|punt|min'],
  // Ranks
  ['Xiaomi is de derde grootste maker.', 'derde|ordinal|3'],
  ['Het is de op twee na grootste bank.', 'op twee na|ordinal|3'],
  ['Het is de 3e bank van het land.', '3e|ordinal|3'],
  ['Een derde Amerikaanse fabrikant zweeg.', 'derde|ordinal|3'],
  ['Een vijfentwintigste filiaal opent.', 'vijfentwintigste|ordinal|25'],
  // Names
  ['De Boeing 787 vliegt.', '787|name|787'],
  ['Aeroflot koopt 22 nieuwe Boeing 787 Dreamliners.', '22|count|22', '787|name|787'],
  ['Air India kiest vijftig Airbus 380 toestellen.', 'vijftig|count|50', '380|name|380'],
  ['Microsoft brengt Windows 10 uit.', '10|name|10'],
  ['Apple toont iOS 5 en iCloud.', '5|name|5'],
  ['De Peugeot 307 is populair.', '307|name|307'],
  ['De FTSE 100 steeg vandaag met 8,26%.', '100|name|100', '8,26%|percent|8.26|procent|up'],
  ['De 787 vliegt, en een 777 van KLM ook.', '787|name|787', '777|name|777'],
  ['Chrysler sluit de 787 oudste dealers.', '787|count|787'],
  ['Een 350 kamers groot hotel.', '350|count|350'],
  // Change and what is none
  ['Een daling van 3 procent.', '3 procent|percent|3|procent|down'],
  ['De omzet ging van 3 procent weg.', '3 procent|percent|3|procent'],
  ['Meer dan 50% van de dealers stopt.', '50%|percent|50|procent|min'],
  ['Het krijgt geen steun meer tenzij 90% instemt.', '90%|percent|90|procent'],
  ['De winst komt overeen met 26 dollarcent.', '26 dollarcent|money|0.26|USD'],
  ['De kosten zijn 40% gedaald.', '40%|percent|40|procent|down'],
  ['De omzet zal met een vijfde dalen.', 'een vijfde|ratio|0.2|down'],
  ['Een op de vier winkels sluit.', 'Een op de vier|ratio|0.25'],
  ['De verkoop was 5 procent minder dan een jaar eerder.', '5 procent|percent|5|procent|down'],
  // Several
  [
    'De certificaten klommen 36,75 punten (18,12%) naar een nieuw record.',
    '36,75 punten|measure|36.75|punt|up',
    '18,12%|percent|18.12|procent|up',
  ],
  [
    'Het verlies was $6,7 miljard of $11,05 per aandeel.',
    '$6,7 miljard|money|6700000000|USD',
    '$11,05|money|11.05|USD|per aandeel',
  ],
  ['Er passen 500 en 1.000 nummers op.', '500|count|500', '1.000|count|1000'],
  [
    'Renault schrapt 812 ofwel een derde van de 2.400 garages.',
    '812|count|812',
    'een derde|ratio|0.3333333333333333',
    '2.400|count|2400',
  ],
];

// Sentences in which no quantity stands.
const none: [string, string][] = [
  ['year', 'In 2017 kocht Ahold een keten.'],
  ['date', 'Op 24 augustus trad hij terug.'],
  ['date in digits', 'De brief van 12-04-2021 ligt er.'],
  ['duration', 'Het contract loopt 27 jaar.'],
  ['age', 'De 56-jarige topman vertrekt.'],
  ['age in brackets', 'Topman Jansen (55) vertrekt.'],
  ['clock', 'De beurs sluit om 17.30 uur.'],
  ['type number', 'De A330-200 vliegt.'],
  ['machine', 'De 787-machines vliegen.'],
  ['article', 'Een bank koopt een winkel.'],
  ['verb acht', 'Zij acht het bod te laag.'],
  ['quarter', 'Het derde kwartaal was goed.'],
  ['half of the year', 'De tweede helft van het jaar was goed.'],
  ['clock quarter', 'Om kwart over acht ging de beurs open.'],
  ['city', 'De miljoenenstad groeit.'],
  ['won as a verb', 'Ajax won de prijs.'],
  ['decade', 'In de jaren 80 groeide het.'],
  ['decade in words', 'Sinds de jaren negentig groeit het.'],
  ['year after an adverb', 'Tot minstens 2007, zegt Ford.'],
  ['two quarters', 'In het derde en vierde kwartaal was er verlies.'],
  ['week', 'In week 12 komt het.'],
];

describe('quantities', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(find(text).map(show)).toEqual(expected);
  });

  it.each(none)('no quantity: %s', (_what, text) => {
    expect(find(text).map(show)).toEqual([]);
  });
});

describe('numbers in digits', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['3.200', 3200],
    ['3,4', 3.4],
    ['787', 787],
    ['0,5', 0.5],
    ['1.234.567', 1234567],
    ['9.99', 9.99],
    ['1,234,567', 1234567],
    ['1,234.56', 1234.56],
    ['2½', 2.5],
    ['1.1.1', undefined],
    ['12-04', undefined],
    ['3,', undefined],
  ])('%s', (text, value) => {
    expect(numberOfDigits(text)).toBe(value);
  });

  it('reads back every number in Dutch writing', () => {
    const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        expect(numberOfDigits(dutch.format(cents / 100))).toBe(cents / 100);
      }),
    );
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    ...(
      "de een 12 2008 1.234,56 12,5% € $ US USD miljoen mln euro euro's dollar procent tot à en twee half kwart derde helft ton " +
      'honderden miljoenen ruim meer dan vijf punten vierkante meter Boeing 787 op na per aandeel steeg met - , . ( )'
    ).split(' '),
  );
  it('gives ordered quantities that do not overlap and whose text stands at their offsets', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const q of find(text)) {
          expect(q.from).toBeGreaterThanOrEqual(last);
          expect(q.to).toBeGreaterThan(q.from);
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(Number.isFinite(q.value)).toBe(true);
          if (q.upper !== undefined) expect(q.upper).toBeGreaterThan(q.value);
          last = q.to;
        }
      }),
    );
  });
});
