import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** The appointments of a text as "person at company". */
const appointments = (text: string): string[] =>
  extractor
    .extract(text, { date: '2021-04-12' })
    .events.flatMap((e) =>
      e.type === 'appointment' ? [`${e.roles.person?.[0]?.name} at ${e.roles.company?.[0]?.name}`] : [],
    );

describe('an office that was told of before', () => {
  test.each([
    ['NS-directeur Anna Smit wordt de nieuwe topvrouw van KLM. Smit volgt Jan Mulder op.', ['Anna Smit at KLM']],
    ['Shell-topman Piet Bakker wordt voorzitter van Philips. Bakker volgt Karel Vos op.', ['Piet Bakker at Philips']],
    [
      'Anna Smit, directeur van ING, wordt de nieuwe topvrouw van KPN. Zij begint in mei. Smit volgt Jan Mulder op.',
      ['Anna Smit at KPN'],
    ],
  ])('%s', (text, wanted) => {
    expect(appointments(text)).toEqual(wanted);
  });

  test.each([
    [
      'Anna Smit wordt de nieuwe topvrouw van KLM. Piet de Boer volgt haar op bij NS.',
      ['Anna Smit at KLM', 'Piet de Boer at NS'],
    ],
    [
      'Piet de Boer werd in 2015 directeur van ING. In 2018 werd De Boer topman van KPN.',
      ['Piet de Boer at ING', 'Piet de Boer at KPN'],
    ],
  ])('each at its own firm: %s', (text, wanted) => {
    expect(appointments(text)).toEqual(wanted);
  });
});
