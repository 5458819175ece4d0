import { EVENT_TYPES } from '../event-types';
import type { Article, Entity, Event, Filler, Statement } from '../types';

/** A document with what was read in it; what the formats over several documents take. */
export interface ReadDocument {
  /** Name of the document, for example its file's name without extension. */
  id: string;
  /** Where it came from, for example its path. */
  source?: string;
  article: Article;
}

/** A document together with its text. */
export interface ReadText extends ReadDocument {
  text: string;
}

/** Kinds of entities that can act in company news. */
const ACTORS: ReadonlySet<Entity['kind']> = new Set(['company', 'media', 'organisation', 'state', 'person']);

/** An identifier as words: `productLaunch` gives "product launch". */
export function plainWords(identifier: string): string {
  return identifier.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The roles that an event fills, in the order of its type's definition. */
export function rolesOf(event: Event): [role: string, fillers: Filler[]][] {
  const roles = event.roles as Record<string, Filler[] | undefined>;
  return EVENT_TYPES[event.type].roles.flatMap((role) => {
    const fillers = roles[role];
    return fillers?.length ? [[role, fillers] as [string, Filler[]]] : [];
  });
}

/** Who says it: "rumour: Bronnen binnen Xiaomi, via Reuters". */
export function saidBy(statement: Statement): string {
  const source = [statement.speaker?.name, statement.via && `via ${statement.via.name}`].filter(Boolean).join(', ');
  return plainWords(statement.kind) + (source ? `: ${source}` : '');
}

/** The statements about each event, by the event's id. */
export function statementsByEvent(article: Article): ReadonlyMap<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of article.statements) for (const id of statement.about) addTo(found, id, statement);
  return found;
}

/** Adds a value to the list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The entities by id. */
export function entitiesById(article: Article): ReadonlyMap<string, Entity> {
  return new Map(article.entities.map((entity) => [entity.id, entity]));
}

/** Whether an entity can act: a company, medium, organisation, state or person. */
export const isActor = (entity: Entity): boolean => ACTORS.has(entity.kind);

/** Ids of the companies (and media and other organisations) in an event's roles, in the order of the roles, each once. */
export function companiesIn(event: Event, entities: ReadonlyMap<string, Entity>): string[] {
  const ids = rolesOf(event).flatMap(([, fillers]) => fillers.flatMap((f) => f.entity ?? []));
  return [...new Set(ids)].filter((id) => {
    const entity = entities.get(id);
    return entity !== undefined && isActor(entity) && entity.kind !== 'person';
  });
}

// lone surrogates can be in a string but in no UTF-8 file
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** The text with U+FFFD for each lone surrogate, as writing it in UTF-8 would make it. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');
