/** Amounts of time: durations, dates counted off from another ("vijf jaar geleden", "een jaar later"), and sets. */

import type { UnitCode } from '../../reading/calendar';
import { period, shiftUnit, unknownValue } from '../../reading/calendar';
import type { Found, Parser, Scan, Shift } from './scan';

interface Amount {
  /** Token after the unit. */
  to: number;
  /** Token of the unit. */
  at: number;
  amount: number;
  /** The higher end of "twee tot drie jaar". */
  upper?: number;
  unit: UnitCode;
}

/** "vijf jaar", "anderhalf jaar", "een half jaar", "twee tot drie maanden", "een kwart eeuw". */
export function amountOfTime(scan: Scan, i: number): Amount | undefined {
  const range = /^(\d+)[-–](\d+)$/.exec(scan.raw(i));
  let amount = range ? Number(range[1]) : scan.number(i);
  if (amount === undefined) return undefined;
  let upper = range ? Number(range[2]) : undefined;
  let k = i + 1;
  if (amount === 1 && /^hal(?:f|ve)$/.test(scan.low(k))) {
    amount = 0.5;
    k++;
  } else if (scan.low(k) === 'en' && /^(?:een|één)$/.test(scan.low(k + 1)) && /^hal(?:f|ve)$/.test(scan.low(k + 2))) {
    amount += 0.5;
    k += 3;
  } else if (/^(?:tot|à|a|of|-|–)$/.test(scan.low(k))) {
    const second = scan.number(k + 1);
    if (second !== undefined && second > amount) {
      upper = second;
      k += 2;
    }
  }
  const unit = scan.entry(k);
  if (!unit?.unit || !Number.isFinite(amount) || amount > 1e6) return undefined;
  const count = unit.unitCount ?? 1;
  // "een jaar of twee"
  const about = amount === 1 && scan.low(k + 1) === 'of' ? scan.number(k + 2) : undefined;
  if (about !== undefined && about > 1) return { to: k + 3, at: k, amount: about * count, unit: unit.unit };
  const result: Amount = { to: k + 1, at: k, amount: amount * count, unit: unit.unit };
  if (upper !== undefined) result.upper = upper * count;
  return result;
}

/** The shift in whole units; a fraction goes over to the smaller unit. */
function shiftOf(amount: number, unit: UnitCode, sign: number): Shift {
  if (Number.isInteger(amount)) {
    if (unit === 'H') return { unit: 'M', amount: sign * amount * 6 };
    return { unit, amount: sign * amount };
  }
  if (unit === 'Y') return { unit: 'M', amount: sign * Math.round(amount * 12) };
  if (unit === 'M') return { unit: 'D', amount: sign * Math.round(amount * 30) };
  return { unit: 'D', amount: sign * Math.round(amount * 7) };
}

/** The date that lies the amount from the document's; years give years, unless less than one. */
function fromDocument(scan: Scan, amount: number, unit: UnitCode, sign: number): string {
  const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (!scan.doc || unit === 'h' || unit === 'm' || unit === 'E') return vague;
  const shift = shiftOf(amount, unit, sign);
  const value = shiftUnit(scan.doc, shift.unit, shift.amount);
  return unit === 'Y' && amount > 1 ? value.slice(0, 4) : value;
}

/** Everything that begins with an amount of time. */
export const amountParser: Parser = (scan, i, word) => {
  if (word?.unitPlural && scan.is(i + 1, 'ago')) return pastReference(i, i + 2);
  const vague = vagueAgo(scan, i);
  if (vague) return vague;
  const time = amountOfTime(scan, i);
  if (!time) return undefined;
  const { to, amount, unit } = time;
  const isClock = unit === 'h' || unit === 'm';
  if (
    scan.is(to, 'ageAfter') ||
    scan.is(i - 1, 'ageBefore') ||
    (scan.low(i - 1) === 'van' && scan.is(i - 2, 'ageBefore'))
  ) {
    return undefined;
  }
  if (scan.is(to, 'ago')) {
    const value = fromDocument(scan, amount, unit, -1);
    return { from: i, to: to + 1, value, kind: value === 'PAST_REF' ? 'reference' : 'date', anchor: 'document' };
  }
  const counted = countedOff(scan, i, time);
  if (counted !== 'none') return counted;
  if (scan.is(i - 1, 'inFuture') && !scan.is(to, 'lengthWords') && !isClock) {
    const value = fromDocument(scan, amount, unit, 1);
    return { from: i - 1, to, value, kind: value === 'FUTURE_REF' ? 'reference' : 'date', anchor: 'document' };
  }
  // "sinds twee jaar"
  if (scan.is(i - 1, 'sinceWords') && !scan.is(to, 'lengthWords') && !isClock) {
    const value = fromDocument(scan, amount, unit, -1);
    return { from: i, to, value, kind: value === 'PAST_REF' ? 'reference' : 'date', anchor: 'document' };
  }
  // "op een dag" says no length.
  if (unit === 'D' && amount === 1 && scan.low(i - 1) === 'op') return undefined;
  const long = scan.is(to, 'lengthWords');
  const within = scan.is(i - 1, 'withinWords');
  if ((isClock && !long && !within) || (unit === 'E' && !long)) return undefined;
  if (isSeason(scan, time.at) && amount === 1) return undefined;
  const found: Found = {
    from: i,
    to: long ? to + 1 : to,
    value: period(amount, unit),
    kind: 'duration',
    anchor: 'absolute',
  };
  if (within) {
    found.relation = 'until';
    found.deadline = true;
    found.anchor = 'document';
  }
  return found;
};

