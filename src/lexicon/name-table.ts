import { FirstWords } from './first-words';
import type { Tokenize } from './match-names';
import { eachSpelling } from './name-spellings';
import { LEGAL, LEGAL_BEFORE, NameTrie, ROOT } from './name-trie';
import type { Company, LegalForm } from './schema';
import { grown } from './word-table';

/** Bits of what is known of an alias. */
export const AliasFlag = { ambiguous: 1, was: 2, genitive: 4 } as const;

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

/** Most names that are left unbuilt until a text holds their first word. Beyond, building all is better than stumbling later. */
const MAX_LAZY = 100_000;

/** True where the name takes a Dutch genitive s without apostrophe: "Microsofts", "Apples", but "Nokia's", "Philips'". */
function takesGenitive(name: string): boolean {
  if (name.length < 4) return false;
  const last = name.charCodeAt(name.length - 1);
  if (last === 0xe9) return true;
  if (last < 97 || last > 122) return false;
  // a i o s u x z
  return last !== 97 && last !== 105 && last !== 111 && last !== 115 && last !== 117 && last !== 120 && last !== 122;
}

/**
 * The names of companies, as far as they are built: names wait, known by their first words alone, until {@link ensure} is
 * asked for such a word. What a match gives does not depend on what was built before.
 */
export class NameTable {
  readonly trie: NameTrie;
  /** The names and aliases as they are listed. */
  readonly aliases: string[] = [];
  /** The company of each alias. */
  entries = new Int32Array(1024);
  /** {@link AliasFlag} bits of each alias. */
  flags = new Uint8Array(1024);
  /** Most hyphens and slashes within a name. */
  hyphens = 0;
  private firstWords: FirstWords | undefined;
  private legalForms: readonly LegalForm[];
  /** Names that wait to be tokenized, each with what becomes of it. */
  private waiting: string[] = [];
  private waitingEnd: number[] = [];
  private waitingLength = 0;

  /** @param companies read once */
  constructor(
    companies: Iterable<Company>,
    private readonly tokenize: Tokenize,
    legalForms: readonly LegalForm[],
  ) {
    this.legalForms = legalForms;
    const expected = Array.isArray(companies) ? companies.length * 2 : 0;
    const trie = new NameTrie(expected);
    this.trie = trie;
    if (expected <= MAX_LAZY * 2) {
      this.firstWords = new FirstWords(expected, (hash, small) => trie.announce(hash, small));
    }
    let entry = 0;
    for (const company of companies) this.addCompany(company, entry++);
    this.flush();
  }

  private addCompany(company: Company, entry: number): void {
    const { name, aliases, ambiguous, was } = company;
    if (!ambiguous.includes(name)) this.addName(name, entry, 0);
    for (let i = 0; i < aliases.length; i++) {
      if (aliases[i] === name || ambiguous.includes(aliases[i])) continue;
      this.addName(aliases[i], entry, was.some((w) => w.name === aliases[i]) ? AliasFlag.was : 0);
    }
    for (let i = 0; i < was.length; i++) {
      const earlier = was[i].name;
      if (earlier === name || aliases.includes(earlier) || ambiguous.includes(earlier)) continue;
      this.addName(earlier, entry, AliasFlag.was);
    }
    for (let i = 0; i < ambiguous.length; i++) {
      const earlier = ambiguous[i] !== name && was.some((w) => w.name === ambiguous[i]);
      this.addName(ambiguous[i], entry, AliasFlag.ambiguous | (earlier ? AliasFlag.was : 0));
    }
  }

  private addName(name: string, entry: number, flags: number): void {
    const alias = this.aliases.length;
    if (alias >= this.entries.length) {
      this.entries = grown(this.entries, alias * 2);
      this.flags = grown(this.flags, alias * 2);
    }
    this.aliases.push(name);
    this.entries[alias] = entry;
    this.flags[alias] = flags | (takesGenitive(name) ? AliasFlag.genitive : 0);
    if (name.includes('-') || name.includes('/')) this.hyphens = Math.max(this.hyphens, name.split(/[-/]/).length - 1);
    if (this.firstWords === undefined) this.buildName(alias);
    else {
      this.firstWords.add(name, alias);
      if (alias === MAX_LAZY) this.buildAll();
    }
  }

  private buildAll(): void {
    this.firstWords = undefined;
    for (let alias = 0; alias < this.aliases.length; alias++) this.buildName(alias);
  }

  private buildName(alias: number): void {
    eachSpelling(this.aliases[alias], (spelling, caps) => this.add(ROOT, spelling, alias, caps));
  }

  /** Builds the names that begin with a word of this hash. */
  ensure(hash: number): void {
    if (this.firstWords === undefined) return;
    this.firstWords.take(hash, (alias) => this.buildName(alias));
    this.flush();
  }

  /** Builds the legal forms. */
  ensureLegal(): void {
    if (this.legalForms.length === 0) return;
    for (const form of this.legalForms) {
      for (const spelling of form.forms) {
        if (form.after) this.addLegal(LEGAL, spelling, form.hard);
        if (form.before) this.addLegal(LEGAL_BEFORE, spelling, form.hard);
      }
    }
    this.legalForms = [];
    this.flush();
  }

  private addLegal(root: number, form: string, hard: boolean): void {
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
        if (i > start) state = this.trie.step(state, spelling, start, i);
        start = i + 1;
      }
      this.end(state, root, number, caps);
      return;
    }
    this.wait(root, spelling, number, caps);
    // At the end of a sentence the stop of "Bros." may be cut off; some texts leave it out
    if (spelling.endsWith('.') && /[\p{L}\p{N}]\.$/u.test(spelling))
      this.wait(root, spelling.slice(0, -1), number, caps);
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
        state = this.trie.step(state, table.text, table.start[token], table.end[token]);
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
}
