import * as C from './characters';
import { CLASSES, isInvisible } from './characters';
import { HASH_PRIME, HASH_SEED, hashUnits } from './hash';
import { addressEnd, bracketEnd, classAt, isClitic, isInitial, isWww, LETTER, pictureEnd } from './lookahead';
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
import { TokenKind } from './types';

/** Copies a full column into a larger one. */
function enlarge<T extends Int32Array | Uint16Array | Uint8Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}

/** Reads one text. The fields after `openDouble` describe the token that is being read. */
class Scanner {
  private readonly size: number;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private hashes: Int32Array;
  private flagged: Uint16Array;
  private count = 0;
  private at = 0;
  /** The gap bits since the last token. */
  private gap = 0;
  private openSingle = false;
  private openDouble = false;

  private start = 0;
  private kind: number = TokenKind.word;
  private hash = HASH_SEED;
  /** The classes of the code units of a word. */
  private mask = 0;
  /** Full stops in a word, the widest part before one, and where the part after the last begins. */
  private dots = 0;
  private widest = 0;
  private segment = 0;
  /** The class of abbreviation that the word is up to its last full stop, which ends it. */
  private abbreviation = 0;

  constructor(
    private readonly text: string,
    private readonly lexicon: SplitLexicon,
  ) {
    this.size = text.length;
    const capacity = (text.length >> 2) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.flagged = new Uint16Array(capacity);
  }

  run(): Scan {
    const { text, size } = this;
    while (this.at < size) {
      const unit = text.charCodeAt(this.at);
      const first = CLASSES[unit];
      if (first === C.GAP) {
        this.gap |= SPACE_BEFORE;
        this.at++;
      } else if (first === C.NEWLINE) {
        this.newline(unit);
      } else if (first === C.MARK && isInvisible(unit)) {
        this.at++;
      } else {
        this.token(unit, first);
      }
    }
    const { starts, ends, kinds, hashes, flagged } = this;
    return { length: this.count, start: starts, end: ends, kind: kinds, hash: hashes, flags: flagged };
  }

  private newline(unit: number): void {
    if (unit === 0x0d && this.at + 1 < this.size && this.text.charCodeAt(this.at + 1) === 0x0a) this.at++;
    if ((this.gap & LINE_BEFORE) !== 0 || unit === 0x2029) {
      this.gap |= BLANK_BEFORE;
      this.openSingle = false;
      this.openDouble = false;
    }
    this.gap |= SPACE_BEFORE | LINE_BEFORE;
    this.at++;
  }

  /** Reads the token whose first code unit is `unit`, of class `first`. */
  private token(unit: number, first: number): void {
    const { text, count, gap } = this;
    if (count === this.starts.length) this.grow();
    const start = this.at;
    this.start = start;
    let flags: number;
    if (first < C.MARK) {
      flags = this.word(HASH_SEED, first);
    } else {
      const before: number = count === 0 || gap !== 0 ? Shape.opener : this.flagged[count - 1] & SHAPE;
      if (this.opensWord(first, before)) {
        this.at++;
        flags = this.word(Math.imul(HASH_SEED ^ (first === C.APOSTROPHE ? 0x27 : unit), HASH_PRIME), first);
      } else {
        this.at++;
        this.kind = TokenKind.punctuation;
        flags = this.mark(unit, first, before);
        this.hash = hashUnits(text, start, this.at);
      }
    }
    this.starts[count] = start;
    this.ends[count] = this.at;
    this.kinds[count] = this.kind;
    this.hashes[count] = this.hash;
    this.flagged[count] = flags | gap;
    this.count = count + 1;
    this.gap = 0;
  }

  private grow(): void {
    const capacity = Math.ceil(this.starts.length * 1.6);
    this.starts = enlarge(this.starts, new Int32Array(capacity));
    this.ends = enlarge(this.ends, new Int32Array(capacity));
    this.kinds = enlarge(this.kinds, new Uint8Array(capacity));
    this.hashes = enlarge(this.hashes, new Int32Array(capacity));
    this.flagged = enlarge(this.flagged, new Uint16Array(capacity));
  }

