/** The surface of words as numbers, and the table of all forms met. */
import { mix } from './model';

/** What a word's letters look like. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, digits: 5, mark: 6 } as const;

/** Answers what the word lists know of a lower-cased word. */
export interface WordKnowledge {
  /** Bit set (see lexicon.ts) of what the word can be; 0 for a word that no list holds. */
  bits(lowerHash: number): number;
  /** A number for the verb that the word may be a form of, 0 for none. */
  verb(lowerHash: number): number;
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a string in lower case, as the columns of a sentence's words have it. */
export function hashOf(text: string): number {
  return hashOn(FNV_START, text);
}

/** The hash of what has the hash `before`, with a string behind it. */
export function hashOn(before: number, text: string): number {
  let h = before;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ lowerCode(text.charCodeAt(i)), FNV_PRIME);
  return h;
}

/** Lower-cases a code unit of Latin script, and takes curly apostrophes as straight. */
export function lowerCode(c: number): number {
  if (c >= 65 && c <= 90) return c + 32;
  if (c < 128) return c;
  if (c >= 0xc0 && c <= 0xde && c !== 0xd7) return c + 32;
  if (c >= 0x100 && c <= 0x17f && c !== 0x130 && c !== 0x131) {
    const odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
    return (c & 1) === (odd ? 1 : 0) ? c + 1 : c;
  }
  if (c === 0x2019 || c === 0x2018) return 39;
  return c;
}

function isUpper(c: number): boolean {
  return c >= 65 && c <= 90 ? true : c < 0xc0 ? false : lowerCode(c) !== c && c < 0x2000;
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7);
}

/** A text in lower case, with straight apostrophes. */
export function lowerText(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'");
}

/** Units that are made a string at once. */
const PIECE = 1024;

/**
 * The forms met so far, each once: what its letters say, what the lists know of it, its lower case and its lemmas. What it holds never changes
 * what is found, only how fast.
 */
export class WordTypes {
  count = 0;
  lower = new Int32Array(256);
  suffix1 = new Int32Array(256);
  suffix2 = new Int32Array(256);
  suffix3 = new Int32Array(256);
  suffix4 = new Int32Array(256);
  suffix5 = new Int32Array(256);
  prefix1 = new Int32Array(256);
  prefix2 = new Int32Array(256);
  prefix3 = new Int32Array(256);
  prefix4 = new Int32Array(256);
  /** {@link Shape}, +8 with a hyphen inside. */
  shape = new Uint8Array(256);
  /** 1 where an opening of a sentence or a quotation may follow this mark. */
  opens = new Uint8Array(256);
  known = new Int32Array(256);
  verb = new Int32Array(256);

  /** Forms in lower case, and the lemma that was last asked for with the key (tag and features) that it was asked for with. */
  private readonly texts: (string | undefined)[] = [];
  private readonly lowers: (string | undefined)[] = [];
  private readonly lemmas: string[] = [];
  private lemmaKey = new Int32Array(256);
  /** Lemmas under further keys. */
  private readonly further = new Map<number, string>();
  private slots = new Int32Array(1024).fill(-1);
  private hash = new Int32Array(256);
  private from = new Int32Array(256);
  private length = new Int32Array(256);
  private units = new Uint16Array(4096);
  private unitCount = 0;

  constructor(private readonly knowledge: WordKnowledge) {}

  /** The number of the word that stands in a text and has this hash. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let type = this.slots[slot]; type >= 0; type = this.slots[slot]) {
      if (this.hash[type] === hash && this.length[type] === end - start && this.isAt(text, start, type)) return type;
      slot = (slot + 1) & mask;
    }
    const type = this.count++;
    if (type === this.lower.length) this.grow();
    this.hash[type] = hash;
    this.length[type] = end - start;
    this.from[type] = this.unitCount;
    if (this.unitCount + end - start > this.units.length) {
      const units = new Uint16Array(2 * (this.unitCount + end - start));
      units.set(this.units);
      this.units = units;
    }
    for (let at = start; at < end; at++) this.units[this.unitCount++] = text.charCodeAt(at);
    this.slots[slot] = type;
    if (this.count * 3 > this.slots.length) this.spread();
    this.read(text, start, end, type);
    return type;
  }

  /** The form as it was first met. */
  text(type: number): string {
    const known = this.texts[type];
    if (known !== undefined) return known;
    const from = this.from[type];
    const to = from + this.length[type];
    let out = '';
    for (let at = from; at < to; at += PIECE)
      out += String.fromCharCode(...this.units.subarray(at, Math.min(to, at + PIECE)));
    this.texts[type] = out;
    return out;
  }

  /** The form in lower case, with straight apostrophes. */
  lowerText(type: number): string {
    const known = this.lowers[type];
    if (known !== undefined) return known;
    const text = lowerText(this.text(type));
    this.lowers[type] = text;
    return text;
  }

  /** The lemma under a key; made where it was not asked for yet. */
  lemma(type: number, key: number, make: (text: string) => string): string {
    const wanted = key + 1;
    if (this.lemmaKey[type] === wanted) return this.lemmas[type];
    if (this.lemmaKey[type] === 0) {
      this.lemmaKey[type] = wanted;
      const lemma = make(this.text(type));
      this.lemmas[type] = lemma;
      return lemma;
    }
    const place = type * 2 ** 28 + key;
    const known = this.further.get(place);
    if (known !== undefined) return known;
    const lemma = make(this.text(type));
    this.further.set(place, lemma);
    return lemma;
  }

