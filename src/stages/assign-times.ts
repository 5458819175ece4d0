import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { clauseRange } from '../reading/clause-range';
import { finiteClause } from '../reading/finite-clause';
import { Feat, type Tree, tags } from '../reading/tree';
import type { EventMention, Reading, ReadTime } from '../reading/types';
import type { TimeMention } from './find-times';
import { resolveByTense, resolveInOrder, subtractDuration } from './times/resolve';

const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');
/** How many sentences figures of one period go on without naming it. */
const SAME_PERIOD = 2;
/** How many sentences a trading day holds for prices that name no day. */
const SAME_DAY = 4;
/** How many days before the date of the news a day may lie that all of the text's prices are of. */
const SAME_NEWS = 4;

/**
 * Gives every event mention the time that its clause states: the nearest one in its own clause, else the one of the clause that reports it
 * ("In 2017 maakte X bekend dat het investeerde in Y"), unless the event still lies ahead. Narrative times ("een jaar later") are worked out
 * from the last time told before.
 */
export function assignTimes(reading: Reading, mentions: EventMention[], knowledge: Knowledge): void {
  const { tree } = reading;
  const bySentence = new Map<number, TimeMention[]>();
  for (const t of reading.times) {
    if (t.kind === 'duration' && t.anchor !== 'narrative' && !t.value.startsWith('P')) continue;
    const s = tree.sentenceOf(t.from);
    const list = bySentence.get(s);
    if (list) list.push(t);
    else bySentence.set(s, [t]);
  }
  const resolved = new Map<TimeMention, string>();
  for (const [i, t] of resolveInOrder(reading.times).entries()) resolved.set(reading.times[i]!, t.value);
  const carried = new Map<string, { time: ReadTime; sentence: number }>();
  let day: { time: ReadTime; sentence: number } | undefined;
  let told = 0;
  for (const m of mentions) {
    const here = bySentence.get(m.sentence) ?? [];
    if (m.ago) {
      const duration = here.find((t) => t.kind === 'duration' && /^P\d+[DWMY]$/.test(t.value));
      if (duration && reading.date)
        m.time = {
          ...toTime(duration, subtractDuration(reading.date.slice(0, 10), duration.value)),
          anchor: 'document',
        };
      if (duration) continue;
    }
    for (; told < reading.times.length && tree.sentenceOf(reading.times[told]!.from) <= m.sentence; told++) {
      const t = reading.times[told]!;
      const value = t.past ?? resolved.get(t)!;
      if (!isDay(value)) continue;
      const recent = reading.date && isDay(reading.date.slice(0, 10)) && daysBetween(value, reading.date) <= SAME_NEWS;
      day = { time: toTime(t, value), sentence: recent ? Number.POSITIVE_INFINITY : tree.sentenceOf(t.from) };
    }
    const chosen = choose(reading, m, here, resolved, knowledge);
    if (chosen) {
      const ahead =
        m.status === 'planned' ||
        m.tense === 'future' ||
        (m.tense === 'present' && knowledge.words('changeTypes').has(m.type));
      const open = chosen.past !== undefined || chosen.future !== undefined;
      m.time = toTime(chosen, open ? resolveByTense(chosen, ahead ? 'future' : 'past') : resolved.get(chosen)!);
      if (/^\d{4}/.test(m.time.value)) carried.set(m.type, { time: m.time, sentence: m.sentence });
      if (m.type !== 'sharePrice' || /^\d{4}/.test(m.time.value)) continue;
    }
    // prices of one trading day and figures of one period are told in a row: "X won vandaag 3 procent. Y verloor 2 procent."
    // and where no day is named, they are those of the day of the news
    if (m.type === 'sharePrice' && m.status === 'actual')
      m.time = day && m.sentence - day.sentence <= SAME_DAY ? day.time : (newsDay(reading, m) ?? m.time);
    const before = m.type === 'results' ? carried.get(m.type) : undefined;
    if (before && m.status === 'actual' && m.sentence - before.sentence <= SAME_PERIOD) m.time = before.time;
  }
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

const daysBetween = (from: string, to: string): number =>
  Math.abs(Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000;

/** The date of the news as the time of a price that names none. */
function newsDay(reading: Reading, m: EventMention): ReadTime | undefined {
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

/** The time of a sentence that belongs to an event: by the tree, then by the stretch of the clause, then that of the clause above. */
function choose(
  reading: Reading,
  m: EventMention,
  here: readonly TimeMention[],
  resolved: ReadonlyMap<TimeMention, string>,
  knowledge: Knowledge,
): TimeMention | undefined {
  const { tree } = reading;
  const dates = here.filter((t) => resolved.get(t) && t.kind !== 'duration' && t.kind !== 'set' && !t.comparison);
  if (!dates.length) return undefined;
  const lemma = tree.lemma(m.token).toLowerCase();
  // "de oprichter van X overleed gisteren": the clause's time is not that of the founding
  const describes =
    tree.is(m.token, NOUN) &&
    (knowledge.inClass(lemma, 'personNouns') || knowledge.words('relationalNouns').has(lemma));
  const own = finiteClause(tree, m.token);
  const verb = clauseHead(tree, m.token);
  const [from, to] = clauseRange(tree, m.token);
  const told = m.status === 'actual' || m.status === 'ended' || m.status === 'negated';
  let best: TimeMention | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const t of dates) {
    const under = tree.under(t.from, m.token);
    let rank: number;
    if (under && (!describes || !verbBetween(tree, m.token, t.from))) rank = 0;
    else if (describes) continue;
    else if (clauseHead(tree, t.from) === verb) rank = 1;
    else if (finiteClause(tree, t.from) === own) rank = 2;
    else if (t.from >= from && t.from < to) rank = 2.5;
    else if (told && tree.under(own, finiteClause(tree, t.from))) rank = 4;
    else continue;
    // a term ("voor eind 2010") and a vague reference ("onlangs") say less than a date
    rank += (t.deadline ? 3 : 0) + (/^\d/.test(resolved.get(t)!) ? 0 : 3) + Math.abs(t.from - m.token) / 200;
    if (rank < bestRank) {
      best = t;
      bestRank = rank;
    }
  }
  return best;
}

function verbBetween(tree: Tree, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (tree.is(t, VERBISH) && tree.has(t, Feat.finite)) return true;
  return false;
}

const toTime = (t: TimeMention, value: string): ReadTime => ({
  value,
  anchor: t.anchor,
  start: t.start,
  end: t.end,
  text: t.text,
});
