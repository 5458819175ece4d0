/**
 * Classes of UTF-16 code units, for the tokenizer. The first four are bits, so that a scan can gather what a word is
 * made of; every class below {@link GAP} continues a word.
 */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
/** Combining marks and invisible characters: they belong to the word that they stand in. */
export const MARK = 8;

export const GAP = 16;
export const NEWLINE = 17;
export const APOSTROPHE = 18;
export const HYPHEN = 19;
export const STOP = 20;
export const COMMA = 21;
/** `!` and `?`. */
export const EXCLAIM = 22;
export const ELLIPSIS = 23;
export const COLON = 24;
export const SEMICOLON = 25;
export const SLASH = 26;
export const AMPERSAND = 27;
export const AT = 28;
export const UNDERSCORE = 29;
export const PLUS = 30;
/** `%`, `‰` and `°`. */
export const PERCENT = 31;
export const CURRENCY = 32;
/** `"`, which opens or closes. */
export const QUOTE = 33;
export const QUOTE_OPEN = 34;
export const QUOTE_CLOSE = 35;
export const BRACKET_OPEN = 36;
export const BRACKET_CLOSE = 37;
/** Dashes that never join two words, and bullets. */
export const DASH = 38;
/** A dash that joins two words where no space surrounds it. */
export const EN_DASH = 39;
export const BACKTICK = 40;
export const SYMBOL = 41;
export const SURROGATE_HIGH = 42;
export const SURROGATE_LOW = 43;
export const HASH_SIGN = 44;

/** Ranges of code units above U+00BF that are not letters: first, last, class. What is in no range counts as a letter. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0xd7, 0xd7, SYMBOL],
  [0xf7, 0xf7, SYMBOL],
  [0x2bc, 0x2bc, APOSTROPHE],
  [0x300, 0x36f, MARK],
  [0x37e, 0x37e, SEMICOLON],
  [0x483, 0x489, MARK],
  [0x591, 0x5bd, MARK],
  [0x5bf, 0x5c7, MARK],
  [0x60c, 0x60c, COMMA],
  [0x61b, 0x61b, SEMICOLON],
  [0x61f, 0x61f, EXCLAIM],
  [0x64b, 0x65f, MARK],
  [0x660, 0x669, DIGIT],
  [0x6d4, 0x6d4, EXCLAIM],
  [0x900, 0x903, MARK],
  [0x93a, 0x94f, MARK],
  [0x964, 0x965, EXCLAIM],
  [0x966, 0x96f, DIGIT],
  [0xe31, 0xe3a, MARK],
  [0xe47, 0xe4e, MARK],
  [0x1680, 0x1680, GAP],
  [0x180e, 0x180e, MARK],
  [0x1ab0, 0x1aff, MARK],
  [0x1dc0, 0x1dff, MARK],
  [0x2000, 0x200a, GAP],
  [0x200b, 0x200f, MARK],
  [0x2010, 0x2011, HYPHEN],
  [0x2012, 0x2013, EN_DASH],
  [0x2014, 0x2017, DASH],
  [0x2018, 0x2019, APOSTROPHE],
  [0x201a, 0x201a, QUOTE_OPEN],
  [0x201b, 0x201c, QUOTE_OPEN],
  [0x201d, 0x201d, QUOTE_CLOSE],
  [0x201e, 0x201f, QUOTE_OPEN],
  [0x2020, 0x2021, SYMBOL],
  [0x2022, 0x2024, DASH],
  [0x2025, 0x2026, ELLIPSIS],
  [0x2027, 0x2027, DASH],
  [0x2028, 0x2029, NEWLINE],
  [0x202a, 0x202e, MARK],
  [0x202f, 0x202f, GAP],
  [0x2030, 0x2031, PERCENT],
  [0x2032, 0x2038, SYMBOL],
  [0x2039, 0x2039, QUOTE_OPEN],
  [0x203a, 0x203a, QUOTE_CLOSE],
  [0x203b, 0x203b, SYMBOL],
  [0x203c, 0x203d, EXCLAIM],
  [0x203e, 0x2042, SYMBOL],
  [0x2043, 0x2043, DASH],
  [0x2044, 0x2044, SLASH],
  [0x2045, 0x2046, SYMBOL],
  [0x2047, 0x2049, EXCLAIM],
  [0x204a, 0x205e, SYMBOL],
  [0x205f, 0x205f, GAP],
  [0x2060, 0x206f, MARK],
  [0x2074, 0x208e, SYMBOL],
  [0x2070, 0x2070, LOWER],
  [0x2074, 0x2079, LOWER],
  [0x2080, 0x2089, LOWER],
  [0x20a0, 0x20cf, CURRENCY],
  [0x20d0, 0x20ff, MARK],
  [0x2103, 0x2103, SYMBOL],
  [0x2116, 0x2118, SYMBOL],
  [0x211e, 0x2123, SYMBOL],
  [0x2150, 0x215f, DIGIT],
  [0x2190, 0x2bff, SYMBOL],
  [0x25a0, 0x25ff, DASH],
  [0x2e00, 0x2e7f, SYMBOL],
  [0x3000, 0x3000, GAP],
  [0x3001, 0x3001, COMMA],
  [0x3002, 0x3002, EXCLAIM],
  [0x3003, 0x3004, SYMBOL],
  [0x3008, 0x3008, BRACKET_OPEN],
  [0x3009, 0x3009, BRACKET_CLOSE],
  [0x300a, 0x300a, QUOTE_OPEN],
  [0x300b, 0x300b, QUOTE_CLOSE],
  [0x300c, 0x300c, QUOTE_OPEN],
  [0x300d, 0x300d, QUOTE_CLOSE],
  [0x300e, 0x300e, QUOTE_OPEN],
  [0x300f, 0x300f, QUOTE_CLOSE],
  [0x3010, 0x3020, SYMBOL],
  [0x302a, 0x302f, MARK],
  [0x3030, 0x3030, DASH],
  [0x30fb, 0x30fb, DASH],
  [0xd800, 0xdbff, SURROGATE_HIGH],
  [0xdc00, 0xdfff, SURROGATE_LOW],
  [0xe000, 0xf8ff, SYMBOL],
  [0xfe00, 0xfe0f, MARK],
  [0xfe20, 0xfe2f, MARK],
  [0xfe30, 0xfe6f, SYMBOL],
  [0xfeff, 0xfeff, MARK],
  [0xff01, 0xff0f, SYMBOL],
  [0xff10, 0xff19, DIGIT],
  [0xff1a, 0xff20, SYMBOL],
  [0xff01, 0xff01, EXCLAIM],
  [0xff0c, 0xff0c, COMMA],
  [0xff1f, 0xff1f, EXCLAIM],
  [0xffe0, 0xffe6, CURRENCY],
  [0xfff0, 0xffff, SYMBOL],
];

/** Alphabets with case: first, last. */
const CASED: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
];

