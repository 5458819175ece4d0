import {
  ABBREVIATION_SHIFT,
  Abbreviation,
  BLANK_BEFORE,
  LINE_BEFORE,
  type Scan,
  SHAPE,
  Shape,
  SPACE_BEFORE,
  type SplitLexicon,
} from './token-shapes';
import { Break } from './types';

/** The sentences of a scanned text: see {@link TokenTable}. */
export interface Sentences {
  readonly sentences: number;
  readonly sentenceStart: Int32Array;
  readonly sentenceBreak: Uint8Array;
}

/** What ended last, when a sentence may be over. */
const Pending = { none: 0, stop: 1, exclaim: 2, ellipsis: 3, inner: 4, closing: 5 } as const;

/** Lines shorter than this (code units) are not wrapped: they end where their writer wanted. */
const SHORT_LINE = 42;
/** Lines longer than this are not wrapped either. */
const LONG_LINE = 110;

/** How the lines of one block, the text between two blank lines, are made. */
interface Block {
  /** The first token after the block. */
  end: number;
  /** Running prose that was cut into lines of one width. */
  wrapped: boolean;
  /** Width of its longest line, in code units. */
  width: number;
}

function isWord(shape: number): boolean {
  return shape <= Shape.brand;
}

/** Looks at the lines of the block that holds token `from`, the first of a line. */
function readBlock(text: string, table: Scan, from: number, lexicon: SplitLexicon): Block {
  const { flags, start, end, hash } = table;
  let lineStart = from;
  let width = 0;
  /** Lines that the sentence ran over. */
  let runOn = 0;
  let token = from + 1;
  for (; token < table.length; token++) {
    const flag = flags[token];
    if ((flag & LINE_BEFORE) === 0) continue;
    width = Math.max(width, end[token - 1] - start[lineStart]);
    if ((flag & BLANK_BEFORE) !== 0) break;
    const before = flags[token - 1] & SHAPE;
    if ((flag & SHAPE) === Shape.lower && before !== Shape.stop) runOn++;
    else if (
      isWord(flag & SHAPE) &&
      lexicon.unfinished.find(hash[token - 1], text, start[token - 1], end[token - 1]) !== 0
    )
      runOn++;
    lineStart = token;
  }
  if (token === table.length) width = Math.max(width, end[token - 1] - start[lineStart]);
  return { end: token, wrapped: runOn > 0 && width <= LONG_LINE, width };
}

