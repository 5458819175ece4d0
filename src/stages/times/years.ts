import type { TimeIndex } from './lexicon';
import type { TokenView } from './view';

/** A year with four digits that company news can mean. */
export function plainYear(raw: string): number | undefined {
  if (!/^(?:1[6-9]|20)\d\d$/.test(raw)) return undefined;
  return Number(raw);
}

/** "'08" and "’98" as a year; the apostrophe may be its own token. */
export function shortYear(view: TokenView, i: number): { to: number; year: number } | undefined {
  let raw = view.low(i);
  let to = i + 1;
  if (raw === "'" && view.glued(i + 1)) {
    raw += view.raw(i + 1);
    to = i + 2;
  }
  if (!/^'\d\d$/.test(raw)) return undefined;
  const two = Number(raw.slice(1));
  return { to, year: two < 50 ? 2000 + two : 1900 + two };
}

/**
 * Whether the four digits of token i are a year and no count, price or part of a name. Decided by the words beside it:
 * "in 2007 nam" is one, "2000 banen", "$ 1999" and "Office 2007" are none.
 */
export function isYear(view: TokenView, i: number, index: TimeIndex): boolean {
  if (plainYear(view.raw(i)) === undefined) return false;
  const { sets } = index;
  const next = view.low(i + 1);
  // "verdiende in 2006 € 3 miljoen": the sign goes with the figure behind it
  const priced = /^[%€$£¥]|^(?:eur|usd|gbp)$/.test(next) && !/^\d/.test(view.raw(i + 2)) && !/\d/.test(next);
  if (sets.countedNouns.has(next) || priced) return false;
  // "tot minstens 2007": the adverb between says nothing of the kind of number.
  const adverb = sets.yearAdverbs.has(view.low(i - 1)) && sets.yearContext.has(view.low(i - 2)) && !pluralLike(next);
  const before = view.low(adverb ? i - 2 : i - 1);
  if (/[€$£¥#]$/.test(before) || /^(?:eur|usd|gbp|us|chf|jpy|nr|nr\.|nummer)$/.test(before)) return false;
  if (view.glued(i) && /^[-+.,*_@]$/.test(before)) return false;
  if (index.words.get(before)?.month !== undefined) return true;
  if (/^(?:q[1-4]|h[12])$/.test(before)) return true;
  if (before === 'met' && view.low(i - 2) === 'en' && view.low(i - 3) === 'tot') return true;
  if (sets.yearContext.has(before)) {
    if (!sets.weakYearContext.has(before)) return !(before === 'in' && isRound(view, i) && pluralLike(next));
    return !(pluralLike(next) && !index.sets.afterYear.has(next) && !isClear(view, i));
  }
  if (yearRun(view, i, index)) return true;
  if (before === '(' && /^[),-]|^–$/.test(next)) return true;
  if (view.opensSentence(i)) return sets.afterYear.has(next) || next === ':';
  if (/^(?:van|in)$/.test(view.low(i - 2)) && /^(?:het|de)$/.test(before)) return false;
  if (!isRound(view, i) && index.data.planNouns.some((noun) => before.endsWith(noun))) return true;
  if (sets.approximators.has(before) || view.hasCapital(i - 1) || view.isPunctuation(i - 1)) return false;
  if (!/^\p{L}/u.test(before)) return false;
  // After a noun ("de jaarcijfers 2017"): only where the word behind it can be no counted noun.
  return (next === '' || view.isPunctuation(i + 1) || sets.afterYear.has(next)) && !isRound(view, i);
}

/** 1900 and 2000 are as often counts. */
function isRound(view: TokenView, i: number): boolean {
  return view.raw(i).endsWith('00');
}

/** A year that is hardly ever a count: within living memory of the news, and not a round hundred. */
function isClear(view: TokenView, i: number): boolean {
  return !isRound(view, i) && !view.raw(i).endsWith('50') && !/^(?:over|met|aan)$/.test(view.low(i - 1));
}

function pluralLike(word: string): boolean {
  return /^\p{Ll}{2,}(?:en|s)$/u.test(word);
}

/** "2007 en 2008", "1955 - 2011", "2004, 2005": a year beside a year that is one. */
function yearRun(view: TokenView, i: number, index: TimeIndex): boolean {
  const linked = (k: number): boolean => /^(?:en|of|-|–|—|\/|,|tot|t\/m)$/.test(view.low(k));
  if (linked(i - 1)) {
    if (plainYear(view.raw(i - 2)) !== undefined) {
      return /^[-–—/]$/.test(view.low(i - 1)) || isYear(view, i - 2, index);
    }
    if (view.low(i - 1) === 'en' && view.low(i - 2) === 'met' && plainYear(view.raw(i - 4)) !== undefined) return true;
  }
  return (
    /^[-–—]$/.test(view.low(i + 1)) &&
    plainYear(view.raw(i + 2)) !== undefined &&
    Number(view.raw(i)) < Number(view.raw(i + 2))
  );
}
