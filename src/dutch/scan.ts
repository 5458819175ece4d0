import * as C from './characters';
import { CLASSES, isInvisible } from './characters';
import { HASH_PRIME, HASH_SEED, hashUnits } from './hash';
import { addressEnd, bracketEnd, classAt, isClitic, isWww, LETTER, pictureEnd } from './lookahead';
import { TokenKind } from './types';
import type { WordIndex } from './word-index';

/** What a token is to the sentence splitter: the low five bits of its flags. */
export const Shape = {
  lower: 0,
  upper: 1,
  number: 2,
  /** A word that begins with an apostrophe: "'s", "'t". */
  clitic: 3,
  /** A name in lower case: "iPhone", "bol.com". */
  brand: 4,
  stop: 5,
  exclaim: 6,
  ellipsis: 7,
  opener: 8,
  closer: 9,
  middle: 10,
  dash: 11,
  symbol: 12,
} as const;
export const SHAPE = 31;
export const SPACE_BEFORE = 32;
export const LINE_BEFORE = 64;
export const BLANK_BEFORE = 128;
/** Shift of the abbreviation class in the flags. */
export const ABBREVIATION_SHIFT = 8;

/** Classes of abbreviations, by where they may stand: see lexicons/dutch-abbreviations.yaml. */
export const Abbreviation = { none: 0, leading: 1, inner: 2, closing: 3, numeric: 4 } as const;

/** The words that the scan and the splitter look up. */
export interface SplitLexicon {
  /** Abbreviations with their stop, by {@link Abbreviation}. */
  readonly abbreviations: WordIndex;
  /** Capitalised words that open a sentence rather than continue a name. */
  readonly starters: WordIndex;
  /** Starters that surnames begin with, too. */
  readonly particles: WordIndex;
  /** Names that end in an exclamation mark, without it. */
  readonly exclaiming: WordIndex;
  /** Lower-case words that another word must follow. */
  readonly unfinished: WordIndex;
}

/** Tokens before sentences are found; the columns may be longer than `length`. */
export interface Scan {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
  /** {@link Shape}, gap bits and abbreviation class. */
  readonly flags: Uint16Array;
}

/** Longest look ahead, in code units, at the word after an initial: keeps the scan linear. */
const REACH = 24;

/**
 * True where a single capital with a stop ("J.") at the position before `at` is an initial, or a letter that the text
 * goes on from, rather than the end of a sentence ("vitamine C.").
 */
function isInitial(text: string, at: number, lexicon: SplitLexicon): boolean {
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

/** Copies a full column into a larger one. */
function grow<T extends Int32Array | Uint16Array | Uint8Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}

