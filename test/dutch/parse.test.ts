import { describe, expect, it } from 'vitest';
import { createAnalyser, REL } from '../../src/dutch/index';

const analyser = createAnalyser();

/** The links of a sentence as "dependent relation head". */
function links(text: string): string[] {
  const a = analyser.analyse(text);
  const word = (t: number): string => (t < 0 ? 'ROOT' : text.slice(a.start[t], a.end[t]));
  return Array.from({ length: a.length }, (_, t) => `${word(t)} ${REL[a.rel[t]]} ${word(a.head[t])}`);
}

describe('links', () => {
  it.each([
    ['Hyundai en Kia bouwen samen een fabriek.', ['Kia conj Hyundai', 'Hyundai nsubj bouwen', 'fabriek obj bouwen']],
    [
      'Gisteren kondigde Nokia een reorganisatie aan.',
      ['Nokia nsubj kondigde', 'aan compound:prt kondigde', 'reorganisatie obj kondigde'],
    ],
    ['KPN is overgenomen door een Mexicaans concern.', ['KPN nsubj:pass overgenomen', 'concern obl:agent overgenomen']],
    [
      'Volgens de krant heeft Shell het belang verkocht.',
      ['Shell nsubj verkocht', 'belang obj verkocht', 'krant obl verkocht'],
    ],
    [
      'Het concern dat de fabriek bouwt, zoekt personeel.',
      ['bouwt acl:relcl concern', 'fabriek obj bouwt', 'concern nsubj zoekt'],
    ],
    ['Topman Jan Bakker vertrekt.', ['Bakker flat Jan', 'Topman nsubj vertrekt', 'vertrekt root ROOT']],
    ['Het bedrijf bouwt babyfoons, smart speakers en elektrische dekens.', ['smart amod speakers']],
    // repairs of the finished tree
    ['De winkel in Delft gaat niet dicht.', ['dicht compound:prt gaat', 'niet advmod gaat']],
    [
      'Aeroflot koopt de 787, een toestel dat Boeing momenteel ontwikkelt.',
      ['dat obj ontwikkelt', 'Boeing nsubj ontwikkelt', 'ontwikkelt acl:relcl toestel'],
    ],
    ['Philips toonde een lamp, een toestel dat Philips momenteel ontwikkelt.', ['dat obj ontwikkelt']],
    ['Het bedrijf dat een lamp maakt, groeit.', ['dat nsubj maakt', 'lamp obj maakt']],
    ['Zij zegt dat Jan de lamp maakt.', ['dat mark maakt', 'Jan nsubj maakt', 'lamp obj maakt']],
    ['Zij volgde haar broer op, die in mei vertrok.', ['vertrok acl:relcl broer', 'op compound:prt volgde']],
    ['Het bestuur wees de man af, die al eens had gelogen.', ['gelogen acl:relcl man']],
    ['Volgens de bank heeft Philips de fabriek gekocht.', ['Philips nsubj gekocht', 'fabriek obj gekocht']],
    ['Daar werken iets meer dan 2.000 mensen.', ['mensen nsubj werken', 'iets advmod mensen']],
    ['Het fonds kocht iets meer dan de helft van de aandelen.', ['helft obj kocht', 'fonds nsubj kocht']],
    [
      'Philips doet dat door iets meer dan 20 procent van de aandelen te verkopen.',
      ['procent obj verkopen', 'door mark verkopen', 'verkopen advcl doet'],
    ],
    // what the clause, the headline and the predicate hang on
    ['Bakker, na Jansen de grootste maker van kaas, zag de prijs dalen.', ['Bakker nsubj zag', 'maker appos Bakker']],
    ['Signify is de grootste op deze markt.', ['Signify nsubj grootste', 'is cop grootste']],
    ['De verwachting is dat de boer maandag een koe koopt.', ['is cop verwachting', 'koopt csubj verwachting']],
    ['De buurman wil dat de boer een koe koopt.', ['koopt ccomp wil']],
    ['De boer vertrok zonder de tent te sluiten.', ['tent obj sluiten', 'zonder mark sluiten']],
    ['Bakker zou de grootste zijn.', ['zijn cop grootste']],
    // a surname at the start, and a preposition
    ['Van Houten vertrok in mei.', ['Van nsubj vertrok', 'Houten flat Van']],
    ['Van Gaal is ontslagen.', ['Van nsubj:pass ontslagen']],
    ['Van der Veer werd in 2004 benoemd tot directeur.', ['Van nsubj:pass benoemd', 'Veer flat Van']],
    ['Van Amsterdam reed de trein naar Utrecht.', ['Amsterdam obl reed', 'trein nsubj reed']],
    ['Van Philips is niets bekend.', ['Van case Philips']],
    // "onder meer" in front of a phrase, and the same words as a phrase
    [
      'De bakker levert onder meer aan scholen en hotels.',
      ['scholen obl levert', 'aan case scholen', 'meer fixed onder'],
    ],
    ['De bond zoekt onder andere in Parijs.', ['Parijs obl zoekt', 'in case Parijs', 'onder amod Parijs']],
    ['De winkel verkoopt onder meer lampen.', ['lampen obj verkoopt', 'onder amod lampen']],
    ['De keten heeft filialen in onder andere Utrecht.', ['in case Utrecht', 'onder amod Utrecht']],
    ['De kat slaapt onder andere bomen dan de hond.', ['slaapt root ROOT']],
    ['Het bootje lag onder de brug.', ['brug obl lag', 'onder case brug']],
    ['Jan weet meer dan de directeur.', ['weet root ROOT', 'meer obj weet']],
    // openers, modals, passives and heads of phrases
    ['Het bedrijf spaart door 20 procent van de winkels te sluiten.', ['door mark sluiten', 'procent obj sluiten']],
    ['De ploeg vertrok zonder de tent te sluiten.', ['zonder mark sluiten', 'tent obj sluiten']],
    ['Het plan van Jansen om Texel in te nemen valt slecht.', ['om mark nemen', 'Texel obj nemen', 'plan nsubj valt']],
    ['Hij vertrok door de deur.', ['deur obl vertrok', 'door case deur']],
    ['Lees de handleiding.', ['handleiding obj Lees']],
    ['Leest de burgemeester?', ['burgemeester nsubj Leest']],
    ['De bank verkocht toen haar kantoor aan de gemeente.', ['toen advmod verkocht', 'kantoor obj verkocht']],
    ['Toen de bank haar kantoor verkocht, bleef de gemeente.', ['Toen mark verkocht']],
    ['De gemeente wil dat niet bevestigen of ontkennen.', ['dat obj bevestigen', 'wil aux bevestigen']],
    ['De gemeente wil dat de school blijft.', ['dat mark blijft', 'school nsubj blijft']],
    ['De winkel wil een paar panden kopen, weet de makelaar.', ['wil aux kopen', 'winkel nsubj kopen']],
    [
      'De raad zou de voorstellen in overweging nemen, als de plannen in overweging worden genomen.',
      ['plannen nsubj:pass genomen'],
    ],
    ['De winkel werd gesloten en verkocht aan een makelaar.', ['werd aux:pass gesloten', 'makelaar obl verkocht']],
    ['We hebben daarbij een achterstand opgelopen.', ['achterstand obj opgelopen', 'We nsubj opgelopen']],
    ['De rechter verbood de omroep het programma uit te zenden.', ['omroep iobj verbood']],
    ['De club bood hem een contract aan.', ['hem iobj bood', 'contract obj bood']],
    ['De rechter verbood het programma.', ['programma obj verbood']],
    ['De hal die Volvo in 2000 kocht, staat leeg.', ['die obj kocht', 'Volvo nsubj kocht']],
    ['Disney, dat Pixar in 2006 kocht, groeit.', ['dat nsubj kocht', 'Pixar obj kocht']],
    ['De vrouw die Jan kent, zingt.', ['kent acl:relcl vrouw']],
    ['Rover en Jaguar, merken die Tata in 2008 kocht, groeien.', ['merken appos Rover', 'groeien root ROOT']],
    ['Zij bouwden een R & D-centrum.', ['D-centrum obj bouwden']],
    ['Dat meldt de omroep.', ['Dat obj meldt', 'omroep nsubj meldt']],
    ['Dat heeft Philips bekendgemaakt.', ['Dat obj bekendgemaakt', 'Philips nsubj bekendgemaakt']],
    ['Dat maakte Shell vrijdag bekend.', ['Dat obj maakte', 'Shell nsubj maakte']],
    ['Dat treft de omroep hard.', ['Dat nsubj treft', 'omroep obj treft']],
    ['De verkopen van Toyota daalden.', ['verkopen nsubj daalden', 'Toyota nmod verkopen']],
    ["Toyota's verkopen daalden.", ["Toyota's nmod:poss verkopen", 'verkopen nsubj daalden']],
    ['De winkels verkopen lampen.', ['lampen obj verkopen', 'winkels nsubj verkopen']],
    ['De fabriek zal in mei stoppen met het maken van lampen.', ['zal aux stoppen', 'maken obl:arg stoppen']],
    ['Het bedrijf spaart, onder meer door de winkel in Delft te sluiten.', ['winkel obj sluiten', 'door mark sluiten']],
    ["Zij plaatste een order voor 18 Boeing 787's.", ['18 nummod Boeing']],
    ['KLM kocht in 2008 Martinair.', ['Martinair obj kocht', '2008 obl kocht']],
    // subjects and objects
    ['Vrijdag verraste mij een brief.', ['mij obj verraste', 'brief nsubj verraste']],
    ['Aan het eind van de maand sloot de fabriek.', ['fabriek nsubj sloot']],
    ['In mei koos de raad.', ['raad nsubj koos']],
    ['Apple verkocht in 2007 de telefoon en in 2010 de tablet.', ['2010 orphan tablet', 'telefoon obj verkocht']],
    ['Lees de bijsluiter.', ['bijsluiter obj Lees']],
    ['Samsung schrapt 500 banen', ['Samsung nsubj schrapt', 'banen obj schrapt', '500 nummod banen']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expect.arrayContaining(expected));
  });
});
