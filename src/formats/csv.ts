import { EVENT_TYPES } from '../event-types';
import type { Filler } from '../types';
import { plainWords, type ReadDocument, rolesOf, saidBy, statementsByEvent, wellFormed } from './describe';

/** Every role of every event type, once. */
const ROLES: readonly string[] = [
  ...new Set(Object.values(EVENT_TYPES).flatMap(({ roles }) => [...roles] as string[])),
];

const BEFORE = ['document', 'source', 'date', 'event', 'type', 'status', 'certainty', 'polarity', 'tense', 'time'];
const AFTER = ['amountValue', 'amountCurrency', 'saidBy', 'trigger', 'sentence', 'start', 'end'];

/** The columns of {@link toCsv}: one for each role that an event type has. */
export const CSV_COLUMNS: readonly string[] = [...BEFORE, ...ROLES, ...AFTER];

/** A first character by which a spreadsheet takes a cell for a formula; numbers such as -3,5 are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,]+(?:\s?(?:%|procent))?$))/;

/**
 * A cell after RFC 4180. Words that a spreadsheet would run as a formula get an apostrophe before them, since the text is not the
 * reader's own.
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly (string | number | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;
const names = (fillers: readonly Filler[] | undefined): string => (fillers ?? []).map((f) => f.name).join('; ');

/** The first line of the CSV. */
export const csvHeader = (): string => row(CSV_COLUMNS);

/** The rows of one document, one event a row; several fillers of a role are joined by "; ". Empty where it tells of no event. */
export function csvRows({ id, source, article }: ReadDocument): string {
  const statements = statementsByEvent(article);
  const rows = article.events.map((event) => {
    const roles = new Map(rolesOf(event));
    const amount = roles.get('amount')?.find((f) => f.quantity)?.quantity;
    const sentence = event.mentions[0]?.sentence;
    const { certainty, polarity, tense } = event.factuality;
    const status = [event.status, certainty, polarity, tense, event.time?.value];
    return row([
      ...[id, source, article.date, event.id, plainWords(event.type), ...status],
      ...ROLES.map((role) => names(roles.get(role))),
      ...[amount?.value, amount?.currency],
      (statements.get(event.id) ?? []).map(saidBy).join('; '),
      event.trigger.map((span) => span.text).join(' ... '),
      ...[sentence?.text, event.trigger[0]?.start, event.trigger.at(-1)?.end],
    ]);
  });
  return wellFormed(rows.join(''));
}

/** All events of the documents as CSV (RFC 4180, header line, CRLF), one event a row. */
export function toCsv(documents: Iterable<ReadDocument>): string {
  return csvHeader() + [...documents].map(csvRows).join('');
}
