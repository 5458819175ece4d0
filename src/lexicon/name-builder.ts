import type { Tokenize } from './match-names';
import { eachSpelling } from './name-spellings';
import { LEGAL, LEGAL_BEFORE, NameTrie, ROOT } from './name-trie';
import type { Company, LegalForm } from './schema';
import { grown } from './word-table';

/** Bits of what is known of an alias. */
export const AliasFlag = { ambiguous: 1, was: 2, genitive: 4 } as const;

/** Everything that matching needs. */
export interface NameTable {
  readonly trie: NameTrie;
  /** The names and aliases as they are listed. */
  readonly aliases: readonly string[];
  /** The company of each alias. */
  readonly entries: Int32Array;
  /** {@link AliasFlag} bits of each alias. */
  readonly flags: Uint8Array;
  /** Most hyphens within a word of a name. */
  readonly hyphens: number;
}

/** Code units a batch of names that is tokenized at once. */
const BATCH = 1 << 16;

/** True for names of letters and single spaces only, which any tokenizer cuts at the spaces. */
function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
    if (!letter && unit !== 32 && !(unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)) return false;
  }
  return true;
}

/** True where the name takes a Dutch genitive s without apostrophe: "Microsofts", "Apples", but "Nokia's", "Philips'". */
function takesGenitive(name: string): boolean {
  const last = name.charCodeAt(name.length - 1) | 0x20;
  const letter = last >= 97 && last <= 122;
  // not after s x z, nor after a i o u
  return letter && name.length >= 4 && !'sxzaiou'.includes(String.fromCharCode(last)) && /\p{Ll}/u.test(name);
}

/** Builds the trie of names. Reads `companies` once. */
export function buildNames(
  companies: Iterable<Company>,
  tokenize: Tokenize,
  legalForms: readonly LegalForm[],
): NameTable {
  const builder = new Builder(tokenize);
  for (const form of legalForms) {
    for (const spelling of form.forms) {
      if (form.after) builder.addLegal(LEGAL, spelling, form.hard);
      if (form.before) builder.addLegal(LEGAL_BEFORE, spelling, form.hard);
    }
  }
  let entry = 0;
  for (const company of companies) {
    const { name, aliases, ambiguous, was } = company;
    if (!ambiguous.includes(name)) builder.addName(name, entry, 0);
    for (let i = 0; i < aliases.length; i++) {
      if (aliases[i] === name || ambiguous.includes(aliases[i])) continue;
      builder.addName(aliases[i], entry, was.some((w) => w.name === aliases[i]) ? AliasFlag.was : 0);
    }
    for (let i = 0; i < was.length; i++) {
      const earlier = was[i].name;
      if (earlier !== name && !aliases.includes(earlier) && !ambiguous.includes(earlier))
        builder.addName(earlier, entry, AliasFlag.was);
    }
    for (let i = 0; i < ambiguous.length; i++) {
      const earlier = ambiguous[i] !== name && was.some((w) => w.name === ambiguous[i]);
      builder.addName(ambiguous[i], entry, AliasFlag.ambiguous | (earlier ? AliasFlag.was : 0));
    }
    entry++;
  }
  return builder.finish();
}

class Builder {
  private readonly trie = new NameTrie();
  private readonly aliases: string[] = [];
  private entries = new Int32Array(64);
  private flags = new Uint8Array(64);
  private hyphens = 0;
  /** Names that wait to be tokenized, each with what becomes of it. */
  private waiting: string[] = [];
  private waitingEnd: number[] = [];
  private waitingLength = 0;

  constructor(private readonly tokenize: Tokenize) {}

  addName(name: string, entry: number, flags: number): void {
    const alias = this.aliases.length;
    if (alias >= this.entries.length) {
      this.entries = grown(this.entries, alias * 2);
      this.flags = grown(this.flags, alias * 2);
    }
    this.aliases.push(name);
    this.entries[alias] = entry;
    this.flags[alias] = flags | (takesGenitive(name) ? AliasFlag.genitive : 0);
    eachSpelling(name, (spelling, caps) => this.add(ROOT, spelling, alias, caps));
  }

  addLegal(root: number, form: string, hard: boolean): void {
    this.add(root, form, hard ? 1 : 0, false);
    const upper = form.toUpperCase();
    if (upper !== form) this.add(root, upper, hard ? 1 : 0, false);
  }

  private add(root: number, spelling: string, number: number, caps: boolean): void {
    if (isPlain(spelling)) {
      let state = root;
      let start = 0;
      for (let i = 0; i <= spelling.length; i++) {
        if (i < spelling.length && spelling.charCodeAt(i) !== 32) continue;
        if (i > start) state = this.trie.step(state, this.trie.words.intern(spelling, start, i));
        start = i + 1;
      }
      this.end(state, root, number, caps);
      return;
    }
    this.wait(root, spelling, number, caps);
    // At the end of a sentence the stop of "Bros." may be cut off; some texts leave it out
    if (spelling.endsWith('.') && /[\p{L}\p{N}]\.$/u.test(spelling))
      this.wait(root, spelling.slice(0, -1), number, caps);
    const hyphens = spelling.split(/[-/]/).length - 1;
    if (hyphens > this.hyphens) this.hyphens = hyphens;
  }

  private wait(root: number, spelling: string, number: number, caps: boolean): void {
    this.waiting.push(spelling);
    this.waitingEnd.push(root, number, caps ? 1 : 0);
    this.waitingLength += spelling.length + 4;
    if (this.waitingLength > BATCH) this.flush();
  }

  /** Tokenizes what waits, each name within a paragraph of its own as it would stand within a sentence. */
  private flush(): void {
    const { waiting, waitingEnd } = this;
    if (waiting.length === 0) return;
    const table = this.tokenize(`${waiting.join(' x\n\n')} x`);
    let token = 0;
    let offset = 0;
    for (let i = 0; i < waiting.length; i++) {
      const end = offset + waiting[i].length;
      const root = waitingEnd[i * 3];
      let state = root;
      for (; token < table.length && table.start[token] < end; token++) {
        state = this.trie.step(state, this.trie.words.intern(table.text, table.start[token], table.end[token]));
      }
      if (state !== root) this.end(state, root, waitingEnd[i * 3 + 1], waitingEnd[i * 3 + 2] === 1);
      offset = end + 4;
      while (token < table.length && table.start[token] < offset) token++;
    }
    this.waiting = [];
    this.waitingEnd = [];
    this.waitingLength = 0;
  }

  private end(state: number, root: number, number: number, caps: boolean): void {
    const { trie } = this;
    const other = trie.endOf(state);
    if (other < 0) {
      trie.setEnd(state, number, caps);
      return;
    }
    if (root !== ROOT) {
      if (number > other) trie.setEnd(state, number, false);
      return;
    }
    const mine = this.flags[number] & AliasFlag.ambiguous;
    const theirs = this.flags[other] & AliasFlag.ambiguous;
    if (mine !== theirs) {
      if (mine < theirs) trie.setEnd(state, number, caps);
      return;
    }
    if (caps !== trie.endsInCaps(state)) {
      if (!caps) trie.setEnd(state, number, caps);
      return;
    }
    if (number < other) trie.setEnd(state, number, caps);
  }

  finish(): NameTable {
    this.flush();
    this.trie.seal();
    return {
      trie: this.trie,
      aliases: this.aliases,
      entries: this.entries,
      flags: this.flags,
      hyphens: this.hyphens,
    };
  }
}
