import type { EntityKind } from '../../event-types';
import type { Knowledge } from '../../knowledge';
import type { DocumentWords } from './document';
import type { Cast } from './prepositions';
import {
  ACRONYM,
  CAMEL,
  type Candidate,
  COMPANY_END,
  DESIGNATION,
  DOMAIN,
  LEGAL_FORM,
  LINE,
  SMALL_CAPITAL,
} from './shapes';

/** Classes of words that, as the end of a single capitalised word, tell what it names: "Hooggerechtshof", "Beneluxlanden". */
const BODIES: readonly (readonly [string, EntityKind])[] = [
  ['bodyNames', 'organisation'],
  ['landNames', 'place'],
];

const FAMILY_FORM = /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}/u;

/** "BlackBerry", Research In Motion's product until the firm took its name: a firm's name where the text does not speak of that maker. */
function isFirmNow({ entry, key }: Candidate, { firms }: DocumentWords, knowledge: Knowledge): boolean {
  if (entry === undefined) return false;
  const maker = knowledge.makerOf(key);
  return maker !== undefined && maker !== entry && !firms.has(maker);
}

/** What the name's own words tell; returns the kind where they tell it alone. */
export function voteOnShape(
  c: Candidate,
  doc: DocumentWords,
  knowledge: Knowledge,
  vote: Cast,
): EntityKind | undefined {
  const words = c.key.split(' ');
  const lastWord = words[words.length - 1]!;
  const set = (id: string) => knowledge.words(id);
  const titleCase = (w: string) => w.charAt(0) + w.slice(1).toLowerCase();
  if (
    knowledge.isPlace(c.key) ||
    (c.key === c.key.toUpperCase() && knowledge.isPlace(words.map(titleCase).join(' ')))
  ) {
    vote('place', 2.5, 'place');
    return 'place';
  }
  if (
    set('indexNames').has(c.key) ||
    (set('otherOrganisations').has(c.key) && c.entry === undefined) ||
    /^(?:TU|KU|UMC) \p{Lu}/u.test(c.key)
  ) {
    vote('organisation', 5, 'organisationName');
    return 'organisation';
  }
  if (
    (set('productNames').has(c.key.replace(/s$/, '')) ||
      words.some((w) => set('productNames').has(w)) ||
      set('productNames').has(words.slice(0, 2).join(' '))) &&
    !isFirmNow(c, doc, knowledge)
  ) {
    vote('product', 3, 'productName');
    return 'product';
  }
  if (words.length === 1 && set('organisationWords').has(c.key)) vote('organisation', 1, 'organisationWord');
  if (words.length === 1 && /^\p{Lu}\p{Ll}{6,}$/u.test(c.key)) {
    const sort = BODIES.find(([id]) => knowledge.inClass(c.key.toLowerCase(), id));
    if (sort) {
      vote(sort[1], 2.5, sort[1] === 'place' ? 'place' : 'organisationWord');
      return sort[1];
    }
  }
  // "MacFarlane", "O'Leary"
  if (words.length === 1 && FAMILY_FORM.test(c.key)) vote('person', 0.5, 'form');
  // "Leeds Building Society": two words that tell together
  const firmTail = words.length > 2 && set('companyWords').has(words.slice(-2).join(' '));
  const companyWord = firmTail || (words.length > 1 && words.slice(1).some((w) => set('companyWords').has(w)));
  const firstIsWord = words.length > 1 && set('companyWords').has(words[0]!);
  let kind: EntityKind | undefined;
  if (LEGAL_FORM.test(c.key)) {
    vote('company', 2, 'legalForm');
    kind = 'company';
  }
  const medium = c.maker === undefined && isMediaName(words, knowledge);
  if (
    words.some((w) => knowledge.inClass(w.toLowerCase(), 'institutionEnds')) ||
    (words.length > 1 && words.some((w) => set('organisationWords').has(w)) && !kind && !medium)
  ) {
    // "Union Bank of Switzerland", "World Trade Bank": a firm, whatever it is called after
    const firm =
      companyWord &&
      (firmTail || set('companyWords').has(lastWord) || !words.slice(1).some((w) => set('organisationWords').has(w)));
    vote('organisation', firmTail ? 0 : firm ? 0.8 : 2.5, 'organisationWord');
    kind ??= 'organisation';
  }
  if (medium) {
    vote('media', 1.2, 'mediaWord');
    kind ??= 'company';
  }
  if (companyWord) {
    vote(
      'company',
      set('firstNames').has(words[0]!) && words.length === 2 && !set('companyWords').has(lastWord) ? 0.6 : 1.4,
      'companyWord',
    );
    kind ??= 'company';
  } else if (firstIsWord && !set('firstNames').has(words[0]!)) {
    vote('company', 0.4, 'companyWord');
    kind ??= 'company';
  }
  if (
    words.length > 1 &&
    knowledge.inClass(words[0]!.toLowerCase(), 'nameHeads') &&
    !set('firstNames').has(words[0]!)
  ) {
    vote('company', 1.4, 'nameHead');
    kind ??= 'company';
  }
  if (
    words.length > 1 &&
    !companyWord &&
    (knowledge.isPlace(lastWord) || knowledge.countryOf(lastWord)) &&
    !set('firstNames').has(words[0]!) &&
    !kind
  ) {
    vote('company', knowledge.countryOf(lastWord) ? 0.6 : 0.3, 'placeBehind');
    kind = 'company';
  }
  if (DOMAIN.test(c.key)) {
    vote('company', 1, 'domain');
    kind ??= 'company';
  }
  if (
    words.length > 1 &&
    (set('firstNames').has(words[0]!.split('-')[0]!) ||
      /^\p{Lu}\.(\p{Lu}\.)*$/u.test(words[0]!) ||
      /^\p{Lu}\.$/u.test(words[1]!)) &&
    !kind
  ) {
    vote('person', 1.4, 'firstName');
    kind = 'person';
  } else if (words.length === 1 && set('firstNames').has(c.key)) vote('person', 0.5, 'firstName');
  else if (words.length > 2 && words.slice(1, -1).every((w) => /^\p{Ll}|^'t$/u.test(w)) && !kind)
    vote('person', /^(?:Van|De|Von)$/.test(words[0]!) ? 0.3 : 0.7, 'form');
  if (/^(?!i)\p{Ll}\p{Lu}\p{Ll}/u.test(words[0]!)) vote('company', 0.3, 'form');
  else if (SMALL_CAPITAL.test(words[0]!)) vote('product', 0.8, 'form');
  if (words.includes('&')) vote('company', 0.8, 'form');
  if (words.length > 1 && words.slice(1).some((w) => /\d/.test(w))) {
    vote('product', 1.2, 'form');
    kind ??= 'product';
  } else if (DESIGNATION.test(c.key) || LINE.test(c.key)) vote('product', 0.8, 'form');
  if (words.length === 1) {
    if (CAMEL.test(c.key)) vote('company', 0.45, 'form');
    else if (ACRONYM.test(c.key) && !doc.lower.has(c.key.toLowerCase())) vote('company', 0.25, 'form');
    if (COMPANY_END.test(c.key)) vote('company', 0.4, 'form');
  }
  return kind;
}

/** "Het Laatste Nieuws", "Eindhovens Dagblad", "Handelsblatt": a media word at the end or, for "Radio 2", in front. */
function isMediaName(words: readonly string[], knowledge: Knowledge): boolean {
  const set = knowledge.words('mediaWords');
  if (words.length > 1) return words.some((w) => set.has(w.toLowerCase()) || knowledge.inClass(w, 'pressEnds'));
  return knowledge.inClass(words[0]!, 'pressNameEnds');
}
