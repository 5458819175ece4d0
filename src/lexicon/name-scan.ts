import { hashUnits } from '../dutch/hash';
import { TokenKind, type TokenTable } from '../dutch/types';
import type { NameMatch } from './match-names';
import { AliasFlag, type NameTable } from './name-table';
import { LEGAL, LEGAL_BEFORE, type NameTrie, ROOT } from './name-trie';

/** Inverse of the FNV prime modulo 2^32: takes the last code unit out of a hash again. */
const INVERSE = 0x359c449b;
/** Most joints that a name before another joint may hold ("Rolls-Royce-topman": one). */
const MAX_JOINTS = 6;
/** Longest token that is looked into for compounds; longer ones are no words. */
const LONGEST_COMPOUND = 256;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HYPHENS = /[\u2010-\u2013]/g;
const COMMA = 0x2c;
const SMALL_S = 0x73;
/** An offset beyond every text; small enough to be no heap number. */
const NOWHERE = 0x3fffffff;

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x2f || (unit >= 0x2010 && unit <= 0x2013);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

function shorter(hash: number, unit: number): number {
  return Math.imul(hash, INVERSE) ^ unit;
}

/** One pass over one table. The fields named `best` hold the longest name found by the last call of {@link longest}. */
export class NameScan {
  private readonly trie: NameTrie;
  private readonly text: string;
  private readonly matches: NameMatch[] = [];
  /** Where the next hyphen stands: "anti-Google" must be looked into though it begins small. */
  private nextHyphen = 0;
  private bestState = 0;
  private bestTo = 0;
  private bestEnd = 0;
  private bestPossessive = false;

  constructor(
    private readonly names: NameTable,
    private readonly table: TokenTable,
  ) {
    this.trie = names.trie;
    this.text = table.text;
    this.nextHyphen = this.hyphenFrom(0);
  }

  private hyphenFrom(from: number): number {
    const at = this.text.indexOf('-', from);
    return at < 0 ? NOWHERE : at;
  }

  /** The names of the table, in order. */
  run(): NameMatch[] {
    const { table, trie, text } = this;
    const { start, end, hash, sentenceStart } = table;
    for (let sentence = 0; sentence < table.sentences; sentence++) {
      const limit = sentenceStart[sentence + 1];
      for (let token = sentenceStart[sentence]; token < limit; ) {
        const from = start[token];
        if (this.nextHyphen < end[token]) {
          token = this.joined(token, limit);
          continue;
        }
        const first = text.charCodeAt(from);
        if (first >= 97 && first <= 122) {
          if (!trie.mayBeginSmall(hash[token])) token++;
          else if (this.longest(token, from, limit)) token = this.emit(token, from, limit);
          else token++;
        } else if (trie.mayBegin(hash[token]) && this.longest(token, from, limit)) {
          token = this.emit(token, from, limit);
        } else if (((first >= 65 && first <= 90) || first >= 0xc0) && this.isMarked(from, end[token])) {
          token = this.joined(token, limit);
        } else token++;
      }
    }
    return this.matches;
  }

