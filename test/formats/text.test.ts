import { describe, expect, it } from 'vitest';
import { type TextColours, toText } from '../../src/formats/text';
import { ARTICLE, article, at, EMPTY, NASTY } from './sample';

describe('text', () => {
  it('tells each event once, under its companies', () => {
    expect(toText(ARTICLE, { title: 'bakkers.txt', width: 80 })).toBe(
      `bakkers.txt (2021-04-12)
4 companies, 2 events, 2 statements

De Vries Bakkers  (also: de bakker)
  1  acquisition · actual · 2021-04-12
     acquirer      De Vries Bakkers
     acquired      Molen & Zn.
     amount        12 miljoen euro
     said          announcement: Jan Smit
     words         De Vries Bakkers [neemt] Molen & Zn. voor 12 miljoen euro
                   [over], aldus Jan Smit.
  2  collaboration · rumoured
     participant   De Vries Bakkers, Korenaar
     said          rumour: via Het Handelsblad
     words         Volgens Het Handelsblad zou de bakker ook met Korenaar
                   [praten].

Molen & Zn.  (not in the lexicon)
  1  acquisition: see above

Korenaar  (not in the lexicon)
  2  collaboration: see above

Also named: Het Handelsblad
`,
    );
  });

  it('says that an empty article says nothing', () => {
    expect(toText(EMPTY, { title: 'leeg.txt' })).toBe('leeg.txt\n0 companies, 0 events, 0 statements\n');
  });

  it('lets no control character of a text through', () => {
    const title = 'a\u001b[2Jb\u202ec\r\nd';
    const said = toText(NASTY, { title });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800]/);
    expect(said).toContain('a\ufffd[2Jb\ufffdc d');
  });

  it('colours by status and marks triggers across wrapped lines', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const colours: TextColours = {
      title: tag('t'),
      company: tag('c'),
      type: tag('y'),
      trigger: tag('g'),
      dim: (text) => text,
      status: { rumoured: tag('s') },
    };
    const said = toText(ARTICLE, { title: 'x', colours });
    expect(said).toContain('<y>collaboration</y> · <s>rumoured</s>');
    expect(said).toContain('<y>acquisition</y> · actual');
    expect(said).toContain('<g>[</g><g>neemt</g><g>]</g> Molen');
    const text = 'Zij slaan de handen nu echt stevig ineen vandaag';
    const [talks] = ARTICLE.collaborations;
    const trigger = [at(text, 'slaan de handen nu echt stevig ineen')];
    const long = article({
      ...EMPTY,
      events: [{ ...talks, trigger, mentions: [{ trigger, sentence: at(text, text) }] }],
    });
    const lines = toText({ ...long, entities: ARTICLE.entities }, { colours, width: 20 }).split('\n');
    expect(lines.filter((line) => line.includes('<g>')).map((line) => line.replace('words', '').trim())).toEqual([
      'Zij <g>[</g><g>slaan de handen nu echt</g>',
      '<g>stevig ineen</g><g>]</g> vandaag',
    ]);
  });

  it('tells events without a company and notices', () => {
    const [event] = ARTICLE.events;
    const said = toText({
      ...EMPTY,
      events: [event],
      notices: [{ code: 'sentenceTooLong', message: 'too long', start: 3, end: 9 }],
    });
    expect(said).toContain('Without a named company\n  1  acquisition');
    expect(said).toContain('Note: too long (at 3)');
  });
});
