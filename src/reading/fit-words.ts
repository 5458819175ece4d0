import type { Knowledge } from '../knowledge';
import type { Must } from '../lexicon/schema-frames';
import { withConjuncts } from './arguments';
import { fitsQuantity, quantityFiller } from './figures';
import { bodyFiller, entityFiller, groupFiller, wordsFiller } from './fillers';
import { hasArticle, isCounted, isGoods, isProductNoun, productMeant } from './fit-products';
import { findAt } from './in-order';
import { makerOfName } from './makers';
import type { RoleRequest } from './role-request';
import { Feat, type Tree, tags } from './tree';
import type { Phrase, ReadEntity, ReadFiller, Reading, Referent } from './types';

const NOUN = tags('NOUN');
const PROPN = tags('PROPN');
const NUMBER = tags('NUM');
const COUNTED = tags('NOUN', 'PROPN', 'ADJ', 'SYM');
const TAILED = /-\p{Ll}{3}/u;
const NAMED_BODY = /^(\p{L}+)-\p{Lu}/u;
const NAMELIKE = tags('PROPN', 'X', 'SYM');
const ADJECTIVE = tags('ADJ');

/** How far behind "de maker" the name of what is made may begin. */
const MAKE_REACH = 4;

/** Nouns for those that a name behind them names. */
const NO_GOODS = ['companyNouns', 'organisationNouns', 'stateNouns'] as const;

/** "de regering-Balkenende": the noun for a body that goes by the name of its head. */
function bodyNoun(tree: Tree, knowledge: Knowledge, token: number): string | undefined {
  const noun = NAMED_BODY.exec(tree.text(token))?.[1]?.toLowerCase();
  return noun !== undefined && knowledge.inClass(noun, 'stateNouns') ? noun : undefined;
}