  /** True where a word may hold more than a name: ends in s, or holds an apostrophe, a joint or an odd character. */
  private isMarked(from: number, end: number): boolean {
    const { text } = this;
    for (let i = from; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x30 && unit < 0xad) continue;
      if (unit === 0x27 || unit === 0x2f || unit === 0xad || (unit >= 0x300 && (unit <= 0x36f || unit >= 0x200b)))
        return true;
    }
    return text.charCodeAt(end - 1) === SMALL_S;
  }

  /** Handles a token that may hold a hyphen, an apostrophe or an odd character; returns the next token to look at. */
  private joined(token: number, limit: number): number {
    const { start, end, kind } = this.table;
    const stop = end[token];
    let from = start[token];
    let next = token + 1;
    const whole = kind[token] === TokenKind.address || stop - from > LONGEST_COMPOUND;
    while (from < stop) {
      if (this.longest(token, from, limit)) {
        next = this.emit(token, from, limit);
        if (next > token + 1 || this.bestEnd >= stop || whole) break;
        from = this.bestEnd;
      }
      if (whole) break;
      while (from < stop && !isJoint(this.text.charCodeAt(from))) from++;
      from++;
    }
    if (this.nextHyphen < stop) this.nextHyphen = this.hyphenFrom(stop);
    return next;
  }

  /**
   * True where characters stand that need more than the token's hash: accents on their own, invisible ones, hyphens other
   * than "-".
   */
  private isOdd(from: number, end: number): boolean {
    const { text } = this;
    for (let i = from; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0xad || (unit > 0xad && unit < 0x300)) continue;
      if (unit === 0xad || unit <= 0x36f || (unit >= 0x200b && unit <= 0x2013) || unit === 0x2060 || unit === 0xfeff)
        return true;
    }
    return false;
  }

  private hasJoint(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (isJoint(this.text.charCodeAt(i))) return true;
    return false;
  }

  /** The slot of the word in the text from `from` to `end`; -1 where no name holds it. Odd characters are seen through. */
  private word(state: number, hash: number, from: number, end: number): number {
    const { trie, names } = this;
    if (state === ROOT) names.ensure(hash);
    const slot = trie.words.slot(hash, this.text, from, end);
    if (slot >= 0 || !this.isOdd(from, end)) return slot;
    const plain = this.plain(from, end);
    if (plain === undefined) return -1;
    const plainHash = hashUnits(plain);
    if (state === ROOT) names.ensure(plainHash);
    return trie.words.slot(plainHash, plain, 0, plain.length);
  }

  /** The state of a legal form after `state` and a token; 0 where there is none. */
  private legalNext(state: number, token: number): number {
    const { legal } = this.names;
    const { hash, start, end } = this.table;
    let slot = legal.words.slot(hash[token], this.text, start[token], end[token]);
    if (slot < 0 && this.isOdd(start[token], end[token])) {
      const plain = this.plain(start[token], end[token]);
      if (plain !== undefined) slot = legal.words.slot(hashUnits(plain), plain, 0, plain.length);
    }
    return slot < 0 ? 0 : legal.next(state, slot);
  }

  /** The text from `from` to `end` without odd characters; undefined where it stays as it is. */
  private plain(from: number, end: number): string | undefined {
    const written = this.text.slice(from, end);
    const plain = written.replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFC');
    return plain === written ? undefined : plain;
  }

  /**
   * Finds the longest name that begins with the part of `token` from offset `from` on, within the tokens before `limit`.
   * The last token may carry a possessive or the first part of a compound.
   */
  private longest(token: number, from: number, limit: number): boolean {
    const { start, end, hash } = this.table;
    const { trie } = this;
    let state = ROOT;
    let offset = from;
    this.bestState = 0;
    for (let at = token; at < limit; at++) {
      const stop = end[at];
      const marked = this.nextHyphen < stop || this.isMarked(offset, stop);
      if (marked) this.part(state, at, offset);
      const own = offset === start[at] ? hash[at] : hashUnits(this.text, offset, stop);
      if (!trie.mayFollow(state, own) && !(marked && this.isOdd(offset, stop))) break;
      const word = this.word(state, own, offset, stop);
      if (word < 0) break;
      state = trie.next(state, word);
      if (state === 0) break;
      if (trie.endOf(state) >= 0) {
        this.bestState = state;
        this.bestTo = at + 1;
        this.bestEnd = stop;
        this.bestPossessive = false;
      }
      if (!trie.hasNext(state)) break;
      if (at + 1 < limit) offset = start[at + 1];
    }
    return this.bestState !== 0;
  }

  /** Tries to end a name inside a token: before a hyphen ("Motors-topman") or before a possessive ("Motors'"). */
  private part(state: number, token: number, from: number): void {
    const stop = this.table.end[token];
    const { text, trie } = this;
    if (this.hasJoint(from, stop) && stop - from <= LONGEST_COMPOUND && this.table.kind[token] !== TokenKind.address) {
      let seen = 0;
      for (let at = from; at < stop && seen < MAX_JOINTS; at++) {
        if (!isJoint(text.charCodeAt(at))) continue;
        seen++;
        const word = this.word(state, hashUnits(text, from, at), from, at);
        const next = word < 0 ? 0 : trie.next(state, word);
        if (next === 0 || trie.endOf(next) < 0) continue;
        this.bestState = next;
        this.bestTo = token + 1;
        this.bestEnd = at;
        this.bestPossessive = false;
      }
    }
    const last = text.charCodeAt(stop - 1);
    if (last === SMALL_S || isApostrophe(last)) this.possessive(state, token, from);
  }

  /** Tries to read a token as the last word of a name with a possessive. */
  private possessive(state: number, token: number, from: number): boolean {
    const { text, trie } = this;
    const stop = this.table.end[token];
    const last = text.charCodeAt(stop - 1);
    let cut = stop - 1;
    let hash = from === this.table.start[token] ? this.table.hash[token] : hashUnits(text, from, stop);
    let genitive = false;
    if (isApostrophe(last)) hash = shorter(hash, 0x27);
    else {
      hash = shorter(hash, 0x73);
      if (isApostrophe(text.charCodeAt(stop - 2))) {
        hash = shorter(hash, 0x27);
        cut--;
      } else genitive = true;
    }
    if (cut <= from || (!trie.mayFollow(state, hash) && !this.isOdd(from, cut))) return false;
    const word = this.word(state, hash, from, cut);
    const next = word < 0 ? 0 : trie.next(state, word);
    const alias = next === 0 ? -1 : trie.endOf(next);
    if (alias < 0) return false;
    if (genitive) {
      const flags = this.names.flags[alias];
      if ((flags & AliasFlag.genitive) === 0 || (flags & AliasFlag.ambiguous) !== 0 || trie.endsInCaps(next))
        return false;
    }
    this.bestState = next;
    this.bestTo = token + 1;
    this.bestEnd = cut;
    this.bestPossessive = true;
    return true;
  }

  /** Adds the name that `longest` found in `token` at offset `from`; returns the token to go on with. */
  private emit(token: number, from: number, limit: number): number {
    const { table, names, text } = this;
    names.ensureLegal();
    const alias = this.trie.endOf(this.bestState);
    const flags = names.flags[alias];
    const first = table.start[token];
    const lastEnd = table.end[this.bestTo - 1];
    let { bestTo: to, bestEnd: end, bestPossessive: possessive } = this;
    let match: NameMatch['form'] = this.trie.endsInCaps(this.bestState) ? 'caps' : 'exact';
    if ((flags & AliasFlag.was) !== 0) match = 'was';
    let compound: NameMatch['compound'];
    let rest: string | undefined;
    let start = from;
    let firstToken = token;
    if (end < lastEnd && !possessive) {
      compound = 'modifier';
      rest = text.slice(end + 1, lastEnd);
    } else if (from > first) {
      compound = 'head';
      rest = text.slice(first, from - 1);
    }
    if (end === lastEnd) {
      const behind = this.legalEnd(to, limit);
      if (behind > to) {
        to = behind;
        end = table.end[to - 1];
        match = 'legal';
      } else if (to < limit && this.isClitic(to, end)) possessive = true;
    }
    if (from === first) {
      const before = this.legalStart(token);
      if (before < token) {
        firstToken = before;
        start = table.start[before];
        match = 'legal';
      }
    }
    this.matches.push({
      from: firstToken,
      to,
      start,
      end,
      entry: names.entries[alias],
      alias: names.aliases[alias],
      ambiguous: (flags & AliasFlag.ambiguous) !== 0,
      compound,
      rest,
      possessive,
      form: match,
    });
    return to;
  }

  /** True where the token is a possessive that the tokenizer has split off: "'s" right behind the name. */
  private isClitic(token: number, end: number): boolean {
    const { start, end: ends } = this.table;
    if (start[token] !== end || ends[token] - end !== 2) return false;
    return isApostrophe(this.text.charCodeAt(end)) && this.text.charCodeAt(end + 1) === 0x73;
  }

  /** The token after the legal forms that begin at a token, after a comma perhaps; the token itself where there are none. */
  private legalEnd(token: number, limit: number): number {
    const { table, names } = this;
    let to = token;
    for (let turn = 0; turn < 3 && to < limit; turn++) {
      const comma = table.end[to] - table.start[to] === 1 && this.text.charCodeAt(table.start[to]) === COMMA;
      const from = comma ? to + 1 : to;
      let state: number = LEGAL;
      let found = to;
      for (let at = from; at < limit; at++) {
        state = this.legalNext(state, at);
        if (state === 0) break;
        // Behind a comma only a form that cannot be anything else: "Apple, Inc." but not "Ahold, Group"
        if (names.legal.endOf(state) >= (comma ? 1 : 0)) found = at + 1;
      }
      if (found === to) break;
      to = found;
    }
    return to;
  }

  /** The first token of a legal form that stands right before a token ("OAO Gazprom"); the token itself where there is none. */
  private legalStart(token: number): number {
    const { names, matches } = this;
    const at = token - 1;
    const free = matches.length === 0 ? 0 : matches[matches.length - 1].to;
    if (at < free) return token;
    const state = this.legalNext(LEGAL_BEFORE, at);
    return state !== 0 && names.legal.endOf(state) >= 0 ? at : token;
  }
}
