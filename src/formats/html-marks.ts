import type { Article } from '../types';
import { entitiesById, plainWords, rolesOf } from './describe';
import { escapeHtml } from './html-escape';
import { FAMILY_OF } from './html-families';

/** A stretch of text with a meaning: an entity's mention, a trigger, a role's filler, a time or a cue. */
interface Mark {
  start: number;
  end: number;
  /** CSS classes. */
  kind: string;
  /** What a reader is told on hover. */
  title: string;
  /** Ids of the events that it belongs to. */
  events: readonly string[];
}

function marksOf(article: Article): Mark[] {
  const entities = entitiesById(article);
  const marks: Mark[] = [];
  for (const { kind, name, mentions } of article.entities) {
    for (const { start, end } of mentions) marks.push({ start, end, kind, title: `${name} (${kind})`, events: [] });
  }
  for (const event of article.events) {
    const events = [event.id];
    const type = plainWords(event.type);
    for (const [role, fillers] of rolesOf(event)) {
      for (const { start, end, entity, name } of fillers) {
        const kind = (entity && entities.get(entity)?.kind) || 'role';
        marks.push({ start, end, kind, title: `${plainWords(role)} of ${type}: ${name}`, events });
      }
    }
    for (const { trigger } of event.mentions) {
      const kind = `trigger ${FAMILY_OF[event.type]}`;
      for (const { start, end } of trigger) marks.push({ start, end, kind, title: `says ${type}`, events });
    }
    if (event.time) marks.push({ ...event.time, kind: 'time', title: `time: ${event.time.value}`, events });
    for (const { entry, spans } of event.evidence) {
      for (const { start, end } of spans) marks.push({ start, end, kind: 'evidence', title: entry, events });
    }
  }
  for (const { kind, cue, about } of article.statements) {
    for (const { start, end } of cue) marks.push({ start, end, kind: 'cue', title: plainWords(kind), events: about });
  }
  return marks.filter(({ start, end }) => start < end);
}

/**
 * The text as HTML, marked by type and role. Overlapping marks are cut at each other's ends, so that elements never cross.
 * @param eventId makes an event's id in the page from that in the article
 */
export function markedText(article: Article, text: string, eventId: (id: string) => string): string {
  const starts = marksOf(article).sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set(starts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let out = '';
  let at = 0;
  let next = 0;
  let open: Mark[] = [];
  for (const cut of cuts) {
    out += segment(text.slice(at, cut), open, eventId);
    at = cut;
    open = open.filter(({ end }) => end > cut);
    for (; next < starts.length && starts[next].start === cut; next++) open.push(starts[next]);
  }
  return out + segment(text.slice(at), open, eventId);
}

function segment(words: string, open: readonly Mark[], eventId: (id: string) => string): string {
  if (words === '' || !open.length) return escapeHtml(words);
  const join = (list: readonly string[], between: string): string => escapeHtml([...new Set(list)].join(between));
  const events = join(
    open.flatMap((mark) => mark.events.map(eventId)),
    ' ',
  );
  const title = join(
    open.map((mark) => mark.title),
    '\n',
  );
  const kinds = join(
    open.map((mark) => mark.kind),
    ' ',
  );
  return `<mark class="${kinds}"${events && ` data-events="${events}"`} title="${title}">${escapeHtml(words)}</mark>`;
}