/** Cuts a text into tokens. One pass: no rule reads a code unit more than a fixed number of times. */
export function scan(text: string, lexicon: SplitLexicon): Scan {
  const size = text.length;
  let capacity = (size >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let hashes = new Int32Array(capacity);
  let allFlags = new Uint16Array(capacity);
  let count = 0;
  let at = 0;
  let gap = 0;
  let openSingle = false;
  let openDouble = false;

  while (at < size) {
    const unit = text.charCodeAt(at);
    const first = CLASSES[unit];
    if (first === C.GAP) {
      gap |= SPACE_BEFORE;
      at++;
      continue;
    }
    if (first === C.NEWLINE) {
      if (unit === 0x0d && at + 1 < size && text.charCodeAt(at + 1) === 0x0a) at++;
      if ((gap & LINE_BEFORE) !== 0 || unit === 0x2029) {
        gap |= BLANK_BEFORE;
        openSingle = false;
        openDouble = false;
      }
      gap |= SPACE_BEFORE | LINE_BEFORE;
      at++;
      continue;
    }
    if (first === C.MARK && isInvisible(unit)) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity = Math.ceil(capacity * 1.6);
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      kinds = grow(kinds, new Uint8Array(capacity));
      hashes = grow(hashes, new Int32Array(capacity));
      allFlags = grow(allFlags, new Uint16Array(capacity));
    }
    const start = at;
    let kind: TokenKind = TokenKind.punctuation;
    let flags: number = Shape.middle;
    let hash = HASH_SEED;

    const before: number = count === 0 || gap !== 0 ? Shape.opener : allFlags[count - 1] & SHAPE;
    const clitic = first === C.APOSTROPHE && before > Shape.brand && before !== Shape.closer && isClitic(text, at);
    const handle =
      (first === C.AT || first === C.HASH_SIGN) && before === Shape.opener && classAt(text, at + 1) < C.MARK;
    if (first < C.MARK || clitic || handle || first === C.UNDERSCORE) {
      // A word or a number
      let mask = 0;
      let dots = 0;
      let widest = 0;
      let segment = at;
      let abbreviation = 0;
      if (first >= C.GAP) {
        hash = Math.imul(HASH_SEED ^ (first === C.APOSTROPHE ? 0x27 : unit), HASH_PRIME);
        at++;
        segment = at;
      }
      kind = first === C.AT ? TokenKind.address : TokenKind.word;
      word: for (;;) {
        let next = C.GAP;
        let here = 0;
        while (at < size) {
          here = text.charCodeAt(at);
          next = CLASSES[here];
          if (next >= C.GAP) break;
          mask |= next;
          hash = Math.imul(hash ^ here, HASH_PRIME);
          at++;
        }
        if (at >= size || next <= C.NEWLINE) break;
        const after = classAt(text, at + 1);
        switch (next) {
          case C.HYPHEN:
          case C.EN_DASH:
            if (after < C.GAP || (next === C.HYPHEN && after === C.APOSTROPHE && classAt(text, at + 2) < C.MARK)) break;
            if (next === C.EN_DASH || after === C.HYPHEN) break word;
            break;
          case C.STOP: {
            if (after < C.GAP) {
              const last = CLASSES[text.charCodeAt(at - 1)];
              const long = at - segment > 2 || last === C.DIGIT;
              // "einde.De": a space was forgotten
              const glued = after === C.UPPER && long && last !== C.UPPER && dots === 0;
              if (glued && classAt(text, at + 2) === C.LOWER && kind === TokenKind.word) break word;
              if (dots === 0 && at - start === 3 && isWww(text, start)) {
                at = addressEnd(text, at + 1);
                hash = hashUnits(text, start, at);
                kind = TokenKind.address;
                break word;
              }
              dots++;
              if (at - segment > widest) widest = at - segment;
              segment = at + 1;
              abbreviation = 0;
              break;
            }
            if (after === C.STOP) {
              // "1995-...": a span without an end
              if (text.charCodeAt(at - 1) !== 0x2d || (mask & LETTER) !== 0) break word;
              for (; at < size && text.charCodeAt(at) === 0x2e; at++) hash = Math.imul(hash ^ 0x2e, HASH_PRIME);
              break word;
            }
            if (kind === TokenKind.address) break word;
            const stopped = Math.imul(hash ^ 0x2e, HASH_PRIME);
            abbreviation = lexicon.abbreviations.find(stopped, text, start, at + 1);
            if (abbreviation === Abbreviation.numeric) {
              const counted = count > 0 && (allFlags[count - 1] & SHAPE) === Shape.number;
              abbreviation = counted || classAt(text, at + 2) === C.DIGIT ? Abbreviation.inner : 0;
            }
            if (abbreviation === 0 && (mask & C.DIGIT) === 0) {
              if (dots > 0 && widest <= 2 && at - segment <= 2) {
                abbreviation = Abbreviation.inner;
              } else if (mask === C.UPPER && at - start === 1) {
                if (isInitial(text, at + 1, lexicon)) abbreviation = Abbreviation.leading;
              }
            }
            if (abbreviation === 0) break word;
            segment = at + 1;
            dots++;
            break;
          }
          case C.APOSTROPHE: {
            if (after < C.MARK && ((after & LETTER) !== 0 || !openSingle)) {
              hash = Math.imul(hash ^ 0x27, HASH_PRIME);
              at++;
              abbreviation = 0;
              widest = size;
              continue;
            }
            const last = text.charCodeAt(at - 1) | 0x20;
            const sibilant = last === 0x73 || last === 0x7a || last === 0x78;
            const minute = (mask & C.DIGIT) !== 0 && (mask & LETTER) === 0;
            if (openSingle || after === C.APOSTROPHE || here === 0x2018 || !(sibilant || minute)) break word;
            hash = Math.imul(hash ^ 0x27, HASH_PRIME);
            at++;
            break word;
          }
          case C.COMMA: {
            if ((mask & LETTER) !== 0 || CLASSES[text.charCodeAt(at - 1)] !== C.DIGIT) break word;
            if (after === C.HYPHEN && classAt(text, at + 2) >= C.GAP) break;
            if (after !== C.DIGIT) break word;
            break;
          }
          case C.COLON:
            if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f && (mask & LETTER) !== 0) {
              at = addressEnd(text, at + 3);
              hash = hashUnits(text, start, at);
              kind = TokenKind.address;
              break word;
            }
            if (after !== C.DIGIT || (mask & LETTER) !== 0) break word;
            break;
          case C.SLASH:
            if (after >= C.MARK) break word;
            if (dots > 0 && at - segment > 1 && (mask & LETTER) !== 0) {
              at = addressEnd(text, at + 1);
              hash = hashUnits(text, start, at);
              kind = TokenKind.address;
              break word;
            }
            break;
          case C.AMPERSAND:
            if (after >= C.MARK) break word;
            break;
          case C.UNDERSCORE:
          case C.PLUS:
            break;
          case C.AT:
            if (after >= C.MARK) break word;
            kind = TokenKind.address;
            break;
          case C.PERCENT:
            if ((mask & LETTER) !== 0 || (mask & C.DIGIT) === 0) break word;
            break;
          case C.CURRENCY:
            if (mask !== C.UPPER || at - start > 3 || here !== 0x24) break word;
            hash = Math.imul(hash ^ here, HASH_PRIME);
            at++;
            kind = TokenKind.symbol;
            break word;
          case C.BRACKET_OPEN: {
            const close = (mask & LETTER) !== 0 && here === 0x28 ? bracketEnd(text, at) : at;
            if (close === at) break word;
            for (; at < close; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
            continue;
          }
          default:
            break word;
        }
        hash = Math.imul(hash ^ here, HASH_PRIME);
        at++;
        if (next !== C.STOP) {
          // "B.V.'s." is no abbreviation by its form
          abbreviation = 0;
          widest = size;
        }
      }
      if ((mask & C.MARK) !== 0 && isInvisible(text.charCodeAt(at - 1))) {
        while (at > start + 1 && isInvisible(text.charCodeAt(at - 1))) at--;
        hash = hashUnits(text, start, at);
      }
      if (kind === TokenKind.word && (mask & LETTER) === 0 && (mask & C.DIGIT) !== 0 && first !== C.HASH_SIGN) {
        kind = TokenKind.number;
      }
      if (clitic && first === C.APOSTROPHE) flags = (mask & LETTER) === 0 ? Shape.number : Shape.clitic;
      else if (first === C.UPPER || handle) flags = Shape.upper;
      else if (first === C.DIGIT) flags = Shape.number;
      else
        flags =
          (mask & C.UPPER) !== 0 || kind === TokenKind.address || (dots > 0 && abbreviation === 0)
            ? Shape.brand
            : Shape.lower;
      flags |= abbreviation << ABBREVIATION_SHIFT;
    } else {
      at++;
      const after = at < size ? text.charCodeAt(at) : 0;
      const spaceAfter = at >= size || CLASSES[after] === C.GAP || CLASSES[after] === C.NEWLINE;
      switch (first) {
        case C.STOP:
          flags = Shape.stop;
          if (after === 0x2e) {
            while (at < size && text.charCodeAt(at) === 0x2e) at++;
            flags = Shape.ellipsis;
          }
          break;
        case C.ELLIPSIS:
          flags = Shape.ellipsis;
          break;
        case C.EXCLAIM:
          flags = Shape.exclaim;
          break;
        case C.COMMA:
          if (after === 0x2c) {
            at++;
            flags = Shape.opener;
            openDouble = true;
          }
          break;
        case C.HYPHEN:
          while (at < size && CLASSES[text.charCodeAt(at)] === C.HYPHEN) at++;
          flags = Shape.dash;
          break;
        case C.DASH:
        case C.EN_DASH:
          flags = Shape.dash;
          break;
        case C.APOSTROPHE:
          if (CLASSES[after] === C.APOSTROPHE && at < size) {
            at++;
            const opens: boolean = !openDouble && before === Shape.opener && classAt(text, at) < C.GAP;
            flags = opens ? Shape.opener : Shape.closer;
            openDouble = opens;
          } else {
            const loose = spaceAfter && gap !== 0 && !openSingle;
            const opens: boolean =
              loose || (before === Shape.opener && !spaceAfter) || (unit === 0x2018 && !openSingle);
            flags = opens ? Shape.opener : Shape.closer;
            openSingle = flags === Shape.opener;
          }
          break;
        case C.BACKTICK:
          flags = before === Shape.opener ? Shape.opener : Shape.closer;
          if (after === unit) {
            at++;
            openDouble = flags === Shape.opener;
          } else openSingle = flags === Shape.opener && unit === 0x60;
          break;
        case C.QUOTE: {
          const tight = gap === 0 && count > 0;
          let opens: boolean = !openDouble || (before === Shape.opener && gap === 0);
          if (!tight && !spaceAfter) opens = true;
          else if (tight && spaceAfter) opens = false;
          flags = opens ? Shape.opener : Shape.closer;
          openDouble = opens;
          break;
        }
        case C.QUOTE_OPEN: {
          // “ closes what „ opened
          const closes: boolean = unit === 0x201c && openDouble && gap === 0;
          flags = closes ? Shape.closer : Shape.opener;
          openDouble = !closes;
          break;
        }
        case C.QUOTE_CLOSE: {
          // Some write ”so” and »so«
          const opens: boolean = !openDouble && !spaceAfter && (gap !== 0 || count === 0);
          flags = opens ? Shape.opener : Shape.closer;
          openDouble = opens;
          break;
        }
        case C.BRACKET_OPEN:
          flags = Shape.opener;
          break;
        case C.BRACKET_CLOSE:
          flags = Shape.closer;
          break;
        case C.CURRENCY:
          kind = TokenKind.symbol;
          flags = Shape.number;
          break;
        case C.PERCENT:
          // "°C"
          if (unit === 0xb0 && (CLASSES[after] & LETTER) !== 0 && CLASSES[after] < C.GAP) at++;
          kind = TokenKind.symbol;
          break;
        case C.SURROGATE_HIGH:
          at = pictureEnd(text, at);
          kind = TokenKind.symbol;
          flags = Shape.symbol;
          break;
        case C.COLON:
        case C.SEMICOLON:
        case C.SLASH:
          break;
        default:
          // A symbol, a lone surrogate, a stray mark
          while (at < size && CLASSES[text.charCodeAt(at)] === C.MARK && !isInvisible(text.charCodeAt(at))) at++;
          kind = TokenKind.symbol;
          flags = Shape.symbol;
      }
      hash = hashUnits(text, start, at);
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind;
    hashes[count] = hash;
    allFlags[count] = flags | gap;
    count++;
    gap = 0;
  }
  return { length: count, start: starts, end: ends, kind: kinds, hash: hashes, flags: allFlags };
}
