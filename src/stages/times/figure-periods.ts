import type { Knowledge } from '../../knowledge';
import { parseDate, quarterOf } from '../../reading/calendar';
import { firstAt } from '../../reading/in-order';
import { isAhead } from '../../reading/periods';
import { type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading, ReadTime } from '../../reading/types';
import type { TimeMention } from '../find-times';
import { isHeldAgainst } from './compared';
import { inAside } from './news-day';

const NOUN = tags('NOUN');
/** The last month in which "jaarcijfers" are those of the year before. */
const YEAR_REPORTED = 9;

/** "kwartaalcijfers", "de jaarwinst": the period that had ended when the news came, where a sentence names its figures so. */
export function periodOfFigures(reading: Reading, m: EventMention, knowledge: Knowledge): ReadTime | undefined {
  const { tree, date } = reading;
  const doc = date === undefined ? undefined : parseDate(date.slice(0, 10));
  if (doc?.m === undefined) return undefined;
  const { sentenceStart, start, end, text } = tree.analysis;
  for (let t = sentenceStart[m.sentence]!; t < sentenceStart[m.sentence + 1]!; t++) {
    const value = periodAt(tree, t, doc.y, doc.m, knowledge);
    if (value !== undefined)
      return { value, anchor: 'document', start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) };
  }
  return undefined;
}

function periodAt(tree: Tree, t: number, y: number, month: number, knowledge: Knowledge): string | undefined {
  if (!tree.is(t, NOUN)) return undefined;
  const of = (id: string): boolean =>
    knowledge.words(id).has(tree.lower(t)) || knowledge.words(id).has(tree.lowerLemma(t));
  if (of('quarterFigures')) {
    const quarter = quarterOf(month) - 1;
    return quarter ? `${y}-Q${quarter}` : `${y - 1}-Q4`;
  }
  if (of('halfYearFigures')) return month > 6 ? `${y}-H1` : `${y - 1}-H2`;
  return of('yearFigures') ? String(month > YEAR_REPORTED ? y : y - 1) : undefined;
}

const PART = /^\d{4}-[QH]\d$/;

/**
 * The quarter or half that one of the sentences before names, though it tells no figure: "X heeft een zwaar kwartaal achter de rug. De omzet zakte ...".
 * None that is ahead, or that figures are held against.
 */
export function periodReported(
  reading: Reading,
  sentence: number,
  reach: number,
  resolve: (t: TimeMention) => string,
): { time: TimeMention; value: string; sentence: number } | undefined {
  const { tree, times, date } = reading;
  const from = tree.analysis.sentenceStart[Math.max(0, sentence - reach)]!;
  for (let i = firstAt(times, tree.analysis.sentenceStart[sentence]!) - 1; i >= 0 && times[i]!.from >= from; i--) {
    const time = times[i]!;
    const value = resolve(time);
    if (!PART.test(value) || isHeldAgainst(tree, time) || inAside(reading, time.from)) continue;
    if (isAhead(value, date) && !closesWith(value, date)) continue;
    return { time, value, sentence: tree.sentenceOf(time.from) };
  }
  return undefined;
}

/** Whether a quarter or half ends with the month of the news, which may report on it. */
function closesWith(value: string, date: string | undefined): boolean {
  const month = Number(value.slice(-1)) * (value[5] === 'Q' ? 3 : 6);
  return date?.slice(0, 7) === `${value.slice(0, 4)}-${String(month).padStart(2, '0')}`;
}

/** "tot en met juni": what figures up to a month are of, a quarter, a half or the year. */
export function spanUntil(tree: Tree, t: TimeMention, value: string): string {
  const until = /^(\d{4})-(\d\d)$/.exec(value);
  if (!until || !(tree.lower(t.from - 1) === 't/m' || (t.relation === 'until' && tree.lower(t.from - 1) === 'met')))
    return value;
  const part = until[2] === '03' ? '-Q1' : until[2] === '06' ? '-H1' : '';
  return until[1] + part;
}
