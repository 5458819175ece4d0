import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { clauseRange } from '../reading/clause-range';
import { finiteClause } from '../reading/finite-clause';
import { Feat, type Tree, tags } from '../reading/tree';
import type { EventMention, Reading, ReadTime } from '../reading/types';
import type { TimeMention } from './find-times';
import { createClosings } from './times/closings';
import { isPeriod, samePeriodIn, yearBefore } from './times/periods';
import { resolveByTense, resolveInOrder, subtractDuration } from './times/resolve';

const NOUN = tags('NOUN');
const NAMED = tags('NOUN', 'PROPN');
const VERBISH = tags('VERB', 'AUX');
/** How many sentences figures of one period go on without naming it. */
const SAME_PERIOD = 5;
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
  // a day on which a takeover was announced is not the day of the prices that follow
  const onMarkets = new Set(mentions.filter((m) => m.type === 'sharePrice').map((m) => m.sentence));
  for (const [s, list] of bySentence)
    if (!onMarkets.has(s) && list.length && ofMarkets(tree, s, knowledge)) onMarkets.add(s);
  const resolved = new Map<TimeMention, string>();
  for (const [i, t] of resolveInOrder(reading.times).entries()) resolved.set(reading.times[i]!, t.value);
  const carried = new Map<string, { time: ReadTime; sentence: number }>();
  let day: { time: ReadTime; sentence: number } | undefined;
  // where the text names the day of the news, prices that name none are of that day
  const today = reading.times.some(
    (t) => (t.past ?? resolved.get(t)) === reading.date?.slice(0, 10) && onMarkets.has(tree.sentenceOf(t.from)),
  );
  let told = 0;
  const closingOf = createClosings(reading, knowledge);
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
      if (!isDay(value) || !onMarkets.has(tree.sentenceOf(t.from))) continue;
      if ((today && value !== reading.date?.slice(0, 10)) || inAside(tree, t.from)) continue;
      const recent = reading.date && isDay(reading.date.slice(0, 10)) && daysBetween(value, reading.date) <= SAME_NEWS;
      if (recent) day = { time: toTime(t, value), sentence: Number.POSITIVE_INFINITY };
    }
    const before = m.type === 'results' ? carried.get(m.type) : undefined;
    const compared = m.type === 'results' ? comparedTime(reading, m, here) : undefined;
    if (compared?.past) {
      const period = before?.time.value;
      if (period && isPeriod(period)) {
        const year = /^\d{4}/.exec(resolved.get(compared.time) ?? '')?.[0];
        const value = year && isSame(tree, compared.time) ? samePeriodIn(period, Number(year)) : yearBefore(period);
        m.time = toTime(compared.time, value);
        continue;
      }
    }
    const chosen =
      (m.timedBy === undefined ? undefined : reading.times[m.timedBy]) ??
      choose(
        reading,
        m,
        compared && !compared.past ? here.filter((t) => t !== compared.time) : here,
        resolved,
        knowledge,
      ) ??
      fromLead(reading, m, bySentence.get(1) ?? []);
    if (chosen) {
      const ahead =
        m.status === 'planned' ||
        m.tense === 'future' ||
        (m.tense === 'present' && knowledge.words('changeTypes').has(m.type));
      const open = chosen.past !== undefined || chosen.future !== undefined;
      m.time = toTime(chosen, open ? resolveByTense(chosen, ahead ? 'future' : 'past') : resolved.get(chosen)!);
      if (/^\d{4}/.test(m.time.value)) carried.set(m.type, { time: m.time, sentence: m.sentence });
      if (m.type === 'sharePrice' && isDay(m.time.value)) day = { time: m.time, sentence: m.sentence };
      if (m.type !== 'sharePrice' || /^\d{4}/.test(m.time.value)) continue;
    }
    const closing = m.time === undefined || !/^\d/.test(m.time.value) ? closingOf(m) : undefined;
    if (closing) m.time = toTime(closing.time, closing.value);
    // prices of one trading day and figures of one period are told in a row: "X won vandaag 3 procent. Y verloor 2 procent."
    // and where no day is named, they are those of the day of the news
    if (m.type === 'sharePrice' && m.status === 'actual')
      m.time = day && m.sentence - day.sentence <= SAME_DAY ? day.time : (newsDay(reading, m) ?? m.time);
    if (before && m.status === 'actual' && m.sentence - before.sentence <= SAME_PERIOD) m.time = before.time;
  }
}

const COMPARISON = /^(?:tegen|tegenover|vergeleken|waar|terwijl|nadat|toen|dan)$/;
const YEAR_BACK =
  /^(?:een jaar (?:eerder|ervoor|daarvoor|geleden|tevoren)|het jaar (?:ervoor|daarvoor)|vorig jaar|verleden jaar|eenzelfde)/i;

/** "dezelfde periode van vorig jaar", "hetzelfde kwartaal van 2008". */
function isSame(tree: Tree, t: TimeMention): boolean {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(t.from)]!;
  for (let i = t.from - 1; i >= Math.max(first, t.from - 5); i--)
    if (/^(?:dezelfde|hetzelfde|zelfde)$/.test(tree.lower(i))) return true;
  return false;
}

/**
 * The time that a sentence's figures are compared with ("tegen 3 miljoen een jaar eerder"), and whether this figure is the one of then: it stands
 * behind the word of comparison, or the sentence tells of then alone.
 */
