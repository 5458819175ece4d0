import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { tags } from '../reading/tree';
import type { EventMention, Reading, ReadTime } from '../reading/types';
import { resolveByTense, resolveInOrder, subtractDuration, type TimeMention } from './find-times';
import { finiteClause } from './judge-factuality';

const NOUN = tags('NOUN');
/** How many sentences a trading day holds for prices that name no day. */
const SAME_DAY = 4;

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
  let day: ReadTime | undefined;
  let daySentence = -1;
  for (const m of mentions) {
    if (m.ago) {
      const duration = (bySentence.get(m.sentence) ?? []).find(
        (t) => t.kind === 'duration' && /^P\d+[DWMY]$/.test(t.value),
      );
      if (duration && reading.date)
        m.time = {
          ...toTime(duration, subtractDuration(reading.date.slice(0, 10), duration.value)),
          anchor: 'document',
        };
      if (duration) continue;
    }
    const here = (bySentence.get(m.sentence) ?? []).filter(
      (t) => resolved.get(t) && !t.deadline && t.kind !== 'duration' && t.kind !== 'set',
    );
    if (!here.length) {
      // prices of one trading day are told in a row: "X won vandaag 3 procent. Y verloor 2 procent."
      if (m.type === 'sharePrice' && day && m.sentence - daySentence <= SAME_DAY) m.time = day;
      continue;
    }
    const own = finiteClause(tree, m.token);
    const inside = here.filter((t) => finiteClause(tree, t.from) === own || tree.under(t.from, m.token));
    const sameVerb = inside.filter(
      (t) => clauseHead(tree, t.from) === clauseHead(tree, m.token) || tree.under(t.from, m.token),
    );
    const above =
      m.status === 'actual' || m.status === 'ended'
        ? here.filter((t) => finiteClause(tree, t.from) !== own && tree.under(own, finiteClause(tree, t.from)))
        : [];
    // "de oprichter van X overleed gisteren": the clause's time is not that of the founding
    const describes =
      tree.is(m.token, NOUN) &&
      (knowledge.inClass(tree.lemma(m.token).toLowerCase(), 'personNouns') ||
        knowledge.words('relationalNouns').has(tree.lemma(m.token).toLowerCase()));
    const pool = describes
      ? here.filter((t) => tree.under(t.from, m.token))
      : sameVerb.length
        ? sameVerb
        : inside.length
          ? inside
          : above;
    const nearest = pool.reduce<TimeMention | undefined>(
      (best, t) => (!best || Math.abs(t.from - m.token) < Math.abs(best.from - m.token) ? t : best),
      undefined,
    );
    if (!nearest) continue;
    const ahead = m.status === 'planned' || m.tense === 'future';
    const open = nearest.past !== undefined || nearest.future !== undefined;
    m.time = toTime(nearest, open ? resolveByTense(nearest, ahead ? 'future' : 'past') : resolved.get(nearest)!);
    if (/^\d{4}-\d\d-\d\d$/.test(m.time.value)) {
      day = m.time;
      daySentence = m.sentence;
    }
  }
}

const toTime = (t: TimeMention, value: string): ReadTime => ({
  value,
  anchor: t.anchor,
  start: t.start,
  end: t.end,
  text: t.text,
});
