import type { Knowledge } from '../knowledge';
import { isAhead } from '../reading/periods';
import type { EventMention, ReadFiller, Reading, ReadStatement, ReadTime } from '../reading/types';
import {
  type Article,
  type Entity,
  type Event,
  type Filler,
  type Notice,
  SCHEMA_VERSION,
  type Span,
  type Statement,
} from '../types';
import { viewsOf } from '../views';
import type { MergedEvent } from './merge-events';

/** Makes the plain result of what was read: ids, spans with their text, entities that something refers to or that are named. */
export function assembleArticle(
  reading: Reading,
  events: readonly MergedEvent[],
  statements: readonly ReadStatement[],
  notices: readonly Notice[],
  knowledge: Knowledge,
): Article {
  const promoted = promotedEntities(reading, events);
  const described = descriptionsOf(reading);
  const entityId = new Map<number, string>();
  const entities: Entity[] = [];
  for (const [i, e] of reading.entities.entries()) {
    const kind = e.kind === 'unknown' ? (promoted.get(i) ?? undefined) : e.kind;
    if (!kind || !e.names.length) continue;
    const id = `n${entities.length + 1}`;
    entityId.set(i, id);
    const company = e.entry === undefined ? undefined : knowledge.companies[e.entry];
    const recognisedBy = e.recognisedBy ?? (e.kind === 'unknown' ? 'frame' : undefined);
    entities.push({
      id,
      kind,
      name: e.name,
      ...(company ? { canonicalName: company.name, lexiconId: company.id } : {}),
      ...(recognisedBy && !company ? { recognisedBy } : {}),
      confidence: e.confidence,
      mentions: mentionsOf(reading, i, described.get(i) ?? []),
    });
  }
  const eventIds = events.map((_, i) => `e${i + 1}`);
  const out = events.map((event, i) => toEvent(reading, event, eventIds[i]!, entityId));
  const said = toStatements(reading, statements, events, eventIds, entityId);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(reading.date ? { date: reading.date } : {}),
    entities,
    events: out,
    statements: said,
    ...viewsOf(out, said),
    notices: [...notices],
  };
}

/** Names of unknown sort that fill a company's or a person's role are taken for one. */
function promotedEntities(
  reading: Reading,
  events: readonly MergedEvent[],
): Map<number, 'company' | 'person' | 'product'> {
  const kinds = new Map<number, 'company' | 'person' | 'product'>();
  for (const event of events)
    for (const [role, fillers] of event.roles)
      for (const f of fillers) {
        if (f.entity === undefined || reading.entities[f.entity]!.kind !== 'unknown') continue;
        kinds.set(
          f.entity,
          role === 'person' || role === 'founder' ? 'person' : role === 'product' ? 'product' : 'company',
        );
      }
  return kinds;
}

/** The phrases that describe each entity or stand for it, in their order. */
function descriptionsOf({ referents }: Reading): Map<number, number[]> {
  const described = new Map<number, number[]>();
  for (const [p, r] of referents.entries()) {
    if (!r || r.how === 'name' || r.candidates) continue;
    for (const e of new Set(r.entities)) {
      const list = described.get(e);
      if (list) list.push(p);
      else described.set(e, [p]);
    }
  }
  return described;
}

