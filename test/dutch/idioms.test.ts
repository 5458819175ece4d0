import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/dutch/index';
import { REL } from '../../src/dutch/types';

const analyser = createAnalyser();

/** The phrases that hang on a verb as particles, with the verb: "naar voren < bracht". */
function idiomsOf(text: string): string[] {
  const a = analyser.analyse(text);
  const word = (t: number): string => text.slice(a.start[t], a.end[t]);
  const out: string[] = [];
  for (let t = 0; t < a.length; t++) {
    if (REL[a.rel[t]] !== 'compound:prt') continue;
    let phrase = word(t);
    for (let k = t + 1; k < a.length && a.head[k] === t && REL[a.rel[k]] === 'fixed'; k++) phrase += ` ${word(k)}`;
    if (phrase.includes(' ')) out.push(`${phrase} < ${word(a.head[t])}`);
  }
  return out;
}

describe('verbal idioms', () => {
  it.each([
    ['De directie bracht het plan vorige week naar voren.', ['naar voren < bracht']],
    ['Door het nieuwe akkoord kwam de verkoop tot stand.', ['tot stand < kwam']],
    ['De bond wil dat de minister de zaak onder de loep neemt.', ['onder de loep < neemt']],
    ['Het voorstel viel bij de leden in de smaak.', ['in de smaak < viel']],
    ['De politie nam de papieren in beslag.', ['in beslag < nam']],
    // the same words in their plain sense, or with another verb
    ['Het pakket staat in de kast.', []],
    ['De bond woont in de smaak.', []],
    ['De ploeg reed naar voren.', []],
  ])('%s', (text, idioms) => {
    expect(idiomsOf(text)).toEqual(idioms);
  });

  it('leaves the phrase out of the lemma of its verb', () => {
    const text = 'De politie nam de papieren in beslag.';
    const a = analyser.analyse(text);
    expect(a.lemma(2)).toBe('nemen');
  });
});