/** The code units below U+00C0 that are neither letter, digit nor white space, by class. */
const LATIN: readonly (readonly [string, number])[] = [
  ["'", APOSTROPHE],
  ['-', HYPHEN],
  ['.', STOP],
  [',', COMMA],
  ['!?', EXCLAIM],
  [':', COLON],
  [';', SEMICOLON],
  ['/', SLASH],
  ['&', AMPERSAND],
  ['@', AT],
  ['_', UNDERSCORE],
  ['+', PLUS],
  ['%°', PERCENT],
  ['$£¥¢¤', CURRENCY],
  ['"', QUOTE],
  ['«', QUOTE_OPEN],
  ['»', QUOTE_CLOSE],
  ['([{', BRACKET_OPEN],
  [')]}', BRACKET_CLOSE],
  ['*·', DASH],
  ['`´', BACKTICK],
  ['#', HASH_SIGN],
  ['=<>|~^\\§¦©®¬¶¨¯±¸¡¿', SYMBOL],
  ['²³¹ªºµ', LOWER],
  ['¼½¾', DIGIT],
  ['\u00ad', MARK],
];

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LOWER);
  table.fill(GAP, 0, 0x21);
  table.fill(GAP, 0x7f, 0xa1);
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85]) table[unit] = NEWLINE;
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(UPPER, 0x41, 0x5b);
  for (const [units, kind] of LATIN) {
    for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = kind;
  }
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      if (letter.toLowerCase() !== letter) table[unit] = UPPER;
    }
  }
  for (const [first, last, kind] of RANGES) table.fill(kind, first, last + 1);
  return table;
}

/** The class of each UTF-16 code unit. Never written to after loading. */
export const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** True for characters that show nothing: soft hyphen, zero-width characters, byte order mark, direction marks. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f && unit !== 0x2065) ||
    unit === 0xfeff
  );
}
