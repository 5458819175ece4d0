import type { TokenTable } from '../../dutch/types';
import { type TokenType, typeOf, type Vocabulary } from './vocabulary';

/**
 * How our tokenizer gets into winkNLP's engine, whose own splits a text by regular expressions of the model and asks the model's
 * table of lexemes for each piece. The model's expression makes `String.split` hand over, through its capture groups, first the
 * text and then its smallest units, and the table of lexemes answers each unit with the token that begins there, or with a
 * contraction of no words where none does. Spaces are pieces of their own and stay with the engine, which keeps their number.
 *
 * The engine never asks for a piece that holds one of its eleven special spaces, so a text falls into stretches ("chunks")
 * between these. The pieces of a text, in order:
 *
 *     opener      its first visible character, which no table answers, so that the engine asks twice: that is how a text's
 *                 beginning is told from a question of the user's (`isOOV`)
 *     then for each chunk
 *     tail        the beginning of the next chunk, if there is one and this chunk has two characters at least
 *     chunk       the chunk
 *     marker      its first character
 *     unit ...    its units
 */

/** The spaces that the engine keeps as they are. */
const SPECIAL = '\\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f';
const BLANK = `[ ${SPECIAL}]`;
const INK = `[^ ${SPECIAL}]`;
const REST = `[^${SPECIAL}]`;

const OPENER = '(?=\\s*(\\S))';
/** Another chunk follows: white space at the end of a text is none. */
const MORE = '(?=\\s*\\S)';
const TAIL = `(?:(?=${BLANK}*${INK}${REST}+[${SPECIAL}]${MORE}${BLANK}*(${INK}${REST}{0,40}))|)`;
const CHUNK = `(?=${BLANK}*(${INK}${REST}*))(?=${BLANK}*(${INK}))`;

/** The model's expression for the engine to split texts by. Our tokenizer never cuts within a run of plain letters and digits. */
export const SPLITTER = `(?:(?:^${OPENER}|(?= *[${SPECIAL}]${MORE}))${TAIL}${CHUNK}|)(?:(${BLANK}+)|([0-9A-Za-z]+|\\r\\n|${INK}))`;

/** As much of what went before as tokenization may depend on. */
const CONTEXT = 400;

/** A text that the engine has tokenized. */
export interface ReadText {
  /** The text, with a no-break space for each run of special spaces; without white space at its start. */
  text: string;
  /** Where in `text` each of the engine's tokens begins, and -1 for white space that is a token. */
  starts: number[];
  /** Its tokens, where it holds no special space. */
  table?: TokenTable;
}

type Phase = 'idle' | 'tailOrChunk' | 'chunkOrMarker' | 'marker' | 'units' | 'between';

/** Answers the engine's questions for lexemes while it tokenizes. */
export class Reader {
  /** The text read last. */
  text: ReadText = { text: '', starts: [] };
  private phase: Phase = 'idle';
  private opener = '';
  private confirmed = false;
  private learning = false;
  private ended = true;
  private head = '';
  private chunk = '';
  private tail = '';
  /** Next place in the chunk, and where the chunk begins in the text. */
  private at = 0;
  private base = 0;
  /** The chunk's length without the spaces at its end. */
  private size = 0;
  private table: TokenTable | undefined;
  /** The end of the text so far. */
  private recent = '';
  /** Where the tokenized text begins in the text, and the next of its tokens. */
  private shift = 0;
  private next = 0;

  constructor(
    private readonly tokenize: (text: string) => TokenTable,
    private readonly vocabulary: Vocabulary,
    private readonly listed: (word: string) => boolean,
    private readonly stops: (word: string) => boolean,
  ) {}

  /** The engine is in its tokenizer: it has looked at what an answer means there. */
  confirm(): void {
    this.confirmed = true;
  }

  /** The engine learns patterns, which hold no special spaces. */
  learn(): void {
    this.learning = true;
    this.phase = 'idle';
  }

  /** The engine has read a text to its end. */
  end(): void {
    this.learning = false;
    this.ended = true;
    this.phase = 'idle';
    this.opener = '';
  }

