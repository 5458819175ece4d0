import type { TokenTable } from '../../dutch/types';
import { firstPair, type TimeIndex } from '../times/lexicon';
import { TokenView } from '../times/view';
import type { QuantityLexicon } from './lexicon';
import { createNumerals, type Numerals, numberOfDigits } from './numerals';

/** The lexicon made ready for look-up. */
export interface QuantityIndex {
  readonly numerals: Numerals;
  readonly times: TimeIndex;
  /** The records of the lexicon as maps, by their name. */
  readonly maps: {
    readonly [K in keyof QuantityLexicon as QuantityLexicon[K] extends Record<string, infer _>
      ? K
      : never]: ReadonlyMap<string, QuantityLexicon[K] extends Record<string, infer V> ? V : never>;
  };
  /** The lists of the lexicon as sets, by their name. */
  readonly sets: {
    readonly [K in keyof QuantityLexicon as QuantityLexicon[K] extends string[] ? K : never]: ReadonlySet<string>;
  };
  readonly bareModel: RegExp;
  readonly seriesPatterns: ReadonlyMap<string, RegExp>;
  /** 1 for each pair of first letters with which a quantity can begin. */
  readonly firstPairs: Uint8Array;
}

/** Builds the index from the two lexicons. */
export function indexQuantities(lexicon: QuantityLexicon, times: TimeIndex): QuantityIndex {
  const maps: Record<string, ReadonlyMap<string, unknown>> = {};
  const sets: Record<string, ReadonlySet<string>> = {};
  for (const [name, value] of Object.entries(lexicon)) {
    if (Array.isArray(value)) sets[name] = new Set<string>(value);
    else maps[name] = new Map<string, unknown>(Object.entries(value as object));
  }
  const firstPairs = new Uint8Array(1024);
  const starters = [
    lexicon.vague,
    lexicon.vagueNumbers,
    lexicon.fractionWords,
    lexicon.changeWords,
    lexicon.moneyCompounds,
  ];
  const words = [
    ...starters.flatMap((record) => Object.keys(record)),
    ...lexicon.codes,
    ...Object.keys(lexicon.dollarCountries),
  ];
  for (const word of [...words, 'op']) firstPairs[firstPair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return {
    numerals: createNumerals(lexicon),
    times,
    maps: maps as unknown as QuantityIndex['maps'],
    sets: sets as unknown as QuantityIndex['sets'],
    bareModel: new RegExp(`^(?:${lexicon.bareModels.join('|')})$`),
    seriesPatterns: new Map(
      Object.entries(lexicon.seriesPatterns).map(([name, source]) => [name, new RegExp(`^${source}$`)]),
    ),
    firstPairs,
  };
}

/** A number with its scale, or a range of two. */
export interface NumberRead {
  to: number;
  value: number;
  upper?: number;
  /** Written in digits. */
  digits: boolean;
  /** "miljoen" or the like is part of it. */
  scaled: boolean;
  /** The per cent sign is glued to it. */
  percent: boolean;
}

/** The tokens of a document with what the quantity parsers need of them. */
export class QuantityScan extends TokenView {
  constructor(
    table: TokenTable,
    readonly index: QuantityIndex,
  ) {
    super(table);
  }

  /** One number token, without scale: "1.234,56", "25,-", "12,5%", "vijftien". */
  single(i: number): NumberRead | undefined {
    const raw = this.raw(i);
    if (raw === '') return undefined;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) return digitsOf(raw, i + 1);
    if (!this.index.numerals.mayBegin(first, raw.charCodeAt(1))) return undefined;
    const value = this.index.numerals.ofWord(this.low(i));
    return value === undefined ? undefined : { to: i + 1, value, digits: false, scaled: false, percent: false };
  }

  /** A number with halves and scale: "1,2 miljard", "een half miljoen", "twee en een half miljard". */
  scaled(i: number): NumberRead | undefined {
    const read = this.single(i);
    if (!read || read.percent) return read;
    const half = (at: number): boolean => this.low(at) === 'half' || this.low(at) === 'halve';
    if (read.value === 1 && !read.digits && half(read.to)) {
      read.value = 0.5;
      read.to++;
    } else if (this.low(read.to) === 'en' && this.single(read.to + 1)?.value === 1 && half(read.to + 2)) {
      read.value += 0.5;
      read.to += 3;
    }
    for (let scale = this.scale(read.to); scale !== undefined; scale = this.scale(read.to)) {
      read.value = round(read.value * scale);
      if (read.upper !== undefined) read.upper = round(read.upper * scale);
      read.scaled = true;
      read.to++;
    }
    return read;
  }

  private scale(i: number): number | undefined {
    return this.index.maps.scales.get(this.low(i));
  }

  /** A number or a range of numbers: "tien tot vijftien miljoen", "500 à 600", "tussen de 5 en 10". */
  number(i: number): NumberRead | undefined {
    const read = this.scaled(i);
    if (!read || read.percent || read.upper !== undefined) return read;
    const link = this.low(read.to);
    const { sets } = this.index;
    const opener = this.low(i - 1) === 'de' ? this.low(i - 2) : this.low(i - 1);
    const between = sets.rangeAnd.has(link) && sets.rangeOpeners.has(opener);
    const plain = sets.rangeWords.has(link) && opener !== 'van' && (link !== 'of' || !read.digits);
    if (!between && !plain) return read;
    const upper = this.scaled(read.to + 1);
    if (!upper || upper.upper !== undefined) return read;
    const factor = upper.scaled && !read.scaled ? this.factor(read.to + 1, upper) : 1;
    const lower = round(read.value * factor);
    if (lower >= upper.value || (upper.value === 1 && !upper.digits)) return read;
    return { ...upper, value: lower, upper: upper.value };
  }

  /** What the scale words of a read number multiply by. */
  private factor(i: number, read: NumberRead): number {
    const base = this.single(i)?.value ?? read.value;
    return base === 0 ? 1 : read.value / base;
  }
}

/** Takes the noise of binary fractions off: 3.4 times 1000000000 is 3400000000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

function digitsOf(raw: string, to: number): NumberRead | undefined {
  let body = raw;
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1);
  body = body.replace(/,[-–—]+$/, '');
  const value = numberOfDigits(body);
  if (value !== undefined) return { to, value, digits: true, scaled: false, percent };
  const range = /^(\d[\d.,]*)%?[-–](\d[\d.,]*)$/.exec(body);
  if (!range) return undefined;
  const lower = numberOfDigits(range[1]);
  const upper = numberOfDigits(range[2]);
  if (lower === undefined || upper === undefined || lower >= upper) return undefined;
  return { to, value: lower, upper, digits: true, scaled: false, percent };
}
