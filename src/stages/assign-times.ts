import type { Knowledge } from '../knowledge';
import { clauseHead } from '../reading/arguments';
import { clauseRange, opensInfinitive } from '../reading/clause-range';
import { contrastAt } from '../reading/contrasts';
import { elementAt } from '../reading/element-at';
import { finiteClause } from '../reading/finite-clause';
import { isAhead, isDay, isFuture, isPeriod } from '../reading/periods';
import { isInfinitive, isParticiple } from '../reading/scope';
import { tenseOf } from '../reading/tense';
import { type Tree, tags } from '../reading/tree';
import type { EventMention, Reading, ReadTime } from '../reading/types';
import type { TimeMention } from './find-times';
import { chooseTime, isNewTerm } from './times/choose-time';
import { createClosings } from './times/closings';
import { comparedTime, periodOfThen } from './times/compared';
import { periodOfFigures, periodReported, spanUntil } from './times/figure-periods';
import { dayOfLead, dayOfOccasion, inAside, isRecent, newsDay, ofMarkets } from './times/news-day';
import { resolveByTense, resolveInOrder, resolveNarrative, subtractDuration } from './times/resolve';
import { timeSuccessions } from './times/successions';
import { timeTakenUp } from './times/taken-up';

const NOUN = tags('NOUN');
const VERBISH = tags('VERB', 'AUX');
/** How many sentences figures of one period go on without naming it. */
const SAME_PERIOD = 8;
/** How many sentences an event goes along with another of its kind. */
const ALONG = 4;
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
    if (isRuledOut(tree, t)) continue;
    const list = bySentence.get(s);
    if (list) list.push(t);
    else bySentence.set(s, [t]);
  }
  // a day on which a takeover was announced is not the day of the prices that follow
  const onMarkets = new Set(mentions.filter((m) => m.type === 'sharePrice').map((m) => m.sentence));
  for (const [s, list] of bySentence)
    if (!onMarkets.has(s) && list.length && ofMarkets(tree, s, knowledge)) onMarkets.add(s);
  // "Vrijdag bleef het onrustig." before a sentence on prices names their day
  const opening = new Set(
    [...bySentence].flatMap(([s, list]) =>
      list[0]?.from === tree.analysis.sentenceStart[s] && onMarkets.has(s + 1) ? [s] : [],
    ),
  );
  const resolved = new Map<TimeMention, string>();
  for (const [i, t] of resolveInOrder(reading.times).entries()) {
    // "een dag eerder" where no day was told: before the day of the news
    const news =
      t.value.startsWith('X') && t.shift?.unit === 'D' && t.shift.amount < 0 && reading.date
        ? resolveNarrative(t, reading.date.slice(0, 10))
        : undefined;
    resolved.set(reading.times[i]!, news ?? t.value);
  }
  const carried = new Map<string, { time: ReadTime; sentence: number }>();
  const beside = new Map<string, { time: ReadTime; sentence: number }>();
  let day: { time: ReadTime; sentence: number } | undefined;
  // where the text names the day of the news, prices that name none are of that day
  const today = reading.times.some(
    (t) => (t.past ?? resolved.get(t)) === reading.date?.slice(0, 10) && onMarkets.has(tree.sentenceOf(t.from)),
  );
  let told = 0;
  const closingOf = createClosings(reading, knowledge);
  for (const m of [...mentions].sort((a, b) => a.token - b.token)) {
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
      const s = tree.sentenceOf(t.from);
      const news = value === reading.date?.slice(0, 10);
      if (!isDay(value) || !(onMarkets.has(s) || (news && opening.has(s)))) continue;
      if ((today && value !== reading.date?.slice(0, 10)) || inAside(reading, t.from)) continue;
      if (t.shift && t.shift.amount < 0) continue;
      // "de slotkoers van vrijdag"
      if (tree.lower(t.from - 1) === 'van') continue;
      if (isRecent(value, reading.date)) day = { time: toTime(t, value), sentence: Number.POSITIVE_INFINITY };
    }
    let before = m.type === 'results' ? carried.get(m.type) : undefined;
    const named =
      m.type === 'results' ? periodReported(reading, m.sentence, SAME_PERIOD, (t) => resolved.get(t)!) : undefined;
    if (named && (!before || named.sentence > before.sentence))
      before = { time: toTime(named.time, named.value), sentence: named.sentence };
    const compared = m.type === 'results' ? comparedTime(reading, m, here) : undefined;
    if (compared?.past && m.status !== 'planned') {
      const period = before?.time.value;
      if (period && isPeriod(period)) {
        m.time = toTime(compared.time, periodOfThen(tree, compared.time, resolved.get(compared.time), period));
        continue;
      }
    }
    const chosen =
      (m.timedBy === undefined ? undefined : reading.times[m.timedBy]) ??
      chooseTime(
        reading,
        m,
        compared && !compared.past ? here.filter((t) => t !== compared.time) : here,
        resolved,
        knowledge,
      ) ??
      fromLead(reading, m, bySentence.get(1) ?? []);
    const takenUp =
      m.type === 'sharePrice' || /^\d/.test((chosen && resolved.get(chosen)) ?? '')
        ? undefined
        : timeTakenUp(reading, m, (t) => resolved.get(t)!, knowledge);
    if (takenUp) {
      m.time = toTime(takenUp, takenUp.past ?? resolved.get(takenUp)!);
      continue;
    }
    if (chosen) {
      // "in hetzelfde kwartaal" is that of the figures told before
      if (before && chosen.shift?.amount === 0 && !chosen.shift.same && isPeriod(before.time.value)) {
        m.time = before.time;
        carried.set(m.type, { time: m.time, sentence: m.sentence });
        continue;
      }
      const open = chosen.past !== undefined || chosen.future !== undefined;
      const tense = open && looksAhead(reading, m, chosen, knowledge) ? 'future' : 'past';
      // "een dag eerder" is told of the trading day
      const trading =
        m.type === 'sharePrice' && chosen.shift?.unit === 'D' && chosen.shift.amount < 0
          ? (day?.time.value ?? reading.date)
          : undefined;
      const counted = trading === undefined ? undefined : resolveNarrative(chosen, trading.slice(0, 10));
      const value = counted ?? (open ? resolveByTense(chosen, tense) : resolved.get(chosen)!);
      m.time = toTime(chosen, m.type === 'results' ? spanUntil(tree, chosen, value) : value);
      if (/^\d{4}/.test(m.time.value) && m.status === 'actual' && !isThen(reading, m, chosen, before?.time.value))
        carried.set(m.type, { time: m.time, sentence: m.sentence });
      if (m.status === 'actual' && /^\d{4}/.test(m.time.value) && !inAside(reading, m.token))
        beside.set(m.type, {
          time: m.time,
          // on the day of the news the whole text goes on
          sentence: isRecent(m.time.value, reading.date) ? Number.POSITIVE_INFINITY : m.sentence,
        });
      if (m.type === 'sharePrice' && isDay(m.time.value) && !inAside(reading, m.token) && trading === undefined)
        day = { time: m.time, sentence: m.sentence };
      const settled = m.status !== 'planned' || isAhead(m.time.value, reading.date);
      if ((m.type !== 'sharePrice' && settled) || (m.type === 'sharePrice' && /^\d{4}/.test(m.time.value))) continue;
    }
    const closing = closingOf(m);
    if (closing) m.time = toTime(closing.time, closing.value);
    // prices of one trading day and figures of one period are told in a row: "X won vandaag 3 procent. Y verloor 2 procent."
    // and where no day is named, they are those of the day of the news
    if (m.type === 'sharePrice' && m.status === 'actual')
      m.time = day && m.sentence - day.sentence <= SAME_DAY ? day.time : (newsDay(reading, m) ?? m.time);
    if (m.type === 'results' && m.status === 'actual') {
      const period = periodOfFigures(reading, m, knowledge);
      if (period) carried.set(m.type, { time: period, sentence: m.sentence });
      if (before && m.sentence - before.sentence <= SAME_PERIOD) m.time = before.time;
      else if (period) m.time = period;
    }
    const occasion = m.time ? undefined : dayOfOccasion(reading, m, (t) => resolved.get(t)!, knowledge);
    if (occasion) {
      const done = tenseOf(tree, reading.clauses, occasion.from) === 'past';
      const ahead = !done && (m.status === 'planned' || m.status === 'rumoured');
      m.time = toTime(
        occasion,
        resolveByTense({ ...occasion, value: resolved.get(occasion)! }, ahead ? 'future' : 'past'),
      );
    }
    const along = m.time ? undefined : beside.get(m.type);
    if (along && m.sentence - along.sentence <= ALONG && goesAlong(reading, m, knowledge)) m.time = along.time;
    const lead = m.time ? undefined : dayOfLead(reading, m, (t) => resolved.get(t)!, knowledge);
    if (lead) m.time = toTime(lead, lead.past ?? resolved.get(lead)!);
  }
  periodOfLead(mentions);
  timeSuccessions(mentions);
}

