import type { Knowledge } from '../../knowledge';
import { clauseHead } from '../../reading/arguments';
import { clauseRange } from '../../reading/clause-range';
import { elementAt } from '../../reading/element-at';
import { isDay } from '../../reading/periods';
import { type Tree, tags } from '../../reading/tree';
import type { EventMention, Reading, ReadTime } from '../../reading/types';
import type { TimeMention } from '../find-times';

const NAMED = tags('NOUN', 'PROPN');
/** How many days before the date of the news a day may lie that its events are of. */
const SAME_NEWS = 4;
/** The last sentence, from 0, that tells the news itself and not its background. */
const LEAD = 2;
/** The last sentence, from 0, that may name the day of what the lead tells. */
const DAY_NAMED = 4;

/** Whether a day is one of the days up to the date of the news. */
export function isRecent(value: string, date: string | undefined): boolean {
  if (!date || !isDay(value) || !isDay(date.slice(0, 10)) || value > date.slice(0, 10)) return false;
  return (Date.parse(date.slice(0, 10)) - Date.parse(value)) / 86_400_000 <= SAME_NEWS;
}

/** The date of the news as the time of a price that names none. */
export function newsDay(reading: Reading, m: EventMention): ReadTime | undefined {
  const value = reading.date?.slice(0, 10) ?? '';
  if (!isDay(value) || m.time) return undefined;
  const { start, end, text } = reading.tree.analysis;
  return {
    value,
    anchor: 'document',
    start: start[m.token]!,
    end: end[m.token]!,
    text: text.slice(start[m.token], end[m.token]),
  };
}

/** Whether a sentence speaks of an index, a market or shares. */
export function ofMarkets(tree: Tree, s: number, knowledge: Knowledge): boolean {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[s]!; t < sentenceStart[s + 1]!; t++)
    if (tree.is(t, NAMED) && knowledge.inClass(tree.lowerLemma(t), 'tradingNouns')) return true;
  return false;
}

/** Whether a time stands in a relative clause, which tells of another day than its sentence ("X, dat vrijdag met cijfers komt, steeg"). */
export function inAside({ clauses }: Reading, token: number): boolean {
  return elementAt(clauses.list, clauses.of[token])?.kind === 'relative';
}

/**
 * The day of the news: what a headline and the first sentences tell as done was done on the day that the text names next to it ("X krijgt geld van de staat.
 * Dat is dinsdag meegedeeld").
 */
export function dayOfLead(
  reading: Reading,
  m: EventMention,
  resolve: (t: TimeMention) => string,
  knowledge: Knowledge,
): TimeMention | undefined {
  if (
    m.sentence > LEAD ||
    (m.status !== 'actual' && m.status !== 'ended') ||
    !knowledge.words('changeTypes').has(m.type)
  )
    return undefined;
  if (inAside(reading, m.token)) return undefined;
  return reading.times.find(
    (t) =>
      reading.tree.sentenceOf(t.from) <= DAY_NAMED &&
      isRecent(t.past ?? resolve(t), reading.date) &&
      !inAside(reading, t.from),
  );
}

/** The day of an occasion that the text names before, where an event's clause takes it up: "Tijdens het evenement toonde X ...". */
export function dayOfOccasion(
  reading: Reading,
  m: EventMention,
  resolve: (t: TimeMention) => string,
  knowledge: Knowledge,
): TimeMention | undefined {
  const { tree, times } = reading;
  const { sentenceStart } = tree.analysis;
  const [from, to] = clauseRange(tree, m.token);
  const isOccasion = (t: number): boolean =>
    tree.is(t, NAMED) && knowledge.inClass(tree.lowerLemma(t), 'occasionNouns');
  const takesUp = (t: number): boolean =>
    isOccasion(t) && (tree.among(t - 1, 'definites') || tree.among(t - 1, 'sameWords'));
  for (let t = from; t < to; t++) {
    if (!takesUp(t)) continue;
    const days = times.filter((x) => {
      const s = tree.sentenceOf(x.from);
      if (s >= m.sentence || !isDay(x.past ?? resolve(x))) return false;
      for (let k = sentenceStart[s]!; k < sentenceStart[s + 1]!; k++)
        if (isOccasion(k) && clauseHead(tree, k) === clauseHead(tree, x.from)) return true;
      return false;
    });
    // what is expected of an occasion lies ahead
    const ahead = days.find((x) => resolve(x) > (reading.date ?? ''));
    return (m.status === 'actual' ? undefined : ahead) ?? days[0];
  }
  return undefined;
}
