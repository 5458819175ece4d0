import { TokenKind, UPOS } from '../../dutch/types';

/**
 * The lexemes of one winkNLP engine. The engine keeps a word's properties in one packed array that it reads by layout; this
 * vocabulary owns that array and adds to it as texts bring new words, so that a lexeme can carry what only our analysis knows:
 * the lemma and the stop word flag that a word has in its sentence.
 */

/** Numbers in the packed array a lexeme, in this order. */
const FIELD = {
  lemma: 0,
  isSpellingMapped: 1,
  isContraction: 2,
  isSLemma: 3,
  isStopWord: 4,
  isAbbrev: 5,
  tokenType: 6,
  lutCase: 7,
  prefix: 8,
  suffix: 9,
  shape: 10,
  normal: 11,
  pos: 12,
  nerHint: 13,
  lexemeCID: 14,
} as const;
type Field = keyof typeof FIELD;
type Fields = Partial<Record<Field, number>>;

const SIZE = Object.keys(FIELD).length;
const ALL_BITS = -1;

/** Token types, by the names that winkNLP has for them. */
export const TOKEN_TYPES = [
  'unk',
  'word',
  'number',
  'punctuation',
  'symbol',
  'url',
  'email',
  'mention',
  'hashtag',
  'tabCRLF',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Tags by index: ours, and winkNLP's tag of white space that is a token. */
export const TAGS: readonly string[] = [...UPOS, 'SPACE'];
export const SPACE_TAG = TAGS.indexOf('SPACE');

/** A list of strings that the engine reads by number. */
interface Feature {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

function createFeature(values: readonly string[] = []): Feature {
  const hash: Record<string, number> = Object.create(null);
  values.forEach((value, i) => {
    hash[value] = i;
  });
  return { list: [...values], hash, index: values.length };
}

function numberOf(feature: Feature, value: string): number {
  const known = feature.hash[value];
  if (known !== undefined) return known;
  feature.hash[value] = feature.index;
  feature.list.push(value);
  return feature.index++;
}

/** The type of a token by its kind and form. */
export function typeOf(form: string, kind: number): TokenType {
  if (kind === TokenKind.number) return 'number';
  if (kind === TokenKind.punctuation) return 'punctuation';
  if (kind === TokenKind.symbol) return 'symbol';
  if (form.length > 1 && form.startsWith('#')) return 'hashtag';
  if (kind !== TokenKind.address) return 'word';
  if (form.startsWith('@')) return 'mention';
  return form.includes('@') && !form.includes('/') ? 'email' : 'url';
}

/** Number of winkNLP's case names: other, lowerCase, upperCase, titleCase. */
function caseOf(form: string): number {
  if (!/\p{L}/u.test(form)) return 0;
  if (form === form.toLowerCase()) return 1;
  if (form === form.toUpperCase()) return form.length > 1 ? 2 : 3;
  return /^\P{L}*\p{Lu}[^\p{Lu}]*$/u.test(form) ? 3 : 0;
}

/** "Xxxx-ddd": letters and digits by class, runs cut at four. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\d/g, 'd')
    .replace(/(.)\1{4,}/gu, '$1$1$1$1');
}

/** What is known of a word in its sentence. */
export interface InContext {
  readonly lemma: string;
  readonly stop: boolean;
}

/** Owns the packed array and the lists of one engine. */
export class Vocabulary {
  /** The packed array that the engine reads. */
  readonly lexicon: number[] = [];
  readonly lexemes: string[] = [];
  readonly prefix = createFeature();
  readonly suffix = createFeature();
  readonly shape = createFeature();
  readonly tokenType = createFeature(TOKEN_TYPES);
  readonly pos = createFeature(TAGS);
  /** A lexeme that stands for no token: the engine takes it for a contraction of no words. */
  readonly nothing: number;
  readonly lineBreak: number;
  private readonly ids = new Map<string, number>();

  constructor() {
    // the engine takes lexeme 0 for "no such word"
    this.push('\u0000', 'unk', {});
    this.nothing = this.push('\u0000\u0000', 'unk', { isContraction: 1 });
    this.lineBreak = this.push('\n', 'tabCRLF', {});
    this.ids.set('gap \n', this.lineBreak);
  }

  /** Where the engine finds each property: word, mask, shift, whether it is a plain number, and whether to look it up. */
  layout(): Record<Field, readonly number[]> {
    const listed: ReadonlySet<Field> = new Set<Field>(['prefix', 'suffix', 'shape', 'tokenType', 'pos']);
    const layout = {} as Record<Field, readonly number[]>;
    for (const name of Object.keys(FIELD) as Field[]) {
      layout[name] = [FIELD[name], ALL_BITS, 0, listed.has(name) ? 0 : 1, 0, listed.has(name) ? 1 : 0];
    }
    return layout;
  }

  get size(): number {
    return SIZE;
  }

  /** White space that is a token: the engine's automata skip it, as they skip a line break. */
  gap(form: string): number {
    return this.known(`gap ${form}`, () => this.push(form, 'tabCRLF', { isSpellingMapped: 1, lemma: this.lineBreak }));
  }

  /** A word of which no sentence is known. */
  word(form: string, type: TokenType, stop: boolean): number {
    return this.known(`${type} ${form}`, () => this.cased(form, type, { isStopWord: stop ? 1 : 0 }));
  }

  /** A word as its sentence has it. */
  wordInContext(form: string, type: TokenType, { lemma, stop }: InContext): number {
    return this.known(`${type} ${form} ${lemma} ${stop}`, () => {
      const lemmaId = this.known(`lemma ${lemma}`, () => this.push(lemma, 'word', {}));
      return this.cased(form, type, { isStopWord: stop ? 1 : 0, isSLemma: 1, lemma: lemmaId });
    });
  }

  /** Adds a form. The engine finds the same in lower case at a distance, which must be forward: so each form gets its own. */
  private cased(form: string, type: TokenType, fields: Fields): number {
    const index = this.push(form, type, fields);
    const lower = form.toLowerCase();
    if (lower !== form) this.lexicon[index * SIZE + FIELD.normal] = this.push(lower, type, fields) - index;
    return index;
  }

  private known(key: string, make: () => number): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.ids.set(key, made);
    return made;
  }

  private push(form: string, type: TokenType, fields: Fields): number {
    const index = this.lexemes.push(form) - 1;
    const at = index * SIZE;
    for (let i = 0; i < SIZE; i++) this.lexicon[at + i] = 0;
    const set = (field: Field, value: number): void => {
      this.lexicon[at + FIELD[field]] = value;
    };
    set('tokenType', numberOf(this.tokenType, type));
    set('lutCase', caseOf(form));
    set('prefix', numberOf(this.prefix, form.slice(0, 2)));
    set('suffix', numberOf(this.suffix, form.slice(-3)));
    set('shape', numberOf(this.shape, shapeOf(form)));
    set('isAbbrev', type === 'word' && form.length > 1 && form.endsWith('.') ? 1 : 0);
    if (type === 'tabCRLF') set('pos', SPACE_TAG);
    for (const [field, value] of Object.entries(fields)) set(field as Field, value);
    return index;
  }
}