  /** True where a mark is the first of a word: "'s", "@shell", "#beurs", "_x". */
  private opensWord(first: number, before: number): boolean {
    if (first === C.APOSTROPHE) return before > Shape.brand && before !== Shape.closer && isClitic(this.text, this.at);
    if (first === C.UNDERSCORE) return true;
    if (first !== C.AT && first !== C.HASH_SIGN) return false;
    return before === Shape.opener && classAt(this.text, this.at + 1) < C.MARK;
  }

  /** Reads a word or a number on from `at`; `seed` is the hash of what was read of it. Returns its flags. */
  private word(seed: number, first: number): number {
    const { text, size } = this;
    this.kind = first === C.AT ? TokenKind.address : TokenKind.word;
    this.dots = 0;
    this.widest = 0;
    this.segment = this.at;
    this.abbreviation = 0;
    let at = this.at;
    let hash = seed;
    let mask = 0;
    for (;;) {
      let here = 0;
      let next: number = C.GAP;
      while (at < size) {
        here = text.charCodeAt(at);
        next = CLASSES[here];
        if (next >= C.GAP) break;
        mask |= next;
        hash = Math.imul(hash ^ here, HASH_PRIME);
        at++;
      }
      this.at = at;
      this.hash = hash;
      if (at >= size || next <= C.NEWLINE) break;
      this.mask = mask;
      if (!this.joins(here, next)) break;
      at = this.at;
      hash = this.hash;
    }
    if ((mask & C.MARK) !== 0) this.trim();
    if (this.kind === TokenKind.word && (mask & (LETTER | C.DIGIT)) === C.DIGIT && first !== C.HASH_SIGN) {
      this.kind = TokenKind.number;
    }
    let shape: number = Shape.lower;
    if (first === C.APOSTROPHE) shape = (mask & LETTER) === 0 ? Shape.number : Shape.clitic;
    else if (first === C.UPPER || first === C.AT || first === C.HASH_SIGN) shape = Shape.upper;
    else if (first === C.DIGIT) shape = Shape.number;
    else if ((mask & C.UPPER) !== 0 || this.kind === TokenKind.address) shape = Shape.brand;
    else if (this.dots > 0 && this.abbreviation === 0) shape = Shape.brand;
    return shape | (this.abbreviation << ABBREVIATION_SHIFT);
  }

  /** Leaves invisible characters at the end of a word to the gap after it. */
  private trim(): void {
    const { text, start } = this;
    if (!isInvisible(text.charCodeAt(this.at - 1))) return;
    while (this.at > start + 1 && isInvisible(text.charCodeAt(this.at - 1))) this.at--;
    this.hash = hashUnits(text, start, this.at);
  }

  /** Takes the code unit at `at` into the word. */
  private take(unit: number): void {
    this.hash = Math.imul(this.hash ^ unit, HASH_PRIME);
    this.at++;
  }

  /** Takes all up to `end` into the word. Returns false: the word ends there. */
  private address(end: number): false {
    this.at = end;
    this.hash = hashUnits(this.text, this.start, end);
    this.kind = TokenKind.address;
    return false;
  }

