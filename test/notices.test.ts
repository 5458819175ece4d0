import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();
const codes = (text: string): string[] => extractor.extract(text).notices.map((n) => n.code);

describe('a text that is not Dutch is said to be none', () => {
  it.each<[string, string]>([
    [
      'English',
      'The company announced on Monday that it will buy the Swedish maker of engines. The deal, which was approved by the board, is expected to close in the second half.',
    ],
    [
      'German',
      'Das Unternehmen kündigte am Montag an, dass es den schwedischen Hersteller kaufen wird. Die Übernahme ist vom Vorstand genehmigt und soll für beide ein Erfolg sein.',
    ],
    [
      'French',
      "L'entreprise a annoncé lundi qu'elle va racheter le fabricant suédois pour plus de deux milliards. L'accord est conclu et les analystes sont contents du prix.",
    ],
    [
      'Spanish',
      'La empresa compra el fabricante sueco por más de dos millones y los analistas están contentos con el precio.',
    ],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual(['notDutch']);
  });

  it.each<[string, string]>([
    [
      'Dutch',
      'Philips neemt volgend jaar de Zweedse motorenbouwer over. De raad van bestuur heeft dat maandag laten weten.',
    ],
    [
      'headlines',
      'Philips koopt fabriek. Shell stopt productie. ASML verhoogt winst. Heineken sluit brouwerij. KPN schrapt banen.',
    ],
    [
      'Dutch with an English quotation',
      'Volgens de topman is het plan niet nieuw. “This is the end of the line for us and for the company”, zei hij ook nog, maar hij wilde er verder geen woord meer aan besteden.',
    ],
    [
      'Dutch with foreign names',
      'De winkels van The North Face, La Redoute, El Corte Inglés en Und Jetzt zijn naar Gent verhuisd.',
    ],
    ['nothing', ''],
    ['figures', '12 13 14 15 16 17 18 19 20'],
  ])('but %s is not', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('a date in the head that is none is named', () => {
  it.each<[string, string]>([
    ['Datum: 32 maart 2019\n\nPhilips koopt Shell.', '32 maart 2019'],
    ['date: gisteren\nPhilips koopt Shell.', 'gisteren'],
    ['---\ntitle: Koop\ndate: "2019-13-01"\n---\nPhilips koopt Shell.', '2019-13-01'],
  ])('%j', (text, words) => {
    const { notices, date } = extractor.extract(text);
    expect(notices.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([['invalidDate', words]]);
    expect(date).toBeUndefined();
  });

  it.each(['Datum: 3 maart 2019\n\nPhilips koopt Shell.', 'Philips koopt Shell.\nDatum: onbekend'])(
    '%j is fine',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  it('unless the caller gives one', () => {
    const text = 'Datum: 32 maart 2019\n\nPhilips koopt Shell.';
    expect(extractor.extract(text, { date: '2019-03-31' })).toMatchObject({ date: '2019-03-31', notices: [] });
  });
});
