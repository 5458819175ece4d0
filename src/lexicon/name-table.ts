import { FirstWords } from './first-words';
import type { Tokenize } from './match-names';
import { eachSpelling } from './name-spellings';
import { LEGAL, LEGAL_BEFORE, NameTrie, ROOT } from './name-trie';
import type { Company, LegalForm } from './schema';
import { grown } from './word-table';

/** Bits of what is known of an alias. */
export const AliasFlag = { ambiguous: 1, was: 2, genitive: 4 } as const;

/** Calls `each` with every name of a company, one after the other in order of priority, none twice. */
export function eachName(company: Company, each: (name: string, flags: number) => void): void {
  const { name, aliases, ambiguous, was } = company;
  if (!ambiguous.includes(name)) each(name, 0);
  for (let i = 0; i < aliases.length; i++) {
    if (aliases[i] === name || ambiguous.includes(aliases[i])) continue;
    each(aliases[i], was.some((w) => w.name === aliases[i]) ? AliasFlag.was : 0);
  }
  for (let i = 0; i < was.length; i++) {
    const earlier = was[i].name;
    if (earlier === name || aliases.includes(earlier) || ambiguous.includes(earlier)) continue;
    each(earlier, AliasFlag.was);
  }
  for (let i = 0; i < ambiguous.length; i++) {
    const earlier = ambiguous[i] !== name && was.some((w) => w.name === ambiguous[i]);
    each(ambiguous[i], AliasFlag.ambiguous | (earlier ? AliasFlag.was : 0));
  }
}

/** About the number of names of a company: right where no name stands in two lists. */
function countNames({ name, aliases, ambiguous, was }: Company): number {
  return aliases.length + was.length + ambiguous.length + (ambiguous.includes(name) ? 0 : 1);
}

/** The first index of a sorted array whose value is not below `value`. */
function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
 * The first words of a fixed list of companies, made when the package is built. Pairs of a hash and a company that has a
 * name that may begin with such a word, in order of the hashes.
 */
export interface PreparedNames {
  /** The list that the pairs were made from. */
  readonly companies: readonly Company[];
  readonly hashes: Int32Array;
  /** The company of each hash, as an index into the list. */
  readonly indices: Uint16Array;
  /** The hashes of words that begin with one of a to z, once more. */
  readonly small: Int32Array;
}

/**
 * The names of companies, as far as they are built: companies wait, known by the first words of their names alone, until
 * {@link ensure} is asked for such a word. What a match gives does not depend on what was built before.
 */
export class NameTable {
  readonly trie: NameTrie;
  /** Legal forms, with a trie of their own: they are looked for beside every name found, and a small table stays near the processor. */
  readonly legal = new NameTrie(0);
  /** The names and aliases that are built, as they are listed. */
  readonly aliases: string[] = [];
  /** The company of each alias. */
  entries = new Int32Array(1024);
  /** {@link AliasFlag} bits of each alias. */
  flags = new Uint8Array(1024);
  /** Number of names and aliases, built or not. */
  size = 0;
  private companies: Company[] = [];
  private built = new Uint8Array(1024);
  private lazy = true;
  private firstWords: FirstWords | undefined;
  /** Hashes that {@link ensure} was asked for lately, by their last bits. */
  private readonly asked = new Int32Array(4096);
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
    private readonly prepared?: PreparedNames,
  ) {
    this.legalForms = legalForms;
    const ready = prepared?.companies ?? [];
    const expected = Array.isArray(companies) ? Math.max(0, companies.length - ready.length) * 2 : 0;
    const trie = new NameTrie(expected + (prepared === undefined ? 0 : prepared.hashes.length));
    this.trie = trie;
    this.firstWords = new FirstWords(Math.min(expected, MAX_LAZY), (hash, small) => trie.announce(hash, small));
    if (prepared !== undefined) this.announcePrepared(prepared);
    let entry = 0;
    for (const company of companies) {
      if (this.lazy) this.companies.push(company);
      if (company === ready[entry] && this.lazy) this.size += countNames(company);
      else this.addCompany(company, entry);
      entry++;
    }
    this.flush();
    if (!this.lazy) this.close();
  }

  /** All names are built: gives back what only building needs. */
  private close(): void {
    this.trie.close();
    this.firstWords = undefined;
  }

  private announcePrepared({ hashes, small }: PreparedNames): void {
    for (let i = 0; i < hashes.length; i++)
      if (i === 0 || hashes[i] !== hashes[i - 1]) this.trie.announce(hashes[i], false);
    for (let i = 0; i < small.length; i++) this.trie.announceSmall(small[i]);
  }

  private addCompany(company: Company, entry: number): void {
    this.size += countNames(company);
    if (!this.lazy) {
      this.buildCompany(company, entry);
      return;
    }
    eachName(company, (name) => this.firstWords?.add(name, entry));
    if (this.size <= MAX_LAZY) return;
    // From here on at once, and what came before too
    this.lazy = false;
    for (let i = 0; i <= entry; i++) this.buildCompany(this.companies[i], i);
    this.companies = [];
  }

  private buildCompany(company: Company, entry: number): void {
    eachName(company, (name, flags) => {
      const alias = this.aliases.length;
      if (alias >= this.entries.length) {
        this.entries = grown(this.entries, alias * 2);
        this.flags = grown(this.flags, alias * 2);
      }
      this.aliases.push(name);
      this.entries[alias] = entry;
      this.flags[alias] = flags | (takesGenitive(name) ? AliasFlag.genitive : 0);
      eachSpelling(name, (spelling, caps) => this.add(ROOT, spelling, alias, caps));
    });
  }

  private ensureCompany(entry: number): void {
    if (entry >= this.built.length) this.built = grown(this.built, Math.max(entry + 1, this.built.length * 2));
    if (this.built[entry] === 1 || entry >= this.companies.length) return;
    this.built[entry] = 1;
    this.buildCompany(this.companies[entry], entry);
  }

  /** Builds the companies that have a name which begins with a word of this hash. */
  ensure(hash: number): void {
    const cell = hash & (this.asked.length - 1);
    if (!this.lazy || this.asked[cell] === hash) return;
    this.asked[cell] = hash;
    this.firstWords?.take(hash, (entry) => this.ensureCompany(entry));
    if (this.prepared !== undefined) {
      const { hashes, indices } = this.prepared;
      for (let i = lowerBound(hashes, hash); i < hashes.length && hashes[i] === hash; i++)
        this.ensureCompany(indices[i]);
    }
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

  private trieOf(root: number): NameTrie {
    return root === ROOT ? this.trie : this.legal;
  }

  private add(root: number, spelling: string, number: number, caps: boolean): void {
    if (isPlain(spelling)) {
      const trie = this.trieOf(root);
      let state = root;
      let start = 0;
      for (let i = 0; i <= spelling.length; i++) {
        if (i < spelling.length && spelling.charCodeAt(i) !== 32) continue;
        if (i > start) state = trie.step(state, spelling, start, i);
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
      const trie = this.trieOf(root);
      let state = root;
      for (; token < table.length && table.start[token] < end; token++) {
        state = trie.step(state, table.text, table.start[token], table.end[token]);
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
    const trie = this.trieOf(root);
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
    // Numbers follow the order of building, entries that of the lexicon
    const [my, their] = [this.entries[number], this.entries[other]];
    if (my < their || (my === their && number < other)) trie.setEnd(state, number, caps);
  }
}
