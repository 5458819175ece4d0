import { withoutAccents } from './name-spellings';
import type { Company } from './schema';

/** A name near to what was looked for. */
export interface Suggestion {
  readonly name: string;
  readonly company: Company;
  /** Letters to change, add, leave out or swap; 0 where the words are a part of the name. */
  readonly distance: number;
}

/** How names are compared: without case, accents and marks. */
function folded(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');
}

/**
 * The number of letters to change, add, leave out or swap with their neighbour to make one word of the other (optimal
 * string alignment); `limit` + 1 where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = new Uint16Array(b.length + 1);
  let last = new Uint16Array(b.length + 1);
  let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, before];
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[b.length], limit + 1);
}

/** The names nearest to `words`, best first, at most `count` and one a company. */
export function suggest(words: string, companies: Iterable<Company>, count = 5): Suggestion[] {
  const wanted = folded(words).slice(0, 100);
  if (wanted.trim() === '') return [];
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 4)));
  const found: Suggestion[] = [];
  for (const company of companies) {
    let best: Suggestion | undefined;
    for (const name of [company.name, ...company.aliases, ...company.ambiguous, ...company.was.map((w) => w.name)]) {
      const other = folded(name);
      const part = wanted.length >= 3 && ` ${other} `.includes(` ${wanted} `);
      const distance = part ? 0 : editDistance(wanted, other, limit);
      if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, company, distance };
    }
    if (best !== undefined) found.push(best);
  }
  return found.sort((a, b) => a.distance - b.distance || a.name.length - b.name.length).slice(0, count);
}
