import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../src/formats/csv';
import { toGold } from '../../src/formats/gold';
import { toJson, toNdjson } from '../../src/formats/records';
import { ARTICLE, EMPTY, NASTY, NASTY_NAME } from './sample';

/** Reads CSV after RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const records = (csv: string): Record<string, string>[] => {
  const [head, ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
};

describe('gold', () => {
  it('writes names for spans and indices for ids', () => {
    expect(toGold('bakkers', ARTICLE)).toEqual({
      id: 'bakkers',
      companies: ['De Vries Bakkers', 'Molen & Zn.', 'Korenaar', 'Het Handelsblad'],
      events: [
        {
          type: 'acquisition',
          roles: { acquirer: ['De Vries Bakkers'], acquired: ['Molen & Zn.'], amount: ['12 miljoen euro'] },
          status: 'actual',
          time: '2021-04-12',
        },
        { type: 'collaboration', roles: { participant: ['De Vries Bakkers', 'Korenaar'] }, status: 'rumoured' },
      ],
      statements: [
        { kind: 'rumour', via: 'Het Handelsblad', about: [1] },
        { kind: 'announcement', speaker: 'Jan Smit', about: [0] },
      ],
    });
  });

  it('is empty for an empty article', () => {
    expect(toGold('leeg', EMPTY)).toEqual({ id: 'leeg', companies: [], events: [], statements: [] });
  });
});

describe('records', () => {
  it('keep everything through JSON', () => {
    const line = toNdjson({ id: 'a', source: 'a.txt', article: ARTICLE });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual({ id: 'a', source: 'a.txt', ...ARTICLE });
    expect(JSON.parse(toJson([{ id: 'a', article: NASTY }]))).toEqual([{ id: 'a', ...NASTY }]);
  });
});

describe('csv', () => {
  it('has one event a row, with a column for each role', () => {
    const [takeover, talks, ...rest] = records(toCsv([{ id: 'bakkers', source: 'in/bakkers.txt', article: ARTICLE }]));
    expect(rest).toEqual([]);
    expect(takeover).toMatchObject({
      document: 'bakkers',
      source: 'in/bakkers.txt',
      date: '2021-04-12',
      event: 'e1',
      type: 'acquisition',
      status: 'actual',
      time: '2021-04-12',
      acquirer: 'De Vries Bakkers',
      acquired: 'Molen & Zn.',
      amount: '12 miljoen euro',
      amountValue: '12000000',
      amountCurrency: 'EUR',
      saidBy: 'announcement: Jan Smit',
      trigger: 'neemt ... over',
      sentence: 'De Vries Bakkers neemt Molen & Zn. voor 12 miljoen euro over, aldus Jan Smit.',
    });
    expect(talks).toMatchObject({
      participant: 'De Vries Bakkers; Korenaar',
      acquirer: '',
      saidBy: 'rumour: via Het Handelsblad',
    });
  });

  it('has the header alone for no event', () => {
    expect(toCsv([{ id: 'leeg', article: EMPTY }])).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
  });

  it('keeps commas, quotes and line breaks within their cell', () => {
    const [row] = records(toCsv([{ id: 'a,"b"\r\nc', article: NASTY }]));
    expect(row.document).toBe('a,"b"\r\nc');
    expect(row.company).toBe(NASTY_NAME);
    expect(row.product).toBe('<b>vla</b> & ]]> --> \ufffd');
  });

  it.each([
    ['=1+2', "'=1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+31 20', "'+31 20"],
    ['-verlies', "'-verlies"],
    ['-3,5%', '-3,5%'],
    ['+2 procent', '+2 procent'],
    ['a=b', 'a=b'],
  ])('a spreadsheet does not run %s', (id, cell) => {
    const [row] = records(toCsv([{ id, article: ARTICLE }]));
    expect(row.document).toBe(cell);
  });
});