  /** The lexeme for a piece, undefined where there is none. */
  lookup(piece: string): number | undefined {
    switch (this.phase) {
      case 'between':
        if (this.learning && piece.length === 1) return this.idle(piece);
        return this.tailOrChunk(piece);
      case 'tailOrChunk':
        return this.tailOrChunk(piece);
      case 'chunkOrMarker':
        if (piece.length === 1) return this.open(this.head, '');
        this.chunk = piece;
        this.phase = 'marker';
        return this.vocabulary.nothing;
      case 'marker':
        return this.open(this.chunk, this.head);
      case 'units':
        return this.unit(piece);
      default:
        return this.idle(piece);
    }
  }

  private tailOrChunk(piece: string): number {
    this.head = piece;
    this.phase = 'chunkOrMarker';
    return this.vocabulary.nothing;
  }

  private idle(piece: string): number | undefined {
    this.phase = 'idle';
    if (piece.length !== 1) return this.listed(piece) ? this.word(piece, 'word') : undefined;
    if (this.confirmed && this.opener === piece) {
      this.text = { text: '', starts: [] };
      this.opener = '';
      this.ended = false;
      this.phase = 'tailOrChunk';
      return this.vocabulary.nothing;
    }
    if (/\s/.test(piece)) {
      // a text of nothing but white space has no opener
      if (this.ended) this.text = { text: '', starts: [] };
      this.ended = false;
      this.text.starts.push(-1);
      return this.vocabulary.gap(piece);
    }
    this.opener = piece;
    this.confirmed = false;
    return undefined;
  }

  /** Takes a chunk in and tokenizes it between what goes before and after. */
  private open(chunk: string, tail: string): number {
    const first = this.text.text === '';
    this.recent = first ? chunk : `${contextEnd(this.recent)}\u00a0${chunk}`;
    this.text.text += first ? chunk : `\u00a0${chunk}`;
    this.base = this.text.text.length - chunk.length;
    this.shift = this.text.text.length - this.recent.length;
    const context = tail === '' ? this.recent : `${this.recent}\u00a0${tail}`;
    this.table = this.tokenize(context);
    if (first && tail === '') this.text.table = this.table;
    else this.text.table = undefined;
    this.next = 0;
    const { start, length } = this.table;
    while (this.next < length && start[this.next] + this.shift < this.base) this.next++;
    this.chunk = chunk;
    this.tail = tail;
    this.at = 0;
    this.size = chunk.length;
    while (chunk.charCodeAt(this.size - 1) === 0x20) this.size--;
    this.phase = 'units';
    return this.vocabulary.nothing;
  }

  /** The token that begins in a unit of the chunk, or nothing where the unit is in the midst of one. */
  private unit(piece: string): number | undefined {
    const { chunk, table } = this;
    while (chunk.charCodeAt(this.at) === 0x20) this.at++;
    if (table === undefined || !chunk.startsWith(piece, this.at)) return this.idle(piece);
    const from = this.base + this.at - this.shift;
    this.at += piece.length;
    const to = from + piece.length;
    if (this.at >= this.size) this.close();
    const { start, end, kind, length } = table;
    if (this.next < length && start[this.next] < to) {
      const token = this.next++;
      this.text.starts.push(start[token] + this.shift);
      const form = table.text.slice(start[token], end[token]);
      return this.word(form, typeOf(form, kind[token]));
    }
    if (this.next > 0 && from < end[this.next - 1]) return this.vocabulary.nothing;
    this.text.starts.push(-1);
    return this.vocabulary.gap(piece);
  }

  private close(): void {
    if (this.tail !== '') this.phase = 'tailOrChunk';
    // a chunk of one character has no tail to tell whether another follows
    else this.phase = this.chunk.length === 1 ? 'between' : 'idle';
  }

  private word(form: string, type: TokenType): number {
    return this.vocabulary.word(form, type, this.stops(form.toLowerCase()));
  }
}

/** The end of a text, from where a word begins after white space, that tokenization may depend on. */
function contextEnd(text: string): string {
  if (text.length <= CONTEXT) return text;
  const end = text.slice(-CONTEXT);
  return end.slice(end.search(/\s/) + 1);
}
