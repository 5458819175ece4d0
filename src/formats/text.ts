import type { Article, Entity, Event, Span, Statement } from '../types';
import {
  addTo,
  companiesIn,
  entitiesById,
  plainWords,
  rolesOf,
  saidBy,
  statementsByEvent,
  wellFormed,
} from './describe';

type Paint = (text: string) => string;

/** How parts of the account are coloured. */
export interface TextColours {
  title: Paint;
  company: Paint;
  type: Paint;
  trigger: Paint;
  dim: Paint;
  /** Keys are the statuses; those without one stay plain. */
  status: Partial<Record<Event['status'], Paint>>;
}

/** Settings of {@link toText}. */
export interface TextOptions {
  /** Heads the account, for example the file's name. */
  title?: string;
  /** Width in columns at which sentences are wrapped; 100 where left out. */
  width?: number;
  /** None where left out; trigger words stand in square brackets in either case. */
  colours?: TextColours;
}

const plain: Paint = (text) => text;
const PLAIN: TextColours = { title: plain, company: plain, type: plain, trigger: plain, dim: plain, status: {} };
const LABEL = 13;
const INDENT = '     ';
// escape sequences and direction marks in a text must not reach a terminal
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words of the text on one line, without what could steer a terminal. */
const clean = (text: string): string => wellFormed(text.replace(/\s+/g, ' ').replace(CONTROLS, '\ufffd'));

/**
 * A readable account of an article: grouped by company, each event once, with roles, status, time, who says so, and the sentence that
 * carries it with its trigger in square brackets. Ends with a line break.
 */
export function toText(article: Article, options: TextOptions = {}): string {
  const { title, width = 100, colours = PLAIN } = options;
  const entities = entitiesById(article);
  const statements = statementsByEvent(article);
  const number = new Map(article.events.map((event, i) => [event.id, i + 1]));
  const under = new Map<string, Event[]>();
  for (const event of article.events) {
    for (const id of companiesIn(event, entities)) addTo(under, id, event);
  }
  const told = new Set<Event>();
  const lines: string[] = [];
  const tell = (event: Event): void => {
    told.add(event);
    lines.push(...eventLines(event, number.get(event.id) ?? 0, statements.get(event.id) ?? [], colours, width));
  };

  if (title !== undefined) lines.push(colours.title(clean(title)) + (article.date ? ` (${article.date})` : ''));
  lines.push(colours.dim(countLine(article)));
  for (const entity of inTextOrder(article.entities)) {
    const events = under.get(entity.id);
    if (!events) continue;
    lines.push('', companyLine(entity, colours));
    for (const event of events) {
      if (told.has(event)) lines.push(colours.dim(`  ${number.get(event.id)}  ${plainWords(event.type)}: see above`));
      else tell(event);
    }
  }
  const rest = article.events.filter((event) => !told.has(event));
  if (rest.length) {
    lines.push('', 'Without a named company');
    for (const event of rest) tell(event);
  }
  const others = inTextOrder(article.entities).filter(
    (e) => (e.kind === 'company' || e.kind === 'media') && !under.has(e.id),
  );
  if (others.length) lines.push('', `Also named: ${others.map((e) => clean(e.name)).join(', ')}`);
  for (const notice of article.notices) lines.push('', `Note: ${clean(notice.message)} (at ${notice.start})`);
  return `${lines.join('\n')}\n`;
}

function inTextOrder(entities: readonly Entity[]): Entity[] {
  const first = (entity: Entity): number => entity.mentions[0]?.start ?? 0;
  return [...entities].sort((a, b) => first(a) - first(b));
}

function countLine({ entities, events, statements }: Article): string {
  const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
  const companies = entities.filter((e) => e.kind === 'company' || e.kind === 'media').length;
  return [
    count(companies, 'company', 'companies'),
    count(events.length, 'event'),
    count(statements.length, 'statement'),
  ].join(', ');
}

function companyLine(entity: Entity, colours: TextColours): string {
  const names = entity.mentions.filter((m) => m.how !== 'pronoun' && m.text !== entity.name).map((m) => clean(m.text));
  const also = [...new Set(names)].slice(0, 4);
  const known = entity.lexiconId ? [] : ['not in the lexicon'];
  const details = [
    entity.kind === 'company' ? '' : entity.kind,
    ...known,
    also.length ? `also: ${also.join(', ')}` : '',
  ];
  const shown = details.filter(Boolean).join('; ');
  return colours.company(clean(entity.name)) + (shown ? colours.dim(`  (${shown})`) : '');
}

function eventLines(
  event: Event,
  number: number,
  statements: readonly Statement[],
  colours: TextColours,
  width: number,
): string[] {
  const status = (colours.status[event.status] ?? plain)(event.status);
  const time = event.time ? ` · ${clean(event.time.value)}` : '';
  const lines = [`  ${number}  ${colours.type(plainWords(event.type))} · ${status}${time}`];
  const add = (label: string, words: string): void => {
    lines.push(`${INDENT}${colours.dim(label.padEnd(LABEL))} ${words}`);
  };
  for (const [role, fillers] of rolesOf(event)) add(plainWords(role), fillers.map((f) => clean(f.name)).join(', '));
  for (const statement of statements) add('said', clean(saidBy(statement)));
  const [first, ...more] = event.mentions;
  if (first) {
    const room = Math.max(30, width - INDENT.length - LABEL - 1);
    const wrapped = wrap(markedSentence(first.sentence, first.trigger), room);
    for (const [i, line] of paintMarked(wrapped, colours.trigger).entries()) add(i === 0 ? 'words' : '', line);
  }
  if (more.length) add('', colours.dim(`and in ${more.length} other place${more.length === 1 ? '' : 's'}`));
  return lines;
}

/** The sentence with private-use marks around its trigger words; such marks of the text itself become U+FFFD. */
function markedSentence(sentence: Span, trigger: readonly Span[]): string {
  let out = '';
  let at = sentence.start;
  const piece = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.start, to - sentence.start).replace(/[\ue000\ue001]/g, '\ufffd');
  for (const span of [...trigger].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > sentence.end) continue;
    out += `${piece(at, span.start)}\ue000${piece(span.start, span.end)}\ue001`;
    at = span.end;
  }
  return clean(out + piece(at, sentence.end));
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines;
}

/** The lines with brackets for the marks, what is between them coloured, also where a line ends within. */
function paintMarked(lines: readonly string[], paint: Paint): string[] {
  let open = false;
  return lines.map((line) =>
    line
      .split(/([\ue000\ue001])/)
      .map((part) => {
        if (part === '\ue000') open = true;
        else if (part === '\ue001') {
          open = false;
          return paint(']');
        }
        const words = part === '\ue000' ? '[' : part;
        return open && words ? paint(words) : words;
      })
      .join(''),
  );
}
