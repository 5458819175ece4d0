/** A stretch of direct speech, in offsets without its marks. */
export interface Quote {
  start: number;
  end: number;
}

const OPENING = '"“„«‘';
const CLOSING = '"”»“’';
/** Quotes of fewer words are a word put between marks, no speech. */
const MIN_WORDS = 3;
const MAX_LENGTH = 2500;
/** How far a quote may stand from the saying that it belongs to, in characters. */
const FARTHEST = 160;

/**
 * Pairs quotation marks. A straight mark opens after white space and closes otherwise; an apostrophe inside a word is none; a quote may run
 * over sentences but not over an empty line, unless the next paragraph opens with a mark again. Unpaired marks open nothing.
 */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n' && text[i + 1] === '\n') open = -1;
    const before = i === 0 ? ' ' : (text[i - 1] ?? ' ');
    const after = text[i + 1] ?? ' ';
    if (c === "'" || c === '’' || c === '‘') {
      const opens =
        /[\s([,:–-]/.test(before) && /\p{L}|\d/u.test(after) && !/^['’‘](?:s|t|n|k|m)\b/u.test(text.slice(i, i + 3));
      if (open < 0 && c !== '’' && opens) open = i;
      else if (
        open >= 0 &&
        /['‘]/.test(text[open] ?? '') &&
        c !== '‘' &&
        /[\s,.;:!?)]/.test(after) &&
        !/\s/.test(before)
      )
        open = close(quotes, text, open, i);
      continue;
    }
    if (open < 0) {
      if (OPENING.includes(c) && (c !== '"' || /[\s([,:–-]/.test(before) || i === 0)) open = i;
    } else if (CLOSING.includes(c) && !/['‘]/.test(text[open] ?? '')) open = close(quotes, text, open, i);
  }
  return quotes;
}

function close(quotes: Quote[], text: string, open: number, at: number): number {
  const words = text
    .slice(open + 1, at)
    .trim()
    .split(/\s+/).length;
  if (at - open <= MAX_LENGTH && words >= MIN_WORDS) quotes.push({ start: open + 1, end: at });
  return -1;
}

/** The first quote that ends no more than a stretch before an offset; quotes stand in the order of the text. */
function firstNear(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.end < offset - FARTHEST) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotes that a saying at the offsets belongs to: those around it in its sentence, and those joined to them with nothing between. */
export function quotesBeside(text: string, quotes: readonly Quote[], start: number, end: number): Quote[] {
  const found = new Set<number>();
  for (let i = firstNear(quotes, start); i < quotes.length; i++) {
    const q = quotes[i]!;
    if (q.start - end > FARTHEST) break;
    const between = start >= q.end ? text.slice(q.end, start) : end <= q.start ? text.slice(end, q.start) : undefined;
    if (between === undefined || between.length > FARTHEST) continue;
    // the marks and the comma between quote and saying may stand on either side; a sentence end may not
    if (/[.!?]["”’']?\s|\n/.test(between.slice(start >= q.end ? 2 : 0, start >= q.end ? undefined : -2))) continue;
    // "zei X. "…": a quote of the next sentence
    if (end <= q.start && /[.!?]\s*["“„«‘']?$/.test(between)) continue;
    if (
      start >= q.end &&
      /[.!?]$/.test(text.slice(q.start, q.end).trimEnd()) &&
      /^["”’']\s+\p{Lu}/u.test(text.slice(q.end, q.end + 4)) &&
      !/^["”’']\s+\p{Lu}\p{L}+ (?:zei|zegt)/u.test(text.slice(q.end))
    )
      continue;
    found.add(i);
  }
  // "…", zei X. "…": the quote that follows the saying's sentence goes on
  for (const i of [...found]) {
    const q = quotes[i];
    const next = quotes[i + 1];
    if (
      q &&
      next &&
      q.end <= start &&
      next.start >= end &&
      next.start - end < 120 &&
      /^[^"“”„]*[.]\s*["“„'‘]$/.test(text.slice(end, next.start)) &&
      // "…," zegt Y: a saying of its own
      !/^["”’'],?\s+\p{Ll}/u.test(text.slice(next.end, next.end + 6))
    )
      found.add(i + 1);
  }
  return [...found].sort((a, b) => a - b).flatMap((i) => quotes[i] ?? []);
}