function mentionsOf(reading: Reading, entity: number, described: readonly number[]): Entity['mentions'] {
  const { text, names, tree, phrases, referents } = reading;
  const { start, end } = tree.analysis;
  const mentions: Entity['mentions'] = reading.entities[entity]!.names.map((n) => {
    const name = names[n]!;
    return { start: name.start, end: name.end, text: text.slice(name.start, name.end), how: 'name' };
  });
  for (const p of described) {
    const from = start[phrases[p]!.from]!;
    const to = end[phrases[p]!.to - 1]!;
    mentions.push({ start: from, end: to, text: text.slice(from, to), how: referents[p]!.how });
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toFiller(reading: Reading, f: ReadFiller, entityId: ReadonlyMap<number, string>): Filler {
  const quantity = f.quantity === undefined ? undefined : reading.quantities[f.quantity];
  const entity = f.entity === undefined ? undefined : entityId.get(f.entity);
  const candidates = f.candidates?.map((c) => entityId.get(c)).filter((c) => c !== undefined);
  return {
    start: f.start,
    end: f.end,
    text: reading.text.slice(f.start, f.end),
    name: f.name,
    ...(entity ? { entity } : {}),
    ...(candidates?.length ? { candidates } : {}),
    ...(quantity
      ? {
          quantity: {
            value: quantity.value,
            ...(quantity.currency ? { currency: quantity.currency } : {}),
            ...(quantity.unit ? { unit: quantity.unit } : {}),
          },
        }
      : {}),
  };
}

/** Spans of tokens, those in a row joined. */
function spansOf(reading: Reading, tokens: readonly number[]): Span[] {
  const { text } = reading;
  const { start, end } = reading.tree.analysis;
  const spans: Span[] = [];
  for (const t of [...new Set(tokens)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last && /^\s*$/.test(text.slice(last.end, start[t])) && !/\n/.test(text.slice(last.end, start[t]))) {
      last.end = end[t]!;
      last.text = text.slice(last.start, last.end);
    } else spans.push({ start: start[t]!, end: end[t]!, text: text.slice(start[t], end[t]) });
  }
  return spans;
}

function sentenceSpan(reading: Reading, sentence: number): Span {
  // the analysed text has blanks for the head and the dateline, which a sentence may span
  const { text } = reading;
  const { start, end, sentenceStart } = reading.tree.analysis;
  const from = start[sentenceStart[sentence]!]!;
  const to = end[sentenceStart[sentence + 1]! - 1]!;
  return { start: from, end: to, text: text.slice(from, to) };
}

const CERTAINTY = {
  actual: 'certain',
  planned: 'probable',
  possible: 'possible',
  rumoured: 'rumoured',
  denied: 'certain',
  ended: 'certain',
  negated: 'certain',
} as const;

function toEvent(reading: Reading, event: MergedEvent, id: string, entityId: ReadonlyMap<number, string>): Event {
  const first = event.mentions[0]!;
  const roles: Record<string, Filler[]> = {};
  for (const [role, fillers] of event.roles) roles[role] = fillers.map((f) => toFiller(reading, f, entityId));
  const time = timeOf(event, reading.date);
  const negative = event.status === 'negated' || event.status === 'denied' || event.status === 'ended';
  // roles are typed by event type; the frames were checked against that table when the lexicon was read
  return {
    id,
    type: first.type,
    roles,
    status: event.status,
    factuality: {
      certainty: CERTAINTY[event.status],
      polarity: negative ? 'negative' : 'positive',
      tense: event.status === 'planned' ? 'future' : first.tense,
    },
    ...(time
      ? {
          time: {
            start: time.start,
            end: time.end,
            text: reading.text.slice(time.start, time.end),
            value: time.value,
            anchor: time.anchor,
          },
        }
      : {}),
    trigger: spansOf(reading, first.trigger),
    mentions: event.mentions.map((m) => ({
      trigger: spansOf(reading, m.trigger),
      sentence: sentenceSpan(reading, m.sentence),
    })),
    evidence: event.mentions.flatMap((m) => m.evidence),
  } as Event;
}

function toStatements(
  reading: Reading,
  statements: readonly ReadStatement[],
  events: readonly MergedEvent[],
  eventIds: readonly string[],
  entityId: ReadonlyMap<number, string>,
): Statement[] {
  const out: Statement[] = [];
  const tellings = new Map<number, string[]>();
  for (const [i, e] of events.entries())
    for (const m of new Set(e.from)) tellings.set(m, [...(tellings.get(m) ?? []), eventIds[i]!]);
  const twins = new Map<string, Statement>();
  for (const s of statements) {
    const about = [...new Set(s.about.flatMap((m) => tellings.get(m) ?? []))];
    if (!about.length) continue;
    const cue = spansOf(reading, s.cue);
    const speaker = s.speaker && toFiller(reading, s.speaker, entityId);
    const via = s.via && toFiller(reading, s.via, entityId);
    // the same source saying the same about the same event twice is one statement
    const sameness = JSON.stringify([s.kind, speaker?.name, via?.name, [...about].sort()]);
    const twin = twins.get(sameness);
    if (twin) {
      twin.evidence.push({ entry: s.entry, spans: cue });
      continue;
    }
    const statement: Statement = {
      id: `s${out.length + 1}`,
      kind: s.kind,
      ...(speaker ? { speaker } : {}),
      ...(via ? { via } : {}),
      about,
      cue,
      evidence: [{ entry: s.entry, spans: cue }],
    };
    twins.set(sameness, statement);
    out.push(statement);
  }
  return out;
}

/**
 * The time of an event: the first date that a mention gives, or the most precise one within it ("dit najaar", "op 12 oktober"). Of something planned it is one
 * that lies ahead, where a mention gives one.
 */
function timeOf({ mentions, status }: MergedEvent, date: string | undefined): EventMention['time'] {
  // an order stands from the day on which it was given, whenever the goods come
  const given =
    status === 'actual' && mentions.some((m) => m.type === 'supply' && m.status === 'actual' && m.tense === 'past');
  const comes = (m: EventMention): boolean => given && m.status === 'planned' && isAhead(m.time!.value, date);
  const all = mentions.flatMap((m) => (m.time && !comes(m) ? [m.time] : []));
  // "toonde vandaag een telefoon, die in mei te koop is": the mention that plans it names the day
  const plans = mentions.filter((m) => m.status === 'planned').flatMap((m) => m.time ?? []);
  const lies = (t: ReadTime): boolean => isAhead(t.value, date);
  const ahead = status !== 'planned' ? [] : plans.some(lies) ? plans.filter(lies) : all.filter(lies);
  // of what has ended the day of the end
  const ends = status === 'ended' ? mentions.filter((m) => m.status === 'ended').flatMap((m) => m.time ?? []) : [];
  const times = ahead.length ? ahead : ends.length ? ends : all;
  const first = times.find((t) => /^\d/.test(t.value)) ?? times[0];
  if (!first || !/^\d/.test(first.value)) return first;
  return times.reduce(
    (best, t) => (t.value.length > best.value.length && t.value.startsWith(best.value) ? t : best),
    first,
  );
}
