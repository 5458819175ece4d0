import { EVENT_TYPES } from '../../src/event-types';
import type { Article, Filler, Span } from '../../src/types';

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && 'text' in value;

/** All spans of a value, however deep. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if (isSpan(value)) found.push(value);
    for (const inner of Object.values(value)) spansIn(inner, found);
  }
  return found;
}

/** What is promised of every article, whatever the text. Gives the first promise that is broken, undefined when all hold. */
export function brokenPromise(text: string, article: Article): string | undefined {
  for (const { start, end, text: words } of spansIn(article)) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
      return `a span from ${start} to ${end} in a text of ${text.length}`;
    if (text.slice(start, end) !== words) return `the span ${start} to ${end} has other words than the text`;
  }
  for (const { start, end } of article.notices) {
    if (!(0 <= start && start < end && end <= text.length)) return `a notice from ${start} to ${end}`;
  }
  if (JSON.stringify(JSON.parse(JSON.stringify(article))) !== JSON.stringify(article)) return 'JSON changes it';
  const entities = new Set(article.entities.map((e) => e.id));
  const events = new Set(article.events.map((e) => e.id));
  const statements = new Set(article.statements.map((s) => s.id));
  if (
    entities.size < article.entities.length ||
    events.size < article.events.length ||
    statements.size < article.statements.length
  )
    return 'an id stands twice';
  for (const e of article.entities) {
    if (!e.mentions.length) return `${e.id} has no mention`;
    if (!(e.confidence > 0 && e.confidence <= 1)) return `${e.id} has confidence ${e.confidence}`;
    if (e.mentions.some((m, i) => i > 0 && m.start < e.mentions[i - 1].start)) return `${e.id}: mentions out of order`;
  }
  const refers = (f: Filler | undefined): boolean =>
    f === undefined || [f.entity, ...(f.candidates ?? [])].every((id) => id === undefined || entities.has(id));
  for (const e of article.events) {
    if (!e.evidence.length || e.evidence.some(({ spans }) => !spans.length)) return `${e.id} has no evidence`;
    if (!e.mentions.length || !e.trigger.length) return `${e.id} has no mention or trigger`;
    const allowed: readonly string[] = EVENT_TYPES[e.type].roles;
    for (const [role, fillers] of Object.entries(e.roles) as [string, Filler[]][]) {
      if (!allowed.includes(role)) return `${e.id}: ${e.type} has no role ${role}`;
      if (!fillers.length || !fillers.every(refers)) return `${e.id}.${role} is empty or refers to no entity`;
    }
    for (const { trigger, sentence } of e.mentions)
      if (!trigger.length || trigger.some((t) => t.start < sentence.start || t.end > sentence.end))
        return `${e.id}: a trigger outside its sentence`;
  }
  for (const s of article.statements) {
    if (!s.about.length || !s.about.every((id) => events.has(id))) return `${s.id} is about no event`;
    if (!s.cue.length || !s.evidence.length) return `${s.id} has no cue or evidence`;
    if (!refers(s.speaker) || !refers(s.via)) return `${s.id}: an unknown speaker`;
  }
  const views: [unknown[], unknown[]][] = [
    [article.investments, article.events.filter((e) => e.type === 'investment')],
    [article.collaborations, article.events.filter((e) => e.type === 'collaboration')],
    [article.rumours, article.statements.filter((s) => s.kind === 'rumour')],
    [article.denials, article.statements.filter((s) => s.kind === 'denial')],
  ];
  return views.some(([view, all]) => view.length !== all.length || view.some((x, i) => x !== all[i]))
    ? 'a view differs from what it is a view on'
    : undefined;
}
