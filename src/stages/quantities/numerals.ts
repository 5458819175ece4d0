/**
 * Dutch numbers in digits and in words. Digits follow Dutch use: a full stop groups thousands, a comma sets off decimals
 * ("1.234,56" is 1234.56); English use is read where Dutch cannot be meant ("9.99", "1,234,567").
 */
import type { QuantityLexicon } from './lexicon';

/** Reads numerals. All methods return undefined for what is no number. */
export interface Numerals {
  /** Whether a word can begin a numeral, by its first two code units: a cheap test before {@link ofWord}. */
  mayBegin(a: number, b: number): boolean;
  /** "vijfendertig" (lower case) as 35; also "anderhalf", "tweeënhalf". */
  ofWord(word: string): number | undefined;
  /** "twaalfde", "3e", "21ste" (lower case) as its rank. */
  ordinal(word: string): number | undefined;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/**
 * The value of digits with their grouping and decimals: "1.234,56", "3.200", "3,4", "787", "2½". Undefined for anything
 * with other characters, for versions ("1.1.1") and dates.
 */
export function numberOfDigits(text: string): number | undefined {
  if (text.length === 0 || !isDigit(text.charCodeAt(0))) return undefined;
  let body = text;
  let extra = 0;
  if (body.endsWith('½')) {
    body = body.slice(0, -1);
    extra = 0.5;
  }
  let dots = 0;
  let commas = 0;
  for (let i = 0; i < body.length; i++) {
    const c = body.charCodeAt(i);
    if (c === 46) dots++;
    else if (c === 44) commas++;
    else if (!isDigit(c)) return undefined;
  }
  if (dots === 0 && commas === 0) return Number(body) + extra;
  if (!isDigit(body.charCodeAt(body.length - 1))) return undefined;
  if (commas === 0) {
    if (grouped(body, '.')) return Number(body.replaceAll('.', ''));
    return dots === 1 ? Number(body) : undefined;
  }
  const comma = body.indexOf(',');
  const dot = body.indexOf('.');
  if (commas === 1 && (dot < 0 || dot < comma)) {
    const whole = body.slice(0, comma);
    if (dots > 0 && !grouped(whole, '.')) return undefined;
    return Number(`${whole.replaceAll('.', '')}.${body.slice(comma + 1)}`);
  }
  // English: "1,234,567" and "1,234.56".
  const whole = dot < 0 ? body : body.slice(0, dot);
  if (dots > 1 || !grouped(whole, ',')) return undefined;
  return Number(whole.replaceAll(',', '') + (dot < 0 ? '' : body.slice(dot)));
}

function grouped(digits: string, mark: string): boolean {
  const groups = digits.split(mark);
  return (
    groups[0].length >= 1 && groups[0].length <= 3 && groups[0] !== '0' && groups.slice(1).every((g) => g.length === 3)
  );
}

/** Makes the reader of number words from the lexicon. */
export function createNumerals(lexicon: QuantityLexicon): Numerals {
  const units = new Map(Object.entries(lexicon.units).map(([word, n]) => [fold(word), n]));
  const tens = new Map(Object.entries(lexicon.tens));
  const halves = new Map(Object.entries(lexicon.halves));
  const irregular = new Map(Object.entries(lexicon.irregularOrdinals));
  const tenEnds = new Set([...tens.keys()].map((ten) => ten.slice(-2)));
  const pairs = new Set<number>();
  for (const word of [
    ...Object.keys(lexicon.units),
    ...tens.keys(),
    ...halves.keys(),
    ...irregular.keys(),
    'honderd',
    'duizend',
  ]) {
    pairs.add(pair(word.charCodeAt(0), word.charCodeAt(1)));
  }

  const below100 = (word: string): number | undefined => {
    const plain = units.get(word) ?? tens.get(word);
    if (plain !== undefined || !tenEnds.has(word.slice(-2))) return plain;
    for (const [ten, value] of tens) {
      if (!word.endsWith(`en${ten}`)) continue;
      const unit = units.get(word.slice(0, word.length - ten.length - 2));
      return unit !== undefined && unit >= 1 && unit <= 9 ? value + unit : undefined;
    }
    return undefined;
  };
  const rest = (word: string): number | undefined => {
    if (word === '') return 0;
    return below1e4(word.startsWith('en') ? word.slice(2) : word);
  };
  const below1e4 = (word: string): number | undefined => {
    const at = word.indexOf('honderd');
    if (at < 0) return below100(word);
    const left = at === 0 ? 1 : below100(word.slice(0, at));
    const tail = word.slice(at + 7);
    const right = tail === '' ? 0 : below100(tail.startsWith('en') && !units.has(tail) ? tail.slice(2) : tail);
    return left === undefined || right === undefined ? undefined : left * 100 + right;
  };
  const whole = (word: string): number | undefined => {
    const at = word.indexOf('duizend');
    if (at < 0) return below1e4(word);
    const left = at === 0 ? 1 : below1e4(word.slice(0, at));
    const right = rest(word.slice(at + 7));
    return left === undefined || right === undefined || right >= 1000 ? undefined : left * 1000 + right;
  };
  const ofWord = (raw: string): number | undefined => {
    const half = halves.get(raw);
    if (half !== undefined) return half;
    const word = fold(raw);
    const fraction = /^(.+)enhal(?:f|ve)$/.exec(word);
    if (fraction) {
      const unit = units.get(fraction[1]);
      return unit === undefined ? undefined : unit + 0.5;
    }
    return whole(word);
  };
  const ordinal = (raw: string): number | undefined => {
    const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(raw);
    if (digits) return Number(digits[1]);
    const word = fold(raw);
    const known = irregular.get(word);
    if (known !== undefined) return known;
    if (word.endsWith('ste')) return whole(word.slice(0, -3));
    if (word.endsWith('achtste')) return undefined;
    if (!word.endsWith('de')) return undefined;
    for (const [end, n] of irregular) {
      if (word.endsWith(end) && word.length > end.length) {
        const stem = whole(word.slice(0, -end.length));
        return stem === undefined ? undefined : stem + n;
      }
    }
    return whole(word.slice(0, -2));
  };
  return {
    mayBegin: (a, b) => pairs.has(pair(a, b)),
    ofWord,
    ordinal,
  };
}

function pair(a: number, b: number): number {
  return ((a | 32) << 8) | (b & 255 ? b | 32 : 0);
}

function fold(word: string): string {
  return /[ëé]/.test(word) ? word.replaceAll('ë', 'e').replaceAll('é', 'e') : word;
}
