import type { Knowledge } from '../../knowledge';
import { parseDate, quarterOf } from '../../reading/calendar';
import { type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading, ReadTime } from '../../reading/types';

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
