/**
 * Dates at the precision that is known, and the arithmetic on them. Values follow TIMEX3 (TimeML 1.2.1, ISO 8601):
 * `2017`, `2017-03`, `2017-03-14`, `2021-Q2`, `2021-H2`, `2008-W12`, `2008-W12-WE`; X stands for what is unknown.
 */

/** A unit of time: day, week, month, quarter, half year, year, weekend, hour, minute. */
export type UnitCode = 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'E' | 'h' | 'm';

/** A date: a year, perhaps with month, perhaps with day. */
export interface PartialDate {
  y: number;
  m?: number;
  d?: number;
}

const DAY_MS = 86_400_000;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `2021-04-14`, `2021-04` or `2021` (a time of day may follow) read as a date; undefined where it is none. */
export function parseDate(value: string): PartialDate | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  if (!parts) return undefined;
  const date: PartialDate = { y: Number(parts[1]) };
  if (parts[2] !== undefined) date.m = Number(parts[2]);
  if (parts[3] !== undefined) date.d = Number(parts[3]);
  if (date.m !== undefined && (date.m < 1 || date.m > 12)) return undefined;
  if (date.d !== undefined && !validDay(date.y, date.m ?? 1, date.d)) return undefined;
  return date;
}

/** Whether the day exists. */
export function validDay(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}

/** Number of days of a month. */
export function daysIn(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** The value of a date at its own precision. */
export function format(date: PartialDate): string {
  const year = pad(date.y, 4);
  if (date.m === undefined) return year;
  return date.d === undefined ? `${year}-${pad(date.m)}` : `${year}-${pad(date.m)}-${pad(date.d)}`;
}

/** Days since 1970-01-01 of a full date. */
export function serial(y: number, m: number, d: number): number {
  return Math.round(Date.UTC(y, m - 1, d) / DAY_MS);
}

/** The full date of a serial day. */
export function fromSerial(day: number): Required<PartialDate> {
  const date = new Date(day * DAY_MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

/** ISO weekday of a serial day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a serial day, as `2008-W12`. */
export function weekValue(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { y } = fromSerial(thursday);
  const week = Math.floor((thursday - serial(y, 1, 1)) / 7) + 1;
  return `${pad(y, 4)}-W${pad(week)}`;
}

/** The serial day of the Monday of `2008-W12`. */
export function mondayOf(week: string): number {
  const [y, w] = week.split('-W').map((part) => Number.parseInt(part, 10));
  const fourth = serial(y, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (w - 1) * 7;
}

/** The date of a weekday in an ISO week: ("2008-W12", 1) is that week's Monday. Undefined where the week is unknown. */
export function dayOfWeek(week: string, day: number): string | undefined {
  return /^\d{4}-W\d\d$/.test(week) ? format(fromSerial(mondayOf(week) + day - 1)) : undefined;
}

/** The quarter of a month, 1 to 4. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** Moves a month by a number of months. */
export function addMonths(y: number, m: number, months: number): { y: number; m: number } {
  const total = y * 12 + (m - 1) + months;
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 };
}

/** What is written for a unit whose date is not known. */
export function unknownValue(unit: UnitCode): string {
  switch (unit) {
    case 'Y':
      return 'XXXX';
    case 'M':
      return 'XXXX-XX';
    case 'Q':
      return 'XXXX-QX';
    case 'H':
      return 'XXXX-HX';
    case 'W':
      return 'XXXX-WXX';
    case 'E':
      return 'XXXX-WXX-WE';
    default:
      return 'XXXX-XX-XX';
  }
}

/**
 * The unit of time that holds `date`, moved by `by` units: `shiftUnit({y: 2021, m: 4}, 'Y', -1)` is `2020`. Where the
 * date is less precise than the unit, the value is as precise as the date can make it.
 */
export function shiftUnit(date: PartialDate, unit: UnitCode, by: number): string {
  const { y, m, d } = date;
  if (unit === 'Y' || m === undefined) return pad(unit === 'Y' ? y + by : y, 4);
  if (unit === 'M') return format(addMonths(y, m, by));
  if (unit === 'Q') {
    const moved = addMonths(y, m, by * 3);
    return `${pad(moved.y, 4)}-Q${quarterOf(moved.m)}`;
  }
  if (unit === 'H') {
    const moved = addMonths(y, m, by * 6);
    return `${pad(moved.y, 4)}-H${moved.m <= 6 ? 1 : 2}`;
  }
  if (d === undefined) {
    // Days and weeks from a month alone: the month is as near as can be told, unless they lead out of it.
    const days = unit === 'D' ? by : by * 7;
    return Math.abs(days) <= 15 ? format({ y, m }) : format(addMonths(y, m, Math.round(days / 30)));
  }
  const day = serial(y, m, d);
  if (unit === 'W') return weekValue(day + 7 * by);
  if (unit === 'E') return `${weekValue(day + 7 * by)}-WE`;
  return format(fromSerial(day + (unit === 'D' ? by : 0)));
}

/** A number of units as an ISO period, in whole numbers: 1.5 years are `P18M`. */
export function period(amount: number, unit: UnitCode): string {
  if (unit === 'E') return `P${Math.round(amount)}WE`;
  if (unit === 'm') return `PT${Math.round(amount)}M`;
  if (unit === 'h') return Number.isInteger(amount) ? `PT${amount}H` : `PT${Math.round(amount * 60)}M`;
  if (unit === 'Q') return `P${Math.round(amount * 3)}M`;
  if (unit === 'H') return `P${Math.round(amount * 6)}M`;
  if (Number.isInteger(amount)) return `P${amount}${unit}`;
  if (unit === 'Y') return `P${Math.round(amount * 12)}M`;
  if (unit === 'M') return `P${Math.round(amount * 30)}D`;
  if (unit === 'W') return `P${Math.round(amount * 7)}D`;
  return `PT${Math.round(amount * 24)}H`;
}
