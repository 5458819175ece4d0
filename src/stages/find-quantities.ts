/**
 * Finds amounts of money, percentages, counts, measures, ranks and ratios in Dutch text and gives their numeric values.
 * Reads tokens only. The words are in `lexicons/quantities.yaml`, the grammar here and in `quantities/`.
 */

import { TokenKind, type TokenTable } from '../dutch/types';
import { QUANTITY_LEXICON } from '../generated/quantities';
import { TIME_LEXICON } from '../generated/times';
import { quantityOf } from '../reading/records';
import { changeOf, isInName, precision } from './quantities/context';
import { currencyAfter, currencyBefore } from './quantities/currency';
import { indexQuantities, type NumberRead, QuantityScan, round } from './quantities/scan';
import { compound, fraction, ordinal, type QuantityRead, vagueAmount } from './quantities/special';
import { firstPair, indexTimes } from './times/lexicon';
import { isYear } from './times/years';

/** A quantity in a text. */
export interface Quantity {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Money spans its currency, number and scale; counts span the number alone. */
  readonly text: string;
  readonly kind: 'money' | 'percent' | 'count' | 'measure' | 'ordinal' | 'ratio';
  /** In whole units of the currency or unit: 1200000000 for "1,2 miljard euro", 12.5 for "12,5%", 0.25 for "een kwart". */
  readonly value: number;
  /** ISO 4217; left out for money of an unnamed currency ("miljardenovername"). */
  readonly currency?: string;
  /** The unit of a measure, "procent" or "procentpunt" of a percentage, "per aandeel" of a rate. */
  readonly unit?: string;
  readonly approximate?: boolean;
  /** The value is the least or the most that is meant ("meer dan", "hooguit"). */
  readonly bound?: 'min' | 'max';
  /** The higher end of a range. */
  readonly upper?: number;
  /** The quantity is by how much something rose or fell. */
  readonly change?: 'up' | 'down';
  /** The number is part of a name ("Boeing 787") and counts nothing. */
  readonly inName?: boolean;
}

/** Finds quantities. */
export interface QuantityFinder {
  /** The quantities of a text in order, not overlapping. Times ("vijf jaar", "12 mei", "2017") are none. */
  find(table: TokenTable): Quantity[];
}

/** What follows "per": "9,66 dollar per aandeel". */
function rate(scan: QuantityScan, i: number): string | undefined {
  const { sets } = scan.index;
  return sets.perWords.has(scan.low(i)) && sets.perNouns.has(scan.low(i + 1)) ? `per ${scan.low(i + 1)}` : undefined;
}

function money(
  scan: QuantityScan,
  from: number,
  read: NumberRead,
  to: number,
  currency: string,
  minor: boolean,
): QuantityRead {
  const part = (value: number): number => (minor ? round(value / 100) : value);
  const unit = rate(scan, to);
  const change = /^met$/.test(scan.low(from - 1)) ? changeOf(scan, from, to) : undefined;
  return {
    from,
    to,
    kind: 'money',
    value: part(read.value),
    currency,
    ...(read.upper !== undefined && { upper: part(read.upper) }),
    ...(unit && { unit }),
    ...(change && { change }),
    ...precision(scan, from),
  };
}

/** A quantity that begins with a currency: "€ 350 mln", "US $6 miljard", "$ 5 tot 7 miljoen". */
function moneyFirst(scan: QuantityScan, i: number): QuantityRead | undefined {
  const currency = currencyBefore(scan, i);
  if (!currency) return undefined;
  const read = scan.number(currency.to);
  if (!read || read.percent || (!read.digits && !read.scaled)) return undefined;
  return money(scan, i, tons(scan, read), tons(scan, read).to, currency.currency, false);
}

/** "2 ton" of money is 200,000. */
function tons(scan: QuantityScan, read: NumberRead): NumberRead {
  if (!scan.index.sets.tonWords.has(scan.low(read.to))) return read;
  const upper = read.upper === undefined ? {} : { upper: round(read.upper * 1e5) };
  return { ...read, value: round(read.value * 1e5), ...upper, to: read.to + 1, scaled: true };
}

/** "2 ton" is money where neither a noun nor a word of weight stands by it. */
function tonAmount(scan: QuantityScan, i: number, read: NumberRead): QuantityRead {
  const next = scan.low(read.to + 1);
  const amount = tons(scan, read);
  const currency = currencyAfter(scan, amount.to, true);
  if (currency) return money(scan, i, amount, currency.to, currency.currency, currency.minor);
  const { sets } = scan.index;
  let weight = /^\p{L}{2}/u.test(next) && !sets.functionWords.has(next) && !/en$/.test(next);
  for (let k = scan.lo; k < scan.hi && !weight; k++) weight = sets.weightWords.has(scan.low(k));
  if (!weight) return money(scan, i, amount, amount.to, 'EUR', false);
  return { ...measured(scan, i, read, read.to + 1, 'measure', 'ton') };
}

function measured(
  scan: QuantityScan,
  from: number,
  read: NumberRead,
  to: number,
  kind: 'percent' | 'measure',
  unit: string,
): QuantityRead {
  const change = kind === 'percent' || unit === 'punt' ? changeOf(scan, from, to) : undefined;
  return {
    from,
    to,
    kind,
    value: read.value,
    unit,
    ...(read.upper !== undefined && { upper: read.upper }),
    ...(change && { change }),
    ...precision(scan, from),
  };
}

