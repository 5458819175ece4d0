import { describe, expect, it } from 'vitest';
import { hashUnits } from '../../src/dutch/hash';
import { createTokenizer } from '../../src/dutch/tokenize';
import { Break, TokenKind } from '../../src/dutch/types';

const tokenize = createTokenizer();

/** The sentences of a text, their tokens separated by spaces. */
function sentences(text: string, cut = tokenize): string[] {
  const table = cut(text);
  const out: string[] = [];
  for (let s = 0; s < table.sentences; s++) {
    const words: string[] = [];
    for (let i = table.sentenceStart[s]; i < table.sentenceStart[s + 1]; i++) {
      words.push(text.slice(table.start[i], table.end[i]));
    }
    out.push(words.join(' '));
  }
  return out;
}

describe('tokens', () => {
  it.each([
    ["De camera's en SUV's staan klaar", "De camera's en SUV's staan klaar"],
    ['Drie pick-ups, een Airbus A330-200', 'Drie pick-ups , een Airbus A330-200'],
    ["'s Ochtends vertelt z'n baas", "'s Ochtends vertelt z'n baas"],
    ['Eind ’s middags was ’t op', 'Eind ’s middags was ’t op'],
    ["in 's-Hertogenbosch in de jaren '80", "in 's-Hertogenbosch in de jaren '80"],
    ["Volgens Reuters' bronnen is Xiaomi's winst", "Volgens Reuters' bronnen is Xiaomi's winst"],
    ['Volgens Reuters’ bronnen is Xiaomi’s winst', 'Volgens Reuters’ bronnen is Xiaomi’s winst'],
    ["'Dat zegt Reuters', meldt hij", "' Dat zegt Reuters ' , meldt hij"],
    ['Heineken N.V. en Foo B.V. groeien', 'Heineken N.V. en Foo B.V. groeien'],
    ['bijv. o.a. 5 mln. van dhr. Smit m.b.t. de V.S. nu', 'bijv. o.a. 5 mln. van dhr. Smit m.b.t. de V.S. nu'],
    ['3,4 of 1.234,56 of 12,5% erbij', '3,4 of 1.234,56 of 12,5% erbij'],
    ['€ 350 mln of $5,9 of US$ 3 of €12,-', '€ 350 mln of $ 5,9 of US$ 3 of € 12,-'],
    ['bol.com en de Booking.com-topman', 'bol.com en de Booking.com-topman'],
    ['AT&T, S&P en Disney+ of t/m en/of', 'AT&T , S&P en Disney+ of t/m en/of'],
    ['im- en export, op- of overslag', 'im- en export , op- of overslag'],
    ['de D66’er en de 65+’ers', 'de D66’er en de 65+’ers'],
    ['partner(s) van Philips(PHIA)', 'partner(s) van Philips ( PHIA )'],
    ['mail pers@voorbeeld.nl, zie www.voorbeeld.nl/nieuws.', 'mail pers@voorbeeld.nl , zie www.voorbeeld.nl/nieuws .'],
    ['(https://voorbeeld.nl/a?b=c(d)e).', '( https://voorbeeld.nl/a?b=c(d)e ) .'],
    ['om 15.30 uur of 20:30 uur', 'om 15.30 uur of 20:30 uur'],
    [",,Ja'', „nee“, «wel», ``zo''", ",, Ja '' , „ nee “ , « wel » , `` zo ''"],
    ['woord--woord — en ... of…', 'woord -- woord — en ... of …'],
    ['J.P. Morgan van Michael R. Smit', 'J.P. Morgan van Michael R. Smit'],
    ['in de V.S.. nu ... (1995-...)', 'in de V.S. . nu ... ( 1995-... )'],
    ['bij 20°C of 5 °C', 'bij 20°C of 5 °C'],
    ['p. 12 van art. 3, maar 12 jan. niet', 'p. 12 van art. 3 , maar 12 jan. niet'],
    ['👍🏽👨‍👩‍👧🇳🇱x', '👍🏽 👨‍👩‍👧 🇳🇱 x'],
    ['een e\u0301e\u0301n be\u00addrijf\u200b, ja', 'een e\u0301e\u0301n be\u00addrijf , ja'],
    ['\ufeffNUL\0hier \ud800 los', 'NUL hier \ud800 los'],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text).join(' | ')).toBe(expected);
  });

  it('says what sort each token is', () => {
    const table = tokenize('Shell betaalt € 3,5 mln. (a@b.nl) aan www.x.nl, @shell!');
    expect([...table.kind]).toEqual([
      ...[TokenKind.word, TokenKind.word, TokenKind.symbol, TokenKind.number, TokenKind.word, TokenKind.punctuation],
      ...[TokenKind.address, TokenKind.punctuation, TokenKind.word, TokenKind.address, TokenKind.punctuation],
      ...[TokenKind.address, TokenKind.punctuation],
    ]);
  });

  it('hashes curly apostrophes as straight ones', () => {
    expect(tokenize('foto’s').hash[0]).toBe(hashUnits("foto's"));
    expect(tokenize('’s avonds').hash[0]).toBe(tokenize("'s avonds").hash[0]);
    expect(tokenize('Foto').hash[0]).not.toBe(tokenize('foto').hash[0]);
  });

  it('takes further abbreviations, and refuses what is none', () => {
    const own = createTokenizer({ abbreviations: ['kwart.'] });
    expect(sentences('In het 3e kwart. Philips kwam terug.', own)).toEqual(['In het 3e kwart. Philips kwam terug .']);
    expect(sentences('In het 3e kwart. Philips kwam terug.')).toHaveLength(2);
    expect(() => createTokenizer({ abbreviations: ['te lang.'] })).toThrow(/"te lang\."/);
  });
});

