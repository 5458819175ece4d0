import type { Knowledge } from '../knowledge';
import type { NameMention, ReadEntity } from '../reading/types';
import { firmForms, MAX_FORM_WORDS, personForms } from './names/decide';

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
      entry: mention.entry,
      names: [],
      recognisedBy: mention.recognisedBy,
      confidence: mention.confidence,
      affiliation: undefined,
      nouns: [],
    });
    return entities.length - 1;
  };

  const headline = names.length ? text.indexOf('\n', names[0]!.start) : -1;
  /** Where each form stands first, and where below the headline. */
  const firstIn = new Map<string, { anywhere: number; below: number }>();
  const forms = names.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const keys = forms.map(nameKey);
  for (const [i, { start }] of names.entries()) {
    const key = keys[i]!;
    const known = firstIn.get(key);
    const below = start > headline ? start : Number.POSITIVE_INFINITY;
    if (known) known.below = Math.min(known.below, below);
    else firstIn.set(key, { anywhere: start, below });
  }
  const firstOf: number[] = [];
  /** "Fiat ... Fiat Auto": news gives the full name first; what is longer and comes later is another, a daughter mostly. */
  const comesFirst = (key: string, long: number): boolean => firstIn.get(key)!.below < long;

  /** By entry and form, the first longer name that begins with it, unless the entry itself is named by one. */
  const firstFull = new Map<string, number | undefined>();
  /** "Mitsubishi Heavy Industries ... Mitsubishi": the first word of two firms' names is the one's that the text names in full, if it names no other so. */
  const groupOf = (i: number): number | undefined => {
    const { entry, start } = names[i]!;
    const form = forms[i]!;
    if (!knowledge.companies[entry!]!.name.startsWith(`${form} `)) return undefined;
    const key = `${entry} ${form}`;
    if (!firstFull.has(key)) {
      const full = [...names.keys()].filter((k) => forms[k]!.startsWith(`${form} `));
      firstFull.set(key, full.some((k) => names[k]!.entry === entry) ? undefined : full[0]);
    }
    const first = firstFull.get(key);
    return first !== undefined && names[first]!.start < start && names[first]!.kind === 'company'
      ? entityOfName[first]
      : undefined;
  };

  // full names first, so that a short form finds the long one wherever it stands
  const shortForms = new Map<string, number>();
  const order = names
    .map((_, i) => i)
    .sort((a, b) => names[b]!.end - names[b]!.start - (names[a]!.end - names[a]!.start) || a - b);
  for (const i of order) {
    const mention = names[i]!;
    const name = forms[i]!;
    const key = keys[i]!;
    const group = mention.entry === undefined ? undefined : groupOf(i);
    let entity = group;
    if (entity === undefined && mention.entry !== undefined) entity = byEntry.get(mention.entry);
    if (entity === undefined) entity = byKey.get(key);
    if (entity === undefined && mention.entry === undefined) {
      const long = shortFormOf(shortForms, mention, key);
      if (long !== undefined && !(formSort(mention.kind) === 'company' && comesFirst(key, firstOf[long]!)))
        entity = long;
    }
    if (entity === undefined) {
      entity = open(mention, name);
      firstOf[entity] = firstIn.get(key)!.anywhere;
      byKey.set(key, entity);
      addShortForms(shortForms, mention, name, entity, knowledge);
    }
    if (mention.entry !== undefined && group === undefined) {
      byEntry.set(mention.entry, entity);
      const known = entities[entity]!;
      if (known.entry === undefined)
        Object.assign(known, {
          entry: mention.entry,
          kind: mention.kind,
          confidence: mention.confidence,
          recognisedBy: undefined,
        });
    }
    entityOfName[i] = entity;
  }
  acronyms(text, names, entities, entityOfName);
  for (const [i, entity] of entityOfName.entries()) entities[entity]!.names.push(i);
  for (const entity of entities) if (entity.names.length) entity.name = fullestName(text, entity, names, knowledge);
  return { entities, entityOfName };
}

/** Entities with a name, from the one named most to the one named least, of equals the one named first. */
export function byProminence(entities: readonly ReadEntity[], names: readonly NameMention[]): number[] {
  const first = (i: number): number => names[entities[i]!.names[0]!]!.from;
  return [...entities.keys()]
    .filter((i) => entities[i]!.names.length > 0)
    .sort((a, b) => entities[b]!.names.length - entities[a]!.names.length || first(a) - first(b) || a - b);
}