/** "niet in mei, maar in juni". */
function isRuledOut(tree: Tree, { from }: TimeMention): boolean {
  for (let t = from - 1; t >= Math.max(0, from - 3); t--) {
    if (tree.lower(t) !== 'niet') continue;
    const contrast = contrastAt(tree, t);
    return contrast !== undefined && from < contrast.to;
  }
  return false;
}

/** "X meldt een winstdaling van 6 procent. In het eerste kwartaal verdiende het bedrijf ...": figures of the lead are of the period that the next ones name. */
function periodOfLead(mentions: readonly EventMention[]): void {
  const told = mentions.filter((m) => m.type === 'results' && m.status === 'actual');
  const company = (m: EventMention): number | undefined => m.roles.get('company')?.[0]?.entity;
  for (const m of told) {
    if (m.time || m.sentence > 1) continue;
    const next = told.find(
      (o) =>
        o.sentence >= m.sentence &&
        o.sentence <= m.sentence + 2 &&
        company(o) === company(m) &&
        o.time &&
        isPeriod(o.time.value),
    );
    if (next?.time) m.time = next.time;
  }
}

/** "In 2018 was de winst nog 3 miljoen", "het eerste verlies sinds 1986": a time that is told beside the one reported on. */
function isThen({ tree }: Reading, m: EventMention, t: TimeMention, reported: string | undefined): boolean {
  if (m.type !== 'results') return false;
  if (t.comparison || t.relation === 'since') return true;
  if (!reported) return false;
  if ((m.time?.value.slice(0, 4) ?? '') >= reported.slice(0, 4)) return false;
  const [from, to] = clauseRange(tree, m.token);
  for (let i = from; i < to; i++) if (tree.among(i, 'stillWords')) return true;
  return false;
}

