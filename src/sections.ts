import type { Article, Entity, Event, Filler, Notice, Span, Statement } from './types';
import { viewsOf } from './views';

/** UTF-16 units: what is read as one whole. An article has some thousands, a book half a million. */
export const SECTION_LENGTH = 500_000;
/** How far before its end a section may be cut earlier, at a better place. */
const SLACK = SECTION_LENGTH / 10;

/** Better places first: between paragraphs, lines, sentences, words. */
const BREAKS = [/\n[ \t\r]*\n/g, /\n/g, /[.!?]["'”’)]*\s/g, /\s/g];

/**
 * Where a long text is cut: half-open ranges that follow each other and cover it. Each is at most {@link SECTION_LENGTH} long and ends behind an empty
 * line where there is one, else behind a line, a sentence, a word; never within a surrogate pair.
 */
export function cutSections(text: string): [start: number, end: number][] {
  const sections: [number, number][] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= SECTION_LENGTH ? text.length : cutIn(text, start + SECTION_LENGTH);
    sections.push([start, end]);
    start = end;
  }
  return sections;
}

/** The best place to cut at or shortly before an offset. */
function cutIn(text: string, latest: number): number {
  const from = latest - SLACK;
  const window = text.slice(from, latest);
  for (const pattern of BREAKS) {
    let last = -1;
    for (const found of window.matchAll(pattern)) last = found.index + found[0].length;
    if (last > 0) return from + last;
  }
  const code = text.charCodeAt(latest);
  return code >= 0xdc00 && code <= 0xdfff ? latest - 1 : latest;
}

/** Puts what the sections of a text say into one article. `read` is called for one section after the other. */
export function joinSections(
  sections: readonly (readonly [start: number, end: number])[],
  read: (start: number, end: number) => Article,
): Article {
  const entities = new Map<string, Entity>();
  const events: Event[] = [];
  const statements: Statement[] = [];
  const notices: Notice[] = [];
  let first: Article | undefined;
  for (const [start, end] of sections) {
    const part = read(start, end);
    first ??= part;
    const entityOf = new Map(part.entities.map((e) => [e.id, known(entities, e, start)]));
    const ids: Ids = {
      entity: (id) => entityOf.get(id)!.id,
      event: renamed('e', events.length),
      statement: renamed('s', statements.length),
    };
    for (const event of part.events) events.push(moveEvent(event, start, ids));
    for (const statement of part.statements) statements.push(moveStatement(statement, start, ids));
    for (const notice of part.notices) notices.push(move(notice, start));
    notices.push({
      code: 'readInSections',
      message: `the text is longer than ${SECTION_LENGTH} characters: what this section says is not connected with the others, but for names`,
      start,
      end,
    });
  }
  return {
    ...first!,
    entities: [...entities.values()],
    events,
    statements,
    ...viewsOf(events, statements),
    notices,
  };
}

/** New names for the ids of a section. */
interface Ids {
  entity(id: string): string;
  event(id: string): string;
  statement(id: string): string;
}

const renamed =
  (letter: string, before: number) =>
  (id: string): string =>
    `${letter}${Number(id.slice(letter.length)) + before}`;

/** The entity of an earlier section with the same entry, or the same kind and name; else this one, as a new one. */
function known(entities: Map<string, Entity>, entity: Entity, by: number): Entity {
  const key = entity.lexiconId ? `lexicon ${entity.lexiconId}` : `${entity.kind} ${entity.name}`;
  const mentions = entity.mentions.map((m) => move(m, by));
  let whole = entities.get(key);
  if (!whole) {
    whole = { ...entity, id: `n${entities.size + 1}`, mentions: [] };
    entities.set(key, whole);
  }
  whole.confidence = Math.max(whole.confidence, entity.confidence);
  for (const m of mentions) whole.mentions.push(m);
  return whole;
}

const move = <S extends { start: number; end: number }>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const moveAll = (spans: readonly Span[], by: number): Span[] => spans.map((s) => move(s, by));

const moveEvidence = (evidence: Event['evidence'], by: number): Event['evidence'] =>
  evidence.map(({ entry, spans }) => ({ entry, spans: moveAll(spans, by) }));

function moveFiller(filler: Filler, by: number, ids: Ids): Filler {
  return {
    ...move(filler, by),
    ...(filler.entity ? { entity: ids.entity(filler.entity) } : {}),
    ...(filler.candidates ? { candidates: filler.candidates.map(ids.entity) } : {}),
  };
}

function moveEvent(event: Event, by: number, ids: Ids): Event {
  const roles = Object.fromEntries(
    Object.entries<Filler[]>(event.roles).map(([role, fillers]) => [role, fillers.map((f) => moveFiller(f, by, ids))]),
  );
  return {
    ...event,
    id: ids.event(event.id),
    ...(event.time ? { time: move(event.time, by) } : {}),
    trigger: moveAll(event.trigger, by),
    mentions: event.mentions.map(({ trigger, sentence }) => ({
      trigger: moveAll(trigger, by),
      sentence: move(sentence, by),
    })),
    evidence: moveEvidence(event.evidence, by),
    roles,
  } as Event;
}

function moveStatement(statement: Statement, by: number, ids: Ids): Statement {
  return {
    ...statement,
    id: ids.statement(statement.id),
    ...(statement.speaker ? { speaker: moveFiller(statement.speaker, by, ids) } : {}),
    ...(statement.via ? { via: moveFiller(statement.via, by, ids) } : {}),
    about: statement.about.map(ids.event),
    cue: moveAll(statement.cue, by),
    evidence: moveEvidence(statement.evidence, by),
  };
}
