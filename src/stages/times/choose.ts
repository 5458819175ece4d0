/**
 * Which year, week or quarter an expression means that leaves it open ("in maart", "op 24 augustus", "dinsdag"): the last
 * one for news of the past, the next one for plans, and a default between them for who does not know the tense.
 */
import { format, fromSerial, type PartialDate, quarterOf, serial, validDay, weekdayOf } from '../../reading/calendar';

/** The readings of an open time. `past` and `future` are left out where they are the value. */
export interface Choice {
  value: string;
  past?: string;
  future?: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function choice(value: string, past: string, future: string): Choice {
  return past === future ? { value } : { value, past, future };
}

/** A month without a year. The default is the document's year, unless the month is more than half a year off. */
export function openMonth(doc: PartialDate | undefined, month: number): Choice {
  if (doc === undefined) return { value: `XXXX-${pad(month)}` };
  const { y, m } = doc;
  if (m === undefined) return choice(format({ y, m: month }), format({ y, m: month }), format({ y, m: month }));
  const past = month <= m ? y : y - 1;
  const future = month >= m ? y : y + 1;
  const ahead = month - m;
  const best = ahead > 6 ? y - 1 : ahead <= -10 ? y + 1 : y;
  return choice(format({ y: best, m: month }), format({ y: past, m: month }), format({ y: future, m: month }));
}

/** A day and month without a year. Days that a year lacks (29 February) go to the nearest year that has them. */
export function openDay(doc: PartialDate | undefined, month: number, day: number): Choice | undefined {
  if (!validDay(2000, month, day)) return undefined;
  if (doc === undefined) return { value: `XXXX-${pad(month)}-${pad(day)}` };
  const now = doc.d !== undefined ? serial(doc.y, doc.m ?? 1, doc.d) : undefined;
  const here = now ?? serial(doc.y, doc.m ?? 7, 15);
  const exists = (from: number, step: number): number => {
    let y = from;
    while (!validDay(y, month, day)) y += step;
    return y;
  };
  const at = (y: number): number => serial(y, month, day);
  let pastYear = exists(doc.y, -1);
  if (at(pastYear) > here && !(now === undefined && doc.m === month)) pastYear = exists(pastYear - 1, -1);
  let futureYear = exists(doc.y, 1);
  if (at(futureYear) < here && !(now === undefined && doc.m === month)) futureYear = exists(futureYear + 1, 1);
  const sameYear = validDay(doc.y, month, day) ? at(doc.y) - here : undefined;
  let best: number;
  if (sameYear === undefined) best = pastYear;
  else best = sameYear > 183 ? pastYear : sameYear < -300 ? futureYear : doc.y;
  const value = (y: number): string => format({ y, m: month, d: day });
  return choice(value(best), value(pastYear), value(futureYear));
}

/** A weekday: the last one up to the day of publication, or the next one from it; news mostly looks back. */
export function openWeekday(doc: PartialDate | undefined, weekday: number): Choice {
  if (doc === undefined) return { value: `XXXX-WXX-${weekday}` };
  if (doc.m === undefined || doc.d === undefined) return { value: format(doc) };
  const now = serial(doc.y, doc.m, doc.d);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const past = format(fromSerial(now - back));
  const future = format(fromSerial(now + ((7 - back) % 7)));
  return choice(past, past, future);
}

/** A quarter (`Q`) or half (`H`) without a year: the document's, but last year's late parts in the first months. */
export function openPart(doc: PartialDate | undefined, kind: 'Q' | 'H', part: number): Choice {
  const value = (y: number): string => `${y}-${kind}${part}`;
  if (doc === undefined) return { value: `XXXX-${kind}${part}` };
  if (doc.m === undefined) return { value: value(doc.y) };
  const now = kind === 'Q' ? quarterOf(doc.m) : doc.m <= 6 ? 1 : 2;
  const past = part <= now ? doc.y : doc.y - 1;
  const future = part >= now ? doc.y : doc.y + 1;
  const early = kind === 'Q' ? doc.m <= 3 && part >= 3 : doc.m <= 2 && part === 2;
  return choice(value(early ? doc.y - 1 : doc.y), value(past), value(future));
}

/** The year of a season without one; `direction` follows "afgelopen" (-1) and "komende" (1). */
export function openSeason(doc: PartialDate | undefined, seasonMonth: number, direction: number): Choice {
  if (doc === undefined) return { value: 'XXXX' };
  const { y, m } = doc;
  if (m === undefined) return { value: String(y + direction) };
  if (direction < 0) return { value: String(m >= seasonMonth + 1 ? y : y - 1) };
  if (direction > 0) return { value: String(m < seasonMonth ? y : y + 1) };
  const past = m >= seasonMonth - 1 ? y : y - 1;
  const future = m <= seasonMonth + 1 ? y : y + 1;
  return choice(String(y), String(past), String(future));
}
