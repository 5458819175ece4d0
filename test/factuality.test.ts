import { describe, expect, test } from 'vitest';
import type { EventType, Status } from '../src/event-types';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** The status of the first event of a type. */
function statusOf(text: string, type: EventType): Status | undefined {
  return extractor.extract(text, { date: '2021-04-12' }).events.find((e) => e.type === type)?.status;
}

type Row = readonly [text: string, type: EventType, status: Status];

const tables: Record<string, readonly Row[]> = {
  'a stated fact': [
    ['KPN nam Telfort vorig jaar over.', 'acquisition', 'actual'],
    ['Heineken heeft de Belgische brouwerij Affligem overgenomen.', 'acquisition', 'actual'],
    ['Philips sloot in 2015 zijn fabriek in Turnhout.', 'closure', 'actual'],
    ['ING heeft in maart zestig banen geschrapt.', 'layoffs', 'actual'],
    ['Renault en Nissan richtten in 2010 een joint venture op in India.', 'jointVenture', 'actual'],
  ],
  'what stands in front of a noun is so, whatever becomes of the clause': [
    ['Philips wil het failliete Fokker overnemen.', 'bankruptcy', 'actual'],
    ['De door Oracle overgenomen rivaal PeopleSoft ontslaat 5000 mensen.', 'acquisition', 'actual'],
    ['Alitalia zou de failliete prijsvechter Volare overnemen.', 'bankruptcy', 'actual'],
    ['Philips zou Fokker failliet laten gaan.', 'bankruptcy', 'rumoured'],
    ['Oracle wil rivaal PeopleSoft overnemen.', 'acquisition', 'planned'],
  ],
  'who follows somebody who has gone': [
    ['Topman Jan Hommen van ING is maandag opgestapt. Hij wordt opgevolgd door Ralph Hamers.', 'appointment', 'actual'],
    ['Topman Jan Hommen van ING stapt in mei op. Hij wordt opgevolgd door Ralph Hamers.', 'appointment', 'planned'],
    ['Topman Jan Hommen van ING is opgestapt. Ralph Hamers moet hem opvolgen.', 'appointment', 'planned'],
  ],
  'the present tense of a story about the past': [
    ['In 1953 gaat er in Genk een nieuwe fabriek van Opel open.', 'expansion', 'actual'],
    ['Eind 2004 verkoopt Ford de fabriek aan GM.', 'acquisition', 'actual'],
    ['GM opent in 1967 een tweede fabriek in Antwerpen.', 'expansion', 'actual'],
    ['GM opent in 2023 een tweede fabriek in Antwerpen.', 'expansion', 'planned'],
    ['Ford sluit de fabriek in Genk, die in 1953 werd geopend.', 'closure', 'planned'],
    ['Voor het eerst sinds 2009 schrapt Philips 300 banen.', 'layoffs', 'planned'],
    ['Anders dan in 2019 schrapt Philips 300 banen.', 'layoffs', 'planned'],
  ],
  'what is kept of what is sold, and a title between commas': [
    ['Nokia verkoopt Vertu aan EQT. Nokia zelf houdt een belang van 10 procent.', 'ownership', 'planned'],
    ['Nokia verkocht Vertu aan EQT. Nokia zelf houdt een belang van 10 procent.', 'ownership', 'actual'],
    ['Ahold, na Jumbo de grootste supermarktketen van het land, opent in 2031 een winkel.', 'ranking', 'actual'],
    ['Ahold wordt in 2031 de grootste supermarktketen van het land.', 'ranking', 'planned'],
    ['Topman van ING stapt op\n\nJan Hommen, de topman van ING, stapt per direct op.', 'departure', 'actual'],
  ],
  'what failed, what is feared, who is named as a buyer': [
    ['De verkoop van Saturn aan Penske strandde op de prijs.', 'acquisition', 'ended'],
    ['De overname van Saturn door Penske ketste in mei af.', 'acquisition', 'ended'],
    ['De overname van Saturn door Penske slaagde in mei.', 'acquisition', 'actual'],
    ['Bij Philips dreigen 500 ontslagen.', 'layoffs', 'possible'],
    ['Vakbond FNV is bang dat bij Philips 500 banen verloren gaan.', 'layoffs', 'possible'],
    ['Ook Microsoft wordt al langer genoemd als mogelijke koper van Nokia.', 'acquisition', 'rumoured'],
    ['Microsoft is de koper van Nokia, dat wordt genoemd als voorbeeld.', 'acquisition', 'actual'],
  ],
  'what a share did, whatever was expected': [
    ['Beleggers hadden erger verwacht: het aandeel Philips sloot 3 procent hoger.', 'sharePrice', 'actual'],
    ['Analisten verwachten dat het aandeel Philips 3 procent stijgt.', 'sharePrice', 'planned'],
  ],
  '"als" in front of an office and of a clause': [
    [
      'Jan Jansen, die Philips jaren leidde, trad terug als bestuurslid van het concern en stopt ermee.',
      'departure',
      'actual',
    ],
    ['Jan Jansen trad in mei terug als penningmeester van Philips.', 'departure', 'actual'],
    ['Piet Bakker begon vorig jaar als verkoper bij Philips en werd in mei topman van Nokia.', 'appointment', 'actual'],
    ['KPN neemt Telfort over als de raad akkoord gaat.', 'acquisition', 'possible'],
    ['Als Telfort akkoord is, neemt KPN het bedrijf over.', 'acquisition', 'possible'],
  ],
  'a title in a clause that lies ahead': [
    ['Nokia daalt. Rivaal Samsung komt naar verwachting met een telefoon.', 'competition', 'actual'],
    ['Concurrent Airbus heeft geen ruimte voor orders, zegt Boeing.', 'competition', 'actual'],
    ['Als de raad instemt, stapt de directeur van KLM over naar moederbedrijf Air France-KLM.', 'ownership', 'actual'],
    ['Samsung wordt naar verwachting een concurrent van Nokia.', 'competition', 'planned'],
    ['KLM wordt mogelijk een dochter van Lufthansa.', 'ownership', 'possible'],
  ],
  'a former daughter is none, a present one stands': [
    ['Delphi, een voormalig onderdeel van General Motors, vroeg bescherming aan.', 'ownership', 'ended'],
    ['De voormalige GM-dochter Delphi groeit.', 'ownership', 'ended'],
    ['Visteon, een vroegere dochter van Ford, sluit een fabriek.', 'ownership', 'ended'],
    ['Opel, een noodlijdende dochter van General Motors, sluit een fabriek.', 'ownership', 'actual'],
    ['De huidige GM-dochter Saab groeit.', 'ownership', 'actual'],
  ],
  'what becomes of an owner, what is thought of, what ends by itself': [
    ['Lloyds wordt voor 65 procent eigendom van de Britse staat.', 'ownership', 'planned'],
    ['Fortis wordt eigendom van BNP Paribas.', 'ownership', 'planned'],
    ['Lloyds is voor 65 procent eigendom van de Britse staat.', 'ownership', 'actual'],
    ['GM denkt aan sluiting van de vestiging in Eisenach.', 'closure', 'possible'],
    ['Michelin sluit een fabriek in Toul. Het concern wil daar de productie staken.', 'closure', 'planned'],
    ['GM wil Opel verkopen. Daar ziet het nu van af.', 'acquisition', 'ended'],
  ],
  'without help a firm may fail': [
    ['Zonder die steun gaat Opel failliet.', 'bankruptcy', 'possible'],
    ['Chrysler gaat zonder nieuwe leningen failliet.', 'bankruptcy', 'possible'],
    ['Zonder overheidsgeld sluit Saab de fabriek in Trollhättan.', 'closure', 'possible'],
    ['Zonder omwegen: Opel ging in mei failliet.', 'bankruptcy', 'actual'],
    ['Ondanks die steun ging Karmann failliet.', 'bankruptcy', 'actual'],
  ],
  'a deal told of by its price is called off': [
    [
      'KPN is het niet eens geworden over de overname van Telfort. De deal van 2 miljard euro gaat niet door.',
      'acquisition',
      'ended',
    ],
    ['KPN wilde Telfort overnemen. De overname ter waarde van 2 miljard euro is afgeblazen.', 'acquisition', 'ended'],
    ['KPN gaat Telfort overnemen. De verkoop van lampen is afgeblazen.', 'acquisition', 'planned'],
    ['KPN gaat Telfort overnemen. De deal van 2 miljard euro gaat door.', 'acquisition', 'planned'],
  ],
  'what somebody ends a thing with is done': [
    ['Met de verkoop van Jaguar aan Tata trekt Ford zich terug uit het luxesegment.', 'acquisition', 'actual'],
    ['Met de overname van Telfort stopt KPN het verlies.', 'acquisition', 'actual'],
    ['KPN ziet af van de overname van Telfort.', 'acquisition', 'ended'],
    ['KPN trekt zich terug uit de samenwerking met Telfort.', 'collaboration', 'ended'],
  ],
  'whoever is chosen to deliver has the order': [
    ['Airbus werd geselecteerd om tankvliegtuigen te bouwen voor de luchtmacht.', 'supply', 'actual'],
    ['Siemens en Alstom zijn uitgekozen om dertig treinen te leveren aan NS.', 'supply', 'actual'],
    ['Rolls-Royce is aangewezen om de motoren te leveren aan Qantas.', 'supply', 'actual'],
    ['Airbus heeft besloten om tankvliegtuigen te leveren aan de luchtmacht.', 'supply', 'planned'],
    ['Airbus hoopt tankvliegtuigen te leveren aan de luchtmacht.', 'supply', 'planned'],
  ],
  'what may be called off stands': [
    ['Boeing is boos. Ryanair kan zijn order voor tien toestellen nog annuleren.', 'supply', 'actual'],
    ["Airbus is bezorgd. Qantas overweegt zijn bestelling van zes A380's in te trekken.", 'supply', 'actual'],
    ["Airbus is blij. KLM heeft zijn bestelling van zes A330's niet geannuleerd.", 'supply', 'actual'],
    ['Boeing is boos. Ryanair heeft zijn order voor tien toestellen geannuleerd.', 'supply', 'ended'],
    ["Airbus is bezorgd. Qantas zal zijn bestelling van zes A380's intrekken.", 'supply', 'ended'],
  ],
  'a participle beside one that ends something': [
    ['Philips heeft zijn order geannuleerd en een fabriek in Turnhout gesloten.', 'closure', 'actual'],
    ['KPN heeft de onderhandelingen afgebroken en Telfort gekocht.', 'acquisition', 'actual'],
    ['Philips heeft een order geannuleerd en zestig banen geschrapt.', 'layoffs', 'actual'],
    ['Philips heeft de samenwerking met Ikea beëindigd.', 'collaboration', 'ended'],
  ],
  'a plural verb that ends its clause': [
    ['Philips start de productie van een lamp waarbij de draden niet aan de kant zitten.', 'production', 'actual'],
    ['Gazelle begon met de ontwikkeling van een fiets waarin de kabels niet lopen.', 'productDevelopment', 'actual'],
    [
      'Philips start de ontwikkeling van een lamp waarbij de draden niet in een buis zitten.',
      'productDevelopment',
      'actual',
    ],
    ['Philips zegt dat de winkels niet dichtgaan.', 'closure', 'denied'],
    ['Philips zegt dat de fabrieken in Drachten niet sluiten.', 'closure', 'denied'],
  ],
  'the end in a time ends nothing': [
    ['KPN zou tegen het einde van de maand failliet kunnen zijn.', 'bankruptcy', 'possible'],
    ['Philips sluit eind dit jaar zijn fabriek in Turnhout.', 'closure', 'planned'],
    ['Aan het einde van het jaar neemt KPN Telfort over.', 'acquisition', 'planned'],
    ['Philips maakt een einde aan de samenwerking met Ikea.', 'collaboration', 'ended'],
    ['Het is het einde van de samenwerking tussen Philips en Ikea.', 'collaboration', 'ended'],
  ],
  'what follows as soon as something else is done is meant': [
    ['De topman van KPN, Eelco Blok, vertrekt zodra de overname rond is.', 'departure', 'planned'],
    ['Philips zal de fabriek in Turnhout sluiten zodra de bonden akkoord zijn.', 'closure', 'planned'],
    ['Zodra de rechter akkoord is, neemt KPN Telfort over.', 'acquisition', 'planned'],
    ['Als de rechter akkoord is, neemt KPN Telfort over.', 'acquisition', 'possible'],
    ['Mits de rechter akkoord is, neemt KPN Telfort over.', 'acquisition', 'possible'],
  ],
  'who will lead has not begun, and what would have been otherwise is possible': [
    ['Tim Cook zal tot die tijd Apple leiden.', 'appointment', 'planned'],
    ['Ron Sandler, die Northern Rock gaat leiden, zweeg.', 'appointment', 'planned'],
    ['De minister zei dat Fortis anders failliet zou zijn gegaan.', 'bankruptcy', 'possible'],
    ['Jerry Yang ging Yahoo leiden.', 'appointment', 'actual'],
    ['Fortis zou failliet gaan.', 'bankruptcy', 'rumoured'],
  ],
  'a deal that is signed or announced': [
    ['KPN en Telfort hebben een fusieovereenkomst ondertekend.', 'merger', 'planned'],
    ['Shell heeft de verkoop van Eneco aangekondigd.', 'acquisition', 'planned'],
    ['ING kondigde de sluiting van zijn kantoor in Gent aan.', 'closure', 'planned'],
    ['Air France bestelde toestellen bij Airbus en tekende het contract.', 'supply', 'actual'],
    ['Shell heeft de verkoop van Eneco afgerond.', 'acquisition', 'actual'],
  ],
  'a plan': [
    ['KPN wil Telfort overnemen.', 'acquisition', 'planned'],
    ['KPN gaat Telfort overnemen.', 'acquisition', 'planned'],
    ['KPN zal Telfort overnemen.', 'acquisition', 'planned'],
    ['Philips heeft besloten zijn fabriek in Turnhout te sluiten.', 'closure', 'planned'],
    ['Heineken onderhandelt over de overname van Affligem.', 'acquisition', 'planned'],
    ['De geplande overname van Telfort door KPN kost geld.', 'acquisition', 'planned'],
    ['Philips sluit volgend jaar zijn fabriek in Turnhout.', 'closure', 'planned'],
    ['Bij ING worden zestig banen geschrapt.', 'layoffs', 'planned'],
    ['Renault en Nissan richten in 2023 een joint venture op in India.', 'jointVenture', 'planned'],
    ['Volgend jaar starten Philips en Sony een joint venture.', 'jointVenture', 'planned'],
  ],
  'a possibility': [
    ['KPN kan Telfort overnemen.', 'acquisition', 'possible'],
    ['KPN overweegt Telfort over te nemen.', 'acquisition', 'possible'],
    ['Misschien neemt KPN Telfort over.', 'acquisition', 'possible'],
    ['Als de aandeelhouders instemmen, neemt KPN Telfort over.', 'acquisition', 'possible'],
    ['Neemt KPN Telfort over?', 'acquisition', 'possible'],
    ['KPN zou Telfort graag overnemen.', 'acquisition', 'possible'],
    ['KPN zou Telfort kunnen overnemen.', 'acquisition', 'possible'],
  ],
  hearsay: [
    ['KPN zou Telfort hebben overgenomen.', 'acquisition', 'rumoured'],
    ['Naar verluidt neemt KPN Telfort over.', 'acquisition', 'rumoured'],
    ['Het gerucht gaat dat KPN Telfort overneemt.', 'acquisition', 'rumoured'],
    ['Volgens ingewijden neemt KPN Telfort over.', 'acquisition', 'rumoured'],
    ['Al maanden circuleren berichten dat KPN Telfort overneemt.', 'acquisition', 'rumoured'],
  ],
  'what the present tense tells as begun': [
    ['Topman Jan Jansen van KPN vertrekt per direct.', 'departure', 'actual'],
    ['Topman Jan Jansen van KPN stapt met onmiddellijke ingang op.', 'departure', 'actual'],
    ['KPN ontslaat zestig mensen onmiddellijk.', 'layoffs', 'actual'],
    ['Topman Jan Jansen van KPN vertrekt in mei.', 'departure', 'planned'],
    ['KPN ontslaat zestig mensen.', 'layoffs', 'planned'],
  ],
  '"als" before a noun is no condition': [
    [
      'Jan Jansen, die Telfort in 1998 als student samen met Piet Peters oprichtte, woont in Gent.',
      'founding',
      'actual',
    ],
    ['Ziggo, dat in hetzelfde jaar als KPN de firma Telfort overnam, groeit.', 'acquisition', 'actual'],
    ['Philips, dat in 2016 als reactie daarop zijn fabriek in Turnhout sloot, groeit.', 'closure', 'actual'],
    ['Jan Jansen, die Telfort verkoopt als KPN genoeg biedt, woont in Gent.', 'acquisition', 'possible'],
    ['KPN zegt dat het Telfort overneemt als de prijs daalt.', 'acquisition', 'possible'],
  ],
  'the future told in the past': [
    ['De directeur van Philips zei dat de fabriek van Philips in Turnhout zou sluiten.', 'closure', 'planned'],
    ['Philips kondigde aan dat het de fabriek in Turnhout zou sluiten.', 'closure', 'planned'],
    ['KPN maakte bekend dat KPN Telfort zou overnemen.', 'acquisition', 'planned'],
  ],
  'a negation': [
    ['KPN neemt Telfort niet over.', 'acquisition', 'negated'],
    ['KPN heeft Telfort nooit overgenomen.', 'acquisition', 'negated'],
    ['KPN is niet van plan om Telfort over te nemen.', 'acquisition', 'negated'],
    ['KPN weigert Telfort over te nemen.', 'acquisition', 'negated'],
  ],
  'an ending': [
    ['Philips beëindigt de samenwerking met Ikea.', 'collaboration', 'ended'],
    ['Philips werkt niet langer samen met Ikea.', 'collaboration', 'ended'],
    ['De overname van Telfort door KPN gaat niet door.', 'acquisition', 'ended'],
    ['KPN ziet af van de overname van Telfort.', 'acquisition', 'ended'],
    ['Nokia maakt geen telefoons meer.', 'production', 'ended'],
  ],
  'pseudo-cues change nothing': [
    ['Niet alleen KPN nam Telfort over.', 'acquisition', 'actual'],
    ['KPN nam Telfort als eerste over.', 'acquisition', 'actual'],
    ['KPN nam Telfort volgens afspraak over.', 'acquisition', 'actual'],
  ],
  'scope ends at the clause': [
    ['KPN nam Telfort over en wil nu banen schrappen.', 'acquisition', 'actual'],
    ['KPN, dat vorig jaar Telfort overnam, wil volgend jaar groeien.', 'acquisition', 'actual'],
    ['Ziggo wil groeien, maar KPN nam Telfort over.', 'acquisition', 'actual'],
    ['Ziggo is niet tevreden nadat KPN Telfort heeft overgenomen.', 'acquisition', 'actual'],
  ],
  'zou willen is hearsay, unless a named speaker says it of himself': [
    ['KPN zou Telfort willen overnemen.', 'acquisition', 'rumoured'],
    ['Volgens persbureau Reuters zou KPN Telfort willen overnemen.', 'acquisition', 'rumoured'],
    ['KPN zou Telfort willen inlijven, schreef De Telegraaf.', 'acquisition', 'rumoured'],
    ['KPN zou Telfort graag willen overnemen.', 'acquisition', 'possible'],
    ['KPN zou Telfort willen overnemen, zei topman Joost Farwerck van KPN.', 'acquisition', 'possible'],
  ],
  'under a finite verb the last verb is governed': [
    ['KPN zou al een belang van 5 procent in Telfort hebben.', 'ownership', 'rumoured'],
    ['Heineken zou ook de brouwerij Lede bezitten.', 'ownership', 'rumoured'],
    ['KPN kan later Telfort overnemen.', 'acquisition', 'possible'],
    ['KPN heeft al een belang van 5 procent in Telfort.', 'ownership', 'actual'],
    ['KPN zou groeien en heeft een belang van 5 procent in Telfort.', 'ownership', 'actual'],
  ],
  'a concession is a clause of its own': [
    ['KPN nam Telfort over, al is dat nooit bevestigd.', 'acquisition', 'actual'],
    ['KPN nam Telfort over, al had Ziggo dat niet verwacht.', 'acquisition', 'actual'],
    ['Heineken sloot de brouwerij in Wijlre, al wilde de bond dat niet.', 'closure', 'actual'],
    ['KPN nam Telfort niet over, al wilde de bond dat.', 'acquisition', 'negated'],
    ['KPN neemt Telfort al jaren niet over.', 'acquisition', 'negated'],
  ],
  'an agreed takeover in the present tense lies ahead': [
    ['KPN neemt Telfort over voor 980 miljoen euro.', 'acquisition', 'planned'],
    ['Philips verkoopt zijn dochter Lumileds.', 'acquisition', 'planned'],
    ['KPN fuseert met Telfort.', 'merger', 'planned'],
    ['Fiat neemt een belang van 35 procent in Chrysler.', 'investment', 'planned'],
    ['Lufthansa krijgt een belang van 45 procent in Brussels Airlines.', 'investment', 'planned'],
    ['Zalando betreedt de Poolse markt.', 'marketEntry', 'planned'],
    ['LG introduceerde dinsdag de Prada. De telefoon ligt vanaf mei in de winkels.', 'productLaunch', 'planned'],
    ['Het onderhoud van de vloot van KLM wordt sinds 2007 uitgevoerd door Aerotek.', 'supply', 'actual'],
    ['LG introduceerde dinsdag de Prada. De telefoon ligt in de winkels.', 'productLaunch', 'actual'],
    ['KPN nam Telfort over voor 980 miljoen euro.', 'acquisition', 'actual'],
    ['KPN heeft Telfort overgenomen.', 'acquisition', 'actual'],
  ],
  'what comes to be is not yet': [
    ['KPN, tot voor kort de grootste telecomaanbieder van Nederland, krijgt een lening.', 'ranking', 'ended'],
    ['KPN, tot voor kort de grootste telecomaanbieder van Nederland, koopt Telfort.', 'acquisition', 'planned'],
    ['United kwam in 2006 uit de surseance.', 'bankruptcy', 'ended'],
    ['Delta is weer uit Chapter 11.', 'bankruptcy', 'ended'],
    ['United kwam in 2006 in surseance.', 'bankruptcy', 'actual'],
    ['KPN wordt de grootste telecomaanbieder van Nederland.', 'ranking', 'planned'],
    ['Zo ontstaat de grootste bank van Nederland: ING.', 'ranking', 'planned'],
    ['KPN is de grootste telecomaanbieder van Nederland.', 'ranking', 'actual'],
    ['KPN werd de grootste telecomaanbieder van Nederland.', 'ranking', 'actual'],
  ],
  'a question with of is open': [
    ['Het is niet bekend of KPN Telfort overneemt.', 'acquisition', 'possible'],
    ['Op de vraag of KPN Telfort wil overnemen, zweeg Joost Farwerck.', 'acquisition', 'possible'],
    ['Of KPN Telfort overneemt, is onzeker.', 'acquisition', 'possible'],
    ['Nu neemt KPN Telfort over.', 'acquisition', 'planned'],
    ['Toen nam KPN Telfort over.', 'acquisition', 'actual'],
  ],
  'an infinitive of its own governs nothing in front of it': [
    ['KPN heeft Telfort overgenomen in een poging te groeien.', 'acquisition', 'actual'],
    ['Philips heeft zijn fabriek gesloten in een poging een faillissement te voorkomen.', 'closure', 'actual'],
    ['Philips heeft zijn fabriek gesloten om een faillissement te voorkomen.', 'closure', 'actual'],
    ['Philips wil een faillissement van Philips voorkomen.', 'bankruptcy', 'possible'],
  ],
  'a denial beats the rumour': [
    ['KPN zou Telfort overnemen. KPN ontkent dat bericht.', 'acquisition', 'denied'],
    ['Het gerucht gaat dat KPN Telfort overneemt. Daar is niets van waar, zegt KPN.', 'acquisition', 'denied'],
    [
      'KPN zou Telfort overnemen.\n\nDe markt is in beweging. Het bedrijf drukte dat verhaal al snel de kop in.',
      'acquisition',
      'denied',
    ],
    ['Van een overname van Telfort door KPN is geen sprake, aldus KPN.', 'acquisition', 'denied'],
  ],
  'a plan that a later clause calls off': [
    [
      'Eerder dit jaar diende Ford plannen in voor een beursgang van Hertz, maar die gaat nu niet door.',
      'listing',
      'ended',
    ],
    ['Topman Jan Bos zei dat Philips naar de beurs zou gaan. Dat plan is nu van de baan.', 'listing', 'ended'],
    ['Pogingen van KPN om Telfort over te nemen, liepen stuk.', 'acquisition', 'ended'],
    ['KPN had een bod van 8 miljard euro op Telfort gedaan, maar dat werd afgewezen.', 'acquisition', 'ended'],
    [
      'Philips wilde in mei een scheerapparaat uitbrengen, maar heeft die introductie afgeblazen.',
      'productLaunch',
      'ended',
    ],
    ['Philips en Siemens gaan fuseren. Het contract met Nokia is opgezegd.', 'merger', 'planned'],
    ['KPN gaat Telfort overnemen. Een fusie met Ziggo ging niet door.', 'acquisition', 'planned'],
    ['KPN gaat Telfort overnemen. Philips heeft zijn order ingetrokken.', 'acquisition', 'planned'],
    ['KPN gaat Telfort overnemen. De bonden hebben de staking afgeblazen.', 'acquisition', 'planned'],
  ],
  '"zou" that passes nothing on': [
    ['KLM wacht op de toestellen die het in mei van Boeing zou krijgen.', 'supply', 'planned'],
    [
      'Volgens analist Jan Bos zouden bij een fusie van KLM en Ryanair duizend banen bij KLM verdwijnen.',
      'layoffs',
      'possible',
    ],
    [
      'Er gaan geruchten over een telefoon van Apple, die in september in de winkels zou liggen.',
      'productLaunch',
      'rumoured',
    ],
    ['KPN zou Telfort overnemen.', 'acquisition', 'rumoured'],
  ],
  'the means of what has happened, and what stands beside a name': [
    ['Philips keerde Nokia de rug toe door zijn fabriek in Gent aan Sony te verkopen.', 'acquisition', 'actual'],
    ['Philips wil winst maken door 500 banen te schrappen.', 'layoffs', 'planned'],
    ['Jan Bos was tot 2006 topman van Autodesk, een maker van software.', 'production', 'actual'],
    ['Jan Bos gaf in november te kennen op te stappen als topman van Philips.', 'departure', 'planned'],
    [
      'Het bedrijf, dat tot 1994 van de staat was, zag zijn omzet in 2020 met 2 procent dalen, aldus Philips.',
      'results',
      'actual',
    ],
  ],
  'what customers can get': [
    ['Klanten kunnen sinds dinsdag Windows Vista van Microsoft kopen.', 'productLaunch', 'actual'],
    ['Microsoft kan volgend jaar met een opvolger van Windows Vista komen.', 'productLaunch', 'possible'],
  ],
  'told by a medium alone': [
    ['Volgens de Financial Times wil KPN Telfort overnemen. KPN wilde niet reageren.', 'acquisition', 'rumoured'],
    [
      'Volgens de Financial Times overweegt KPN een bod op Telfort. Beide bedrijven weigerden commentaar.',
      'acquisition',
      'rumoured',
    ],
    [
      'Volgens de Financial Times wil KPN Telfort overnemen. KPN bevestigt dat het Telfort wil overnemen.',
      'acquisition',
      'planned',
    ],
    ['Volgens topman Jan Bos van KPN wil KPN Telfort overnemen.', 'acquisition', 'planned'],
  ],
  'a modal waits for its verb': [
    ['De Corolla van Toyota zal in Canada en Japan worden gebouwd.', 'production', 'planned'],
    ['Philips gaat in Gent en Brugge fabrieken sluiten.', 'closure', 'planned'],
  ],
  'a product shown waits for its sale': [
    [
      'Nokia heeft de N95 onthuld. De nieuwe telefoon is vanaf 11 juli in 22 landen verkrijgbaar.',
      'productLaunch',
      'planned',
    ],
    ['Nokia onthulde de N95, een telefoon die in juni in de winkels ligt.', 'productLaunch', 'planned'],
    ['Nokia kondigde ook een muziekdienst aan. De dienst gaat begin juli van start.', 'productLaunch', 'planned'],
    ['Nokia heeft de N95 onthuld. De telefoon is meteen te koop.', 'productLaunch', 'actual'],
    ['Nokia heeft de N95 onthuld. De winst van Nokia daalt in juli.', 'productLaunch', 'actual'],
    ['Nokia heeft de N95 onthuld. Samsung opent in juli een winkel.', 'productLaunch', 'actual'],
  ],
  'a denial of before the news': [
    [
      'Nokia sluit zijn fabriek in Bochum. Een jaar geleden ontkende Nokia nog een sluiting van Bochum.',
      'closure',
      'planned',
    ],
    [
      'Philips gaat 350 banen schrappen. Een woordvoerder had het schrappen van banen toen nog ontkend.',
      'layoffs',
      'planned',
    ],
    ['KPN neemt Telfort over. In maart ontkende KPN nog dat het Telfort overneemt.', 'acquisition', 'planned'],
    ['Philips zou 350 banen schrappen. Een woordvoerder heeft dat ontkend.', 'layoffs', 'denied'],
    ['KPN zou Telfort overnemen. Topman Jan Bos had dat in maart al ontkend.', 'acquisition', 'denied'],
  ],
  'what somebody will not say stays open': [
    ['Wat er met de 300 bedreigde banen bij Philips gebeurt, wilde topman Jan Bos niet zeggen.', 'layoffs', 'possible'],
    ['Of Philips zijn fabriek in Turnhout sluit, wilde topman Jan Bos niet zeggen.', 'closure', 'possible'],
    ['Topman Jan Bos wilde niet zeggen of KPN Telfort zal overnemen.', 'acquisition', 'possible'],
    ['KPN wil Telfort niet overnemen.', 'acquisition', 'negated'],
  ],
  'what a noun calls a company': [
    ['KLM overweegt om aartsrivaal Transavia over te nemen.', 'competition', 'actual'],
    ['Porsche staakt zijn poging om Volkswagen, de grootste autobouwer van Europa, in te lijven.', 'ranking', 'actual'],
    ['Philips gaat samenwerken met Sony in plaats van met Nokia.', 'collaboration', 'planned'],
    ['Als de plannen doorgaan, wordt Porsche de grootste autobouwer van Europa.', 'ranking', 'possible'],
  ],
  'a confirmation lifts the rumour': [
    ['KPN zou Telfort overnemen. KPN bevestigt dat bericht.', 'acquisition', 'planned'],
    [
      'Het gerucht ging dat KPN Telfort overneemt. Een woordvoerder van KPN bevestigt het gerucht.',
      'acquisition',
      'planned',
    ],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)('%s', (text, type, status) => {
      expect(statusOf(text, type)).toBe(status);
    });
  });
}

test('a denial of something else leaves the event alone', () => {
  expect(statusOf('KPN nam Telfort over. Philips ontkent dat het een fabriek sluit.', 'acquisition')).toBe('actual');
  expect(statusOf('KPN heeft Telfort overgenomen. Ziggo ontkent dat de prijzen stijgen.', 'acquisition')).toBe(
    'actual',
  );
});
