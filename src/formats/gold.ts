import type { Article, Filler } from '../types';

/** An event as the annotation guide's files write it: role fillers are words, not spans. */
export interface GoldEvent {
  type: string;
  roles: Record<string, string[]>;
  status: string;
  time?: string;
}

/** A statement as the annotation guide's files write it; `about` holds indices into the document's events. */
export interface GoldStatement {
  kind: string;
  speaker?: string;
  via?: string;
  about: number[];
}

/** One document in the evaluation form. */
export interface GoldDocument {
  id: string;
  companies: string[];
  events: GoldEvent[];
  statements: GoldStatement[];
}

const names = (fillers: readonly Filler[]): string[] => [...new Set(fillers.map((f) => f.name))];

/**
 * The evaluation form of an article: names instead of spans, indices instead of ids.
 * @param id the document's name, for example its file's name without extension
 * @returns plain data; makers and media count as companies, other organisations, states and people do not
 */
export function toGold(id: string, article: Article): GoldDocument {
  const index = new Map(article.events.map((event, i) => [event.id, i]));
  return {
    id,
    companies: [
      ...new Set(article.entities.filter((e) => e.kind === 'company' || e.kind === 'media').map((e) => e.name)),
    ],
    events: article.events.map((event) => ({
      type: event.type,
      roles: Object.fromEntries(
        Object.entries(event.roles as Record<string, Filler[] | undefined>).flatMap(([role, fillers]) =>
          fillers?.length ? [[role, names(fillers)]] : [],
        ),
      ),
      status: event.status,
      ...(event.time ? { time: event.time.value } : {}),
    })),
    statements: article.statements.map((s) => ({
      kind: s.kind,
      ...(s.speaker ? { speaker: s.speaker.name } : {}),
      ...(s.via ? { via: s.via.name } : {}),
      about: s.about.flatMap((id) => index.get(id) ?? []),
    })),
  };
}
