/** Periods told by their months: "juli tot en met september", "de drie maanden tot eind maart"; and "het hele jaar". */
import { shiftUnit } from '../../reading/calendar';
import { amountOfTime } from './durations';
import type { Found, Parser, Scan } from './scan';
import { yearTail } from './year-tail';

/** The name of the months `from` to `to`: a quarter or a half where they are one, else their year alone (the empty string). */
function partName(from: number, to: number): string {
  const months = to - from + 1;
  if (months === 3 && to % 3 === 0) return `-Q${to / 3}`;
  return months === 6 && to % 6 === 0 ? `-H${to / 6}` : '';
}

/** The token behind "tot", "t/m" or "tot en met" at token k, and behind an "eind" that follows; `k` itself where there is none. */
function behindUntil(scan: Scan, k: number): number {
  const word = scan.low(k);
  if (word !== 'tot' && word !== 't/m') return k;
  let next = word === 'tot' && scan.low(k + 1) === 'en' && scan.low(k + 2) === 'met' ? k + 3 : k + 1;
  if (scan.is(next, 'articles')) next++;
  if (scan.entry(next)?.edge) next++;
  return scan.is(next, 'of') ? next + 1 : next;
}

/** A part of a year that ends with a month, in the year behind it or in the last one that it can be. */
function inItsYear(scan: Scan, i: number, at: number, part: string, to: number): Found | undefined {
  const tail = yearTail(scan, at + 1);
  if (tail) {
    const year = tail.year === undefined ? 'XXXX' : String(tail.year);
    const span: Found = { from: i, to: tail.to, value: year + part, kind: 'date', anchor: tail.anchor };
    return tail.shift ? { ...span, shift: tail.shift } : span;
  }
  const { doc } = scan;
  if (!doc) return { from: i, to: at + 1, value: `XXXX${part}`, kind: 'date', anchor: 'document' };
  const past = doc.m !== undefined && to > doc.m ? doc.y - 1 : doc.y;
  return { from: i, to: at + 1, value: `${past}${part}`, kind: 'date', anchor: 'document' };
}

/** "juli tot en met september", "januari t/m juni 2008", "tussen april en juni". */
export const monthSpan: Parser = (scan, i, word) => {
  if (word?.month === undefined || word.abbreviated) return undefined;
  const between = scan.low(i - 1) === 'tussen' && scan.low(i + 1) === 'en';
  const at = between ? i + 2 : behindUntil(scan, i + 1);
  const last = at > i + 1 ? scan.entry(at)?.month : undefined;
  if (last === undefined || last <= word.month) return undefined;
  const part = partName(word.month, last);
  // "uitgesteld van mei tot oktober" tells of two times
  if (part === '' && at === i + 2 && (between || scan.low(i + 1) === 'tot')) return undefined;
  return inItsYear(scan, i, at, part, last);
};

/** "drie maanden tot en met maart", "de negen maanden tot eind september 2008". */
export const monthsUntil: Parser = (scan, i) => {
  const time = amountOfTime(scan, i);
  if (time?.unit !== 'M' || time.upper !== undefined) return undefined;
  const at = behindUntil(scan, time.to);
  const last = at > time.to ? scan.entry(at)?.month : undefined;
  if (last === undefined || time.amount > last) return undefined;
  return inItsYear(scan, i, at, partName(last - time.amount + 1, last), last);
};

/** The last month in which "het hele jaar" still means the year before. */
const LATE_FIGURES = 3;
/** The last month in which a year that lies behind is still the one before. */
const LATE_YEAR = 9;

/** "over het hele jaar", "het volledige boekjaar". */
export const wholeYear: Parser = (scan, i, word) => {
  const unit = scan.entry(i + 1);
  if (!word?.whole || unit?.unit !== 'Y' || unit.unitPlural || unit.unitCount !== 1 || !scan.doc) return undefined;
  if (scan.low(i - 1) !== 'het') return undefined;
  const tail = yearTail(scan, i + 2);
  const { y, m } = scan.doc;
  const found = (to: number, year: number): Found => ({
    from: i,
    to,
    value: String(year),
    kind: 'date',
    anchor: 'document',
  });
  if (tail?.year !== undefined) return found(tail.to, tail.year);
  if (m === undefined || m > LATE_FIGURES) return found(i + 2, y);
  return { ...found(i + 2, y - 1), past: String(y - 1), future: String(y) };
};

/** "een goed kwartaal achter de rug", "terug op een goed halfjaar": the unit that has ended. */
export const closedUnit: Parser = (scan, i, word) => {
  const { doc } = scan;
  if (word?.unit === undefined || word.unitPlural || word.unitCount !== 1 || doc?.m === undefined) return undefined;
  if (!/^[QHY]$/.test(word.unit)) return undefined;
  const { closedBehind, closedBefore } = scan.index.data;
  const stands = (phrase: string, at: number): boolean => phrase.split(' ').every((w, k) => scan.low(at + k) === w);
  // "terug op een goed halfjaar", "terug op een in alle opzichten goed halfjaar"
  const looksBack = (phrase: string): boolean =>
    [2, 3, 4, 5].some((n) => scan.is(i - n + 2, 'articles') && stands(phrase, i - n));
  if (!closedBehind.some((p) => stands(p, i + 1)) && !closedBefore.some(looksBack)) return undefined;
  // a year told of in its last months is the running one
  const by = word.unit === 'Y' && doc.m > LATE_YEAR ? 0 : -1;
  return { from: i, to: i + 1, value: shiftUnit(doc, word.unit, by), kind: 'date', anchor: 'document' };
};