/** The lemma of a noun; of a plural that the analysis took for a singular ("smartphones", "vestigingen"), the known noun in it. */
export function nounLemma({ tree }: Reading, knowledge: Knowledge, token: number): string {
  const lemma = tree.lowerLemma(token);
  const body = bodyNoun(tree, knowledge, token);
  if (body !== undefined) return body;
  if (isTailed(tree, token)) return lemma.replace(/(?:['’]?s|en)$/, '').replace(/([^aeiou])\1$/, '$1');
  if (!/(?:s|en)$/.test(lemma) || lemma !== tree.lower(token)) return lemma;
  const singular = lemma.replace(/'?s$|en$/, '').replace(/([^aeiou])\1$/, '$1');
  return ['productHeads', 'partNouns', 'facilityNouns'].some((id) => knowledge.inClass(singular, id))
    ? singular
    : lemma;
}

/** The "yen" of "10 miljard yen". */
const isCurrency = ({ quantities }: Reading, head: number): boolean =>
  findAt(quantities, [head - 4, head + 1], (q) => q.kind === 'money' && q.to > head) >= 0;

/** "het bedrijf Android": what goes by the name of a product is called a firm here. */
export const isCalledFirm = ({ tree, phrases, names }: Reading, knowledge: Knowledge, p: number): boolean => {
  const { head, name } = phrases[p]!;
  if (name === undefined || head !== names[name]!.from - 1 || tree.has(head, Feat.plural)) return false;
  const noun = tree.lowerLemma(head);
  // a "platform" may be either
  return knowledge.inClass(noun, 'companyNouns') && !knowledge.inClass(noun, 'productHeads');
};

const isFirm = ({ entities }: Reading, referent: Referent | undefined): boolean =>
  referent !== undefined && !referent.candidates && referent.entities.some((e) => entities[e]!.kind === 'company');

/** The product that a noun goes by, and those that stand in one row with it: "de modellen, de Kin One en de Kin Two". */
export function productsNamed(reading: Reading, { phrase, entity }: { phrase: number; entity: number }): ReadFiller[] {
  const { tree, phrases, entities, referents } = reading;
  const others = withConjuncts(reading, phrase).flatMap((q) => {
    // "de Boeing 787 of Dreamliner"
    if (tree.lower(phrases[q]!.from - 1) === 'of' || tree.lower(phrases[q]!.from - 2) === 'of') return [];
    const e = referents[q]?.how === 'name' ? referents[q].entities[0] : undefined;
    return e !== undefined && e !== entity && /^(?:product|unknown)$/.test(entities[e]!.kind)
      ? [entityFiller(reading, q, e)]
      : [];
  });
  return [entityFiller(reading, phrase, entity), ...others];
}

/** "het bedrijf dat de Subaru bouwt", "een nieuwe Renault": with an article the name of a make is what it makes. */
function isMake(reading: Reading, knowledge: Knowledge, request: RoleRequest, p: number): boolean {
  const { tree, phrases, names, referents, entities } = reading;
  const name = names[phrases[p]!.name!]!;
  if (request.role !== 'product' || name.rest !== undefined || name.possessive || name.entry === undefined)
    return false;
  // "de Mitsubishi Regional Jet", "de Ford Motor Company"
  if (/^[\p{Lu}\d]/u.test(tree.text(name.to))) return false;
  for (let t = name.from + 1; t < name.to; t++) if (knowledge.words('companyWords').has(tree.text(t))) return false;
  let at = name.from - 1;
  while (at > 0 && tree.is(at, ADJECTIVE) && !/^\p{Lu}/u.test(tree.text(at))) at--;
  if (!tree.among(at, 'commonArticles')) return false;
  if (knowledge.words('makeSectors').has(knowledge.companies[name.entry]!.sector ?? '')) return true;
  // "de Colt en de Outlander"
  return withConjuncts(reading, phrases[p]!.first).some(
    (q) => referents[q]?.how === 'name' && entities[referents[q].entities[0]!]!.kind === 'product',
  );
}

/** "de merken Pontiac en Saturn": the entities of the names in a row that begins with one. */
function namesFrom({ tree, names, entityOfName }: Reading, name: number): number[] {
  const found = [entityOfName[name]!];
  for (let i = name + 1; i < names.length; i++) {
    const link = names[i - 1]!.to;
    if (names[i]!.from !== link + 1 || !(tree.text(link) === ',' || tree.among(link, 'coordinators'))) break;
    found.push(entityOfName[i]!);
  }
  return found;
}

/** "787-9-toestellen": a name with a noun behind its hyphen that the tagger took for a name. */
const isTailed = (tree: Tree, token: number): boolean => tree.is(token, PROPN) && TAILED.test(tree.text(token));

/** The token of the noun that a phrase is: in "Black Hawk-helikopters" the last one, whatever the parser takes for its head. */
export const nounOf = ({ names }: Reading, { head, to, name }: Phrase): number =>
  name !== undefined && names[name]!.rest !== undefined && names[name]!.kind === 'unknown' ? to - 1 : head;

/** "bestelde 30 toestellen en nam een optie op nog eens 30": the goods in front of a bare number that it counts as well. */
function goodsCounted(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  p: number,
): ReadFiller[] | undefined {
  const { tree, phrases } = reading;
  const { head, to, sentence, prep } = phrases[p]!;
  if (prep === undefined || tree.is(Math.max(to, head + 1), COUNTED)) return undefined;
  for (let q = p - 1; q >= 0 && phrases[q]!.sentence === sentence; q--) {
    const other = phrases[q]!;
    if (other.governor === -3 || tree.is(other.head, NUMBER)) continue;
    const goods = fitWords(reading, knowledge, request, q, 'goods', nounLemma(reading, knowledge, other.head));
    if (goods) return goods.map((f) => ({ ...f, phrase: p }));
  }
  return undefined;
}

/** "een fabriek in Greensburg": a name of which nothing is known, behind the preposition of a place. */
const isTown = ({ tree, phrases, names, text }: Reading, p: number): boolean => {
  const { prep, name } = phrases[p]!;
  return (
    tree.words('placePrepositions').has(prep ?? '') &&
    name !== undefined &&
    /^\p{Lu}\p{L}*(?:[ -]\p{L}+)*$/u.test(text.slice(names[name]!.start, names[name]!.end))
  );
};

/** Whether a phrase is a compound with a model that has only a number for a name ("737-toestellen"). */
const isNumberedNoun = ({ tree, phrases }: Reading, p: number, { name }: ReadEntity): boolean =>
  !/\p{L}/u.test(name) && TAILED.test(tree.text(phrases[p]!.head));

/** "een groep investeerders", "investeerders uit Qatar", but no more of them than those who buy what everybody may buy: one, or some that are counted or told apart. */
function isUnnamed({ tree, phrases }: Reading, p: number): boolean {
  const { head, from } = phrases[p]!;
  return !tree.has(head, Feat.plural) || from < head;
}

/** "De Europese Commissie zei dat zij": a pronoun for a public body that is named. */
const isBodyMeant = ({ entities }: Reading, referent: Referent | undefined): boolean =>
  referent?.how === 'pronoun' &&
  !referent.candidates &&
  referent.entities.length === 1 &&
  entities[referent.entities[0]!]!.kind === 'organisation';

/** What a phrase gives as a filler of one sort that is no company or person: a state, goods, a place, a rank, words of a certain head; undefined where it is none. */
export function fitWords(
  reading: Reading,
  knowledge: Knowledge,
  request: RoleRequest,
  p: number,
  must: Must,
  lemma: string,
): ReadFiller[] | undefined {
  const { tree, phrases, referents, entities } = reading;
  const phrase = phrases[p]!;
  const referent = referents[p];
  const named = referent?.how === 'name' || isBodyMeant(reading, referent);
  const kind = named ? entities[referent!.entities[0]!]!.kind : undefined;
  const noun = nounOf(reading, phrase);
  const isNoun = tree.is(noun, NOUN) || isTailed(tree, noun) || bodyNoun(tree, knowledge, noun) !== undefined;
  const heads = request.heads;
  const headFits = (): boolean =>
    !heads || knowledge.endsIn(lemma, heads) || knowledge.endsIn(tree.lower(phrase.head), heads);
  switch (must) {
    case 'state':
      // "US $29" is an amount
      if (
        findAt(
          reading.quantities,
          [phrase.head - 1, phrase.head + 1],
          (q) => q.kind === 'money' && q.to > phrase.head,
        ) >= 0
      )
        return undefined;
      if (kind === 'state' || (kind === 'organisation' && !heads))
        return [entityFiller(reading, p, referent!.entities[0]!)];
      if (
        kind === 'place' &&
        (knowledge.countryOf(entities[referent!.entities[0]!]!.name) || knowledge.inClass(lemma, 'stateNouns')) &&
        // "de grootste leverancier van Europa": nobody delivers to a part of the world
        !(request.role === 'customer' && knowledge.words('regions').has(entities[referent!.entities[0]!]!.name))
      )
        return [entityFiller(reading, p, referent!.entities[0]!)];
      return isNoun &&
        kind === undefined &&
        (knowledge.inClass(lemma, 'stateNouns') ||
          knowledge.inClass(lemma, 'publicBuyers') ||
          (request.role === 'plaintiff' && knowledge.inClass(lemma, 'plaintiffs')))
        ? [bodyFiller(reading, knowledge, p)]
        : undefined;
    case 'body':
      if (kind === 'organisation') return [entityFiller(reading, p, referent!.entities[0]!)];
      return isNoun && kind === undefined && knowledge.inClass(lemma, 'publicBuyers')
        ? [bodyFiller(reading, knowledge, p)]
        : undefined;
    case 'place':
    case 'town': {
      if (kind !== 'place' && !(kind === 'unknown' && isTown(reading, p))) return undefined;
      const place = referent!.entities[0]!;
      const land =
        knowledge.countryOf(entities[place]!.name) !== undefined ||
        knowledge.words('regions').has(entities[place]!.name);
      // nobody enters a town as a market
      if (must === 'town' ? land : request.role === 'market' && !land && knowledge.isPlace(entities[place]!.name))
        return undefined;
      return [entityFiller(reading, p, place)];
    }
    case 'group':
      return isNoun &&
        kind === undefined &&
        !referent &&
        tree.has(phrase.head, Feat.plural) &&
        (knowledge.inClass(lemma, 'companyNouns') || knowledge.sectorsOf(lemma).length > 0) &&
        !knowledge.inClass(lemma, 'partNouns') &&
        !knowledge.words('plaintiffs').has(lemma)
        ? [wordsFiller(reading, p)]
        : undefined;
    case 'buyer':
      return isNoun &&
        kind === undefined &&
        !referent &&
        knowledge.inClass(lemma, 'buyerNouns') &&
        isUnnamed(reading, p)
        ? [groupFiller(reading, p)]
        : undefined;
    case 'brand': {
      if (!isNoun || !knowledge.inClass(lemma, 'brandNouns')) return undefined;
      const named = findAt(reading.names, [phrase.head, phrase.head + 2], (n) => n.from === phrase.head + 1);
      return named < 0 ? undefined : namesFrom(reading, named).map((e) => entityFiller(reading, p, e));
    }
    case 'productLine': {
      if (kind !== 'product') return undefined;
      const maker = makerOfName(entities[referent!.entities[0]!]!.name, knowledge);
      const named = reading.prominent.find((e) => maker !== undefined && entities[e]!.entry === maker);
      return named === undefined ? undefined : [entityFiller(reading, p, named)];
    }
    case 'goods':
    case 'product': {
      if (isCalledFirm(reading, knowledge, p) || isCurrency(reading, phrase.head)) return undefined;
      // "een toestel dat", "het toestel": the noun stands for a product named before
      const meantBy = referent && !referent.candidates ? referent.entities[0] : undefined;
      if (meantBy !== undefined && entities[meantBy]!.kind === 'product')
        return [
          // "de 787-toestellen" go by more than their number
          isNumberedNoun(reading, p, entities[meantBy]!) ? wordsFiller(reading, p) : entityFiller(reading, p, meantBy),
        ];
      if (phrase.name !== undefined && isCounted(reading, phrase.name)) return [wordsFiller(reading, p)];
      if (kind === 'product' || (must === 'product' && kind === 'unknown' && !heads))
        return [entityFiller(reading, p, referent!.entities[0]!)];
      // an unknown name behind an article is more often a product's than a company's: "de Kever"
      const named = phrase.name === undefined ? undefined : reading.entityOfName[phrase.name]!;
      if (named !== undefined && entities[named]!.kind === 'unknown' && hasArticle(tree, phrase.from))
        return [entityFiller(reading, p, named)];
      if (phrase.name !== undefined && kind === 'company' && isMake(reading, knowledge, request, p))
        return [wordsFiller(reading, p)];
      // "zijn eigen systeem Symbian"
      if ((kind === 'company' || kind === 'organisation') && reading.names[phrase.name!]?.from === phrase.head + 1)
        if (knowledge.inClass(lemma, 'productHeads') && !NO_GOODS.some((id) => knowledge.inClass(lemma, id)))
          return [entityFiller(reading, p, referent!.entities[0]!)];
      if (phrase.name !== undefined && kind !== undefined) return undefined;
      if (must === 'goods' && tree.is(phrase.head, NUMBER)) return goodsCounted(reading, knowledge, request, p);
      if (!isNoun || (referent && (must === 'goods' || referent.how !== 'name')) || !headFits()) return undefined;
      if (must === 'goods' ? !isGoods(reading, knowledge, p, lemma) : !heads && !isProductNoun(knowledge, lemma))
        return undefined;
      const meant = productMeant(reading, p);
      return meant === undefined ? [wordsFiller(reading, p)] : productsNamed(reading, meant);
    }
    case 'make':
      return phrase.name !== undefined &&
        /^(?:company|unknown)$/.test(kind ?? '') &&
        tree.is(phrase.head, NAMELIKE) &&
        tree.among(request.trigger + 1, 'ownerPrepositions') &&
        phrase.from - request.trigger <= MAKE_REACH &&
        !knowledge.sectorsOf(tree.lowerLemma(request.trigger)).length
        ? [wordsFiller(reading, p)]
        : undefined;
    case 'thing':
      if (kind !== undefined) return heads ? undefined : [entityFiller(reading, p, referent!.entities[0]!)];
      // "het bedrijf" that stands for a company named before is that company
      if (heads && request.role === 'acquired' && isFirm(reading, referent)) return undefined;
      // "zijn baan" is one man's; those that are cut stand in the plural or in a word for all of them
      if (request.role === 'count' && !tree.has(phrase.head, Feat.plural) && !knowledge.inClass(lemma, 'staffNouns'))
        return undefined;
      // "op termijn" ends as a mine does, and is a time
      if (findAt(reading.times, [phrase.head - 2, phrase.head + 1], ({ to }) => to > phrase.head) >= 0)
        return undefined;
      return isNoun && headFits() ? [wordsFiller(reading, p)] : undefined;
    case 'position':
      return isNoun && knowledge.inClass(lemma, 'positionNouns') && !tree.is(phrase.head, NAMELIKE)
        ? [wordsFiller(reading, p)]
        : undefined;
    case 'count': {
      if (!headFits()) return undefined;
      const q = findAt(
        reading.quantities,
        [phrase.from - 1, phrase.to],
        (x) => x.kind === 'count' && x.to <= phrase.to && tree.sentenceOf(x.from) === phrase.sentence,
      );
      if (q < 0) return undefined;
      const { text, end } = tree.analysis;
      const quantity = reading.quantities[q]!;
      const last = end[phrase.to - 1]!;
      return [
        {
          phrase: p,
          start: quantity.start,
          end: Math.max(last, quantity.end),
          name: text.slice(quantity.start, Math.max(last, quantity.end)),
          quantity: q,
        },
      ];
    }
    case 'money':
    case 'sum':
    case 'percent':
    case 'change': {
      const q = findAt(
        reading.quantities,
        [phrase.from - 1, phrase.to + 1],
        (x) => fitsQuantity(reading, x, must) && x.to <= phrase.to + 1 && tree.sentenceOf(x.from) === phrase.sentence,
      );
      return q < 0 ? undefined : [quantityFiller(reading, q)];
    }
    default:
      return undefined;
  }
}