/** Whether the clause of an event puts it beside the one told before ("ook toonde het bedrijf ...", "tijdens de bijeenkomst"). */
function goesAlong({ tree, clauses }: Reading, m: EventMention, knowledge: Knowledge): boolean {
  if (tenseOf(tree, clauses, m.token) !== 'past' || m.status === 'planned') return false;
  const [from, to] = clauseRange(tree, m.token);
  for (let t = from; t < to; t++) if (knowledge.words('alongWords').has(tree.lower(t))) return true;
  return false;
}

/**
 * Whether an open time ("in maart") lies ahead. The tense of its own clause decides, whatever the event's status ("besloot in maart te sluiten", "het verzoek
 * van 30 april"); where that says nothing, a plan lies ahead, and so does what the present says of a change.
 */
function looksAhead({ tree, clauses, date }: Reading, m: EventMention, t: TimeMention, knowledge: Knowledge): boolean {
  if (isNewTerm(tree, m, t, knowledge)) return true;
  // "verwacht over het eerste kwartaal een verlies": a period that has ended, whose figures are still to come
  if (m.type === 'results' && (tree.lower(t.from - 1) === 'over' || tree.lower(t.from - 2) === 'over')) return false;
  const clause = elementAt(clauses.list, clauses.of[t.from]);
  const finite = clause?.finite ?? -1;
  const modal = finite >= 0 && tree.words('modals').has(tree.lowerLemma(finite));
  const om = opensInfinitive(tree, m.token);
  const infinitive = isInfinitive(tree, m.token) && (om >= 0 ? t.from > om : isInside(tree, t.from, m.token));
  // "is eind december afgerond" of what is still to be done
  const done = m.status !== 'actual' && finite >= 0 && tree.lemma(finite) === 'zijn' && isFuture(t.value, date);
  if (!modal && !infinitive && !done && !opensComplement(tree, t.from) && tenseOf(tree, clauses, t.from) === 'past')
    return false;
  if (m.status === 'actual' && tree.is(m.token, NOUN) && tree.lower(t.from - 1) === 'van') return false;
  return (
    m.status === 'planned' ||
    m.tense === 'future' ||
    (m.tense === 'present' && knowledge.words('changeTypes').has(m.type))
  );
}

/** Whether a time belongs to an infinitive: "besloot de fabriek in mei te sluiten", not "besloot in mei de fabriek te sluiten". */
function isInside(tree: Tree, time: number, infinitive: number): boolean {
  return tree.under(time, infinitive) && tree.children(infinitive).some((c) => c < time);
}

/** "heeft besloten in mei de fabriek te sluiten", "kondigde aan in mei te sluiten": behind the end of the clause around it a time is the infinitive's. */
function opensComplement(tree: Tree, time: number): boolean {
  const before = tree.upos(time - 1) === 'ADP' ? time - 2 : time - 1;
  if (before < 0 || !(isParticiple(tree, before) || tree.rel(before) === 'compound:prt')) return false;
  const verb = clauseHead(tree, time);
  return verb > time && isInfinitive(tree, verb);
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

const toTime = (t: TimeMention, value: string): ReadTime => ({
  value,
  anchor: t.anchor,
  start: t.start,
  end: t.end,
  text: t.text,
});
