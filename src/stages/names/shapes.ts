import type { EntityKind } from '../../event-types';

/** One sign that a name is of some kind; weights of all places where the name stands are summed. */
export interface Vote {
  kind: EntityKind;
  weight: number;
  /** Short name of the sign, what `recognisedBy` says. */
  why: string;
}

/** A run of capitalised words that may be a name. */
export interface Candidate {
  from: number;
  to: number;
  start: number;
  end: number;
  /** The words of the name with single blanks. */
  key: string;
  possessive: boolean;
  /** What follows the hyphen in "X-topman". */
  rest?: string;
  /** An ambiguous entry of the lexicon that has this name. */
  entry?: number;
  /** The maker's name in front of a product's ("Boeing" in "Boeing 737"): how many words it has. */
  maker?: number;
  votes: Vote[];
}

const ANY_CAPITAL = /^\p{Lu}/u;
const ANY_SMALL_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;
const isUpper = (c: number): boolean => c >= 65 && c <= 90;
const isLower = (c: number): boolean => c >= 97 && c <= 122;

// Both are asked of every token, often more than once: plain letters are looked at without a regular expression.

/** A capital in front. */
export const CAPITAL = {
  test(word: string): boolean {
    const first = word.charCodeAt(0);
    return first < 128 ? isUpper(first) : ANY_CAPITAL.test(word);
  },
};
/** "iPhone", "eBay": a small letter or two, then a capital. */
export const SMALL_CAPITAL = {
  test(word: string): boolean {
    const first = word.charCodeAt(0);
    if (first < 128 && !isLower(first)) return false;
    const second = word.charCodeAt(1);
    if (second < 128) {
      if (first < 128 && isUpper(second)) return true;
      if (!isUpper(second) && !isLower(second)) return false;
      const third = word.charCodeAt(2);
      if (third < 128 && isLower(second) && !isUpper(third)) return false;
    }
    return ANY_SMALL_CAPITAL.test(word);
  },
};
/** "OpenAI", "FrieslandCampina"; not "McDonald" or "DeSmet". */
export const CAMEL = /^(?!(?:Mc|Mac|De|Van|La|Le|Du|Di)\p{Lu})\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}/u;
export const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&]{2,6}$/u;
export const POSSESSIVE = /^(.+?)(?:['’]s|(?<=[sxzSXZ])['’])$/u;
/** "A330", "737", "VC-10": letters and digits, or three digits and more. */
export const DESIGNATION = /^(?=.*\d)(?:[\p{Lu}\d][\p{L}\d]*-?\d+[\p{L}\d-]*|\d{3,})$/u;
/** "C-Max", "E-Up", "A-klasse", "CR-V": letters in front of a hyphen that name a line of cars and the like. */
export const LINE = /^(?:\p{Lu}-\p{Lu}\p{Ll}{1,5}|\p{Lu}{1,2}-[Kk]lasse|\p{Lu}{1,2}-\p{Lu}{1,2})$/u;
export const DOMAIN = /\p{L}\.(?:com|nl|be|tv|net|org|eu|io|fm|co\.uk|de|fr)$/u;
export const LEGAL_FORM =
  /\s(?:N\.?V\.?|B\.?V\.?|BVBA|CVBA|V\.?O\.?F\.?|S\.?A\.?|AG|SE|GmbH|Inc\.?|Corp\.?|Co\.?|Ltd\.?|LLC|PLC|plc|S\.p\.A\.|SpA|AB|Oyj|A\/S|ASA|KK|Pty|LP|Group|Groep|Holding|Holdings|Corporation|Company|Limited)$/;
/** Ends of single words that many firms' names have ("Rabobank", "Nordair", "Brocacef" has none). */
export const COMPANY_END =
  /\p{L}{2}(?:bank|air|tech|soft|pharma|farma|groep|media|com|net|corp|energie|energy|motors|labs?|works|chem|invest|telecom|systems|gas|oil|games|care|food|foods|trans|bouw)$/u;
/** Adjectives of towns and countries: "Utrechtse", "Frans-Italiaanse", "Groninger". */
export const PLACE_ADJECTIVE = /^\p{Lu}[\p{L}-]*(?:se|sche|nger|dse)$/u;
/** Articles of other languages, which open nothing but a name ("The Guardian"). */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(['The', 'El', 'Los', 'Les']);
/** Words that open a family name or a firm's. */
export const NAME_ARTICLES: ReadonlySet<string> = new Set([
  'De',
  'Het',
  "'t",
  'Den',
  'Die',
  'La',
  'Le',
  'Les',
  'The',
  'Der',
  'Das',
  'El',
  'Il',
]);
export const FAMILY_PREFIX: ReadonlySet<string> = new Set([
  'Van',
  'Vanden',
  'Vander',
  'Von',
  'Ten',
  'Ter',
  'De',
  'El',
  'Al',
  'Ben',
  'Di',
  'Da',
  'Del',
  'Du',
  "'t",
]);
/** Small words inside names of people ("Van der Poel") and of firms ("Bank of America"). */
export const INNER: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'du',
  'di',
  'da',
  'del',
  'dos',
  'la',
  'le',
  'el',
  'ten',
  'ter',
  "'t",
  'bin',
  'al',
]);
export const FIRM_INNER: ReadonlySet<string> = new Set(['of', 'and', 'for', '&', 'et', 'und']);
export const PUNCTUATION_OPENING = /^["“„‘'«(:•–—-]+$/;

/** The words of a text range, with single blanks. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');
