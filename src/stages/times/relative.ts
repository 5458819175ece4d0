/** Times that hang on the date of publication or on the time last told. */

import type { UnitCode } from '../../reading/calendar';
import { dayOfWeek, format, serial, shiftUnit, unknownValue, weekdayOf, weekValue } from '../../reading/calendar';
import { openMonth, openSeason, openWeekday } from './choose';
import type { TimeWord } from './lexicon';
import type { Found, Parser, Scan } from './scan';
import { relativeYear, yearTail } from './year-tail';
import { plainYear } from './years';

const pad = (n: number): string => String(n).padStart(2, '0');

const found = (from: number, to: number, value: string, anchor: Found['anchor'] = 'document'): Found => ({
  from,
  to,
  value,
  kind: 'date',
  anchor,
});

/** The value of phrases that mean the date of publication ("met onmiddellijke ingang"). */
const DOCUMENT = 'DOCUMENT';

const told = (from: number, to: number, unit: UnitCode, amount: number): Found => ({
  ...found(from, to, unknownValue(unit), 'narrative'),
  shift: { unit, amount },
});

const vague = (from: number, to: number, by: number): Found => ({
  from,
  to,
  value: by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF',
  kind: 'reference',
  anchor: 'document',
});

/** "vandaag", "gisteravond", "morgen" where it is no morning and no newspaper. */
export const dayWord: Parser = (scan, i, word) => {
  if (word?.day === undefined) return undefined;
  if (scan.low(i) === 'morgen') {
    if (scan.is(i - 1, 'morgenBlockers') || (scan.capital(i) && !scan.opensSentence(i))) return undefined;
  }
  if (!scan.doc) return vague(i, i + 1, word.day);
  return found(i, i + 1, shiftUnit(scan.doc, 'D', word.day));
};

/** "onlangs", "op dit moment", "binnenkort". */
export const reference: Parser = (scan, i, word) => {
  if (!word?.phrases) return undefined;
  for (const phrase of word.phrases) {
    if (!phrase.words.every((part, k) => scan.low(i + k) === part)) continue;
    const to = i + phrase.words.length;
    const blockers = scan.index.data.referenceBlockers;
    const key = phrase.words.join(' ');
    // "een voorlopig akkoord": an adjective
    if (phrase.value === 'PRESENT_REF' && phrase.words.length === 1 && scan.is(i - 1, 'articles')) return undefined;
    if (Object.hasOwn(blockers, key) && blockers[key].includes(scan.low(to))) return undefined;
    if (phrase.value === DOCUMENT) return scan.doc ? found(i, to, shiftUnit(scan.doc, 'D', 0)) : vague(i, to, 0);
    const narrative = scan.is(i, 'narrativeReferences');
    return { from: i, to, value: phrase.value, kind: 'reference', anchor: narrative ? 'narrative' : 'document' };
  }
  return undefined;
};

/** "vorig jaar", "deze maand", "afgelopen dinsdag", "komende zomer", "de afgelopen jaren", "vorige week maandag". */
export const relative: Parser = (scan, i, word) => {
  const by = word?.relative;
  if (word === undefined || by === undefined) return undefined;
  const next = scan.entry(i + 1);
  if (!next) return undefined;
  if (next.unit !== undefined) {
    if (next.unitPlural) return next.unit === 'h' || next.unit === 'm' ? undefined : vague(i, i + 2, by);
    return word.pluralOnly ? undefined : relativeUnit(scan, i, by, word, next.unit);
  }
  if (word.pluralOnly) return undefined;
  // "maakten dit maandag bekend": a day wants "deze"
  if (scan.low(i) === 'dit' && next.season === undefined) return undefined;
  if (next.weekday !== undefined && !next.weekdayAbbreviated) return relativeWeekday(scan, i, by, next.weekday);
  if (next.month !== undefined && !next.abbreviated) return relativeMonth(scan, i, by, next.month);
  if (next.season !== undefined) {
    const choice = openSeason(scan.doc, scan.index.data.seasonMonths[next.season], by);
    return { ...found(i, i + 2, ''), value: choice.value };
  }
  return undefined;
};

