import * as C from './characters';
import { CLASSES, isInvisible } from './characters';
import { HASH_PRIME, HASH_SEED } from './hash';
import type { SplitLexicon } from './token-shapes';

/** The bits of letters in a class. */
export const LETTER = C.LOWER | C.UPPER;
/** The class of the code unit at `at`; a gap beyond the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? CLASSES[text.charCodeAt(at)] : C.GAP;
}

/** The end of an address that begins before `at`: up to white space or a quote, without closing punctuation. */
export function addressEnd(text: string, at: number): number {
  let end = at;
  let open = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = CLASSES[unit];
    if (kind === C.GAP || kind === C.NEWLINE || (kind >= C.QUOTE && kind <= C.QUOTE_CLOSE)) break;
    if (unit === 0x3c || unit === 0x3e || kind === C.SURROGATE_HIGH) break;
    if (unit === 0x28) open++;
    if (unit === 0x29 && --open < 0) break;
  }
  for (; end > at; end--) {
    const kind = CLASSES[text.charCodeAt(end - 1)];
    const closing = kind === C.APOSTROPHE || (kind >= C.STOP && kind <= C.SEMICOLON) || kind === C.BRACKET_OPEN;
    if (!closing) break;
  }
  return end;
}

/** The end of a word part in brackets that begins at `at`, as in "partij(en)"; `at` itself where there is none. */
export function bracketEnd(text: string, at: number): number {
  let end = at + 1;
  const last = Math.min(text.length, at + 12);
  while (end < last && CLASSES[text.charCodeAt(end)] === C.LOWER) end++;
  return end > at + 1 && end < text.length && text.charCodeAt(end) === 0x29 ? end + 1 : at;
}

/** True where an apostrophe at `at` begins a word: "'s", "'t", "'ns", "'80", "'s-Gravenhage". */
export function isClitic(text: string, at: number): boolean {
  const first = classAt(text, at + 1);
  if (first === C.DIGIT) {
    return classAt(text, at + 2) === C.DIGIT && classAt(text, at + 3) !== C.DIGIT;
  }
  if ((first & LETTER) === 0 || first >= C.GAP) return false;
  const letter = text.charCodeAt(at + 1) | 0x20;
  const second = classAt(text, at + 2);
  if (second >= C.GAP) {
    // s t n k m r d
    const known = letter === 0x73 || letter === 0x74 || letter === 0x6e || letter === 0x6b || letter === 0x6d;
    return (known || letter === 0x72 || letter === 0x64) && second !== C.APOSTROPHE;
  }
  if (classAt(text, at + 3) < C.GAP || classAt(text, at + 3) === C.APOSTROPHE) return false;
  const pair = (letter << 8) | (text.charCodeAt(at + 2) | 0x20);
  // ns ie er em
  return pair === 0x6e73 || pair === 0x6965 || pair === 0x6572 || pair === 0x656d;
}

/** True where the three letters at `at` are "www". */
export function isWww(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if ((text.charCodeAt(i) | 0x20) !== 0x77) return false;
  return true;
}

/** The end of a pictograph whose first code unit stands before `at`, with its modifiers and joined pictographs. */
export function pictureEnd(text: string, at: number): number {
  if (classAt(text, at) !== C.SURROGATE_LOW) return at;
  const flag = isRegional(text, at - 1);
  let end = at + 1;
  if (flag && isRegional(text, end)) return end + 2;
  for (;;) {
    const kind = classAt(text, end);
    const unit = end < text.length ? text.charCodeAt(end) : 0;
    if (unit === 0x200d) {
      if (classAt(text, end + 1) === C.SURROGATE_HIGH && classAt(text, end + 2) === C.SURROGATE_LOW) end += 3;
      else if (classAt(text, end + 1) === C.SYMBOL) end += 2;
      else return end;
    } else if (kind === C.MARK && !isInvisible(unit)) {
      end++;
    } else if (unit === 0xd83c && end + 1 < text.length && text.charCodeAt(end + 1) >= 0xdffb) {
      end += 2;
    } else return end;
  }
}

/** True where a regional indicator, half a flag, stands at `at`. */
function isRegional(text: string, at: number): boolean {
  if (at + 1 >= text.length || text.charCodeAt(at) !== 0xd83c) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdde6 && low <= 0xddff;
}

/** Longest look ahead, in code units, at the word after an initial: keeps the scan linear. */
const REACH = 24;

/**
 * True where a single capital with a stop ("J.") at the position before `at` is an initial, or a letter that the text
 * goes on from, rather than the end of a sentence ("vitamine C.").
 */
export function isInitial(text: string, at: number, lexicon: SplitLexicon): boolean {
  let i = at;
  while (i < at + 3 && classAt(text, i) === C.GAP && i < text.length) i++;
  const kind = classAt(text, i);
  if (i >= text.length || kind === C.NEWLINE) return false;
  if (kind !== C.UPPER) return kind < C.QUOTE || kind === C.BRACKET_OPEN || kind === C.BRACKET_CLOSE;
  let hash = HASH_SEED;
  let end = i;
  for (; end < i + REACH && classAt(text, end) < C.MARK; end++) {
    hash = Math.imul(hash ^ text.charCodeAt(end), HASH_PRIME);
  }
  if (lexicon.starters.find(hash, text, i, end) === 0) return true;
  return lexicon.particles.find(hash, text, i, end) !== 0 && classAt(text, end + 1) === C.UPPER;
}
