import type { PartialDate } from '../../reading/calendar';
import type { Found, Scan, Shift } from './scan';
import { plainYear, shortYear } from './years';

/** The year that follows a month, quarter, season or "eind". */
export interface YearTail {
  to: number;
  /** Undefined where it hangs on the narrative or on an unknown date of publication. */
  year: number | undefined;
  anchor: Found['anchor'];
  shift?: Shift;
}

/** "vorig jaar" told in December means the year before, but "het afgelopen jaar" the running one. */
export function relativeYear(doc: PartialDate | undefined, by: number, recent: boolean): number | undefined {
  if (doc === undefined) return undefined;
  return recent && by < 0 && doc.m === 12 ? doc.y : doc.y + by;
}

/** Reads a year with its links from token i: "2008", "van 2008", ", 2008", "'08", "van vorig jaar", "dat jaar". */
export function yearTail(scan: Scan, i: number): YearTail | undefined {
  const linked = scan.is(i, 'of');
  let k = linked ? i + 1 : i;
  if (!linked && scan.low(i) === ',' && plainYear(scan.raw(i + 1)) !== undefined) k = i + 1;
  const article = linked && scan.is(k, 'articles');
  if (article) k++;
  const unit = scan.entry(k);
  if (unit?.unit === 'Y' && plainYear(scan.raw(k + 1)) !== undefined) k++;
  const plain = plainYear(scan.raw(k));
  if (plain !== undefined) {
    return scan.is(k + 1, 'countedNouns') ? undefined : { to: k + 1, year: plain, anchor: 'absolute' };
  }
  const short = shortYear(scan, k);
  if (short) return { ...short, anchor: 'absolute' };
  return (
    relativeTail(scan, k) ??
    narrativeTail(scan, k) ??
    (article && unit?.unit === 'Y' && unit.unitCount === 1 && !unit.unitPlural
      ? { to: k + 1, year: scan.doc?.y, anchor: 'document' }
      : undefined)
  );
}

function relativeTail(scan: Scan, k: number): YearTail | undefined {
  const adjective = scan.entry(k);
  if (adjective?.relative === undefined || adjective.pluralOnly) return undefined;
  const unit = scan.entry(k + 1);
  if (unit?.unit !== 'Y' || unit.unitPlural || unit.unitCount !== 1) return undefined;
  return {
    to: k + 2,
    year: relativeYear(scan.doc, adjective.relative, adjective.recent ?? false),
    anchor: 'document',
  };
}

function narrativeTail(scan: Scan, k: number): YearTail | undefined {
  const first = scan.entry(k);
  const isYear = (at: number): boolean => {
    const word = scan.entry(at);
    return word?.unit === 'Y' && !word.unitPlural && word.unitCount === 1;
  };
  const told = (to: number, amount: number): YearTail => ({
    to,
    year: undefined,
    anchor: 'narrative',
    shift: { unit: 'Y', amount },
  });
  if (first?.narrativeDeterminer && isYear(k + 1)) return told(k + 2, 0);
  if (first?.narrativeAdjective !== undefined && isYear(k + 1)) return told(k + 2, first.narrativeAdjective);
  const year = scan.is(k, 'articles') ? k + 1 : k;
  if (!isYear(year)) return undefined;
  if (scan.is(year + 1, 'narrativeAfter') && scan.low(year + 1) !== 'later') return told(year + 2, 1);
  if (scan.is(year + 1, 'narrativeBefore') && scan.low(year + 1) !== 'eerder') return told(year + 2, -1);
  return undefined;
}

/** The found time of a part of a year: `suffix` is "-03", "-Q2", "-H1" or nothing. */
export function inYear(from: number, tail: YearTail, suffix: string): Found {
  const year = tail.year === undefined ? 'XXXX' : String(tail.year);
  const found: Found = { from, to: tail.to, value: year + suffix, kind: 'date', anchor: tail.anchor };
  if (tail.shift) found.shift = tail.shift;
  return found;
}
