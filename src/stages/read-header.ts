import { isDate } from './dates';

/** A text without its head; offsets stay those of the original. */
export interface Header {
  /** The text with the head's characters replaced by spaces, so that offsets hold. */
  body: string;
  date?: string | undefined;
  /** Where the head promises a date that is none. */
  badDate?: { start: number; end: number } | undefined;
}

const FRONT_MATTER = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]{0,2000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const DATE_LINE = /^\ufeff?\s*(?:date|datum)\s*:?[ \t]+([^\r\n]{4,40}?)(?=\s*(?:\r?\n|$)|\s)/i;
const LABELLED_DATE = /^\ufeff?\s*(?:date|datum)\s*:[ \t]*([^\r\n]{4,40})(?=\r?\n|$)/i;
const ISO_START = /^\ufeff?\s*(?:date|datum)\s*:?[ \t]*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|$)/i;
const MATTER_DATE = /^(?:date|datum)\s*:\s*["']?([^"'\r\n]+?)["']?\s*$/im;
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * Reads the head of an article: front matter, a `datum:` or `date:` line, or a leading `date 2021-04`. Its words are no news text.
 * Takes the text; gives the body (same length) and the date in ISO 8601, at the precision that the head has.
 */
export function readHeader(text: string): Header {
  const header = readDate(text);
  return { ...header, body: header.body.replace(DATELINE, (line) => ' '.repeat(line.length)) };
}

/** "LEIDEN - ", "BRUSSEL (Belga) – ", "AMSTERDAM/DEN HAAG - " in front of a paragraph: where it was written, not what it says. */
const DATELINE =
  /(?<=^|\n)[ \t]*\p{Lu}[\p{Lu}'’/. -]{1,38}\p{Lu}(?: ?\([^()\n]{2,20}\))?(?:, \d{1,2} [a-z]{3,9})? [-–—] (?=\S)/gu;

function readDate(text: string): Header {
  const matter = FRONT_MATTER.exec(text);
  if (matter) {
    const found = MATTER_DATE.exec(matter[1]!);
    const date = found ? toIso(found[1]!) : undefined;
    if (date || /^[\w-]+\s*:/m.test(matter[1]!))
      return {
        body: blank(text, matter[0].length),
        ...(date ? { date } : found ? { badDate: placeOf(text, found[1]!, text.indexOf(found[0])) } : {}),
      };
  }
  const iso = ISO_START.exec(text);
  if (iso && isDate(iso[1]!)) return { body: blank(text, iso[0].length), date: iso[1]! };
  const labelled = LABELLED_DATE.exec(text);
  const line = labelled ?? DATE_LINE.exec(text);
  if (line) {
    const date = toIso(line[1]!);
    if (date) return { body: blank(text, line[0].length), date };
  }
  return labelled ? { body: text, badDate: placeOf(text, labelled[1]!.trimEnd(), 0) } : { body: text };
}

/** "12 maart 2019", "maart 2019", "12-03-2019" and ISO 8601 as ISO 8601; undefined for anything else. */
function toIso(words: string): string | undefined {
  const s = words.trim().toLowerCase();
  if (isDate(s)) return s;
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(s);
  const named = /^(?:[a-z]+dag,?\s+)?(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/.exec(s);
  let date: string | undefined;
  if (numeric) date = `${numeric[3]}-${numeric[2]!.padStart(2, '0')}-${numeric[1]!.padStart(2, '0')}`;
  else if (named) {
    const month = MONTHS.indexOf(named[2]!) + 1;
    if (month) date = `${named[3]}-${String(month).padStart(2, '0')}${named[1] ? `-${named[1].padStart(2, '0')}` : ''}`;
  }
  return date && isDate(date) ? date : undefined;
}

function placeOf(text: string, words: string, from: number): { start: number; end: number } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Spaces instead of the first characters; line breaks stay, so that sentences break where they did. */
const blank = (text: string, length: number): string =>
  text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
