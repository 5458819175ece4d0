/** Whose saying it is, and which event it is about: speakers known by their office, kin of companies, talks, stories told again. */
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** "kind speaker|via type status" of every statement about an event. */
function said(text: string): string[] {
  const { statements, events } = extractor.extract(text, { date: '2009-04-12' });
  return statements.map((s) => {
    const event = events.find((e) => e.id === s.about[0]);
    return `${s.kind} ${s.speaker?.name ?? s.via?.name ?? '-'} ${event?.type} ${event?.status}`;
  });
}

const tables: Record<string, readonly (readonly [text: string, said: readonly string[]])[]> = {
  'a speaker whose office is told behind or before the name': [
    [
      'KPN schrapt 2.000 banen. Eelco Blok, de CEO van het bedrijf, zei dat de maatregel nodig was.',
      ['announcement Eelco Blok layoffs planned'],
    ],
    [
      'KPN en Telfort fuseren. "Dit is een mooie dag," verklaarde Eelco Blok van KPN.',
      ['announcement Eelco Blok merger planned'],
    ],
    [
      'Philips sluit zijn fabriek in Turnhout. De topman van de fabrikant, Frans van Houten, zei dat het besluit zwaar viel.',
      ['announcement Frans van Houten closure planned'],
    ],
    ['KPN schrapt 2.000 banen. Jan Jansen, een buurman van het bedrijf, zei dat de zomer mooi wordt.', []],
    ['KPN schrapt 2.000 banen. Frans van Houten van Philips zei dat de maatregel nodig was.', []],
  ],
  'an owner or a daughter speaks': [
    ['Opel sluit een fabriek in Antwerpen, zei General Motors.', ['announcement General Motors closure planned']],
    [
      'Boeing presenteerde gisteren de 787. "Dit vliegtuig is zuinig," zei Scott Carson, president van Boeing Commercial Airplanes.',
      ['announcement Scott Carson productLaunch actual'],
    ],
    ['Air France-KLM zei dat Transavia zestig banen schrapt.', ['announcement Air France-KLM layoffs planned']],
    ['Opel sluit een fabriek in Antwerpen, zei Renault.', ['report Renault closure planned']],
    ['Volkswagen zei dat Transavia zestig banen schrapt.', ['report Volkswagen layoffs planned']],
  ],
  'talks that are confirmed or denied are those told of before': [
    [
      'KPN wil Telfort overnemen. Telfort bevestigde dat er gesprekken zijn gevoerd.',
      ['confirmation Telfort acquisition planned'],
    ],
    [
      'Volgens Het Financieele Dagblad wil Fiat Opel overnemen. Opel ontkende dat het met Fiat onderhandelt.',
      ['rumour Het Financieele Dagblad acquisition denied', 'denial Opel acquisition denied'],
    ],
    [
      'Geely wil Volvo kopen. Ford bevestigde dat het met Geely in gesprek is.',
      ['confirmation Ford acquisition planned'],
    ],
    ['KPN schrapt 2.000 banen. KPN bevestigde dat er gesprekken zijn gevoerd.', []],
    ['KPN wil Telfort overnemen. Telfort bevestigde dat de zomer mooi wordt.', []],
  ],
  'what a newspaper told of before it was denied': [
    [
      'Hyundai ontkende dat het Kia wil overnemen. Eerder had de krant De Tijd gemeld dat Hyundai Kia wil overnemen.',
      ['denial Hyundai acquisition denied', 'rumour De Tijd acquisition denied'],
    ],
    [
      'KLM wilde niet zeggen of het Martinair overneemt. De Telegraaf had gemeld dat KLM Martinair wil overnemen.',
      ['noComment KLM acquisition planned', 'rumour De Telegraaf acquisition planned'],
    ],
    [
      'ING ontkent dat het duizend banen schrapt. De Volkskrant meldde dat ING banen schrapt.',
      ['denial ING layoffs denied', 'rumour De Volkskrant layoffs denied'],
    ],
    [
      'KLM neemt Martinair over. De Telegraaf meldde dat KLM zestig banen schrapt.',
      ['report De Telegraaf layoffs planned'],
    ],
    ['De Telegraaf meldde dat KLM Martinair overneemt.', ['report De Telegraaf acquisition planned']],
  ],
  'what "dit" sums up, with a day behind it': [
    [
      'KPN neemt Telfort over. De bedrijven maakten dit maandag in een gezamenlijke verklaring bekend.',
      ['announcement KPN acquisition planned'],
    ],
    [
      'Philips sluit zijn fabriek in Turnhout. Het bedrijf deelde dit dinsdag mee.',
      ['announcement Philips closure planned'],
    ],
    ['KPN schrapt 2.000 banen. KPN maakte dit vandaag bekend.', ['announcement KPN layoffs planned']],
    ['KPN neemt Telfort over. KPN maakte dit jaar 3 miljoen euro over.', []],
    ['KPN neemt Telfort over. KPN viert dit maandag in Den Haag.', []],
  ],
  'an announced deal lies ahead': [
    ['KPN en Telfort kondigden vandaag hun fusie aan.', ['announcement KPN merger planned']],
    ['Philips heeft de sluiting van zijn fabriek in Turnhout aangekondigd.', ['announcement Philips closure planned']],
    ['KLM kondigde een samenwerking met Delta aan.', ['announcement KLM collaboration planned']],
    ['KLM en Delta zijn een samenwerking begonnen.', []],
    ['De fusie van KPN en Telfort is rond.', []],
  ],
  'hearsay about a company with "of" in its name': [
    ['Volgens Reuters zou Bank of America overwegen Wachovia te kopen.', ['rumour Reuters acquisition rumoured']],
    ['Bank of America zou overwegen Wachovia te kopen.', ['rumour - acquisition rumoured']],
    [
      'Volgens The Guardian zou Royal Bank of Scotland overwegen Churchill te verkopen.',
      ['rumour The Guardian acquisition rumoured'],
    ],
    ['Bank of America heeft Wachovia gekocht.', []],
    ['Bank of America overweegt Wachovia te kopen.', []],
  ],
  'who is sued contradicts the complaint and is sued all the same': [
    ['KPN heeft Telfort aangeklaagd. Telfort noemde de klacht ongegrond.', ['denial Telfort legalAction actual']],
    ['Oracle klaagt Google aan. Google zei dat de aanklacht ongegrond is.', ['denial Google legalAction actual']],
    ['Nokia heeft Apple aangeklaagd. Apple ontkende de beschuldigingen.', ['denial Apple legalAction actual']],
    ['Nokia heeft Apple aangeklaagd. Apple noemde de zomer mooi.', []],
    [
      'Nokia zou Apple aanklagen. Nokia ontkende dat.',
      ['rumour - legalAction denied', 'denial Nokia legalAction denied'],
    ],
  ],
  'sources near the matter': [
    ['Volgens bronnen dicht bij de zaak neemt KPN Telfort over.', ['rumour bronnen acquisition rumoured']],
    [
      'Volgens ingewijden bij het concern sluit Philips zijn fabriek.',
      ['rumour ingewijden bij het concern closure rumoured'],
    ],
    ['Volgens insiders stapt de topman van KPN, Eelco Blok, op.', ['rumour insiders departure rumoured']],
    ['Volgens de bron in het bos is het water koud.', []],
    ['De bronnen van KPN zijn op.', []],
  ],
  '"nothing" in the clause of what is said is no silence': [
    ['KPN overweegt een overname van Telfort. KPN zei dat er nog niets is besloten.', []],
    ['KPN overweegt een overname van Telfort. KPN meldde dat het niets verkoopt.', []],
    ['KPN overweegt een overname van Telfort. KPN zei dat niets de zomer bederft.', []],
    ['KPN overweegt een overname van Telfort. KPN wilde niets zeggen.', ['noComment KPN acquisition possible']],
    ['KPN overweegt een overname van Telfort. KPN zei niets.', ['noComment KPN acquisition possible']],
  ],
  'what experts expect': [
    ['Analisten verwachten dat KPN Telfort overneemt.', ['report Analisten acquisition planned']],
    ['Analist Jan Jansen verwacht dat Philips een fabriek sluit.', ['report Jan Jansen closure planned']],
    ['De analisten rekenen op een fusie van KPN en Telfort.', ['report analisten merger planned']],
    ['KPN verwacht dat KPN Telfort overneemt.', []],
    ['Analisten verwachten een mooie zomer.', []],
    ['Analisten hadden verwacht dat KPN Telfort zou overnemen.', []],
  ],
  'silence between quotation marks is of whom the quote is': [
    [
      'Porsche zou Volkswagen overnemen. "We geven geen commentaar op geruchten," zei een woordvoerder van Porsche.',
      ['rumour - acquisition rumoured', 'noComment woordvoerder van Porsche acquisition rumoured'],
    ],
    [
      'KPN zou Telfort overnemen. "Geen commentaar," aldus Eelco Blok, topman van KPN.',
      ['rumour - acquisition rumoured', 'noComment Eelco Blok acquisition rumoured'],
    ],
    [
      'Google heeft nog geen verklaring afgegeven over de vermeende overname van Twitter.',
      ['noComment Google acquisition rumoured'],
    ],
    ['KPN zou Telfort overnemen. "Het was stil," zei een buurman.', ['rumour - acquisition rumoured']],
    ['KPN zegt: "Wij geven graag commentaar op het weer."', []],
  ],
  'what is expected to be announced has not been': [
    ['Verwacht wordt dat KPN deze week de sluiting van een fabriek bekendmaakt.', []],
    ['De verwachting is dat KPN en Telfort maandag een fusie aankondigen.', []],
    ['Beleggers verwachten dat Philips de overname van Lumileds meldt.', ['report Beleggers acquisition planned']],
    ['KPN en Telfort kondigden maandag een fusie aan.', ['announcement KPN merger planned']],
    ['KPN meldde maandag een overname van Telfort.', ['announcement KPN acquisition actual']],
  ],
  'what would be the largest': [
    ['Samen zouden KPN en Telfort de grootste provider van Nederland vormen.', []],
    ['De fusie is rond. Ahold zou dan de grootste winkelketen van Europa worden.', []],
    ['Met die order zou Airbus de grootste vliegtuigbouwer zijn.', []],
    ['NXP zou inmiddels de grootste chipmaker van Europa zijn.', ['rumour - ranking rumoured']],
    ['KPN zou Telfort overnemen.', ['rumour - acquisition rumoured']],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
