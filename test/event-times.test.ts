import { describe, expect, test } from 'vitest';
import type { EventType } from '../src/event-types';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** The time of the first event of a type, in an article of 14 April 2021. */
function timeOf(text: string, type: EventType): string | undefined {
  return extractor.extract(text, { date: '2021-04-14' }).events.find((e) => e.type === type)?.time?.value;
}

type Row = readonly [text: string, type: EventType, value: string | undefined];

const tables: Record<string, readonly Row[]> = {
  'what is said of a name by the way has its own time': [
    ['Kodak, de grootste maker van filmrollen, klaagde Sony aan in 2004.', 'ranking', undefined],
    ['Kodak, de grootste maker van filmrollen, klaagde Sony aan in 2004.', 'legalAction', '2004'],
    ['Spotify, opgericht door Daniel Ek, trok in 2018 naar de beurs.', 'founding', undefined],
    ['Carla Mulder, die in 2009 bij KPN begon, heeft ontslag genomen.', 'departure', undefined],
    ['Carla Mulder heeft in 2009 ontslag genomen bij KPN.', 'departure', '2009'],
    ['Spotify, in 2006 opgericht door Daniel Ek, groeit.', 'founding', '2006'],
  ],
  'figures are of a period, not of the week that they are told in': [
    ['Vorige week meldde Nokia over het eerste kwartaal een verlies van 559 miljoen euro.', 'results', '2021-Q1'],
    ['In april meldde Nokia over het eerste kwartaal een verlies van 559 miljoen euro.', 'results', '2021-Q1'],
    ['Nokia kocht vorige week Withings.', 'acquisition', '2021-W14'],
  ],
  'shown today, sold later: the day of the sale': [
    ['Sony toonde vandaag de Walkman X. Het toestel ligt vanaf 3 juni in de winkels.', 'productLaunch', '2021-06-03'],
    ['Nokia onthulde vandaag de N95. De telefoon zal vanaf 1 mei verkrijgbaar zijn.', 'productLaunch', '2021-05-01'],
    ['Nokia onthulde vandaag de N95. De telefoon heeft een camera.', 'productLaunch', '2021-04-14'],
  ],
  'behind the end of the clause around it a time is that of the infinitive': [
    ['Ryanair heeft aangekondigd vanaf oktober vluchten naar Marseille te gaan aanbieden.', 'productLaunch', '2021-10'],
    ['Ryanair heeft aangekondigd in oktober een basis in Marseille te openen.', 'expansion', '2021-10'],
    ['Ryanair heeft besloten in februari twintig toestellen te bestellen bij Boeing.', 'supply', '2022-02'],
    ['Ryanair besloot in maart een basis in Marseille te openen.', 'expansion', '2021-03'],
    ['Ryanair heeft in maart besloten een basis in Marseille te openen.', 'expansion', '2021-03'],
  ],
  'what was done does not lie ahead': [
    [
      "Lufthansa, die vijftien Airbus A380's heeft besteld, verwacht het eerste in de zomer van 2023.",
      'supply',
      undefined,
    ],
    ["Lufthansa heeft in 2019 vijftien Airbus A380's besteld, die in 2023 komen.", 'supply', '2019'],
    ["Airbus zal in 2023 vijftien A380's aan Lufthansa leveren.", 'supply', '2023'],
    ['KPN, dat Telfort overnam, wil in 2023 naar de beurs.', 'acquisition', undefined],
  ],
  'an open month or day in the present tense lies ahead': [
    ['Heineken sluit in maart zijn brouwerij in Wijlre.', 'closure', '2022-03'],
    ['KPN neemt Telfort in februari over.', 'acquisition', '2022-02'],
    ['Philips opent in januari een fabriek in Drachten.', 'expansion', '2022-01'],
    ['Heineken sloot in maart zijn brouwerij in Wijlre.', 'closure', '2021-03'],
    ['KPN nam Telfort in februari over.', 'acquisition', '2021-02'],
  ],
  'an open month follows the tense of its own clause': [
    ['Heineken besloot in juni om de brouwerij in Wijlre te sluiten.', 'closure', '2020-06'],
    ['KPN had in juni al een bod op Telfort gedaan.', 'acquisition', '2020-06'],
    ['Philips ligt sinds het faillissement van 30 mei stil.', 'bankruptcy', '2020-05-30'],
    ['Heineken wil in juni de brouwerij in Wijlre sluiten.', 'closure', '2021-06'],
    ['Heineken besloot in juni de brouwerij in Wijlre te sluiten.', 'closure', '2020-06'],
    ['Heineken besloot de brouwerij in juni te sluiten.', 'closure', '2021-06'],
    ['Heineken besloot vorig jaar om in juni de brouwerij in Wijlre te sluiten.', 'closure', '2021-06'],
  ],
  'a participle beside a noun keeps its time to itself': [
    ['Philips, opgericht in 1891, is de grootste lampenmaker van Nederland.', 'ranking', undefined],
    ['Philips, opgericht in 1891, verkoopt Lumileds.', 'acquisition', undefined],
    ['Philips, opgericht in 1891, is een concurrent van Siemens.', 'competition', undefined],
    ['Philips, opgericht in 1891, is de grootste lampenmaker van Nederland.', 'founding', '1891'],
    ['Philips nam in 2006 Avent over.', 'acquisition', '2006'],
  ],
  'a bargain that was struck on a day lies behind, whatever it plans': [
    ['KPN en Telfort tekenden vrijdag een fusieovereenkomst.', 'merger', '2021-04-09'],
    ['KPN sloot vrijdag een fusieakkoord met Telfort.', 'merger', '2021-04-09'],
    ['KPN en Telfort willen vrijdag een fusieovereenkomst tekenen.', 'merger', '2021-04-16'],
    ['KPN wil Telfort overnemen. De deal wordt in mei afgerond.', 'acquisition', '2021-05'],
  ],
  'the period that the news opens with is that of the figures': [
    ['Corbion heeft een zwak kwartaal achter de rug. De omzet daalde met 4 procent.', 'results', '2021-Q1'],
    ['De eerste drie maanden vielen tegen. Sligro verloor 12 miljoen euro.', 'results', '2021-Q1'],
    ['Fugro kijkt terug op een stil jaar. De nettowinst zakte naar 12 miljoen euro.', 'results', undefined],
    ['Het derde kwartaal begint in juli. De nettowinst van Fugro zakte naar 12 miljoen euro.', 'results', undefined],
    ['Tot en met maart verdiende Barco 9 miljoen euro.', 'results', '2021-Q1'],
  ],
  'what figures are held against is not their time': [
    [
      'In het eerste kwartaal bestelden klanten 3 procent meer dan een jaar eerder en boekte Barco een omzet van 90 miljoen euro.',
      'results',
      '2021-Q1',
    ],
    ['Vergeleken met 2019, toen Barco een verlies van 9 miljoen euro leed, gaat het beter.', 'results', '2019'],
    ['In 2003, toen KPN Telfort overnam, was alles anders.', 'acquisition', '2003'],
  ],
  'a day before is told of the trading day': [
    ['ING won 4 procent. Een dag eerder had Aegon 2 procent verloren.', 'sharePrice', '2021-04-14'],
    ['Een dag eerder had Aegon 2 procent verloren.', 'sharePrice', '2021-04-13'],
    ['In maart sloot een fabriek. Ahold, dat een dag eerder 2 procent won, stond stil.', 'sharePrice', '2021-04-13'],
    [
      'De beurs sloot dinsdag. Ahold verloor 3 procent, het grootste verlies sinds de krach van 1987.',
      'sharePrice',
      '2021-04-13',
    ],
    ['Ahold steeg 3 procent, hoewel de omzet in 2020 met een kwart daalde.', 'sharePrice', '2021-04-14'],
  ],
  'a price is not of the year that it was last so low': [
    ['Het aandeel Ahold verloor 3 procent, het laagste niveau sinds 1951.', 'sharePrice', '2021-04-14'],
    ['Het aandeel KPN daalde tot 4 euro, het laagste peil sinds 2003.', 'sharePrice', '2021-04-14'],
    ['Het aandeel Shell won maandag 3 procent, de grootste winst sinds 2008.', 'sharePrice', '2021-04-12'],
    ['Het aandeel KPN won in 2008 30 procent.', 'sharePrice', '2008'],
    ['De omzet van KPN daalde in 2020 met 3 procent, de laagste sinds 1999.', 'results', '2020'],
  ],
  'figures of the lead are of the period that is named next': [
    [
      'Philips meldt een winstdaling van 6 procent. In het eerste kwartaal verdiende Philips 3 miljoen euro.',
      'results',
      '2021-Q1',
    ],
    ['De omzet van Philips daalde 6 procent. De winst van Philips daalde in 2020 met 3 procent.', 'results', '2020'],
    [
      'De omzet van Philips daalde 6 procent. De winst van Heineken daalde in 2020 met 3 procent.',
      'results',
      undefined,
    ],
    ['De omzet van Philips daalde 6 procent. Philips opende in 2020 een fabriek in Drachten.', 'results', undefined],
  ],
  'what is told of an occasion is of its day': [
    [
      'Nokia houdt op 3 mei een persconferentie. Er zijn geruchten over een Nokia N95 voor deze persconferentie.',
      'productLaunch',
      '2021-05-03',
    ],
    [
      'Sony gaf dinsdag een presentatie. Tijdens de presentatie werd de Walkman X aangekondigd.',
      'productLaunch',
      '2021-04-13',
    ],
    [
      'Nokia toonde dinsdag de N95. In 2019 sloot een winkel. Ook kondigde Nokia de N77 aan.',
      'productLaunch',
      '2021-04-13',
    ],
    ['Nokia is er al lang. Het bedrijf kondigde tijdens een presentatie de N77 aan.', 'productLaunch', undefined],
    ['Nokia is er al lang. Tijdens de crisis kondigde het bedrijf de N77 aan.', 'productLaunch', undefined],
  ],
  'a plan does not lie in a year that has passed': [
    ['Heineken zegt dat de te sluiten winkels 7 procent van de omzet in 2018 maken.', 'closure', undefined],
    ['Heineken gaat de brouwerij in Wijlre sluiten, die in 2018 veel bier maakte.', 'closure', undefined],
    ['Heineken wil in 2023 de brouwerij in Wijlre sluiten.', 'closure', '2023'],
    ['Heineken sloot in 2018 de brouwerij in Wijlre.', 'closure', '2018'],
  ],
  'the day of something else than the event': [
    ['KPN koopt Telfort voor drie euro, een deel van de beurswaarde van vrijdag.', 'acquisition', undefined],
    ['KPN koopt Telfort na het overleg van dinsdag.', 'acquisition', undefined],
    ['De overname van Telfort van vrijdag kostte KPN geld.', 'acquisition', '2021-04-09'],
    ['KPN kocht Telfort vrijdag.', 'acquisition', '2021-04-09'],
    ['KPN wil Telfort niet verkopen, zei topman Jan Peeters vrijdag.', 'acquisition', undefined],
    ['KPN deed vrijdag een bod op Telfort.', 'acquisition', '2021-04-09'],
  ],
  'what the lead tells as done was done on the day that is named next': [
    [
      'Philips krijgt een kapitaalinjectie van 3 miljoen euro. Dat is dinsdag meegedeeld.',
      'fundingRound',
      '2021-04-13',
    ],
    ['KLM heeft tien toestellen besteld bij Airbus. Het contract werd maandag ondertekend.', 'supply', '2021-04-12'],
    ['Heineken heeft Affligem gekocht. Gisteren tekenden beide partijen.', 'acquisition', '2021-04-13'],
    ['Heineken wil Affligem kopen. Gisteren spraken beide partijen.', 'acquisition', undefined],
    ['Heineken heeft Affligem gekocht. Op 3 maart sprak de topman.', 'acquisition', undefined],
  ],
  'a plan keeps no time that has passed where a later one is named': [
    ['Nokia toonde dinsdag de E7. De E7 ligt vanaf juni in de winkels.', 'productLaunch', '2021-06'],
    [
      'Sony heeft de lancering van de PlayStation 5 dinsdag uitgesteld van mei tot oktober.',
      'productLaunch',
      '2021-10',
    ],
    ['Philips heeft dinsdag gezegd dat het in 2023 een fabriek opent in Drachten.', 'expansion', '2023'],
    ['Nokia bracht dinsdag de E7 uit. De E8 is een plan.', 'productLaunch', '2021-04-13'],
    ['Philips opende dinsdag een fabriek in Drachten.', 'expansion', '2021-04-13'],
  ],
  'figures are of the period that had ended': [
    ['Heineken presenteerde woensdag kwartaalcijfers: de omzet daalde met 3 procent.', 'results', '2021-Q1'],
    ['Philips kwam met jaarcijfers: de winst steeg met 3 procent.', 'results', '2020'],
    ['In de drie maanden tot en met maart daalde de omzet van Philips met 3 procent.', 'results', '2021-Q1'],
    ['Van juli tot en met september 2020 daalde de omzet van Philips met 3 procent.', 'results', '2020-Q3'],
    ['De omzet van Philips daalde met 3 procent.', 'results', undefined],
    ['De omzet van Philips daalde in 2018 met 3 procent.', 'results', '2018'],
  ],
  'verbs side by side have their own times': [
    ['Heineken heeft in 2018 Affligem gekocht en in 2020 een brouwerij in Wijlre gesloten.', 'acquisition', '2018'],
    ['KPN nam in 2018 Telfort over en sloot in 2020 een kantoor in Groningen.', 'closure', '2020'],
    ['Philips opende in 2011 een fabriek in Drachten en sloot in 2016 een fabriek in Turnhout.', 'closure', '2016'],
    ['Philips opende in 2011 een fabriek in Drachten en schrapte zestig banen.', 'expansion', '2011'],
  ],
  'a clause below the event keeps its time': [
    ['De beursgang van KPN, waartoe in 2014 werd besloten, vond in 2016 plaats.', 'listing', '2016'],
    ['De overname van Telfort door KPN, waarover in 2018 werd gesproken, volgde in 2019.', 'acquisition', '2019'],
    ['De fusie van Philips en Ikea, die in 2017 werd bedacht, ging in 2020 in.', 'merger', '2020'],
    ['De overname van Telfort door KPN in 2019 kostte veel geld.', 'acquisition', '2019'],
  ],
  'a headline takes the time of the sentence that says it again': [
    ['Heineken sluit brouwerij in Wijlre\n\nHeineken sluit in 2023 de brouwerij in Wijlre.', 'closure', '2023'],
    ['KPN neemt Telfort over\n\nKPN neemt het kleinere Telfort volgend jaar over.', 'acquisition', '2022'],
    ['Philips opent fabriek in Drachten\n\nPhilips opent vandaag een fabriek in Drachten.', 'expansion', '2021-04-14'],
    ['KPN neemt Telfort over\n\nHeineken sloot in 2019 de brouwerij in Wijlre.', 'acquisition', undefined],
    ['KPN neemt Telfort over\n\nHet weer was vorig jaar mooi.', 'acquisition', undefined],
  ],
  'when a deal is to close': [
    ['KPN neemt Telfort over. De deal wordt naar verwachting eind 2022 afgerond.', 'acquisition', '2022'],
    ['KPN neemt Telfort over. De overname moet in het derde kwartaal rond zijn.', 'acquisition', '2021-Q3'],
    ['KLM wil bij Airbus tien toestellen bestellen. De toestellen worden in 2024 geleverd.', 'supply', '2024'],
    ['KPN neemt Telfort over. KPN opent in 2022 een winkel in Breda.', 'acquisition', undefined],
    ['KPN nam Telfort over. De deal wordt naar verwachting eind 2022 afgerond.', 'acquisition', undefined],
  ],
  'a closing whose subject stands in the clause before, or that is a noun': [
    [
      'KPN koopt een belang in Telfort. De deal moet worden goedgekeurd en zal in mei worden afgerond.',
      'investment',
      '2021-05',
    ],
    ['KPN neemt Telfort over. De overname wordt in het vierde kwartaal beklonken.', 'acquisition', '2021-Q4'],
    ['KPN neemt Telfort over. De afronding volgt in het derde kwartaal.', 'acquisition', '2021-Q3'],
    ['KPN neemt Telfort over. De afronding van een weg volgt in mei.', 'closure', undefined],
    ['KPN neemt Telfort over. De winkel zal in mei worden verbouwd.', 'acquisition', undefined],
  ],
  'what is told of a part of the subject by the way': [
    ['De winkels van Hema, dat in 1926 werd opgericht, zijn verkocht aan Jumbo.', 'acquisition', undefined],
    ['De winkels van Hema, dat in 1926 werd opgericht, zijn in 2020 verkocht aan Jumbo.', 'acquisition', '2020'],
  ],
  'a later time goes on from what has been': [
    ['In november begon de crisis. Jan Smit van KPN trad drie maanden later af.', 'departure', '2021-02'],
  ],
  'a price is of the day of the news where the text names it': [
    [
      'KPN neemt Telfort over, bleek woensdag. Zondag was er nog overleg. Het aandeel KPN won 3 procent.',
      'sharePrice',
      '2021-04-14',
    ],
    [
      'Vandaag sprak de topman. Op 12 april sloot de fabriek. Het aandeel KPN won 3 procent.',
      'sharePrice',
      '2021-04-14',
    ],
    ['Het aandeel KPN won maandag 3 procent.', 'sharePrice', '2021-04-12'],
    ['De handel was maandag rustig. Het aandeel KPN won 3 procent.', 'sharePrice', '2021-04-12'],
    ['Op 31 juli stopt de topman. Het aandeel KPN won 3 procent.', 'sharePrice', '2021-04-14'],
  ],
  '"toen" takes up the time told last': [
    ['In 2003 ging het slecht met Ford. Het concern sloot toen een fabriek in Genk.', 'closure', '2003'],
    ['Vijf jaar geleden zat Philips in nood. Het bedrijf schrapte toen 500 banen.', 'layoffs', '2016'],
    ['In 2009 leed Ahold verlies. De keten sloot toen een winkel in Breda en schrapte 300 banen.', 'layoffs', '2009'],
    [
      'In 2006 liep de productie van Airbus vast, wat destijds leidde tot het vertrek van topman Jan Peeters.',
      'departure',
      '2006',
    ],
    ['In 2003 ging het slecht met Ford. Het concern sluit een fabriek in Genk.', 'closure', undefined],
    [
      'In 2003 ging het slecht. Het aandeel Ford daalde 3 procent toen Renault cijfers gaf.',
      'sharePrice',
      '2021-04-14',
    ],
    [
      'In 2005 begon de crisis. Toen Ahold Albert Heijn verkocht, stapte topman Jan Peeters op.',
      'departure',
      undefined,
    ],
  ],
  'who goes and who comes do so at the same time': [
    ['Jan Smit van KPN vertrekt op 1 mei. Hij wordt opgevolgd door Petra de Boer.', 'appointment', '2021-05-01'],
    ['Petra de Boer trad in maart aan bij KPN als opvolger van Jan Smit.', 'departure', '2021-03'],
    ['Op 1 mei opent een winkel. Jan Smit van KPN wordt opgevolgd door Petra de Boer.', 'appointment', undefined],
  ],
  'figures that are expected over a period that has ended': [
    ['KPN verwacht over het eerste kwartaal een verlies van 3 miljoen euro.', 'results', '2021-Q1'],
    ['KPN verwacht in het eerste kwartaal een verlies van 3 miljoen euro.', 'results', '2022-Q1'],
  ],
  'an end has a day of its own': [
    [
      'Ericsson schikt octrooizaak met Apple\n\nEricsson en Apple maakten dat dinsdag bekend. Ericsson klaagde Apple in 2016 aan.',
      'legalAction',
      '2021-04-13',
    ],
    ['De fusie tussen KPN en Telfort gaat niet door. Dat werd dinsdag bekend.', 'merger', '2021-04-13'],
    ['KPN en Telfort willen fuseren. Dat werd dinsdag bekend.', 'merger', undefined],
  ],
  'a year in front of an amount, and years long past': [
    ['Vodafone verdiende in 2006 £ 22 miljard.', 'results', '2006'],
    ['Vodafone stond in 2006 €22 miljard in het rood.', 'results', '2006'],
    ['Barclays, in 1690 opgericht, won 3 procent.', 'founding', '1690'],
    ['Philips richtte in 2005 een gezamenlijke dochter op met Ikea.', 'jointVenture', '2005'],
    ['Philips verdiende 2006 € met lampen.', 'results', undefined],
  ],
  'what is still to be done is told of as done by then': [
    [
      'KPN koopt Telfort. De transactie, die eind juni moet zijn voltooid, kost 1 miljard euro.',
      'acquisition',
      '2021-06',
    ],
    ['KPN koopt Telfort. De transactie zou in juni moeten worden beklonken.', 'acquisition', '2021-06'],
    ['KPN koopt Telfort. Als Brussel instemt, is de aankoop volgend jaar een feit.', 'acquisition', '2022'],
    ['De verkoop van Telfort aan KPN is eind augustus voltooid.', 'acquisition', '2021-08'],
    ['De verkoop van Telfort aan KPN is eind maart voltooid.', 'acquisition', '2021-03'],
    ['KPN koopt Telfort. De transactie, die in maart werd voltooid, kostte 1 miljard euro.', 'acquisition', undefined],
  ],
  'the last one that is made, and a production that is run down': [
    ['Volvo stopt met de V50. In juni rijdt de laatste auto de fabriek uit.', 'discontinuation', '2021-06'],
    ['Volvo sluit de fabriek in Born. In 2023 moet de laatste auto van de band rollen.', 'closure', '2023'],
    ['Volvo stopt met de V50. De productie wordt in de loop van 2022 afgebouwd.', 'discontinuation', '2022'],
    ['Volvo stopt met de V50. In juni komt er een nieuw model.', 'discontinuation', undefined],
    ['Volvo stopt met de V50. In het laatste kwartaal kwam de V60 uit.', 'discontinuation', undefined],
    ['Denemarken gaat 27 toestellen kopen van Saab. De aflevering begint in 2023.', 'supply', '2023'],
  ],
  'the most precise time within the first': [
    ['KPN neemt Telfort in 2022 over. KPN neemt Telfort op 3 mei 2022 over.', 'acquisition', '2022-05-03'],
    [
      'Heineken sloot in 2019 de brouwerij in Wijlre. Heineken sloot de brouwerij in Wijlre in maart 2019.',
      'closure',
      '2019-03',
    ],
    ['Philips fuseerde in 2018 met Ikea. Philips fuseerde met Ikea op 2 juni 2018.', 'merger', '2018-06-02'],
    ['KPN neemt Telfort op 3 mei 2022 over. KPN neemt Telfort in 2022 over.', 'acquisition', '2022-05-03'],
  ],
};

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    test.each(rows)('%s %s %s', (text, type, value) => {
      expect(timeOf(text, type)).toBe(value);
    });
  });
