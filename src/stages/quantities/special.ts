/** Quantities that are no plain number: compounds, fractions, vague plurals, ranks. */
import type { Quantity } from '../find-quantities';
import { changeOf, precision } from './context';
import { currencyAfter } from './currency';
import { numberOfDigits } from './numerals';
import type { QuantityScan } from './scan';

/** A quantity before its offsets are looked up. */
export type QuantityRead = Omit<Quantity, 'start' | 'end' | 'text'>;

/** "8,5-procentsbelang", "50%-belang", "tienprocentsbelang", "miljardenovername". */
export function compound(scan: QuantityScan, i: number): QuantityRead | undefined {
  const { maps, sets, numerals } = scan.index;
  const word = scan.low(i);
  if (word.length < 6) return undefined;
  const sign = word.indexOf('%-');
  if (sign > 0) return percentCompound(i, numberOfDigits(word.slice(0, sign)));
  for (const stem of sets.percentStems) {
    const at = word.indexOf(stem);
    if (at <= 0 || word.length === at + stem.length) continue;
    const number = word.slice(0, at).replace(/-$/, '');
    const value = numberOfDigits(number) ?? numerals.ofWord(number);
    if (value !== undefined) return percentCompound(i, value);
  }
  for (const [stem, value] of maps.moneyCompounds) {
    const rest = word.slice(stem.length).replace(/^-/, '');
    if (!word.startsWith(stem) || rest.length < 3 || sets.moneyCompoundExceptions.has(rest)) continue;
    return { from: i, to: i + 1, kind: 'money', value, approximate: true, bound: 'min' };
  }
  return undefined;
}

function percentCompound(i: number, value: number | undefined): QuantityRead | undefined {
  return value === undefined ? undefined : { from: i, to: i + 1, kind: 'percent', value, unit: 'procent' };
}

/** "een kwart", "de helft", "twee derde", "driekwart", "een derde van". "een derde fabrikant" is a rank. */
export function fraction(scan: QuantityScan, i: number): QuantityRead | undefined {
  const { maps, sets, times } = scan.index;
  const ratio = (from: number, to: number, value: number): QuantityRead => {
    const change = changeOf(scan, from, to);
    return { from, to, kind: 'ratio', value, ...(change && { change }), ...precision(scan, from) };
  };
  const word = scan.low(i);
  const whole = maps.fractionWords.get(word);
  if (whole !== undefined) {
    if (sets.clockFollowers.has(scan.low(i + 1)) && word === 'kwart' && scan.single(i + 2)) return undefined;
    if (times.words.get(scan.low(i - 1))?.ordinal !== undefined || times.words.get(scan.low(i + 1))?.unit === 'Y')
      return undefined;
    const article = scan.low(i - 1);
    return ratio(article === 'de' || article === 'een' ? i - 1 : i, i + 1, whole);
  }
  // "vier op de vijf klanten"
  if (scan.low(i + 1) === 'op' && scan.low(i + 2) === 'de') {
    const some = scan.single(i);
    const of = scan.single(i + 3);
    if (some && of && some.value < of.value && some.value % 1 === 0) return ratio(i, i + 4, some.value / of.value);
  }
  const parts = maps.fractions.get(scan.low(i + 1));
  if (parts === undefined) return undefined;
  const read = scan.single(i);
  if (!read || read.value % 1 !== 0 || read.value >= parts) return undefined;
  if (times.words.get(scan.low(i + 2))?.unit !== undefined) return undefined;
  const quarter = scan.low(i + 1) === 'kwart';
  const next = scan.low(i + 2);
  const amount =
    scan.low(i - 1) === 'met' || sets.fractionFollowers.has(next) || sets.up.has(next) || sets.down.has(next);
  if (read.value === 1 && !quarter && !amount) return undefined;
  if (quarter && sets.clockFollowers.has(scan.low(i + 2)) && scan.single(i + 3)) return undefined;
  return ratio(i, i + 2, read.value / parts);
}

/** "honderden banen", "tientallen miljoenen euro's", "enkele miljarden dollars", "een paar honderd". */
export function vagueAmount(scan: QuantityScan, i: number): QuantityRead | undefined {
  const { maps } = scan.index;
  let to = i;
  let value = 1;
  let vague = false;
  for (let step = maps.vague.get(scan.low(to)); step !== undefined; step = maps.vague.get(scan.low(to))) {
    value *= step;
    vague = true;
    to++;
  }
  if (!vague) {
    const few = maps.vagueNumbers.get(scan.low(i));
    if (few === undefined) return undefined;
    const scale = maps.vague.get(scan.low(i + 1)) ?? maps.scales.get(scan.low(i + 1));
    if (scale === undefined) return undefined;
    value = few * scale;
    to = i + 2;
  }
  const base = { from: i, approximate: true, bound: 'min' } as const;
  const currency = currencyAfter(scan, to, true);
  if (currency) return { ...base, to: currency.to, kind: 'money', value, currency: currency.currency };
  return { ...base, to, kind: 'count', value };
}

/** "derde", "3e", "op twee na" (a rank of three). Not before a unit of time. */
export function ordinal(scan: QuantityScan, i: number): QuantityRead | undefined {
  const { sets, numerals, times } = scan.index;
  const word = scan.low(i);
  if (word === 'op') {
    const skipped = scan.single(i + 1);
    if (!skipped || scan.low(i + 2) !== 'na' || skipped.value % 1 !== 0) return undefined;
    return { from: i, to: i + 3, kind: 'ordinal', value: skipped.value + 1 };
  }
  if (word.length < 2 || !word.endsWith('e') || word === 'de') return undefined;
  const value = numerals.ordinal(word);
  const next = scan.low(i + 1);
  if (value === undefined || sets.timeUnits.has(next) || sets.plainOrdinalContext.has(next)) return undefined;
  if (times.words.get(next)?.unit !== undefined || scan.single(i + 1)) return undefined;
  if (next === 'en' && times.words.get(scan.low(i + 2))?.ordinal && times.words.get(scan.low(i + 3))?.unit)
    return undefined;
  return { from: i, to: i + 1, kind: 'ordinal', value };
}
