/**
 * Finds the time expressions of Dutch news and gives them TIMEX-style values, anchored on the date of publication where
 * they need it. Reads tokens only. The words are in `lexicons/times.yaml`, the grammar in `times/`: each parser reads one
 * kind of expression from one token on, and the longest reading wins.
 */

import { TokenKind, type TokenTable } from '../dutch/types';
import { QUANTITY_LEXICON } from '../generated/quantities';
import { TIME_LEXICON } from '../generated/times';
import { parseDate } from '../reading/calendar';
import { timeMention } from '../reading/records';
import { createNumerals, type Numerals } from './quantities/numerals';
import {
  codedPart,
  dayAndMonth,
  holiday,
  month,
  namedPart,
  namedSpan,
  numericDate,
  partOfYear,
  season,
  weekday,
  year,
} from './times/absolute';
import { amountParser, relativeAmount, setParser } from './times/durations';
import { firstPair, indexTimes, type TimeRelation, type TimeWord } from './times/lexicon';
import { relate } from './times/relations';
import { dayWord, earlierLater, edgeOf, narrative, reference, relative, samePeriod } from './times/relative';
import { type Found, type Parser, Scan, type Shift } from './times/scan';
import { closedUnit, monthSpan, monthsUntil, wholeYear } from './times/spans';

/** A time expression in a text. */
export interface TimeMention {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * `2017`, `2017-03`, `2017-03-14`, `2021-Q2`, `2021-H2`, `2008-W12`, `2008-W12-WE`, `199X`, `2008/2009`, `P5Y`,
   * `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`; X stands for what needs an anchor that is not known yet (`XXXX` for "een jaar
   * later", until `resolveInOrder` gives it).
   */
  readonly value: string;
  readonly kind: 'date' | 'duration' | 'set' | 'reference';
  /** What the value stands on. `narrative` needs the time last told. */
  readonly anchor: 'absolute' | 'document' | 'narrative';
  /** What the preposition says: the event lies before, after, since, until or around the time. */
  readonly relation?: TimeRelation;
  /** The time is a term by which something must be done ("voor 1 juni"), not when it happens. */
  readonly deadline?: boolean;
  /** The time is what something is compared with ("dan een jaar eerder", "ten opzichte van 2008"). */
  readonly comparison?: boolean;
  /** For open times ("dinsdag", "in maart"): the value in news of the past, and in plans. {@link resolveByTense} picks. */
  readonly past?: string;
  readonly future?: string;
  /** The other values that an open time may have. */
  readonly alternatives?: readonly string[];
  /** For narrative anchors: how far the time lies from the time last told. */
  readonly shift?: Shift;
}

/** Finds times. */
export interface TimeFinder {
  /** The names of months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  /**
   * The time expressions of a text in order, not overlapping. `documentDate` is the date of publication, `YYYY`, `YYYY-MM`
   * or `YYYY-MM-DD`; without it relative times get references or X for what is unknown. Throws a RangeError on any other
   * form.
   */
  find(table: TokenTable, documentDate?: string): TimeMention[];
}

const numberParsers: readonly Parser[] = [
  numericDate,
  dayAndMonth,
  year,
  partOfYear,
  namedSpan,
  amountParser,
  monthsUntil,
];
const wordParsers: readonly Parser[] = [
  weekday,
  month,
  monthSpan,
  monthsUntil,
  wholeYear,
  dayWord,
  reference,
  relative,
  relativeAmount,
  partOfYear,
  namedPart,
  closedUnit,
  season,
  holiday,
  namedSpan,
  earlierLater,
  narrative,
  samePeriod,
  setParser,
  amountParser,
];

function longest(scan: Scan, i: number, word: TimeWord | undefined, parsers: readonly Parser[]): Found | undefined {
  let best: Found | undefined;
  for (const parser of parsers) {
    const found = parser(scan, i, word);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

/** What may stand behind "eind" and "begin". */
function inner(scan: Scan, i: number): Found | undefined {
  const word = scan.entry(i);
  const first = scan.raw(i).charCodeAt(0);
  if (first >= 48 && first <= 57) return longest(scan, i, word, [year, partOfYear, namedSpan]);
  return longest(scan, i, word, [month, relative, narrative, season, namedSpan, partOfYear, year, codedPart]);
}

const edge = edgeOf(inner);

/** The reading of token i, by the cheapest test that tells what it could be. */
function read(scan: Scan, i: number, numerals: Numerals): Found | undefined {
  const { table, index } = scan;
  const start = table.start[i];
  const first = table.text.charCodeAt(start);
  const second = table.text.charCodeAt(start + 1);
  const digit = first >= 48 && first <= 57;
  if (digit) {
    const found = longest(scan, i, undefined, numberParsers);
    return found ?? codedPart(scan, i, undefined);
  }
  if (first === 39 || first === 8217 || first === 8216) return year(scan, i, undefined);
  if (table.kind[i] !== TokenKind.word && table.kind[i] !== TokenKind.number) return undefined;
  const number = numerals.mayBegin(first, second);
  const coded = second >= 49 && second <= 52 && (first === 81 || first === 72);
  if (!number && !coded && index.firstPairs[firstPair(first, second)] === 0) return undefined;
  const word = scan.entry(i);
  if (word) return longest(scan, i, word, word.edge || word.edgeCompound ? [edge, ...wordParsers] : wordParsers);
  if (number) {
    const amount = longest(scan, i, undefined, [amountParser, monthsUntil, namedSpan]);
    if (amount) return amount;
  }
  return codedPart(scan, i, undefined);
}

function mention(scan: Scan, found: Found): TimeMention {
  const start = scan.table.start[found.from];
  const end = scan.table.end[found.to - 1];
  const others = [found.past, found.future].filter((value) => value !== undefined && value !== found.value);
  return {
    from: found.from,
    to: found.to,
    start,
    end,
    text: scan.table.text.slice(start, end),
    value: found.value,
    kind: found.kind,
    anchor: found.anchor,
    ...(found.relation && { relation: found.relation }),
    ...(found.deadline && { deadline: true }),
    ...(found.comparison && { comparison: true }),
    ...(found.past !== undefined && { past: found.past }),
    ...(found.future !== undefined && { future: found.future }),
    ...(others.length > 0 && { alternatives: [...new Set(others)] as string[] }),
    ...(found.shift && { shift: found.shift }),
  };
}

/** Makes a finder of time expressions; it holds no state between calls. */
export function createTimeFinder(): TimeFinder {
  const index = indexTimes(TIME_LEXICON);
  const numerals = createNumerals(QUANTITY_LEXICON);
  return {
    calendar: new Set([...Object.keys(TIME_LEXICON.months), ...Object.keys(TIME_LEXICON.weekdays)]),
    find(table, documentDate) {
      const doc = documentDate === undefined ? undefined : parseDate(documentDate);
      if (documentDate !== undefined && !doc) {
        throw new RangeError(`document date ${JSON.stringify(documentDate)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
      }
      const scan = new Scan(table, index, numerals, doc);
      const mentions: TimeMention[] = [];
      for (let s = 0; s < table.sentences; s++) {
        scan.enter(s);
        let earlier: Found | undefined;
        for (let i = scan.lo; i < scan.hi; i++) {
          const found = read(scan, i, numerals);
          if (!found || (earlier && found.from < earlier.to)) continue;
          earlier = relate(scan, found, earlier);
          mentions.push(timeMention(mention(scan, earlier)));
          i = found.to - 1;
        }
      }
      return mentions;
    },
  };
}
