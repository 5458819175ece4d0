/** What the words beside a number say: precision, bounds, change, and whether the number is part of a name. */
import type { QuantityScan } from './scan';

/** Precision and bound from the words right before token i ("ruim", "meer dan", "naar schatting"). */
export function precision(scan: QuantityScan, i: number): { approximate?: true; bound?: 'min' | 'max' } {
  const result: { approximate?: true; bound?: 'min' | 'max' } = {};
  const { approximate, boundMin, boundMax } = scan.index.sets;
  let phrase = '';
  for (let n = 1; n <= 3 && i - n >= scan.lo; n++) {
    phrase = n === 1 ? scan.low(i - 1) : `${scan.low(i - n)} ${phrase}`;
    if (approximate.has(phrase)) result.approximate = true;
    if (boundMin.has(phrase)) result.bound = 'min';
    if (boundMax.has(phrase)) result.bound = 'max';
  }
  return result;
}

/**
 * The direction of change of the amount in tokens [from, to): a sign before it, "daling van", an adverb right behind, else
 * the nearest verb of change within six tokens before or four behind. "naar 5 procent" is a level and gives none.
 */
export function changeOf(scan: QuantityScan, from: number, to: number): 'up' | 'down' | undefined {
  const { sets } = scan.index;
  const sign = scan.low(from - 1);
  if (scan.glued(from) && /^[-+–]$/.test(sign) && !/[\p{L}\p{N}]$/u.test(gluedTo(scan, from - 1))) {
    return sign === '+' ? 'up' : 'down';
  }
  if (sign === 'van') {
    if (sets.upNouns.has(scan.low(from - 2))) return 'up';
    if (sets.downNouns.has(scan.low(from - 2))) return 'down';
  }
  if (sets.levelWords.has(sign) || (sign === 'de' && sets.levelWords.has(scan.low(from - 2)))) return undefined;
  if (sets.upAdverbs.has(scan.low(to))) return 'up';
  if (sets.downAdverbs.has(scan.low(to))) return 'down';
  for (let n = 1; n <= 6 && from - n >= scan.lo; n++) {
    const word = scan.low(from - n);
    if (/^[;:]$/.test(word)) break;
    if (sets.up.has(word)) return 'up';
    if (sets.down.has(word)) return 'down';
  }
  for (let n = 0; n <= 4 && to + n < scan.hi; n++) {
    const word = scan.low(to + n);
    if (/^[,;:.]$/.test(word)) break;
    if (sets.up.has(word)) return 'up';
    if (sets.down.has(word)) return 'down';
  }
  return undefined;
}

function gluedTo(scan: QuantityScan, i: number): string {
  return scan.glued(i) ? scan.raw(i - 1) : '';
}

/**
 * Whether the digits of token i belong to a name ("Boeing 787", "Windows 10"). A number behind a capital is a count when a
 * plain noun follows it ("ontslaat Philips 500 mensen"), and never a name when it has thousands or decimals.
 */
export function isInName(scan: QuantityScan, i: number): boolean {
  const { sets, seriesPatterns, times } = scan.index;
  const raw = scan.raw(i);
  const before = scan.low(i - 1);
  if (before === '' || raw.length > 4) return false;
  const next = scan.low(i + 1);
  const pattern = seriesPatterns.get(before);
  if (pattern) return pattern.test(raw) || (!isPlainNoun(scan, i + 1) && !scan.isPunctuation(i - 1));
  if (sets.seriesNames.has(before)) return !times.sets.countedNouns.has(next);
  if (/[.,]/.test(raw)) return false;
  if (sets.bareModelContext.has(before) && scan.index.bareModel.test(raw)) return !isPlainNoun(scan, i + 1);
  if (!scan.hasCapital(i - 1)) return false;
  if (
    scan.opensSentence(i - 1) &&
    (sets.functionWords.has(before) || sets.approximate.has(before) || opensWithCommon(before))
  ) {
    return false;
  }
  return !isPlainNoun(scan, i + 1);
}

/** Words that open sentences before a count are function words and adverbs; most are in the lists, these by their end. */
function opensWithCommon(word: string): boolean {
  return word.length <= 3 || word.endsWith('elijk') || word.endsWith('stens');
}

/**
 * A lower-case word that can be what is counted, or an adjective before it: plurals and inflected adjectives end in -e, -n or
 * -s, verbs of one subject ("vliegt") do not.
 */
function isPlainNoun(scan: QuantityScan, i: number): boolean {
  const raw = scan.raw(i);
  return /^\p{Ll}.*[ens]$/u.test(raw) && !scan.index.sets.functionWords.has(raw);
}