function comparedTime(
  { tree }: Reading,
  m: EventMention,
  here: readonly TimeMention[],
): { time: TimeMention; past: boolean } | undefined {
  const time = here.find((t) => YEAR_BACK.test(t.text) || isSame(tree, t));
  if (!time) return undefined;
  const first = tree.analysis.sentenceStart[m.sentence]!;
  for (let i = time.from - 1; i >= first; i--)
    if (COMPARISON.test(tree.lower(i))) return { time, past: Math.max(...m.trigger) > i };
  const opens = time.from - first <= 5;
  return opens &&
    !here.some((t) => t !== time && isPeriodText(t)) &&
    (isSame(tree, time) || /^een jaar/i.test(time.text))
    ? { time, past: true }
    : undefined;
}

const isPeriodText = (t: TimeMention): boolean => isPeriod(t.value);

/** Whether a time stands in a relative clause, which tells of another day than its sentence ("X, dat vrijdag met cijfers komt, steeg"). */
const inAside = (tree: Tree, token: number): boolean => /^acl/.test(tree.rel(finiteClause(tree, token)));

/** Whether a sentence speaks of an index, a market or shares. */
function ofMarkets(tree: Tree, s: number, knowledge: Knowledge): boolean {
  const { sentenceStart } = tree.analysis;
  for (let t = sentenceStart[s]!; t < sentenceStart[s + 1]!; t++)
    if (tree.is(t, NAMED) && knowledge.inClass(tree.lemma(t).toLowerCase(), 'tradingNouns')) return true;
  return false;
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

/** The headline says in the present tense what the sentence below it tells with its time: "Apple onthult X. Apple onthulde vandaag ...". */
function fromLead(reading: Reading, m: EventMention, lead: readonly TimeMention[]): TimeMention | undefined {
  const { tree } = reading;
  const { sentenceStart, sentences } = tree.analysis;
  if (m.sentence !== 0 || sentences < 2 || !tree.is(m.token, VERBISH)) return undefined;
  const lemma = tree.lemma(m.token);
  for (let t = sentenceStart[1]!; t < sentenceStart[2]!; t++)
    if (tree.is(t, VERBISH) && tree.lemma(t) === lemma)
      return lead.find(
        (d) => d.kind === 'date' && /^\d/.test(d.value) && finiteClause(tree, d.from) === finiteClause(tree, t),
      );
  return undefined;
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
  const dates = here.filter(
    (t) => /^[^X]/.test(resolved.get(t) ?? '') && t.kind !== 'duration' && t.kind !== 'set' && !t.comparison,
  );
  if (!dates.length) return undefined;
  const lemma = tree.lemma(m.token).toLowerCase();
  // "de oprichter van X overleed gisteren": the clause's time is not that of the founding
  // nor that of what a participle tells beside a noun ("de te sluiten winkels haalden in 2008 ...")
  const describes =
    (tree.is(m.token, VERBISH) && tree.rel(m.token) === 'amod') ||
    (tree.is(m.token, NOUN) &&
      (knowledge.inClass(lemma, 'personNouns') ||
        (knowledge.words('relationalNouns').has(lemma) && !tree.children(m.token).some((c) => tree.rel(c) === 'cop'))));
  const own = finiteClause(tree, m.token);
  const verb = clauseHead(tree, m.token);
  const [from, to] = clauseRange(tree, m.token);
  const told = m.status === 'actual' || m.status === 'ended' || m.status === 'negated';
  let best: TimeMention | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const t of dates) {
    const under = tree.under(t.from, m.token);
    let rank: number;
    // a clause below the event tells of something of its own ("een beursgang waartoe in 2004 werd besloten")
    const below = under && !describes && finiteClause(tree, t.from) !== own && tree.is(m.token, NOUN);
    if (below && !/^\d/.test(resolved.get(t)!)) continue;
    if (below) rank = 5;
    else if (under && (!describes || !verbBetween(tree, m.token, t.from))) rank = 0;
    else if (describes) continue;
    else if (clauseHead(tree, t.from) === verb) rank = 1;
    else if (finiteClause(tree, t.from) === own) rank = 2;
    else if (t.from >= from && t.from < to) rank = 2.5;
    else if (told && tree.under(own, finiteClause(tree, t.from))) rank = 4;
    else continue;
    // a term ("voor eind 2010") and a vague reference ("onlangs") say less than a date
    if (isAcross(tree, t.from, m.token)) rank += 1.2;
    const value = resolved.get(t)!;
    // "X, dat vrijdag met cijfers komt, steeg 3 procent"
    if (m.type === 'sharePrice' && finiteClause(tree, t.from) !== own && inAside(tree, t.from)) continue;
    // figures are of a period, not of the day that they are told on; a price's year stands with its own verb
    if (m.type === 'results' && isDay(value)) continue;
    if (m.type === 'sharePrice' && rank >= 2 && /^\d{4}/.test(value) && !isDay(value)) continue;
    rank += (t.deadline ? 3 : 0) + (/^\d/.test(resolved.get(t)!) ? 0 : 3) + Math.abs(t.from - m.token) / 200;
    if (rank < bestRank) {
      best = t;
      bestRank = rank;
    }
  }
  return best;
}

/** Whether a coordinated verb begins between a time and an event: "nam maandag X over en ontsloeg vrijdag ...". */
function isAcross(tree: Tree, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (tree.rel(t) === 'cc' && tree.rel(tree.head(t)) === 'conj' && tree.is(tree.head(t), VERBISH)) return true;
  return false;
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