function relativeUnit(scan: Scan, i: number, by: number, word: TimeWord, unit: UnitCode): Found | undefined {
  const definite = scan.low(i - 1);
  const count = scan.entry(i + 1)?.unitCount ?? 1;
  // "het volgende jaar" and "de volgende dag" go on from what was told; "volgend jaar" does not.
  if (scan.low(i) === 'volgende' && ((unit === 'Y' && definite === 'het') || unit === 'D'))
    return told(i, i + 2, unit, 1);
  if (scan.low(i) === 'vorige' && unit === 'D') return told(i, i + 2, unit, -1);
  if (unit === 'h' || unit === 'm' || unit === 'D') return undefined;
  if (!scan.doc) return vague(i, i + 2, by);
  if (unit === 'E') return weekend(scan, i, by);
  if (unit === 'Y') return relativeYearWith(scan, i, by, word.recent ?? false, count);
  const value = shiftUnit(scan.doc, unit, by);
  const day = unit === 'W' ? scan.entry(i + 2)?.weekday : undefined;
  if (day !== undefined && !scan.entry(i + 2)?.weekdayAbbreviated) {
    const exact = dayOfWeek(value, day);
    if (exact) return found(i, i + 3, exact);
  }
  return found(i, i + 2, value);
}

/** "vorig jaar", and "vorig jaar maart", "volgend jaar zomer". */
function relativeYearWith(scan: Scan, i: number, by: number, recent: boolean, count: number): Found | undefined {
  // a financial year told of in autumn has just ended
  const closed = recent && by < 0 && scan.low(i + 1) === 'boekjaar' && (scan.doc?.m ?? 0) >= 10;
  const year = closed ? scan.doc?.y : relativeYear(scan.doc, by, recent);
  if (year === undefined) return undefined;
  if (count > 1) return vague(i, i + 2, by);
  const next = scan.entry(i + 2);
  if (next?.month !== undefined && !next.abbreviated && scan.raw(i + 2) === scan.low(i + 2)) {
    return found(i, i + 3, `${year}-${pad(next.month)}`);
  }
  return found(i, next?.season === undefined ? i + 2 : i + 3, String(year));
}

/** "dit weekend" told on a Monday is the one just past, told on a Thursday the one ahead. */
function weekend(scan: Scan, i: number, by: number): Found {
  const { doc } = scan;
  if (doc?.m === undefined || doc.d === undefined) return found(i, i + 2, doc ? format(doc) : unknownValue('E'));
  const now = serial(doc.y, doc.m, doc.d);
  const week = (shift: number): string => `${weekValue(now + 7 * shift)}-WE`;
  if (by < 0) return found(i, i + 2, week(-1));
  if (by > 0) return found(i, i + 2, week(weekdayOf(now) > 5 ? 1 : 0));
  if (weekdayOf(now) > 5) return found(i, i + 2, week(0));
  return { ...found(i, i + 2, week(weekdayOf(now) <= 2 ? -1 : 0)), past: week(-1), future: week(0) };
}

function relativeWeekday(scan: Scan, i: number, by: number, day: number): Found {
  const { doc } = scan;
  const choice = openWeekday(doc, day);
  if (by === 0 || doc?.m === undefined || doc.d === undefined) return { ...found(i, i + 2, ''), ...choice };
  const now = serial(doc.y, doc.m, doc.d);
  const back = (weekdayOf(now) - day + 7) % 7 || 7;
  const ahead = (day - weekdayOf(now) + 7) % 7 || 7;
  return found(i, i + 2, shiftUnit(doc, 'D', by < 0 ? -back : ahead));
}

function relativeMonth(scan: Scan, i: number, by: number, month: number): Found {
  const { doc } = scan;
  if (by === 0 || doc?.m === undefined) return { ...found(i, i + 2, ''), ...openMonth(doc, month) };
  const y = by < 0 ? (month < doc.m ? doc.y : doc.y - 1) : month > doc.m ? doc.y : doc.y + 1;
  return found(i, i + 2, format({ y, m: month }));
}

/** "eerder dit jaar", "later deze maand", "later vandaag": as the time itself. */
export const earlierLater: Parser = (scan, i, word) => {
  if (!word?.earlierLater) return undefined;
  const next = scan.entry(i + 1);
  if (next?.relative === 0) {
    const inner = relative(scan, i + 1, next);
    return inner && inner.kind === 'date' ? { ...inner, from: i } : undefined;
  }
  if (scan.low(i) === 'nog') return undefined;
  const inner = next?.day === 0 ? dayWord(scan, i + 1, next) : undefined;
  return inner && { ...inner, from: i };
};

