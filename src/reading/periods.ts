/** What the values of times say of each other and of the date of the news. */
import { mondayOf, parseDate, serial } from './calendar';

/** Whether a value is a period that companies report of: a year, a half, a quarter or a month. */
export const isPeriod = (value: string): boolean => /^\d{4}(?:-(?:Q[1-4]|H[12]|\d\d))?$/.test(value);

/** The same part of another year: `2010-Q1` in 2009 is `2009-Q1`. */
export const samePeriodIn = (period: string, year: number): string => `${year}${period.slice(4)}`;

/** The same part of the year before. */
export const yearBefore = (period: string): string => samePeriodIn(period, Number(period.slice(0, 4)) - 1);

export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether a value may still lie ahead of the date of the news: the year, month or quarter that one is in may. */
export function isAhead(value: string, date: string | undefined): boolean {
  if (value === 'FUTURE_REF') return true;
  if (!date || !/^\d{4}/.test(value)) return false;
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (part) {
    const month = Number(part[3]) * (part[2] === 'Q' ? 3 : 6);
    return `${part[1]}-${String(month).padStart(2, '0')}` >= date.slice(0, 7);
  }
  const length = Math.min(value.length, date.length);
  return isDay(value) ? value >= date.slice(0, 10) : value.slice(0, length) >= date.slice(0, length);
}

/** The day of an ISO 8601 date as a number. */
function dayOf(date: string): number {
  const { y, m, d } = parseDate(date.slice(0, 10))!;
  return serial(y, m!, d!);
}

/**
 * Whether a TIMEX value that the present tense is told with lies after the document's date. Stricter than {@link isAhead}: the day, week and month of the
 * news itself have come.
 */
export function isFuture(value: string, date: string | undefined): boolean {
  if (value === 'FUTURE_REF') return true;
  if (!date || !/^\d{4}/.test(value)) return false;
  const year = value.slice(0, 4);
  if (year !== date.slice(0, 4)) return year > date.slice(0, 4);
  // the present tense with the bare year, half or quarter that one is in looks ahead ("gaat dit kwartaal in première")
  const part = /^\d{4}-([QH])(\d)$/.exec(value);
  if (part && date.length >= 7) return Number(part[2]) * (part[1] === 'Q' ? 3 : 6) >= Number(date.slice(5, 7));
  if (value.length === 4) return date.length >= 7;
  if (/-W\d\d$/.test(value)) return date.length >= 10 && mondayOf(value) > dayOf(date);
  if (/^\d{4}-\d\d/.test(value) && date.length >= 7)
    return value.slice(0, Math.min(value.length, date.length)) > date.slice(0, Math.min(value.length, date.length));
  return false;
}

/** Whether a value lies in a year before that of the document's date. */
export const isYearsBack = (value: string, date: string | undefined): boolean =>
  date !== undefined && /^\d{4}/.test(value) && value.slice(0, 4) < date.slice(0, 4);