  private isAt(text: string, start: number, type: number): boolean {
    const from = this.from[type];
    for (let i = this.length[type] - 1; i >= 0; i--) {
      if (this.units[from + i] !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  private grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = 2 * this.lower.length;
    const wide = (old: Int32Array): Int32Array<ArrayBuffer> =>
      larger(old, new Int32Array(size)) as Int32Array<ArrayBuffer>;
    this.lower = wide(this.lower);
    this.suffix1 = wide(this.suffix1);
    this.suffix2 = wide(this.suffix2);
    this.suffix3 = wide(this.suffix3);
    this.suffix4 = wide(this.suffix4);
    this.suffix5 = wide(this.suffix5);
    this.prefix1 = wide(this.prefix1);
    this.prefix2 = wide(this.prefix2);
    this.prefix3 = wide(this.prefix3);
    this.prefix4 = wide(this.prefix4);
    this.known = wide(this.known);
    this.verb = wide(this.verb);
    this.hash = wide(this.hash);
    this.from = wide(this.from);
    this.length = wide(this.length);
    this.lemmaKey = wide(this.lemmaKey);
    this.shape = larger(this.shape, new Uint8Array(size));
    this.opens = larger(this.opens, new Uint8Array(size));
  }

  private spread(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let type = 0; type < this.count; type++) {
      let slot = (this.hash[type] ^ (this.hash[type] >>> 15)) & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = type;
    }
    this.slots = slots;
  }

  private read(text: string, start: number, end: number, i: number): void {
    const { knowledge } = this;
    let h = FNV_START;
    let uppers = 0;
    let letters = 0;
    let digits = 0;
    let hyphen = false;
    this.prefix2[i] = this.prefix3[i] = this.prefix4[i] = 0;
    for (let at = start; at < end; at++) {
      const c = text.charCodeAt(at);
      if (isLetter(c)) {
        letters++;
        if (isUpper(c)) uppers++;
      } else if (c >= 48 && c <= 57) digits++;
      else if (c === 45 && at > start) hyphen = true;
      h = Math.imul(h ^ lowerCode(c), FNV_PRIME);
      if (at - start === 0) this.prefix1[i] = h;
      else if (at - start === 1) this.prefix2[i] = h;
      else if (at - start === 2) this.prefix3[i] = h;
      else if (at - start === 3) this.prefix4[i] = h;
    }
    this.lower[i] = h;
    const length = end - start;
    let s = 17;
    this.suffix1[i] = this.suffix2[i] = this.suffix3[i] = this.suffix4[i] = this.suffix5[i] = 0;
    for (let k = 1; k <= 5 && k <= length; k++) {
      s = mix(s, lowerCode(text.charCodeAt(end - k)));
      if (k === 1) this.suffix1[i] = s;
      else if (k === 2) this.suffix2[i] = s;
      else if (k === 3) this.suffix3[i] = s;
      else if (k === 4) this.suffix4[i] = s;
      else this.suffix5[i] = s;
    }
    const base = shapeOf(isUpper(text.charCodeAt(start)), uppers, letters, digits);
    this.shape[i] = base | (hyphen && length > 1 ? 8 : 0);
    this.opens[i] = isOpening(text.charCodeAt(start)) ? 1 : 0;
    const bits = knowledge.bits(h);
    this.known[i] = bits === 0 && base < Shape.number ? guess(text, start, end, knowledge) : bits;
    this.verb[i] = knowledge.verb(h);
  }
}

/** Longest word, in code units, that is cut into parts: every cut reads the word again, so the time is its length squared. */
const LONGEST_GUESS = 64;

/**
 * Bits of a word that no list holds, from its end: a listed noun makes a compound ("winstwaarschuwing"), a listed verb form
 * after a particle a separable verb ("toeklapte").
 */
function guess(text: string, start: number, end: number, knowledge: WordKnowledge): number {
  if (end - start > LONGEST_GUESS) return 0;
  let front = FNV_START;
  for (let cut = start + 1; cut <= end - 4; cut++) {
    front = Math.imul(front ^ lowerCode(text.charCodeAt(cut - 1)), FNV_PRIME);
    if (cut < start + 2) continue;
    let back = FNV_START;
    for (let at = cut; at < end; at++) back = Math.imul(back ^ lowerCode(text.charCodeAt(at)), FNV_PRIME);
    const bits = knowledge.bits(back);
    if (bits === 0) continue;
    if ((bits & VERB_FORMS) !== 0 && (knowledge.bits(front) & PARTICLE) !== 0) return GUESSED | (bits & VERB_FORMS);
    if ((bits & NOMINAL) !== 0 && cut >= start + 3) return GUESSED | (bits & HEAD_BITS);
  }
  return 0;
}

// Bits of Known in lexicon.ts, which cannot be imported here without a circle.
const VERB_FORMS = 1 | 2 | 32 | 64;
const PARTICLE = 128;
const NOMINAL = 1024 | 2048;
/** What a compound has from its last part: adjective, noun, plural, person, neuter. */
const HEAD_BITS = NOMINAL | (1 << 21) | (1 << 23) | (1 << 24);
const GUESSED = 1 << 22;

function isOpening(c: number): boolean {
  return c === 34 || c === 39 || c === 44 || c === 58 || c === 0x2018 || c === 0x201c || c === 0x201e || c === 0xab;
}

function shapeOf(capital: boolean, uppers: number, letters: number, digits: number): number {
  if (letters === 0) return digits > 0 ? Shape.number : Shape.mark;
  if (digits > 0) return Shape.digits;
  if (uppers === 0) return Shape.lower;
  if (uppers === letters && letters > 1) return Shape.upper;
  return capital && uppers === 1 ? Shape.capital : Shape.mixed;
}