/** "in dezelfde periode van vorig jaar", "de vergelijkbare periode een jaar eerder", "hetzelfde kwartaal van 2008": as the last told, in that year. */
export const samePeriod: Parser = (scan, i, word) => {
  if (!word?.same || !scan.is(i + 1, 'periodWords')) return undefined;
  const k = scan.is(i + 2, 'of') || scan.low(i + 2) === 'in' ? i + 3 : i + 2;
  const before =
    /^een$/.test(scan.low(k)) && scan.low(k + 1) === 'jaar' && scan.is(k + 2, 'narrativeBefore') ? k + 3 : -1;
  if (before > 0) return { ...found(i, before, 'XXXX', 'narrative'), shift: { unit: 'Y', amount: -1, same: true } };
  const tail = yearTail(scan, k);
  if (tail?.year === undefined) return undefined;
  return { ...found(i, tail.to, String(tail.year), 'narrative'), shift: { unit: 'Y', amount: 0, same: true } };
};

/** "datzelfde jaar", "die maand", "het jaar daarna", "de dag ervoor", "het daaropvolgende jaar". */
export const narrative: Parser = (scan, i, word) => {
  if (word?.narrativeDeterminer || word?.narrativeAdjective !== undefined) {
    const unit = scan.entry(i + 1);
    // "nog dezelfde avond": a part of the day last told
    if (word.narrativeDeterminer && word.same && scan.is(i + 1, 'dayParts')) return told(i, i + 2, 'D', 0);
    if (!unit?.unit || unit.unitPlural || unit.unitCount !== 1 || unit.unit === 'h' || unit.unit === 'm')
      return undefined;
    // "datzelfde jaar 1880" names its year.
    const year = unit.unit === 'Y' ? plainYear(scan.raw(i + 2)) : undefined;
    if (year !== undefined) return found(i, i + 3, String(year), 'absolute');
    return told(i, i + 2, unit.unit, word.narrativeAdjective ?? 0);
  }
  if (word?.unit === undefined || word.unitPlural || word.unitCount !== 1) return undefined;
  if (!scan.is(i - 1, 'articles') || scan.low(i - 1) === 'een') return undefined;
  if (scan.is(i + 1, 'narrativeAfter')) return told(i, i + 2, word.unit, 1);
  if (scan.is(i + 1, 'narrativeBefore')) return told(i, i + 2, word.unit, -1);
  return undefined;
};

/** A parser of what may stand behind "eind", "begin", "medio". */
export type Inner = (scan: Scan, i: number) => Found | undefined;

/** "eind 2006", "begin maart", "in de loop van volgend jaar", "het eind van de maand": the value of the whole. */
export function edgeOf(inner: Inner): Parser {
  return (scan, i, word) => {
    if (word?.edgeCompound) {
      const tail = yearTail(scan, i + 1);
      if (tail && word.edgeCompound === 'Y') return { ...found(i, tail.to, String(tail.year ?? 'XXXX'), tail.anchor) };
      return found(i, i + 1, scan.doc ? shiftUnit(scan.doc, word.edgeCompound, 0) : unknownValue(word.edgeCompound));
    }
    if (!word?.edge) return undefined;
    const linked = scan.is(i + 1, 'of') || scan.low(i) === 'halverwege' || scan.low(i) === 'midden';
    let k = scan.is(i + 1, 'of') ? i + 2 : i + 1;
    const article = linked && scan.is(k, 'articles');
    if (article) k++;
    if (word.bareEdge && scan.entry(k)?.month === undefined && !/^\d{4}$/.test(scan.raw(k))) return undefined;
    const time = inner(scan, k);
    if (time && time.kind === 'date') return { ...time, from: i };
    const unit = scan.entry(k);
    if (!article || !unit?.unit || unit.unitPlural || unit.unitCount !== 1) return undefined;
    if (unit.unit === 'D' || unit.unit === 'h' || unit.unit === 'm') return undefined;
    return found(i, k + 1, scan.doc ? shiftUnit(scan.doc, unit.unit, 0) : unknownValue(unit.unit));
  };
}