function isSeason(scan: Scan, at: number): boolean {
  return scan.low(at).endsWith('seizoen');
}

/** "een jaar later", "twee dagen eerder", "drie jaar na dato"; 'none' where nothing of the kind follows. */
function countedOff(scan: Scan, i: number, { to, amount, unit }: Amount): Found | undefined | 'none' {
  let sign = 0;
  let end = to + 1;
  if (scan.is(to, 'narrativeAfter')) sign = 1;
  else if (scan.is(to, 'narrativeBefore')) sign = -1;
  else if (scan.low(to) === 'na' && scan.low(to + 1) === 'dato') {
    sign = 1;
    end = to + 2;
  }
  if (sign === 0) return 'none';
  // "drie dagen later dan gepland" is a length and no date.
  if (scan.low(end) === 'dan')
    return { from: i, to, value: period(amount, unit), kind: 'duration', anchor: 'absolute' };
  if (unit === 'h' || unit === 'm' || unit === 'E') return undefined;
  const shift = shiftOf(amount, unit, sign);
  return { from: i, to: end, value: unknownValue(shift.unit), kind: 'date', anchor: 'narrative', shift };
}

function pastReference(from: number, to: number): Found {
  return { from, to, value: 'PAST_REF', kind: 'reference', anchor: 'document' };
}

/** "enkele maanden geleden", "een paar jaar geleden", "een aantal weken geleden". */
function vagueAgo(scan: Scan, i: number): Found | undefined {
  const k = scan.low(i) === 'een' ? i + 1 : i;
  if (!scan.is(k, 'vagueNumbers')) return undefined;
  if (scan.entry(k + 1)?.unit === undefined || !scan.is(k + 2, 'ago')) return undefined;
  return pastReference(i, k + 3);
}

/** "de afgelopen tien jaar", "de komende twee weken", "de afgelopen paar jaar". */
export const relativeAmount: Parser = (scan, i, word) => {
  if (!word?.relative) return undefined;
  if (scan.is(i + 1, 'vagueNumbers') && scan.entry(i + 2)?.unit !== undefined) {
    const value = word.relative < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { from: i, to: i + 3, value, kind: 'reference', anchor: 'document' };
  }
  // "half" needs no number before it: "het afgelopen half jaar".
  const time = amountOfTime(scan, i + 1);
  if (!time) return undefined;
  return { from: i, to: time.to, value: period(time.amount, time.unit), kind: 'duration', anchor: 'document' };
};

/** "per jaar", "elk kwartaal", "om de twee jaar", "jaarlijks". */
export const setParser: Parser = (scan, i, word) => {
  const set = (to: number, value: string): Found => ({ from: i, to, value, kind: 'set', anchor: 'absolute' });
  if (word?.set) return set(i + 1, word.set);
  if (!word?.setWord) return undefined;
  let k = i + 1;
  if (scan.low(i) === 'om') {
    if (scan.low(k) !== 'de') return undefined;
    k++;
    const every = amountOfTime(scan, k);
    return every && every.unit !== 'h' && every.unit !== 'm'
      ? set(every.to, period(every.amount, every.unit))
      : undefined;
  }
  const unit = scan.entry(k);
  if (unit?.unit !== undefined && !unit.unitPlural && unit.unit !== 'E') {
    return set(k + 1, period(unit.unitCount ?? 1, unit.unit));
  }
  if (!scan.is(i, 'setDeterminers')) return undefined;
  const every = amountOfTime(scan, k);
  return every && set(every.to, period(every.amount, every.unit));
};
