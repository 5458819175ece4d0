import { ENTITY_KINDS, EVENT_TYPES, STATEMENT_KINDS, STATUSES } from '../event-types';
import type { Article, Filler, Span } from '../types';
import { codePointOffsets } from './code-points';
import { rolesOf, wellFormed } from './describe';

const CERTAINTIES = ['certain', 'probable', 'possible', 'rumoured'];
const POLARITIES = ['positive', 'negative'];
const TENSES = ['past', 'present', 'future', 'unspecified'];

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The article as brat standoff annotations (an `.ann` file for its text): entities as text-bound annotations with their coreference as
 * equivalences, events with triggers, arguments, status and factuality, statements as events about events. Offsets count code points,
 * as brat does; spans are cut at line breaks and tabs, which brat does not allow within one.
 */
export function toBrat(article: Article, text: string): string {
  const lines: string[] = [];
  const offset = codePointOffsets(text);
  const bound = new Map<string, string>();
  let attributes = 0;
  let notes = 0;

  /** The id of the text-bound annotation of a type over spans; made where there is none yet. Undefined for blank spans. */
  const textBound = (type: string, spans: readonly Span[]): string | undefined => {
    const pieces = spans.flatMap((span) => unbroken(text, span));
    if (!pieces.length) return undefined;
    const place = pieces.map(([from, to]) => `${offset(from)} ${offset(to)}`).join(';');
    const key = `${type} ${place}`;
    const known = bound.get(key);
    if (known) return known;
    const id = `T${bound.size + 1}`;
    bound.set(key, id);
    lines.push(`${id}\t${key}\t${pieces.map(([from, to]) => text.slice(from, to)).join(' ')}`);
    return id;
  };
  const note = (id: string, words: string): void => {
    lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${words.replace(/\s+/g, ' ')}`);
  };

  const kinds = new Map(article.entities.map((entity) => [entity.id, upper(entity.kind)]));
  const fillerId = (filler: Filler): string | undefined =>
    textBound((filler.entity && kinds.get(filler.entity)) ?? 'Phrase', [filler]);

  for (const entity of article.entities) {
    const ids = entity.mentions.flatMap((mention) => textBound(upper(entity.kind), [mention]) ?? []);
    const distinct = [...new Set(ids)];
    if (distinct.length > 1) lines.push(`*\tEquiv ${distinct.join(' ')}`);
    if (distinct[0]) note(distinct[0], entity.lexiconId ? `${entity.name} (${entity.lexiconId})` : entity.name);
  }

  const events = new Map<string, string>();
  for (const event of article.events) {
    const type = upper(event.type);
    const trigger = textBound(type, event.trigger);
    if (!trigger) continue;
    const id = `E${events.size + 1}`;
    events.set(event.id, id);
    const given = rolesOf(event).flatMap(([role, fillers]) => numbered(upper(role), fillers.map(fillerId)));
    if (event.time) given.push(...numbered('Time', [textBound('Time', [event.time])]));
    lines.push(`${id}\t${[`${type}:${trigger}`, ...given].join(' ')}`);
    const { certainty, polarity, tense } = event.factuality;
    for (const [name, value] of Object.entries({
      Status: event.status,
      Certainty: certainty,
      Polarity: polarity,
      Tense: tense,
    })) {
      lines.push(`A${++attributes}\t${name} ${id} ${value}`);
    }
    if (event.time) note(id, `time ${event.time.value}`);
  }

  let statements = events.size;
  for (const { kind, cue, speaker, via, about } of article.statements) {
    const type = upper(kind);
    const trigger = textBound(type, [cue, speaker ? [speaker] : [], via ? [via] : []].find((s) => s.length) ?? []);
    if (!trigger) continue;
    const given = [
      ...numbered(
        'About',
        about.map((id) => events.get(id)),
      ),
      ...numbered('Speaker', [speaker && fillerId(speaker)]),
      ...numbered('Via', [via && fillerId(via)]),
    ];
    lines.push(`E${++statements}\t${[`${type}:${trigger}`, ...given].join(' ')}`);
  }
  return wellFormed(lines.map((line) => `${line}\n`).join(''));
}

/** `Role:T1 Role2:T5`: brat numbers the arguments of one role. */
function numbered(role: string, ids: readonly (string | undefined)[]): string[] {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  return known.map((id, i) => `${role}${i === 0 ? '' : i + 1}:${id}`);
}

/** A span without its line breaks and tabs, in pieces without blank ends. */
function unbroken(text: string, { start, end }: Span): [number, number][] {
  const pieces: [number, number][] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n\t\u2028\u2029\u0085\v\f]+/g)) {
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    const words = match[0].trim();
    if (words) pieces.push([from, from + words.length]);
  }
  return pieces;
}

/** The `annotation.conf` that declares the types of {@link toBrat} for a brat folder. */
export function bratConfig(): string {
  const events = Object.entries(EVENT_TYPES).map(([type, { roles }]) => {
    const given = roles.map((role) => `${upper(role)}*:<ENTITY>`);
    return `${upper(type)}\t${[...given, 'Time?:Time'].join(', ')}`;
  });
  const statements = STATEMENT_KINDS.map((kind) => `${upper(kind)}\tAbout+:<EVENT>, Speaker?:<ENTITY>, Via?:<ENTITY>`);
  const attribute = (name: string, values: readonly string[]): string =>
    `${name}\tArg:<EVENT>, Value:${values.join('|')}`;
  return [
    '[entities]',
    ...ENTITY_KINDS.map(upper),
    'Phrase',
    'Time',
    '[relations]',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    ...events,
    ...statements,
    '[attributes]',
    attribute('Status', STATUSES),
    attribute('Certainty', CERTAINTIES),
    attribute('Polarity', POLARITIES),
    attribute('Tense', TENSES),
    '',
  ].join('\n');
}
