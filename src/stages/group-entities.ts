import type { Knowledge } from '../knowledge';
import type { NameMention, ReadEntity } from '../reading/types';

const LEGAL_FORM = /\s(?:N\.?V\.?|B\.?V\.?|BVBA|S\.?A\.?|AG|SE|GmbH|Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|PLC|plc)$/;

/** What two names are compared by: no case, accents, marks or legal form. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(LEGAL_FORM, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Puts the names that mean the same company, person, place or product together; the fullest name becomes the entity's. */
export function groupEntities(
  text: string,
  names: readonly NameMention[],
  knowledge: Knowledge,
): { entities: ReadEntity[]; entityOfName: number[] } {
  const entities: ReadEntity[] = [];
  const entityOfName: number[] = [];
  const byEntry = new Map<number, number>();
  const byKey = new Map<string, number>();

  const open = (mention: NameMention, name: string): number => {
    entities.push({
      kind: mention.kind,
      name,
      names: [],
      nouns: [],
      confidence: mention.confidence,
      ...(mention.entry !== undefined ? { entry: mention.entry } : {}),
      ...(mention.recognisedBy ? { recognisedBy: mention.recognisedBy } : {}),
    });
    return entities.length - 1;
  };

  // full names first, so that a short form finds the long one wherever it stands
  const order = names.map((_, i) => i).sort((a, b) => names[b]!.end - names[b]!.start - (names[a]!.end - names[a]!.start) || a - b);
  for (const i of order) {
    const mention = names[i]!;
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const key = nameKey(name);
    let entity: number | undefined;
    if (mention.entry !== undefined) entity = byEntry.get(mention.entry);
    if (entity === undefined) entity = byKey.get(key);
    if (entity === undefined && mention.entry === undefined) entity = shortForm(entities, mention, key);
    if (entity === undefined) {
      entity = open(mention, name);
      byKey.set(key, entity);
    }
    if (mention.entry !== undefined) {
      byEntry.set(mention.entry, entity);
      const known = entities[entity]!;
      if (known.entry === undefined) Object.assign(known, { entry: mention.entry, kind: mention.kind, confidence: mention.confidence, recognisedBy: undefined });
    }
    entityOfName[i] = entity;
  }
  acronyms(text, names, entities, entityOfName);
  for (const [i, entity] of entityOfName.entries()) entities[entity]!.names.push(i);
  for (const entity of entities) if (entity.names.length) entity.name = fullestName(text, entity, names, knowledge);
  return { entities, entityOfName };
}

/** "Jobs" for "Steve Jobs", "Northrop" for "Northrop Grumman"; of several that fit, none. */
function shortForm(entities: readonly ReadEntity[], mention: NameMention, key: string): number | undefined {
  if (!key || key.includes(' ') || mention.kind === 'place') return undefined;
  const found: number[] = [];
  for (const [i, e] of entities.entries()) {
    const parts = nameKey(e.name).split(' ');
    if (parts.length < 2 || e.kind !== mention.kind) continue;
    if (e.kind === 'person' ? parts[parts.length - 1] === key || parts[0] === key : e.kind !== 'product' && parts[0] === key) found.push(i);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** "Government Accountability Office (GAO)": a short name in brackets right behind a longer one is the same. */
function acronyms(text: string, names: readonly NameMention[], entities: ReadEntity[], entityOfName: number[]): void {
  for (let i = 0; i + 1 < names.length; i++) {
    const long = names[i]!;
    const short = names[i + 1]!;
    if (!/^\s*\(\s*$/.test(text.slice(long.end, short.start)) || text[short.end] !== ')') continue;
    const initials = text.slice(short.start, short.end);
    if (!/^[\p{Lu}\d&]{2,6}$/u.test(initials) || !startsWithInitials(text.slice(long.start, long.end), initials)) continue;
    const from = entityOfName[i + 1]!;
    const to = entityOfName[i]!;
    if (from === to) continue;
    for (const [j, e] of entityOfName.entries()) if (e === from) entityOfName[j] = to;
    const kept = entities[to]!;
    const gone = entities[from]!;
    if (kept.entry === undefined && gone.entry !== undefined) Object.assign(kept, { entry: gone.entry, kind: gone.kind, confidence: gone.confidence });
    else if (kept.kind === 'unknown') kept.kind = gone.kind;
  }
}

function startsWithInitials(name: string, initials: string): boolean {
  const letters = name.split(/[\s-]+/).map((w) => w[0]?.toUpperCase() ?? '');
  let at = 0;
  for (const letter of initials) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** The name with a legal form, else the longest; a name inside a compound ("Shell-topman") counts as it stands. */
function fullestName(text: string, entity: ReadEntity, names: readonly NameMention[], knowledge: Knowledge): string {
  const forms = entity.names.map((i) => text.slice(names[i]!.start, names[i]!.end).replace(/\s+/g, ' '));
  const legal = forms.filter((f) => LEGAL_FORM.test(f));
  const pool = legal.length ? legal : forms;
  const canonical = entity.entry === undefined ? undefined : knowledge.companies[entity.entry]?.name;
  return pool.reduce((best, f) => {
    if (f.length !== best.length) return f.length > best.length ? f : best;
    return f === canonical ? f : best;
  });
}