describe('sentences', () => {
  it.each<[string, number[]]>([
    ['ASML koopt Philips. De prijs is hoog.', [20]],
    ['Yahoo! stopt. Yahoo! Inc. gaat door.', [14]],
    ['Hij werkt bij Tesla Inc. De koers steeg.', [25]],
    ['Tesla Inc. verkoopt. Apple Inc. zei niets.', [21]],
    ['Dhr. De Wit en mr. A. De Boer zwijgen. J. de Vries praat.', [39]],
    ['Veel vitamine C. De dokter is blij. Plan B. Het lukt.', [17, 36, 44]],
    ['Google, Apple e.d. Microsoft niet.', [19]],
    ['De bank, o.a. Rabobank, betaalt 3 mln. Philips niet.', []],
    ['In de V.S. De Fed wacht.', [11]],
    ['Dat gebeurt op 3 juni. De beurs sluit in 2024. Shell ook.', [23, 47]],
    ["Hij zei: ,,Wij stoppen.'' Toen ging hij.", [26]],
    ["Hij zei: ,, Wij stoppen. '' Toen ging hij.", [28]],
    ['“Wij stoppen.” ‘Echt?’ vroeg zij. "Ja." Klaar.', [15, 34, 40]],
    ['"Wat?" vroeg hij. "Ik ga." Zij bleef.', [18, 27]],
    ['(Dat is goed.) Maar nu niet (zie p. 3).', [15]],
    ['Hij ging... En kwam… toch terug.', [12]],
    ['De winst stijgt; de omzet ook: Mooi.', []],
    ['Het is klaar. bol.com groeit. eBay ook. iPhone niet.', [14, 30, 40]],
    ['Dit is het einde.De volgende zin over ASML.Dat ook.', [17, 43]],
    ["Sinds jan. '20. Nu niet meer.", [16]],
    ['De schilder (...) Bernini werkt.', []],
    ['Het kost 3.5 euro, aldus nr. 5. Mooi!  Zo?', [32, 39]],
    ["Hij slaapt. 's Avonds werkt hij. 'Ja.' Nee.", [12, 33, 39]],
    ['Nu! 😀 Straks.', [4]],
  ])('splits %j', (text, expected) => {
    const table = tokenize(text);
    const starts = [...table.sentenceStart.subarray(1, table.sentences)].map((token) => table.start[token]);
    expect(starts).toEqual(expected);
  });

  it('reads lines: headlines, items, blank lines', () => {
    const text =
      'ASML stijgt hard\nPhilips daalt fors\n\nDe beurs sloot.\r\nDat was goed.\r\n\r\n- een\n• twee\n1. Drie\n2. Vier';
    const table = tokenize(text);
    expect(sentences(text)).toEqual([
      ...['ASML stijgt hard', 'Philips daalt fors', 'De beurs sloot .', 'Dat was goed .'],
      ...['- een', '• twee', '1 . Drie', '2 . Vier'],
    ]);
    const { none, line, paragraph } = Break;
    expect([...table.sentenceBreak]).toEqual([none, line, paragraph, line, paragraph, line, line, line]);
  });

  it.each([
    ['Sony neemt Beats over\nPhilips kondigt nieuwe tv aan\nASML stijgt', 3],
    ['Een gesprek met dr.\nJan Smit over de\nNederlandse beurs', 1],
    ['Shell koopt\r\nBP niet', 2],
    ['Philips neemt over:\n- een bedrijf\n- en nog een\n* en dit', 4],
  ])('counts the sentences of the lines %j', (text, expected) => {
    expect(sentences(text)).toHaveLength(expected);
  });

  it('leaves hard-wrapped prose whole', () => {
    const text = [
      'Het Amerikaanse concern verkoopt zijn Nederlandse dochter aan de groep van',
      'Jan Smit, die er ruim drie miljard euro voor betaalt, zo laat het bestuur van',
      'Philips weten. Volgens de topman is het een goede stap voor de onderneming in',
      'Eindhoven en voor de klanten.',
    ].join('\n');
    expect(sentences(text)).toHaveLength(2);
  });

  it('parts a title from a long line of prose', () => {
    const text = `Philips verkoopt zijn lampen aan een investeerder uit de Verenigde Staten\nDe groep ${'is heel erg '.repeat(20)}blij.`;
    expect(sentences(text)).toHaveLength(2);
  });

  it('gives an empty table for nothing', () => {
    for (const text of ['', ' \n\n\t', '\ufeff']) {
      const table = tokenize(text);
      expect([table.length, table.sentences, [...table.sentenceStart]]).toEqual([0, 0, [0]]);
    }
  });
});