/** Finds the sentences of a scanned text, in one pass over its tokens. */
export function splitSentences(text: string, table: Scan, lexicon: SplitLexicon): Sentences {
  const { length, start, end, flags, hash } = table;
  let starts = new Int32Array((length >> 3) + 16);
  let breaks = new Uint8Array(starts.length);
  let count = 0;
  let pending: number = Pending.none;
  /** First token that may open the next sentence; -1 where there is none yet. */
  let candidate = -1;
  let lineStart = 0;
  let block: Block = { end: 0, wrapped: false, width: 0 };

  const open = (token: number): void => {
    if (count + 1 >= starts.length) {
      const larger = new Int32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
      const more = new Uint8Array(starts.length);
      more.set(breaks);
      breaks = more;
    }
    const flag = flags[token];
    starts[count] = token;
    breaks[count] =
      (flag & BLANK_BEFORE) !== 0 ? Break.paragraph : (flag & LINE_BEFORE) !== 0 ? Break.line : Break.none;
    if (token === 0) breaks[count] = Break.none;
    count++;
  };

  /** The shape of the token after `token` in the same block; that of a full stop where there is none. */
  const following = (token: number): number =>
    token + 1 < length && (flags[token + 1] & BLANK_BEFORE) === 0 ? flags[token + 1] & SHAPE : Shape.stop;

  /** True where the line that token `token` begins is a new sentence, though nothing ended the one before. */
  const lineBreaks = (token: number): boolean => {
    const shape = flags[token] & SHAPE;
    if (shape === Shape.dash || shape === Shape.symbol) {
      return !block.wrapped || !isWord(following(token));
    }
    const previous = flags[token - 1] & SHAPE;
    if (previous === Shape.middle && text.charCodeAt(start[token - 1]) === 0x2c) return false;
    if (shape === Shape.lower || shape === Shape.closer || shape === Shape.middle) return false;
    const last = token - 1;
    if (((flags[last] >> ABBREVIATION_SHIFT) & 3) === Abbreviation.leading) return false;
    if (previous === Shape.lower && lexicon.unfinished.find(hash[last], text, start[last], end[last]) !== 0)
      return false;
    const before = end[last] - start[lineStart];
    if (before < SHORT_LINE && !block.wrapped) return true;
    if (before > LONG_LINE) return true;
    const fits = before + 1 + (end[token] - start[token]) <= block.width;
    return block.wrapped ? before < block.width * 0.75 && fits : true;
  };

  /** True where the word at `token` can be the first of a sentence after what is pending. */
  const begins = (token: number): boolean => {
    const shape = flags[token] & SHAPE;
    switch (pending) {
      case Pending.inner:
        if (shape === Shape.clitic) return following(token) === Shape.upper;
        return shape === Shape.upper && lexicon.starters.find(hash[token], text, start[token], end[token]) !== 0;
      case Pending.closing:
      case Pending.ellipsis:
        if (shape === Shape.clitic) return following(token) === Shape.upper;
        return shape === Shape.upper;
      default:
        if (shape === Shape.clitic) return following(token) !== Shape.lower;
        if (shape === Shape.brand) return pending === Pending.stop;
        return shape === Shape.upper || shape === Shape.number;
    }
  };

  for (let token = 0; token < length; token++) {
    const flag = flags[token];
    const shape = flag & SHAPE;
    const previous = token > 0 && (flag & LINE_BEFORE) === 0 ? flags[token - 1] & SHAPE : Shape.stop;
    if (token === 0 || (flag & BLANK_BEFORE) !== 0) {
      open(token);
      pending = Pending.none;
      candidate = -1;
      lineStart = token;
    } else if ((flag & LINE_BEFORE) !== 0) {
      if (token >= block.end) block = readBlock(text, table, lineStart, lexicon);
      const ended = pending === Pending.stop || pending === Pending.exclaim || pending === Pending.ellipsis;
      const loose = !block.wrapped && pending !== Pending.none && shape !== Shape.lower;
      if (shape !== Shape.closer && candidate < 0 && ((ended && (!block.wrapped || shape !== Shape.lower)) || loose)) {
        open(token);
        pending = Pending.none;
      } else if (pending === Pending.none && lineBreaks(token)) open(token);
      lineStart = token;
    }
    if (pending !== Pending.none) {
      if (candidate < 0 && shape === Shape.closer) continue;
      if (shape === Shape.opener || shape === Shape.dash || shape === Shape.symbol) {
        if (candidate < 0) candidate = token;
        continue;
      }
      if (isWord(shape)) {
        const first = candidate < 0 ? token : candidate;
        const apart = (flags[first] & SPACE_BEFORE) !== 0 || (pending === Pending.stop && shape === Shape.upper);
        if (apart && begins(token)) open(first);
      }
      pending = Pending.none;
      candidate = -1;
    }
    if (shape === Shape.stop) {
      // "1. Inleiding": the number of an item
      const item = previous === Shape.number && token > 0 && count > 0 && starts[count - 1] === token - 1;
      pending = item && (flag & SPACE_BEFORE) === 0 ? Pending.none : Pending.stop;
    } else if (shape === Shape.exclaim) {
      const named = token > 0 && lexicon.exclaiming.find(hash[token - 1], text, start[token - 1], end[token - 1]) !== 0;
      pending = named && (flag & SPACE_BEFORE) === 0 ? Pending.none : Pending.exclaim;
    } else if (shape === Shape.ellipsis) {
      // "(...)" stands for words that were left out
      pending = previous === Shape.opener ? Pending.none : Pending.ellipsis;
    } else if (isWord(shape)) {
      const abbreviation = (flag >> ABBREVIATION_SHIFT) & 3;
      if (abbreviation === Abbreviation.inner) pending = Pending.inner;
      else if (abbreviation === Abbreviation.closing) pending = Pending.closing;
    }
  }
  starts[count] = length;
  return {
    sentences: count,
    sentenceStart: starts.slice(0, count + 1),
    sentenceBreak: breaks.slice(0, count),
  };
}