/** A quantity that begins with a number; `skip` gives the token after a number that is a time or another thing. */
function numberFirst(scan: QuantityScan, i: number): QuantityRead | { skip: number } | undefined {
  const read = scan.number(i);
  if (!read) return undefined;
  const { maps, sets, times } = scan.index;
  if (read.percent) return measured(scan, i, read, read.to, 'percent', 'procent');
  const word = scan.low(read.to);
  const percent = maps.percentWords.get(word);
  if (percent !== undefined) return measured(scan, i, read, read.to + 1, 'percent', percent);
  if (sets.tonWords.has(word)) return tonAmount(scan, i, read);
  const isDay = read.digits && !read.scaled && (times.words.get(word)?.month !== undefined || /^['’]\d\d$/.test(word));
  if (sets.timeUnits.has(word) || isDay) return { skip: read.to };
  const currency = currencyAfter(scan, read.to, read.scaled);
  if (currency && !(read.value === 1 && !read.digits && scan.low(i) === 'een')) {
    return money(scan, i, read, currency.to, currency.currency, currency.minor);
  }
  const square = maps.squareWords.get(word)?.includes(scan.low(read.to + 1));
  if (square) return measured(scan, i, read, read.to + 2, 'measure', `${word} ${scan.low(read.to + 1)}`);
  const unit = scan.single(i)?.value === 1 && !read.digits ? undefined : maps.measures.get(word);
  if (unit !== undefined) return measured(scan, i, read, read.to + 1, 'measure', unit);
  return count(scan, i, read);
}

function count(scan: QuantityScan, i: number, read: NumberRead): QuantityRead | { skip: number } | undefined {
  const first = scan.low(i);
  if (!read.scaled && !read.digits && (first === 'een' || read.value % 1 !== 0)) return undefined;
  if (read.digits && !read.scaled) {
    if (isYear(scan, i, scan.index.times)) return { skip: i + 1 };
    // An age or another aside in brackets, a house or part number, a decade.
    if (scan.low(i - 1) === '(' && scan.low(read.to) === ')' && read.value < 100) return { skip: read.to };
    if (/^(?:jaren|week|nr\.?|nummer|pagina|blz\.?|#)$/.test(scan.low(i - 1))) return { skip: read.to };
    if (/^\d+[-–]\d+$/.test(scan.raw(i)) && (scan.hasCapital(i - 1) || scan.isPunctuation(i - 1)))
      return { skip: i + 1 };
    if (scan.glued(i) && /^[\p{L}/.:@_-]$/u.test(scan.raw(i - 1).slice(-1))) return { skip: i + 1 };
  }
  if (scan.index.sets.clockFollowers.has(scan.low(i - 1)) && scan.low(i - 2) === 'kwart') return undefined;
  if (scan.low(i - 1) === 'jaren') return undefined;
  const verb = scan.index.maps.verbAcht.get(first);
  if (verb?.includes(scan.low(i + 1))) return undefined;
  const named = read.digits && !read.scaled && read.to === i + 1 && isInName(scan, i);
  return {
    from: i,
    to: read.to,
    kind: 'count',
    value: read.value,
    ...(read.upper !== undefined && { upper: read.upper }),
    ...(named && { inName: true }),
    ...precision(scan, i),
  };
}

/** "verdubbelde", "halvering". */
function changeWord(scan: QuantityScan, i: number): QuantityRead | undefined {
  const word = scan.index.maps.changeWords.get(scan.low(i));
  return word && { from: i, to: i + 1, kind: 'ratio', value: word.value, change: word.change };
}

function read(scan: QuantityScan, i: number): QuantityRead | { skip: number } | undefined {
  const { table, index } = scan;
  const start = table.start[i];
  const first = table.text.charCodeAt(start);
  const digit = first >= 48 && first <= 57;
  if (!digit) {
    if (table.kind[i] === TokenKind.punctuation) return undefined;
    if (table.kind[i] === TokenKind.word) {
      const second = table.text.charCodeAt(start + 1);
      if (index.firstPairs[firstPair(first, second)] === 0 && !index.numerals.mayBegin(first, second)) return undefined;
    }
    const amount = moneyFirst(scan, i);
    if (amount) return amount;
  }
  return (
    compound(scan, i) ??
    fraction(scan, i) ??
    vagueAmount(scan, i) ??
    ordinal(scan, i) ??
    numberFirst(scan, i) ??
    changeWord(scan, i)
  );
}

/** Makes a finder of quantities; it holds no state between calls. */
export function createQuantityFinder(): QuantityFinder {
  const index = indexQuantities(QUANTITY_LEXICON, indexTimes(TIME_LEXICON));
  return {
    find(table) {
      const scan = new QuantityScan(table, index);
      const found: Quantity[] = [];
      for (let s = 0; s < table.sentences; s++) {
        scan.enter(s);
        for (let i = scan.lo; i < scan.hi; i++) {
          const item = read(scan, i);
          if (!item) continue;
          if ('skip' in item) {
            i = item.skip - 1;
            continue;
          }
          const start = table.start[item.from];
          const end = table.end[item.to - 1];
          const { from, to, ...rest } = item;
          found.push(quantityOf({ from, to, start, end, text: table.text.slice(start, end), ...rest }));
          i = item.to - 1;
        }
      }
      return found;
    },
  };
}
