/** What is worked out after finding: narrative anchors, open directions, dates a duration ago. */

import {
  addMonths,
  format,
  fromSerial,
  mondayOf,
  type PartialDate,
  parseDate,
  serial,
  shiftUnit,
} from '../../reading/calendar';
import { timeMention } from '../../reading/records';
import type { TimeMention } from '../find-times';
import type { Shift } from './scan';

/** The part of a mention that {@link resolveNarrative} and {@link resolveByTense} read. */
export interface Resolvable {
  readonly value: string;
  readonly anchor: 'absolute' | 'document' | 'narrative';
  readonly past?: string;
  readonly future?: string;
  readonly shift?: Shift;
}

/** A value as a date, at the precision that it tells; quarters and halves go to their first month. */
function dateOf(value: string): PartialDate | undefined {
  const plain = parseDate(value);
  if (plain) return plain;
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value);
  if (part) return { y: Number(part[1]), m: (Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1 };
  const week = /^(\d{4}-W\d\d)(?:-WE)?$/.exec(value);
  if (week) return fromSerial(mondayOf(week[1]) + (value.endsWith('WE') ? 5 : 0));
  return undefined;
}

/**
 * Resolves a narrative-anchored mention ("een jaar later", "de dag ervoor", "datzelfde jaar", "maart dat jaar") against
 * the value of the time last told. Undefined where the mention hangs on nothing told or the anchor is no date.
 */
export function resolveNarrative(mention: Resolvable, anchorValue: string): string | undefined {
  const { shift } = mention;
  if (mention.anchor !== 'narrative' || !shift) return undefined;
  // "een jaar eerder" after a quarter is that quarter of the year before; "dezelfde periode van 2008" names the year
  const part = shift.unit === 'Y' ? /^(\d{4})(-[QH]\d)$/.exec(anchorValue) : null;
  if (part && /^(?:XXXX|\d{4})$/.test(mention.value)) {
    const year = shift.same && mention.value !== 'XXXX' ? Number(mention.value) : Number(part[1]) + shift.amount;
    return String(year) + part[2];
  }
  if (shift.same && mention.value !== 'XXXX') return undefined;
  const anchor = dateOf(anchorValue);
  if (!anchor) return undefined;
  if (/^XXXX-/.test(mention.value) && !mention.value.slice(4).includes('X')) {
    return String(anchor.y + (shift.unit === 'Y' ? shift.amount : 0)) + mention.value.slice(4);
  }
  if (anchor.m === undefined && shift.unit !== 'Y') {
    if (shift.unit === 'M') return String(anchor.y + Math.trunc(Math.round(shift.amount / 6) / 2));
    return String(anchor.y);
  }
  return shiftUnit(anchor, shift.unit, shift.amount);
}

/**
 * The value of an open time ("dinsdag", "in maart", "op 24 augustus") by the tense of its clause. Times that are not open
 * keep their value.
 */
export function resolveByTense(mention: Resolvable, tense: 'past' | 'future'): string {
  return (tense === 'past' ? mention.past : mention.future) ?? mention.value;
}

/**
 * The date that lies a duration before another: ("2021-04", "P11Y") is `2010`. As precise as the duration's unit, and
 * never more precise than the date. Throws a RangeError on anything but a date and a period such as P11Y, P18M, P3W, P2D.
 */
export function subtractDuration(date: string, duration: string): string {
  const from = dateOf(date);
  if (!from)
    throw new RangeError(`date ${JSON.stringify(date)}: expected YYYY, YYYY-MM, YYYY-MM-DD, a quarter, half or week`);
  const parts = /^P(\d+)([DWMY])$/.exec(duration);
  if (!parts)
    throw new RangeError(`duration ${JSON.stringify(duration)}: expected a period such as P11Y, P18M, P3W or P2D`);
  const amount = Number(parts[1]);
  const unit = parts[2];
  if (unit === 'Y') return format({ y: from.y - amount });
  if (unit === 'M') {
    if (from.m === undefined) return format({ y: from.y - Math.round(amount / 12) });
    return format(addMonths(from.y, from.m, -amount));
  }
  if (from.m === undefined || from.d === undefined) return shiftUnit(from, unit === 'W' ? 'W' : 'D', -amount);
  return format(fromSerial(serial(from.y, from.m, from.d) - amount * (unit === 'W' ? 7 : 1)));
}

/**
 * Resolves each narrative mention against the nearest date told before it, in reading order: "In 1984 ... Een jaar later"
 * is 1985. Mentions with nothing told before them stay as they are.
 */
export function resolveInOrder(mentions: readonly TimeMention[]): TimeMention[] {
  let told: string | undefined;
  return mentions.map((item) => {
    const value = told === undefined ? undefined : resolveNarrative(item, told);
    const resolved = value === undefined ? item : timeMention({ ...item, value });
    // "in februari ... drie maanden later": a story goes on from what has been
    if (resolved.kind === 'date' && !resolved.value.startsWith('XXXX')) told = resolved.past ?? resolved.value;
    return resolved;
  });
}