  /** Decides whether the word takes in the mark `here` of class `next`, that follows it; returns whether it goes on. */
  private joins(here: number, next: number): boolean {
    const { text, at, mask } = this;
    const after = classAt(text, at + 1);
    switch (next) {
      case C.HYPHEN:
        if (after === C.HYPHEN) return false;
        break;
      case C.EN_DASH:
      case C.AMPERSAND:
        if (after >= C.MARK) return false;
        break;
      case C.STOP:
        return after < C.GAP ? this.innerStop(after) : this.lastStop(after);
      case C.APOSTROPHE:
        if (!this.apostrophe(here, after)) return false;
        this.take(0x27);
        this.abbreviation = 0;
        this.widest = this.size;
        return after < C.MARK;
      case C.COMMA: {
        // "3,4" and "12,-"
        if ((mask & LETTER) !== 0 || CLASSES[text.charCodeAt(at - 1)] !== C.DIGIT) return false;
        const dash = after === C.HYPHEN && classAt(text, at + 2) >= C.GAP;
        if (after !== C.DIGIT && !dash) return false;
        break;
      }
      case C.COLON:
        if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f && (mask & LETTER) !== 0) {
          return this.address(addressEnd(text, at + 3));
        }
        if (after !== C.DIGIT || (mask & LETTER) !== 0) return false;
        break;
      case C.SLASH:
        if (after >= C.MARK) return false;
        if (this.dots > 0 && at - this.segment > 1 && (mask & LETTER) !== 0)
          return this.address(addressEnd(text, at + 1));
        break;
      case C.AT:
        if (after >= C.MARK) return false;
        this.kind = TokenKind.address;
        break;
      case C.UNDERSCORE:
      case C.PLUS:
        break;
      case C.PERCENT:
        if ((mask & (LETTER | C.DIGIT)) !== C.DIGIT) return false;
        break;
      case C.CURRENCY:
        // "US$"
        if (mask !== C.UPPER || at - this.start > 3 || here !== 0x24) return false;
        this.take(here);
        this.kind = TokenKind.symbol;
        return false;
      case C.BRACKET_OPEN: {
        const close = (mask & LETTER) !== 0 && here === 0x28 ? bracketEnd(text, at) : at;
        if (close === at) return false;
        while (this.at < close) this.take(text.charCodeAt(this.at));
        return true;
      }
      default:
        return false;
    }
    this.take(here);
    // "B.V.'s." is no abbreviation by its form
    this.abbreviation = 0;
    this.widest = this.size;
    return true;
  }

  /** A full stop within a word, with a word character of class `after` behind it. */
  private innerStop(after: number): boolean {
    const { text, at, segment } = this;
    const last = CLASSES[text.charCodeAt(at - 1)];
    const long = at - segment > 2 || last === C.DIGIT;
    // "einde.De": a space was forgotten
    const glued = after === C.UPPER && long && this.dots === 0;
    if (glued && classAt(text, at + 2) === C.LOWER && this.kind === TokenKind.word) return false;
    if (this.dots === 0 && at - this.start === 3 && isWww(text, this.start))
      return this.address(addressEnd(text, at + 1));
    if (at - segment > this.widest) this.widest = at - segment;
    this.dots++;
    this.segment = at + 1;
    this.abbreviation = 0;
    this.take(0x2e);
    return true;
  }

  /** A full stop after a word, with no word character behind it: taken where the word is an abbreviation. */
  private lastStop(after: number): boolean {
    const { text, at, mask, segment, lexicon } = this;
    if (after === C.STOP) {
      if (text.charCodeAt(at - 1) === 0x2d && (mask & LETTER) === 0) {
        // "1995-...": a span without an end
        while (this.at < this.size && text.charCodeAt(this.at) === 0x2e) this.take(0x2e);
        return false;
      }
      // "de V.S..": the stop of the abbreviation, then that of the sentence
      if (classAt(text, at + 2) === C.STOP) return false;
    }
    if (this.kind === TokenKind.address || (at === segment && this.dots > 0)) return false;
    let found = lexicon.abbreviations.find(Math.imul(this.hash ^ 0x2e, HASH_PRIME), text, this.start, at + 1);
    if (found === Abbreviation.numeric) {
      const counted =
        this.gap === SPACE_BEFORE && this.count > 0 && (this.flagged[this.count - 1] & SHAPE) === Shape.number;
      const next = classAt(text, at + 2) === C.APOSTROPHE ? at + 3 : at + 2;
      found = counted || classAt(text, next) === C.DIGIT ? Abbreviation.inner : Abbreviation.none;
    }
    if (found === Abbreviation.none && (mask & C.DIGIT) === 0) {
      if (this.dots > 0 && this.widest <= 2 && at - segment <= 2) found = Abbreviation.inner;
      else if (mask === C.UPPER && at - this.start === 1 && isInitial(text, at + 1, lexicon))
        found = Abbreviation.leading;
    }
    if (found === Abbreviation.none) return false;
    this.take(0x2e);
    this.abbreviation = found;
    this.segment = at + 1;
    this.dots++;
    return true;
  }

  /** True where an apostrophe belongs to the word before it: "foto's", "D66'er", "Reuters'", "13'". */
  private apostrophe(here: number, after: number): boolean {
    if (after < C.MARK && ((after & LETTER) !== 0 || !this.openSingle)) return true;
    if (this.openSingle || after < C.MARK || after === C.APOSTROPHE || here === 0x2018) return false;
    const last = this.text.charCodeAt(this.at - 1) | 0x20;
    return last === 0x73 || last === 0x7a || last === 0x78 || (this.mask & (LETTER | C.DIGIT)) === C.DIGIT;
  }

  /** Reads a punctuation mark or a symbol, whose first code unit is taken. Returns its flags. */
  private mark(unit: number, first: number, before: number): number {
    const { text, size } = this;
    const after = this.at < size ? text.charCodeAt(this.at) : 0x20;
    const kind = CLASSES[after];
    const spaceAfter = kind === C.GAP || kind === C.NEWLINE;
    switch (first) {
      case C.STOP:
        if (after !== 0x2e) return Shape.stop;
        while (this.at < size && text.charCodeAt(this.at) === 0x2e) this.at++;
        return Shape.ellipsis;
      case C.ELLIPSIS:
        return Shape.ellipsis;
      case C.EXCLAIM:
        return Shape.exclaim;
      case C.COMMA:
        if (after !== 0x2c) return Shape.middle;
        this.at++;
        return this.double(true);
      case C.HYPHEN:
        while (classAt(text, this.at) === C.HYPHEN) this.at++;
        return Shape.dash;
      case C.DASH:
      case C.EN_DASH:
        return Shape.dash;
      case C.BRACKET_OPEN:
        return Shape.opener;
      case C.BRACKET_CLOSE:
        return Shape.closer;
      case C.APOSTROPHE: {
        if (kind === C.APOSTROPHE) {
          this.at++;
          return this.double(!this.openDouble && before === Shape.opener && classAt(text, this.at) < C.GAP);
        }
        const loose = spaceAfter && (this.gap !== 0 || this.count === 0) && !this.openSingle;
        const opens = loose || (before === Shape.opener && !spaceAfter) || (unit === 0x2018 && !this.openSingle);
        this.openSingle = opens;
        return opens ? Shape.opener : Shape.closer;
      }
      case C.BACKTICK: {
        const opens = before === Shape.opener;
        if (after === unit) {
          this.at++;
          return this.double(opens);
        }
        this.openSingle = opens && unit === 0x60;
        return opens ? Shape.opener : Shape.closer;
      }
      case C.QUOTE: {
        const tight = this.gap === 0 && this.count > 0;
        if (!tight && !spaceAfter) return this.double(true);
        if (tight && spaceAfter) return this.double(false);
        return this.double(!this.openDouble || (before === Shape.opener && tight));
      }
      case C.QUOTE_OPEN:
        // “ closes what „ opened
        return this.double(!(unit === 0x201c && this.openDouble && this.gap === 0));
      case C.QUOTE_CLOSE:
        // Some write ”so” and »so«
        return this.double(!this.openDouble && !spaceAfter && (this.gap !== 0 || this.count === 0));
      case C.COLON:
      case C.SEMICOLON:
      case C.SLASH:
        return Shape.middle;
      default:
        this.kind = TokenKind.symbol;
        return this.symbol(unit, first, kind);
    }
  }

  /** Notes that a double quote opens or closes. */
  private double(opens: boolean): number {
    this.openDouble = opens;
    return opens ? Shape.opener : Shape.closer;
  }

  /** A symbol, a pictograph, a lone surrogate or a stray mark. */
  private symbol(unit: number, first: number, after: number): number {
    const { text } = this;
    if (first === C.CURRENCY) return Shape.number;
    if (first === C.PERCENT) {
      // "°C"
      if (unit === 0xb0 && (after === C.LOWER || after === C.UPPER)) this.at++;
      return Shape.middle;
    }
    if (first === C.SURROGATE_HIGH) {
      this.at = pictureEnd(text, this.at);
      return Shape.symbol;
    }
    while (classAt(text, this.at) === C.MARK && !isInvisible(text.charCodeAt(this.at))) this.at++;
    return Shape.symbol;
  }
}

/** Cuts a text into tokens. One pass: no rule reads a code unit more than a fixed number of times. */
export function scan(text: string, lexicon: SplitLexicon): Scan {
  return new Scanner(text, lexicon).run();
}