/** A form that two different names share. */
const SHARED = -1;
const formSort = (kind: NameMention['kind']): string => (kind === 'media' ? 'company' : kind);

/** Two names with a hyphen, each of some letters: "Coca-Cola" may be cut, "A-Mark" not. */
const DOUBLE_NAME = /^\p{Lu}\p{L}{3,}-\p{Lu}\p{L}{3,}$/u;

/** Notes under which shorter names an entity may stand: "Jobs" for "Steve Jobs", "Northrop" for "Northrop Grumman", "De Valk" for "Brouwerij De Valk". */
function addShortForms(
  forms: Map<string, number>,
  mention: NameMention,
  name: string,
  entity: number,
  knowledge: Knowledge,
): void {
  if (mention.kind === 'place' || mention.kind === 'product') return;
  // "Straumur-Burdaras" is called Straumur as well
  const words = name.split(mention.kind !== 'person' && DOUBLE_NAME.test(name) ? '-' : ' ');
  if (words.length < 2 || words.length > MAX_FORM_WORDS) return;
  const first = words[0]!;
  const list =
    mention.kind === 'person'
      ? [...personForms(words), first]
      : // "de Europese Commissie" is the Commissie further on
        mention.kind === 'organisation' && words.length === 2
        ? [...firmForms(words, knowledge), words[1]!]
        : firmForms(words, knowledge);
  for (const form of new Set(list.map(nameKey))) {
    if (!form) continue;
    const at = `${formSort(mention.kind)}\n${form}`;
    const known = forms.get(at);
    forms.set(at, known === undefined || known === entity ? entity : SHARED);
  }
}

/** The entity that a short form stands for; of several that fit, none. */
function shortFormOf(forms: ReadonlyMap<string, number>, mention: NameMention, key: string): number | undefined {
  if (!key || mention.kind === 'place') return undefined;
  const found = forms.get(`${formSort(mention.kind)}\n${key}`);
  return found === SHARED ? undefined : found;
}

/** "Government Accountability Office (GAO)": a short name in brackets right behind a longer one is the same. */
function acronyms(text: string, names: readonly NameMention[], entities: ReadEntity[], entityOfName: number[]): void {
  const moved = new Map<number, number>();
  const target = (entity: number): number => {
    let at = entity;
    for (let next = moved.get(at); next !== undefined && next !== at; next = moved.get(at)) at = next;
    return at;
  };
  for (let i = 0; i + 1 < names.length; i++) {
    const long = names[i]!;
    const short = names[i + 1]!;
    if (!/^\s*\(\s*$/.test(text.slice(long.end, short.start)) || text[short.end] !== ')') continue;
    const initials = text.slice(short.start, short.end);
    if (!/^[\p{Lu}\d&]{2,6}$/u.test(initials) || !startsWithInitials(text.slice(long.start, long.end), initials))
      continue;
    const from = target(entityOfName[i + 1]!);
    const to = target(entityOfName[i]!);
    if (from === to) continue;
    moved.set(from, to);
    const kept = entities[to]!;
    const gone = entities[from]!;
    if (kept.entry === undefined && gone.entry !== undefined)
      Object.assign(kept, { entry: gone.entry, kind: gone.kind, confidence: gone.confidence });
    else if (kept.kind === 'unknown') kept.kind = gone.kind;
  }
  if (moved.size) for (const [j, e] of entityOfName.entries()) entityOfName[j] = target(e);
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
  const canonical = entity.entry === undefined ? undefined : knowledge.companies[entity.entry]?.name;
  // "Ford Europa" is no fuller name than "Ford"
  const isLocal = (f: string): boolean => {
    const cut = f.lastIndexOf(' ');
    return cut > 0 && f !== canonical && forms.includes(f.slice(0, cut)) && knowledge.isPlace(f.slice(cut + 1));
  };
  const full = forms.filter((f) => !isLocal(f));
  const pool = legal.length ? legal : full.length ? full : forms;
  return pool.reduce((best, f) => {
    if (f.length !== best.length) return f.length > best.length ? f : best;
    return f === canonical ? f : best;
  });
}
