/** Dates with a calendar name in them: days, months, years, quarters, halves, seasons, decades. */
import { dayOfWeek, format, shiftUnit, validDay } from '../../reading/calendar';
import { openDay, openMonth, openPart, openSeason, openWeekday } from './choose';
import type { Found, Parser, Scan } from './scan';
import { inYear, yearTail } from './year-tail';
import { isYear, plainYear, shortYear } from './years';

const pad = (n: number): string => String(n).padStart(2, '0');

const date = (from: number, to: number, value: string, anchor: Found['anchor'] = 'absolute'): Found => ({
  from,
  to,
  value,
  kind: 'date',
  anchor,
});

/** "12-04-2021", "12/4/'21", "2021-04-12"; the day comes first unless the year does. Also "2008-2009", "2007/2008". */
export const numericDate: Parser = (scan, i) => {
  const raw = scan.low(i);
  const first = raw.charCodeAt(0);
  if (first < 48 || first > 57 || raw.length < 6 || raw.length > 10) return undefined;
  const iso = /^(\d{4})([-/])(\d\d)\2(\d\d)$/.exec(raw);
  if (iso) return validNumeric(i, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const range = /^(\d{4})[-/–](\d{4}|\d\d)$/.exec(raw);
  if (range && plainYear(range[1]) !== undefined) {
    const end = range[2].length === 4 ? range[2] : range[1].slice(0, 2) + range[2];
    if (Number(end) > Number(range[1]) && Number(end) - Number(range[1]) < 120)
      return date(i, i + 1, `${range[1]}/${end}`);
  }
  const dutch = /^(\d\d?)([-/.])(\d\d?)\2'?(\d{4}|\d\d)$/.exec(raw);
  if (!dutch || (dutch[2] === '.' && dutch[4].length === 2)) return undefined;
  const two = Number(dutch[4]);
  const year = dutch[4].length === 4 ? two : two < 50 ? 2000 + two : 1900 + two;
  return validNumeric(i, year, Number(dutch[3]), Number(dutch[1]));
};

function validNumeric(i: number, y: number, m: number, d: number): Found | undefined {
  return y >= 1800 && y < 2100 && validDay(y, m, d) ? date(i, i + 1, format({ y, m, d })) : undefined;
}

/** A day number of one or two digits, "3e" or a spelled rank, 1 to 31. */
function dayNumber(scan: Scan, i: number): number | undefined {
  const day = scan.digits(i, 2) ?? (/^\d/.test(scan.raw(i)) ? scan.numerals.ordinal(scan.low(i)) : undefined);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** "15 april 2020", "24 augustus", "wo 12 mei", "11 en 12 december" (the first day counts), "3 maart vorig jaar". */
export const dayAndMonth: Parser = (scan, i) => {
  const pair = /^(\d\d?)[-–](\d\d?)$/.exec(scan.raw(i));
  const day = pair ? Number(pair[1]) : dayNumber(scan, i);
  if (day === undefined) return undefined;
  let k = i + 1;
  if (!pair && /^(?:en|of|tot|t\/m|-|–)$/.test(scan.low(k))) {
    const article = scan.low(k) === 'tot' && scan.low(k + 1) === 'en' && scan.low(k + 2) === 'met' ? k + 3 : k + 1;
    if (dayNumber(scan, article) === undefined) return undefined;
    k = article + 1;
  }
  const month = scan.entry(k)?.month;
  if (month === undefined) return undefined;
  const tail = yearTail(scan, k + 1);
  if (tail) return validDay(tail.year ?? 2000, month, day) ? inYear(i, tail, `-${pad(month)}-${pad(day)}`) : undefined;
  const choice = openDay(scan.doc, month, day);
  if (!choice) return undefined;
  return trailing(scan, { ...date(i, k + 1, choice.value, 'document'), ...choice });
};

/** "jl." and "a.s." settle the direction. */
function trailing(scan: Scan, found: Found): Found {
  const past = scan.is(found.to, 'trailingPast');
  if (!past && !scan.is(found.to, 'trailingFuture')) return found;
  const { past: before, future: after, ...rest } = found;
  return { ...rest, to: found.to + 1, value: (past ? before : after) ?? found.value };
}

/** "maandag", "dinsdagavond", "wo 12 mei", "maandag 12 april", "maandag jl.". */
export const weekday: Parser = (scan, i, word) => {
  if (word?.weekday === undefined) return undefined;
  const comma = scan.low(i + 1) === ',' ? i + 2 : i + 1;
  const day = dayAndMonth(scan, comma, undefined) ?? numericDate(scan, comma, undefined);
  if (day) return { ...day, from: i };
  if (word.weekdayAbbreviated) return undefined;
  const found: Found = { ...date(i, i + 1, '', 'document'), ...openWeekday(scan.doc, word.weekday) };
  const week = weekAround(scan, i + 1, word.weekday);
  if (week) return { ...week, from: i };
  return trailing(scan, found);
};

/** "vorige week", "volgende week", "deze week", "van vorige week" right behind a weekday. */
function weekAround(scan: Scan, i: number, day: number): Found | undefined {
  const at = scan.is(i, 'of') ? i + 1 : i;
  const relative = scan.entry(at)?.relative;
  if (relative === undefined || scan.entry(at + 1)?.unit !== 'W' || scan.doc?.d === undefined) return undefined;
  const value = dayOfWeek(shiftUnit(scan.doc, 'W', relative), day);
  return value === undefined ? undefined : date(i, at + 2, value, 'document');
}

/** "maart", "maart 2009", "mei van dit jaar"; doubtful words only where a time can stand. */
export const month: Parser = (scan, i, word) => {
  if (word?.month === undefined) return undefined;
  const suffix = `-${pad(word.month)}`;
  const tail = yearTail(scan, i + 1);
  if (tail) return inYear(i, tail, suffix);
  if (word.abbreviated) return undefined;
  const shy = word.ambiguous || (scan.capital(i) && !scan.opensSentence(i));
  if (shy && !scan.is(i - 1, 'monthContext')) return undefined;
  if (scan.capital(i) && (scan.opensSentence(i) || scan.capital(i + 1)) && word.ambiguous) return undefined;
  const choice = openMonth(scan.doc, word.month);
  return trailing(scan, { ...date(i, i + 1, choice.value, 'document'), ...choice });
};

/** "2008", "'08". */
export const year: Parser = (scan, i) => {
  const short = shortYear(scan, i);
  if (short) return scan.is(i - 1, 'yearContext') ? date(i, short.to, String(short.year)) : undefined;
  return isYear(scan, i, scan.index) ? date(i, i + 1, scan.raw(i)) : undefined;
};

/** "het derde kwartaal van 2009", "3e kwartaal", "tweede helft van dit jaar", "eerste negen maanden". */
export const partOfYear: Parser = (scan, i, word) => {
  const rank = word?.ordinal ?? (/^\d/.test(scan.raw(i)) ? scan.numerals.ordinal(scan.low(i)) : undefined);
  if (rank === undefined || rank > 4) return undefined;
  if (/^(?:en|of)$/.test(scan.low(i + 1)) && rank > 0) {
    // "het derde en vierde kwartaal van 2008": the first shares the noun and the year of the second.
    const second = scan.entry(i + 2)?.ordinal === undefined ? undefined : partOfYear(scan, i + 2, scan.entry(i + 2));
    const shared = (value: string): string => value.replace(/\d$/, String(rank));
    if (!second || !/-[QH]\d$/.test(second.value)) return undefined;
    return {
      ...second,
      from: i,
      to: i + 1,
      value: shared(second.value),
      ...(second.past && { past: shared(second.past) }),
      ...(second.future && { future: shared(second.future) }),
    };
  }
  const amount = scan.number(i + 1);
  const at = amount === undefined ? i + 1 : i + 2;
  const unit = scan.entry(at);
  if (unit?.half) {
    const tail = yearTail(scan, at + 1);
    return tail && rank <= 2 && amount === undefined ? inYear(i, tail, `-H${rank < 0 ? 2 : rank}`) : undefined;
  }
  let kind: 'Q' | 'H';
  let part: number;
  if (amount === undefined && (unit?.unit === 'Q' || unit?.unit === 'H') && !unit.unitPlural) {
    kind = unit.unit;
    part = rank < 0 ? (kind === 'Q' ? 4 : 2) : rank;
    if (kind === 'H' && part > 2) return undefined;
  } else if (unit?.unit === 'M' && (amount === 3 || amount === 6) && (rank === 1 || rank === -1)) {
    kind = amount === 3 ? 'Q' : 'H';
    part = rank === 1 ? 1 : amount === 3 ? 4 : 2;
  } else if ((unit?.unit === 'M' || unit?.unit === 'Q') && amount !== undefined && amount >= 2) {
    const tail = yearTail(scan, at + 1);
    if (tail) return inYear(i, tail, '');
    return rank === 1 ? { ...date(i, at + 1, String(scan.doc?.y ?? 'XXXX'), 'document') } : undefined;
  } else return undefined;
  const tail = yearTail(scan, at + 1);
  if (tail) return inYear(i, tail, `-${kind}${part}`);
  // "de laatste drie maanden" counts back from today; told in the first months of a year, "het laatste kwartaal" is that of the year before
  if (rank < 0 && (unit.unit !== 'Q' || scan.doc?.m === undefined || scan.doc.m > 3)) return undefined;
  return { ...date(i, at + 1, '', 'document'), ...openPart(scan.doc, kind, part) };
};

/** "het slotkwartaal", "het openingskwartaal van 2009". */
export const namedPart: Parser = (scan, i, word) => {
  if (word?.part === undefined) return undefined;
  const tail = yearTail(scan, i + 1);
  if (tail) return inYear(i, tail, `-${word.part}`);
  const [kind, part] = [word.part.startsWith('Q') ? 'Q' : 'H', Number(word.part[1])] as const;
  return { ...date(i, i + 1, '', 'document'), ...openPart(scan.doc, kind, part) };
};

/** "Q3 2022", "Q3'22", "2022-Q3", "H1", "derdekwartaalwinst". */
export const codedPart: Parser = (scan, i) => {
  const raw = scan.low(i);
  const coded = /^(?:(\d{4})-?)?([qh])([1-4])(?:[-/]?'?(\d{4}|\d\d))?$/.exec(raw);
  if (coded) {
    const kind = coded[2] === 'q' ? 'Q' : 'H';
    const part = Number(coded[3]);
    if (kind === 'H' && part > 2) return undefined;
    const glued = coded[1] ?? coded[4];
    if (glued !== undefined) return date(i, i + 1, `${glued.length === 2 ? `20${glued}` : glued}-${kind}${part}`);
    const tail = yearTail(scan, i + 1);
    if (tail) return inYear(i, tail, `-${kind}${part}`);
    if (kind === 'H') return undefined;
    return { ...date(i, i + 1, '', 'document'), ...openPart(scan.doc, kind, part) };
  }
  for (const [prefix, part] of scan.index.quarterPrefixes) {
    if (!raw.startsWith(prefix)) continue;
    const rest = raw.slice(prefix.length).replace(/^-/, '');
    if (!/^kwartaal-?\p{Ll}+$/u.test(rest)) return undefined;
    const tail = yearTail(scan, i + 1);
    return tail
      ? inYear(i, tail, `-Q${part}`)
      : { ...date(i, i + 1, '', 'document'), ...openPart(scan.doc, 'Q', part) };
  }
  return undefined;
};

/** "de herfst van 2011", "najaar 2009", "in het voorjaar": a season gives its year. */
export const season: Parser = (scan, i, word) => {
  if (word?.season === undefined) return undefined;
  const tail = yearTail(scan, i + 1);
  if (tail) return inYear(i, tail, '');
  if (scan.capital(i) && !scan.opensSentence(i)) return undefined;
  const choice = openSeason(scan.doc, scan.index.data.seasonMonths[word.season], 0);
  return { ...date(i, i + 1, '', 'document'), ...choice };
};

/** "met Kerst", "nieuwjaarsdag 2010". */
export const holiday: Parser = (scan, i, word) => {
  if (word?.holiday === undefined) return undefined;
  const tail = yearTail(scan, i + 1);
  if (tail) return inYear(i, tail, `-${word.holiday}`);
  const [m, d] = word.holiday.split('-').map(Number);
  const choice = openDay(scan.doc, m, d);
  return choice && { ...date(i, i + 1, '', 'document'), ...choice };
};

/** "de jaren negentig", "jaren '80", "de 19e eeuw", "week 12", "week 12 van 2008". */
export const namedSpan: Parser = (scan, i, word) => {
  if (word?.unit === 'Y' && word.unitPlural && scan.low(i) === 'jaren') {
    const next = scan.low(i + 1);
    const named = scan.index.sets.decades.has(next) ? scan.index.data.decades[next] : undefined;
    if (named) return date(i, i + 2, named);
    const short = shortYear(scan, i + 1);
    const two = short?.year ?? (/^[2-9]0$/.test(next) ? 1900 + Number(next) : plainYear(next));
    return two !== undefined && two % 10 === 0 ? date(i, short?.to ?? i + 2, `${String(two).slice(0, 3)}X`) : undefined;
  }
  if (word?.unit === 'W' && !word.unitPlural) {
    const number = scan.digits(i + 1, 2);
    if (number === undefined || number < 1 || number > 53) return undefined;
    const tail = yearTail(scan, i + 2);
    if (tail) return inYear(i, tail, `-W${pad(number)}`);
    return date(i, i + 2, `${scan.doc?.y ?? 'XXXX'}-W${pad(number)}`, 'document');
  }
  const rank = scan.numerals.ordinal(scan.low(i));
  if (rank !== undefined && rank > 10 && rank < 23 && scan.low(i + 1) === 'eeuw')
    return date(i, i + 2, `${rank - 1}XX`);
  return undefined;
};
