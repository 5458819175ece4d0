import type { QuantityScan } from './scan';

/** A currency beside a number. `minor` is true for hundredths ("dollarcent"). */
export interface CurrencyRead {
  to: number;
  currency: string;
  minor: boolean;
}

/** A currency in front of a number: "€", "US $", "AU$", "GBP", "USD". */
export function currencyBefore(scan: QuantityScan, i: number): CurrencyRead | undefined {
  const { maps, sets } = scan.index;
  const raw = scan.raw(i);
  if (/^\p{Ll}/u.test(raw)) return undefined;
  const sign = signOf(scan, raw);
  if (sign !== undefined) return { to: i + 1, currency: sign, minor: false };
  const country = maps.dollarCountries.get(scan.low(i));
  if (country !== undefined && scan.raw(i + 1) === '$' && scan.capital(i))
    return { to: i + 2, currency: country, minor: false };
  if (sets.codes.has(raw)) return { to: i + 1, currency: maps.codeAliases.get(raw) ?? raw, minor: false };
  return undefined;
}

/** "€", "$", "US$", "HK$". */
function signOf(scan: QuantityScan, raw: string): string | undefined {
  const last = raw.charAt(raw.length - 1);
  const plain = scan.index.maps.signs.get(last);
  if (plain === undefined) return undefined;
  if (raw.length === 1) return plain;
  return last === '$' ? scan.index.maps.dollarCountries.get(raw.slice(0, -1).toLowerCase()) : undefined;
}

/** A currency behind a number: "euro", "Amerikaanse dollar", "pond sterling", "dollarcent", "EUR", "€". */
export function currencyAfter(scan: QuantityScan, i: number, scaled: boolean): CurrencyRead | undefined {
  const { maps, sets } = scan.index;
  const word = scan.low(i);
  const minor = maps.minorCurrencies.get(word);
  if (minor !== undefined) return { to: i + 1, currency: minor, minor: true };
  const code = maps.currencies.get(word);
  if (code !== undefined && (scan.raw(i) === word || !sets.shyCurrencies.has(word))) {
    const tails = maps.currencyTails.get(singular(scan, word));
    const tail = tails?.includes(scan.low(i + 1)) ?? false;
    if (sets.shyCurrencies.has(word) && !scaled && !tail && !isPlainMoney(word)) return undefined;
    return { to: tail ? i + 2 : i + 1, currency: code, minor: false };
  }
  const noun = scan.low(i + 1);
  const national = maps.currencyCountries.get(singular(scan, noun))?.[word];
  if (national !== undefined) {
    const tail = maps.currencyTails.get(singular(scan, noun))?.includes(scan.low(i + 2)) ?? false;
    return { to: tail ? i + 3 : i + 2, currency: national, minor: false };
  }
  const raw = scan.raw(i);
  if (sets.codes.has(raw)) return { to: i + 1, currency: maps.codeAliases.get(raw) ?? raw, minor: false };
  const sign = raw.length === 1 && scan.single(i + 1) === undefined ? maps.signs.get(raw) : undefined;
  return sign === undefined ? undefined : { to: i + 1, currency: sign, minor: false };
}

/** Shy words that after a bare number are money all the same. */
function isPlainMoney(word: string): boolean {
  return word === 'pond' || word === 'mark' || word === 'kroon';
}

function singular(scan: QuantityScan, word: string): string {
  return scan.index.maps.currencyPlurals.get(word) ?? word;
}
