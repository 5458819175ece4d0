/**
 * Compares an answer with a golden one, as corpus/README.md describes the golden form: events are paired one to one by type and fillers.
 * Written for our own corpus, so that it runs without ../shared.
 */
import { EVENT_TYPES, type EventType } from '../../src/event-types';
import type { Article } from '../../src/types';

export interface GoldEvent {
  type: EventType;
  roles: Record<string, string[]>;
  status: string;
  time?: string;
  quote?: string;
  optional?: boolean;
}
export interface GoldStatement {
  kind: string;
  speaker?: string;
  via?: string;
  about: number[];
  optional?: boolean;
}
export interface GoldDocument {
  id: string;
  date?: string;
  companies: string[];
  events: GoldEvent[];
  statements: GoldStatement[];
}

/** The golden form of an article. */
export function toGold(id: string, article: Article): GoldDocument {
  const ids = article.events.map((e) => e.id);
  return {
    id,
    ...(article.date ? { date: article.date } : {}),
    companies: article.entities.filter((e) => e.kind === 'company' || e.kind === 'media').map((e) => e.name),
    events: article.events.map((e) => ({
      type: e.type,
      roles: Object.fromEntries(
        Object.entries(e.roles).map(([role, fillers]) => [role, (fillers ?? []).map((f) => f.name)]),
      ),
      status: e.status,
      ...(e.time ? { time: e.time.value } : {}),
      quote: e.trigger.map((t) => t.text).join(' ... '),
    })),
    statements: article.statements.map((s) => ({
      kind: s.kind,
      ...(s.speaker ? { speaker: s.speaker.name } : {}),
      ...(s.via ? { via: s.via.name } : {}),
      about: s.about.map((b) => ids.indexOf(b)),
    })),
  };
}

const NAMED = new Set(
  'investor investee company acquirer acquired seller participant supplier customer owner owned person plaintiff defendant venture founder'.split(
    ' ',
  ),
);
const plain = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b|[’']/g, '')
    .replace(/^(?:de|het|een) /, '');
const nameOf = (s: string): string =>
  plain(s)
    .replace(
      /\b(?:n\.?v|b\.?v|bvba|s\.?a|ag|inc|corp|corporation|company|ltd|plc|llc|group|groep|holding|gmbh|se)\b\.?/g,
      ' ',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || plain(s);
const wordsOf = (s: string): string[] =>
  plain(s)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
const headOf = (words: string[]): string => words.findLast((w) => /\p{L}/u.test(w)) ?? words[words.length - 1] ?? '';

function sameFiller(role: string, a: string, b: string): boolean {
  if (NAMED.has(role)) return nameOf(a) === nameOf(b);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.includes(headOf(y)) || y.includes(headOf(x));
}

/** How many fillers of a role two events share. */
function shared(role: string, a: readonly string[] = [], b: readonly string[] = []): number {
  const left = [...b];
  let n = 0;
  for (const x of a) {
    const i = left.findIndex((y) => sameFiller(role, x, y));
    if (i >= 0) {
      left.splice(i, 1);
      n++;
    }
  }
  return n;
}

export interface Comparison {
  /** Lines for people: what is missing (-), too much (+), or different (~). */
  lines: string[];
  /** Golden events, found events, those found with all necessary fillers, those found at all. */
  gold: number;
  found: number;
  strict: number;
  lenient: number;
  status: number;
  statementsGold: number;
  statementsFound: number;
  statementsHit: number;
}

const show = (e: GoldEvent): string =>
  `${e.type} ${Object.entries(e.roles)
    .map(([r, f]) => `${r}=${f.join(' & ')}`)
    .join(', ')} [${e.status}${e.time ? `, ${e.time}` : ''}]${e.quote ? ` «${e.quote}»` : ''}`;

/** Compares one article's answer with its golden answer. */
export function compare(gold: GoldDocument, answer: GoldDocument): Comparison {
  const pairs: { g: number; a: number; core: number; all: number; strict: boolean }[] = [];
  gold.events.forEach((g, i) => {
    answer.events.forEach((a, j) => {
      if (g.type !== a.type) return;
      const core = EVENT_TYPES[g.type].core.flat() as string[];
      let [coreShared, all, strict] = [0, 0, true];
      for (const role of new Set([...Object.keys(g.roles), ...Object.keys(a.roles)])) {
        const n = shared(role, g.roles[role], a.roles[role]);
        all += n;
        if (!core.includes(role)) continue;
        coreShared += n;
        if (n !== (g.roles[role]?.length ?? 0) || n !== (a.roles[role]?.length ?? 0)) strict = false;
      }
      if (coreShared > 0) pairs.push({ g: i, a: j, core: coreShared, all, strict });
    });
  });
  pairs.sort((x, y) => Number(y.strict) - Number(x.strict) || y.core - x.core || y.all - x.all);
  const ofGold = new Map<number, (typeof pairs)[number]>();
  const ofAnswer = new Map<number, (typeof pairs)[number]>();
  for (const p of pairs) {
    if (ofGold.has(p.g) || ofAnswer.has(p.a)) continue;
    ofGold.set(p.g, p);
    ofAnswer.set(p.a, p);
  }
  const out: Comparison = {
    lines: [],
    gold: 0,
    found: 0,
    strict: 0,
    lenient: 0,
    status: 0,
    statementsGold: 0,
    statementsFound: 0,
    statementsHit: 0,
  };
  gold.events.forEach((g, i) => {
    if (g.optional) return;
    out.gold++;
    const pair = ofGold.get(i);
    if (!pair) {
      out.lines.push(`- ${show(g)}`);
      return;
    }
    out.lenient++;
    const a = answer.events[pair.a]!;
    if (pair.strict) out.strict++;
    if (g.status === a.status) out.status++;
    const timeDiffers = g.time !== undefined && !(a.time ?? '').startsWith(g.time);
    if (!pair.strict || g.status !== a.status || timeDiffers) out.lines.push(`~ ${show(g)}`, `  found ${show(a)}`);
  });
  answer.events.forEach((a, j) => {
    const pair = ofAnswer.get(j);
    if (pair && gold.events[pair.g]!.optional) return;
    out.found++;
    if (!pair) out.lines.push(`+ ${show(a)}`);
  });
  const free = (s: GoldStatement) => s.optional === true || s.about.some((i) => gold.events[i]?.optional);
  const want = new Set(
    gold.statements.filter((s) => !free(s)).flatMap((s) => s.about.map((i) => `${s.kind} about ${i}`)),
  );
  const allowed = new Set(gold.statements.filter(free).flatMap((s) => s.about.map((i) => `${s.kind} about ${i}`)));
  const got = new Set(
    answer.statements.flatMap((s) => s.about.map((j) => `${s.kind} about ${ofAnswer.get(j)?.g ?? `+${j}`}`)),
  );
  for (const s of want) {
    out.statementsGold++;
    if (got.has(s)) out.statementsHit++;
    else out.lines.push(`- statement ${s}`);
  }
  for (const s of got) {
    const event = gold.events[Number(s.split(' ').pop())];
    if (allowed.has(s) || event?.optional) continue;
    out.statementsFound++;
    if (!want.has(s)) out.lines.push(`+ statement ${s}`);
  }
  return out;
}

/** F1 of hits among golden and found ones. */
export const f1 = (hit: number, gold: number, found: number): number => (gold + found ? (2 * hit) / (gold + found) : 1);
