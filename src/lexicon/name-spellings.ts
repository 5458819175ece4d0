/** The ways in which a name of a lexicon may be spelled in a text. */

const MARKS = /[\u0300-\u036f]/g;
/** Letters with a stroke, which canonical decomposition leaves whole. */
const STROKED = /[øØłŁđĐ]/g;
const UNSTROKED: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
]);
/** Articles that a newspaper may write small within a sentence, whatever the company does. */
const ARTICLE = /^(De|Het|The) (?=.*\p{Lu})/u;

/** True where every code unit is ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A name without accents: "Škoda" gives "Skoda". */
export function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED, (c) => UNSTROKED.get(c) ?? c)
    .normalize('NFC');
}

/** The number of letters in a name. */
function letters(name: string): number {
  let count = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0) count++;
  }
  return count;
}

function addCaps(name: string, add: (spelling: string, caps: boolean) => void): void {
  if (letters(name) < 4) return;
  const upper = name.toUpperCase();
  if (upper !== name) add(upper, true);
}

/**
 * Calls `add` with each spelling of a name, the name itself first; `caps` marks ALL-CAPS spellings. Covers: without accents,
 * capital at the start of a sentence ("bol" -> "Bol"), a small article ("De Bijenkorf" -> "de Bijenkorf"), no apostrophe
 * ("McDonald's" -> "McDonalds"), and capitals throughout for names of four letters and more.
 */
export function eachSpelling(name: string, add: (spelling: string, caps: boolean) => void): void {
  const ascii = isAscii(name);
  const whole = ascii ? name : name.normalize('NFC');
  one(whole, add);
  if (!ascii) {
    const plain = withoutAccents(whole);
    if (plain !== whole) one(plain, add);
  }
}

function one(name: string, add: (spelling: string, caps: boolean) => void): void {
  add(name, false);
  addCaps(name, add);
  const first = name.charCodeAt(0);
  if (first >= 97 && first <= 122) add(name[0].toUpperCase() + name.slice(1), false);
  // D, H, T: cheap guard before the expression
  if ((first === 68 || first === 72 || first === 84) && ARTICLE.test(name))
    add(name[0].toLowerCase() + name.slice(1), false);
  if (name.length > 5 && /['’]s$/.test(name)) add(`${name.slice(0, -2)}s`, false);
}
